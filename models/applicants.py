"""What we keep of applicants: an index for finding them at once, and every change a person makes through us."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.users import User


class ApplicantRecord(Model):
    """An applicant of Huntflow as last seen: enough for a line of a list. The truth is Huntflow's.

    `system` is `Organisation.installation`: two Huntflows number their organisations each for itself.
    """

    id = fields.IntField(primary_key=True)
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    applicant_id = fields.IntField()
    name = fields.CharField(max_length=255)
    phone_key = fields.CharField(max_length=16, default="")
    email = fields.CharField(max_length=254, default="")
    position = fields.CharField(max_length=255, default="")
    # Where the applicant moved last: empty and None while only the search has shown them, which knows no stages.
    stage = fields.CharField(max_length=255, default="")
    stage_seen_at = fields.DatetimeField(null=True)
    seen_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "applicant_records"
        unique_together = (("system", "account_id", "applicant_id"),)


class ApplicantWord(Model):
    """A key by whose beginning a record is found, written as hexadecimal digits of UTF-8.

    Databases order letters by their own alphabets; digits and a-f stand in the same order in all of them, so one range
    of the index holds everything with a certain beginning.
    """

    id = fields.BigIntField(primary_key=True)
    record: fields.ForeignKeyRelation[ApplicantRecord] = fields.ForeignKeyField(
        "models.ApplicantRecord", related_name="words", on_delete=fields.CASCADE
    )
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    word = fields.CharField(max_length=255)

    class Meta:
        table = "applicant_words"
        # With the record in the index a search reads nothing else of this table.
        indexes = (Index(fields=("system", "account_id", "word", "record_id")), Index(fields=("record_id",)))


class ApplicantSync(Model):
    """How far the index of one organisation is. `cursor` is where a pass goes on, empty between passes."""

    id = fields.IntField(primary_key=True)
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    cursor = fields.TextField(default="")
    # The next page of the applicants of open vacancies, read for their stages after everybody's names; 0 before that.
    stage_page = fields.IntField(default=0)
    # Everybody's names are read seldom, stages often: how many times stages alone were read since.
    stage_passes = fields.IntField(default=0)
    pass_started_at = fields.DatetimeField(null=True)
    completed_at = fields.DatetimeField(null=True)
    lease_until = fields.DatetimeField(null=True)

    class Meta:
        table = "applicant_syncs"
        unique_together = (("system", "account_id"),)


class ChangeKind(StrEnum):
    """What a change does."""

    MOVE = "move"
    TAGS = "tags"
    FIELDS = "fields"
    COMMENT = "comment"
    ATTACH = "attach"
    ANSWERS = "answers"


class ChangeState(StrEnum):
    """Where a change stands. In APPLYING and UNDOING the write may have reached Huntflow."""

    PROPOSED = "proposed"
    WAITING = "waiting"
    APPLYING = "applying"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"
    DROPPED = "dropped"
    FAILED = "failed"


class ApplicantChange(Model):
    """One change of one applicant: what was before, what comes after, what was intended, what has happened."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="applicant_changes", on_delete=fields.CASCADE
    )
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    applicant_id = fields.IntField()
    kind = fields.CharEnumField(ChangeKind, max_length=8)
    state = fields.CharEnumField(ChangeState, max_length=8, default=ChangeState.PROPOSED)
    # The name on the card, the values before and after: personal, emptied when the change cannot be undone any more.
    subject: dict[str, Any] = fields.JSONField(default=dict)
    before: dict[str, Any] = fields.JSONField(default=dict)
    after: dict[str, Any] = fields.JSONField(default=dict)
    # Waiting: when to write. Done: until when it can be undone. Applying and undoing: when to look what happened.
    due_at = fields.DatetimeField(null=True)
    intended_at = fields.DatetimeField(null=True)
    failure = fields.CharField(max_length=64, default="")
    telegram_chat_id = fields.BigIntField(null=True)
    telegram_message_id = fields.BigIntField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "applicant_changes"
        indexes = (Index(fields=("state", "due_at")),)
