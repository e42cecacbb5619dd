"""What changes on people's screens: a log per person, replayed and followed by the page and by the driver."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field

from .errors import Json

KEPT_PER_PERSON = 20_000


@dataclass(frozen=True)
class Event:
    """One change; numbers rise by one within a person's log."""

    number: int
    kind: str
    payload: Json


@dataclass
class EventHub:
    """Keeps the newest events of every person and wakes those who follow them."""

    _logs: dict[int, deque[Event]] = field(default_factory=lambda: defaultdict(lambda: deque(maxlen=KEPT_PER_PERSON)))
    _last: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    _signals: dict[int, asyncio.Event] = field(default_factory=dict)
    _is_closed: bool = False

    def publish(self, people: Iterable[int], kind: str, payload: Json) -> None:
        """Add one event to the log of each of these people."""
        for person_id in people:
            self._last[person_id] += 1
            self._logs[person_id].append(Event(self._last[person_id], kind, payload))
            self._wake(person_id)

    def last_number(self, person_id: int) -> int:
        """Return the number of the person's newest event, 0 before the first."""
        return self._last[person_id]

    async def next_after(self, person_id: int, number: int) -> list[Event]:
        """Wait for events newer than `number`; an empty list means the stand-in is closing."""
        while not self._is_closed:
            newer = self._tail(person_id, number)
            if newer:
                return newer
            await self._signals.setdefault(person_id, asyncio.Event()).wait()
        return []

    async def follow(self, person_id: int, number: int) -> AsyncIterator[Event]:
        """Yield events newer than `number` as they come, until the stand-in closes."""
        while events := await self.next_after(person_id, number):
            for event in events:
                yield event
            number = events[-1].number

    def close(self) -> None:
        """Let everybody who follows go home."""
        self._is_closed = True
        for person_id in list(self._signals):
            self._wake(person_id)

    def reopen(self) -> None:
        """Accept followers again (an application may be started more than once)."""
        self._is_closed = False

    def _tail(self, person_id: int, number: int) -> list[Event]:
        newer: list[Event] = []
        for event in reversed(self._logs[person_id]):
            if event.number <= number:
                break
            newer.append(event)
        newer.reverse()
        return newer

    def _wake(self, person_id: int) -> None:
        signal = self._signals.pop(person_id, None)
        if signal is not None:
            signal.set()
