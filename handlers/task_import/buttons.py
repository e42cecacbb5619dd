"""What differs between the screens of one kind of import and another: the buttons' data and a few words."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class ImportButtons:
    """A kind's own buttons; the texts are message ids.

    Attributes:
        steps: those a person is shown.
    """

    plain: type[ImportButton]
    field: type[CorrectField]
    attach: type[AttachTo]
    page: type[VacancyPage]
    vacancy: type[ChooseVacancy]
    stage: type[ChooseStage]
    title: str
    drop: str
    dropped: str
    open: str
    stop: str
    steps: tuple[ImportStep, ...]


TASK_BUTTONS = ImportButtons(
    plain=ImportButton,
    field=CorrectField,
    attach=AttachTo,
    page=VacancyPage,
    vacancy=ChooseVacancy,
    stage=ChooseStage,
    title=lazy("Import"),
    drop=lazy("Cancel the import"),
    dropped=lazy("The import is cancelled. Its data are deleted."),
    open=lazy("Open the import"),
    stop=lazy("Stop the import"),
    steps=tuple(ImportStep),
)
