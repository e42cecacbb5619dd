"""What the job about imports does: run one and keep its message up to date."""

import time
from collections.abc import Callable

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

import locales
from handlers.screen import NO_PREVIEW, Screen
from handlers.task_import.buttons import TASK_BUTTONS, ImportButtons
from handlers.task_import.views import progress_screen, result_screen
from locales import Language
from services.people import People
from services.task_import.decisions import ImportDecisions
from services.task_import.outcomes import ImportProgress

log = structlog.get_logger(__name__)

# Telegram takes about one message or edit a second in a chat; the import must not wait for its own progress.
PACE_S = 1.5


async def _show_nothing(_progress: ImportProgress) -> None:
    """Nobody looks at a message."""


class ImportDelivery:
    """Runs imports and shows them to the people who started them."""

    def __init__(
        self,
        *,
        bot: Bot,
        task_imports: ImportDecisions,
        people: People,
        pace_s: float = PACE_S,
        monotonic: Callable[[], float] = time.monotonic,
        buttons: ImportButtons = TASK_BUTTONS,
    ) -> None:
        self._buttons = buttons
        self._bot = bot
        self._pace_s = pace_s
        self._monotonic = monotonic
        self._task_imports = task_imports
        self._people = people

    async def run(self, import_id: int) -> None:
        """Run one import to its end; each step edits the message, the end always reaches the chat."""
        place = await self._task_imports.message_of(import_id)
        if place is None:
            # Started from the panel or the API, where its state is asked for.
            await self._task_imports.run(import_id, _show_nothing)
            return
        chat_id, message_id = place
        actor = await self._people.identify(chat_id)
        language = actor.language if actor else Language.RU

        next_at = self._monotonic()

        async def on_progress(progress: ImportProgress) -> None:
            nonlocal next_at
            if self._monotonic() < next_at:
                return
            next_at = self._monotonic() + self._pace_s
            with locales.using(language):
                await self._show_progress(chat_id, message_id, progress_screen(progress, self._buttons))

        result = await self._task_imports.run(import_id, on_progress)
        if result is not None:
            with locales.using(language):
                await self._show_end(chat_id, message_id, result_screen(result, self._buttons))

    async def _show_progress(self, chat_id: int, message_id: int, screen: Screen) -> None:
        """A step that cannot be shown is no reason to stop the import."""
        try:
            await self._edit(chat_id, message_id, screen)
        except TelegramAPIError as error:
            log.info("import_progress_not_shown", error=type(error).__name__)

    async def _show_end(self, chat_id: int, message_id: int, screen: Screen) -> None:
        try:
            await self._edit(chat_id, message_id, screen)
        except TelegramBadRequest as error:
            if "message is not modified" in error.message:
                return
            # The person deleted the message meanwhile.
            await self._bot.send_message(chat_id, screen.text, reply_markup=screen.keyboard)

    async def _edit(self, chat_id: int, message_id: int, screen: Screen) -> None:
        await self._bot.edit_message_text(
            screen.text,
            chat_id=chat_id,
            message_id=message_id,
            reply_markup=screen.keyboard,
            link_preview_options=NO_PREVIEW,
        )
