"""Fourth and fifth step: comments and the tag. What Huntflow refuses here is said, it does not stop the import."""

from integrations.base import (
    AccessDeniedError,
    BadRequestError,
    BadResponseError,
    NotFoundError,
    PaymentRequiredError,
)
from integrations.huntflow.schemas import ApplicantLog
from models.imports import ImportStep
from services.access import Actor
from services.huntflow_connections import HuntflowConnection
from services.task_import.comments import is_written
from services.task_import.facts import AccountFacts
from services.task_import.ledger import ImportLedger
from services.task_import.outcomes import ImportNote
from services.task_import.trail import ImportWork

REFUSED = (AccessDeniedError, BadRequestError, NotFoundError, PaymentRequiredError)
# Our own comment is among the newest entries.
LOG_PAGES = 3
TAG_COLOR = "a0a0a0"


class CommentsStep:
    """Writes the texts one by one; an uncertain one is looked for in the history first."""

    def __init__(self, *, ledger: ImportLedger) -> None:
        self._ledger = ledger

    async def run(self, work: ImportWork, _actor: Actor, connection: HuntflowConnection) -> None:
        """Goes on behind the last text that is known to be written."""
        texts = work.draft.comments or ()
        try:
            while work.trail.comments_written < len(texts):
                text = texts[work.trail.comments_written]
                if not await self._is_there(work, connection, text):
                    await self._write(work, connection, text)
                work.count_comment()
                # After the last one the step itself is written down in a moment.
                if work.trail.comments_written < len(texts):
                    await self._ledger.record(work)
        except REFUSED:
            work.warn(ImportNote.COMMENTS_REFUSED)

    async def _write(self, work: ImportWork, connection: HuntflowConnection, text: str) -> None:
        async with self._ledger.writing(work, ImportStep.COMMENTS):
            await connection.client.comment(
                connection.account_id, work.applicant_id or 0, text=text, vacancy_id=work.vacancy_id
            )

    async def _is_there(self, work: ImportWork, connection: HuntflowConnection, text: str) -> bool:
        if not work.was_intended(ImportStep.COMMENTS):
            return False
        try:
            return is_written(text, await _history(work, connection))
        except (*REFUSED, BadResponseError):
            # Huntflow cannot show some histories at all (issues 595, 671). A missing comment is better than a doubled
            # one, because nobody can delete it.
            work.warn(ImportNote.COMMENTS_UNSURE)
            return True


async def _history(work: ImportWork, connection: HuntflowConnection) -> list[ApplicantLog]:
    entries: list[ApplicantLog] = []
    for number in range(1, LOG_PAGES + 1):
        page = await connection.client.applicant_logs(connection.account_id, work.applicant_id or 0, page=number)
        entries += page.items
        if number >= page.total_pages:
            break
    return entries


class TagStep:
    """Adds the assignee's tag to those the applicant has; sent twice it does no harm."""

    def __init__(self, *, ledger: ImportLedger, facts: AccountFacts) -> None:
        self._ledger = ledger
        self._facts = facts

    async def run(self, work: ImportWork, _actor: Actor, connection: HuntflowConnection) -> None:
        """A person of the type watcher may not tag; that is said, not raised."""
        name = " ".join(work.draft.assignee.split())
        if not name:
            return
        try:
            await self._tag(work, connection, name)
        except REFUSED:
            work.warn(ImportNote.TAG_REFUSED)

    async def _tag(self, work: ImportWork, connection: HuntflowConnection, name: str) -> None:
        client, account_id, applicant_id = connection.client, connection.account_id, work.applicant_id or 0
        async with self._ledger.writing(work, ImportStep.TAG):
            tag_id = await self._facts.tag_id(
                connection, name, lambda: client.create_tag(account_id, name=name, color=TAG_COLOR)
            )
            # The set is replaced as a whole, so it is read first.
            present = await client.applicant_tags(account_id, applicant_id)
            if tag_id not in present:
                await client.set_applicant_tags(account_id, applicant_id, (*present, tag_id))
