"""What the buttons of money carry, and what we wait for."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup


class FinanceStates(StatesGroup):
    """What we wait for."""

    grade = State()
    offer = State()
    vacancy_offer = State()


class RateTap(CallbackData, prefix="fr"):
    """One currency, or all of them (empty)."""

    currency: str = ""


class GradeAct(StrEnum):
    """What a button about grades does."""

    LIST = "l"
    CARD = "c"
    ADD = "a"
    RENAME = "n"
    RANGE = "r"
    CLEAR = "x"
    TURN_ON = "y"
    TURN_OFF = "o"
    DELETE = "d"
    DELETE_SURELY = "e"


class GradeTap(CallbackData, prefix="fg"):
    """A page of grades, or something about one of them."""

    act: GradeAct = GradeAct.LIST
    grade: int = 0
    page: int = 1
