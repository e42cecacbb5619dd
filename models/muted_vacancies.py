"""Vacancies of Huntflow a person does not want to hear of."""

from tortoise import fields
from tortoise.models import Model

from models.users import User


class MutedVacancy(Model):
    """Events of one vacancy are not told to one person, whatever they chose for kinds of events."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="muted_vacancies", on_delete=fields.CASCADE
    )
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    vacancy_id = fields.IntField()

    class Meta:
        table = "muted_vacancies"
        unique_together = (("user_id", "system", "account_id", "vacancy_id"),)
