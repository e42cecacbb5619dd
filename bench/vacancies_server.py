"""Our web door alone over a database, for `bench.vacancies_api`: `python -m bench.vacancies_server URL PORT`."""

import asyncio
import logging
import sys
from datetime import UTC, datetime

import structlog
from aiohttp import web
from cryptography.fernet import Fernet

from admin_web.site import create_site
from bot.composition import compose
from bot.settings import Settings
from bot.tasks import TaskiqQueue, create_broker
from bot.web import door_settings, site_services
from models.database import close_database, open_database


async def serve(url: str, port: int) -> None:
    """Serve until the process is told to stop."""
    # As an operator runs it, at INFO; the lines go to a file that nobody reads.
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.INFO))
    settings = Settings(_env_file=None, secret_keys=f"bench:{Fernet.generate_key().decode()}")
    await open_database(url)

    def now() -> datetime:
        return datetime.now(UTC)

    queue = TaskiqQueue(create_broker(""), now=now)
    async with compose(settings, jobs=queue, now=now, learn_secret=lambda _secret: None) as parts:
        app = create_site(site_services(parts.services), door_settings(settings))
        runner = web.AppRunner(app, access_log=None, handle_signals=True, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        try:
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()
            await close_database()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], int(sys.argv[2])))
