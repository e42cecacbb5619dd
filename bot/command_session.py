"""Services for an operator's command: database and vendors, but no polling, no web and no schedule."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from bot.clock import utc_now
from bot.composition import Parts, compose
from bot.log import Redactor
from bot.settings import Settings
from bot.stores import open_stores
from bot.tasks import TaskiqQueue, create_broker


@asynccontextmanager
async def command_session(settings: Settings, redactor: Redactor) -> AsyncIterator[Parts]:
    """Open, yield, close. Notifications a command queues are delivered by the running process."""
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(open_stores(settings, now=utc_now))
        queue = TaskiqQueue(create_broker(settings.redis_url), now=utc_now)
        yield await stack.enter_async_context(compose(settings, jobs=queue, now=utc_now, learn_secret=redactor.add))
