"""Services for an operator's command: database and vendors, but no polling, no web and no schedule."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from bot.application import utc_now
from bot.composition import Parts, compose
from bot.log import Redactor
from bot.schema import upgrade_database
from bot.settings import Settings
from bot.tasks import TaskiqQueue, create_broker
from models.database import close_database, open_database


@asynccontextmanager
async def command_session(settings: Settings, redactor: Redactor) -> AsyncIterator[Parts]:
    """Open, yield, close. Notifications a command queues are delivered by the running process."""
    async with AsyncExitStack() as stack:
        await open_database(settings.database_url)
        stack.push_async_callback(close_database)
        await upgrade_database(settings.database_url, now=utc_now())
        queue = TaskiqQueue(create_broker(settings.redis_url))
        yield await stack.enter_async_context(compose(settings, jobs=queue, now=utc_now, learn_secret=redactor.add))
