"""Whatever happens in whatever order, at every instant people see exactly the truth about their interviews.

A plain model keeps what is true; random histories of thirty days for twenty interviewers in five zones run against the
real tables and a Telegram with its flood limits. After every event what everybody sees is compared with the model.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tortoise.transactions import in_transaction

from models.applicants import ApplicantRecord
from models.interviews import Interview, InterviewNotice, InterviewSource, ParticipantState
from models.notifications import NotificationSettings
from models.telegram import TelegramAccount
from models.users import Group, GroupMembership, Role, User
from services.interviews import record
from services.interviews.delivery import InterviewDelivery
from services.interviews.faces import FaceKind
from services.interviews.hearing import Heard, InterviewHearing
from services.notifications import after_quiet_hours
from services.outbox import FloodPause
from tests.conftest import Clock
from tests.services.interview_chat import InterviewChat

pytestmark = pytest.mark.database

ZONES = ("Europe/Minsk", "Europe/Berlin", "America/New_York", "Asia/Almaty", "Asia/Kathmandu")
PEOPLE, DAYS, EVENTS = 20, 30, 260
QUIET = (22, 8)


@dataclass
class Truth:
    """An interview as it is."""

    start: datetime
    is_cancelled: bool = False
    people: dict[int, ParticipantState] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)


@dataclass
class Person:
    user_id: int
    telegram_id: int
    zone: ZoneInfo
    email: str
    is_quiet: bool


class History:
    """A random life and the model of it."""

    def __init__(self, seed: int, clock: Clock) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a repeatable life, no secret
        self.clock = clock
        self.chat = InterviewChat(clock)
        self.hearing = InterviewHearing(now=clock)
        self.people: list[Person] = []
        self.truth: dict[int, Truth] = {}
        self.restart()

    def restart(self) -> None:
        self.delivery = InterviewDelivery(board=self.chat, pause=FloodPause(), now=self.clock)

    async def begin(self) -> None:
        group = await Group.create(role=Role.INTERVIEWER, name="Интервьюеры")
        await ApplicantRecord.create(
            system="prod", account_id=11, applicant_id=5, name="Ким Анна", email="kim@x.test", seen_at=self.clock()
        )
        for number in range(PEOPLE):
            zone, email = ZONES[number % len(ZONES)], f"p{number}@x.test"
            user = await User.create(username=f"u{number}", full_name=f"P {number}", timezone=zone, email=email)
            await GroupMembership.create(user=user, group=group)
            await TelegramAccount.create(user=user, telegram_id=1000 + number)
            is_quiet = number % 4 == 0
            if is_quiet:
                await NotificationSettings.create(user=user, quiet_from_hour=QUIET[0], quiet_to_hour=QUIET[1])
            self.people.append(Person(user.id, 1000 + number, ZoneInfo(zone), email, is_quiet))

    # What can happen.

    async def happens(self) -> str:
        choices = (
            (self.is_scheduled, 5), (self.is_heard, 5), (self.moves, 6), (self.is_cancelled, 3), (self.is_swapped, 3),
            (self.answers, 5), (self.repeats, 4), (self.comes_late, 3), (self.crashes, 2), (self.sleeps, 2),
            (self.loses_telegram, 2),
        )  # fmt: skip
        (event,) = self.random.choices([each for each, _ in choices], [weight for _, weight in choices])
        await event()
        return event.__name__

    def _ahead(self) -> list[int]:
        now = self.clock()
        return [key for key, truth in self.truth.items() if not truth.is_cancelled and truth.start > now]

    def _a_start(self) -> datetime:
        minutes = self.random.choice((7, 45, 90, 600, 1500, 3000, 6000, 12000))
        at = self.clock() + timedelta(minutes=minutes + self.random.randrange(30))
        return at.replace(second=0, microsecond=0)

    async def is_scheduled(self) -> None:
        start, people = self._a_start(), self.random.sample(self.people, self.random.choice((1, 1, 2)))
        async with in_transaction():
            row = await Interview.create(
                source=InterviewSource.CHAT, start_at=start, end_at=start + timedelta(hours=1), applicant_name="Ли"
            )
            await record.invite(row.id, [each.user_id for each in people], self.clock())
        self.truth[row.id] = Truth(start, people={each.user_id: ParticipantState.INVITED for each in people})

    async def is_heard(self) -> None:
        person, start, number = self.random.choice(self.people), self._a_start(), len(self.truth)
        if any(truth.heard and truth.start == start for truth in self.truth.values()):
            return  # the same candidate twice at one time is one meeting
        heard = Heard(
            source=InterviewSource.GOOGLE,
            start_at=start,
            end_at=start + timedelta(hours=1),
            title=f"Встреча {number}",
            google_event_id=f"event{number}",
            emails=frozenset({person.email, "kim@x.test"}),
            changed_at=self.clock(),
        )
        interview_id = await self._hears(heard)
        assert interview_id is not None
        self.truth[interview_id] = Truth(start, people={person.user_id: ParticipantState.INVITED}, heard=[heard])

    async def _hears(self, heard: Heard) -> int | None:
        async with in_transaction():
            return await self.hearing.hear(heard)

    async def moves(self) -> None:
        if not (ahead := self._ahead()):
            return
        key, start = self.random.choice(ahead), self._a_start()
        truth = self.truth[key]
        if truth.heard:
            if any(other.heard and other.start == start for other in self.truth.values()):
                return
            last = truth.heard[-1]
            newer = replace(last, start_at=start, end_at=start + timedelta(hours=1), changed_at=self.clock())
            truth.heard.append(newer)
            await self._hears(newer)
        else:
            async with in_transaction():
                await record.move(key, start, start + timedelta(hours=1), self.clock())
        truth.start = start
        for user_id, state in truth.people.items():
            if state not in record.OUT:
                truth.people[user_id] = ParticipantState.INVITED

    async def is_cancelled(self) -> None:
        if not (ahead := self._ahead()):
            return
        key = self.random.choice(ahead)
        truth = self.truth[key]
        truth.is_cancelled = True
        if truth.heard:
            truth.heard.append(replace(truth.heard[-1], is_cancelled=True, changed_at=self.clock()))
            await self._hears(truth.heard[-1])
        else:
            async with in_transaction():
                await record.cancel(key, self.clock())

    async def is_swapped(self) -> None:
        ahead = [key for key in self._ahead() if not self.truth[key].heard]
        if not ahead:
            return
        key, comes = self.random.choice(ahead), self.random.choice(self.people).user_id
        people = self.truth[key].people
        leaves = self.random.choice(list(people))
        if comes == leaves or people[leaves] is ParticipantState.REMOVED:
            return
        async with in_transaction():
            await record.take_off(key, leaves, self.clock(), replaced_by=comes)
            await record.invite(key, [comes], self.clock())
        people[leaves] = ParticipantState.REMOVED
        if people.get(comes) in {None, *record.OUT}:
            people[comes] = ParticipantState.INVITED

    async def answers(self) -> None:
        if not (ahead := self._ahead()):
            return
        key = self.random.choice(ahead)
        user_id, now = self.random.choice(list(self.truth[key].people)), self.truth[key].people
        if now[user_id] is ParticipantState.REMOVED:
            return
        state = self.random.choice((ParticipantState.CONFIRMED, ParticipantState.LATE, ParticipantState.DECLINED))
        await record.answer(key, user_id, state, self.clock())
        now[user_id] = state

    async def repeats(self) -> None:
        """The last news once more, several times."""
        heard = [truth.heard[-1] for truth in self.truth.values() if truth.heard]
        for each in self.random.sample(heard, min(3, len(heard))):
            await self._hears(each)

    async def comes_late(self) -> None:
        """News that newer news has overtaken."""
        heard = [truth.heard for truth in self.truth.values() if len(truth.heard) > 1]
        for each in self.random.sample(heard, min(3, len(heard))):
            await self._hears(self.random.choice(each[:-1]))

    async def crashes(self) -> None:
        """The process dies with messages in its hands."""
        await self.delivery._claim(10)
        self.restart()
        self.clock.passes(minutes=2, seconds=1)

    async def sleeps(self) -> None:
        """Nothing runs for hours."""
        self.clock.passes(hours=self.random.choice((3, 9, 26)))
        self.restart()

    async def loses_telegram(self) -> None:
        """An outage with something happening in it."""
        self.chat.is_down = True
        for _ in range(3):
            await self.moves()
            self.clock.passes(minutes=self.random.choice((1, 7, 50)))
            await self.delivery.deliver_due(25)
        self.chat.is_down = False
        self.clock.passes(minutes=16)

    # What people see.

    async def settle(self) -> None:
        for _ in range(40):
            self.clock.passes(seconds=1)
            await self.delivery.deliver_due(25)
            if not await InterviewNotice.filter(due_at__lte=self.clock()).exists():
                return

    def check(self) -> None:
        now = self.clock()
        for key, truth in self.truth.items():
            for person in self.people:
                seen = self.chat.seen_by(person.telegram_id, key)
                state = truth.people.get(person.user_id)
                assert len(seen) <= 1, f"two messages about one interview: {seen}"
                if state is None:
                    assert seen == []
                elif seen:
                    assert (seen[0].face.kind, seen[0].interview.start_at) == (_kind(truth, state, now), truth.start)
                    if seen[0].face.kind is FaceKind.PLANNED:
                        assert {each.user_id: each.state for each in seen[0].interview.participants} == truth.people
                else:
                    self._check_unseen(key, truth, state, person, now)

    def _check_unseen(self, key: int, truth: Truth, state: ParticipantState, person: Person, now: datetime) -> None:
        if _kind(truth, state, now) is not FaceKind.PLANNED:
            return
        quiet = QUIET if person.is_quiet else (None, None)
        waits = now < after_quiet_hours(now, person.zone, *quiet) < truth.start
        assert waits, f"{person} does not know of interview {key} at {truth.start}, now {now}"


def _kind(truth: Truth, state: ParticipantState, now: datetime) -> FaceKind:
    if state is ParticipantState.REMOVED:
        return FaceKind.HANDED_OVER
    if truth.is_cancelled:
        return FaceKind.CANCELLED
    if state is ParticipantState.DECLINED:
        return FaceKind.DECLINED
    return FaceKind.BEGUN if truth.start <= now else FaceKind.PLANNED


@pytest.mark.parametrize(
    ("seed", "begins"),
    [
        # Over the nights on which clocks change in New York and Berlin, forward and back.
        (1, datetime(2026, 3, 2, 7, 0, tzinfo=UTC)),
        (2, datetime(2026, 3, 14, 19, 0, tzinfo=UTC)),
        (3, datetime(2026, 10, 10, 4, 0, tzinfo=UTC)),
    ],
)
async def test_at_every_instant_everybody_sees_exactly_the_truth(
    database: str, clock: Clock, seed: int, begins: datetime
) -> None:
    clock.moment = begins
    history = History(seed, clock)
    await history.begin()
    happened: list[str] = []

    for _ in range(EVENTS):
        happened.append(await history.happens())
        await history.settle()
        try:
            history.check()
        except AssertionError as error:
            raise AssertionError(f"seed {seed}, after {happened[-8:]}: {error}") from error
        clock.passes(minutes=history.random.choice((1, 5, 40, 200, 400, 500)))

    assert clock() - begins >= timedelta(days=DAYS)
    assert len(set(happened)) == 11
    told = [
        (ring.telegram_id, ring.shown.interview.id, ring.shown.face.kind, ring.shown.face.rung)
        for ring in _once(history)
    ]
    assert len(told) == len(set(told)), "something was told twice"
    assert all(ring.shown.face.kind is not FaceKind.BEGUN for ring in history.chat.rings)
    assert history.chat.refused_for_flood == 0


def _once(history: History) -> list:
    """Rings to people who were not asked anew after a swap."""
    swapped = {key for key, truth in history.truth.items() if ParticipantState.REMOVED in truth.people.values()}
    return [ring for ring in history.chat.rings if ring.shown.interview.id not in swapped]
