from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from tortoise.transactions import in_transaction

from locales import Language
from models.notifications import DeliveryState, NotificationSettings, OutboxMessage
from models.telegram import TelegramAccount
from models.users import Role, User
from services.notifications import (
    AccessGranted,
    AccessRemoved,
    DigestReady,
    Notification,
    Notifications,
    after_quiet_hours,
)
from services.outbox import ATTEMPTS, DeliveryRefusedError, Outbox
from tests.conftest import Clock

pytestmark = pytest.mark.database
GRANTED = AccessGranted(roles=(Role.RECRUITER,))


class Chat:
    """A messenger with memory; `refusals` are raised first, in order."""

    def __init__(self) -> None:
        self.shown: list[tuple[int, Language, Notification]] = []
        self.refusals: list[DeliveryRefusedError] = []

    async def deliver(self, telegram_id: int, language: Language, notification: Notification) -> int:
        if self.refusals:
            raise self.refusals.pop(0)
        self.shown.append((telegram_id, language, notification))
        return len(self.shown)


@pytest.fixture
def chat() -> Chat:
    return Chat()


@pytest.fixture
def notifications(clock: Clock) -> Notifications:
    return Notifications(now=clock)


@pytest.fixture
def outbox(chat: Chat, clock: Clock) -> Outbox:
    return Outbox(messenger=chat, now=clock)


async def person(number: int, language: str = "ru") -> User:
    user = await User.create(username=f"u{number}", language=language)
    await TelegramAccount.create(user=user, telegram_id=number)
    return user


async def state_of(user: User) -> tuple[DeliveryState, str]:
    row = await OutboxMessage.get(user_id=user.id)
    return row.state, row.last_error


async def test_a_notification_reaches_the_person_once_in_their_language(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat
) -> None:
    user = await person(7, "en")
    await notifications.tell([user.id], GRANTED, event_key="e")

    assert await outbox.deliver_due() == 1
    assert await outbox.deliver_due() == 0
    assert chat.shown == [(7, Language.EN, GRANTED)]


async def test_the_same_event_is_told_once_however_often_it_is_reported(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat
) -> None:
    user = await person(7)
    for _ in range(3):
        await notifications.tell([user.id], GRANTED, event_key="e")

    await outbox.deliver_due()

    assert len(chat.shown) == 1


async def test_a_cause_that_is_rolled_back_tells_nobody(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat
) -> None:
    user = await person(7)

    async def cause() -> None:
        async with in_transaction():
            await notifications.tell([user.id], GRANTED, event_key="e")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await cause()

    await outbox.deliver_due()

    assert chat.shown == []


async def test_one_chat_gets_one_message_a_pass(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat
) -> None:
    user = await person(7)
    other = await person(8)
    for key in ("a", "b"):
        await notifications.tell([user.id, other.id], GRANTED, event_key=key)

    assert [await outbox.deliver_due() for _ in range(3)] == [2, 2, 0]


async def test_a_flood_limit_holds_everything_back_for_exactly_that_long(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat, clock: Clock
) -> None:
    users = [await person(number) for number in (1, 2, 3)]
    await notifications.tell([user.id for user in users], GRANTED, event_key="e")
    chat.refusals = [DeliveryRefusedError("flood limit", retry_after_s=30)]

    assert await outbox.deliver_due() == 0
    clock.passes(seconds=29)
    assert await outbox.deliver_due() == 0
    clock.passes(minutes=3)
    assert await outbox.deliver_due() == 3


async def test_a_person_who_blocked_the_bot_is_marked_and_not_tried_again(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat, clock: Clock
) -> None:
    user = await person(7)
    await notifications.tell([user.id], GRANTED, event_key="e")
    chat.refusals = [DeliveryRefusedError("bot was blocked by the user", permanent=True)]

    await outbox.deliver_due()
    clock.passes(days=1)
    await outbox.deliver_due()

    assert chat.shown == []
    assert await state_of(user) == (DeliveryState.FAILED, "bot was blocked by the user")
    assert (await TelegramAccount.get(telegram_id=7)).blocked_at is not None


async def test_an_outage_is_outlived_and_given_up_only_after_many_tries(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat, clock: Clock
) -> None:
    user = await person(7)
    await notifications.tell([user.id], GRANTED, event_key="e")
    chat.refusals = [DeliveryRefusedError("network")] * ATTEMPTS

    for _ in range(ATTEMPTS - 1):
        await outbox.deliver_due()
        assert (await state_of(user))[0] is DeliveryState.PENDING
        clock.passes(minutes=16)
    await outbox.deliver_due()

    assert await state_of(user) == (DeliveryState.FAILED, "network")


async def test_a_moved_chat_gets_the_message_under_its_new_id(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat, clock: Clock
) -> None:
    user = await person(7)
    await notifications.tell([user.id], GRANTED, event_key="e")
    chat.refusals = [DeliveryRefusedError("chat moved", moved_to=-100500)]

    await outbox.deliver_due()
    clock.passes(minutes=1)
    await outbox.deliver_due()

    assert [telegram_id for telegram_id, _, _ in chat.shown] == [-100500]


async def test_a_row_of_a_process_that_died_is_delivered_by_the_next_one(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat, clock: Clock
) -> None:
    user = await person(7)
    await notifications.tell([user.id], GRANTED, event_key="e")
    await outbox._claim(1, but=())

    assert await outbox.deliver_due() == 0
    clock.passes(minutes=3)
    assert await outbox.deliver_due() == 1


async def test_somebody_turned_off_meanwhile_gets_nothing(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat
) -> None:
    user = await person(7)
    await notifications.tell([user.id], GRANTED, event_key="e")
    await User.filter(id=user.id).update(is_active=False)

    await outbox.deliver_due()

    assert chat.shown == []
    assert await state_of(user) == (DeliveryState.CANCELLED, "no reachable chat")


async def test_muted_kinds_are_not_queued_but_access_always_is(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat
) -> None:
    user = await person(7)
    await NotificationSettings.create(user=user, muted_kinds=["digest", "access"])
    await notifications.tell([user.id], DigestReady(user_id=user.id), event_key="d")
    await notifications.tell([user.id], AccessRemoved(), event_key="a")

    await outbox.deliver_due()

    assert [type(notification) for _, _, notification in chat.shown] == [AccessRemoved]


async def test_quiet_hours_put_a_message_off_to_their_end(
    database: str, notifications: Notifications, outbox: Outbox, chat: Chat, clock: Clock
) -> None:
    user = await person(7)  # Europe/Minsk, UTC+3
    await NotificationSettings.create(user=user, quiet_from_hour=22, quiet_to_hour=9)
    clock.moment = datetime(2026, 3, 2, 20, 30, tzinfo=UTC)
    await notifications.tell([user.id], DigestReady(user_id=user.id), event_key="d")

    assert (await OutboxMessage.get(user_id=user.id)).due_at == datetime(2026, 3, 3, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "quiet", "expected"),
    [
        ("2026-03-02T12:00", (22, 8), "2026-03-02T12:00"),
        ("2026-03-02T22:00", (22, 8), "2026-03-03T08:00"),
        ("2026-03-02T07:59", (22, 8), "2026-03-02T08:00"),
        ("2026-03-02T13:30", (13, 14), "2026-03-02T14:00"),
        ("2026-03-02T14:00", (13, 14), "2026-03-02T14:00"),
        ("2026-03-29T01:30", (22, 8), "2026-03-29T08:00"),
        ("2026-03-02T12:00", (9, 9), "2026-03-02T12:00"),
    ],
)
def test_quiet_hours_span_midnight_and_clock_changes(local: str, quiet: tuple[int, int], expected: str) -> None:
    zone = ZoneInfo("Europe/Warsaw")
    moment = datetime.fromisoformat(local).replace(tzinfo=zone).astimezone(UTC)

    after = after_quiet_hours(moment, zone, *quiet)

    assert after.astimezone(zone).replace(tzinfo=None).isoformat(timespec="minutes") == expected
