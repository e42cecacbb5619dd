"""Lists and data sources people import from, what was seen in them last, and how each reading went."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.users import User


class SourceKind(StrEnum):
    """Where tasks and pages come from; also `SourceLink.source` of what became of them."""

    CLICKUP = "clickup"
    NOTION = "notion"


class SyncState(StrEnum):
    """Where a reading of a source stands."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class SavedSource(Model):
    """One path of one person: a ClickUp list or a Notion data source. The names are those of the day it was saved."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="sources", on_delete=fields.CASCADE
    )
    kind = fields.CharEnumField(SourceKind, max_length=16)
    # The id of the list or of the data source.
    container_id = fields.CharField(max_length=64)
    name = fields.CharField(max_length=255)
    # ClickUp: ids and names from the workspace down to the list. Notion: the database and the address.
    path: dict[str, Any] = fields.JSONField(default=dict)
    is_default = fields.BooleanField(default=False)
    include_closed = fields.BooleanField(default=False)
    include_subtasks = fields.BooleanField(default=False)
    # ClickUp: the status a task gets once its applicant is in Huntflow; empty leaves it as it is.
    done_status = fields.CharField(max_length=255, default="")
    # Everything changed before this instant has been read.
    synced_until = fields.DatetimeField(null=True)
    synced_at = fields.DatetimeField(null=True)
    # Only a reading of everything notices what was deleted.
    full_synced_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "saved_sources"
        unique_together = (("user_id", "kind", "container_id"),)

    @property
    def owner_id(self) -> int:
        """Whose source it is."""
        owner: int = self.user_id  # type: ignore[attr-defined]  # the column behind `user`
        return owner


class SourceItem(Model):
    """A task or page as last seen. The truth is the vendor's; comments and files are read when they are needed."""

    id = fields.IntField(primary_key=True)
    source: fields.ForeignKeyRelation[SavedSource] = fields.ForeignKeyField(
        "models.SavedSource", related_name="items", on_delete=fields.CASCADE
    )
    item_id = fields.CharField(max_length=64)
    title = fields.TextField()
    # Title, own number and people in lower case: databases fold the case of Latin letters only.
    search = fields.TextField()
    status = fields.CharField(max_length=255, default="")
    is_closed = fields.BooleanField(default=False)
    # 1 urgent to 4 low.
    priority = fields.IntField(null=True)
    # Names between bars, `|Анна Ким|Олег|`, so that one of them can be looked for.
    assignees = fields.TextField(default="")
    url = fields.TextField(default="")
    parent_id = fields.CharField(max_length=64, default="")
    description = fields.TextField(default="")
    # Name, type and words of each property or custom field that is not empty.
    properties: list[dict[str, str]] = fields.JSONField(default=list)
    created_on_source_at = fields.DatetimeField(null=True)
    changed_at = fields.DatetimeField(null=True)
    due_at = fields.DatetimeField(null=True)
    # The reading that saw it last: what a reading of everything did not see is gone.
    sync_id = fields.IntField(default=0)

    class Meta:
        table = "source_items"
        unique_together = (("source_id", "item_id"),)
        indexes = (Index(fields=("source_id", "changed_at")), Index(fields=("source_id", "status")))


class SourceSync(Model):
    """One reading of a source: the log people see, and where it goes on after a crash."""

    id = fields.IntField(primary_key=True)
    source: fields.ForeignKeyRelation[SavedSource] = fields.ForeignKeyField(
        "models.SavedSource", related_name="syncs", on_delete=fields.CASCADE
    )
    state = fields.CharEnumField(SyncState, max_length=12, default=SyncState.RUNNING)
    is_full = fields.BooleanField(default=False)
    # Everything changed before this instant has been read by this reading.
    cursor_at = fields.DatetimeField(null=True)
    seen = fields.IntField(default=0)
    added = fields.IntField(default=0)
    changed = fields.IntField(default=0)
    removed = fields.IntField(default=0)
    # What ended it: the error's kind and harmless values; null when nothing did.
    failure: dict[str, Any] | None = fields.JSONField(null=True)
    runner = fields.CharField(max_length=16, default="")
    started_at = fields.DatetimeField()
    heartbeat_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)
    telegram_chat_id = fields.BigIntField(null=True)
    telegram_message_id = fields.BigIntField(null=True)

    class Meta:
        table = "source_syncs"
        indexes = (Index(fields=("source_id", "started_at")), Index(fields=("state", "heartbeat_at")))

    @property
    def source_key(self) -> int:
        """Which source it reads."""
        key: int = self.source_id  # type: ignore[attr-defined]  # the column behind `source`
        return key
