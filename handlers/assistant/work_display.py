"""Shows a piece of work in its message when it is done."""

from contextlib import suppress

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError

import locales
from handlers.assistant.work_cards import work_keyboard, work_parts
from handlers.screen import NO_PREVIEW, Screen
from services.assistant.work.works import AssistantWorks, WorkPlace, WorkView

log = structlog.get_logger(__name__)


class WorkDelivery:
    """What the jobs about ready work do."""

    def __init__(self, *, bot: Bot, assistant_works: AssistantWorks) -> None:
        self._bot = bot
        self._works = assistant_works

    async def do(self, work_id: int) -> None:
        """Make one result and show it."""
        await self._works.do(work_id, self._show)

    async def resume(self, *, alone: bool = False) -> int:
        """Pick up work a dead process left. How many."""
        return await self._works.unfinished(self._show, alone=alone)

    async def _show(self, view: WorkView) -> None:
        if view.place is None:
            return
        with locales.using(view.language):
            *parts, last = work_parts(view)
            messages = [*map(Screen, parts), Screen(last, work_keyboard(view))]
        try:
            await self._place(view.place, view.message_id, messages)
        except TelegramForbiddenError:
            log.info("assistant_work_refused", work_id=view.work_id)

    async def _place(self, place: WorkPlace, message_id: int | None, messages: list[Screen]) -> None:
        """The placeholder goes, the result comes below: it is news, and only a new message makes a sound."""
        if message_id is not None:
            with suppress(TelegramBadRequest):
                await self._bot.delete_message(place.chat_id, message_id)
        for message in messages:
            await self._bot.send_message(
                place.chat_id,
                message.text,
                message_thread_id=place.thread_id,
                reply_markup=message.keyboard,
                link_preview_options=NO_PREVIEW,
            )
