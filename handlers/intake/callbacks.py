"""What the buttons of drafts carry; the draft's id is checked against the person at every tap."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.task_import.buttons import ImportButtons
from handlers.task_import.callbacks import (
    AttachTo,
    ChooseStage,
    ChooseVacancy,
    CorrectField,
    ImportButton,
    VacancyPage,
)
from locales import lazy
from services.vocabulary import ImportStep


class IntakeStates(StatesGroup):
    """What we wait for."""

    field = State()
    vacancy_search = State()


class DraftButton(ImportButton, prefix="cd"):
    """A plain action on a draft."""


class DraftFieldButton(CorrectField, prefix="cdf"):
    """Ask for a field's new value."""


class DraftAttach(AttachTo, prefix="cda"):
    """This applicant is the person."""


class DraftVacancies(VacancyPage, prefix="cdp"):
    """A page of vacancies to choose from."""


class DraftVacancy(ChooseVacancy, prefix="cdv"):
    """This vacancy."""


class DraftStage(ChooseStage, prefix="cds"):
    """This stage."""


class ReadAct(StrEnum):
    """What only drafts have."""

    OPEN = "o"
    AGAIN = "r"
    FIELDS = "f"
    DROP_ALL = "x"
    ASK = "a"


class ReadButton(CallbackData, prefix="cdr"):
    """Open a draft in a message of its own, read it again, show all fields, drop the whole batch."""

    id: int
    act: ReadAct


DRAFT_BUTTONS = ImportButtons(
    plain=DraftButton,
    field=DraftFieldButton,
    attach=DraftAttach,
    page=DraftVacancies,
    vacancy=DraftVacancy,
    stage=DraftStage,
    title=lazy("New applicant"),
    drop=lazy("🗑 Delete the draft"),
    dropped=lazy("The draft is deleted with its data."),
    open=lazy("Open the draft"),
    stop=lazy("Stop"),
    steps=(ImportStep.RESUME, ImportStep.APPLICANT, ImportStep.VACANCY, ImportStep.COMMENTS),
)
