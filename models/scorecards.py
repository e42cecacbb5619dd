"""What interviewers say of an applicant after an interview, one card each (product.md §2 «scorecard»)."""

from enum import StrEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.applicants import ApplicantChange
from models.interviews import Interview
from models.users import User


class ScorecardState(StrEnum):
    """Where a card stands. WITHDRAWN: the interview was moved or cancelled after it had been asked for."""

    OPEN = "open"
    SUBMITTED = "submitted"
    WAIVED = "waived"
    WITHDRAWN = "withdrawn"


class Recommendation(StrEnum):
    """What the interviewer advises."""

    STRONG_NO = "strong_no"
    NO = "no"
    YES = "yes"
    STRONG_YES = "strong_yes"


class Scorecard(Model):
    """One interviewer's card of one interview; every tap and word is kept at once, so a draft outlives a restart."""

    id = fields.IntField(primary_key=True)
    interview: fields.ForeignKeyRelation[Interview] = fields.ForeignKeyField(
        "models.Interview", related_name="scorecards", on_delete=fields.CASCADE
    )
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="scorecards", on_delete=fields.CASCADE
    )
    state = fields.CharEnumField(ScorecardState, max_length=9, default=ScorecardState.OPEN)
    # As they were when the card was asked for: a vacancy's text changed later must not mix up the marks.
    criteria: list[str] = fields.JSONField(default=list)
    # Number of the criterion → 1 to 4, or 0 for «could not tell». JSON makes the numbers texts.
    marks: dict[str, int] = fields.JSONField(default=dict)
    recommendation = fields.CharEnumField(Recommendation, max_length=10, null=True)
    text = fields.TextField(default="")
    # What was made of a voice message and waits for the person's word.
    heard = fields.TextField(default="")
    asked_at = fields.DatetimeField()
    # After this the others' cards are shown to recruiters, and the ladder begins to climb.
    deadline_at = fields.DatetimeField()
    # The next rung of the ladder, and when it is due; None when nobody is to be reminded any more.
    rung = fields.SmallIntField(default=0)
    rung_due_at = fields.DatetimeField(null=True)
    submitted_at = fields.DatetimeField(null=True)
    # The comment in Huntflow: written by the machinery of changes, through whose key, and how often it was tried.
    comment: fields.ForeignKeyNullableRelation[ApplicantChange] = fields.ForeignKeyField(
        "models.ApplicantChange", related_name="scorecards", null=True, on_delete=fields.SET_NULL
    )
    comment_tries = fields.SmallIntField(default=0)
    is_commented = fields.BooleanField(default=False)
    # When to look after the comment; None while it must not be written yet, or there is nothing left to do.
    comment_due_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "scorecards"
        unique_together = (("interview_id", "user_id"),)
        indexes = (
            Index(fields=("state", "rung_due_at")),
            Index(fields=("user_id", "state")),
            Index(fields=("comment_due_at",)),
        )


class StageThreshold(Model):
    """After how many days on a stage somebody stands too long, where a team wants another number than Huntflow's."""

    id = fields.IntField(primary_key=True)
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    status_id = fields.IntField()
    days = fields.SmallIntField()
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "stage_thresholds"
        unique_together = (("system", "account_id", "status_id"),)
