"""First step: what ClickUp has is fetched, files go up to Huntflow, its parser fills what is still empty.

Nothing here makes an applicant. Huntflow gives the same record for the same bytes (vendor's issue 474), so a file sent
twice does no harm and needs no intent.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    NotFoundError,
    PaymentRequiredError,
    TooLargeError,
)
from integrations.clickup.schemas import Comment
from integrations.huntflow.uploads import ParsedBirthdate, ParsedFields, UploadedFile
from services.access import Actor
from services.errors import BrokenConnectionError, NotConnectedError
from services.huntflow_connections import HuntflowConnection
from services.task_import.comments import comment_texts
from services.task_import.contacts import normal_email, normal_phone
from services.task_import.draft import DraftFile, FileVerdict, ImportDraft, Origin, Parsed, Sourced
from services.task_import.duplicates import find_by_keys, undecided
from services.task_import.errors import DuplicateByResumeError
from services.task_import.files import content_type_of
from services.task_import.ledger import ImportLedger
from services.task_import.outcomes import ImportNote
from services.task_import.source import UnusableFileError
from services.task_import.trail import ImportWork, Upload

MAX_RESUME_CHARS = 60_000


class ImportSource(Protocol):
    """Where files and comments are brought from."""

    async def comments(self, user_id: int, source_key: str, /) -> Sequence[Comment]:
        """What people wrote there, oldest first."""

    async def file(self, user_id: int, file: DraftFile, /) -> bytes:
        """The bytes of a file; raises UnusableFileError when it is left out."""


class ResumeStep:
    """Files and comments are brought, the resume is read."""

    def __init__(self, *, source: ImportSource, ledger: ImportLedger) -> None:
        self._source = source
        self._ledger = ledger
        self._looks_again = ledger.kind.looks_again

    async def run(self, work: ImportWork, actor: Actor, connection: HuntflowConnection) -> None:
        """Raises DuplicateByResumeError when the resume names somebody who is there already."""
        if work.draft.comments is None:
            texts = comment_texts(work.draft, await self._comments(work), actor.zone)
            work.draft = replace(work.draft, comments=texts)
            await self._ledger.keep(work)
        before = work.draft
        brought = {upload.attachment_id for upload in work.trail.uploads}
        to_bring = [file for file in work.draft.files if file.verdict.is_sent and file.id not in brought]
        for left, file in zip(reversed(range(len(to_bring))), to_bring, strict=True):
            await self._bring(work, connection, file)
            # After the last one the step itself is written down in a moment.
            if left:
                await self._ledger.keep(work)
        await self._check_new_keys(work, connection, before)

    async def _comments(self, work: ImportWork) -> Sequence[Comment]:
        try:
            return await self._source.comments(work.user_id, work.task_id)
        except (NotFoundError, AccessDeniedError, AuthorizationError, NotConnectedError, BrokenConnectionError):
            # The task or the key has gone since the preview: what the card showed is still imported.
            work.warn(ImportNote.COMMENTS_NOT_READ)
            return ()

    async def _bring(self, work: ImportWork, connection: HuntflowConnection, file: DraftFile) -> None:
        is_resume = file.verdict is FileVerdict.RESUME
        try:
            content = await self._source.file(work.user_id, file)
            uploaded = await connection.client.upload(
                connection.account_id,
                file_name=file.name,
                content=content,
                content_type=content_type_of(file.name),
                parse=is_resume,
            )
        except UnusableFileError as error:
            work.draft = _with_verdict(work.draft, file, error.verdict)
            return
        except TooLargeError:
            work.draft = _with_verdict(work.draft, file, FileVerdict.TOO_LARGE)
            return
        except (BadRequestError, PaymentRequiredError):
            work.draft = _with_verdict(work.draft, file, FileVerdict.REFUSED)
            return
        work.trail = replace(work.trail, uploads=(*work.trail.uploads, Upload(file.id, uploaded.id)))
        if is_resume and work.draft.attach_to is None:
            work.draft = filled(work.draft, uploaded)

    async def _check_new_keys(self, work: ImportWork, connection: HuntflowConnection, before: ImportDraft) -> None:
        draft = work.draft
        is_same = (draft.phone, draft.email) == (before.phone, before.email)
        if draft.attach_to is not None or (is_same and not self._looks_again):
            return
        known = {one.id for one in draft.duplicates or ()}
        found = await find_by_keys(connection.client, connection.account_id, draft)
        if any(one.id not in known for one in found):
            work.draft = undecided(draft, found)
            raise DuplicateByResumeError


def _with_verdict(draft: ImportDraft, file: DraftFile, verdict: FileVerdict) -> ImportDraft:
    files = tuple(replace(each, verdict=verdict) if each.id == file.id else each for each in draft.files)
    return replace(draft, files=files)


def filled(draft: ImportDraft, uploaded: UploadedFile) -> ImportDraft:
    """The draft with what Huntflow recognised, only where there was nothing."""
    fields = uploaded.fields or ParsedFields()
    phone = next((number for text in fields.phones if (number := normal_phone(text))), None)
    email = normal_email(fields.email or "")
    telegram = (fields.telegram or "").strip()
    latest = fields.experience[0] if fields.experience else None
    return replace(
        draft,
        phone=draft.phone or (Sourced(phone, Origin.RESUME) if phone else None),
        email=draft.email or (Sourced(email, Origin.RESUME) if email else None),
        telegram=draft.telegram or (Sourced(telegram, Origin.RESUME) if telegram else None),
        parsed=Parsed(
            position=fields.position or (latest.position if latest else None) or "",
            company=(latest.company if latest else None) or "",
            money=str(fields.salary) if fields.salary else "",
            birthday=birthday_of(fields.birthdate),
            photo_id=uploaded.photo.id if uploaded.photo else None,
            text=(uploaded.text or "")[:MAX_RESUME_CHARS],
        ),
    )


def birthday_of(parsed: ParsedBirthdate | None) -> str:
    """An ISO date, only when Huntflow knows the day."""
    if parsed is None or parsed.year is None or parsed.month is None or parsed.day is None:
        return ""
    try:
        return date(parsed.year, parsed.month, parsed.day).isoformat()
    except ValueError:
        return ""
