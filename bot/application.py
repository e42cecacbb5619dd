"""One running installation: opened from settings, closed in the opposite order."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

import structlog
from aiogram import Bot, Dispatcher
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import utc_now
from bot.composition import Parts, compose
from bot.dispatcher import create_bot, create_dispatcher, create_isolation
from bot.log import Redactor
from bot.middlewares import InFlightMiddleware
from bot.schedule import Leadership, Ticker, create_scheduler
from bot.settings import BotMode, Settings
from bot.stores import open_stores
from bot.tasks import TaskiqQueue, create_broker
from bot.telegram_chats import TelegramChatDoor
from bot.telegram_files import TelegramFiles
from bot.web import create_web_app, serve, set_webhook
from bot.work import work_of
from handlers.commands import set_default_commands
from services.jobs import Job

log = structlog.get_logger(__name__)

# A stop lets updates and jobs under way finish for this long altogether; what is left is picked up after the restart.
# Container engines kill ten seconds after they asked.
GRACE_S = 8.0
# A background task that was told to end gets this long; nothing may hold up the stop.
TIDY_UP_S = 2.0


class ProcessRole(StrEnum):
    """What a process does; one process does all by default (design.md §5)."""

    ALL = "all"
    WEB = "web"
    WORKER = "worker"
    SCHEDULER = "scheduler"


@dataclass(frozen=True, slots=True)
class Application:
    """What runs, for whoever started it."""

    parts: Parts
    bot: Bot
    dispatcher: Dispatcher
    queue: TaskiqQueue
    web_port: int | None


@asynccontextmanager
async def running(
    settings: Settings, *, redactor: Redactor, role: ProcessRole = ProcessRole.ALL
) -> AsyncIterator[Application]:
    """Start what the role needs, yield while it runs, stop in order.

    Raises:
        Those of `bot.refusals.REFUSALS`: each is a sentence for the operator.
    """
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(open_stores(settings, now=utc_now))
        bot = create_bot(settings)
        stack.push_async_callback(bot.session.close)
        queue = TaskiqQueue(create_broker(settings.redis_url), now=utc_now)
        files = TelegramFiles(bot)
        parts = await stack.enter_async_context(
            compose(settings, jobs=queue, now=utc_now, learn_secret=redactor.add, files=files)
        )
        parts.services.chat_sending.connect(TelegramChatDoor(bot))
        queue.register(work_of(parts, bot, is_alone=not settings.redis_url))
        await queue.broker.startup()
        stack.push_async_callback(queue.broker.shutdown)
        isolation = create_isolation(settings.redis_url)
        if isolation is not None:
            stack.push_async_callback(isolation.close)
        dispatcher = create_dispatcher(parts.services, parts.inbox, isolation)
        in_flight = InFlightMiddleware()
        dispatcher.update.outer_middleware(in_flight)
        owner = await stack.enter_async_context(_Background())
        owner.start(parts.call_log.run(), name="vendor-call-log")
        stack.push_async_callback(_finish_work, in_flight, queue)
        port = None
        if role in {ProcessRole.ALL, ProcessRole.WEB}:
            port = await _open_doors(settings, stack, owner, Application(parts, bot, dispatcher, queue, None))
        if role in {ProcessRole.ALL, ProcessRole.WORKER}:
            await _start_worker(stack, queue)
        if role in {ProcessRole.ALL, ProcessRole.SCHEDULER}:
            await _start_scheduler(settings, stack, queue, parts)
        yield Application(parts, bot, dispatcher, queue, port)


class _Background:
    """Owns the long-running tasks of the process and ends them with it."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            _done, stubborn = await asyncio.wait(self._tasks, timeout=TIDY_UP_S)
            for task in stubborn:
                log.warning("background_task_did_not_end", task=task.get_name())

    def start(self, work: "asyncio._CoroutineLike[None]", name: str) -> None:
        """Run it until the process stops; its failure is noted at once."""
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._note_failure)

    @staticmethod
    def _note_failure(task: "asyncio.Task[None]") -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("background_task_failed", task=task.get_name(), exc_info=error)


async def _finish_work(in_flight: InFlightMiddleware, queue: TaskiqQueue) -> None:
    """Wait for updates, then for jobs they may have put; both together get the grace time."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + GRACE_S
    try:
        async with asyncio.timeout_at(deadline):
            await in_flight.finished()
    except TimeoutError:
        log.warning("stopped_before_all_updates_were_handled")
    await queue.settle(max(deadline - loop.time(), 0))


async def _open_doors(settings: Settings, stack: AsyncExitStack, owner: _Background, app: Application) -> int:
    web_app = create_web_app(
        app.parts.services, settings=settings, bot=app.bot, dispatcher=app.dispatcher, inbox=app.parts.inbox
    )
    runner, port = await serve(web_app, settings)
    stack.push_async_callback(runner.cleanup)
    await set_default_commands(app.bot)
    if settings.bot_mode is BotMode.WEBHOOK:
        await set_webhook(app.bot, settings, app.dispatcher.resolve_used_update_types())
        return port
    await app.bot.delete_webhook()
    owner.start(
        app.dispatcher.start_polling(app.bot, handle_signals=False, close_bot_session=False), name="telegram-polling"
    )
    stack.push_async_callback(_stop_polling, app.dispatcher)
    return port


async def _stop_polling(dispatcher: Dispatcher) -> None:
    try:
        await dispatcher.stop_polling()
    except RuntimeError:
        # Polling had not started yet, or ended by itself.
        log.info("polling_was_not_running")


async def _start_worker(stack: AsyncExitStack, queue: TaskiqQueue) -> None:
    listening = queue.listening()
    if listening:
        # An owner of its own: no new job is taken before those under way are waited for.
        owner = await stack.enter_async_context(_Background())
        for name, work in listening.items():
            owner.start(work, name=name)
    await queue.put(Job.RESUME_UNFINISHED)


async def _start_scheduler(settings: Settings, stack: AsyncExitStack, queue: TaskiqQueue, parts: Parts) -> None:
    leadership = Leadership(settings.database_url)
    stack.push_async_callback(leadership.close)
    ticker = Ticker(jobs=queue, timetable=parts.timetable, is_leader=leadership)
    scheduler = create_scheduler(ticker)
    scheduler.start()
    stack.push_async_callback(_stop_scheduler, scheduler, ticker)


async def _stop_scheduler(scheduler: AsyncIOScheduler, ticker: Ticker) -> None:
    scheduler.pause()
    await ticker.finish()
    scheduler.shutdown(wait=False)
