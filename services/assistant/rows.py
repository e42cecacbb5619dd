"""Rows of conversations: whose they are, what follows them, and as views."""

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from locales import Language
from models.gemini import AnswerState, ChatMessage, ChatRole, ChatSession
from models.users import User
from services.access import Actor, Operation, require
from services.assistant.pipeline.evidence import records_of, without_marks
from services.assistant.views import AnswerView
from services.assistant.words import title_of
from services.errors import GoneError

UNFINISHED = (AnswerState.WAITING, AnswerState.STREAMING)


async def own_session(actor: Actor, session_id: int) -> ChatSession:
    """A conversation of the actor.

    Raises:
        GoneError: it is not there, or it is somebody else's; which of the two is not told.
    """
    require(actor, Operation.ASK_ASSISTANT)
    session = await ChatSession.get_or_none(id=session_id, user_id=actor.user_id)
    if session is None:
        raise GoneError
    return session


async def current_session(actor: Actor, thread_id: int | None, *, title: str) -> ChatSession:
    """The actor's conversation in this topic (None: outside topics), begun with this title when there is none.

    The caller's transaction locks the person's row, so that two first messages at once begin one conversation.
    """
    await User.filter(id=actor.user_id).select_for_update().get()
    session = await topic_sessions(actor, thread_id).order_by("-id").first()
    if session is None:
        session = await ChatSession.create(user_id=actor.user_id, title=title_of(title), telegram_thread_id=thread_id)
    return session


def topic_sessions(actor: Actor, thread_id: int | None) -> QuerySet[ChatSession]:
    """The actor's current conversation of a topic; a row, if any."""
    topic = Q(telegram_thread_id__isnull=True) if thread_id is None else Q(telegram_thread_id=thread_id)
    return ChatSession.filter(topic, user_id=actor.user_id, is_current=True)


async def own_answer(actor: Actor, answer_id: int) -> ChatMessage:
    """An answer in a conversation of the actor.

    Raises:
        GoneError: it is not there, or it is somebody else's.
    """
    require(actor, Operation.ASK_ASSISTANT)
    answer = await ChatMessage.get_or_none(id=answer_id, role=ChatRole.MODEL, session__user_id=actor.user_id)
    if answer is None:
        raise GoneError
    return answer


async def is_last(answer: ChatMessage) -> bool:
    """Whether nothing follows it in its conversation."""
    return not await ChatMessage.filter(session_id=session_of(answer), id__gt=answer.id).exists()


async def next_waiting(session_id: int) -> int | None:
    """The first waiting answer that is ready: one whose placeholder is still on its way will be begun by its asker."""
    ready = Q(telegram_message_id__isnull=False) | Q(telegram_chat_id__isnull=True)
    answer = await ChatMessage.filter(ready, session_id=session_id, state=AnswerState.WAITING).order_by("id").first()
    return answer.id if answer else None


async def view_of(answer: ChatMessage) -> AnswerView:
    """The answer as it stands, in the language of its conversation's owner."""
    session = await ChatSession.get(id=session_of(answer)).select_related("user")
    return AnswerView(
        answer_id=answer.id,
        session_id=session.id,
        language=Language(session.user.language),
        state=answer.state,
        text=without_marks(answer.content),
        can_repeat=await is_last(answer),
        owner_id=owner_of(session),
        records=records_of(answer.evidence),
        chat_id=answer.telegram_chat_id,
        thread_id=answer.telegram_thread_id,
        message_id=answer.telegram_message_id,
    )


def session_of(answer: ChatMessage) -> int:
    """The id of the conversation; Tortoise makes the attribute where a type checker does not see it."""
    session_id: int = answer.session_id  # type: ignore[attr-defined]
    return session_id


def owner_of(session: ChatSession) -> int:
    """The id of the person whose conversation it is."""
    user_id: int = session.user_id  # type: ignore[attr-defined]
    return user_id
