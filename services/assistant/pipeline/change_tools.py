"""Preparing changes: nothing is written here, the person gets a question with buttons, as after a tap of their own."""

from typing import Any

from pydantic import Field

from services.access import Actor, Operation
from services.applicants.ledger import ChangeView
from services.applicants.organisation import ApplicantButton, Organisation
from services.applicants.proposals import ApplicantProposals
from services.assistant.pipeline.evidence import MOST_PROPOSALS, Evidence, Record, RecordKind
from services.assistant.pipeline.tool import Arguments, Found, PipelineTool
from services.huntflow_connections import HuntflowConnections

PREPARED = "prepared; the person decides with the buttons below your answer, nothing is written yet"


class Move(Arguments):
    """Whom, on which vacancy, to which stage."""

    applicant_id: int
    vacancy_id: int
    stage: str = Field(description="the name of the stage as the organisation calls it")


class Comment(Arguments):
    """About whom and what."""

    applicant_id: int
    text: str
    vacancy_id: int | None = None


class ChangeTools:
    """The tools that prepare changes."""

    def __init__(self, *, huntflow: HuntflowConnections, proposals: ApplicantProposals) -> None:
        self._huntflow = huntflow
        self._proposals = proposals

    def all(self) -> tuple[PipelineTool[Any], ...]:
        """Each with what it is for."""
        change = Operation.CHANGE_APPLICANTS
        return (
            PipelineTool(
                "propose_move",
                "Prepare a move of an applicant to another stage; the person confirms it with a button. "
                "Only when the person asks for it in their own words",
                Move,
                change,
                self._move,
            ),
            PipelineTool(
                "propose_comment",
                "Prepare a comment on an applicant; the person confirms it with a button. "
                "Only when the person asks for it in their own words",
                Comment,
                change,
                self._comment,
            ),
        )

    async def _move(self, actor: Actor, wanted: Move, evidence: Evidence) -> Found:
        button = await self._button(actor, wanted.applicant_id)
        stages = await self._proposals.stages(actor, button, wanted.vacancy_id)
        name = wanted.stage.casefold()
        exact = [one for one in stages if one.name.casefold() == name]
        found = exact or [one for one in stages if name and name in one.name.casefold()]
        if len(found) != 1:
            return {"error": "say which stage exactly", "stages": [one.name for one in stages]}
        change = await self._proposals.move(actor, button, wanted.vacancy_id, found[0].id)
        return _prepared(change, button, evidence)

    async def _comment(self, actor: Actor, wanted: Comment, evidence: Evidence) -> Found:
        button = await self._button(actor, wanted.applicant_id)
        change = await self._proposals.comment(actor, button, wanted.text, wanted.vacancy_id)
        return _prepared(change, button, evidence)

    async def _button(self, actor: Actor, applicant_id: int) -> ApplicantButton:
        place = Organisation.of(await self._huntflow.of(actor.user_id)).code
        return ApplicantButton(actor.user_id, place, applicant_id)


def _prepared(change: ChangeView, button: ApplicantButton, evidence: Evidence) -> Found:
    if len(evidence.proposals) >= MOST_PROPOSALS:
        return {"error": f"no more than {MOST_PROPOSALS} changes in one answer"}
    evidence.proposals.append(change)
    ref = evidence.note(Record(RecordKind.APPLICANT, button.place, button.applicant_id, change.name))
    return {"state": PREPARED, "applicant": ref, "was": change.was, "becomes": change.becomes}
