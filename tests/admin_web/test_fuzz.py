"""schemathesis over the OpenAPI document: about 1,700 cases here; `python -m tests.fuzz` tries 20,000 and more."""

import asyncio
import re

from tests.conftest import POSTGRES_URL
from tests.fuzz import run


async def test_no_case_breaks_the_api_or_gets_an_answer_that_is_not_declared() -> None:
    assert not POSTGRES_URL, "it is marked for SQLite only"

    done = await asyncio.to_thread(run, 8)

    assert done.returncode == 0, done.stdout[-6_000:] + done.stderr[-2_000:]
    generated = re.search(r"(\d+) generated", done.stdout)
    assert generated is not None
    assert int(generated[1]) >= 1_000
