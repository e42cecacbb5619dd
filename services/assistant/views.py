"""What the doors see of conversations with the assistant."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from integrations.base import IntegrationError
from locales import Language
from models.gemini import AnswerState
from services.applicants.ledger import ChangeView
from services.assistant.pipeline.evidence import Record
from services.errors import ServiceError


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer as it stands now.

    Attributes:
        text: Markdown as the model wrote it, empty before the first word.
        problem: what went wrong, for `describe`; the text before it is good as far as it goes.
        can_repeat: nothing follows it in its conversation, so it may be written anew.
        owner_id: whose conversation it is.
        records: the applicants and vacancies the answer rests on.
        proposals: changes it prepared; each is a question the person answers with a button.
        heard: what was said in a voice message that was the question.
        chat_id: the Telegram chat, topic and message it is shown in; None where there is none yet.
    """

    answer_id: int
    session_id: int
    language: Language
    state: AnswerState
    text: str = field(default="", repr=False)
    problem: ServiceError | IntegrationError | None = None
    can_repeat: bool = False
    owner_id: int = 0
    records: tuple[Record, ...] = ()
    proposals: tuple[ChangeView, ...] = ()
    heard: str = field(default="", repr=False)
    chat_id: int | None = None
    thread_id: int | None = None
    message_id: int | None = None

    @property
    def is_final(self) -> bool:
        """Whether nothing more will come."""
        return self.state not in {AnswerState.WAITING, AnswerState.STREAMING}


@dataclass(frozen=True, slots=True)
class ChatPlace:
    """A chat of Telegram, and a topic in it."""

    chat_id: int
    thread_id: int | None = None


Show = Callable[[AnswerView], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was taken in. `waits`: another answer of the conversation comes first."""

    answer_id: int
    session_id: int
    waits: bool


@dataclass(frozen=True, slots=True)
class SessionView:
    """A conversation in a list."""

    session_id: int
    title: str
    questions: int
    is_current: bool
    updated_at: datetime
    created_at: datetime
    messages: int = 0


@dataclass(frozen=True, slots=True)
class SessionPage:
    """One page of a person's conversations, newest first; `page` counts from 0."""

    sessions: tuple[SessionView, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """A conversation that was opened, with its newest turn to remind of it."""

    session: SessionView
    last_question: str = field(repr=False)
    last_answer: str = field(repr=False)
