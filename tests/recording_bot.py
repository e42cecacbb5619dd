"""A bot whose requests are recorded and answered the way Telegram would, without any network."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import (
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    GetMe,
    SendDocument,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import CallbackQuery, Chat, InlineKeyboardMarkup, Message, Update, User

TOKEN = "123456789:AAEtestTokenForRecordingBot_abcdefghij"
BOT_USER = User(id=123456789, is_bot=True, first_name="HR Helper", username="hr_helper_test_bot")
DATE = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)


class RecordingSession(BaseSession):
    """Keeps every method the bot calls; `fails_with(error)` makes the next matching call raise."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[TelegramMethod[Any]] = []
        self._failures: list[tuple[type[TelegramMethod[Any]], TelegramAPIError]] = []
        self._message_id = 1000

    def fails_with(self, method: type[TelegramMethod[Any]], error: TelegramAPIError) -> None:
        self._failures.append((method, error))

    async def close(self) -> None:
        pass

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109 - aiogram's signature
        self.requests.append(method)
        for index, (kind, error) in enumerate(self._failures):
            if isinstance(method, kind):
                del self._failures[index]
                raise error
        return self._answer(bot, method)

    def _answer(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        if isinstance(method, GetMe):
            return BOT_USER
        if isinstance(method, SendMessage | SendDocument | SendPhoto):
            self._message_id += 1
            return self._message(bot, int(method.chat_id), self._message_id, method)
        if isinstance(method, EditMessageText | EditMessageReplyMarkup | EditMessageCaption):
            return self._message(bot, int(method.chat_id or 0), method.message_id or 0, method)
        return True

    @staticmethod
    def _message(bot: Bot, chat_id: int, message_id: int, method: TelegramMethod[Any]) -> Message:
        markup = getattr(method, "reply_markup", None)
        return Message(
            message_id=message_id,
            date=DATE,
            chat=Chat(id=chat_id, type="private"),
            from_user=BOT_USER,
            text=getattr(method, "text", None),
            reply_markup=markup if isinstance(markup, InlineKeyboardMarkup) else None,
        ).as_(bot)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109 - aiogram's signature
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        yield b""

    def texts(self) -> list[str]:
        """Texts the bot sent or edited, oldest first."""
        return [request.text for request in self.requests if isinstance(request, SendMessage | EditMessageText)]

    def last(self, kind: type[TelegramMethod[Any]]) -> Any:
        """The newest call of a kind."""
        return next(request for request in reversed(self.requests) if isinstance(request, kind))

    def buttons(self) -> dict[str, str]:
        """Text → callback data or address of the newest keyboard."""
        for request in reversed(self.requests):
            markup = getattr(request, "reply_markup", None)
            if isinstance(markup, InlineKeyboardMarkup):
                return {b.text: b.callback_data or b.url or "" for row in markup.inline_keyboard for b in row}
        return {}


def recording_bot() -> tuple[Bot, RecordingSession]:
    session = RecordingSession()
    bot = Bot(TOKEN, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    return bot, session


class Updates:
    """Makes updates of one person, each with the next update_id."""

    _next_id = 5000

    def __init__(
        self, telegram_id: int = 42, first_name: str = "Анна", language_code: str = "ru", username: str = ""
    ) -> None:
        self.user = User(
            id=telegram_id, is_bot=False, first_name=first_name, username=username or None, language_code=language_code
        )
        self.chat = Chat(id=telegram_id, type="private")
        self._message_id = 1

    @classmethod
    def _id(cls) -> int:
        cls._next_id += 1
        return cls._next_id

    def message(self, text: str | None = None, **fields: Any) -> Update:
        self._message_id += 1
        message = Message(
            message_id=self._message_id,
            date=DATE,
            chat=fields.pop("chat", self.chat),
            from_user=self.user,
            text=text,
            **fields,
        )
        return Update(update_id=self._id(), message=message)

    def edited(self, text: str) -> Update:
        message = Message(
            message_id=self._message_id, date=DATE, edit_date=1772434800, chat=self.chat, from_user=self.user, text=text
        )
        return Update(update_id=self._id(), edited_message=message)

    def tap(self, data: str, message_id: int = 1001) -> Update:
        message = Message(message_id=message_id, date=DATE, chat=self.chat, from_user=BOT_USER, text="…")
        query = CallbackQuery(id=str(self._id()), from_user=self.user, chat_instance="1", message=message, data=data)
        return Update(update_id=self._id(), callback_query=query)
