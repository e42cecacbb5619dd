"""What the assistant's buttons carry, and what it waits for. Services check whose an id is."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from services.vocabulary import WorkKind


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
    EXPORT = "file"
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


class RecordBelow(CallbackData, prefix="arb"):
    """A vacancy an answer rests on, in a message of its own."""

    owner: int
    vacancy: int


class SettingsTap(CallbackData, prefix="aset"):
    """The models to choose from, or what the key was used for."""

    to: str


class ModelTap(CallbackData, prefix="amod"):
    """A model by its place in the list, checked by the first letters of its name: names are longer than a button."""

    number: int
    name: str


class BesideTap(CallbackData, prefix="ab"):
    """Put an applicant or a vacancy beside the next question."""

    owner: int
    place: str
    vacancy: int = 0
    applicant: int = 0


class BesideAct(StrEnum):
    """What to do with what was sent into the conversation."""

    DROP = "drop"
    CANDIDATE = "cand"


class SentTap(CallbackData, prefix="abs"):
    """A button under what was sent."""

    act: BesideAct


class WorkTap(CallbackData, prefix="aw"):
    """Order a piece of work; `file` is an attachment instead of an applicant."""

    kind: WorkKind
    owner: int
    place: str = ""
    vacancy: int = 0
    applicant: int = 0
    file: int = 0


class WorkPick(CallbackData, prefix="awp"):
    """Choose the vacancy a piece of work is about; without a kind the menu of the vacancy follows."""

    owner: int
    kind: str = ""
    applicant: int = 0
    file: int = 0
    page: int = 1


class WorkCardAct(StrEnum):
    """What to do with a result."""

    AGAIN = "again"
    WEIGH = "w"
    WEIGHTS = "ws"


class WorkCardTap(CallbackData, prefix="awc"):
    """A button under a result."""

    act: WorkCardAct
    work: int
    number: int = 0


class NewTap(CallbackData, prefix="sesn"):
    """Begin a new conversation."""
