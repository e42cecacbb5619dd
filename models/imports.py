"""A task on its way to Huntflow: what was decided, what was intended, what has happened (design.md §6)."""

from abc import abstractmethod
from enum import StrEnum
from typing import Any, Self

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models.users import User


class ImportState(StrEnum):
    """Where an import stands."""

    DRAFT = "draft"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class ImportStep(StrEnum):
    """The writes of an import, in their order. The one named in `intended_step` may have happened at the vendor."""

    RESUME = "resume"
    APPLICANT = "applicant"
    VACANCY = "vacancy"
    COMMENTS = "comments"
    TAG = "tag"


class ImportRow(Model):
    """What every import keeps, whatever it was made of; each subclass is a table with an owner of its own."""

    id = fields.IntField(primary_key=True)
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    vacancy_id = fields.IntField(null=True)
    vacancy_name = fields.CharField(max_length=255, default="")
    status_id = fields.IntField(null=True)
    status_name = fields.CharField(max_length=255, default="")
    # What the person sees and confirms: names, contacts, attachment names. Deleted when the import ends.
    draft: dict[str, Any] = fields.JSONField(default=dict)
    state = fields.CharEnumField(ImportState, max_length=12, default=ImportState.DRAFT)
    done_steps: list[str] = fields.JSONField(default=list)
    intended_step = fields.CharField(max_length=16, default="")
    # Ids the steps left behind: uploaded file, comments already written.
    progress: dict[str, Any] = fields.JSONField(default=dict)
    applicant_id = fields.IntField(null=True)
    failure = fields.CharField(max_length=64, default="")
    telegram_chat_id = fields.BigIntField(null=True)
    telegram_message_id = fields.BigIntField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        abstract = True

    @classmethod
    def led_singly(cls) -> QuerySet[Self]:
        """Those a person leads one by one; others are led by the run they belong to."""
        return cls.all()

    @property
    @abstractmethod
    def source_key(self) -> str:
        """What the import was made of, in words of its source: the same key means the same person's data."""

    @property
    def owner_id(self) -> int:
        """Whose import it is."""
        owner: int = self.user_id  # type: ignore[attr-defined]  # every subclass has the owner's key
        return owner


class TaskImport(ImportRow):
    """One ClickUp task that becomes an applicant."""

    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="imports", on_delete=fields.CASCADE
    )
    task_id = fields.CharField(max_length=64)
    # The run over a whole list this import belongs to (models/bulk_imports.py).
    bulk_id = fields.IntField(null=True)

    class Meta:
        table = "task_imports"
        indexes = (
            Index(fields=("task_id", "account_id")),
            Index(fields=("state", "updated_at")),
            Index(fields=("bulk_id", "state")),
        )

    @classmethod
    def led_singly(cls) -> QuerySet[Self]:
        """Those outside of runs."""
        return cls.filter(bulk_id__isnull=True)

    @property
    def source_key(self) -> str:
        """The task."""
        return self.task_id


class SourceLink(Model):
    """Which applicant a task became: the same task is never imported into one organisation twice."""

    id = fields.IntField(primary_key=True)
    source = fields.CharField(max_length=16)
    source_id = fields.CharField(max_length=64)
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    applicant_id = fields.IntField()
    vacancy_id = fields.IntField(null=True)
    user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="source_links", null=True, on_delete=fields.SET_NULL
    )
    # What the task held when it was imported, and what we wrote of it: hashes, no values
    # (services/task_import/marks.py).
    checksum = fields.CharField(max_length=32, null=True)
    written: dict[str, str] | None = fields.JSONField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "source_links"
        unique_together = (("source", "source_id", "system", "account_id"),)
