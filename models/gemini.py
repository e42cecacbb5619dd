"""Conversations with Gemini (`ChatSession`, `ChatMessage` of spec/api-spec.md)."""

from enum import StrEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.users import User


class ChatRole(StrEnum):
    """Who said it, in Gemini's words."""

    USER = "user"
    MODEL = "model"


class AnswerState(StrEnum):
    """How an answer stands; a question is always COMPLETE."""

    WAITING = "waiting"
    STREAMING = "streaming"
    COMPLETE = "complete"
    CUT = "cut"
    FAILED = "failed"


class ChatSession(Model):
    """A conversation with its history."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="chat_sessions", on_delete=fields.CASCADE
    )
    title = fields.CharField(max_length=255, default="")
    is_current = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "chat_sessions"
        indexes = (Index(fields=("user_id", "updated_at")),)


class ChatMessage(Model):
    """A question or an answer of a conversation."""

    id = fields.IntField(primary_key=True)
    session: fields.ForeignKeyRelation[ChatSession] = fields.ForeignKeyField(
        "models.ChatSession", related_name="messages", on_delete=fields.CASCADE
    )
    role = fields.CharEnumField(ChatRole, max_length=8)
    content = fields.TextField(default="")
    state = fields.CharEnumField(AnswerState, max_length=12, default=AnswerState.COMPLETE)
    model = fields.CharField(max_length=64, default="")
    prompt_tokens = fields.IntField(default=0)
    answer_tokens = fields.IntField(default=0)
    # Where the answer is shown, so that a restart can finish or mark it.
    telegram_chat_id = fields.BigIntField(null=True)
    telegram_message_id = fields.BigIntField(null=True)
    timestamp = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "chat_messages"
        indexes = (Index(fields=("session_id", "id")),)
