"""The web door for every test here."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.admin_web.site import Site, site_on
from tests.conftest import Clock


@pytest_asyncio.fixture
async def site(database: str, clock: Clock) -> AsyncIterator[Site]:
    async with site_on(clock) as made:
        yield made
