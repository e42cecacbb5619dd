"""Messages of administrators to everybody of a role (product.md §2 `/broadcast`)."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models.users import User


class BroadcastState(StrEnum):
    """Where a message stands."""

    DRAFT = "draft"
    SENT = "sent"
    DROPPED = "dropped"


class Broadcast(Model):
    """One message; what became of it stands in the outbox under its number."""

    id = fields.IntField(primary_key=True)
    author: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="broadcasts", null=True, on_delete=fields.SET_NULL
    )
    text = fields.TextField()
    # Codes of the roles that are to read it.
    roles: list[str] = fields.JSONField(default=list)
    state = fields.CharEnumField(BroadcastState, max_length=8, default=BroadcastState.DRAFT)
    # How many it was meant for when it was sent, those who switched such messages off included.
    recipients = fields.IntField(default=0)
    created_at = fields.DatetimeField(auto_now_add=True)
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "broadcasts"
