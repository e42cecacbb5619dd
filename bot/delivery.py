"""One pass of delivery: messages about interviews and queued notifications share Telegram's limits."""

from collections.abc import Callable
from datetime import datetime

from aiogram import Bot

from bot.interview_board import TelegramBoard
from bot.messenger import TelegramMessenger, Views
from services.interviews.delivery import CALLS_PER_MESSAGE, InterviewDelivery
from services.outbox import BATCH, FloodPause, Outbox


class Delivery:
    """Interviews first: they lose their worth with every minute. A person gets one message in a pass."""

    def __init__(self, *, bot: Bot, views: Views, now: Callable[[], datetime]) -> None:
        pause = FloodPause()
        self._interviews = InterviewDelivery(board=TelegramBoard(bot=bot), pause=pause, now=now)
        self._outbox = Outbox(messenger=TelegramMessenger(bot=bot, views=views), pause=pause, now=now)

    async def deliver_due(self) -> int:
        """How many people were written to."""
        served = await self._interviews.deliver_due(BATCH)
        rest = BATCH - len(served) * CALLS_PER_MESSAGE
        return len(served) + await self._outbox.deliver_due(rest, but=served)
