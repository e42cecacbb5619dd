"""What the buttons of imports of whole lists carry; the run is checked against the person at every tap."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup


class BulkStates(StatesGroup):
    """What we wait for."""

    link = State()
    name = State()
    vacancy_search = State()


class BulkAct(StrEnum):
    """What a button without further choice does."""

    SHOW = "s"
    RULES = "r"
    CHECK = "c"
    START = "go"
    PAUSE = "p"
    STOP = "x"
    RESUME = "on"
    RETRY = "re"
    DROP = "d"
    SEARCH = "f"
    DEFAULT_STAGE = "ds"
    XLSX = "xl"
    CSV = "cs"


class BulkButton(CallbackData, prefix="bu"):
    """A plain action."""

    id: int
    act: BulkAct


class BulkVacancies(CallbackData, prefix="buv"):
    """A page of vacancies to choose from."""

    id: int
    page: int
    search: str = ""


class BulkVacancy(CallbackData, prefix="but"):
    """This vacancy."""

    id: int
    vacancy: int


class BulkSwitch(CallbackData, prefix="bus"):
    """Take a rule's next value."""

    id: int
    what: str


class BulkStatus(CallbackData, prefix="bua"):
    """Choose the stage of the status with this number."""

    id: int
    status: int


class BulkStage(CallbackData, prefix="bug"):
    """This stage for the status; `status` -1 is the default, `stage` -1 follows it, 0 leaves the tasks out."""

    id: int
    status: int
    stage: int


class BulkField(CallbackData, prefix="buf"):
    """Choose what the field with this number holds; with `use` it is chosen, `auto` reads whatever it shows."""

    id: int
    field: int
    use: str = ""


class BulkList(CallbackData, prefix="bui"):
    """A page of the run's tasks in one state; empty: all."""

    id: int
    state: str
    page: int


class BulkDecide(CallbackData, prefix="buq"):
    """The next task that waits for a decision, behind a position.

    `anew`: in a message of its own, because the run goes on editing the one the button stands under.
    """

    id: int
    after: int = 0
    anew: int = 0


class BulkAnswer(CallbackData, prefix="buw"):
    """The decision about a task: `a` with the applicant, `n` a new one, `k` skip, `t` type the name."""

    item: int
    answer: str
    applicant: int = 0


class BulkSaved(CallbackData, prefix="bup"):
    """This saved list or data source."""

    source: int


class BulkUpdate(CallbackData, prefix="bud"):
    """What of a changed task goes to Huntflow: the difference, and with `sure` the writing."""

    item: int
    sure: int = 0


class BulkRuns(CallbackData, prefix="buh"):
    """A page of the runs."""

    page: int
