"""Every update passes once, is waited for at a stop, and comes with the person who sent it."""

import asyncio
from typing import Any

import pytest
from aiogram import Dispatcher, Router
from aiogram.types import Chat, Message, TelegramObject, Update

from bot.middlewares import ActorMiddleware, InFlightMiddleware, OnceMiddleware
from locales import Language, current_language
from models.telegram import ProcessedUpdate, TelegramAccount
from models.users import Role, User
from services.access import Actor
from services.update_inbox import UpdateInbox
from tests.conftest import Clock
from tests.persons import an_actor, people_service
from tests.recording_bot import DATE, Updates, recording_bot

GROUP = Chat(id=-1001, type="supergroup", title="Hiring")


class Seen:
    """A handler that notes what it was given."""

    def __init__(self) -> None:
        self.actors: list[Actor | None] = []
        self.languages: list[Language] = []

    async def __call__(self, _event: TelegramObject, data: dict[str, Any]) -> str:
        self.actors.append(data.get("actor"))
        self.languages.append(current_language())
        return "handled"


async def passes(middleware: ActorMiddleware, update: Update, handler: Seen) -> Any:
    message = update.message
    assert message is not None
    data: dict[str, Any] = {"event_from_user": message.from_user, "event_chat": message.chat}
    return await middleware(handler, update, data)


@pytest.mark.database
async def test_an_update_is_handled_once_however_often_it_comes(database: str, clock: Clock) -> None:
    once, seen, update = OnceMiddleware(UpdateInbox(now=clock)), Seen(), Updates().message("/start")

    answers = await asyncio.gather(*(once(seen, update, {}) for _ in range(5)))

    assert sorted(answers, key=str) == [None, None, None, None, "handled"]
    assert len(seen.actors) == 1


@pytest.mark.database
async def test_an_update_is_recorded_before_it_is_handled(database: str, clock: Clock) -> None:
    """A handler that fails, or a process that dies in it, must not do its work twice."""
    once, update = OnceMiddleware(UpdateInbox(now=clock)), Updates().message("/start")

    async def fails(_event: TelegramObject, _data: dict[str, Any]) -> None:
        assert await ProcessedUpdate.exists(update_id=update.update_id)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await once(fails, update, {})
    seen = Seen()
    assert await once(seen, update, {}) is None
    assert seen.actors == []


@pytest.mark.database
async def test_different_updates_at_once_all_pass(database: str, clock: Clock) -> None:
    once, seen, updates = OnceMiddleware(UpdateInbox(now=clock)), Seen(), Updates()

    await asyncio.gather(*(once(seen, updates.message("hello"), {}) for _ in range(250)))

    assert len(seen.actors) == 250


async def test_a_stop_waits_for_what_is_being_handled_also_when_it_fails() -> None:
    in_flight, gate = InFlightMiddleware(), asyncio.Event()

    async def waits(_event: TelegramObject, _data: dict[str, Any]) -> None:
        await gate.wait()

    async def fails(_event: TelegramObject, _data: dict[str, Any]) -> None:
        await gate.wait()
        raise RuntimeError

    update = Updates().message("hello")
    await asyncio.wait_for(in_flight.finished(), 1)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        works = [group.create_task(_quietly(in_flight(handler, update, {}))) for handler in (waits, fails)]
        await asyncio.sleep(0)
        stop = group.create_task(in_flight.finished())
        await asyncio.sleep(0)
        waited = not stop.done()
        gate.set()

    assert waited
    assert all(work.done() for work in works)


async def _quietly(work: Any) -> None:
    try:
        await work
    except RuntimeError:
        return


@pytest.mark.database
async def test_somebody_new_in_private_is_let_in_and_spoken_to_in_their_language(database: str, clock: Clock) -> None:
    middleware, seen = ActorMiddleware(people_service(clock)), Seen()

    await passes(middleware, Updates(51, language_code="en").message("hello"), seen)
    await passes(middleware, Updates(52, language_code="ru").message("привет"), seen)

    assert [actor.telegram_id if actor else None for actor in seen.actors] == [51, 52]
    assert seen.languages == [Language.EN, Language.RU]
    assert current_language() is Language.RU


@pytest.mark.database
async def test_somebody_new_in_a_group_stays_unknown(database: str, clock: Clock) -> None:
    middleware, seen = ActorMiddleware(people_service(clock)), Seen()

    await passes(middleware, Updates(53, language_code="en").message("hello", chat=GROUP), seen)

    assert seen.actors == [None]
    assert seen.languages == [Language.EN]
    assert await User.all().count() == await TelegramAccount.all().count() == 0


@pytest.mark.database
async def test_a_known_person_in_a_group_is_recognised(database: str, clock: Clock) -> None:
    known = await an_actor(clock, 54, Role.RECRUITER, language="en")
    middleware, seen = ActorMiddleware(people_service(clock)), Seen()

    await passes(middleware, Updates(54, language_code="ru").message("hello", chat=GROUP), seen)

    assert seen.actors == [known]
    assert seen.languages == [Language.EN]  # their own choice goes before Telegram's


@pytest.mark.database
async def test_bots_and_channels_are_not_for_us(database: str, clock: Clock) -> None:
    middleware, seen = ActorMiddleware(people_service(clock)), Seen()
    robot = Updates(55)
    robot.user = robot.user.model_copy(update={"is_bot": True})
    post = Message(message_id=1, date=DATE, chat=Chat(id=-1002, type="channel", title="News"), text="hello")

    assert await passes(middleware, robot.message("hello"), seen) is None
    assert await passes(middleware, Update(update_id=1, message=post), seen) is None
    assert seen.actors == []
    assert await User.all().count() == 0


@pytest.mark.database
async def test_a_failing_handler_leaves_the_language_as_it_was(database: str, clock: Clock) -> None:
    middleware = ActorMiddleware(people_service(clock))

    async def fails(_event: TelegramObject, _data: dict[str, Any]) -> None:
        assert current_language() is Language.EN
        raise RuntimeError

    update = Updates(56, language_code="en").message("hello")
    assert update.message is not None
    with pytest.raises(RuntimeError):
        await middleware(
            fails, update, {"event_from_user": update.message.from_user, "event_chat": update.message.chat}
        )

    assert current_language() is Language.RU


@pytest.mark.database
async def test_a_stranger_cancels_nothing_in_a_group_and_nothing_fails(database: str, clock: Clock) -> None:
    """The router that stops imports stands before the guard of groups."""
    from handlers import errors, task_import

    bot, session = recording_bot()
    dispatcher = Dispatcher(people=people_service(clock), task_imports=None)
    dispatcher.update.outer_middleware(ActorMiddleware(people_service(clock)))
    dispatcher.include_routers(task_import.create_stop_router(), errors.create_router(), Router(name="rest"))

    await dispatcher.feed_update(bot, Updates(57).message("/cancel", chat=GROUP))

    assert session.requests == []
