"""Moves the applicant to the stage the recruiter wanted once the interview is planned, as from the card."""

import structlog

from integrations.base import IntegrationError
from models.interviews import Interview
from services.access import Actor
from services.applicants.changes import ApplicantChanges
from services.applicants.errors import SameStageError
from services.applicants.organisation import ApplicantButton
from services.applicants.proposals import ApplicantProposals
from services.errors import ServiceError

log = structlog.get_logger(__name__)


class StageWish:
    """Carries out a wish; the interview stands whatever becomes of it."""

    def __init__(self, *, proposals: ApplicantProposals, changes: ApplicantChanges) -> None:
        self._proposals = proposals
        self._changes = changes

    async def carry_out(self, actor: Actor, interview_id: int, button: ApplicantButton) -> bool | None:
        """Whether the applicant is on the stage now; None when none was wished."""
        row = await Interview.get(id=interview_id)
        if row.stage_id is None or row.vacancy_id is None:
            return None
        try:
            change = await self._proposals.move(actor, button, row.vacancy_id, row.stage_id)
            await self._changes.confirm(actor, actor.user_id, change.id, None)
        except SameStageError:
            pass
        except (IntegrationError, ServiceError) as error:
            log.info("interview_stage_not_moved", interview=interview_id, error=type(error).__name__)
            return False
        await Interview.filter(id=interview_id).update(is_stage_moved=True)
        return True
