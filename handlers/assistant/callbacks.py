"""What the assistant's buttons carry, and what it waits for. Services check whose an id is."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup


class AskStates(StatesGroup):
    """What the next text is."""

    chatting = State()  # a question
    collecting = State()  # the rest of a question longer than one message
    renaming = State()  # the title of a conversation


class AnswerAct(StrEnum):
    """What to do with an answer."""

    STOP = "stop"
    AGAIN = "again"


class AnswerTap(CallbackData, prefix="ans"):
    """A button under an answer."""

    act: AnswerAct
    answer: int


class DraftAct(StrEnum):
    """What to do with a question that came in parts."""

    SEND = "send"
    DROP = "drop"


class DraftTap(CallbackData, prefix="dr"):
    """A button under a part of a long question."""

    act: DraftAct


class SessionAct(StrEnum):
    """What to do with a conversation."""

    CARD = "card"
    OPEN = "open"
    RENAME = "name"
    ASK_DELETE = "del"
    DELETE = "sure"


class SessionTap(CallbackData, prefix="ses"):
    """A button of a conversation; `page` is the page of the list to go back to."""

    act: SessionAct
    session: int
    page: int


class SessionsPage(CallbackData, prefix="sesl"):
    """A page of the list."""

    page: int


class NewTap(CallbackData, prefix="sesn"):
    """Begin a new conversation."""
