"""Who answers for an interview besides its interviewers: recruiters to tell, and keys to write to Huntflow with."""

from models.credentials import Credential, CredentialState
from models.interviews import Interview
from models.users import System
from models.vacancies import Vacancy
from services.access import Operation
from services.applicants.organisation import NOBODY
from services.huntflow_connections import INTEGRATION_OF
from services.people import People
from services.vacancy_record_rows import external_id_of

USABLE = (CredentialState.OK, CredentialState.EXPIRING, CredentialState.UNTESTED, CredentialState.UNREACHABLE)


class InterviewTeam:
    """Finds people by an interview's row."""

    def __init__(self, *, people: People) -> None:
        self._people = people

    async def recruiters(self, interview: Interview) -> tuple[int, ...]:
        """Who is told of overdue cards and of the debrief: the organiser and the vacancy's recruiter.

        An interview nobody of us planned belongs to everybody who works in its organisation.
        """
        named = await self._permitted(await self._named(interview))
        return named or await self._permitted(await _with_a_key(interview))

    async def key_owners(self, interview: Interview, interviewer_id: int) -> tuple[int, ...]:
        """Whose key may write about the applicant, the nearest first; nobody without an organisation."""
        with_a_key = await _with_a_key(interview)
        near = [interviewer_id, *await self._named(interview)]
        ordered = [each for each in near if each in with_a_key]
        return await self._permitted([*ordered, *with_a_key])

    async def may_fill(self, user_id: int) -> bool:
        """Whether the person can send a scorecard at all."""
        actor = await self._people.actor(user_id)
        return actor is not None and actor.may(Operation.FILL_SCORECARDS)

    @staticmethod
    async def _named(interview: Interview) -> list[int]:
        organiser_id: int | None = interview.organiser_id  # type: ignore[attr-defined]
        found = [organiser_id] if organiser_id else []
        if interview.account_id and interview.vacancy_id:
            key = external_id_of(interview.system, interview.account_id, interview.vacancy_id)
            led_by = Vacancy.filter(external_id=key, recruiter_id__isnull=False)
            found += [int(str(each)) for each in await led_by.values_list("recruiter_id", flat=True)]
        return found

    async def _permitted(self, user_ids: list[int]) -> tuple[int, ...]:
        """Those who may change applicants, each once."""
        found = []
        for user_id in dict.fromkeys(user_ids):
            actor = await self._people.actor(user_id)
            if actor is not None and actor.may(Operation.CHANGE_APPLICANTS, owner_id=NOBODY):
                found.append(user_id)
        return tuple(found)


async def _with_a_key(interview: Interview) -> list[int]:
    if not interview.system or not interview.account_id:
        return []
    integration = INTEGRATION_OF[System(interview.system)]
    rows = Credential.filter(
        integration=integration, account_id=interview.account_id, secret__isnull=False, state__in=USABLE
    )
    return [int(str(each)) for each in await rows.order_by("id").values_list("user_id", flat=True)]
