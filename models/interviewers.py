"""Profiles of interviewers (spec/api-spec.md, Interviewers)."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.users import User


class Interviewer(Model):
    """What an interviewer can interview on, how much, and when."""

    id = fields.IntField(primary_key=True)
    user: fields.OneToOneRelation[User] = fields.OneToOneField(
        "models.User", related_name="interviewer", on_delete=fields.CASCADE
    )
    specialization = fields.CharField(max_length=255, default="", db_index=True)
    experience_years = fields.SmallIntField(default=0)
    is_active = fields.BooleanField(default=True)
    # None: no limit.
    most_per_day = fields.SmallIntField(null=True)
    most_per_week = fields.SmallIntField(null=True)
    # Minutes of the person's day from and to, by ISO weekday ("1" is Monday); None while they never said.
    working_hours: dict[str, Any] | None = fields.JSONField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "interviewers"
