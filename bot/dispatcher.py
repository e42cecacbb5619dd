"""Puts the dispatcher together: storage, middlewares, and one router per subject in the order they are asked."""

from dataclasses import fields

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.fsm.storage.base import BaseEventIsolation
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.methods.base import Response
from aiogram.types import Message, Update

from bot.composition import Services
from bot.late_taps import LateTapMiddleware
from bot.middlewares import ActorMiddleware, OnceMiddleware
from bot.retry_after import RetryAfterMiddleware
from bot.settings import Settings
from bot.storage import DatabaseStorage
from bot.telegram_chats import RecordingMiddleware
from handlers import (
    applicants,
    assistant,
    audit,
    broadcasts,
    bulk_import,
    conversations,
    digest,
    errors,
    fallback,
    finance,
    google,
    groups,
    health,
    huntflow_hooks,
    inline,
    intake,
    interviewers,
    interviews,
    invitations,
    linking,
    panel,
    preferences,
    scorecards,
    sources,
    start,
    task_import,
    telegram_chats,
    tokens,
    users,
    vacancies,
)
from handlers.applicants import plain
from handlers.assistant import replies
from services.update_inbox import UpdateInbox

# Asked from top to bottom: the guard of groups and /cancel before everything, whatever catches plain text at the end,
# and in between those people use most come first. `tokens` stands before `assistant`, so that a key pasted in the wrong
# place is not sent to Gemini.
SUBJECTS = (
    groups,
    conversations,
    vacancies,
    applicants,
    interviews,
    interviewers,
    inline,
    bulk_import,
    task_import,
    sources,
    start,
    linking,
    panel,
    invitations,
    preferences,
    users,
    google,
    tokens,
    scorecards,
    replies,
    intake,
    assistant,
    digest,
    finance,
    audit,
    broadcasts,
    telegram_chats,
    health,
    huntflow_hooks,
    errors,
    plain,
    fallback,
)
ISOLATION_S = 60
# aiogram makes a model of each answer's type when it is needed, pydantic forgets it when nobody holds it, and making
# one takes ten milliseconds. Holding the usual ones saves that for every answer that comes alone.
KEPT_ANSWER_TYPES = (Response[Message], Response[Message | bool], Response[bool], Response[list[Update]])


def create_bot(settings: Settings) -> Bot:
    """The bot over one pooled connection; it waits out flood limits and lets late taps pass."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.telegram_api_url))
    session.middleware(RetryAfterMiddleware())
    session.middleware(LateTapMiddleware())
    if settings.bot_token is None:
        raise ValueError("the trial mode sets a token before this is called")
    token = settings.bot_token.get_secret_value()
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))


def create_isolation(redis_url: str) -> BaseEventIsolation | None:
    """One update of a person at a time across processes, through Redis; None when there is only this process."""
    if not redis_url:
        return None
    from aiogram.fsm.storage.redis import RedisEventIsolation  # noqa: PLC0415 - only installations with Redis load it
    from redis.asyncio import Redis  # noqa: PLC0415

    return RedisEventIsolation(Redis.from_url(redis_url), lock_kwargs={"timeout": ISOLATION_S})


def create_dispatcher(
    services: Services, inbox: UpdateInbox, isolation: BaseEventIsolation | None = None
) -> Dispatcher:
    """A dispatcher whose handlers take services by their names in `Services`; no `isolation`: it is the only one."""
    storage = DatabaseStorage(is_alone=isolation is None)
    dispatcher = Dispatcher(storage=storage, events_isolation=isolation or SimpleEventIsolation())
    for field in fields(services):
        dispatcher[field.name] = getattr(services, field.name)
    dispatcher.update.outer_middleware(OnceMiddleware(inbox))
    dispatcher.update.outer_middleware(RecordingMiddleware(services.chat_recorder))
    dispatcher.update.outer_middleware(ActorMiddleware(services.people))
    # /cancel stops an import that runs; only without one it means the conversation.
    dispatcher.include_router(task_import.create_stop_router())
    for subject in SUBJECTS:
        dispatcher.include_router(subject.create_router())
    return dispatcher
