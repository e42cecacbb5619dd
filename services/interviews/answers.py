"""What people do from their message: confirm, run late, cannot come; what a recruiter does from the card."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from tortoise.transactions import in_transaction

from locales import gettext as _
from models.audit import Source
from models.interviews import Interview, InterviewNotice, InterviewParticipant, InterviewState, ParticipantState
from models.users import Role, User
from models.vacancies import Vacancy
from services import audit
from services.access import Actor, Operation, require
from services.interviews import record
from services.interviews.balance import InterviewerBalance, InterviewerChoice
from services.interviews.booking import Changed, InterviewBooking
from services.interviews.errors import InterviewGoneError, InterviewOverError, NotTakingPartError, PastTimeError
from services.interviews.keeping import CalendarKeeping, Guest, Plan, plan_of
from services.interviews.scheduling import when
from services.interviews.slots import Span
from services.notifications import InterviewerCannot, InterviewerLate, Notifications

MINUTES_LATE = (5, 10, 15)
SWAPS = 2


@dataclass(frozen=True, slots=True)
class Replacements:
    """Who could take an interview over from somebody."""

    interview_id: int
    leaves: int
    leaves_name: str = field(repr=False)
    choices: tuple[InterviewerChoice, ...]


class InterviewAnswers:
    """Changes interviews for people; rights are checked for the very interview."""

    def __init__(
        self,
        *,
        booking: InterviewBooking,
        keeping: CalendarKeeping,
        balance: InterviewerBalance,
        notifications: Notifications,
        now: Callable[[], datetime],
    ) -> None:
        self._booking = booking
        self._keeping = keeping
        self._balance = balance
        self._notifications = notifications
        self._now = now

    async def confirm(self, actor: Actor, interview_id: int) -> bool:
        """The interviewer comes; False when they said so before.

        Raises:
            NotTakingPartError, InterviewOverError, InterviewGoneError: not possible.
        """
        return await self._answer(actor, interview_id, ParticipantState.CONFIRMED)

    async def late(self, actor: Actor, interview_id: int, minutes: int) -> bool:
        """The interviewer comes later; recruiters are told, with the candidate's contacts. Raises as `confirm`."""
        minutes = minutes if minutes in MINUTES_LATE else max(MINUTES_LATE)
        return await self._answer(actor, interview_id, ParticipantState.LATE, late=minutes)

    async def cannot(self, actor: Actor, interview_id: int) -> bool:
        """The interviewer does not come; recruiters get names of those who could. Raises as `confirm`."""
        return await self._answer(actor, interview_id, ParticipantState.DECLINED)

    async def replacements(self, actor: Actor, interview_id: int, leaves: int) -> Replacements | None:
        """Two people of the same profile free then; None when it is settled already."""
        require(actor, Operation.MANAGE_INTERVIEWS)
        row = await Interview.get_or_none(id=interview_id)
        own = await InterviewParticipant.get_or_none(interview_id=interview_id, user_id=leaves).select_related("user")
        if row is None or own is None or own.state is ParticipantState.REMOVED or not self._is_ahead(row):
            return None
        everybody = await InterviewParticipant.filter(interview_id=interview_id).values_list("user_id", flat=True)
        slot = Span(row.start_at, row.end_at)
        choices = await self._balance.free_for(
            slot, leaves, [int(str(each)) for each in everybody], interview_id=row.id, most=SWAPS
        )
        return Replacements(row.id, leaves, own.user.full_name or own.user.username, tuple(choices))

    async def swap(self, actor: Actor, interview_id: int, leaves: int | None, comes: int) -> Changed:
        """One interviewer instead of another, or one more; calendar, comment and messages follow.

        Raises:
            InterviewOverError, InterviewGoneError: not possible any more.
            InterviewOutcomeUnknownError: the calendar did not answer; we look.
        """
        row = await self._own(actor, interview_id)
        going = await InterviewParticipant.filter(interview_id=row.id).exclude(state=ParticipantState.REMOVED)
        if leaves is not None and leaves not in {each.user_id for each in going}:  # type: ignore[attr-defined]
            raise InterviewOverError
        person = await User.get_or_none(id=comes, is_active=True, memberships__group__role=Role.INTERVIEWER)
        if person is None:
            raise NotTakingPartError
        stays = [each.user_id for each in going if each.user_id != leaves and each.state not in record.OUT]  # type: ignore[attr-defined]
        comment = _("Interviewer changed: {name} comes").format(name=person.full_name or person.username)
        plan = await self._plan(actor, row, comment, interviewers=[*stays, comes])
        return await self._booking.swap(actor, row.id, plan, leaves=leaves, comes=comes)

    async def move(self, actor: Actor, interview_id: int, start_at: datetime) -> Changed:
        """Another time, as long as before; raises as `swap` and PastTimeError."""
        row = await self._own(actor, interview_id)
        if start_at <= self._now():
            raise PastTimeError
        before, after = when(row.start_at, row.timezone), when(start_at, row.timezone)
        comment = _("Interview moved from {before} to {after}").format(before=before, after=after)
        plan = await self._plan(actor, row, comment)
        plan = replace(plan, start_at=start_at, end_at=start_at + (row.end_at - row.start_at))
        return await self._booking.move(actor, row.id, plan)

    async def cancel(self, actor: Actor, interview_id: int) -> Changed:
        """It does not take place; raises as `swap`."""
        row = await self._own(actor, interview_id)
        comment = _("Interview of {when} cancelled").format(when=when(row.start_at, row.timezone))
        return await self._booking.cancel(actor, row.id, await self._plan(actor, row, comment))

    async def _answer(self, actor: Actor, interview_id: int, state: ParticipantState, *, late: int = 0) -> bool:
        require(actor, Operation.TAKE_INTERVIEWS)
        now = self._now()
        async with in_transaction():
            row = await Interview.filter(id=interview_id).select_for_update().get_or_none()
            if row is None:
                raise InterviewGoneError
            own = await InterviewParticipant.get_or_none(interview_id=interview_id, user_id=actor.user_id)
            if own is None or own.state is ParticipantState.REMOVED:
                raise NotTakingPartError
            # Who is late may say so a little after the beginning.
            is_late_now = state is ParticipantState.LATE and row.start_at <= now < row.end_at
            if row.state is not InterviewState.PLANNED or (row.start_at <= now and not is_late_now):
                raise InterviewOverError
            if not await record.answer(interview_id, actor.user_id, state, now, late=late):
                return False
            await audit.record(
                actor,
                f"interview_{state.value}",
                object_type="interview",
                object_id=interview_id,
                source=Source.BOT,
                minutes=late,
            )
            await self._tell_recruiters(row, actor, state, late)
        return True

    async def _tell_recruiters(self, row: Interview, actor: Actor, state: ParticipantState, late: int) -> None:
        key = f"interview:{row.id}:{row.revision}:{actor.user_id}"
        for user_id in await recruiters_of(row):
            if user_id == actor.user_id:
                continue
            if state is ParticipantState.LATE:
                late_news = InterviewerLate(
                    user_id=user_id, interview_id=row.id, interviewer_id=actor.user_id, revision=row.revision
                )
                await self._notifications.tell([user_id], late_news, event_key=f"{key}:late:{late}")
            if state is ParticipantState.DECLINED:
                news = InterviewerCannot(
                    user_id=user_id, interview_id=row.id, interviewer_id=actor.user_id, revision=row.revision
                )
                # One who could after all and then could not again is told of again.
                stamp = f"{self._now():%Y%m%dT%H%M%S}"
                await self._notifications.tell([user_id], news, event_key=f"{key}:cannot:{stamp}")

    async def _own(self, actor: Actor, interview_id: int) -> Interview:
        require(actor, Operation.MANAGE_INTERVIEWS)
        row = await Interview.get_or_none(id=interview_id)
        if row is None:
            raise InterviewGoneError
        if not self._is_ahead(row):
            raise InterviewOverError
        return row

    def _is_ahead(self, row: Interview) -> bool:
        return row.state is InterviewState.PLANNED and row.start_at > self._now()

    async def _plan(self, actor: Actor, row: Interview, comment: str, interviewers: list[int] | None = None) -> Plan:
        """The event as it is, in the hands of its calendar's owner; the actor's where nobody owns it."""
        plan = plan_of(row, {"comment": comment})
        if not plan.owner_id:
            plan = replace(plan, owner_id=actor.user_id)
        if interviewers is None:
            rows = InterviewParticipant.filter(interview_id=row.id).exclude(state__in=list(record.OUT))
            interviewers = [int(str(each)) for each in await rows.values_list("user_id", flat=True)]
        people = await User.filter(id__in=interviewers).order_by("id")
        guests = [Guest(each.email, each.full_name) for each in people if each.email]
        guests += [Guest(row.applicant_email, row.applicant_name)] if row.applicant_email else []
        calendar_id = None
        if row.huntflow_event_id is not None or row.place.value == "huntflow":
            calendar_id = (await self._keeping.choice(plan.owner_id)).calendar_id
        return replace(plan, guests=tuple(guests), calendar_id=calendar_id)


async def recruiters_of(row: Interview) -> list[int]:
    """Who is told what happens with an interview: its organiser, the vacancy's recruiter, and who watches it."""
    found = {row.organiser_id} if row.organiser_id is not None else set()  # type: ignore[attr-defined]
    key = f"{row.system}:{row.account_id}:{row.vacancy_id}"
    found |= set(
        await Vacancy.filter(external_id=key, recruiter_id__isnull=False).values_list("recruiter_id", flat=True)
    )
    takes_part = set(await InterviewParticipant.filter(interview_id=row.id).values_list("user_id", flat=True))
    watching = set(await InterviewNotice.filter(interview_id=row.id).values_list("user_id", flat=True))
    return sorted(int(str(each)) for each in found | (watching - takes_part))
