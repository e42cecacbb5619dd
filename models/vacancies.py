"""Our own record of a vacancy, joined to Huntflow's by `external_id` (spec/api-spec.md, Vacancies)."""

from tortoise import fields
from tortoise.models import Model

from models.finance import Grade
from models.users import User


class Vacancy(Model):
    """What Huntflow does not keep of a vacancy: invitation and scorecard texts, grades, recruiter."""

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=255, db_index=True)
    external_id = fields.CharField(max_length=64, unique=True)
    recruiter: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="vacancies", null=True, on_delete=fields.SET_NULL
    )
    invite_title = fields.CharField(max_length=255, default="")
    invite_text = fields.TextField(default="")
    scorecard_title = fields.CharField(max_length=255, default="")
    scorecard_text = fields.TextField(default="")
    is_active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "vacancies"


class VacancyGrade(Model):
    """A grade a vacancy is open for (`available_grades`)."""

    id = fields.IntField(primary_key=True)
    vacancy: fields.ForeignKeyRelation[Vacancy] = fields.ForeignKeyField(
        "models.Vacancy", related_name="grade_links", on_delete=fields.CASCADE
    )
    grade: fields.ForeignKeyRelation[Grade] = fields.ForeignKeyField(
        "models.Grade", related_name="vacancy_links", on_delete=fields.CASCADE
    )

    class Meta:
        table = "vacancy_grades"
        unique_together = (("vacancy_id", "grade_id"),)
