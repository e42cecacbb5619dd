"""Other systems' keys of a person, encrypted (design.md §6)."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models.users import User


class Integration(StrEnum):
    """A connection a person can set up; Huntflow's two systems are connected separately."""

    HUNTFLOW_PROD = "huntflow_prod"
    HUNTFLOW_SANDBOX = "huntflow_sandbox"
    CLICKUP = "clickup"
    NOTION = "notion"
    GEMINI = "gemini"
    GOOGLE = "google"


class CredentialState(StrEnum):
    """What we know of a credential without asking the vendor now."""

    UNTESTED = "untested"
    OK = "ok"
    EXPIRING = "expiring"
    UNREACHABLE = "unreachable"
    BROKEN = "broken"


class Credential(Model):
    """One connection of one person. Secrets are Fernet texts, `key_id` names the key that made them."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="credentials", on_delete=fields.CASCADE
    )
    integration = fields.CharEnumField(Integration, max_length=20)
    base_url = fields.CharField(max_length=255, default="")
    secret = fields.TextField(null=True)
    refresh_secret = fields.TextField(null=True)
    key_id = fields.CharField(max_length=32, default="")
    last4 = fields.CharField(max_length=4, default="")
    # Raised with every new secret: a caller whose request failed sees whether a sibling renewed the pair meanwhile.
    version = fields.IntField(default=1)
    expires_at = fields.DatetimeField(null=True)
    refresh_expires_at = fields.DatetimeField(null=True)
    state = fields.CharEnumField(CredentialState, max_length=16, default=CredentialState.UNTESTED)
    state_reason = fields.CharField(max_length=64, default="")
    # The state people were last told about: one message per change, not per check.
    announced_state = fields.CharField(max_length=16, default="")
    checked_at = fields.DatetimeField(null=True)
    owner_name = fields.CharField(max_length=255, default="")
    account_id = fields.IntField(null=True)
    account_name = fields.CharField(max_length=255, default="")
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "credentials"
        unique_together = (("user_id", "integration"),)
