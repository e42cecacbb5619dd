"""A person's conversations with the assistant: list, open, rename, delete, begin anew."""

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from locales import lazy
from models.audit import Source
from models.gemini import ChatMessage, ChatRole, ChatSession
from services import audit
from services.access import Actor, Operation, require
from services.assistant.export import ExportedSession, export_session
from services.assistant.prompt import SPOKEN
from services.assistant.rows import own_session, topic_sessions
from services.assistant.views import OpenedSession, SessionPage, SessionView
from services.errors import ServiceError

PAGE = 6
TITLE_LIMIT = 100


class TitleError(ServiceError):
    """Not a title. Values: `limit` (characters)."""

    sentence = lazy("A title has between 1 and {limit} characters. The old one stays; send another.")


class ChatSessions:
    """Conversations are personal: nobody reaches another person's, administrators included."""

    async def page(self, actor: Actor, page: int = 0) -> SessionPage:
        """One page of the actor's conversations, newest first; a page past the end is the last one."""
        require(actor, Operation.ASK_ASSISTANT)
        total = await ChatSession.filter(user_id=actor.user_id).count()
        pages = max(1, -(-total // PAGE))
        number = min(max(page, 0), pages - 1)
        rows = await self._views(actor.user_id).order_by("-updated_at", "-id").offset(number * PAGE).limit(PAGE)
        return SessionPage(tuple(map(_view, rows)), number, pages)

    async def every(self, actor: Actor) -> tuple[SessionView, ...]:
        """All conversations of the actor, newest first (GET /api/gemini/sessions/)."""
        require(actor, Operation.ASK_ASSISTANT)
        return tuple(map(_view, await self._views(actor.user_id).order_by("-updated_at", "-id")))

    async def export(self, actor: Actor, session_id: int) -> ExportedSession:
        """One conversation as a file.

        Raises:
            GoneError: it is not there, or somebody else's.
        """
        return await export_session(actor, session_id)

    async def get(self, actor: Actor, session_id: int) -> SessionView:
        """One conversation of the actor."""
        session = await own_session(actor, session_id)
        return _view(await self._views(actor.user_id).get(id=session.id))

    async def open(self, actor: Actor, session_id: int, thread_id: int | None = None) -> OpenedSession:
        """Go on with a conversation in this topic (None: outside topics): the next question belongs to it."""
        session = await own_session(actor, session_id)
        async with in_transaction():
            await topic_sessions(actor, thread_id).update(is_current=False)
            await ChatSession.filter(id=session.id).update(is_current=True, telegram_thread_id=thread_id)
        return await self._opened(actor, session.id)

    async def begin_anew(self, actor: Actor, thread_id: int | None = None) -> None:
        """The next question in this topic begins a conversation of its own."""
        require(actor, Operation.ASK_ASSISTANT)
        await topic_sessions(actor, thread_id).update(is_current=False)

    async def rename(self, actor: Actor, session_id: int, title: str) -> SessionView:
        """Give a conversation another title.

        Raises:
            TitleError: empty or longer than TITLE_LIMIT.
        """
        session = await own_session(actor, session_id)
        words = " ".join(title.split())
        if not 0 < len(words) <= TITLE_LIMIT:
            raise TitleError(limit=TITLE_LIMIT)
        async with in_transaction():
            await ChatSession.filter(id=session.id).update(title=words)
            await _record(actor, "chat_session_renamed", session.id)
        return await self.get(actor, session.id)

    async def delete(self, actor: Actor, session_id: int) -> None:
        """Delete a conversation with everything said in it."""
        session = await own_session(actor, session_id)
        async with in_transaction():
            await session.delete()
            await _record(actor, "chat_session_deleted", session.id)

    async def _opened(self, actor: Actor, session_id: int) -> OpenedSession:
        newest = ChatMessage.filter(session_id=session_id).order_by("-id")
        question = await newest.filter(role=ChatRole.USER).first()
        answer = await newest.filter(role=ChatRole.MODEL, state__in=list(SPOKEN)).first()
        return OpenedSession(
            await self.get(actor, session_id),
            last_question=question.content if question else "",
            last_answer=answer.content if answer else "",
        )

    @staticmethod
    def _views(user_id: int) -> QuerySet[ChatSession]:
        questions = Count("messages", _filter=Q(messages__role=ChatRole.USER))
        return ChatSession.filter(user_id=user_id).annotate(questions=questions, said=Count("messages"))


def _view(session: ChatSession) -> SessionView:
    questions: int = getattr(session, "questions", 0)
    said: int = getattr(session, "said", 0)
    return SessionView(
        session.id, session.title, questions, session.is_current, session.updated_at, session.created_at, said
    )


async def _record(actor: Actor, operation: str, session_id: int) -> None:
    await audit.record(actor, operation, object_type="chat_session", object_id=session_id, source=Source.BOT)
