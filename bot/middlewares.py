"""What every update passes through: once only, and with the person who sent it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import Chat, TelegramObject, Update
from aiogram.types import User as TelegramUser

import locales
from locales import Language
from services.access import Actor
from services.people import People, TelegramPerson
from services.update_inbox import UpdateInbox

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class OnceMiddleware(BaseMiddleware):
    """Drops an update whose id was recorded before."""

    def __init__(self, inbox: UpdateInbox) -> None:
        self._inbox = inbox

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Handle new updates only; the webhook has recorded its own before it answered."""
        if isinstance(event, Update) and not data.get("is_recorded") and not await self._inbox.is_new(event.update_id):
            return None
        return await handler(event, data)


class InFlightMiddleware(BaseMiddleware):
    """Knows which updates are being handled, so that a stop can let them finish."""

    def __init__(self) -> None:
        self._running = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Count the update while it is handled."""
        self._running += 1
        self._idle.clear()
        try:
            return await handler(event, data)
        finally:
            self._running -= 1
            if not self._running:
                self._idle.set()

    async def finished(self) -> None:
        """Wait until nothing is being handled."""
        await self._idle.wait()


class ActorMiddleware(BaseMiddleware):
    """Adds `actor` and speaks the person's language while the update is handled."""

    def __init__(self, people: People) -> None:
        self._people = people

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Recognise the sender; updates without one (channel posts) are not for us."""
        sender: TelegramUser | None = data.get("event_from_user")
        if sender is None or sender.is_bot:
            return None
        is_inline = isinstance(event, Update) and event.inline_query is not None
        actor = await self._recognise(sender, data.get("event_chat"), is_inline=is_inline)
        if actor is not None:
            data["actor"] = actor
        with locales.using(actor.language if actor else Language.from_code(sender.language_code)):
            return await handler(event, data)

    async def _recognise(self, sender: TelegramUser, chat: Chat | None, *, is_inline: bool) -> Actor | None:
        """Somebody new is let in by writing to the bot, not in a group the bot happens to be in, nor by its name."""
        if is_inline or (chat is not None and chat.type != ChatType.PRIVATE):
            return await self._people.identify(sender.id)
        return await self._people.arrive(
            TelegramPerson(
                telegram_id=sender.id,
                first_name=sender.first_name,
                last_name=sender.last_name or "",
                username=sender.username or "",
                language_code=sender.language_code,
            )
        )
