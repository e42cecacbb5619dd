"""Looking at vacancies: lists, progress, who stands on a stage and for how long."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from pydantic import Field

from services.access import Actor, Operation
from services.applicants.organisation import Organisation
from services.assistant.pipeline.evidence import Evidence, Record, RecordKind
from services.assistant.pipeline.tool import Arguments, Found, PipelineTool
from services.funnel import HIRED, TRASH
from services.huntflow_connections import HuntflowConnections
from services.stage_times import StageTimes
from services.vacancies import Vacancies, VacancyQuery
from services.vacancy_rows import ApplicantRow, VacancyGroup, VacancyRow, VacancyScope

# Vacancies one question may look through.
MOST_VACANCIES = 10
MOST_ROWS = 40

_GROUPS = {"open": VacancyGroup.OPEN, "closed": VacancyGroup.CLOSED, "hold": VacancyGroup.HOLD}


class ListVacancies(Arguments):
    """Which list."""

    group: Literal["open", "closed", "hold"] = "open"
    only_mine: bool = False
    text: str = Field(default="", description="words of the vacancy's name or department")
    page: int = Field(default=1, ge=1)


class OneVacancy(Arguments):
    """Which vacancy."""

    vacancy_id: int


class Waiting(Arguments):
    """Who waits where."""

    vacancy_id: int | None = Field(default=None, description="leave out for all open vacancies")
    stage: str = Field(default="", description="a part of the stage's name; empty for every stage")
    min_days: int = Field(default=0, ge=0, description="only those who have stood there for at least so many days")


class VacancyTools:
    """The tools over vacancies."""

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        vacancies: Vacancies,
        stage_times: StageTimes,
        now: Callable[[], datetime],
    ) -> None:
        self._huntflow = huntflow
        self._vacancies = vacancies
        self._stage_times = stage_times
        self._now = now

    def all(self) -> tuple[PipelineTool[Any], ...]:
        """Each with what it is for."""
        look = Operation.VIEW_VACANCIES
        return (
            PipelineTool(
                "list_vacancies", "Vacancies of the organisation, a page at a time", ListVacancies, look, self._list
            ),
            PipelineTool(
                "vacancy_progress",
                "How many applicants stand on each stage of a vacancy, and how long they have been waiting there",
                OneVacancy,
                look,
                self._progress,
            ),
            PipelineTool(
                "waiting_applicants",
                "Applicants who wait on stages (not hired, not rejected), those who wait longest first",
                Waiting,
                look,
                self._waiting,
            ),
        )

    async def _list(self, actor: Actor, wanted: ListVacancies, evidence: Evidence) -> Found:
        scope = VacancyScope.MINE if wanted.only_mine else VacancyScope.ALL
        query = VacancyQuery(actor.user_id, scope, _GROUPS[wanted.group], wanted.page)
        place = await self._place(actor)
        page = await self._vacancies.look(actor, query, wanted.text)
        rows = [_vacancy(actor, row, place, evidence) for row in page.rows]
        return {"vacancies": rows, "page": page.query.page, "pages": page.pages, "total": page.total}

    async def _progress(self, actor: Actor, wanted: OneVacancy, evidence: Evidence) -> Found:
        card = await self._vacancies.card(actor, actor.user_id, wanted.vacancy_id)
        times = await self._stage_times.of(actor, actor.user_id, wanted.vacancy_id)
        waits = {one.stage.id: one for one in times.stages}
        stages = []
        for one in card.stages:
            row: dict[str, Any] = {"stage": one.stage.name, "applicants": one.count}
            if (time := waits.get(one.stage.id)) and time.longest and time.longest_days is not None:
                row |= {"median_days": time.median_days, "longest_days": time.longest_days}
                row["longest"] = _applicant(time.longest, times.place, evidence)
            stages.append(row)
        return {"vacancy": _vacancy(actor, card.vacancy, times.place, evidence), "stages": stages}

    async def _waiting(self, actor: Actor, wanted: Waiting, evidence: Evidence) -> Found:
        place = await self._place(actor)
        if wanted.vacancy_id is None:
            query = VacancyQuery(actor.user_id, VacancyScope.ALL)
            ids = [row.id for row in (await self._vacancies.look(actor, query, "", MOST_VACANCIES)).rows]
        else:
            ids = [wanted.vacancy_id]
        rows: list[dict[str, Any]] = []
        for vacancy_id in ids:
            rows += await self._waiting_on(actor, vacancy_id, wanted, place)
        rows.sort(key=lambda row: -(row["days"] if row["days"] is not None else -1))
        shown = rows[:MOST_ROWS]
        for row in shown:
            row["applicant"] = _applicant(row["applicant"], place, evidence)
            row["vacancy"] = evidence.note(row["vacancy"])
        return {"waiting": shown, "left_out": len(rows) - len(shown), "vacancies_looked_at": len(ids)}

    async def _waiting_on(self, actor: Actor, vacancy_id: int, wanted: Waiting, place: str) -> list[dict[str, Any]]:
        card = await self._vacancies.card(actor, actor.user_id, vacancy_id)
        vacancy = Record(RecordKind.VACANCY, place, vacancy_id, card.vacancy.name)
        rows = []
        for one in card.stages:
            is_end = one.stage.type in {HIRED, TRASH}
            if is_end or one.count == 0 or wanted.stage.casefold() not in one.stage.name.casefold():
                continue
            page = await self._vacancies.applicants(actor, actor.user_id, vacancy_id, one.stage.id, 1)
            for row in page.applicants.rows:
                days = max((self._now() - row.since).days, 0) if row.since else None
                if days is None or days >= wanted.min_days:
                    rows.append(
                        {
                            "applicant": row,
                            "stage": one.stage.name,
                            "days": days,
                            "vacancy": vacancy,
                            "vacancy_name": card.vacancy.name,
                        }
                    )
        return rows

    async def _place(self, actor: Actor) -> str:
        return Organisation.of(await self._huntflow.of(actor.user_id)).code


def _vacancy(actor: Actor, row: VacancyRow, place: str, evidence: Evidence) -> dict[str, Any]:
    found: dict[str, Any] = {
        "ref": evidence.note(Record(RecordKind.VACANCY, place, row.id, row.name)),
        "id": row.id,
        "name": row.name,
        "department": row.company,
        "state": row.group.name.lower(),
        "is_urgent": bool(row.priority),
        "opened_on": f"{row.created_at:%Y-%m-%d}" if row.created_at else None,
    }
    if row.money and actor.may(Operation.VIEW_SALARIES):
        found["salary"] = row.money
    return found


def _applicant(row: ApplicantRow, place: str, evidence: Evidence) -> dict[str, Any]:
    ref = evidence.note(Record(RecordKind.APPLICANT, place, row.id, row.name))
    return {"ref": ref, "id": row.id, "name": row.name, "position": row.position}
