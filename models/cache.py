"""Answers of vendors kept for a while (`HuntflowCache` of spec/huntflow-app.md)."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.users import User


class CacheEntry(Model):
    """One kept answer; the key names its owner, because two people may see different things."""

    id = fields.IntField(primary_key=True)
    cache_key = fields.CharField(max_length=255, unique=True)
    data: Any = fields.JSONField(default=dict)
    user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="cache_entries", null=True, on_delete=fields.CASCADE
    )
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)
    expires_at = fields.DatetimeField(null=True, db_index=True)

    class Meta:
        table = "cache_entries"
