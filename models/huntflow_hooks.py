"""Huntflow's webhooks: where they are registered, what they delivered, and the events that came of it."""

from enum import StrEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.users import User


class HookState(StrEnum):
    """Where a webhook stands. REGISTERING answers the PING of its own creation and nothing else is known of it."""

    REGISTERING = "registering"
    ACTIVE = "active"
    SWITCHED_OFF = "switched_off"
    SILENT = "silent"


class HuntflowHook(Model):
    """The webhook of one organisation, kept with the token of the person who registered it."""

    id = fields.IntField(primary_key=True)
    owner: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="huntflow_hooks", on_delete=fields.CASCADE
    )
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    account_name = fields.CharField(max_length=255, default="")
    vendor_hook_id = fields.IntField(null=True)
    # The address ends in a token nobody can guess; only its SHA-256 is kept.
    token_hash = fields.CharField(max_length=64, unique=True)
    secret = fields.TextField()
    key_id = fields.CharField(max_length=32)
    state = fields.CharEnumField(HookState, max_length=16, default=HookState.REGISTERING)
    # Since when Huntflow delivers to this address: what happened earlier cannot have come through it.
    armed_at = fields.DatetimeField()
    # Polling has seen everything up to here.
    cursor = fields.DatetimeField()
    swept_at = fields.DatetimeField(null=True)
    last_polled_at = fields.DatetimeField(null=True)
    last_delivery_at = fields.DatetimeField(null=True)
    troubled_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "huntflow_hooks"
        unique_together = (("system", "account_id"),)


class HookDelivery(Model):
    """One delivery as it came; processed later. `body` holds personal data and is kept for 30 days."""

    id = fields.BigIntField(primary_key=True)
    hook: fields.ForeignKeyRelation[HuntflowHook] = fields.ForeignKeyField(
        "models.HuntflowHook", related_name="deliveries", on_delete=fields.CASCADE
    )
    delivery_id = fields.CharField(max_length=64)
    event = fields.CharField(max_length=32)
    body = fields.TextField()
    received_at = fields.DatetimeField(db_index=True)
    processed_at = fields.DatetimeField(null=True)
    attempts = fields.IntField(default=0)
    last_error = fields.CharField(max_length=64, default="")

    class Meta:
        table = "huntflow_hook_deliveries"
        unique_together = (("hook_id", "delivery_id"),)
        indexes = (Index(fields=("hook_id", "processed_at")),)


class HuntflowEvent(Model):
    """Something that happened in Huntflow, once, whether a webhook or polling brought it. No personal data."""

    id = fields.BigIntField(primary_key=True)
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    event_key = fields.CharField(max_length=96)
    kind = fields.CharField(max_length=16)
    applicant_id = fields.IntField(null=True)
    vacancy_id = fields.IntField(null=True)
    status_id = fields.IntField(null=True)
    log_id = fields.IntField(null=True)
    author_id = fields.IntField(null=True)
    happened_at = fields.DatetimeField()
    seen_at = fields.DatetimeField(db_index=True)
    via = fields.CharField(max_length=8)

    class Meta:
        table = "huntflow_events"
        unique_together = (("system", "account_id", "event_key"),)
        indexes = (Index(fields=("system", "account_id", "applicant_id")),)
