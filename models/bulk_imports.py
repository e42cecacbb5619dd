"""The import of a whole list: a row for the run, one for every task of it, and the rules a person saved for a place."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.users import User


class BulkState(StrEnum):
    """Where a run stands. Nothing is written to Huntflow before RUNNING."""

    SETUP = "setup"
    CHECKING = "checking"
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"
    DROPPED = "dropped"


class BulkWish(StrEnum):
    """What a person asked of a run that is under way."""

    NONE = ""
    PAUSE = "pause"
    STOP = "stop"


class BulkItemState(StrEnum):
    """Where one task of the list stands."""

    NEW = "new"
    KNOWN = "known"
    CHANGED = "changed"
    INCOMPLETE = "incomplete"
    HELD = "held"
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    BROKEN = "broken"
    SKIPPED = "skipped"


class BulkImport(Model):
    """One run over one list or data source."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="bulk_imports", on_delete=fields.CASCADE
    )
    source = fields.CharField(max_length=16)
    place_id = fields.CharField(max_length=64)
    place_name = fields.CharField(max_length=255, default="")
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    vacancy_id = fields.IntField(null=True)
    vacancy_name = fields.CharField(max_length=255, default="")
    # What was decided about statuses, fields, tags, comments and resumes, as it was when the run began.
    rules: dict[str, Any] = fields.JSONField(default=dict)
    # Names of stages, statuses and fields, so that a screen needs no vendor.
    known: dict[str, Any] = fields.JSONField(default=dict)
    state = fields.CharEnumField(BulkState, max_length=10, default=BulkState.SETUP)
    wish = fields.CharEnumField(BulkWish, max_length=8, default=BulkWish.NONE)
    starts_by_itself = fields.BooleanField(default=False)
    # The next page to list; empty when the whole list was read.
    cursor = fields.CharField(max_length=128, default="")
    delay_s = fields.IntField(default=0)
    max_items = fields.IntField(null=True)
    failure: dict[str, Any] | None = fields.JSONField(null=True)
    # A run that waits for a vendor goes on by itself at this moment.
    resume_at = fields.DatetimeField(null=True)
    runner = fields.CharField(max_length=16, default="")
    lease_until = fields.DatetimeField(null=True)
    telegram_chat_id = fields.BigIntField(null=True)
    telegram_message_id = fields.BigIntField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)
    started_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "bulk_imports"
        indexes = (Index(fields=("user_id", "id")), Index(fields=("state", "lease_until")))


class BulkItem(Model):
    """One task of a run. `title` and `matches` hold people's names; both go with the run."""

    id = fields.IntField(primary_key=True)
    run: fields.ForeignKeyRelation[BulkImport] = fields.ForeignKeyField(
        "models.BulkImport", related_name="items", on_delete=fields.CASCADE
    )
    position = fields.IntField()
    source_id = fields.CharField(max_length=64)
    title = fields.CharField(max_length=255, default="")
    url = fields.CharField(max_length=512, default="")
    status = fields.CharField(max_length=255, default="")
    name = fields.CharField(max_length=255, default="")
    state = fields.CharEnumField(BulkItemState, max_length=10)
    reason = fields.CharField(max_length=24, default="")
    # Where each field came from, for the report; no values.
    origins: dict[str, Any] = fields.JSONField(default=dict)
    # Hashes of name and contacts: two tasks of one list may be one person.
    name_key = fields.CharField(max_length=32, default="")
    phone_key = fields.CharField(max_length=32, default="")
    email_key = fields.CharField(max_length=32, default="")
    # The applicants a person has to choose from, emptied by the decision; and the decision.
    matches: list[Any] = fields.JSONField(default=list)
    decision: dict[str, Any] = fields.JSONField(default=dict)
    import_id = fields.IntField(null=True)
    applicant_id = fields.IntField(null=True)
    attempts = fields.IntField(default=0)
    not_before = fields.DatetimeField(null=True)
    failure: dict[str, Any] | None = fields.JSONField(null=True)
    notes: list[str] = fields.JSONField(default=list)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "bulk_import_items"
        unique_together = (("run_id", "source_id"),)
        indexes = (
            Index(fields=("run_id", "state", "position")),
            Index(fields=("run_id", "phone_key")),
            Index(fields=("run_id", "email_key")),
            Index(fields=("run_id", "name_key")),
        )


class ImportRuleSet(Model):
    """The rules a person last used for a place and a vacancy; a next run begins with them."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="import_rules", on_delete=fields.CASCADE
    )
    source = fields.CharField(max_length=16)
    place_id = fields.CharField(max_length=64)
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    vacancy_id = fields.IntField()
    rules: dict[str, Any] = fields.JSONField(default=dict)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "import_rule_sets"
        unique_together = (("user_id", "source", "place_id", "system", "account_id", "vacancy_id"),)
