"""Pages of our vacancies: rows and counts by SQL made once, without an object for each row."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from models.prepared import PreparedSql
from models.table_versions import version_of
from models.vacancies import VERSION_NAME

_COLUMNS = (
    'SELECT v."id", v."name", v."external_id", v."recruiter_id", u."full_name", u."username", v."invite_title", '
    'v."invite_text", v."scorecard_title", v."scorecard_text", v."is_active", v."created_at", v."updated_at" '
    'FROM "vacancies" v LEFT JOIN "users" u ON u."id" = v."recruiter_id"'
)
_COUNT = 'SELECT COUNT(*) AS "count" FROM "vacancies" v'
_LATEST = ' ORDER BY v."id" DESC LIMIT ? OFFSET ?'
# Of the unique index alone; the grades themselves are a handful, so a join would only be read row by row.
_GRADES = 'SELECT "vacancy_id", "grade_id" FROM "vacancy_grades" WHERE "vacancy_id" IN ({marks})'
_NAMES = PreparedSql('SELECT "id", "name" FROM "grades" ORDER BY "id"')
_ONE = PreparedSql(f'{_COLUMNS} WHERE v."id" = ?')
_SEARCH = """COALESCE(v."search_text", LOWER(v."name" || ' ' || v."external_id")) LIKE ? ESCAPE '\\'"""
# Counts are kept for so many filters; the oldest are forgotten first.
MOST_COUNTS = 500


@dataclass(frozen=True, slots=True)
class VacancyFilter:
    """Which vacancies; None and an empty search do not narrow."""

    search: str = ""
    recruiter_id: int | None = None
    is_active: bool | None = None

    def conditions(self) -> tuple[str, tuple[object, ...]]:
        """The WHERE clause and its parameters."""
        parts: list[str] = []
        values: list[object] = []
        if self.search:
            escaped = self.search.casefold().replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")
            # Rows that were not saved since the column came have nothing in it yet.
            parts.append('COALESCE(v."search_text", LOWER(v."name" || \' \' || v."external_id")) LIKE ? ESCAPE \'\\\'')
            values.append(f"%{escaped}%")
        if self.recruiter_id is not None:
            parts.append('v."recruiter_id" = ?')
            values.append(self.recruiter_id)
        if self.is_active is not None:
            parts.append('v."is_active" = ?')
            values.append(self.is_active)
        return (" WHERE " + " AND ".join(parts) if parts else ""), tuple(values)


class VacancyCounts:
    """How many vacancies fit a filter, counted anew only after the table has changed.

    The version is read before counting: a change in between makes the kept count older than it is, never newer.
    """

    def __init__(self) -> None:
        self._kept: dict[VacancyFilter, tuple[int, int]] = {}

    async def of(self, chosen: VacancyFilter) -> int:
        """The number of rows."""
        version = await version_of(VERSION_NAME)
        kept = self._kept.get(chosen)
        if kept is not None and kept[0] == version:
            return kept[1]
        where, values = chosen.conditions()
        rows = await _prepared(_COUNT + where).rows(*values)
        count = int(rows[0]["count"])
        self._kept.pop(chosen, None)
        self._kept[chosen] = (version, count)
        if len(self._kept) > MOST_COUNTS:
            del self._kept[next(iter(self._kept))]
        return count


async def page(chosen: VacancyFilter, *, limit: int, offset: int) -> list[dict[str, Any]]:
    """Rows of a page, the newest first."""
    where, values = chosen.conditions()
    return await _prepared(_COLUMNS + where + _LATEST).rows(*values, limit, offset)


async def one(vacancy_id: int) -> dict[str, Any] | None:
    """One row."""
    rows = await _ONE.rows(vacancy_id)
    return rows[0] if rows else None


async def grades_of(vacancy_ids: Sequence[int]) -> dict[int, set[int]]:
    """The ids of the grades these vacancies are open for."""
    found: dict[int, set[int]] = {vacancy_id: set() for vacancy_id in vacancy_ids}
    if vacancy_ids:
        for link in await _prepared(_GRADES.format(marks=", ".join("?" * len(vacancy_ids)))).rows(*vacancy_ids):
            found[link["vacancy_id"]].add(link["grade_id"])
    return found


async def grade_names() -> dict[int, str]:
    """The names of all grades, in their order."""
    return {row["id"]: row["name"] for row in await _NAMES.rows()}


@cache
def _prepared(sql: str) -> PreparedSql:
    """Few texts: one for each combination of filters and each size of a page."""
    return PreparedSql(sql)
