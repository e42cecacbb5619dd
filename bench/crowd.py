"""The stand-ins and a crowd of people, as a process of their own: `python -m bench.crowd`.

Prints one line of JSON with where everything is, then obeys lines on standard input: `{"people": [ids], "text": "...",
"updates": n}` lets the people write that text, each as soon as the bot has answered the one before, and prints how long
it took.
"""

import asyncio
import json
import sys
import time
from typing import Any

from trial.data.team import RECRUITER
from trial.telegram import Limits as TelegramLimits
from trial.telegram import TelegramStandIn
from trial.telegram.state import Account
from trial.world import BOT_TOKEN, Limits, World

PEOPLE = 32
FIRST_ID = 910_000_000


class Crowd:
    """Everybody who writes to the bot."""

    def __init__(self, telegram: TelegramStandIn) -> None:
        self._telegram = telegram
        self.ids = [FIRST_ID + number for number in range(PEOPLE)]
        for person_id in self.ids:
            telegram.people.create(
                Account(id=person_id, is_bot=False, first_name=f"P{person_id % 1000}", language_code="ru")
            )

    async def write(self, text: str, updates: int) -> float:
        """Let everybody write until so many updates were answered; seconds it took."""
        started = time.perf_counter()
        await asyncio.gather(*(self._converse(person_id, text, updates // PEOPLE) for person_id in self.ids))
        return time.perf_counter() - started

    async def _converse(self, person_id: int, text: str, updates: int) -> None:
        chat = self._telegram.people.chat(person_id)
        for _ in range(updates):
            sent = self._telegram.people.says(person_id, None, text)
            while max(chat.messages, default=0) <= sent.id:  # noqa: ASYNC110 - the stand-in tells nobody in its process
                await asyncio.sleep(0.001)


async def _lines() -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    return reader


def _say(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


async def main() -> None:
    """Serve until standard input ends."""
    world = World(limits=Limits(huntflow_per_second=None, clickup_per_minute=None))
    world.telegram = TelegramStandIn(token=BOT_TOKEN, limits=TelegramLimits(enabled=False))
    async with world.running():
        crowd = Crowd(world.telegram)
        pairs = [world.huntflow_prod.tokens.issue() for _ in crowd.ids]
        _say(
            {
                "environment": world.environment(),
                "people": crowd.ids,
                "pairs": [f"{pair.access_token}\n{pair.refresh_token}" for pair in pairs],
                "recruiter": RECRUITER.telegram_id,
            }
        )
        lines = await _lines()
        while line := await lines.readline():
            order = json.loads(line)
            _say({"seconds": await crowd.write(order["text"], order["updates"])})


if __name__ == "__main__":
    asyncio.run(main())
