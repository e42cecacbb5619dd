"""What an import asks Huntflow before anything is written: who is there already, and where the applicant's page is."""

from dataclasses import replace

from integrations.base import IntegrationError, NotFoundError
from models.imports import ImportRow, SourceLink
from models.users import System
from services.access import Actor
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.task_import.cards import ImportCard, card_of
from services.task_import.draft import ImportDraft, KnownApplicant, MatchReason, draft_from_json, draft_to_json
from services.task_import.duplicates import find_duplicates, known_applicant, merged
from services.task_import.errors import OtherOrganisationError
from services.task_import.kind import ImportKind, link_source
from services.task_import.links import ApplicantLinks
from services.task_import.outcomes import ImportResult, may_edit
from services.task_import.rows import ImportRows


class ImportLooking:
    """Looks for one kind of import."""

    def __init__(self, *, kind: ImportKind, huntflow: HuntflowConnections, links: ApplicantLinks) -> None:
        self._rows = ImportRows(kind)
        self._gone = kind.gone
        self._kind = kind
        self._huntflow = huntflow
        self._links = links

    async def look_for_duplicates(self, actor: Actor, import_id: int) -> ImportCard:
        """Ask Huntflow, unless it was asked about the same contacts; what it does not answer stands in the card."""
        row = await self._rows.own_row(actor, import_id)
        if not row.draft:
            raise self._gone
        draft = draft_from_json(row.draft)
        if draft.duplicates is not None or not may_edit(row.state, row.applicant_id, row.intended_step):
            return card_of(row)
        try:
            connection = await self.connection(row)
            found = await find_duplicates(connection.client, connection.account_id, draft)
            found = merged([*await self._made_of_the_same(row, connection), *found])
        except (IntegrationError, ServiceError) as error:
            return card_of(row, error)
        async with self._rows.editing(actor, import_id) as fresh:
            # The person may have corrected a contact while Huntflow was asked: this answer is about the old one.
            if _keys(draft_from_json(fresh.draft)) == _keys(draft):
                fresh.draft = draft_to_json(replace(draft_from_json(fresh.draft), duplicates=found))
        return card_of(fresh)

    async def _made_of_the_same(self, row: ImportRow, connection: HuntflowConnection) -> list[KnownApplicant]:
        """The applicant this file, text or task became earlier."""
        link = await SourceLink.get_or_none(
            source=link_source(self._kind, row.source_key),
            source_id=row.source_key,
            system=row.system,
            account_id=row.account_id,
        )
        if link is None:
            return []
        try:
            applicant = await connection.client.applicant(connection.account_id, link.applicant_id)
        except NotFoundError:
            # Somebody deleted the applicant in Huntflow: it may be created again.
            await link.delete()
            return []
        return [known_applicant(applicant, MatchReason.SAME_SOURCE)]

    async def connection(self, row: ImportRow) -> HuntflowConnection:
        """Huntflow as it was when the import began.

        Raises:
            OtherOrganisationError: the person has chosen another organisation since.
        """
        connection = await self._huntflow.of_system(row.owner_id, System(row.system))
        if connection.account_id != row.account_id:
            raise OtherOrganisationError
        return connection

    async def with_link(self, row: ImportRow, result: ImportResult) -> ImportResult:
        """The result with the applicant's address, where it is known."""
        if result.applicant_id is None:
            return result
        return replace(result, link=await self._links.of(row.owner_id, row.system, row.account_id, result.applicant_id))


def _keys(draft: ImportDraft) -> tuple[object, ...]:
    return draft.name, draft.phone, draft.email, draft.telegram
