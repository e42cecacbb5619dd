"""Interviews as one record each, who takes part, and the one message everybody sees of theirs."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.users import User


class InterviewSource(StrEnum):
    """Where we first learnt of an interview."""

    CHAT = "chat"
    HUNTFLOW = "huntflow"
    GOOGLE = "google"


class InterviewState(StrEnum):
    """Where an interview stands. BOOKING: written down before the calendar was asked; nobody is told of it yet."""

    BOOKING = "booking"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    HELD = "held"
    SCORED = "scored"


class CalendarPlace(StrEnum):
    """Which calendar keeps the event. NONE: we only heard of it, and cannot change it."""

    HUNTFLOW = "huntflow"
    GOOGLE = "google"
    NONE = "none"


class Interview(Model):
    """An interview, joined from the chat, Huntflow's log and Google's calendar.

    `revision` rises with every change that those who come have to hear of: a move, a cancellation.
    """

    id = fields.IntField(primary_key=True)
    source = fields.CharEnumField(InterviewSource, max_length=8)
    state = fields.CharEnumField(InterviewState, max_length=9, default=InterviewState.PLANNED)
    revision = fields.IntField(default=0)
    # Empty and None while an event of Google's calendar could not be matched to anybody.
    system = fields.CharField(max_length=8, default="")
    account_id = fields.IntField(null=True)
    applicant_id = fields.IntField(null=True)
    vacancy_id = fields.IntField(null=True)
    applicant_name = fields.CharField(max_length=255, default="")
    applicant_email = fields.CharField(max_length=254, default="")
    vacancy_name = fields.CharField(max_length=255, default="")
    title = fields.CharField(max_length=255, default="")
    start_at = fields.DatetimeField()
    end_at = fields.DatetimeField()
    timezone = fields.CharField(max_length=64, default="UTC")
    location = fields.CharField(max_length=1024, default="")
    meet_url = fields.CharField(max_length=1024, default="")
    organiser: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="organised_interviews", null=True, on_delete=fields.SET_NULL
    )
    place = fields.CharEnumField(CalendarPlace, max_length=8, default=CalendarPlace.NONE)
    huntflow_event_id = fields.IntField(null=True)
    # Events of Huntflow this interview was moved away from: its interface offers no way to change one.
    left_huntflow_events: list[int] = fields.JSONField(default=list)
    google_event_id = fields.CharField(max_length=255, null=True)
    calendar_owner: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="interviews_in_calendar", null=True, on_delete=fields.SET_NULL
    )
    ical_uid = fields.CharField(max_length=255, default="", db_index=True)
    # When the calendar says the event was last changed: older news of it is no news.
    changed_there_at = fields.DatetimeField(null=True)
    # What we were about to ask of the calendar; looked at again after a crash. Empty when nothing is under way.
    intent: dict[str, Any] = fields.JSONField(default=dict)
    intended_at = fields.DatetimeField(null=True)
    # The stage the recruiter wanted the applicant on once it is planned.
    stage_id = fields.IntField(null=True)
    is_stage_moved = fields.BooleanField(default=False)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "interviews"
        unique_together = (("system", "account_id", "huntflow_event_id"), ("google_event_id", "calendar_owner_id"))
        indexes = (Index(fields=("state", "start_at")), Index(fields=("system", "account_id", "applicant_id")))


class ParticipantState(StrEnum):
    """What an interviewer said. REMOVED: somebody else took over, or the calendar no longer invites them."""

    INVITED = "invited"
    CONFIRMED = "confirmed"
    LATE = "late"
    DECLINED = "declined"
    REMOVED = "removed"


class InterviewParticipant(Model):
    """An interviewer of an interview."""

    id = fields.IntField(primary_key=True)
    interview: fields.ForeignKeyRelation[Interview] = fields.ForeignKeyField(
        "models.Interview", related_name="participants", on_delete=fields.CASCADE
    )
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="interviews", on_delete=fields.CASCADE
    )
    state = fields.CharEnumField(ParticipantState, max_length=9, default=ParticipantState.INVITED)
    minutes_late = fields.SmallIntField(default=0)
    replaced_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="interviews_taken_over", null=True, on_delete=fields.SET_NULL
    )
    answered_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "interview_participants"
        unique_together = (("interview_id", "user_id"),)
        indexes = (Index(fields=("user_id", "state")),)


class InterviewNotice(Model):
    """The one message a person has about an interview: what it shows, and when to look at it again.

    It holds no text: what it should show is computed from the interview when it is delivered.
    """

    id = fields.BigIntField(primary_key=True)
    interview: fields.ForeignKeyRelation[Interview] = fields.ForeignKeyField(
        "models.Interview", related_name="notices", on_delete=fields.CASCADE
    )
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="interview_notices", on_delete=fields.CASCADE
    )
    message_id = fields.BigIntField(null=True)
    # A message the present one replaced and that is still to be taken away.
    old_message_id = fields.BigIntField(null=True)
    # What the message says and what it last rang for (services/interviews/faces.py); empty while there is none.
    shown = fields.CharField(max_length=64, default="")
    rung = fields.CharField(max_length=64, default="")
    # When to look again; None when nothing can change any more.
    due_at = fields.DatetimeField(null=True)
    claimed_until = fields.DatetimeField(null=True)
    attempts = fields.IntField(default=0)
    last_error = fields.CharField(max_length=255, default="")
    delivered_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "interview_notices"
        unique_together = (("interview_id", "user_id"),)
        indexes = (Index(fields=("due_at",)),)


class ReminderChoice(Model):
    """Which reminders a person wants."""

    id = fields.IntField(primary_key=True)
    user: fields.OneToOneRelation[User] = fields.OneToOneField(
        "models.User", related_name="reminder_choice", on_delete=fields.CASCADE
    )
    day_before = fields.BooleanField(default=True)
    hour_before = fields.BooleanField(default=True)
    ten_minutes_before = fields.BooleanField(default=True)

    class Meta:
        table = "reminder_choices"


class Absence(Model):
    """Days on which a person cannot interview, both included, in their own zone."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="absences", on_delete=fields.CASCADE
    )
    from_on = fields.DateField()
    to_on = fields.DateField(db_index=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "absences"


class CalendarCursor(Model):
    """How far a person's Google calendar was read for interviews."""

    id = fields.IntField(primary_key=True)
    user: fields.OneToOneRelation[User] = fields.OneToOneField(
        "models.User", related_name="calendar_cursor", on_delete=fields.CASCADE
    )
    cursor = fields.TextField(default="")
    read_at = fields.DatetimeField(null=True)

    class Meta:
        table = "calendar_cursors"
