"""Shows an answer in its message while it is written and when it is done."""

from contextlib import suppress
from functools import partial

import structlog
from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup

import locales
from handlers.applicants.change_views import question_screen
from handlers.assistant import views
from handlers.screen import NO_PREVIEW
from locales import gettext as _
from services.assistant.chat import Assistant
from services.assistant.views import AnswerView, Asked

log = structlog.get_logger(__name__)

# More messages than this bury the chat: the rest comes as a file.
MOST_MESSAGES = 4


class AnswerDisplay:
    """The chat side of one or many answers."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        # Chats where Telegram takes no drafts.
        self._draftless: set[int] = set()

    async def show(self, view: AnswerView) -> None:
        """Show the answer as it stands. An answer asked through another door than Telegram is not shown."""
        if view.chat_id is None:
            return
        with locales.using(view.language):
            if view.is_final:
                await self._finish(view, view.chat_id)
            else:
                await self._progress(view, view.chat_id)

    async def _progress(self, view: AnswerView, chat_id: int) -> None:
        """Progress is a courtesy: when Telegram does not take it, the next one or the end will be shown."""
        try:
            if not view.text.strip():
                await self._bot.send_chat_action(chat_id, ChatAction.TYPING, message_thread_id=view.thread_id)
            elif view.message_id is not None:
                screen = views.progress_screen(view)
                if not await self._draft(view, chat_id, screen.text):
                    await self._edit(chat_id, view.message_id, screen.text, screen.keyboard)
        except TelegramAPIError as error:
            log.info("answer_progress_not_shown", answer_id=view.answer_id, error=type(error).__name__)

    async def _draft(self, view: AnswerView, chat_id: int, text: str) -> bool:
        """Show the answer so far as a draft, which grows smoothly and costs no edit; False where there are none.

        A bot is not told what a person's client can do, but topics of private chats and drafts came to clients
        together: whoever writes in such a topic sees drafts (https://core.telegram.org/bots/api-changelog, 9.3).
        """
        if view.thread_id is None or chat_id in self._draftless:
            return False
        try:
            await self._bot.send_message_draft(chat_id, view.answer_id, text=text, message_thread_id=view.thread_id)
        except TelegramBadRequest:
            self._draftless.add(chat_id)
            return False
        return True

    async def _finish(self, view: AnswerView, chat_id: int) -> None:
        parts = views.answer_parts(view)
        send = partial(self._send, view)
        as_file = len(parts) > MOST_MESSAGES
        # The beginning stays readable in the chat.
        shown = parts[:1] if as_file else parts
        keyboard = views.answer_keyboard(view)
        try:
            await self._place(view, chat_id, shown[0], keyboard if len(shown) == 1 and not as_file else None)
            for number, part in enumerate(shown[1:], start=2):
                last = number == len(shown)
                await send(part, keyboard if last and not as_file else None)
            if as_file:
                file = BufferedInputFile(view.text.encode(), filename="answer.md")
                caption = _("The whole answer; above is its beginning.")
                await self._bot.send_document(
                    chat_id, file, message_thread_id=view.thread_id, caption=caption, reply_markup=keyboard
                )
            for change in view.proposals:
                # The same question as after a tap of one's own: confirm, undo and audit are the same too.
                screen = question_screen(change)
                await send(screen.text, screen.keyboard)
        except TelegramForbiddenError:
            log.info("answer_refused", answer_id=view.answer_id)

    async def _place(self, view: AnswerView, chat_id: int, text: str, keyboard: InlineKeyboardMarkup | None) -> None:
        """Put the first message where the placeholder is, or below when the person has deleted that.

        A draft goes only when a new message comes, so after one the placeholder goes as well.
        """
        if view.thread_id is not None and view.message_id is not None:
            with suppress(TelegramBadRequest):
                await self._bot.delete_message(chat_id, view.message_id)
        elif view.message_id is not None and await self._edit(chat_id, view.message_id, text, keyboard):
            return
        await self._send(view, text, keyboard)

    async def _edit(self, chat_id: int, message_id: int, text: str, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Whether the message shows the text now."""
        try:
            await self._bot.edit_message_text(
                text, chat_id=chat_id, message_id=message_id, reply_markup=keyboard, link_preview_options=NO_PREVIEW
            )
        except TelegramBadRequest as error:
            return "message is not modified" in error.message
        return True

    async def _send(self, view: AnswerView, text: str, keyboard: InlineKeyboardMarkup | None) -> None:
        if view.chat_id is not None:
            await self._bot.send_message(
                view.chat_id,
                text,
                message_thread_id=view.thread_id,
                reply_markup=keyboard,
                link_preview_options=NO_PREVIEW,
            )


class AnswerDelivery:
    """What the jobs about answers do: write them and show them."""

    def __init__(self, *, bot: Bot, assistant: Assistant) -> None:
        self._bot = bot
        self._assistant = assistant
        self._display = AnswerDisplay(bot)

    async def answer(self, answer_id: int) -> None:
        """Write one answer into its message; an answer that has none yet gets one."""
        lost = await self._assistant.placeless(answer_id)
        if lost is not None and lost.chat_id is not None:
            with locales.using(lost.language):
                screen = views.placeholder(Asked(lost.answer_id, lost.session_id, waits=False))
            message = await self._bot.send_message(
                lost.chat_id, screen.text, message_thread_id=lost.thread_id, reply_markup=screen.keyboard
            )
            await self._assistant.place(answer_id, message.message_id)
        await self._assistant.answer(answer_id, self._display.show)

    async def resume(self, *, alone: bool = False) -> int:
        """Pick up answers a dead process left. `alone`: no other process writes any. Returns how many."""
        return await self._assistant.unfinished(self._display.show, alone=alone)
