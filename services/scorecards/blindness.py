"""Who must not read what others said of an applicant (field.md §7, 13: no peeking path in any role)."""

from models.scorecards import Scorecard, ScorecardState
from services.applicants.organisation import Organisation


async def owes_for(user_id: int, organisation: Organisation, applicant_id: int) -> bool:
    """Whether the person has a card to send about this applicant, so that others' must not be shown to them."""
    return await Scorecard.exists(
        user_id=user_id,
        state=ScorecardState.OPEN,
        interview__system=organisation.system.value,
        interview__account_id=organisation.account_id,
        interview__applicant_id=applicant_id,
    )
