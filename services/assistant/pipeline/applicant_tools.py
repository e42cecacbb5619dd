"""Looking at applicants: finding them, one card without contacts, one history."""

from typing import Any

from pydantic import Field

from models.interviews import InterviewParticipant, ParticipantState
from models.users import System
from services.access import Actor, Operation
from services.applicants.cards import ApplicantCards
from services.applicants.errors import NoOwnApplicantsError
from services.applicants.organisation import NOBODY, ApplicantButton, Organisation
from services.applicants.search import ApplicantSearch
from services.assistant.pipeline.evidence import Evidence, Record, RecordKind
from services.assistant.pipeline.tool import Arguments, Found, PipelineTool
from services.assistant.work.suspicion import without_instructions
from services.huntflow_connections import HuntflowConnections

COMMENT_CHARS = 400


class FindApplicants(Arguments):
    """Whom."""

    text: str = Field(description="a name, an e-mail address or a telephone number")


class OneApplicant(Arguments):
    """Which applicant."""

    applicant_id: int


class HistoryOfApplicant(OneApplicant):
    """Which page of the history, the newest first."""

    page: int = Field(default=1, ge=1)


class ApplicantTools:
    """The tools over applicants."""

    def __init__(self, *, huntflow: HuntflowConnections, cards: ApplicantCards, search: ApplicantSearch) -> None:
        self._huntflow = huntflow
        self._cards = cards
        self._search = search

    def all(self) -> tuple[PipelineTool[Any], ...]:
        """Each with what it is for."""
        look = Operation.VIEW_APPLICANTS
        return (
            PipelineTool(
                "find_applicants", "Applicants by name, e-mail or telephone", FindApplicants, look, self._find
            ),
            PipelineTool(
                "applicant_card", "Where an applicant stands, tags, last position", OneApplicant, look, self._card
            ),
            PipelineTool(
                "applicant_history",
                "What happened with an applicant, newest first",
                HistoryOfApplicant,
                look,
                self._history,
            ),
        )

    async def _find(self, actor: Actor, wanted: FindApplicants, evidence: Evidence) -> Found:
        page = await self._search.look(actor, wanted.text)
        rows = []
        for row in page.rows:
            ref = evidence.note(Record(RecordKind.APPLICANT, page.place, row.applicant_id, row.name))
            rows.append(
                {"ref": ref, "id": row.applicant_id, "name": row.name, "position": row.position, "stage": row.stage}
            )
        return {"applicants": rows, "total": page.total}

    async def _card(self, actor: Actor, wanted: OneApplicant, evidence: Evidence) -> Found:
        button = await self._button(actor, wanted.applicant_id)
        card = await self._cards.card(actor, button)
        stages = []
        for one in card.stages:
            ref = evidence.note(Record(RecordKind.VACANCY, button.place, one.vacancy_id, one.vacancy_name))
            stages.append(
                {
                    "vacancy": ref,
                    "vacancy_id": one.vacancy_id,
                    "vacancy_name": one.vacancy_name,
                    "stage": one.stage_name,
                    "days": one.days,
                    "rejection_reason": one.reason,
                }
            )
        found: dict[str, Any] = {
            "ref": evidence.note(Record(RecordKind.APPLICANT, button.place, button.applicant_id, card.name)),
            "id": button.applicant_id,
            "name": card.name,
            "position": card.position,
            "company": card.company,
            "stages": stages,
            "tags": list(card.tags),
            "sources": list(card.sources),
            "has_resume": card.resumes > 0,
        }
        if card.money and actor.may(Operation.VIEW_SALARIES):
            found["expected_salary"] = card.money
        return found

    async def _history(self, actor: Actor, wanted: HistoryOfApplicant, evidence: Evidence) -> Found:
        button = await self._button(actor, wanted.applicant_id)
        page = await self._cards.history(actor, button, wanted.page)
        ref = evidence.note(Record(RecordKind.APPLICANT, button.place, button.applicant_id, page.name))
        # What people write in comments may be about money.
        tells_all = actor.may(Operation.VIEW_SALARIES)
        lines = [
            {
                "on": f"{line.at.astimezone(actor.zone):%Y-%m-%d}" if line.at else None,
                "type": line.type,
                "by": line.author,
                "vacancy": line.vacancy,
                "stage": line.stage,
                "reason": line.reason,
                "comment": without_instructions(line.comment)[:COMMENT_CHARS] if tells_all else "",
            }
            for line in page.lines
        ]
        return {"ref": ref, "name": page.name, "lines": lines, "page": page.page, "pages": page.pages}

    async def _button(self, actor: Actor, applicant_id: int) -> ApplicantButton:
        """The applicant as a button of the actor's would carry them; the services check whether they may."""
        if actor.may(Operation.VIEW_APPLICANTS, owner_id=NOBODY):
            place = Organisation.of(await self._huntflow.of(actor.user_id))
        else:
            # An interviewer needs no key: their applicants are those of their interviews.
            place = await _place_of_own(actor.user_id, applicant_id)
        return ApplicantButton(actor.user_id, place.code, applicant_id)


async def _place_of_own(user_id: int, applicant_id: int) -> Organisation:
    """The organisation of an applicant the person interviews.

    Raises:
        NoOwnApplicantsError: they interview nobody with this number.
    """
    rows = InterviewParticipant.filter(user_id=user_id, interview__applicant_id=applicant_id)
    found = await rows.exclude(state=ParticipantState.REMOVED).order_by("-id").first().select_related("interview")
    if found is None or found.interview.account_id is None:
        raise NoOwnApplicantsError
    return Organisation(System(found.interview.system), found.interview.account_id)
