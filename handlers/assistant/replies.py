"""A reply to an answer goes on with its conversation, wherever the person is. Stands before drafts of applicants."""

from typing import Any

from aiogram import F, Router
from aiogram.filters import BaseFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from handlers.assistant.callbacks import AskStates
from handlers.assistant.inputs import attach
from handlers.assistant.places import topic_of
from handlers.assistant.questions import begin
from handlers.places import PrivateChat
from services.access import Actor
from services.assistant.attachments import ChatAttachments
from services.assistant.chat import Assistant
from services.assistant.sessions import ChatSessions


class ReplyToAnswer(BaseFilter):
    """A message that replies to one of the person's own answers; gives the conversation."""

    async def __call__(self, message: Message, actor: Actor, assistant: Assistant) -> bool | dict[str, Any]:
        """The conversation's id as `session_id`."""
        replied = message.reply_to_message
        if replied is None or replied.from_user is None or not replied.from_user.is_bot:
            return False
        found = await assistant.session_at(actor, message.chat.id, replied.message_id)
        return {"session_id": found} if found is not None else False


def create_router() -> Router:
    """The router of replies."""
    router = Router(name="assistant-replies")
    router.message.filter(PrivateChat())
    router.message.register(go_on, F.text, ~F.text.startswith("/"), ReplyToAnswer())
    router.message.register(go_on_with_file, F.document | F.photo | F.voice | F.audio, ReplyToAnswer())
    return router


async def go_on(
    message: Message,
    *,
    session_id: int,
    actor: Actor,
    assistant: Assistant,
    chat_sessions: ChatSessions,
    state: FSMContext,
) -> None:
    """The next question of that conversation."""
    await _open(message, session_id, actor, chat_sessions, state)
    await begin(message, message.text or "", actor, assistant)


async def go_on_with_file(
    message: Message,
    *,
    session_id: int,
    actor: Actor,
    assistant: Assistant,
    chat_sessions: ChatSessions,
    chat_attachments: ChatAttachments,
    state: FSMContext,
) -> None:
    """A file or a voice message for that conversation."""
    await _open(message, session_id, actor, chat_sessions, state)
    await attach(message, actor, chat_attachments)
    await begin(message, message.caption or "", actor, assistant)


async def _open(
    message: Message, session_id: int, actor: Actor, chat_sessions: ChatSessions, state: FSMContext
) -> None:
    await chat_sessions.open(actor, session_id, topic_of(message))
    await state.clear()
    await state.set_state(AskStates.chatting)
