"""Our vacancies as the REST API lists and changes them (spec/api-spec.md, Vacancies)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.functions import Count
from tortoise.transactions import in_transaction

from locales import lazy
from models import vacancy_pages
from models.audit import Source
from models.finance import Grade
from models.users import User
from models.vacancies import Vacancy, VacancyGrade
from models.vacancy_pages import VacancyCounts, VacancyFilter
from services import audit
from services.access import Actor, Operation, require
from services.errors import GoneError, ServiceError
from services.sign_in.sessions import moment

__all__ = ["VacancyCatalogue", "VacancyChange", "VacancyFilter", "VacancyItem", "VacancyStats"]

OBJECT_TYPE = "vacancy_record"
RECENT = 5


class ExternalIdTakenError(ServiceError):
    """Another vacancy has this external id."""

    field = "external_id"
    sentence = lazy("Another vacancy has this external id already. Nothing was saved.")


class UnknownRecruiterError(ServiceError):
    """There is no person with this id."""

    field = "recruiter"
    sentence = lazy("There is no person with this id. Nothing was saved.")


class UnknownGradesError(ServiceError):
    """There are no grades with these ids. Values: `ids`."""

    field = "available_grades"
    sentence = lazy("There are no grades with these ids: {ids}. Nothing was saved.")


@dataclass(frozen=True, slots=True)
class VacancyItem:
    """A vacancy with the fields of the documents."""

    id: int
    name: str
    external_id: str
    recruiter: int | None
    recruiter_name: str
    invite_title: str
    invite_text: str
    scorecard_title: str
    scorecard_text: str
    available_grades: list[int]
    available_grades_names: list[str]
    is_active: bool
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class VacancyChange:
    """What is written: columns, and the grades (None: as they are)."""

    columns: dict[str, Any] = field(default_factory=dict)
    grades: Sequence[int] | None = None


@dataclass(frozen=True, slots=True)
class VacancyStats:
    """Counts. Keys of `by_recruiter` are ids of people, of `by_grade` names."""

    total: int
    active: int
    by_recruiter: dict[str, int]
    by_grade: dict[str, int]
    recent: list[VacancyItem]


class VacancyCatalogue:
    """Reads and writes our vacancies."""

    def __init__(self) -> None:
        self._counts = VacancyCounts()

    async def page(
        self, actor: Actor, chosen: VacancyFilter, *, number: int, size: int
    ) -> tuple[list[VacancyItem], int]:
        """A page, the newest first, and how many there are altogether."""
        require(actor, Operation.VIEW_VACANCIES)
        count = await self._counts.of(chosen)
        return await self._items(await vacancy_pages.page(chosen, limit=size, offset=(number - 1) * size)), count

    async def one(self, actor: Actor, vacancy_id: int) -> VacancyItem:
        """One vacancy.

        Raises:
            GoneError: there is none with this id.
        """
        require(actor, Operation.VIEW_VACANCIES)
        row = await vacancy_pages.one(vacancy_id)
        if row is None:
            raise GoneError
        return (await self._items([row]))[0]

    async def create(self, actor: Actor, change: VacancyChange) -> VacancyItem:
        """Enter a vacancy.

        Raises:
            ExternalIdTakenError, UnknownRecruiterError, UnknownGradesError: the change refers to what is not there.
        """
        require(actor, Operation.EDIT_VACANCY_RECORDS)
        await _check(change)
        try:
            async with in_transaction():
                row = await Vacancy.create(**change.columns)
                await _put_grades(row.id, change.grades or ())
                await _note(actor, "vacancy_record_created", row.id, external_id=row.external_id)
        except IntegrityError:
            raise ExternalIdTakenError from None
        return await self.one(actor, row.id)

    async def change(self, actor: Actor, vacancy_id: int, change: VacancyChange) -> VacancyItem:
        """Write into a vacancy; what the change does not name stays.

        Raises:
            GoneError: there is none with this id.
            ExternalIdTakenError, UnknownRecruiterError, UnknownGradesError: the change refers to what is not there.
        """
        require(actor, Operation.EDIT_VACANCY_RECORDS)
        await _check(change)
        try:
            async with in_transaction():
                row = await _locked(vacancy_id)
                row.update_from_dict(change.columns)
                await row.save()
                if change.grades is not None:
                    await VacancyGrade.filter(vacancy_id=row.id).delete()
                    await _put_grades(row.id, change.grades)
                await _note(actor, "vacancy_record_written", row.id, fields=",".join(sorted(change.columns)))
        except IntegrityError:
            raise ExternalIdTakenError from None
        return await self.one(actor, vacancy_id)

    async def toggle(self, actor: Actor, vacancy_id: int) -> VacancyItem:
        """Turn an active vacancy off, or on again.

        Raises:
            GoneError: there is none with this id.
        """
        require(actor, Operation.EDIT_VACANCY_RECORDS)
        async with in_transaction():
            row = await _locked(vacancy_id)
            row.is_active = not row.is_active
            await row.save(update_fields=["is_active", "updated_at"])
            await _note(actor, "vacancy_record_turned_on" if row.is_active else "vacancy_record_turned_off", vacancy_id)
        return await self.one(actor, vacancy_id)

    async def delete(self, actor: Actor, vacancy_id: int) -> None:
        """Delete our record; Huntflow's vacancy stays.

        Raises:
            GoneError: there is none with this id.
        """
        require(actor, Operation.EDIT_VACANCY_RECORDS)
        async with in_transaction():
            row = await _locked(vacancy_id)
            await row.delete()
            await _note(actor, "vacancy_record_deleted", vacancy_id, external_id=row.external_id)

    async def stats(self, actor: Actor) -> VacancyStats:
        """Counts, and the newest vacancies."""
        require(actor, Operation.VIEW_VACANCIES)
        recruiters = await (
            Vacancy.filter(recruiter_id__isnull=False)
            .annotate(count=Count("id"))
            .group_by("recruiter_id")
            .values("recruiter_id", "count")
        )
        grades = (
            await VacancyGrade.all().annotate(count=Count("id")).group_by("grade__name").values("grade__name", "count")
        )
        return VacancyStats(
            total=await self._counts.of(VacancyFilter()),
            active=await self._counts.of(VacancyFilter(is_active=True)),
            by_recruiter={str(row["recruiter_id"]): int(row["count"]) for row in recruiters},
            by_grade={str(row["grade__name"]): int(row["count"]) for row in grades},
            recent=await self._items(await vacancy_pages.page(VacancyFilter(), limit=RECENT, offset=0)),
        )

    @staticmethod
    async def _items(rows: Sequence[dict[str, Any]]) -> list[VacancyItem]:
        open_for = await vacancy_pages.grades_of([row["id"] for row in rows])
        names = await vacancy_pages.grade_names()
        return [_item(row, [each for each in names if each in open_for[row["id"]]], names) for row in rows]


def _item(row: dict[str, Any], grade_ids: list[int], names: dict[int, str]) -> VacancyItem:
    return VacancyItem(
        row["id"],
        row["name"],
        row["external_id"],
        row["recruiter_id"],
        row["full_name"] or row["username"] or "",
        row["invite_title"],
        row["invite_text"],
        row["scorecard_title"],
        row["scorecard_text"],
        grade_ids,
        [names[each] for each in grade_ids],
        bool(row["is_active"]),
        moment(row["created_at"]),
        moment(row["updated_at"]),
    )


async def _check(change: VacancyChange) -> None:
    recruiter_id = change.columns.get("recruiter_id")
    if recruiter_id is not None and not await User.exists(id=recruiter_id):
        raise UnknownRecruiterError
    wanted = set(change.grades or ())
    known = set(await Grade.filter(id__in=wanted).values_list("id", flat=True)) if wanted else set()
    if wanted - known:
        raise UnknownGradesError(ids=", ".join(map(str, sorted(wanted - known))))


async def _put_grades(vacancy_id: int, grade_ids: Iterable[int]) -> None:
    links = [VacancyGrade(vacancy_id=vacancy_id, grade_id=grade_id) for grade_id in sorted(set(grade_ids))]
    if links:
        await VacancyGrade.bulk_create(links)


async def _locked(vacancy_id: int) -> Vacancy:
    row = await Vacancy.filter(id=vacancy_id).select_for_update().first()
    if row is None:
        raise GoneError
    return row


async def _note(actor: Actor, operation: str, vacancy_id: int, **details: object) -> None:
    await audit.record(actor, operation, object_type=OBJECT_TYPE, object_id=vacancy_id, source=Source.API, **details)
