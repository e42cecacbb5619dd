"""Our own record of a vacancy, joined to Huntflow's by `external_id` (spec/api-spec.md, Vacancies)."""

from collections.abc import Iterable

from tortoise import BaseDBAsyncClient, fields
from tortoise.models import Model

from models.finance import Grade
from models.table_versions import raise_version
from models.users import User

# The name of this table in `TableVersion`: raised with every row that comes, goes or changes.
VERSION_NAME = "vacancies"


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
    # Names, titles and the external id in small letters: SQLite ignores case only within ASCII. None: not saved since.
    search_text = fields.TextField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "vacancies"

    async def save(
        self,
        using_db: BaseDBAsyncClient | None = None,
        update_fields: Iterable[str] | None = None,
        force_create: bool = False,  # noqa: FBT001, FBT002 - Tortoise's signature
        force_update: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        """Keep what is searched and counted in step with the row."""
        searched = (self.name, self.external_id, self.invite_title, self.scorecard_title)
        self.search_text = "\n".join(searched).casefold()
        fields_to_write = [*update_fields, "search_text"] if update_fields is not None else None
        await super().save(using_db, fields_to_write, force_create, force_update)
        await raise_version(VERSION_NAME, using_db)

    async def delete(self, using_db: BaseDBAsyncClient | None = None) -> None:
        """Keep what is counted in step."""
        await super().delete(using_db)
        await raise_version(VERSION_NAME, using_db)


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
