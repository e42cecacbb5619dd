"""What the buttons of `/sources` carry; a source's or item's number is checked against the person at every tap."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup


class SourceStates(StatesGroup):
    """What we wait for."""

    name = State()
    notion_search = State()
    item_search = State()


class SourceAct(StrEnum):
    """What a button of a source's card does."""

    SHOW = "s"
    READ = "r"
    DEFAULT = "d"
    CLOSED = "c"
    SUBTASKS = "sub"
    STATUSES = "st"
    RENAME = "n"
    TEST = "t"
    CLEAR = "cl"
    ASK_REMOVE = "ar"
    REMOVE = "x"


class SourceTap(CallbackData, prefix="sr"):
    """An action about one saved source."""

    id: int
    act: SourceAct


class DoneStatus(CallbackData, prefix="srs"):
    """The status a task gets after its import, by its place among the list's statuses; -1 for none."""

    id: int
    at: int


class SourcesTap(CallbackData, prefix="srl"):
    """All of them; `act`: `s` show, `c` add from ClickUp, `n` add from Notion, `f` search Notion, `l` the log."""

    act: str = "s"


class Step(StrEnum):
    """How far down the way to a list is."""

    WORKSPACE = "w"
    SPACE = "s"
    FOLDER = "f"
    LIST = "l"


class ClickUpStep(CallbackData, prefix="srw"):
    """What was chosen on the way to a list, by the vendor's ids."""

    step: Step
    workspace: str
    space: str = ""
    place: str = ""


class ChooseDataSource(CallbackData, prefix="srn"):
    """This data source."""

    id: str


class ItemsPlace(CallbackData, prefix="sri"):
    """A page of a source's items.

    `status` and `person` are places among the source's statuses and people, -1 for any. `act`: `s` show, `f` ask for
    the text to search, `x` forget it, `cs` and `cp` choose a status or person.
    """

    source: int
    page: int = 1
    status: int = -1
    person: int = -1
    order: str = "-changed"
    act: str = "s"


class ItemTap(CallbackData, prefix="srt"):
    """One task or page, and the page of the list to go back to; `act`: `s` show, `i` import."""

    number: int
    source: int
    page: int = 1
    status: int = -1
    person: int = -1
    order: str = "-changed"
    act: str = "s"

    @property
    def back(self) -> ItemsPlace:
        """The page the item was opened from."""
        return ItemsPlace(source=self.source, page=self.page, status=self.status, person=self.person, order=self.order)
