"""`python -m bench.bulk_import`: 300 tasks with files against the floor the vendors' limits impose, and memory.

The stand-ins keep ClickUp's Business limit (100 a minute) and Huntflow's (10 a second) on a clock that runs three times
faster than ours, so that six minutes of waiting take two. The floor is what nobody can beat: two ClickUp reads a task
in windows of a hundred, and five Huntflow calls for each task of the last window.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from cryptography.fernet import Fernet
from rich.console import Console

from bench.import_vendors import LIST, MINUTE, SECOND
from bot.application import Application, running
from bot.log import Redactor, set_up_logging
from bot.settings import Settings
from integrations.base import Answer, Rate
from integrations.clickup import clickup_http
from integrations.clickup.errors import seconds_to_reset
from models.users import Role
from services.access import Actor
from services.bulk_import.setup import BulkRequest
from services.credential_entry import SecretKind
from services.people import TelegramPerson
from services.roles import seed_roles
from services.vocabulary import BulkItemState, BulkState, Integration, Source

TASKS, SPEED = 300, 3
AIM = 1.10
READS, WRITES = 2, 5
SMALL, LARGE = 300, int(os.environ.get("BENCH_IMPORT_TASKS", "3000"))
MEMORY_AIM = 1.15
CHECK_TRIES = 600
PERSON, VACANCY = 930_000_001, 701
PAGE_KB = os.sysconf("SC_PAGE_SIZE") // 1024


@dataclass(slots=True)
class Seen:
    """Memory while a run goes on: the most in kB up to the first 300 tasks, and after them."""

    early: int = 0
    late: int = 0


def floor_s(tasks: int) -> float:
    """Seconds nobody can beat, by the limits of the two vendors, on our clock."""
    reads = tasks * READS
    windows = (reads - 1) // MINUTE
    in_last = (reads - windows * MINUTE) / READS
    return max(windows * 60 + in_last * WRITES / SECOND, tasks * WRITES / SECOND) / SPEED


@asynccontextmanager
async def _vendors(tasks: int, *, limited: bool) -> AsyncIterator[dict[str, Any]]:
    arguments = ("-m", "bench.import_vendors", str(tasks), str(SPEED), "1" if limited else "0")
    process: Process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdin=PIPE, stdout=PIPE)
    if process.stdout is None or process.stdin is None:
        raise RuntimeError("the vendors cannot be spoken to")
    try:
        yield json.loads(await process.stdout.readline())
    finally:
        process.stdin.close()
        await process.wait()


@asynccontextmanager
async def _product(facts: dict[str, Any], directory: str, *, limited: bool) -> AsyncIterator[Application]:
    """The product with both vendors' rates on the faster clock."""
    environment = {name.lower(): value for name, value in facts["environment"].items()}
    settings = Settings(
        **environment,
        database_url=f"sqlite://{directory}/bench.sqlite3",
        secret_keys=f"bench:{Fernet.generate_key().decode()}",
        web_port=0,
        redis_url="",
        _env_file=None,
    )
    started = time.monotonic()

    def wall() -> float:
        return float(facts["began"]) + (time.monotonic() - started) * SPEED

    def to_reset(answer: Answer, at: float) -> float | None:
        """The vendor's seconds are shorter than ours."""
        seconds = seconds_to_reset(answer, at)
        return None if seconds is None else seconds / SPEED

    clickup = Rate(calls=MINUTE if limited else 100_000, per_s=60 / SPEED, max_wait_s=120.0)
    huntflow = Rate(calls=SECOND if limited else 100_000, per_s=1 / SPEED)
    with (
        patch("integrations.clickup.gateway.CLICKUP_RATE", clickup),
        patch("bot.vendors.HUNTFLOW_RATE", huntflow),
        patch("integrations.clickup.gateway.seconds_to_reset", to_reset),
        patch("integrations.clickup.errors.seconds_to_reset", to_reset),
        patch("bot.vendors.clickup_http", partial(clickup_http, wall=wall)),
    ):
        async with running(settings, redactor=Redactor()) as app:
            yield app


async def _recruiter(app: Application, facts: dict[str, Any]) -> Actor:
    services = app.parts.services
    await seed_roles()
    admin = await services.people.arrive(
        TelegramPerson(int(facts["environment"]["ADMIN_TELEGRAM_IDS"]), first_name="A")
    )
    arrived = await services.people.arrive(TelegramPerson(PERSON, first_name="P", language_code="ru"))
    await services.user_directory.decide(admin, arrived.user_id, Role.RECRUITER, source=Source.CLI)
    actor = await services.people.identify(PERSON)
    if actor is None:
        raise LookupError(PERSON)
    owner = {"owner_id": actor.user_id}
    secrets = (
        (Integration.HUNTFLOW_PROD, SecretKind.PAIR, facts["pair"]),
        (Integration.CLICKUP, SecretKind.KEY, facts["key"]),
    )
    for integration, kind, secret in secrets:
        draft = await services.credential_entry.begin(actor, integration, kind, **owner)
        await services.credential_entry.submit(actor, draft, secret, source=Source.CLI)
    choices = await services.huntflow_organisations.all(actor, Integration.HUNTFLOW_PROD, **owner)
    await services.huntflow_organisations.choose(
        actor, Integration.HUNTFLOW_PROD, choices[0].id, **owner, source=Source.CLI
    )
    return actor


def _memory_kb() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE_KB


async def _import(app: Application, actor: Actor, *, rest_s: float, seen: Seen | None = None) -> float:
    """Check and import the list; seconds of the import itself."""
    services = app.parts.services
    begun = await services.bulk_setup.begin(actor, BulkRequest(LIST))
    run_id = begun.run.id
    await services.bulk_setup.choose_vacancy(actor, run_id, VACANCY)
    await services.bulk_setup.check(actor, run_id)
    for _ in range(CHECK_TRIES):
        if (await services.bulk_imports.progress(actor, run_id)).run.state is BulkState.READY:
            break
        await asyncio.sleep(0.1)
    await asyncio.sleep(rest_s)
    started = time.perf_counter()
    await services.bulk_setup.start(actor, run_id)
    while (progress := await services.bulk_imports.progress(actor, run_id)).run.state is not BulkState.DONE:
        if progress.run.state is BulkState.PAUSED:
            raise RuntimeError(f"the run has paused: {progress.run.failure}")
        done = progress.count(BulkItemState.DONE)
        if seen is not None:
            memory = _memory_kb()
            seen.early = max(seen.early, memory if done <= SMALL else 0)
            seen.late = max(seen.late, memory if done > SMALL else 0)
        await asyncio.sleep(0.5)
    if progress.count(BulkItemState.DONE) != progress.total:
        raise RuntimeError(f"not everybody was imported: {progress.counts}")
    return time.perf_counter() - started


async def _wall() -> float:
    with tempfile.TemporaryDirectory() as directory:
        async with _vendors(TASKS, limited=True) as facts, _product(facts, directory, limited=True) as app:
            # The check has used the first window; a whole one passes before the clock starts.
            return await _import(app, await _recruiter(app, facts), rest_s=60 / SPEED + 1)


async def _memory() -> Seen:
    seen = Seen()
    with tempfile.TemporaryDirectory() as directory:
        async with _vendors(LARGE, limited=False) as facts, _product(facts, directory, limited=False) as app:
            await _import(app, await _recruiter(app, facts), rest_s=0, seen=seen)
    return seen


def main() -> int:
    """Print both ratios; exit code 0 when both reach their aims."""
    set_up_logging(level="ERROR", form=Settings.model_fields["log_format"].default, redactor=Redactor())
    console = Console()
    ratio = asyncio.run(_wall()) / floor_s(TASKS)
    console.print(
        f"{TASKS} tasks with a file each, wall time to the floor of the vendors' limits: {ratio:.2f}, aim {AIM}."
    )
    seen = asyncio.run(_memory())
    growth = seen.late / seen.early
    console.print(f"Memory, the most from {SMALL} to {LARGE} tasks to the most before: {growth:.2f}, aim {MEMORY_AIM}.")
    return 0 if ratio <= AIM and growth <= MEMORY_AIM else 1


if __name__ == "__main__":
    sys.exit(main())
