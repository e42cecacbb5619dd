"""Scheduling from the chat: applicant and vacancy, interviewers, a time free for all, a look at it, and «create»."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from locales import gettext as _
from models.interviews import CalendarPlace, Interview, InterviewParticipant
from models.users import User
from models.vacancies import Vacancy
from services.access import Actor, Operation, require
from services.applicants.cards import ApplicantCards
from services.applicants.organisation import ApplicantButton, Organisation
from services.applicants.rows import REJECTION, ApplicantCard
from services.calendars.event_ids import new_event_id
from services.interviews.balance import Diary, InterviewerBalance, InterviewerChoice
from services.interviews.booking import Changed, InterviewBooking, NewInterview
from services.interviews.draft import Draft, Preview, SlotPage
from services.interviews.errors import (
    InterviewGoneError,
    NobodyChosenError,
    NoInterviewersError,
    NoSlotsError,
    SlotTakenError,
)
from services.interviews.invitation import Facts, fill, title_of
from services.interviews.keeping import CalendarKeeping, Guest, Plan
from services.interviews.record import OUT
from services.interviews.slots import LEAD, Span, free_slots, is_free
from services.vacancies import Vacancies
from services.vacancy_rows import Stage

# How far ahead times are looked for, and how many are offered at once.
HORIZON_DAYS = 14
MOST_SLOTS = 24
MOST_PER_DAY = 8


class InterviewScheduling:
    """Leads from an applicant to an interview; every method checks the right."""

    def __init__(
        self,
        *,
        cards: ApplicantCards,
        vacancies: Vacancies,
        balance: InterviewerBalance,
        keeping: CalendarKeeping,
        booking: InterviewBooking,
        now: Callable[[], datetime],
    ) -> None:
        self._cards = cards
        self._vacancies = vacancies
        self._balance = balance
        self._keeping = keeping
        self._booking = booking
        self._now = now

    async def subject(self, actor: Actor, button: ApplicantButton) -> ApplicantCard:
        """The applicant with the vacancies to choose among."""
        require(actor, Operation.MANAGE_INTERVIEWS)
        return await self._cards.card(actor, button)

    async def begin(self, actor: Actor, button: ApplicantButton, vacancy_id: int) -> Draft:
        """A draft for an applicant on a vacancy."""
        card = await self.subject(actor, button)
        stage = next((one for one in card.stages if one.vacancy_id == vacancy_id), None)
        name = stage.vacancy_name if stage else ""
        return Draft(button.place, button.applicant_id, card.name, vacancy_id, name)

    async def begin_here(self, actor: Actor, applicant_id: int, vacancy_id: int) -> Draft:
        """A draft for an applicant of the organisation the person works in."""
        require(actor, Operation.MANAGE_INTERVIEWS)
        place = await self._keeping.place(actor.user_id)
        return await self.begin(actor, ApplicantButton(actor.user_id, place, applicant_id), vacancy_id)

    async def draft_to_move(self, actor: Actor, interview_id: int) -> Draft:
        """A draft of an interview that is to be moved, for choosing a time.

        Raises:
            InterviewGoneError: there is none.
        """
        require(actor, Operation.MANAGE_INTERVIEWS)
        row = await Interview.get_or_none(id=interview_id)
        if row is None:
            raise InterviewGoneError
        rows = InterviewParticipant.filter(interview_id=row.id).exclude(state__in=list(OUT))
        return Draft(
            place="",
            applicant_id=row.applicant_id or 0,
            applicant_name=row.applicant_name,
            vacancy_id=row.vacancy_id or 0,
            vacancy_name=row.vacancy_name,
            interviewer_ids=tuple([int(str(each)) for each in await rows.values_list("user_id", flat=True)]),
            minutes=int((row.end_at - row.start_at).total_seconds() // 60),
            interview_id=row.id,
        )

    async def interviewers(self, actor: Actor) -> list[InterviewerChoice]:
        """Whom to choose from, those with the least load first.

        Raises:
            NoInterviewersError: nobody.
        """
        require(actor, Operation.MANAGE_INTERVIEWS)
        found = await self._balance.choices()
        if not found:
            raise NoInterviewersError
        return found

    async def stages(self, actor: Actor) -> tuple[Stage, ...]:
        """Stages the applicant can go to once it is created."""
        require(actor, Operation.MANAGE_INTERVIEWS)
        return tuple(stage for stage in await self._vacancies.stages(actor) if stage.type != REJECTION)

    async def stage_name(self, actor: Actor, draft: Draft) -> str:
        """The name of the wished stage, empty for none."""
        if draft.stage_id is None:
            return ""
        return next((stage.name for stage in await self.stages(actor) if stage.id == draft.stage_id), "")

    async def slots(self, actor: Actor, draft: Draft, since: datetime | None = None) -> SlotPage:
        """Times that suit everybody, a few of each day.

        Raises:
            NobodyChosenError: no interviewer.
            NoSlotsError: none.
        """
        require(actor, Operation.MANAGE_INTERVIEWS)
        if not draft.interviewer_ids:
            raise NobodyChosenError
        now = self._now()
        span = Span(max(since or now, now + LEAD), now + timedelta(days=HORIZON_DAYS))
        diaries = await self._balance.diaries(draft.interviewer_ids, span, but=draft.interview_id)
        people = [diary.availability for diary in diaries.values()]
        free = free_slots(people, length=draft.length, buffer=draft.buffer, since=span.start, until=span.end)
        found, next_from = _some_of(free, actor.zone, everything=since is not None)
        if not found:
            raise NoSlotsError(days=HORIZON_DAYS)
        return SlotPage(found, await _unknown(diaries), next_from)

    async def preview(self, actor: Actor, draft: Draft) -> Preview:
        """What would be created; raises NoCalendarError when there is nowhere to put it."""
        require(actor, Operation.MANAGE_INTERVIEWS)
        card = await self._cards.card(actor, _button(actor, draft))
        plan, people = await self._plan(actor, draft, card)
        guests = [(each.full_name or each.username, each.email) for each in people] + [(card.name, card.email)]
        choice = await self._keeping.choice(actor.user_id)
        return Preview(
            draft=draft,
            title=plan.title,
            text=plan.text,
            start_at=plan.start_at,
            end_at=plan.end_at,
            interviewers=tuple(each.full_name or each.username for each in people),
            place=choice.place,
            calendar=choice.label,
            without_email=tuple(name for name, email in guests if not email),
        )

    async def create(self, actor: Actor, draft: Draft) -> Changed:
        """Create it.

        Raises:
            SlotTakenError: somebody is not free any more.
            InterviewOutcomeUnknownError: the calendar's answer was lost; we look.
        """
        require(actor, Operation.MANAGE_INTERVIEWS)
        card = await self._cards.card(actor, _button(actor, draft))
        await self._require_free(draft)
        plan, _people = await self._plan(actor, draft, card)
        choice = await self._keeping.choice(actor.user_id)
        plan = replace(plan, place=choice.place, calendar_id=choice.calendar_id, event_id=new_event_id())
        new = NewInterview(
            plan=plan,
            applicant_name=card.name,
            applicant_email=card.email,
            vacancy_name=draft.vacancy_name,
            interviewer_ids=draft.interviewer_ids,
            stage_id=draft.stage_id,
        )
        return await self._booking.create(actor, new)

    async def _require_free(self, draft: Draft) -> None:
        if not draft.interviewer_ids:
            raise NobodyChosenError
        start = draft.start_at or self._now()
        slot = Span(start, start + draft.length)
        around = Span(start - timedelta(days=1), slot.end + timedelta(days=1))
        diaries = await self._balance.diaries(draft.interviewer_ids, around, but=draft.interview_id)
        if not all(is_free(diary.availability, slot, draft.buffer) for diary in diaries.values()):
            raise SlotTakenError

    async def _plan(self, actor: Actor, draft: Draft, card: ApplicantCard) -> tuple[Plan, list[User]]:
        organisation = Organisation.read(draft.place)
        start = (draft.start_at or self._now()).astimezone(UTC)
        people = await User.filter(id__in=list(draft.interviewer_ids)).order_by("id")
        key = f"{organisation.system.value}:{organisation.account_id}:{draft.vacancy_id}" if organisation else ""
        kept = await Vacancy.get_or_none(external_id=key)
        facts = Facts(
            candidate=card.name,
            vacancy=draft.vacancy_name,
            start_at=start,
            timezone=actor.timezone,
            interviewers=tuple(each.full_name or each.username for each in people),
            recruiter=actor.name,
        )
        guests = [Guest(each.email, each.full_name) for each in people if each.email]
        guests += [Guest(card.email, card.name)] if card.email else []
        plan = Plan(
            owner_id=actor.user_id,
            place=CalendarPlace.NONE,
            start_at=start,
            end_at=start + draft.length,
            timezone=actor.timezone,
            title=title_of(kept.invite_title if kept else "", facts),
            text=fill(kept.invite_text if kept else "", facts),
            guests=tuple(guests),
            system=organisation.system.value if organisation else "",
            account_id=organisation.account_id if organisation else None,
            applicant_id=draft.applicant_id,
            vacancy_id=draft.vacancy_id,
            comment=_("Interview planned for {when}").format(when=when(start, actor.timezone)),
        )
        return plan, people


def _some_of(free: Iterable[Span], zone: ZoneInfo, *, everything: bool) -> tuple[tuple[Span, ...], datetime | None]:
    """Times for one screen and where to look on: of each day its full hours, unless a day was asked for."""
    found: list[Span] = []
    for _day, of_day in groupby(free, key=lambda slot: slot.start.astimezone(zone).date()):
        times = list(of_day)
        full = [slot for slot in times if slot.start.astimezone(zone).minute == 0]
        chosen = times if everything or not full else full[:MOST_PER_DAY]
        for slot in chosen:
            if len(found) == MOST_SLOTS:
                return tuple(found), slot.start
            found.append(slot)
    return tuple(found), None


def when(moment: datetime, timezone: str) -> str:
    """A moment for a comment everybody reads, with its zone."""
    return f"{moment.astimezone(ZoneInfo(timezone)):%d.%m.%Y %H:%M} ({timezone})"


def _button(actor: Actor, draft: Draft) -> ApplicantButton:
    return ApplicantButton(actor.user_id, draft.place, draft.applicant_id)


async def _unknown(diaries: dict[int, Diary]) -> tuple[str, ...]:
    ids = [user_id for user_id, diary in diaries.items() if not diary.knows_calendar]
    return tuple([user.full_name or user.username for user in await User.filter(id__in=ids).order_by("id")])
