"""Stands messages about interviews in Telegram (the door behind `services.interviews.delivery.Board`)."""

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

import locales
from bot.messenger import refusal_of
from handlers.interviews.notice_views import notice_screen
from handlers.screen import NO_PREVIEW
from locales import Language
from locales import gettext as _
from services.interviews.delivery import Shown


class TelegramBoard:
    """Sends, edits and takes away with one bot; every method raises DeliveryRefusedError."""

    def __init__(self, *, bot: Bot) -> None:
        self._bot = bot

    async def send(self, telegram_id: int, language: Language, shown: Shown, *, is_silent: bool) -> int:
        """A new message; its id."""
        with locales.using(language):
            screen = notice_screen(shown)
        try:
            message = await self._bot.send_message(
                telegram_id,
                screen.text,
                reply_markup=screen.keyboard,
                link_preview_options=NO_PREVIEW,
                disable_notification=is_silent,
            )
        except TelegramAPIError as error:
            raise refusal_of(error) from error
        return message.message_id

    async def edit(self, telegram_id: int, message_id: int, language: Language, shown: Shown) -> bool:
        """Change it in place; False when the person has deleted it."""
        with locales.using(language):
            screen = notice_screen(shown)
        try:
            await self._bot.edit_message_text(
                screen.text,
                chat_id=telegram_id,
                message_id=message_id,
                reply_markup=screen.keyboard,
                link_preview_options=NO_PREVIEW,
            )
        except TelegramBadRequest as error:
            if "message is not modified" in error.message:
                return True
            if "message to edit not found" in error.message or "message can't be edited" in error.message:
                return False
            raise refusal_of(error) from error
        except TelegramAPIError as error:
            raise refusal_of(error) from error
        return True

    async def take_away(self, telegram_id: int, message_id: int, language: Language) -> None:
        """Delete it; one that is too old to be deleted says that a newer one is below."""
        try:
            await self._bot.delete_message(telegram_id, message_id)
        except TelegramBadRequest:
            await self._outdate(telegram_id, message_id, language)
        except TelegramAPIError as error:
            raise refusal_of(error) from error

    async def _outdate(self, telegram_id: int, message_id: int, language: Language) -> None:
        with locales.using(language):
            text = _("⤵️ This is out of date: the interview's present message is below.")
        try:
            await self._bot.edit_message_text(text, chat_id=telegram_id, message_id=message_id)
        except TelegramBadRequest:
            return  # the person has deleted it
        except TelegramAPIError as error:
            raise refusal_of(error) from error
