"""Notifications to deliver, and what each person wants to hear (product.md §2, §5)."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.users import User


class NotificationKind(StrEnum):
    """A kind a person can switch off; ACCESS cannot be."""

    ACCESS = "access"
    TOKENS = "tokens"
    DIGEST = "digest"
    IMPORTS = "imports"
    APPLICANTS = "applicants"
    STAGES = "stages"
    INTERVIEWS = "interviews"
    SCORECARDS = "scorecards"
    ANNOUNCEMENTS = "announcements"


class DeliveryState(StrEnum):
    """Where a notification stands."""

    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class OutboxMessage(Model):
    """A notification, written in the transaction of its cause and delivered later, once."""

    id = fields.BigIntField(primary_key=True)
    # What happened; with the person and the kind it makes a second row for the same event impossible.
    event_key = fields.CharField(max_length=128)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="notifications", on_delete=fields.CASCADE
    )
    kind = fields.CharEnumField(NotificationKind, max_length=16)
    payload: dict[str, Any] = fields.JSONField()
    state = fields.CharEnumField(DeliveryState, max_length=12, default=DeliveryState.PENDING)
    due_at = fields.DatetimeField()
    # A claim that is older than this moment belonged to a process that died; the row is free again.
    claimed_until = fields.DatetimeField(null=True)
    attempts = fields.IntField(default=0)
    last_error = fields.CharField(max_length=255, default="")
    sent_at = fields.DatetimeField(null=True)
    message_id = fields.BigIntField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "outbox_messages"
        unique_together = (("event_key", "user_id", "kind"),)
        indexes = (Index(fields=("state", "due_at")),)


class NotificationSettings(Model):
    """When and about what a person is told. Hours are local to the person's time zone."""

    id = fields.IntField(primary_key=True)
    user: fields.OneToOneRelation[User] = fields.OneToOneField(
        "models.User", related_name="notification_settings", on_delete=fields.CASCADE
    )
    muted_kinds: list[str] = fields.JSONField(default=list)
    quiet_from_hour = fields.SmallIntField(null=True)
    quiet_to_hour = fields.SmallIntField(null=True)
    digest_hour = fields.SmallIntField(default=9)
    digest_sent_on = fields.DateField(null=True)

    class Meta:
        table = "notification_settings"


class JobRun(Model):
    """When a recurring job last did its work, so that a late tick after downtime runs it once."""

    name = fields.CharField(max_length=64, primary_key=True)
    last_run_at = fields.DatetimeField()

    class Meta:
        table = "job_runs"
