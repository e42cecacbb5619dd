"""Everything is put together from fake settings: a missing or misspelt service fails here, not in front of a person."""

import ast
import inspect
import textwrap
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import fields
from typing import Any

import pytest
import pytest_asyncio
from aiogram import Dispatcher, Router
from aiogram.dispatcher.event.handler import CallableObject, FilterObject, HandlerObject
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackQueryFilter
from cryptography.fernet import Fernet
from magic_filter.operations import FunctionOperation

from admin_web.health.api import HEALTH
from bot.composition import Parts, Services, compose
from bot.dispatcher import SUBJECTS, create_bot, create_dispatcher
from bot.settings import Settings
from bot.tasks import TaskiqQueue, create_broker
from bot.web import WEBHOOK_PATH, create_web_app
from bot.work import work_of
from services.jobs import Job
from services.timetable import TIMETABLE
from tests.conftest import Clock
from tests.recording_bot import TOKEN

# What aiogram itself hands to every handler (Dispatcher.feed_update, FSMContextMiddleware, UserContextMiddleware).
OF_AIOGRAM = {
    "bot", "bots", "dispatcher", "event_update", "event_router", "event_from_user", "event_chat", "event_thread_id",
    "event_context", "handler", "state", "raw_state", "fsm_storage",
}  # fmt: skip
# What our own middlewares add.
OF_MIDDLEWARES = {"actor"}


def settings(**values: object) -> Settings:
    fake = {"bot_token": TOKEN, "secret_keys": f"k1:{Fernet.generate_key().decode()}", "_env_file": None}
    return Settings(**(fake | values))


@asynccontextmanager
async def composed(chosen: Settings) -> AsyncIterator[tuple[Parts, TaskiqQueue]]:
    """Services without any database: building must not touch it."""
    queue = TaskiqQueue(create_broker(""), now=Clock())
    async with compose(chosen, jobs=queue, now=Clock(), learn_secret=lambda _secret: None) as parts:
        yield parts, queue


@pytest_asyncio.fixture
async def parts() -> AsyncIterator[Parts]:
    async with composed(settings()) as (made, _queue):
        yield made


@pytest.fixture
def dispatcher(parts: Parts) -> Dispatcher:
    return create_dispatcher(parts.services, parts.inbox)


def routers(root: Router) -> Iterator[Router]:
    yield root
    for router in root.sub_routers:
        yield from routers(router)


def handlers(root: Router) -> Iterator[tuple[str, HandlerObject]]:
    """Every handler with the place it stands in."""
    for router in routers(root):
        for name, observer in router.observers.items():
            for handler in observer.handlers:
                if not (name == "update" and router is root):  # aiogram's own entrance
                    yield f"{place_of(handler)} ({name})", handler


def filters(root: Router) -> Iterator[tuple[str, FilterObject]]:
    for router in routers(root):
        for observer in router.observers.values():
            for each in observer._handler.filters or ():
                yield f"{router.name}: {each.callback!r}", each
    for place, handler in handlers(root):
        for each in handler.filters or ():
            yield f"{place}: {each.callback!r}", each


def place_of(handler: CallableObject) -> str:
    function = inspect.unwrap(handler.callback)
    return f"{function.__module__}.{getattr(function, '__qualname__', function)}"


def needed(handler: CallableObject) -> set[str]:
    """Parameters that somebody has to fill in; the first one is the event."""
    function = handler.callback if inspect.isroutine(handler.callback) else type(handler.callback).__call__
    parameters = list(inspect.signature(inspect.unwrap(function)).parameters.values())
    if not inspect.isroutine(handler.callback):
        parameters = parameters[1:]
    return {
        each.name
        for each in parameters[1:]
        if each.default is each.empty and each.kind not in {each.VAR_KEYWORD, each.VAR_POSITIONAL}
    }


def given_by(each: FilterObject) -> set[str]:
    """Names a filter adds for its handler."""
    if isinstance(each.callback, Command):
        return {"command"}
    if isinstance(each.callback, CallbackQueryFilter):
        return {"callback_data"}
    if each.magic is not None:
        operations = [step for step in each.magic._operations if isinstance(step, FunctionOperation)]
        return {str(value) for step in operations for value in (*step.args, *step.kwargs.values())}
    function = each.callback if inspect.isroutine(each.callback) else type(each.callback).__call__
    returned = ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function))))
    dicts = [node for node in returned if isinstance(node, ast.Dict)]
    return {str(key.value) for node in dicts for key in node.keys if isinstance(key, ast.Constant)}


def workflow_names(dispatcher: Dispatcher) -> set[str]:
    return {*dispatcher.workflow_data, *OF_AIOGRAM, *OF_MIDDLEWARES}


def test_every_handler_gets_what_it_asks_for(dispatcher: Dispatcher) -> None:
    known = workflow_names(dispatcher)

    missing = [
        f"{place} needs {name!r}"
        for place, handler in handlers(dispatcher)
        for name in sorted(needed(handler) - known - set().union(*map(given_by, handler.filters or ())))
    ]

    assert missing == []


def test_every_filter_gets_what_it_asks_for(dispatcher: Dispatcher) -> None:
    known = workflow_names(dispatcher)

    missing = [
        f"{place} needs {name!r}"
        for place, each in filters(dispatcher)
        if each.magic is None and not isinstance(each.callback, Command | CallbackQueryFilter)
        for name in sorted(needed(each) - known)
    ]

    assert missing == []


def test_what_stands_before_the_guard_of_groups_asks_for_nobody(dispatcher: Dispatcher) -> None:
    """A stranger in a group has no actor; aiogram then fails for want of an argument."""
    names = [router.name for router in dispatcher.sub_routers]
    before = dispatcher.sub_routers[: names.index("groups") + 1]

    asking = [
        place
        for router in before
        for place, each in filters(router)
        if each.magic is None
        and not isinstance(each.callback, Command | CallbackQueryFilter)
        and "actor" in needed(each)
    ]

    assert asking == []


def test_the_walk_sees_the_handlers_of_every_router(dispatcher: Dispatcher) -> None:
    seen = {router.name: len(list(handlers(router))) for router in dispatcher.sub_routers}

    assert len(seen) > len(SUBJECTS)
    assert [name for name, count in seen.items() if not count] == []


def test_a_missing_service_is_found(parts: Parts) -> None:
    """The walk is worth something: without one service it names the handlers that would fail."""
    dispatcher = create_dispatcher(parts.services, parts.inbox)
    del dispatcher["vacancies"]

    with pytest.raises(AssertionError, match="needs 'vacancies'"):
        test_every_handler_gets_what_it_asks_for(dispatcher)


def test_handlers_know_services_by_their_names(parts: Parts, dispatcher: Dispatcher) -> None:
    for each in fields(Services):
        assert dispatcher[each.name] is getattr(parts.services, each.name)


async def test_every_job_has_work_and_every_timetable_entry_is_a_job(parts: Parts) -> None:
    bot = create_bot(settings())
    try:
        work = work_of(parts, bot, is_alone=True)
    finally:
        await bot.session.close()

    assert set(work) == set(Job)
    assert set(TIMETABLE) <= set(Job)


async def test_every_job_can_be_put(parts: Parts) -> None:
    done: list[Job] = []
    queue = TaskiqQueue(create_broker(""), now=Clock())

    def note(job: Job) -> Any:
        async def work(_row_id: int | None) -> None:
            done.append(job)

        return work

    queue.register({job: note(job) for job in Job})
    for job in Job:
        await queue.put(job, 1)
    await queue.settle(5)

    assert sorted(done) == sorted(Job)


async def test_the_web_side_serves_health_and_takes_the_webhook_only_in_webhook_mode(parts: Parts) -> None:
    webhook = {"bot_mode": "webhook", "webhook_secret": "s" * 32, "public_url": "https://hr.example.com"}
    paths = {}
    for mode, chosen in (("polling", settings()), ("webhook", settings(**webhook))):
        bot = create_bot(chosen)
        dispatcher = create_dispatcher(parts.services, parts.inbox)
        app = create_web_app(parts.services, settings=chosen, bot=bot, dispatcher=dispatcher, inbox=parts.inbox)
        paths[mode] = {resource.canonical for resource in app.router.resources()}
        assert app[HEALTH] is parts.services.health
        await bot.session.close()

    assert "/api/health/" in paths["polling"] & paths["webhook"]
    assert (WEBHOOK_PATH in paths["polling"], WEBHOOK_PATH in paths["webhook"]) == (False, True)


async def test_the_composition_stands_with_redis_named_and_nobody_there() -> None:
    """Building asks nobody; whether Redis answers is looked at before (bot/stores.py)."""
    async with composed(settings(redis_url="redis://127.0.0.1:9/0")) as (made, _queue):
        assert (await made.services.health._redis_state()).value == "failing"
