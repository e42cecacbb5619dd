"""The bot's routers about people and settings over a real database, and persons who write to it."""

from typing import Any

from aiogram import Dispatcher
from aiogram.fsm.storage.base import StorageKey
from aiogram.methods import AnswerCallbackQuery, DeleteMyCommands, SetMyCommands
from aiogram.types import Update

from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from handlers import (
    conversations,
    errors,
    fallback,
    groups,
    invitations,
    linking,
    preferences,
    start,
    users,
)
from services.account_links import AccountLinks
from services.deletions import Deletions
from services.notifications import Notifications
from services.one_time_codes import OneTimeCodes
from services.preferences import Preferences
from services.user_directory import UserDirectory
from tests.conftest import Clock
from tests.persons import people_service
from tests.recording_bot import Updates, recording_bot


class PeopleBot:
    """A dispatcher with these routers in the order of the product."""

    def __init__(self, clock: Clock, *admin_ids: int) -> None:
        self.bot, self.session = recording_bot()
        self.people = people_service(clock, *admin_ids)
        notifications = Notifications(now=clock)
        self.codes = OneTimeCodes(now=clock)
        self.dispatcher = Dispatcher(
            storage=DatabaseStorage(),
            people=self.people,
            one_time_codes=self.codes,
            account_links=AccountLinks(codes=self.codes, notifications=notifications, now=clock),
            user_directory=UserDirectory(notifications=notifications, now=clock),
            preferences=Preferences(),
            deletions=Deletions(notifications=notifications),
        )
        self.dispatcher.update.outer_middleware(ActorMiddleware(self.people))
        for subject in (groups, conversations, start, linking, invitations, preferences, users, errors, fallback):
            self.dispatcher.include_router(subject.create_router())

    async def feed(self, update: Update) -> None:
        await self.dispatcher.feed_update(self.bot, update)

    def person(self, telegram_id: int, name: str = "Анна", **fields: Any) -> "PersonInChat":
        return PersonInChat(self, Updates(telegram_id, name, **fields))


class PersonInChat:
    """Somebody who writes and taps buttons by their visible text."""

    def __init__(self, bot: PeopleBot, updates: Updates) -> None:
        self._bot = bot
        self.updates = updates

    async def says(self, text: str, **fields: Any) -> str:
        """Send a message; the newest answer."""
        await self._bot.feed(self.updates.message(text, **fields))
        return self.reads

    async def taps(self, text: str) -> str:
        """Tap the button whose text contains `text` on the newest keyboard; the newest answer."""
        buttons = self._bot.session.buttons()
        (data,) = {data for label, data in buttons.items() if text in label}
        return await self.sends_data(data)

    async def sends_data(self, data: str) -> str:
        """Tap a button with this callback data, wherever it came from."""
        await self._bot.feed(self.updates.tap(data))
        return self.reads

    @property
    def reads(self) -> str:
        texts = self._bot.session.texts()
        return texts[-1] if texts else ""

    @property
    def sees(self) -> list[str]:
        """Texts of the newest keyboard's buttons."""
        return list(self._bot.session.buttons())

    @property
    def alert(self) -> str:
        """The newest answer to a tap."""
        answer = self._bot.session.last(AnswerCallbackQuery)
        return str(answer.text or "") if answer.show_alert else ""

    async def state(self) -> str | None:
        telegram_id = self.updates.user.id
        key = StorageKey(bot_id=self._bot.bot.id, chat_id=telegram_id, user_id=telegram_id)
        return await self._bot.dispatcher.storage.get_state(key)

    async def set_state(self, state: str) -> None:
        telegram_id = self.updates.user.id
        key = StorageKey(bot_id=self._bot.bot.id, chat_id=telegram_id, user_id=telegram_id)
        await self._bot.dispatcher.storage.set_state(key, state)

    @property
    def commands(self) -> list[str]:
        """The newest command list of the person's own chat; empty when it was deleted last."""
        own = [
            request
            for request in self._bot.session.requests
            if isinstance(request, SetMyCommands | DeleteMyCommands)
            and getattr(request.scope, "chat_id", None) == self.updates.user.id
        ]
        return [c.command for c in own[-1].commands] if own and isinstance(own[-1], SetMyCommands) else []
