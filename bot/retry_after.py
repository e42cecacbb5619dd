"""Waits out Telegram's flood limit instead of failing or sending something else (field.md §4.1)."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response, TelegramType

log = structlog.get_logger(__name__)

# A person who is kept waiting longer than this has gone away; the error then reaches the errors router.
LONGEST_WAIT_S = 30


class RetryAfterMiddleware(BaseRequestMiddleware):
    """Repeats a request that Telegram refused with `retry_after`, after exactly that time.

    Another message of the same chat can take the place a request has waited for, so it may be refused again.
    """

    def __init__(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._sleep = sleep

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Send the method; as often as told to, wait and send it again.

        Raises:
            TelegramRetryAfter: all waits together are longer than a person would bear.
        """
        waited_s = 0.0
        while True:
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as refusal:
                # A wait of nothing must not become a loop without an end.
                wait_s = max(refusal.retry_after, 1)
                waited_s += wait_s
                if waited_s > LONGEST_WAIT_S:
                    raise
                log.info("telegram_asks_to_wait", seconds=wait_s, method=type(method).__name__)
                await self._sleep(wait_s)
