"""What the job about runs does: carry one and keep its message up to date."""

import asyncio
from contextlib import suppress

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

import locales
from handlers.bulk_import.views import run_screen
from handlers.screen import NO_PREVIEW, Screen
from locales import Language
from services.bulk_import.imports import BulkImports
from services.people import People

log = structlog.get_logger(__name__)

# Telegram takes about one message or edit a second in a chat, and fewer over a long time: a run may last an hour.
PACE_S = 3.0


class BulkDelivery:
    """Carries runs and shows them to the people who started them."""

    def __init__(self, *, bot: Bot, bulk_imports: BulkImports, people: People, pace_s: float = PACE_S) -> None:
        self._bot = bot
        self._bulk_imports = bulk_imports
        self._people = people
        self._pace_s = pace_s

    async def run(self, run_id: int) -> None:
        """Carry one run; its message shows how far it is, and the end always reaches the chat."""
        place = await self._bulk_imports.message_of(run_id)
        if place is None:
            await self._bulk_imports.run(run_id)
            return
        actor = await self._people.identify(place[0])
        language = actor.language if actor else Language.RU
        showing = asyncio.create_task(self._show_meanwhile(run_id, language))
        try:
            was_carried = await self._bulk_imports.run(run_id)
        finally:
            showing.cancel()
            with suppress(asyncio.CancelledError):
                await showing
        if was_carried:
            await self._show_end(run_id, await self._bulk_imports.message_of(run_id) or place, language)

    async def _show_meanwhile(self, run_id: int, language: Language) -> None:
        """An edit that fails is no reason to stop; the next one comes in a moment. The person may open the run anew."""
        shown: Screen | None = None
        while True:
            screen = await self._screen(run_id, language)
            place = await self._bulk_imports.message_of(run_id)
            if screen is not None and place is not None and screen != shown:
                try:
                    await self._edit(place, screen)
                except TelegramAPIError as error:
                    log.info("bulk_progress_not_shown", error=type(error).__name__)
                shown = screen
            await asyncio.sleep(self._pace_s)

    async def _show_end(self, run_id: int, place: tuple[int, int], language: Language) -> None:
        screen = await self._screen(run_id, language)
        if screen is None:
            return
        try:
            await self._edit(place, screen)
        except TelegramBadRequest as error:
            if "message is not modified" in error.message:
                return
            # The person deleted the message meanwhile.
            await self._bot.send_message(place[0], screen.text, reply_markup=screen.keyboard)

    async def _screen(self, run_id: int, language: Language) -> Screen | None:
        progress = await self._bulk_imports.shown(run_id)
        if progress is None:
            return None
        with locales.using(language):
            return run_screen(progress)

    async def _edit(self, place: tuple[int, int], screen: Screen) -> None:
        chat_id, message_id = place
        await self._bot.edit_message_text(
            screen.text,
            chat_id=chat_id,
            message_id=message_id,
            reply_markup=screen.keyboard,
            link_preview_options=NO_PREVIEW,
        )
