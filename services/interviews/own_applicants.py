"""Which applicants are an interviewer's own: those of interviews they take part in; and by whose key they are read."""

from models.interviews import Interview, InterviewNotice, InterviewParticipant, ParticipantState
from models.users import System
from models.vacancies import Vacancy


async def is_own(user_id: int, system: System, account_id: int, applicant_id: int) -> bool:
    """Whether the person interviews the applicant, or did."""
    rows = InterviewParticipant.filter(
        user_id=user_id,
        interview__system=system.value,
        interview__account_id=account_id,
        interview__applicant_id=applicant_id,
    )
    return await rows.exclude(state=ParticipantState.REMOVED).exists()


async def lenders(system: System, account_id: int, applicant_id: int) -> list[int]:
    """Recruiters through whose key an interviewer, who needs none, sees the applicant; the organiser first."""
    rows = await Interview.filter(system=system.value, account_id=account_id, applicant_id=applicant_id).order_by("-id")
    found: list[int | None] = []
    for row in rows:
        found += [row.organiser_id, row.calendar_owner_id]  # type: ignore[attr-defined]
    keys = [f"{system.value}:{account_id}:{row.vacancy_id}" for row in rows]
    found += list(await Vacancy.filter(external_id__in=keys).values_list("recruiter_id", flat=True))  # type: ignore[arg-type]
    takes_part = InterviewParticipant.filter(interview_id__in=[row.id for row in rows]).values_list(
        "user_id", flat=True
    )
    watching = InterviewNotice.filter(interview_id__in=[row.id for row in rows]).values_list("user_id", flat=True)
    interviewers = set(await takes_part)
    found += [int(str(each)) for each in await watching if each not in interviewers]
    return list(dict.fromkeys(each for each in found if each is not None))
