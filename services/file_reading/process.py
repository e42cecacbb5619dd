"""Starts a child process that reads bytes of strangers: no secrets of ours, little time."""

import asyncio
import os
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


async def run_limited(module: str, content: bytes, *, wall_s: float) -> tuple[bytes, int]:
    """What the module wrote to its output, and its exit code (negative: it was stopped).

    The module limits itself (`services.file_reading.child.limit`); one that takes longer than `wall_s` is killed.
    """
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        cwd=ROOT,
        # Nothing of our environment: it holds the bot's token and the keys.
        env={"PYTHONPATH": str(ROOT), "PATH": os.defpath, "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(wall_s):
            answer, _ = await child.communicate(content)
    except TimeoutError:
        answer = b""
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    return answer, child.returncode or 0
