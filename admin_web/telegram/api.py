"""`/api/v1/telegram/` (spec/api-spec.md, Telegram)."""

from datetime import date, datetime
from typing import Annotated, Literal

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.door.errors import TOO_MANY, UNAVAILABLE
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import Flag, Input, LargeRowId, Paging, RowId, Search
from admin_web.rest.paging import Page, page_of
from admin_web.rest.serving import add_subject
from locales import gettext as _
from services.access import Actor
from services.telegram_chats.chats import PAGE, TelegramChats
from services.telegram_chats.sending import MAX_TEXT_CHARS, ChatSending, ParseMode, Wish
from services.telegram_chats.views import ChatFilter, ChatView, MessageFilter, MessageView
from services.vocabulary import Source

CHATS = web.AppKey("telegram_chats", TelegramChats)
SENDING = web.AppKey("chat_sending", ChatSending)
subject = Subject("Telegram")


class ChatQuery(Paging):
    """Which chats."""

    search: Search = ""
    chat_type: Literal["group", "supergroup", "channel"] | None = None
    is_active: Flag | None = None


class MessageQuery(Paging):
    """Which messages; `chat` is our number of it, days are of the person's zone."""

    chat: RowId | None = None
    search: Search = ""
    message_type: Annotated[str, Field(max_length=32)] = ""
    date_from: date | None = None
    date_to: date | None = None


class MessageInput(Input):
    """What to send. `chat_id`: Telegram's id of a chat in the list or of a person, or the person's user name."""

    chat_id: Annotated[str, Field(min_length=1, max_length=64)]
    message: Annotated[str, Field(min_length=1, max_length=MAX_TEXT_CHARS)]
    parse_mode: Literal["HTML", "MarkdownV2"] | None = None
    reply_to_message_id: Annotated[int, Field(ge=1, le=2**31 - 1)] | None = None


class SyncInput(Input):
    """What to look at; `days_back`: of which days recorded messages are counted."""

    sync_chats: bool = True
    sync_messages: bool = True
    days_back: Annotated[int, Field(ge=0, le=365)] = 7


class ChatItem(TypedDict):
    """A group or channel; `is_active`: the bot is in it, `is_recorded`: an administrator switched recording on."""

    id: int
    chat_id: str
    title: str
    chat_type: str
    is_active: bool
    is_recorded: bool
    created_at: datetime


class MessageItem(TypedDict):
    """A recorded message; `chat` is our number of its chat."""

    id: int
    chat: int
    message_id: str
    text: str
    message_type: str
    date: datetime
    sender_name: str


class SentBody(TypedDict):
    """It was sent; `message_id` is Telegram's."""

    success: bool
    message: str
    message_id: int


class SyncBody(TypedDict):
    """How many chats the bot is in, and how many messages of these days are recorded."""

    success: bool
    message: str
    chats: int
    messages: int


@subject.get("/api/v1/telegram/chats/", summary="Список Telegram чатов")
async def show_chats(request: web.Request, actor: Actor, query: ChatQuery) -> Page[ChatItem]:
    """Groups and channels the bot has seen, by title."""
    wanted = ChatFilter(query.search, query.chat_type or "", query.is_active)
    found = await request.app[CHATS].page(actor, wanted, query.page)
    return page_of(request, [_chat(row) for row in found.rows], count=found.total, number=query.page, size=PAGE)


@subject.get("/api/v1/telegram/chats/{id}/", summary="Детали Telegram чата")
async def show_chat(request: web.Request, actor: Actor, id: RowId) -> ChatItem:
    """One of them."""
    return _chat(await request.app[CHATS].one(actor, id))


@subject.get("/api/v1/telegram/messages/", summary="Список сообщений Telegram")
async def show_messages(request: web.Request, actor: Actor, query: MessageQuery) -> Page[MessageItem]:
    """What was said where recording is on, the newest first."""
    wanted = MessageFilter(query.chat, query.search, query.message_type, query.date_from, query.date_to)
    found = await request.app[CHATS].messages(actor, wanted, query.page)
    return page_of(request, [_message(row) for row in found.rows], count=found.total, number=query.page, size=PAGE)


@subject.get("/api/v1/telegram/messages/{id}/", summary="Детали сообщения Telegram")
async def show_message(request: web.Request, actor: Actor, id: LargeRowId) -> MessageItem:
    """One of them."""
    return _message(await request.app[CHATS].message(actor, id))


@subject.post("/api/v1/telegram/send-message/", summary="Отправка сообщения в Telegram", also=(TOO_MANY, UNAVAILABLE))
async def send(request: web.Request, actor: Actor, body: MessageInput) -> SentBody:
    """Send a text into a chat the bot is in, or to somebody it knows."""
    mode = ParseMode(body.parse_mode) if body.parse_mode else None
    wish = Wish(body.chat_id, body.message, mode, body.reply_to_message_id)
    message_id = await request.app[SENDING].send(actor, wish, source=Source.API)
    return SentBody(success=True, message=_("The message has been sent."), message_id=message_id)


@subject.post("/api/v1/telegram/sync/", summary="Синхронизация Telegram", also=(UNAVAILABLE,))
async def sync(request: web.Request, actor: Actor, body: SyncInput) -> SyncBody:
    """Look at the chats anew. Telegram shows bots nothing that was said before: messages are recorded as they come."""
    looked = await request.app[SENDING].look(actor, chats=body.sync_chats, days_back=body.days_back)
    return SyncBody(
        success=True,
        message=_("The chats are up to date. Messages are recorded as they come; Telegram shows bots no earlier ones."),
        chats=looked.chats,
        messages=looked.messages if body.sync_messages else 0,
    )


def _chat(view: ChatView) -> ChatItem:
    return ChatItem(
        id=view.id,
        chat_id=str(view.chat_id),
        title=view.title,
        chat_type=view.chat_type,
        is_active=view.is_active,
        is_recorded=view.is_recorded,
        created_at=view.created_at,
    )


def _message(view: MessageView) -> MessageItem:
    return MessageItem(
        id=view.id,
        chat=view.chat,
        message_id=str(view.message_id),
        text=view.text,
        message_type=view.message_type,
        date=view.date,
        sender_name=view.sender_name,
    )


def add_routes(app: web.Application, chats: TelegramChats, sending: ChatSending) -> None:
    """Serve the subject."""
    app[CHATS] = chats
    app[SENDING] = sending
    add_subject(app, subject)
