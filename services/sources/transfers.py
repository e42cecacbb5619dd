"""One task or page to Huntflow in one question, for doors without a conversation (the REST API)."""

from dataclasses import dataclass

from services.access import Actor
from services.task_import.cards import ImportCard, KnownTask, Missing
from services.task_import.draft import KnownApplicant
from services.task_import.errors import OtherOrganisationError
from services.task_import.imports import TaskImports
from services.task_import.outcomes import ImportResult


@dataclass(frozen=True, slots=True)
class Transfer:
    """What became of the wish.

    Attributes:
        import_id: ask `TaskImports.result` how it stands; None when the task was there already.
        applicant_id: set when the task is in Huntflow already: nothing is created a second time.
        missing: what a person has to decide first, by the import's card; empty when the import runs.
        duplicates: applicants who may be the same person.
    """

    import_id: int | None
    applicant_id: int | None = None
    missing: tuple[Missing, ...] = ()
    duplicates: tuple[KnownApplicant, ...] = ()

    @property
    def is_started(self) -> bool:
        """Whether the import runs."""
        return self.import_id is not None and not self.missing and self.applicant_id is None


class SourceTransfers:
    """Starts imports without buttons."""

    def __init__(self, *, imports: TaskImports) -> None:
        self._imports = imports

    async def start(self, actor: Actor, item_id: str, *, account_id: int | None, vacancy_id: int) -> Transfer:
        """Import the task or page with this id or link into a vacancy, on its first stage.

        What a person has to decide (a name nobody can read, an applicant who may be the same) is not guessed: nothing
        is started then, and the card waits in `/import`.

        Raises:
            NoTaskError, TaskNotFoundError, PageNotFoundError, VacancyGoneError: nothing was created.
            OtherOrganisationError: `account_id` is not the organisation the person works in.
        """
        opened = await self._imports.begin(actor, item_id)
        if isinstance(opened, KnownTask):
            return Transfer(None, opened.applicant_id)
        if isinstance(opened, ImportResult):
            return Transfer(opened.import_id, opened.applicant_id)
        return await self._start(actor, opened, account_id, vacancy_id)

    async def _start(self, actor: Actor, card: ImportCard, account_id: int | None, vacancy_id: int) -> Transfer:
        if account_id is not None and account_id != await self._imports.account_of(actor, card.id):
            await self._imports.cancel(actor, card.id)
            raise OtherOrganisationError
        chosen = await self._imports.choose_vacancy(actor, card.id, vacancy_id)
        if chosen.missing:
            return Transfer(card.id, missing=chosen.missing, duplicates=chosen.draft.duplicates or ())
        await self._imports.confirm(actor, card.id)
        return Transfer(card.id)
