"""One message per interview and person, always as the interview is (field.md §7.3)."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tortoise.transactions import in_transaction

from models.interviews import (
    Interview,
    InterviewNotice,
    InterviewSource,
    InterviewState,
    ParticipantState,
    ReminderChoice,
)
from models.notifications import NotificationKind, NotificationSettings
from models.telegram import TelegramAccount
from models.users import User
from services.interviews import record
from services.interviews.delivery import InterviewDelivery
from services.interviews.faces import FaceKind, Reminder
from services.interviews.retention import forget_old_candidates
from services.outbox import FloodPause
from tests.conftest import Clock
from tests.services.interview_chat import InterviewChat

pytestmark = pytest.mark.database

DIMA, OLGA = 41, 42


@dataclass(frozen=True)
class Evening:
    """Six in the evening of the day before, in a zone."""

    zone: str
    start: datetime
    at: datetime


@pytest.fixture
def chat(clock: Clock) -> InterviewChat:
    return InterviewChat(clock)


@pytest.fixture
def delivery(chat: InterviewChat, clock: Clock) -> InterviewDelivery:
    return InterviewDelivery(board=chat, pause=FloodPause(), now=clock)


async def person(number: int, zone: str = "Europe/Minsk") -> User:
    user = await User.create(username=f"u{number}", full_name=f"Person {number}", timezone=zone)
    await TelegramAccount.create(user=user, telegram_id=number)
    return user


async def planned(start: datetime, *people: User, watchers: tuple[User, ...] = ()) -> Interview:
    row = await Interview.create(
        source=InterviewSource.CHAT,
        start_at=start,
        end_at=start + timedelta(hours=1),
        applicant_name="Соболевский Артём",
        title="Собеседование",
    )
    async with in_transaction():
        now = start - timedelta(days=30)
        await record.invite(row.id, [each.id for each in people], now)
        await record.listen(row.id, [each.id for each in watchers], now)
    return row


async def deliver(delivery: InterviewDelivery, clock: Clock, passes: int = 4) -> None:
    for _ in range(passes):
        clock.passes(seconds=1)
        await delivery.deliver_due(25)


def rung(chat: InterviewChat, number: int) -> list[tuple[str, Reminder]]:
    return [(ring.shown.face.kind.value, ring.shown.face.reminder) for ring in chat.rings if ring.telegram_id == number]


async def test_an_interview_comes_once_and_is_reminded_of_at_each_chosen_time_in_one_message(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    start = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    row = await planned(start, dima)

    told = []
    for moment in (
        clock(),
        datetime(2026, 3, 3, 14, 59, tzinfo=UTC),
        datetime(2026, 3, 3, 15, 0, tzinfo=UTC),  # 18:00 in Minsk
        start - timedelta(minutes=60),
        start - timedelta(minutes=10),
        start,
    ):
        clock.moment = max(moment, clock())
        await deliver(delivery, clock)
        told.append(len(chat.rings))
        assert len(chat.seen_by(DIMA, row.id)) == 1

    assert told == [1, 1, 2, 3, 4, 4]
    assert [reminder for _, reminder in rung(chat, DIMA)] == [
        Reminder.NONE,
        Reminder.DAY,
        Reminder.HOUR,
        Reminder.TEN_MINUTES,
    ]
    assert chat.kinds(DIMA) == [FaceKind.BEGUN]


async def test_a_move_replaces_the_message_and_a_cancellation_ends_it(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    row = await planned(clock() + timedelta(days=3), dima)
    await deliver(delivery, clock)
    later = clock() + timedelta(days=5)

    await record.move(row.id, later, later + timedelta(hours=1), clock())
    await deliver(delivery, clock)
    (seen,) = chat.seen_by(DIMA)
    assert (seen.interview.start_at, seen.face.kind) == (later, FaceKind.PLANNED)

    await record.cancel(row.id, clock())
    await deliver(delivery, clock)
    clock.passes(days=6)
    await deliver(delivery, clock)

    assert chat.kinds(DIMA) == [FaceKind.CANCELLED]
    assert [kind for kind, _ in rung(chat, DIMA)] == ["planned", "planned", "cancelled"]


async def test_what_was_cancelled_before_anybody_heard_of_it_is_never_told(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    row = await planned(clock() + timedelta(days=3), dima)
    await record.cancel(row.id, clock())

    await deliver(delivery, clock)

    assert chat.rings == []


async def test_after_downtime_only_the_last_reminder_comes_and_nothing_about_the_past(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    soon, over = clock() + timedelta(hours=30), clock() + timedelta(hours=20)
    await planned(soon, dima)
    await planned(over, dima)
    clock.moment = soon - timedelta(minutes=40)

    await deliver(delivery, clock)

    assert rung(chat, DIMA) == [("planned", Reminder.HOUR)]


async def test_answers_edit_the_recruiters_message_without_a_sound(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima, olga = await person(DIMA), await person(OLGA)
    row = await planned(clock() + timedelta(days=3), dima, watchers=(olga,))
    await deliver(delivery, clock)
    before = len(chat.rings)

    assert await record.answer(row.id, dima.id, ParticipantState.CONFIRMED, clock())
    assert not await record.answer(row.id, dima.id, ParticipantState.CONFIRMED, clock())
    await deliver(delivery, clock)

    assert len(chat.rings) == before
    (seen,) = chat.seen_by(OLGA)
    assert [each.state for each in seen.interview.participants] == [ParticipantState.CONFIRMED]
    assert not seen.is_interviewer


async def test_a_recruiter_is_not_reminded(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    olga = await person(OLGA)
    row = await planned(clock() + timedelta(days=1), watchers=(olga,))
    await deliver(delivery, clock)

    clock.moment = row.start_at - timedelta(minutes=5)
    await deliver(delivery, clock)

    assert len(chat.rings) == 1


async def test_quiet_hours_are_kept_and_the_truth_is_edited_in_meanwhile(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    await NotificationSettings.create(user=dima, quiet_from_hour=22, quiet_to_hour=8)
    row = await planned(clock() + timedelta(days=3), dima)
    await deliver(delivery, clock)
    clock.moment = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)  # 23:00 in Minsk
    later = clock() + timedelta(days=4)

    await record.move(row.id, later, later + timedelta(hours=1), clock())
    await deliver(delivery, clock)
    (seen,) = chat.seen_by(DIMA)
    assert (seen.interview.start_at, len(chat.rings)) == (later, 1)

    clock.moment = datetime(2026, 3, 3, 5, 0, tzinfo=UTC)  # 8:00 in Minsk
    await deliver(delivery, clock)
    assert len(chat.rings) == 2
    assert len(chat.seen_by(DIMA)) == 1


async def test_an_interview_within_quiet_hours_is_told_of_without_a_sound(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    await NotificationSettings.create(user=dima, quiet_from_hour=9, quiet_to_hour=20)
    await planned(clock() + timedelta(hours=3), dima)  # 10:00 now, 13:00 then

    await deliver(delivery, clock)

    assert [ring.is_silent for ring in chat.rings] == [True]


async def test_whoever_muted_interviews_hears_nothing(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    await NotificationSettings.create(user=dima, muted_kinds=[NotificationKind.INTERVIEWS.value])
    await planned(clock() + timedelta(days=1), dima)

    await deliver(delivery, clock)

    assert chat.rings == []


async def test_only_chosen_reminders_come(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    await ReminderChoice.create(user=dima, day_before=False, hour_before=False)
    row = await planned(clock() + timedelta(days=2), dima)
    await deliver(delivery, clock)

    for before in (timedelta(hours=15), timedelta(minutes=59), timedelta(minutes=9)):
        clock.moment = row.start_at - before
        await deliver(delivery, clock)

    assert [reminder for _, reminder in rung(chat, DIMA)] == [Reminder.NONE, Reminder.TEN_MINUTES]


async def test_somebody_taken_off_is_told_once_and_the_new_one_is_invited(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima, pavel = await person(DIMA), await person(43)
    row = await planned(clock() + timedelta(days=2), dima)
    await deliver(delivery, clock)

    await record.take_off(row.id, dima.id, clock(), replaced_by=pavel.id)
    await record.invite(row.id, [pavel.id], clock())
    await deliver(delivery, clock)
    clock.moment = row.start_at - timedelta(minutes=9)
    await deliver(delivery, clock)

    assert [kind for kind, _ in rung(chat, DIMA)] == ["planned", "over"]
    assert chat.kinds(DIMA) == [FaceKind.HANDED_OVER]
    assert chat.kinds(43) == [FaceKind.PLANNED]


async def test_somebody_who_cannot_is_asked_anew_after_a_swap_back(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    row = await planned(clock() + timedelta(days=2), dima)
    await deliver(delivery, clock)
    await record.answer(row.id, dima.id, ParticipantState.DECLINED, clock())
    await deliver(delivery, clock)
    assert (chat.kinds(DIMA), len(chat.rings)) == ([FaceKind.DECLINED], 1)

    await record.invite(row.id, [dima.id], clock())
    await deliver(delivery, clock)

    assert (chat.kinds(DIMA), len(chat.rings)) == ([FaceKind.PLANNED], 2)


async def test_a_blocked_person_is_marked_not_retried_and_hears_once_they_are_back(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    chat.blocked.add(DIMA)
    row = await planned(clock() + timedelta(days=2), dima)
    await deliver(delivery, clock)
    notice = await InterviewNotice.get(interview_id=row.id)
    assert (notice.last_error, notice.delivered_at) == ("bot was blocked", None)

    chat.blocked.clear()
    await TelegramAccount.all().update(blocked_at=None)
    clock.passes(minutes=16)
    await deliver(delivery, clock)

    assert chat.kinds(DIMA) == [FaceKind.PLANNED]
    assert (await InterviewNotice.get(interview_id=row.id)).delivered_at is not None


async def test_somebody_turned_off_is_left_alone(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    await planned(clock() + timedelta(days=2), dima)
    await User.filter(id=dima.id).update(is_active=False)

    await deliver(delivery, clock)

    assert chat.rings == []


async def test_a_crash_between_the_new_message_and_the_old_one_leaves_no_second(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    dima = await person(DIMA)
    row = await planned(clock() + timedelta(days=2), dima)
    await deliver(delivery, clock)
    later = clock() + timedelta(days=3)
    await record.move(row.id, later, later + timedelta(hours=1), clock())

    async def dies(*_args: object) -> None:
        raise RuntimeError("the process ends here")

    with monkeypatch.context() as patch:
        patch.setattr(chat, "take_away", dies)
        with pytest.raises(RuntimeError):
            await delivery.deliver_due(25)
    assert len(chat.seen_by(DIMA)) == 2
    clock.passes(minutes=3)
    await deliver(InterviewDelivery(board=chat, pause=FloodPause(), now=clock), clock)

    (seen,) = chat.seen_by(DIMA)
    assert seen.interview.start_at == later
    assert len(chat.rings) == 2


async def test_a_message_the_person_deleted_is_not_forced_on_them_before_the_next_reminder(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    dima = await person(DIMA)
    row = await planned(clock() + timedelta(days=2), dima)
    await deliver(delivery, clock)
    chat.visible[DIMA].clear()

    await Interview.filter(id=row.id).update(title="Другое")
    await record.look_again(row.id, clock())
    await deliver(delivery, clock)
    assert chat.seen_by(DIMA) == []

    clock.moment = row.start_at - timedelta(minutes=55)
    await deliver(delivery, clock)
    assert chat.kinds(DIMA) == [FaceKind.PLANNED]


@pytest.mark.parametrize(
    "evening",
    [
        # The clocks go forward on 29 March 2026 in Berlin and back on 25 October; on 8 March in New York.
        Evening("Europe/Berlin", datetime(2026, 3, 29, 8, 0, tzinfo=UTC), datetime(2026, 3, 28, 17, 0, tzinfo=UTC)),
        Evening("Europe/Berlin", datetime(2026, 10, 25, 9, 0, tzinfo=UTC), datetime(2026, 10, 24, 16, 0, tzinfo=UTC)),
        Evening("America/New_York", datetime(2026, 3, 8, 14, 0, tzinfo=UTC), datetime(2026, 3, 7, 23, 0, tzinfo=UTC)),
        Evening("Asia/Almaty", datetime(2026, 3, 29, 4, 0, tzinfo=UTC), datetime(2026, 3, 28, 13, 0, tzinfo=UTC)),
        Evening("Europe/Minsk", datetime(2026, 3, 29, 8, 0, tzinfo=UTC), datetime(2026, 3, 28, 15, 0, tzinfo=UTC)),
    ],
)
async def test_the_evening_before_is_six_o_clock_where_the_person_lives(
    database: str,
    delivery: InterviewDelivery,
    chat: InterviewChat,
    clock: Clock,
    evening: Evening,
) -> None:
    dima = await person(DIMA, evening.zone)
    clock.moment = evening.start - timedelta(days=5)
    await planned(evening.start, dima)
    await deliver(delivery, clock)

    clock.moment = evening.at - timedelta(seconds=30)
    await deliver(delivery, clock)
    assert len(chat.rings) == 1
    clock.moment = evening.at
    await deliver(delivery, clock)

    assert len(chat.rings) == 2
    assert clock().astimezone(ZoneInfo(evening.zone)).hour == 18


async def test_five_hundred_interviews_of_one_morning_are_reminded_of_within_telegrams_limits(
    database: str, delivery: InterviewDelivery, chat: InterviewChat, clock: Clock
) -> None:
    people = [await person(1000 + number) for number in range(500)]
    start = clock() + timedelta(hours=3)
    for each in people:
        await planned(start, each)
    for _ in range(60):
        clock.passes(seconds=1)
        await delivery.deliver_due(25)
    assert len(chat.rings) == 500

    clock.moment = start - timedelta(minutes=60)
    seconds = await _until(chat, clock, delivery, 1000)

    assert chat.refused_for_flood == 0
    assert seconds <= 60
    assert all(len(chat.seen_by(each)) == 1 for each in range(1000, 1500))


async def _until(chat: InterviewChat, clock: Clock, delivery: InterviewDelivery, rings: int) -> int:
    seconds = 0
    while len(chat.rings) < rings and seconds < 200:
        seconds += 1
        clock.passes(seconds=1)
        await delivery.deliver_due(25)
    return seconds


def test_held_and_scored_are_states_of_the_past() -> None:
    assert {InterviewState.HELD, InterviewState.SCORED}.isdisjoint(record.OPEN)


async def test_after_a_year_nobody_can_be_found_in_old_interviews(database: str, clock: Clock) -> None:
    dima = await person(DIMA)
    old = await planned(clock() - timedelta(days=366), dima)
    recent = await planned(clock() - timedelta(days=300), dima)

    assert await forget_old_candidates(clock()) == 1
    assert await forget_old_candidates(clock()) == 0

    emptied, kept = await Interview.get(id=old.id), await Interview.get(id=recent.id)
    assert (emptied.applicant_name, emptied.title) == ("", "")
    assert kept.applicant_name == "Соболевский Артём"
