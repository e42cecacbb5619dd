"""What we keep about Telegram: who is who, conversations under way, updates already handled."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.users import User


class TelegramAccount(Model):
    """The Telegram account a person talks to the bot from (`TelegramUser` of spec/api-spec.md)."""

    id = fields.IntField(primary_key=True)
    user: fields.OneToOneRelation[User] = fields.OneToOneField(
        "models.User", related_name="telegram", on_delete=fields.CASCADE
    )
    telegram_id = fields.BigIntField(unique=True)
    username = fields.CharField(max_length=64, default="")
    first_name = fields.CharField(max_length=150, default="")
    last_name = fields.CharField(max_length=150, default="")
    is_authorized = fields.BooleanField(default=True)
    blocked_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "telegram_accounts"


class ConversationState(Model):
    """Where a conversation stands, so that a restart changes nothing (aiogram's storage reads and writes it)."""

    key = fields.CharField(max_length=128, primary_key=True)
    state = fields.CharField(max_length=128, null=True)
    data: dict[str, Any] = fields.JSONField(default=dict)
    updated_at = fields.DatetimeField(auto_now=True, db_index=True)

    class Meta:
        table = "conversation_states"


class ProcessedUpdate(Model):
    """An update_id that was taken in; a repeat of it has no second effect (design.md §6)."""

    update_id = fields.BigIntField(primary_key=True, generated=False)
    received_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "processed_updates"
