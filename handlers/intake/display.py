"""What the jobs about drafts do: read or create one, and keep its message and the summary up to date."""

import asyncio
from contextlib import suppress
from weakref import WeakValueDictionary

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

import locales
from handlers.intake.callbacks import DRAFT_BUTTONS
from handlers.intake.views import batch_screen, draft_screen
from handlers.screen import NO_PREVIEW, Screen
from handlers.task_import.display import ImportDelivery
from locales import Language
from services.intake.candidates import CandidateIntake
from services.people import People

log = structlog.get_logger(__name__)


class IntakeDelivery:
    """Reads and creates drafts and shows them to the people who sent them."""

    def __init__(self, *, bot: Bot, candidate_intake: CandidateIntake, people: People) -> None:
        self._bot = bot
        self._intake = candidate_intake
        self._people = people
        self._creating = ImportDelivery(bot=bot, task_imports=candidate_intake, people=people, buttons=DRAFT_BUTTONS)
        # Readings end at the same time; the summary drawn last must be the newest.
        self._drawing: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def read(self, draft_id: int) -> None:
        """Read a draft and show what came of it."""
        await self._intake.read(draft_id)
        await self._show(draft_id)

    async def create(self, draft_id: int) -> None:
        """Create the applicant; each step edits the draft's message, the end also the summary."""
        await self._creating.run(draft_id)
        await self._show_batch(draft_id)

    async def _show(self, draft_id: int) -> None:
        if await self._show_batch(draft_id):
            return
        place, shown = await self._intake.message_of(draft_id), await self._intake.shown(draft_id)
        if place is None or shown is None:
            return
        with locales.using(await self._language(place[0])):
            screen = draft_screen(shown)
        await self._edit(*place, screen)

    async def _show_batch(self, draft_id: int) -> bool:
        """Whether the draft stands in a summary, which was drawn."""
        batch = await self._intake.batch_of(draft_id)
        if batch is None:
            return False
        async with self._drawing.setdefault(batch.message_id, asyncio.Lock()):
            # Asked again, because another draft may have ended while this one waited.
            batch = await self._intake.batch_of(draft_id) or batch
            with locales.using(await self._language(batch.chat_id)):
                screen = batch_screen(batch)
            await self._edit(batch.chat_id, batch.message_id, screen)
        return True

    async def _language(self, chat_id: int) -> Language:
        actor = await self._people.identify(chat_id)
        return actor.language if actor else Language.RU

    async def _edit(self, chat_id: int, message_id: int, screen: Screen) -> None:
        """A message that cannot be edited any more is sent anew; a chat that takes none ends nothing."""
        try:
            await self._bot.edit_message_text(
                screen.text,
                chat_id=chat_id,
                message_id=message_id,
                reply_markup=screen.keyboard,
                link_preview_options=NO_PREVIEW,
            )
        except TelegramBadRequest as error:
            if "message is not modified" in error.message:
                return
            with suppress(TelegramAPIError):
                await self._bot.send_message(chat_id, screen.text, reply_markup=screen.keyboard)
        except TelegramAPIError as error:
            log.info("draft_not_shown", error=type(error).__name__)
