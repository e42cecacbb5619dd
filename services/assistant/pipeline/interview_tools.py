"""Looking at interviews: an interviewer's own, the team's for a recruiter."""

from datetime import date
from typing import Any

from pydantic import Field

from services.access import Actor, Operation
from services.applicants.organisation import Organisation
from services.assistant.pipeline.evidence import Evidence, Record, RecordKind
from services.assistant.pipeline.tool import Arguments, Found, PipelineTool
from services.interviews.reading import InterviewReading
from services.interviews.views import InterviewView
from services.vocabulary import System


class ListInterviews(Arguments):
    """Which interviews."""

    on: date | None = Field(default=None, description="a day; leave out for everything ahead")
    page: int = Field(default=1, ge=1)


class InterviewTools:
    """The tools over interviews."""

    def __init__(self, *, reading: InterviewReading) -> None:
        self._reading = reading

    def all(self) -> tuple[PipelineTool[Any], ...]:
        """Each with what it is for."""
        words = "Interviews of a day or all ahead: when, with whom, who comes; the person's own, or the team's"
        return (PipelineTool("interviews", words, ListInterviews, Operation.VIEW_INTERVIEWS, self._list),)

    async def _list(self, actor: Actor, wanted: ListInterviews, evidence: Evidence) -> Found:
        page = await self._reading.page(actor, wanted.page, on=wanted.on)
        rows = [_row(actor, view, evidence) for view in page.rows]
        return {"interviews": rows, "page": page.number, "pages": page.pages, "total": page.total}


def _row(actor: Actor, view: InterviewView, evidence: Evidence) -> dict[str, Any]:
    row: dict[str, Any] = {
        "from": f"{view.start_at.astimezone(actor.zone):%Y-%m-%d %H:%M}",
        "to": f"{view.end_at.astimezone(actor.zone):%H:%M}",
        "state": view.state.value,
        "applicant_name": view.applicant_name,
        "vacancy_name": view.vacancy_name,
        "who_comes": [{"name": each.name, "state": each.state.value} for each in view.participants],
    }
    if view.system and view.account_id is not None and view.applicant_id is not None:
        place = Organisation(System(view.system), view.account_id).code
        row["applicant"] = evidence.note(Record(RecordKind.APPLICANT, place, view.applicant_id, view.applicant_name))
        row["applicant_id"] = view.applicant_id
    return row
