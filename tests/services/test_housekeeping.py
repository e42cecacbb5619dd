"""What has served its time is deleted to the day, and nothing younger."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from tortoise.models import Model

from models.broadcasts import Broadcast
from models.cache import CacheEntry
from models.gemini import AssistantWork, WorkKind, WorkState
from models.huntflow_hooks import HookDelivery, HuntflowEvent, HuntflowHook
from models.interviews import Interview, InterviewSource
from models.notifications import DeliveryState, NotificationKind, OutboxMessage
from models.scorecards import Scorecard, ScorecardState
from models.telegram import ConversationState, ProcessedUpdate
from models.users import CodePurpose, OneTimeCode, User
from models.vendor_calls import VendorCallRecord
from services.assistant.retention import OLD_WORK, forget_applicant
from services.housekeeping import Housekeeping
from services.update_inbox import UpdateInbox
from tests.conftest import Clock

pytestmark = pytest.mark.database
INSTANT = timedelta(seconds=1)


@pytest.fixture
def housekeeping(clock: Clock) -> Housekeeping:
    return Housekeeping(inbox=UpdateInbox(now=clock), now=clock)


class Rows:
    """Makes one row of each kind that is `age` old now; `number` keeps keys apart."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._number = 0

    async def user(self) -> User:
        user, _made = await User.get_or_create(username="anna")
        return user

    async def update(self, age: timedelta) -> Model:
        self._number += 1
        return await ProcessedUpdate.create(update_id=self._number, received_at=self._clock() - age)

    async def cache(self, age: timedelta) -> Model:
        self._number += 1
        return await CacheEntry.create(cache_key=f"key {self._number}", expires_at=self._clock() - age)

    async def code(self, age: timedelta) -> Model:
        self._number += 1
        return await OneTimeCode.create(
            purpose=CodePurpose.LINK,
            code_hash=f"{self._number:064}",
            created_by=await self.user(),
            expires_at=self._clock() - age,
        )

    async def call(self, age: timedelta) -> Model:
        return await VendorCallRecord.create(
            vendor="huntflow",
            operation="me",
            log_type="GET",
            endpoint="/me",
            method="GET",
            created_at=self._clock() - age,
        )

    async def notification(self, age: timedelta, state: DeliveryState = DeliveryState.SENT) -> Model:
        self._number += 1
        row = await OutboxMessage.create(
            event_key=f"event {self._number}",
            user=await self.user(),
            kind=NotificationKind.DIGEST,
            payload={},
            due_at=self._clock(),
            state=state,
        )
        await OutboxMessage.filter(id=row.id).update(created_at=self._clock() - age)
        return row

    async def conversation(self, age: timedelta) -> Model:
        self._number += 1
        row = await ConversationState.create(key=f"c:{self._number}", state="Entry:key", data={"draft": "kept"})
        await ConversationState.filter(key=row.key).update(updated_at=self._clock() - age)
        return row

    async def scorecard(self, age: timedelta) -> Model:
        at = self._clock() - age
        interview = await Interview.create(source=InterviewSource.CHAT, start_at=at, end_at=at)
        return await Scorecard.create(
            interview=interview, user=await self.user(), state=ScorecardState.SUBMITTED, asked_at=at, deadline_at=at
        )

    async def broadcast(self, age: timedelta) -> Model:
        row = await Broadcast.create(author=await self.user(), text="Завтра обновление")
        await Broadcast.filter(id=row.id).update(created_at=self._clock() - age)
        return row

    async def delivery(self, age: timedelta) -> Model:
        self._number += 1
        hook, _made = await HuntflowHook.get_or_create(
            system="prod",
            account_id=11,
            defaults={
                "owner": await self.user(), "token_hash": "0" * 64, "secret": "sealed", "key_id": "k1",
                "armed_at": self._clock(), "cursor": self._clock(),
            },
        )  # fmt: skip
        return await HookDelivery.create(
            hook=hook, delivery_id=f"delivery {self._number}", event="PING", body="{}", received_at=self._clock() - age
        )


KEPT_FOR: dict[str, tuple[str, timedelta]] = {
    "update": ("updates", timedelta(days=2)),
    "cache": ("cache", timedelta(days=7)),
    "code": ("codes", timedelta(days=30)),
    "call": ("calls", timedelta(days=30)),
    "notification": ("notifications", timedelta(days=90)),
    "conversation": ("conversations", timedelta(days=14)),
    "scorecard": ("scorecards", timedelta(days=365)),
    "broadcast": ("broadcasts", timedelta(days=30)),
    "delivery": ("huntflow_deliveries", timedelta(days=30)),
}


@pytest.mark.parametrize("kind", list(KEPT_FOR))
async def test_a_row_is_kept_to_the_end_of_its_time_and_then_deleted(
    database: str, clock: Clock, housekeeping: Housekeeping, kind: str
) -> None:
    name, time = KEPT_FOR[kind]
    make: Callable[[timedelta], Awaitable[Model]] = getattr(Rows(clock), kind)
    young, old = await make(time - INSTANT), await make(time + INSTANT)

    counts = await housekeeping.clean_up()

    assert {each: count for each, count in counts.items() if count} == {name: 1}
    assert await type(young).filter(pk=young.pk).exists()
    assert not await type(old).filter(pk=old.pk).exists()


@pytest.mark.parametrize("state", list(DeliveryState))
async def test_a_notification_that_was_not_delivered_yet_is_never_forgotten(
    database: str, clock: Clock, housekeeping: Housekeeping, state: DeliveryState
) -> None:
    await Rows(clock).notification(timedelta(days=365), state)

    counts = await housekeeping.clean_up()

    assert counts["notifications"] == (0 if state is DeliveryState.PENDING else 1)


async def test_a_kept_answer_without_an_end_stays(database: str, clock: Clock, housekeeping: Housekeeping) -> None:
    await CacheEntry.create(cache_key="for ever", expires_at=None)

    clock.passes(days=400)
    await housekeeping.clean_up()

    assert await CacheEntry.all().count() == 1


async def test_an_event_is_remembered_for_half_a_year_so_that_it_never_counts_twice(
    database: str, clock: Clock, housekeeping: Housekeeping
) -> None:
    event = {"system": "prod", "account_id": 11, "kind": "move", "happened_at": clock(), "via": "hook"}
    for number, days in enumerate((179, 181)):
        await HuntflowEvent.create(event_key=f"event {number}", seen_at=clock() - timedelta(days=days), **event)

    counts = await housekeeping.clean_up()

    assert counts["huntflow_events"] == 1
    assert [each.event_key for each in await HuntflowEvent.all()] == ["event 0"]


async def test_cleaning_twice_deletes_nothing_more(database: str, clock: Clock, housekeeping: Housekeeping) -> None:
    rows = Rows(clock)
    for kind, (_name, time) in KEPT_FOR.items():
        await getattr(rows, kind)(time + INSTANT)

    first, second = await housekeeping.clean_up(), await housekeeping.clean_up()

    assert sum(first.values()) == len(KEPT_FOR)
    assert sum(second.values()) == 0


async def test_results_of_the_assistant_are_forgotten_and_what_is_under_way_is_not(
    database: str, clock: Clock, housekeeping: Housekeeping
) -> None:
    user = await Rows(clock).user()
    for state in WorkState:
        await AssistantWork.create(user=user, kind=WorkKind.MATCH, state=state)
    await AssistantWork.all().update(updated_at=clock() - OLD_WORK - INSTANT)

    await housekeeping.clean_up()

    left = await AssistantWork.all().values_list("state", flat=True)
    assert set(left) == {WorkState.WAITING, WorkState.RUNNING}


async def test_what_the_assistant_keeps_of_one_applicant_can_be_forgotten(database: str, clock: Clock) -> None:
    user = await Rows(clock).user()
    for applicant_id in (1, 2):
        await AssistantWork.create(user=user, kind=WorkKind.MATCH, place="p11", applicant_id=applicant_id)

    assert await forget_applicant("p11", 1) == 1

    assert await AssistantWork.all().values_list("applicant_id", flat=True) == [2]
