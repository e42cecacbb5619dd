"""`/api/gemini/` (spec/api-spec.md, Gemini): the same conversations as in the chat."""

from datetime import datetime
from typing import Annotated

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.door.errors import NOT_FOUND, UNAVAILABLE
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import Input, RowId
from admin_web.rest.serving import add_subject
from services.access import Actor
from services.assistant.chat import Assistant
from services.assistant.questions import QUESTION_CHARS
from services.assistant.sessions import ChatSessions

ASSISTANT = web.AppKey("assistant", Assistant)
SESSIONS = web.AppKey("chat_sessions", ChatSessions)
subject = Subject("Gemini")


class QuestionInput(Input):
    """A question; without `session_id` it goes into the current conversation, or begins one."""

    message: Annotated[str, Field(min_length=1, max_length=QUESTION_CHARS)]
    session_id: RowId | None = None


class AnswerBody(TypedDict):
    """The whole answer; `success` is false when it broke off and only its beginning came."""

    success: bool
    response: str
    session_id: int


class SessionItem(TypedDict):
    """A conversation; `message_count` counts questions and answers."""

    id: int
    title: str
    created_at: datetime
    updated_at: datetime
    message_count: int


@subject.post("/api/gemini/chat/", summary="AI чат с Gemini", also=(NOT_FOUND, UNAVAILABLE))
async def chat(request: web.Request, actor: Actor, body: QuestionInput) -> AnswerBody:
    """Ask, and wait for the answer."""
    answer = await request.app[ASSISTANT].converse(actor, body.message, body.session_id)
    if answer.problem is not None and not answer.text:
        raise answer.problem
    return AnswerBody(success=answer.problem is None, response=answer.text, session_id=answer.session_id)


@subject.get("/api/gemini/sessions/", summary="Список сессий чата")
async def show_sessions(request: web.Request, actor: Actor) -> list[SessionItem]:
    """The own conversations, those used last first."""
    return [
        SessionItem(
            id=each.session_id,
            title=each.title,
            created_at=each.created_at,
            updated_at=each.updated_at,
            message_count=each.messages,
        )
        for each in await request.app[SESSIONS].every(actor)
    ]


def add_routes(app: web.Application, assistant: Assistant, sessions: ChatSessions) -> None:
    """Serve the subject."""
    app[ASSISTANT] = assistant
    app[SESSIONS] = sessions
    add_subject(app, subject)
