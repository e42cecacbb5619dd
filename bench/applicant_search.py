"""`python -m bench.applicant_search`: what one search of the index costs among 1,000 and among 100,000 applicants.

Counted, not timed: SQLite counts the steps of its virtual machine. A larger index fills the answer with more hits, up
to the most that is shown, so the steps are those for one hit.
"""

import asyncio
import os
import random
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from rich.console import Console
from rich.table import Table
from tortoise import Tortoise

from bot.schema import upgrade_database
from integrations.huntflow.schemas import FoundApplicant
from models.database import close_database, open_database
from models.users import System
from services.applicants.index import ApplicantIndex
from services.applicants.organisation import Organisation
from services.applicants.words import understood

SMALL, LARGE = 1_000, 100_000
AIM = 1.5
HERE = Organisation(System.PROD, 11)
SURNAMES = ("Иванов", "Петров", "Сидоров", "Ковалёв", "Новиков", "Морозов", "Волков", "Зайцев", "Лебедев", "Козлов")
NAMES = ("Иван", "Пётр", "Анна", "Мария", "Сергей", "Ольга", "Павел", "Елена", "Никита", "Дарья")
# Names that fill the answer, a telephone and an e-mail address of one person.
SEARCHES = ("иванов", "петров ив", "анна", "+375290000417", "person.417@example.com", "Иван Иванов")


def people(count: int) -> Iterator[FoundApplicant]:
    """The same first thousand in every index."""
    for number in range(count):
        chance = random.Random(number)  # noqa: S311 - a repeatable crowd
        yield FoundApplicant(
            id=number + 1,
            last_name=chance.choice(SURNAMES),
            first_name=chance.choice(NAMES),
            phone=f"+37529{number:07}",
            email=f"person.{number}@example.com",
        )


@asynccontextmanager
async def filled(url: str, count: int) -> AsyncIterator[ApplicantIndex]:
    """An index of `count` applicants in an empty database."""
    now = datetime.now(UTC)
    await open_database(url)
    await upgrade_database(url, now=now)
    index = ApplicantIndex(now=lambda: now)
    crowd = list(people(count))
    for start in range(0, count, 5_000):
        await index.note(HERE, crowd[start : start + 5_000])
    try:
        yield index
    finally:
        await close_database()


async def cost_in_sqlite(index: ApplicantIndex, text: str) -> tuple[int, int]:
    """Steps of SQLite's virtual machine for one search, and the hits."""
    connection: Any = Tortoise.get_connection("default")
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    await connection._connection.set_progress_handler(count, 1)  # noqa: SLF001 - Tortoise has no public way to it
    wanted = understood(text)
    found = await index.find(HERE, wanted) if wanted else ()
    await connection._connection.set_progress_handler(None, 0)  # noqa: SLF001
    return steps, len(found)


async def costs(count: int) -> dict[str, tuple[int, int]]:
    """Cost and hits of every search among `count` applicants."""
    with tempfile.TemporaryDirectory() as directory:
        async with filled(f"sqlite://{directory}/bench.sqlite3", count) as index:
            return {text: await cost_in_sqlite(index, text) for text in SEARCHES}


def main() -> int:
    """Print the ratio of every search; exit code 0 when none is above the aim."""
    small, large = asyncio.run(costs(SMALL)), asyncio.run(costs(int(os.environ.get("BENCH_APPLICANTS", LARGE))))
    table = Table("search", "hits", f"steps a hit, {SMALL:,}", f"steps a hit, {LARGE:,}", "ratio")
    worst = 0.0
    for text in SEARCHES:
        few, many = small[text][0] / small[text][1], large[text][0] / large[text][1]
        ratio = many / few
        worst = max(worst, ratio)
        hits = f"{small[text][1]} : {large[text][1]}"
        table.add_row(text, hits, f"{few:.0f}", f"{many:.0f}", f"{ratio:.2f}")
    console = Console()
    console.print("One search of the applicant index, counted in steps of SQLite's virtual machine")
    console.print(table)
    console.print(f"Largest ratio {worst:.2f}, aim at most {AIM}.")
    return 0 if worst <= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
