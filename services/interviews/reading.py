"""Lists and cards of interviews: an interviewer's own, the team's for a recruiter."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from integrations.base import IntegrationError
from models.credentials import Credential, Integration
from models.interviews import Interview, InterviewParticipant, InterviewState, ParticipantState
from models.users import System
from models.vacancies import Vacancy
from services.access import Actor, Operation, require
from services.applicants.cards import ApplicantCards, ChatFile
from services.applicants.errors import NoFileError
from services.applicants.organisation import ApplicantButton, Organisation
from services.errors import ServiceError
from services.interviews import record
from services.interviews.errors import InterviewGoneError
from services.interviews.views import InterviewView

PAGE_ROWS = 6
NOBODY = 0


@dataclass(frozen=True, slots=True)
class InterviewPage:
    """A page of a list; `number` counts from 1. `on`: the day it is of, None for everything ahead."""

    rows: tuple[InterviewView, ...]
    number: int
    pages: int
    total: int
    on: date | None
    is_team: bool
    may_schedule: bool


@dataclass(frozen=True, slots=True)
class InterviewCard:
    """An interview for one reader.

    Attributes:
        applicant: the button of the applicant's card, None where nobody was matched.
        is_mine: the reader takes part; `own_state` is what they said.
        is_ahead: it is planned and has not begun.
    """

    interview: InterviewView
    applicant: ApplicantButton | None
    is_mine: bool
    own_state: ParticipantState | None
    may_manage: bool
    is_ahead: bool


@dataclass(frozen=True, slots=True)
class Contacts:
    """How the candidate is reached; all empty when Huntflow does not say now."""

    name: str = field(repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    telegram: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Questions:
    """What to ask: the vacancy's scorecard. `assistant`: the applicant, where the person's assistant can write more."""

    interview: InterviewView
    title: str
    text: str
    assistant: ApplicantButton | None = None


class InterviewReading:
    """Reads interviews for people; rights are checked for each."""

    def __init__(self, *, cards: ApplicantCards, now: Callable[[], datetime]) -> None:
        self._cards = cards
        self._now = now

    async def today(self, actor: Actor) -> date:
        """The day it is where the person is."""
        require(actor, Operation.VIEW_INTERVIEWS)
        return self._now().astimezone(actor.zone).date()

    async def page(self, actor: Actor, number: int = 1, *, on: date | None = None) -> InterviewPage:
        """A page of a day, or of everything ahead; a number beyond the end is the last page."""
        require(actor, Operation.VIEW_INTERVIEWS)
        is_team = actor.may(Operation.VIEW_INTERVIEWS, owner_id=NOBODY)
        rows = Interview.exclude(state=InterviewState.BOOKING)
        if on is None:
            rows = rows.filter(state=InterviewState.PLANNED, end_at__gt=self._now())
        else:
            start = datetime.combine(on, time(), tzinfo=actor.zone).astimezone(UTC)
            end = datetime.combine(on + timedelta(days=1), time(), tzinfo=actor.zone).astimezone(UTC)
            rows = rows.filter(start_at__gte=start, start_at__lt=end)
        if not is_team:
            mine = InterviewParticipant.filter(user_id=actor.user_id).exclude(state=ParticipantState.REMOVED)
            rows = rows.filter(id__in=[int(str(each)) for each in await mine.values_list("interview_id", flat=True)])
        total = await rows.count()
        pages = max(1, -(-total // PAGE_ROWS))
        number = min(max(1, number), pages)
        found = await rows.order_by("start_at", "id").offset((number - 1) * PAGE_ROWS).limit(PAGE_ROWS)
        return InterviewPage(
            rows=tuple(await record.views(found)),
            number=number,
            pages=pages,
            total=total,
            on=on,
            is_team=is_team,
            may_schedule=actor.may(Operation.MANAGE_INTERVIEWS),
        )

    async def card(self, actor: Actor, interview_id: int) -> InterviewCard:
        """One interview.

        Raises:
            InterviewGoneError: there is none, or it is not the person's.
        """
        require(actor, Operation.VIEW_INTERVIEWS)
        row = await Interview.get_or_none(id=interview_id)
        if row is None or row.state is InterviewState.BOOKING:
            raise InterviewGoneError
        (view,) = await record.views([row])
        own = next((each for each in view.participants if each.user_id == actor.user_id), None)
        is_mine = own is not None and own.state is not ParticipantState.REMOVED
        if not is_mine and not actor.may(Operation.VIEW_INTERVIEWS, owner_id=NOBODY):
            raise InterviewGoneError
        return InterviewCard(
            interview=view,
            applicant=_applicant(actor, view),
            is_mine=is_mine,
            own_state=own.state if own is not None and is_mine else None,
            may_manage=actor.may(Operation.MANAGE_INTERVIEWS),
            is_ahead=view.state is InterviewState.PLANNED and view.start_at > self._now(),
        )

    async def contacts(self, actor: Actor, interview_id: int) -> Contacts:
        """How the candidate is reached, as Huntflow has it; what we know ourselves when it does not answer."""
        card = await self.card(actor, interview_id)
        known = (await Interview.get(id=interview_id)).applicant_email
        found = Contacts(card.interview.applicant_name, email=known)
        if card.applicant is None:
            return found
        try:
            applicant = await self._cards.card(actor, card.applicant)
        except (IntegrationError, ServiceError):
            return found
        return Contacts(applicant.name, applicant.phone, applicant.email or known, applicant.telegram)

    async def resume(self, actor: Actor, interview_id: int) -> ChatFile:
        """The newest file of the candidate's resumes.

        Raises:
            NoFileError: there is none.
        """
        card = await self.card(actor, interview_id)
        if card.applicant is None:
            raise NoFileError
        files = await self._cards.resume_files(actor, card.applicant)
        if not files:
            raise NoFileError
        return await self._cards.resume_file(actor, card.applicant, files[0].resume_id, files[0].file_id)

    async def questions(self, actor: Actor, interview_id: int) -> Questions:
        """What the vacancy's scorecard asks; empty where it has none."""
        card = await self.card(actor, interview_id)
        view = card.interview
        key = f"{view.system}:{view.account_id}:{view.vacancy_id}"
        kept = await Vacancy.get_or_none(external_id=key)
        may_ask = actor.may(Operation.ASK_ASSISTANT) and actor.may(Operation.VIEW_VACANCIES)
        has_key = may_ask and await Credential.exists(user_id=actor.user_id, integration=Integration.GEMINI)
        return Questions(
            view,
            kept.scorecard_title if kept else "",
            kept.scorecard_text if kept else "",
            card.applicant if has_key and view.vacancy_id is not None else None,
        )


def _applicant(actor: Actor, view: InterviewView) -> ApplicantButton | None:
    if view.applicant_id is None or view.account_id is None or not view.system:
        return None
    place = Organisation(System(view.system), view.account_id).code
    return ApplicantButton(actor.user_id, place, view.applicant_id)
