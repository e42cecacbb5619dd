"""Groups and channels the bot is in, and what was said where an administrator switched recording on."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class TelegramChat(Model):
    """A group or channel (`TelegramChat` of spec/api-spec.md). Private chats with the bot are never kept here."""

    id = fields.IntField(primary_key=True)
    chat_id = fields.BigIntField(unique=True)
    title = fields.CharField(max_length=255, default="")
    # SQLite knows capitals of Latin letters only.
    title_folded = fields.CharField(max_length=255, default="")
    chat_type = fields.CharField(max_length=16)
    # Whether the bot is a member now.
    is_active = fields.BooleanField(default=True)
    is_recorded = fields.BooleanField(default=False)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "telegram_chats"


class TelegramMessage(Model):
    """A message of a recorded chat; `sender_id` is who wrote it at Telegram, None for the chat itself."""

    id = fields.BigIntField(primary_key=True)
    chat: fields.ForeignKeyRelation[TelegramChat] = fields.ForeignKeyField(
        "models.TelegramChat", related_name="messages", on_delete=fields.CASCADE
    )
    message_id = fields.BigIntField()
    sender_id = fields.BigIntField(null=True, db_index=True)
    sender_name = fields.CharField(max_length=255, default="")
    text = fields.TextField(default="")
    text_folded = fields.TextField(default="")
    message_type = fields.CharField(max_length=32)
    date = fields.DatetimeField(db_index=True)

    class Meta:
        table = "telegram_messages"
        unique_together = (("chat_id", "message_id"),)
        indexes = (Index(fields=("chat_id", "date")),)
