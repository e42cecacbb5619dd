"""Opens an import: reads the task, and looks whether its person is in Huntflow already, before anything else."""

from tortoise.transactions import in_transaction

from integrations.base import NotFoundError
from models.imports import ImportState, TaskImport
from services.access import Actor, Operation, require
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.task_import import rows
from services.task_import.cards import ImportCard, KnownTask, result_of
from services.task_import.draft import draft_to_json
from services.task_import.item_sources import ItemSources, item_reference
from services.task_import.kind import TASKS
from services.task_import.links import ApplicantLinks
from services.task_import.looking import ImportLooking
from services.task_import.outcomes import ImportResult, may_edit
from services.task_import.preview import draft_of
from services.vacancy_rows import applicant_name


class TaskOpening:
    """Makes the card of a task."""

    def __init__(self, *, source: ItemSources, huntflow: HuntflowConnections, links: ApplicantLinks) -> None:
        self.looking = ImportLooking(kind=TASKS, huntflow=huntflow, links=links)
        self._source = source
        self._huntflow = huntflow
        self._links = links

    async def open(self, actor: Actor, text: str) -> ImportCard | KnownTask | ImportResult:
        """The card of the task a link or id means; what became of it if it was imported; or how its import stands.

        Raises:
            NoTaskError, CustomIdError, TaskNotFoundError, PageNotFoundError: there is no such task.
            NotConnectedError, BrokenConnectionError, OrganisationNotChosenError: the vendor or Huntflow is not set up.
        """
        require(actor, Operation.IMPORT_TASKS)
        item_reference(text)
        connection = await self._huntflow.of(actor.user_id)
        task, comments = await self._source.task(actor.user_id, text)
        known = await self._known(actor, connection, task.id, task.name)
        if known is not None:
            return known
        unfinished = await self._unfinished(actor, connection, task.id)
        if unfinished is not None:
            return unfinished
        draft = draft_of(task, sum(1 for comment in comments if comment.text.strip()))
        row = await TaskImport.create(
            user_id=actor.user_id,
            task_id=task.id,
            system=connection.system,
            account_id=connection.account_id,
            draft=draft_to_json(draft),
        )
        return await self.looking.look_for_duplicates(actor, row.id)

    async def _known(
        self, actor: Actor, connection: HuntflowConnection, task_id: str, title: str
    ) -> KnownTask | ImportResult | None:
        link = await rows.link_of(task_id, connection.system, connection.account_id)
        if link is None:
            return None
        unfinished = await TaskImport.filter(
            task_id=task_id,
            system=connection.system,
            account_id=connection.account_id,
            user_id=actor.user_id,
            state__in=(ImportState.FAILED, ImportState.RUNNING),
        ).first()
        if unfinished is not None:
            return await self.looking.with_link(unfinished, result_of(unfinished))
        try:
            applicant = await connection.client.applicant(connection.account_id, link.applicant_id)
        except NotFoundError:
            # Somebody deleted the applicant in Huntflow: the task may be imported again.
            await link.delete()
            return None
        address = await self._links.of(actor.user_id, connection.system, connection.account_id, applicant.id)
        return KnownTask(title, applicant.id, applicant_name(applicant), address)

    async def _unfinished(self, actor: Actor, connection: HuntflowConnection, task_id: str) -> ImportResult | None:
        """The person's own import that stopped where an applicant may exist; older drafts give way to the new one."""
        same = {"task_id": task_id, "system": connection.system, "account_id": connection.account_id}
        async with in_transaction():
            for row in await TaskImport.filter(**same, user_id=actor.user_id).select_for_update():
                if row.state is ImportState.RUNNING:
                    return result_of(row)
                if row.state in rows.UNFINISHED and not may_edit(row.state, row.applicant_id, row.intended_step):
                    return result_of(row)
                if row.state in rows.UNFINISHED:
                    row.state, row.draft = ImportState.CANCELLED, {}
                    await row.save(update_fields=["state", "draft", "updated_at"])
        return None
