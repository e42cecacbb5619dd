"""Conversations with Gemini (`ChatSession`, `ChatMessage` of spec/api-spec.md)."""

from enum import StrEnum
from typing import Any

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
    # The topic of the private chat it is held in; None outside topics.
    telegram_thread_id = fields.BigIntField(null=True)
    # What the oldest turns were about, up to and including the message `summarised_to`.
    summary = fields.TextField(null=True)
    summarised_to = fields.IntField(null=True)
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
    telegram_thread_id = fields.BigIntField(null=True)
    # The records an answer rests on and the changes it prepared (services/assistant/evidence.py).
    evidence: dict[str, Any] | None = fields.JSONField(null=True)
    timestamp = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "chat_messages"
        indexes = (Index(fields=("session_id", "id")),)


class AttachmentKind(StrEnum):
    """What lies beside a question."""

    DOCUMENT = "document"
    PICTURE = "picture"
    VOICE = "voice"
    FORWARDED = "forwarded"
    APPLICANT = "applicant"
    VACANCY = "vacancy"


class ChatAttachment(Model):
    """Something a question is about. No bytes are kept: `text` is what was read, `file_id` is Telegram's."""

    id = fields.IntField(primary_key=True)
    session: fields.ForeignKeyRelation[ChatSession] = fields.ForeignKeyField(
        "models.ChatSession", related_name="attachments", on_delete=fields.CASCADE
    )
    # None until the question is asked.
    message: fields.ForeignKeyNullableRelation[ChatMessage] = fields.ForeignKeyField(
        "models.ChatMessage", related_name="attachments", null=True, on_delete=fields.CASCADE
    )
    kind = fields.CharEnumField(AttachmentKind, max_length=12)
    name = fields.CharField(max_length=255, default="")
    text = fields.TextField(default="")
    # What in it is meant for the machine (services/assistant/work/suspicion.py), as JSON.
    suspicions: list[dict[str, str]] = fields.JSONField(default=list)
    file_id = fields.CharField(max_length=255, default="")
    mime_type = fields.CharField(max_length=64, default="")
    # An applicant or a vacancy: the organisation's short form and Huntflow's id.
    place = fields.CharField(max_length=16, default="")
    record_id = fields.IntField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "chat_attachments"
        indexes = (Index(fields=("session_id", "message_id")),)


class WorkKind(StrEnum):
    """A ready piece of work."""

    MATCH = "match"
    DESCRIPTION = "description"
    REQUIREMENTS = "requirements"
    QUESTIONS = "questions"
    SHORTLIST = "shortlist"
    REJECTION = "rejection"
    INVITATION = "invitation"
    HISTORY = "history"


class WorkState(StrEnum):
    """How a piece of work stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class AssistantWork(Model):
    """One piece of ready work: what it is about, what came of it, and how the person weighs it."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="assistant_works", on_delete=fields.CASCADE
    )
    kind = fields.CharEnumField(WorkKind, max_length=12)
    state = fields.CharEnumField(WorkState, max_length=8, default=WorkState.WAITING)
    # The organisation's short form and Huntflow's ids; `attachment_id` for a resume that is only in the chat.
    place = fields.CharField(max_length=16, default="")
    vacancy_id = fields.IntField(null=True)
    applicant_id = fields.IntField(null=True)
    attachment_id = fields.IntField(null=True)
    # Of everything the model was sent: the same input is not asked about twice.
    input_hash = fields.CharField(max_length=64, default="", db_index=True)
    # Personal: quotes of a resume, names. Forgotten with the work.
    result: dict[str, Any] | None = fields.JSONField(null=True)
    # By the number of a requirement: 0 does not count, 2 counts twice; 1 stands nowhere.
    weights: dict[str, int] = fields.JSONField(default=dict)
    failure = fields.CharField(max_length=64, default="")
    telegram_chat_id = fields.BigIntField(null=True)
    telegram_thread_id = fields.BigIntField(null=True)
    telegram_message_id = fields.BigIntField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "assistant_works"
        indexes = (Index(fields=("state", "updated_at")), Index(fields=("place", "applicant_id")))


class AssistantUse(Model):
    """What one person's key was used for on one day of Google's (it begins at midnight Pacific time)."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="assistant_uses", on_delete=fields.CASCADE
    )
    day = fields.DateField()
    requests = fields.IntField(default=0)
    prompt_tokens = fields.IntField(default=0)
    answer_tokens = fields.IntField(default=0)
    # How often Google said the quota is used up, and when it last said to come back.
    refusals = fields.IntField(default=0)
    refused_until = fields.DatetimeField(null=True)

    class Meta:
        table = "assistant_uses"
        unique_together = (("user_id", "day"),)


class AssistantChoice(Model):
    """Which model a person wants to be answered by; without a row it is the one in the settings."""

    id = fields.IntField(primary_key=True)
    user: fields.OneToOneRelation[User] = fields.OneToOneField(
        "models.User", related_name="assistant_choice", on_delete=fields.CASCADE
    )
    model = fields.CharField(max_length=64)

    class Meta:
        table = "assistant_choices"
