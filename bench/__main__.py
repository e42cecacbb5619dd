"""`make bench`: how fast HR Helper is against a bare bot over the same stand-in, in the same run."""

import asyncio
import json
import os
import signal
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet
from rich.console import Console
from rich.table import Table

UPDATES = 1600
WARM_UP = 320
ROUNDS = 3
AIM = 0.5


@dataclass(frozen=True, slots=True)
class Speed:
    """What one bot did: updates a second by the wall, and processor time of the bot for one update."""

    updates_per_s: float
    cpu_ms: float


@asynccontextmanager
async def _process(module: str, **environment: str) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, stdin=PIPE, stdout=PIPE, env=os.environ | environment, limit=2**22
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            await process.wait()


async def _line(process: Process) -> bytes:
    if process.stdout is None:
        raise RuntimeError("the process has no output")
    line = await process.stdout.readline()
    if not line:
        raise RuntimeError(f"a process of the benchmark ended with {await process.wait()}")
    return line


async def _let_write(crowd: Process, text: str, updates: int) -> float:
    if crowd.stdin is None:
        raise RuntimeError("the crowd cannot be told what to do")
    crowd.stdin.write(json.dumps({"text": text, "updates": updates}).encode() + b"\n")
    await crowd.stdin.drain()
    return float(json.loads(await _line(crowd))["seconds"])


def _cpu_s(process: Process) -> float:
    fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def _measure(crowd: Process, module: str, text: str, environment: dict[str, str]) -> Speed:
    async with _process(module, **environment) as bot:
        await _line(bot)
        await _let_write(crowd, text, WARM_UP)
        before = _cpu_s(bot)
        seconds = await _let_write(crowd, text, UPDATES)
        return Speed(UPDATES / seconds, (_cpu_s(bot) - before) / UPDATES * 1000)


async def _compare() -> list[tuple[Speed, Speed]]:
    rounds = []
    for _ in range(ROUNDS):
        async with _process("bench.crowd") as crowd:
            facts: dict[str, Any] = json.loads(await _line(crowd))
            environment = facts["environment"]
            echo = await _measure(crowd, "bench.echo_bot", "/vacancies", environment)
            with tempfile.TemporaryDirectory() as directory:
                ours = environment | {
                    "DATABASE_URL": os.environ.get("BENCH_DATABASE_URL", f"sqlite://{directory}/bench.sqlite3"),
                    "SECRET_KEYS": f"bench:{Fernet.generate_key().decode()}",
                    "WEB_PORT": "0",
                    "CROWD": json.dumps({"people": facts["people"], "pairs": facts["pairs"]}),
                }
                rounds.append((echo, await _measure(crowd, "bench.our_bot", "/vacancies", ours)))
    return rounds


def main() -> int:
    """Print the ratios of every round; exit code 0 when the middle one reaches the aim."""
    table = Table("round", "updates/s, ours : bare echo", "processor time an update, echo : ours")
    ratios = []
    for number, (echo, ours) in enumerate(asyncio.run(_compare()), 1):
        by_wall, by_cpu = ours.updates_per_s / echo.updates_per_s, echo.cpu_ms / ours.cpu_ms
        ratios.append(by_wall)
        table.add_row(str(number), f"{by_wall:.2f}", f"{by_cpu:.2f}")
    console = Console()
    console.print("`/vacancies` answered from cache against a bare aiogram echo, 32 people, the same stand-in")
    console.print(table)
    middle = sorted(ratios)[len(ratios) // 2]
    console.print(f"Middle ratio {middle:.2f}, aim at least {AIM}.")
    return 0 if middle >= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
