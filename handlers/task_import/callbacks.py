"""What the buttons of `/import` carry; the import's id is checked against the person at every tap."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from services.task_import.draft import DraftField


class ImportStates(StatesGroup):
    """What we wait for."""

    link = State()
    field = State()
    vacancy_search = State()


class ImportAct(StrEnum):
    """What a button without further choice does."""

    CARD = "c"
    CREATE = "go"
    CREATE_ANYWAY = "new"
    STAGES = "st"
    CANCEL = "x"
    STOP = "stop"
    SEARCH = "f"


class ImportButton(CallbackData, prefix="im"):
    """A plain action."""

    id: int
    act: ImportAct


class CorrectField(CallbackData, prefix="imf"):
    """Ask for a field's new value."""

    id: int
    field: DraftField


class AttachTo(CallbackData, prefix="ima"):
    """This applicant is the person."""

    id: int
    applicant: int


class VacancyPage(CallbackData, prefix="imp"):
    """A page of vacancies to choose from."""

    id: int
    page: int
    search: str = ""


class ChooseVacancy(CallbackData, prefix="imv"):
    """This vacancy."""

    id: int
    vacancy: int


class ChooseStage(CallbackData, prefix="ims"):
    """This stage."""

    id: int
    stage: int
