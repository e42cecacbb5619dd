"""Asks for scorecards once an interview is over, takes the question back when it is moved, and climbs the ladder."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from models.interviews import Interview, InterviewParticipant, InterviewState, ParticipantState
from models.notifications import NotificationSettings
from models.scorecards import Scorecard, ScorecardState
from models.users import User
from models.vacancies import Vacancy
from services.notifications import Notifications, ScorecardAsked, ScorecardLate, ScorecardsOwed
from services.scorecards.closing import Closing
from services.scorecards.criteria import criteria_of
from services.scorecards.days_off import DaysOff
from services.scorecards.ladder import STEPS, Clockwork, Rung, deadline, into_working_time, when
from services.scorecards.team import InterviewTeam
from services.vacancy_record_rows import external_id_of

# After longer downtime nobody remembers what was said: such an interview is not asked about any more.
ASK_WITHIN = timedelta(days=3)
AT_ONCE = 200
OVER = (InterviewState.PLANNED, InterviewState.HELD)
NOT_HELD = (InterviewState.CANCELLED, InterviewState.BOOKING)
OUT = (ParticipantState.DECLINED, ParticipantState.REMOVED)
BETWEEN_RUNGS = timedelta(hours=1)
COMES = (ParticipantState.INVITED, ParticipantState.CONFIRMED, ParticipantState.LATE)


class ScorecardAsking:
    """Meant for every minute; each step is taken once, whichever process takes it."""

    def __init__(
        self,
        *,
        notifications: Notifications,
        team: InterviewTeam,
        days_off: DaysOff,
        closing: Closing,
        now: Callable[[], datetime],
    ) -> None:
        self._notifications = notifications
        self._team = team
        self._days_off = days_off
        self._closing = closing
        self._now = now

    async def check(self) -> None:
        """Take back, ask, remind."""
        await self._withdraw()
        await self._ask()
        await self._climb()
        await self._closing.release_after_deadline()

    async def _withdraw(self) -> None:
        """Nobody owes a card for an interview that has not taken place."""
        now = self._now()
        not_held = Q(interview__end_at__gt=now) | Q(interview__state__in=list(NOT_HELD))
        ids = set(await Scorecard.filter(not_held, state=ScorecardState.OPEN).values_list("id", flat=True))
        await self._take_back(ids)
        # Who was taken off after the asking owes nothing either, and the others need not wait for them.
        off = InterviewParticipant.filter(state__in=list(OUT), interview__scorecards__state=ScorecardState.OPEN)
        for interview_id, user_id in set(await off.values_list("interview_id", "user_id")):
            card = await Scorecard.get_or_none(interview_id=interview_id, user_id=user_id, state=ScorecardState.OPEN)
            if card is not None:
                async with in_transaction():
                    await self._take_back({card.id})
                    await self._closing.settle(int(interview_id))

    @staticmethod
    async def _take_back(card_ids: set[Any]) -> None:
        if card_ids:
            withdrawn: dict[str, Any] = {"state": ScorecardState.WITHDRAWN, "rung_due_at": None}
            await Scorecard.filter(id__in=list(card_ids), state=ScorecardState.OPEN).update(**withdrawn)

    async def _ask(self) -> None:
        now = self._now()
        held = InterviewParticipant.filter(
            interview__state__in=list(OVER),
            interview__end_at__lte=now,
            interview__end_at__gt=now - ASK_WITHIN,
            state__in=list(COMES),
            user__is_active=True,
        )
        pairs = {(int(i), int(u)) for i, u in await held.values_list("interview_id", "user_id")}
        if not pairs:
            return
        asked = Scorecard.filter(interview_id__in=[interview_id for interview_id, _user in pairs])
        done = await asked.exclude(state=ScorecardState.WITHDRAWN).values_list("interview_id", "user_id")
        for interview_id, user_id in sorted(pairs - {(int(i), int(u)) for i, u in done}):
            await self._ask_one(interview_id, user_id)

    async def _ask_one(self, interview_id: int, user_id: int) -> None:
        interview = await Interview.get(id=interview_id)
        if not await self._team.may_fill(user_id):
            return
        criteria = await _criteria(interview)
        clockwork = await self._clockwork(interview, user_id)
        now = self._now()
        values: dict[str, Any] = {
            "criteria": list(criteria),
            "state": ScorecardState.OPEN,
            "asked_at": now,
            "deadline_at": deadline(now, clockwork),
            "rung": 0,
            "rung_due_at": when(STEPS[0], now, clockwork),
        }
        try:
            async with in_transaction():
                card = await Scorecard.get_or_none(interview_id=interview_id, user_id=user_id)
                if card is None:
                    card = await Scorecard.create(interview_id=interview_id, user_id=user_id, **values)
                elif not await Scorecard.filter(id=card.id, state=ScorecardState.WITHDRAWN).update(**values):
                    return
                await self._notifications.tell(
                    [user_id],
                    ScorecardAsked(card_id=card.id),
                    event_key=f"scorecard_asked:{card.id}:{interview.revision}",
                )
        except IntegrityError:
            return  # another process asked a moment ago

    async def _climb(self) -> None:
        due = Scorecard.filter(state=ScorecardState.OPEN, rung_due_at__lte=self._now())
        for card in await due.order_by("rung_due_at").limit(AT_ONCE).select_related("interview"):
            await self._step(card)

    async def _step(self, card: Scorecard) -> None:
        now, user_id = self._now(), int(card.user_id)  # type: ignore[attr-defined]
        clockwork = await self._clockwork(card.interview, user_id)
        moment = into_working_time(now, clockwork)
        # Hours, zone or holidays may have changed since the step was planned.
        if moment > now:
            await Scorecard.filter(id=card.id, rung=card.rung).update(rung_due_at=moment)
            return
        recruiters = await self._team.recruiters(card.interview)
        async with in_transaction():
            is_last = card.rung + 1 >= len(STEPS)
            # Never two rungs at once, however long nobody looked.
            due_at = None
            if not is_last:
                due_at = max(when(STEPS[card.rung + 1], card.asked_at, clockwork), now + BETWEEN_RUNGS)
            open_still = Scorecard.filter(id=card.id, state=ScorecardState.OPEN, rung=card.rung)
            if await open_still.update(rung=card.rung + 1, rung_due_at=due_at):
                await self._tell(card, STEPS[card.rung].rung, recruiters, now.astimezone(clockwork.zone))

    async def _tell(self, card: Scorecard, rung: Rung, recruiters: tuple[int, ...], local: datetime) -> None:
        user_id = int(card.user_id)  # type: ignore[attr-defined]
        if rung is Rung.INTERVIEWER:
            # One message a day, whatever is owed: the key holds the day, the list is made when it is delivered.
            key = f"scorecards_owed:{user_id}:{local.date().isoformat()}"
            await self._notifications.tell([user_id], ScorecardsOwed(user_id=user_id), event_key=key)
            return
        late = ScorecardLate(card_id=card.id)
        if rung is Rung.RECRUITER and (told := [each for each in recruiters if each != user_id]):
            await self._notifications.tell(told, late, event_key=f"scorecard_late:{card.id}:recruiter")
            return
        await self._notifications.tell_administrators(late, event_key=f"scorecard_late:{card.id}:admin", but=user_id)

    async def _clockwork(self, interview: Interview, user_id: int) -> Clockwork:
        zone = str((await User.filter(id=user_id).values_list("timezone", flat=True))[0])
        chosen = await NotificationSettings.get_or_none(user_id=user_id)
        return Clockwork(
            zone=ZoneInfo(zone),
            days_off=await self._days_off.of(interview),
            quiet_from=chosen.quiet_from_hour if chosen else None,
            quiet_to=chosen.quiet_to_hour if chosen else None,
        )


async def _criteria(interview: Interview) -> tuple[str, ...]:
    """What the others were asked, else what the vacancy's text says now."""
    other = await Scorecard.filter(interview_id=interview.id).first()
    if other is not None and other.criteria:
        return tuple(other.criteria)
    text = ""
    if interview.account_id and interview.vacancy_id:
        key = external_id_of(interview.system, interview.account_id, interview.vacancy_id)
        record = await Vacancy.get_or_none(external_id=key)
        text = record.scorecard_text if record else ""
    return criteria_of(text)
