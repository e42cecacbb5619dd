"""Shows a queued notification in Telegram (the door behind `services.outbox.Messenger`)."""

from typing import Protocol

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNotFound,
    TelegramRetryAfter,
)

import locales
from handlers.screen import NO_PREVIEW, Screen
from locales import Language
from services.notifications import Notification
from services.outbox import DeliveryRefusedError


class Views(Protocol):
    """Turns a notification into what a person reads, in the current language."""

    async def render(self, notification: Notification) -> Screen | None:
        """The screen; None when there turned out to be nothing to say."""


class TelegramMessenger:
    """Delivers notifications with one bot."""

    def __init__(self, *, bot: Bot, views: Views) -> None:
        self._bot = bot
        self._views = views

    async def deliver(self, telegram_id: int, language: Language, notification: Notification) -> int | None:
        """Render and send.

        Raises:
            DeliveryRefusedError: Telegram did not take it; says whether this chat ever will.
        """
        with locales.using(language):
            screen = await self._views.render(notification)
        if screen is None:
            return None
        try:
            message = await self._bot.send_message(
                telegram_id, screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW
            )
        except TelegramAPIError as error:
            raise refusal_of(error) from error
        return message.message_id


def refusal_of(error: TelegramAPIError) -> DeliveryRefusedError:
    """What Telegram's answer means for a delivery."""
    if isinstance(error, TelegramRetryAfter):
        return DeliveryRefusedError("flood limit", retry_after_s=error.retry_after)
    if isinstance(error, TelegramMigrateToChat):
        return DeliveryRefusedError("chat moved", moved_to=error.migrate_to_chat_id)
    gone = isinstance(error, TelegramForbiddenError | TelegramNotFound) or (
        isinstance(error, TelegramBadRequest) and "chat not found" in error.message
    )
    # Telegram's own words hold no personal data; they are the only hint an operator gets.
    return DeliveryRefusedError(error.message, permanent=gone)
