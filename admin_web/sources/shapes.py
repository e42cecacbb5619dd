"""Saved sources, their log and what becomes of a transfer, as both vendors' addresses show them."""

from datetime import datetime

from typing_extensions import TypedDict

from services.error_messages import describe
from services.sources.transfers import Transfer
from services.sources.values import ItemCard, Source, SyncRun


class SourceItem(TypedDict):
    """A saved list or data source; `container_id` is the vendor's id, `path` names from the outside in."""

    id: int
    container_id: str
    name: str
    path: list[str]
    is_default: bool
    include_closed: bool
    include_subtasks: bool
    done_status: str
    synced_at: datetime | None
    item_count: int


class SettingsBody(TypedDict):
    """The source commands without a choice work on (null before one is chosen), and all that are saved."""

    active: SourceItem | None
    saved: list[SourceItem]


class TestBody(TypedDict):
    """The vendor accepts the key; `name` is whose it is."""

    success: bool
    message: str
    name: str


class SyncStartedBody(TypedDict):
    """Reading has begun; the log says how it goes."""

    success: bool
    message: str
    sync_id: int


class ClearedBody(TypedDict):
    """How many tasks or pages the cache lost."""

    success: bool
    message: str
    cleared: int


class SyncLogItem(TypedDict):
    """One reading of a source."""

    id: int
    source: int
    source_name: str
    status: str
    is_full: bool
    items_seen: int
    items_added: int
    items_changed: int
    items_removed: int
    started_at: datetime
    duration_s: float
    error_message: str


class PossibleApplicant(TypedDict):
    """An applicant who may be the same person."""

    id: int
    name: str
    position: str


class TransferBody(TypedDict):
    """What became of a transfer.

    `success` is false while a person has to decide something: `missing` names it, the card waits in the bot's
    `/import`. `applicant_id` is set when the task was in Huntflow before.
    """

    success: bool
    message: str
    import_id: int | None
    applicant_id: int | None
    missing: list[str]
    duplicates: list[PossibleApplicant]


class PropertyItem(TypedDict):
    """A custom field or property in words."""

    name: str
    type: str
    text: str


class CommentItem(TypedDict):
    """What somebody wrote at a task or page."""

    author: str
    text: str
    created_at: datetime | None


class AttachmentItem(TypedDict):
    """A file at a task or page."""

    name: str
    size: int | None


def source_item(source: Source) -> SourceItem:
    """A saved source as it is shown."""
    return SourceItem(
        id=source.id,
        container_id=source.container_id,
        name=source.name,
        path=list(source.path),
        is_default=source.is_default,
        include_closed=source.include_closed,
        include_subtasks=source.include_subtasks,
        done_status=source.done_status,
        synced_at=source.synced_at,
        item_count=source.item_count,
    )


def log_item(run: SyncRun) -> SyncLogItem:
    """One reading as it is shown."""
    return SyncLogItem(
        id=run.id,
        source=run.source_id,
        source_name=run.source_name,
        status=run.state.value,
        is_full=run.is_full,
        items_seen=run.seen,
        items_added=run.added,
        items_changed=run.changed,
        items_removed=run.removed,
        started_at=run.started_at,
        duration_s=round(run.duration_s, 3),
        error_message=describe(run.failure) if run.failure is not None else "",
    )


def transfer_body(transfer: Transfer, message: str) -> TransferBody:
    """What became of a transfer as it is shown."""
    return TransferBody(
        success=transfer.is_started or transfer.applicant_id is not None,
        message=message,
        import_id=transfer.import_id,
        applicant_id=transfer.applicant_id,
        missing=[each.value for each in transfer.missing],
        duplicates=[
            PossibleApplicant(id=each.id, name=each.name, position=each.position) for each in transfer.duplicates
        ],
    )


def properties(card: ItemCard) -> list[PropertyItem]:
    """Custom fields of a card."""
    return [PropertyItem(name=each.name, type=each.type, text=each.text) for each in card.properties]


def comments(card: ItemCard) -> list[CommentItem]:
    """Comments of a card."""
    return [CommentItem(author=each.author, text=each.text, created_at=each.created_at) for each in card.comments]


def attachments(card: ItemCard) -> list[AttachmentItem]:
    """Files of a card."""
    return [AttachmentItem(name=each.name, size=each.size_bytes) for each in card.files]
