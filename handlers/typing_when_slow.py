"""«typing…» for work that may take a moment: free when it does not."""

import asyncio
from types import TracebackType
from typing import Self

from aiogram import Bot
from aiogram.utils.chat_action import ChatActionSender

# Below this nobody notices a wait, and a chat action would be one more request for nothing.
UNNOTICED_S = 0.3


class TypingWhenSlow:
    """Shows «typing» from the moment the work inside the block takes longer than a person notices.

    aiogram's `ChatActionSender` starts its task at once; for an answer from the cache that costs more than the answer.
    """

    def __init__(self, *, bot: Bot, chat_id: int, after_s: float = UNNOTICED_S) -> None:
        self._sender = ChatActionSender.typing(bot=bot, chat_id=chat_id)
        self._after_s = after_s
        self._timer: asyncio.TimerHandle | None = None
        self._started: asyncio.Task[object] | None = None

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(self._after_s, self._start, loop)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._started is not None:
            await self._started
            await self._sender.__aexit__(exc_type, exc_value, traceback)

    def _start(self, loop: asyncio.AbstractEventLoop) -> None:
        self._started = loop.create_task(self._sender.__aenter__())
