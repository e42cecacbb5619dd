"""The vendors of `bench.bulk_import` as a process of their own, on a clock that runs faster than ours.

`python -m bench.import_vendors <tasks> <how many times faster> <limits 0|1>` prints one line of JSON with where
everything is and serves until its standard input ends.
"""

import asyncio
import json
import sys
import time
from datetime import UTC, datetime
from functools import partial

from trial.clickup.state import Attachment, Comment, Task, TaskList
from trial.data import clickup as data
from trial.world import Limits, World

LIST = "901299999999"
MINUTE, SECOND = 100, 10  # ClickUp's Business plan, Huntflow
SYLLABLES = (
    "ба",
    "ве",
    "ги",
    "до",
    "жу",
    "за",
    "ке",
    "ли",
    "мо",
    "ну",
    "па",
    "ре",
    "си",
    "то",
    "фу",
    "ха",
    "це",
    "чи",
    "шо",
    "ру",
)


def surname(number: int) -> str:
    """Surnames none of which is like another."""
    first, second, third = number % 20, number // 20 % 20, number // 400 % 20
    last = SYLLABLES[(first * 7 + second * 3) % 20]
    return f"{SYLLABLES[third]}{SYLLABLES[second]}{SYLLABLES[first]}{last}нов".capitalize()


def _resume(number: int) -> bytes:
    return (f"Иван, Python, {number}" + chr(10)).encode() * 500


def fill(world: World, count: int) -> None:
    """A list of so many candidates, each with one file and one comment."""
    workspace = world.clickup.state.workspaces[data.WORKSPACE]
    model = workspace.lists[data.LIST_CANDIDATES]
    workspace.lists[LIST] = TaskList(LIST, "Bench", model.space, model.folder, model.statuses, model.fields)
    for number in range(count):
        task_id = f"86z{number:06}"
        at = world.now()
        text = f"Тел. +375 29 {2_000_000 + number}, b{number}@example.com"
        task = Task(
            task_id, f"Python – {surname(number)} Иван", LIST, "новый", 8101, at, at, description=text, markdown=text
        )
        task.assignees = [8102]
        task.attachments = [Attachment(f"file-{number}", "cv.txt", "text/plain", at, 8101, partial(_resume, number))]
        task.comments = [Comment(str(99_000_000_000 + number), "Позвонить", 8101, at)]
        workspace.tasks[task_id] = task


async def main() -> None:
    """Serve."""
    count, speed, is_limited = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "1"
    started, began = time.monotonic(), datetime.now(UTC).timestamp()

    def now() -> datetime:
        return datetime.fromtimestamp(began + (time.monotonic() - started) * speed, UTC)

    limits = Limits(huntflow_per_second=SECOND * speed, clickup_per_minute=MINUTE)
    world = World(now=now, limits=limits if is_limited else Limits(huntflow_per_second=None, clickup_per_minute=None))
    fill(world, count)
    async with world.running():
        facts = {
            "environment": world.environment() | {"CLICKUP_FILE_ORIGINS": world.clickup_files_url},
            "pair": f"{world.credentials.huntflow.access_token}\n{world.credentials.huntflow.refresh_token}",
            "key": world.credentials.clickup_key,
            "began": began,
        }
        sys.stdout.write(json.dumps(facts) + "\n")
        sys.stdout.flush()
        reader = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        await reader.read()


if __name__ == "__main__":
    asyncio.run(main())
