"""Takes a question in: into which conversation, with what lies beside it, and whether it has to wait."""

from collections.abc import Callable
from datetime import datetime

from tortoise.transactions import in_transaction

from models.audit import Source
from models.gemini import AnswerState, ChatAttachment, ChatMessage, ChatRole, ChatSession
from services import audit
from services.access import Actor, Operation, require
from services.assistant.errors import EmptyQuestionError, QuestionTooLongError, TooManyQuestionsError
from services.assistant.rows import UNFINISHED, current_session, own_session, topic_sessions
from services.assistant.views import Asked, ChatPlace

# Five pages of text; a resume fits several times over.
QUESTION_CHARS = 20_000
WAITING_LIMIT = 5


class QuestionIntake:
    """Writes the rows of a question and of the answer that is to come."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def take(self, actor: Actor, text: str, place: ChatPlace | None, session_id: int | None) -> Asked:
        """As `Assistant.ask`, with its errors."""
        require(actor, Operation.ASK_ASSISTANT)
        question = text.strip()
        if not question and not await _has_beside(actor, place, session_id):
            raise EmptyQuestionError
        if len(question) > QUESTION_CHARS:
            raise QuestionTooLongError(length=len(question), limit=QUESTION_CHARS)
        async with in_transaction():
            if session_id is None:
                session = await current_session(actor, place.thread_id if place else None, title=question)
            else:
                session = await own_session(actor, session_id)
            mine = ChatMessage.filter(session__user_id=actor.user_id, state__in=UNFINISHED)
            if await mine.count() >= WAITING_LIMIT:
                raise TooManyQuestionsError(limit=WAITING_LIMIT)
            await ChatSession.filter(id=session.id).update(updated_at=self._now())
            waits = await ChatMessage.filter(session=session, state__in=UNFINISHED).exists()
            asked = await ChatMessage.create(session=session, role=ChatRole.USER, content=question)
            # What was sent before the question lies beside it from now on.
            beside = await ChatAttachment.filter(session_id=session.id, message_id=None).update(message_id=asked.id)
            answer = await ChatMessage.create(
                session=session,
                role=ChatRole.MODEL,
                state=AnswerState.WAITING,
                telegram_chat_id=place.chat_id if place else None,
                telegram_thread_id=place.thread_id if place else None,
                timestamp=self._now(),
            )
            await audit.record(
                actor,
                "question_asked",
                object_type="chat_session",
                object_id=session.id,
                source=Source.BOT if place else Source.API,
                chars=len(question),
                beside=beside,
            )
        return Asked(answer.id, session.id, waits)


async def _has_beside(actor: Actor, place: ChatPlace | None, session_id: int | None) -> bool:
    if session_id is not None:
        return False
    session = await topic_sessions(actor, place.thread_id if place else None).order_by("-id").first()
    return session is not None and await ChatAttachment.filter(session_id=session.id, message_id=None).exists()
