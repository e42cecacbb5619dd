"""A run in one question, for doors without a conversation (the REST API)."""

from dataclasses import dataclass

from integrations.base import IntegrationError
from services.access import Actor
from services.bulk_import.imports import BulkImports
from services.bulk_import.setup import BulkRequest, BulkSetup, Switch
from services.bulk_import.views import BulkProgress
from services.errors import ServiceError
from services.sources.saved import SavedSources
from services.sources.values import SourceKind


@dataclass(frozen=True, slots=True)
class DirectRequest:
    """What a run is asked for.

    Attributes:
        source_id: a saved source; None for the default one of its kind.
        vacancy_id: None for the one the last run over this list went to.
        is_dry: only the check; nothing is written before somebody starts it.
    """

    kind: SourceKind
    source_id: int | None = None
    vacancy_id: int | None = None
    delay_s: int = 0
    max_items: int | None = None
    is_dry: bool = False


class DirectImports:
    """Begins runs without buttons, with the rules last used."""

    def __init__(self, *, setup: BulkSetup, imports: BulkImports, saved: SavedSources) -> None:
        self._setup = setup
        self._imports = imports
        self._saved = saved

    async def start(self, actor: Actor, request: DirectRequest) -> BulkProgress:
        """Check a whole list, and import what is new unless it is a dry run.

        Raises:
            NoSourceError, SourceGoneError: there is no such list.
            PlaceMissingError, VacancyGoneError: there is no vacancy to import into. Nothing was started.
        """
        source = await self._saved.of_kind(actor, request.kind, request.source_id)
        asked = BulkRequest(
            source.container_id,
            delay_s=request.delay_s,
            max_items=request.max_items,
            starts_by_itself=not request.is_dry,
        )
        begun = await self._setup.begin(actor, asked)
        run_id = begun.run.id
        try:
            if request.vacancy_id is not None:
                begun = await self._setup.choose_vacancy(actor, run_id, request.vacancy_id)
            if source.include_closed and not begun.run.rules.closed:
                await self._setup.switch(actor, run_id, Switch.CLOSED)
            await self._setup.check(actor, run_id)
        except (ServiceError, IntegrationError):
            await self._setup.drop(actor, run_id)
            raise
        return await self._imports.progress(actor, run_id)
