"""`python -m bench.applicant_search`: what one search costs among 1,000 and among 100,000 applicants, with equal hits.

The same thousand people are in both indexes, and nobody else has a name, number or address that begins as theirs, so
each search finds the same applicants in both. In SQLite the steps of its virtual machine are compared. PostgreSQL
(`BENCH_POSTGRES_URL`, a server on which databases may be made) has nothing like them, and blocks say little, because a
table of a thousand rows is read whole; so there the quickest of many searches is compared and blocks stand beside it.
"""

import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from typing import Any

from rich.console import Console
from rich.table import Table
from tortoise import Tortoise

from bot.schema import upgrade_database
from integrations.huntflow.schemas import FoundApplicant
from models.applicants import ApplicantRecord, ApplicantWord
from models.database import close_database, open_database
from models.users import System
from services.applicants.index import KEYS_READ, ApplicantIndex
from services.applicants.organisation import Organisation
from services.applicants.words import SearchText, understood

SMALL, LARGE = 1_000, int(os.environ.get("BENCH_APPLICANTS", "100000"))
AIM = 1.5
REPEATS = 300
STEPS = "steps"
HERE = Organisation(System.PROD, 11)
SURNAMES = ("Иванов", "Петров", "Сидоров", "Ковалёв", "Новиков", "Морозов", "Волков", "Зайцев", "Лебедев", "Козлов")
NAMES = ("Иван", "Пётр", "Анна", "Мария", "Сергей", "Ольга", "Павел", "Елена", "Никита", "Дарья")
# Names that fill the answer, a telephone and an e-mail address of one person, a name nobody has.
SEARCHES = ("иванов", "петров ив", "анна", "+375290000417", "person.417@example.com", "Иван Иванов", "Ъъъъ")
# No name of the first thousand begins so.
_SYLLABLES = ("Ба", "Ге", "Жу", "Фо", "Хи", "Ца", "Чу", "Ше", "Щи", "Эй", "Юр", "Яс")


@dataclass(frozen=True, slots=True)
class Cost:
    """One search: what the database counted, the hits, and milliseconds of the quickest of many."""

    counted: int
    hits: int
    ms: float


def people(count: int) -> Iterator[FoundApplicant]:
    """The same first thousand in every index, then others who are found by none of the searches."""
    others = ["".join(parts).capitalize() for parts in product(_SYLLABLES, repeat=3)]
    for number in range(count):
        chance = random.Random(number)  # noqa: S311 - a repeatable crowd
        is_known = number < SMALL
        yield FoundApplicant(
            id=number + 1,
            last_name=chance.choice(SURNAMES if is_known else others),
            first_name=chance.choice(NAMES if is_known else others),
            phone=f"+375{29 if is_known else 33}{number:07}",
            email=f"{'person' if is_known else 'somebody'}.{number}@example.com",
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


async def steps_in_sqlite(index: ApplicantIndex, wanted: SearchText) -> int:
    """Steps of SQLite's virtual machine for one search."""
    connection: Any = Tortoise.get_connection("default")
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    await connection._connection.set_progress_handler(count, 1)  # noqa: SLF001 - Tortoise has no public way to it
    await index.find(HERE, wanted)
    await connection._connection.set_progress_handler(None, 0)  # noqa: SLF001
    return steps


async def blocks_in_postgres(index: ApplicantIndex, wanted: SearchText) -> int:
    """Blocks PostgreSQL touches for the two statements of one search."""
    where = {"system": HERE.installation, "account_id": HERE.account_id}
    words = ApplicantWord.filter(**where, word__gte=wanted.key, word__lt=wanted.end).order_by("word").limit(KEYS_READ)
    found = await index.find(HERE, wanted)
    ids = [one.applicant_id for one in found]
    record_ids = await ApplicantRecord.filter(**where, applicant_id__in=ids).values_list("id", flat=True)
    records = ApplicantRecord.filter(id__in=[int(str(each)) for each in record_ids])
    statements = [words.values_list("record_id").sql(params_inline=True)]
    statements += [records.sql(params_inline=True)] if ids else []
    connection: Any = Tortoise.get_connection("default")
    blocks = 0
    for statement in statements:
        # Planning looks into tables of its own the first time.
        for _again in range(2):
            rows = await connection.execute_query_dict(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT TEXT) {statement}")
        lines = [str(row["QUERY PLAN"]) for row in rows]
        blocks += _blocks(next((line for line in lines if "Buffers: shared" in line), ""))
    return blocks


def _blocks(line: str) -> int:
    """`Buffers: shared hit=4 read=1`: the top node counts those below it."""
    parts = dict(part.split("=") for part in line.split() if "=" in part)
    return int(parts.get("hit", 0)) + int(parts.get("read", 0))


async def costs(
    url: str, count: int, counted: Callable[[ApplicantIndex, SearchText], Any], tidy: str
) -> dict[str, Cost]:
    """Cost of every search among `count` applicants; `tidy` is what the database does by itself after a while."""
    found = {}
    async with filled(url, count) as index:
        connection: Any = Tortoise.get_connection("default")
        await connection.execute_script(tidy)
        for text in SEARCHES:
            wanted = understood(text)
            if wanted is None:
                raise ValueError(f"{text!r} asks for nothing")
            times = []
            for _repeat in range(REPEATS):
                begun = time.perf_counter()
                hits = len(await index.find(HERE, wanted))
                times.append((time.perf_counter() - begun) * 1000)
            found[text] = Cost(await counted(index, wanted), hits, min(times))
    return found


async def in_sqlite(count: int) -> dict[str, Cost]:
    """In a file of its own."""
    with tempfile.TemporaryDirectory() as directory:
        return await costs(f"sqlite://{directory}/bench.sqlite3", count, steps_in_sqlite, "ANALYZE")


async def in_postgres(count: int) -> dict[str, Cost]:
    """In a database of its own, dropped afterwards."""
    import asyncpg  # noqa: PLC0415 - only with a server

    url, name = os.environ["BENCH_POSTGRES_URL"], f"hr_helper_bench_{os.getpid()}"
    admin = await asyncpg.connect(url)
    await admin.execute(f'CREATE DATABASE "{name}"')
    try:
        return await costs(f"{url.rsplit('/', 1)[0]}/{name}", count, blocks_in_postgres, "VACUUM ANALYZE")
    finally:
        await admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        await admin.close()


def compared(console: Console, unit: str, small: dict[str, Cost], large: dict[str, Cost]) -> float:
    """Print the ratios of every search; the largest of those that count."""
    table = Table("search", "hits", f"{unit}, {SMALL:,}", f"{unit}, {LARGE:,}", "ratio", "ms", "ratio of ms")
    worst = 0.0
    for text in SEARCHES:
        few, many = small[text], large[text]
        ratio, slower = many.counted / few.counted, many.ms / few.ms
        cost = ratio if unit == STEPS else slower
        worst = max(worst, cost if few.hits == many.hits else float("inf"))
        hits = f"{few.hits} : {many.hits}"
        times = f"{few.ms:.2f} : {many.ms:.2f}"
        table.add_row(text, hits, str(few.counted), str(many.counted), f"{ratio:.2f}", times, f"{slower:.2f}")
    console.print(table)
    return worst


def main() -> int:
    """Compare in PostgreSQL if `BENCH_POSTGRES_URL` names one, else in SQLite; exit code 0 within the aim."""
    # Never both in one process: Tortoise keeps its statements in the words of the first database.
    is_postgres = bool(os.environ.get("BENCH_POSTGRES_URL"))
    cost_of, unit = (in_postgres, "blocks") if is_postgres else (in_sqlite, STEPS)
    counted_in = "the time PostgreSQL takes" if is_postgres else "steps of SQLite's virtual machine"
    console = Console()
    console.print(f"One search of the applicant index, compared by {counted_in}")
    worst = compared(console, unit, asyncio.run(cost_of(SMALL)), asyncio.run(cost_of(LARGE)))
    console.print(f"Largest ratio {worst:.2f}, aim at most {AIM}.")
    return 0 if worst <= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
