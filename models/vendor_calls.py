"""Every call to a vendor, bodies masked (`HuntflowLog` of spec/huntflow-app.md, for all vendors)."""

import json
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.users import User


def body_column(value: Any) -> Any:
    """A body for the two JSON columns: Tortoise takes a bare text for JSON that was written already, and refuses it."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else value


class VendorCallRecord(Model):
    """One request to a vendor and how it ended."""

    id = fields.BigIntField(primary_key=True)
    vendor = fields.CharField(max_length=16)
    operation = fields.CharField(max_length=64)
    log_type = fields.CharField(max_length=8)
    endpoint = fields.CharField(max_length=500)
    method = fields.CharField(max_length=10)
    status_code = fields.IntField(null=True)
    duration_ms = fields.IntField(default=0)
    request_data: Any = fields.JSONField(null=True)
    response_data: Any = fields.JSONField(null=True)
    error_message = fields.TextField(default="")
    user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="vendor_calls", null=True, on_delete=fields.SET_NULL
    )
    created_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "vendor_calls"
        indexes = (Index(fields=("vendor", "created_at")), Index(fields=("user_id", "created_at")))
