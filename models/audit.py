"""Who did what (product.md §2 `/audit`)."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.users import User


class Source(StrEnum):
    """Which door an action came through."""

    BOT = "bot"
    WEB = "web"
    API = "api"
    CLI = "cli"
    JOB = "job"


class AuditEvent(Model):
    """One action. `details` holds ids and sizes, never secrets or personal data."""

    id = fields.BigIntField(primary_key=True)
    actor: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="actions", null=True, on_delete=fields.SET_NULL
    )
    operation = fields.CharField(max_length=64)
    object_type = fields.CharField(max_length=32, default="")
    object_id = fields.CharField(max_length=64, default="")
    details: dict[str, Any] = fields.JSONField(default=dict)
    source = fields.CharEnumField(Source, max_length=8)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "audit_events"
        indexes = (Index(fields=("object_type", "object_id")), Index(fields=("actor_id", "created_at")))
