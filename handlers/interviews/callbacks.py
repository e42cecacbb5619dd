"""What buttons about interviews carry. Rights to the very interview are checked at every tap: no owner is needed."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup


class InterviewStates(StatesGroup):
    """A draft of an interview is kept in the conversation's data."""

    scheduling = State()


class InterviewAct(StrEnum):
    """What a button about one interview does; `a` and `b` are user ids or minutes."""

    CARD = "c"
    CARD_BELOW = "n"
    CONFIRM = "y"
    LATE = "l"
    CANNOT = "x"
    RESUME = "r"
    QUESTIONS = "q"
    CONTACTS = "t"
    MOVE = "m"
    CANCEL = "k"
    CANCEL_YES = "k!"
    SWAP = "s"
    SWAP_TO = "w"
    SWAP_CHOICES = "v"


class InterviewTap(CallbackData, prefix="iv"):
    """A button about one interview."""

    act: InterviewAct
    interview: int
    a: int = 0
    b: int = 0


class InterviewList(CallbackData, prefix="il"):
    """A page of a list: of a day (`20260301`), or of everything ahead when it is empty."""

    on: str = ""
    page: int = 1


class ReminderTap(CallbackData, prefix="ir"):
    """Switch a reminder: 1 the evening before, 2 an hour, 3 ten minutes; 0 only shows them."""

    reminder: int = 0


class PlanAct(StrEnum):
    """A step of scheduling; the button's numbers are ids, pages, or a moment in minutes since 1970."""

    VACANCIES = "v"
    STAGES = "s"
    APPLICANTS = "l"
    APPLICANT = "p"
    VACANCY = "y"
    PEOPLE = "i"
    TOGGLE = "t"
    LENGTH = "n"
    BUFFER = "b"
    SLOTS = "f"
    PREVIEW = "w"
    WISHES = "g"
    WISH = "h"
    CREATE = "c"
    MOVE_TO = "m"
    LEAVE = "x"


class PlanTap(CallbackData, prefix="ip"):
    """A button of the scheduling conversation."""

    act: PlanAct
    a: int = 0
    b: int = 0
    c: int = 0
