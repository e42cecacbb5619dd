"""What the buttons of applicants carry: owner, organisation and ids; the services check all three at every tap."""

from enum import StrEnum, unique

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from services.applicants.organisation import ApplicantButton
from services.applicants.search import FoundQuery


class ApplicantStates(StatesGroup):
    """What we wait for."""

    search = State()
    value = State()
    comment = State()
    answer = State()


class FoundTap(CallbackData, prefix="af"):
    """A page of hits; `search` empty for the person's last search, `vendor` 1 to ask Huntflow itself."""

    owner: int
    search: str = ""
    page: int = 1
    vendor: int = 0

    @property
    def query(self) -> FoundQuery:
        """The page as the service knows it."""
        return FoundQuery(self.owner, self.search, self.page, at_vendor=bool(self.vendor))


class AskSearch(CallbackData, prefix="afq"):
    """Ask what to look for."""

    owner: int


@unique
class CardAct(StrEnum):
    """What a button about an applicant does; `a` and `b` of the button are its ids or pages."""

    CARD = "c"
    CARD_BELOW = "n"
    HISTORY = "h"
    AUDIT = "u"
    RESUMES = "r"
    FILE = "f"
    PHOTO = "p"
    QUESTIONARY = "q"
    FORM = "o"
    QUESTION = "y"
    ANSWER = "z"
    MOVE = "m"
    STAGES = "s"
    MOVE_TO = "t"
    TAGS = "g"
    EDIT = "e"
    FIELD = "d"
    COMMENT = "k"
    VACANCIES = "a"
    ATTACH_STAGES = "v"
    ATTACH_TO = "w"
    INTERVIEW = "i"
    SALARY = "l"
    OFFER = "j"


class CardTap(CallbackData, prefix="ac"):
    """A button about one applicant."""

    act: CardAct
    owner: int
    place: str
    applicant: int
    a: int = 0
    b: int = 0

    @property
    def button(self) -> ApplicantButton:
        """The applicant as the services know them."""
        return ApplicantButton(self.owner, self.place, self.applicant)


class ChangeAct(StrEnum):
    """What a button under a change does."""

    CONFIRM = "c"
    DROP = "x"
    UNDO = "u"


class ChangeTap(CallbackData, prefix="ah"):
    """Confirm, drop or undo a change."""

    act: ChangeAct
    owner: int
    change: int


class ReasonTap(CallbackData, prefix="ar"):
    """The reason of a rejection."""

    owner: int
    change: int
    reason: int


class TagTap(CallbackData, prefix="at"):
    """Choose a tag or not; 0 only shows the page."""

    owner: int
    change: int
    tag: int
    page: int


def tap(button: ApplicantButton, act: CardAct, a: int = 0, b: int = 0) -> CardTap:
    """The button of an act."""
    return CardTap(act=act, owner=button.owner_id, place=button.place, applicant=button.applicant_id, a=a, b=b)
