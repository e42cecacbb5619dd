"""Ways into the panel and the API: sessions, bearer grants, failed sign-ins (spec/api-spec.md, field.md §4.2).

Only hashes of what a browser or client holds are kept: a copy of the table lets nobody in.
"""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.users import User


class WebSession(Model):
    """A browser somebody signed in with. `flash` holds what the next page has to say: `[kind, sentence]` pairs."""

    id = fields.IntField(primary_key=True)
    token_hash = fields.CharField(max_length=64, unique=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="web_sessions", on_delete=fields.CASCADE
    )
    address = fields.CharField(max_length=45, default="")
    user_agent = fields.CharField(max_length=255, default="")
    flash: Any = fields.JSONField(default=list)
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "web_sessions"


class BearerGrant(Model):
    """A client that was given tokens; they work while the grant is here. `refresh_hash`: of the newest one."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="bearer_grants", on_delete=fields.CASCADE
    )
    refresh_hash = fields.CharField(max_length=64)
    address = fields.CharField(max_length=45, default="")
    user_agent = fields.CharField(max_length=255, default="")
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "bearer_grants"


class SignInFailures(Model):
    """Wrong passwords in a row, by the hash of a name or of an address."""

    id = fields.IntField(primary_key=True)
    key_hash = fields.CharField(max_length=64, unique=True)
    failures = fields.IntField(default=0)
    last_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "sign_in_failures"
