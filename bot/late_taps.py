"""Taps whose answer Telegram no longer takes: made before a restart or an outage, handled after it."""

from typing import cast

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import AnswerCallbackQuery, TelegramMethod
from aiogram.methods.base import Response, TelegramType

log = structlog.get_logger(__name__)

TOO_LATE = "query is too old"


class LateTapMiddleware(BaseRequestMiddleware):
    """Answers False instead of failing: what the tap asked for is done, only the spinner ended without us."""

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Send the method."""
        try:
            return await make_request(bot, method)
        except TelegramBadRequest as refusal:
            if not isinstance(method, AnswerCallbackQuery) or TOO_LATE not in refusal.message:
                raise
            log.info("tap_answered_too_late")
            return cast("Response[TelegramType]", False)  # noqa: FBT003 - the method's own answer is a bare boolean
