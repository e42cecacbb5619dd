"""One answer while it is written: pieces from Gemini, the pace of Telegram's edits, the person's «stop»."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from integrations.base import IntegrationError
from integrations.gemini import Chunk, Usage
from models.gemini import AnswerState
from services.assistant.pipeline.evidence import without_marks
from services.assistant.views import AnswerView, Show
from services.errors import ServiceError

# Telegram takes about one message a second in a chat, and edits count (Bot FAQ).
EDIT_PACE = timedelta(seconds=1.7)
# A chat action is shown for 5 seconds (Bot API, sendChatAction).
ACTION_PACE = timedelta(seconds=4)
TICK_S = 1.0


class _Signal(Enum):
    TICK = auto()
    END = auto()


class EditPace:
    """When each chat may be edited next; shared by all answers of this process."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._edited_at: dict[int, datetime] = {}

    def allows(self, chat_id: int | None) -> bool:
        """Whether the chat has rested long enough."""
        last = self._edited_at.get(chat_id or 0)
        return last is None or self._now() - last >= EDIT_PACE

    def note(self, chat_id: int | None) -> None:
        """The chat has just been edited; chats that have rested are forgotten."""
        now = self._now()
        self._edited_at = {chat: at for chat, at in self._edited_at.items() if now - at < EDIT_PACE}
        self._edited_at[chat_id or 0] = now


@dataclass(frozen=True, slots=True)
class Written:
    """How a stream ended."""

    text: str
    problem: ServiceError | IntegrationError | None
    stopped: bool
    finish_reason: str | None
    usage: Usage | None


class AnswerStream:
    """Reads one stream and shows what has come.

    Args:
        view: the answer before its first word.
        checkpoint: stores the text so far; False when the answer was stopped or is gone. Asked at every tick.
    """

    def __init__(
        self,
        *,
        view: AnswerView,
        show: Show,
        checkpoint: Callable[[str], Awaitable[bool]],
        pace: EditPace,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self.text = ""
        self._view = view
        self._show = show
        self._checkpoint = checkpoint
        self._pace = pace
        self._now = now
        self._sleep = sleep
        self._queue: asyncio.Queue[Chunk | IntegrationError | ServiceError | _Signal] = asyncio.Queue()
        self._tick_waits = False
        self._shown = ""
        self._acted_at: datetime | None = None
        self._problem: IntegrationError | ServiceError | None = None
        self._stopped = False
        self._finish_reason: str | None = None
        self._usage: Usage | None = None

    async def run(self, chunks: AsyncIterator[Chunk]) -> Written:
        """Until the stream ends, breaks off or is stopped."""
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(self._read(chunks)), group.create_task(self._tick())]
                await self._follow()
                for task in tasks:
                    task.cancel()
        except BaseExceptionGroup as failures:
            # One of them failed and took the others along: it is the failure to report.
            raise failures.exceptions[0] from None
        return Written(self.text, self._problem, self._stopped, self._finish_reason, self._usage)

    async def _read(self, chunks: AsyncIterator[Chunk]) -> None:
        try:
            async for chunk in chunks:
                await self._queue.put(chunk)
        except (IntegrationError, ServiceError) as error:
            await self._queue.put(error)
        else:
            await self._queue.put(_Signal.END)

    async def _tick(self) -> None:
        while True:
            await self._sleep(TICK_S)
            if not self._tick_waits:
                self._tick_waits = True
                await self._queue.put(_Signal.TICK)

    async def _follow(self) -> None:
        await self._act()
        while not self._stopped:
            match await self._queue.get():
                case _Signal.END:
                    return
                case IntegrationError() | ServiceError() as error:
                    self._problem = error
                    return
                case _Signal.TICK:
                    self._tick_waits = False
                    self._stopped = not await self._checkpoint(self.text)
                case Chunk() as chunk:
                    self.text += chunk.text
                    self._finish_reason = chunk.finish_reason or self._finish_reason
                    self._usage = chunk.usage or self._usage
            if not self._stopped:
                await self._show_progress()

    async def _show_progress(self) -> None:
        if not self.text.strip():
            await self._act()
        elif self.text != self._shown and (not self._shown or self._pace.allows(self._view.chat_id)):
            # Stored before it is shown: a crash never leaves less than the person has read.
            self._stopped = not await self._checkpoint(self.text)
            if not self._stopped:
                self._shown = self.text
                await self._show(replace(self._view, state=AnswerState.STREAMING, text=without_marks(self.text)))
                self._pace.note(self._view.chat_id)

    async def _act(self) -> None:
        """Without a word yet: say that we are at it."""
        if self._acted_at is None or self._now() - self._acted_at >= ACTION_PACE:
            self._acted_at = self._now()
            await self._show(replace(self._view, state=AnswerState.STREAMING))
