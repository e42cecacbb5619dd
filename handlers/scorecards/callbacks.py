"""What the buttons of scorecards carry. Each carries the wanted outcome, so that a second tap changes nothing more."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup


class ScorecardStates(StatesGroup):
    """What we wait for."""

    words = State()


class CardAct(StrEnum):
    """What a button of a card does; `a` and `b` of the button are written here."""

    OPEN = "o"
    BELOW = "n"  # the card in a message of its own
    LOOK = "l"  # criterion
    MARK = "m"  # criterion, mark
    ADVISE = "r"  # place of the recommendation
    CHOOSE = "c"  # ask for the recommendation again
    EDIT = "e"
    WORDS = "t"
    CLEAR = "x"
    ACCEPT = "h"
    DROP = "d"
    SUBMIT = "s"


class ScorecardTap(CallbackData, prefix="sk"):
    """A button of a card; whose it is, is checked at the tap."""

    act: CardAct = CardAct.OPEN
    card: int
    a: int = 0
    b: int = 0


class DebriefAct(StrEnum):
    """What a button of a debrief does; `card` of the button where it is about one."""

    SHOW = "s"
    BELOW = "n"  # in a message of its own
    PICTURE = "p"
    REMIND = "r"  # card
    WAIVE = "w"  # card
    REJECT = "x"
    ANOTHER = "a"


class DebriefTap(CallbackData, prefix="sd"):
    """A button of a debrief."""

    act: DebriefAct = DebriefAct.SHOW
    interview: int
    card: int = 0
