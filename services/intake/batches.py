"""What was sent at one go: which drafts belong together, and the one message that sums them up."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.candidate_drafts import CandidateDraft
from models.imports import ImportState
from services.intake.incoming import Incoming
from services.task_import.draft import draft_from_json
from services.task_import.rows import UNFINISHED

# Files sent one after another arrive within seconds; Telegram splits an album into messages of the same second.
TOGETHER = timedelta(seconds=10)
MAX_BATCH = 30


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A draft in the summary; `name` is empty when it is not known, or the draft has ended and its data are gone."""

    draft_id: int
    name: str
    file_name: str
    state: ImportState
    is_read: bool
    applicant_id: int | None
    may_open: bool


@dataclass(frozen=True, slots=True)
class Batch:
    """Drafts with one summary, oldest first, and the message that shows it."""

    key: str
    chat_id: int
    message_id: int
    lines: tuple[BatchLine, ...]


async def batch_for(user_id: int, incoming: Incoming, now: datetime) -> str:
    """The batch a new message belongs to: that of its album, or the one just sent, or its own."""
    recent = CandidateDraft.filter(user_id=user_id, telegram_chat_id=incoming.chat_id)
    last = await recent.order_by("-id").first()
    own = f"{incoming.chat_id}:{incoming.message_id}"
    if last is None:
        return incoming.album or own
    together = await CandidateDraft.filter(user_id=user_id, batch=last.batch)
    fits = (
        last.received_at >= now - TOGETHER
        and len(together) < MAX_BATCH
        and all(row.state is ImportState.DRAFT for row in together)
    )
    return last.batch if last.batch == incoming.album or fits else incoming.album or own


async def rows_of(user_id: int, key: str) -> list[CandidateDraft]:
    """Drafts of a batch, oldest first."""
    return await CandidateDraft.filter(user_id=user_id, batch=key).order_by("id")


def summary_of(rows: list[CandidateDraft]) -> Batch | None:
    """The summary; None when the batch has none, because it is a single draft."""
    first = next((row for row in rows if row.batch_message_id is not None), None)
    if first is None or first.telegram_chat_id is None or first.batch_message_id is None:
        return None
    return Batch(first.batch, first.telegram_chat_id, first.batch_message_id, tuple(_line(row) for row in rows))


def _line(row: CandidateDraft) -> BatchLine:
    draft = draft_from_json(row.draft) if row.draft else None
    name = draft.name.name.full if draft and draft.name else ""
    if draft and draft.attach_to:
        name = draft.attach_to.name
    return BatchLine(
        draft_id=row.id,
        name=name,
        file_name=draft.files[0].name if draft and draft.files else "",
        state=row.state,
        is_read=row.is_read,
        applicant_id=row.applicant_id,
        may_open=row.state in UNFINISHED and row.is_read,
    )
