"""Groups and channels as Telegram shows them: what updates bring of them, and the way into them."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatMemberStatus, ChatType, ContentType
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import Chat, Message, ReplyParameters, TelegramObject, Update

from handlers.screen import NO_PREVIEW
from services.telegram_chats.errors import ChatRefusedError, TelegramAwayError
from services.telegram_chats.recording import ChatRecorder, SeenChat, SeenMessage
from services.telegram_chats.sending import Wish

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
_GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.KICKED})
_AWAY = (TelegramRetryAfter, TelegramNetworkError, TelegramServerError)


class RecordingMiddleware(BaseMiddleware):
    """Tells the recorder of groups and channels; private chats pass by."""

    def __init__(self, recorder: ChatRecorder) -> None:
        self._recorder = recorder

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Record, then handle as ever."""
        if isinstance(event, Update):
            await self._record(event)
        return await handler(event, data)

    async def _record(self, update: Update) -> None:
        member = update.my_chat_member
        if member is not None and member.chat.type != ChatType.PRIVATE:
            await self._recorder.see(_chat(member.chat, is_active=member.new_chat_member.status not in _GONE))
        message = update.message or update.edited_message or update.channel_post or update.edited_channel_post
        if message is None or message.chat.type == ChatType.PRIVATE:
            return
        if message.migrate_to_chat_id is not None:
            await self._recorder.moved(message.chat.id, message.migrate_to_chat_id)
        elif message.left_chat_member is None or message.bot is None or message.left_chat_member.id != message.bot.id:
            await self._recorder.see(_chat(message.chat), seen_message(message))


class TelegramChatDoor:
    """Sends and looks with one bot (the door behind `services.telegram_chats.sending.ChatDoor`)."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, chat_id: int, wish: Wish, /) -> int:
        """The id of the message sent.

        Raises:
            ChatRefusedError: Telegram does not take it. TelegramAwayError: Telegram does not answer.
        """
        reply = ReplyParameters(message_id=wish.reply_to) if wish.reply_to is not None else None
        try:
            sent = await self._bot.send_message(
                chat_id,
                wish.text,
                parse_mode=wish.parse_mode.value if wish.parse_mode else None,
                reply_parameters=reply,
                link_preview_options=NO_PREVIEW,
            )
        except _AWAY as error:
            raise TelegramAwayError from error
        except TelegramAPIError as error:
            raise ChatRefusedError(reason=error.message) from error
        return sent.message_id

    async def look(self, chat_id: int, /) -> SeenChat | None:
        """The chat as it is now, None when the bot is not in it."""
        try:
            chat = await self._bot.get_chat(chat_id)
        except (TelegramForbiddenError, TelegramBadRequest):
            return None
        except TelegramAPIError as error:
            raise TelegramAwayError from error
        return SeenChat(chat.id, chat.title or "", chat.type)


def seen_message(message: Message) -> SeenMessage:
    """A message as the recorder keeps it: texts and captions, never files."""
    sender = message.from_user
    return SeenMessage(
        message_id=message.message_id,
        text=message.text or message.caption or "",
        message_type=ContentType(message.content_type).value,
        date=message.date,
        sender_id=sender.id if sender is not None else None,
        sender_name=sender.full_name if sender is not None else (message.author_signature or ""),
    )


def _chat(chat: Chat, *, is_active: bool = True) -> SeenChat:
    return SeenChat(chat.id, chat.title or "", chat.type, is_active)
