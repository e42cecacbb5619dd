"""Webhooks: whatever Huntflow repeats, reorders, forges or gives up on, every event counts once."""

import random
import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from cryptography.fernet import Fernet

from models.audit import AuditEvent
from models.huntflow_hooks import HookDelivery, HookState, HuntflowEvent, HuntflowHook
from models.users import User
from models.vacancies import Vacancy
from services.errors import AccessRefusedError, GoneError
from services.housekeeping import Housekeeping
from services.huntflow_hooks.errors import (
    HookAddressRefusedError,
    HookTakenError,
    NoPublicAddressError,
    TooManyHooksError,
)
from services.interviews.delivery import InterviewDelivery
from services.key_rotation import KeyRotation
from services.notifications import ApplicantArrived, ApplicantMoved, HookTroubled
from services.outbox import FloodPause
from services.secret_box import SecretBox
from services.secret_vault import SecretVault
from services.update_inbox import UpdateInbox
from services.vacancies import ForeignButtonError, VacancyGoneError
from services.vocabulary import Role, Source
from tests.conftest import Clock
from tests.services.credential_world import KEYS
from tests.services.hook_world import VACANCY, HookWorld, hook_world
from tests.services.interview_chat import InterviewChat
from trial.faults import Fault
from trial.huntflow import meetings
from trial.huntflow.state import Hook

pytestmark = pytest.mark.database
SECONDS_BY_HAND = 30


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[HookWorld]:
    async with hook_world(clock) as found:
        yield found


@pytest.fixture
async def hooked(world: HookWorld) -> HookWorld:
    """Olga has connected the events of her organisation, some time has passed."""
    await world.hooks.huntflow_hooks.register(world.olga, source=Source.BOT)
    await world.work()
    world.clock.passes(minutes=1)
    return world


async def the_hook() -> HuntflowHook:
    return await HuntflowHook.get()


class TestRegistration:
    async def test_huntflow_gets_an_address_nobody_can_guess(self, world: HookWorld) -> None:
        view = await world.hooks.huntflow_hooks.register(world.olga, source=Source.BOT)

        hook = await the_hook()
        (there,) = world.account.hooks.values()
        assert (view.state, hook.state, hook.vendor_hook_id) == (HookState.ACTIVE, HookState.ACTIVE, there.id)
        assert re.fullmatch(rf"{world.address}/hooks/huntflow/[\w-]{{43}}", there.url)
        assert len(there.secret) == 64
        assert there.secret not in hook.secret
        assert there.url.rpartition("/")[2] not in str(dict(hook))
        assert await AuditEvent.filter(operation="huntflow_hook_registered").count() == 1

    async def test_without_a_public_address_nothing_is_tried(self, database: str, clock: Clock) -> None:
        async with hook_world(clock, public=False) as world:
            with pytest.raises(NoPublicAddressError):
                await world.hooks.huntflow_hooks.register(world.olga, source=Source.BOT)

            assert not (await world.hooks.huntflow_hooks.view(world.olga)).has_address
            assert world.account.hooks == {}

    async def test_an_address_huntflow_cannot_reach_leaves_nothing(self, world: HookWorld) -> None:
        world.is_down = True

        with pytest.raises(HookAddressRefusedError):
            await world.hooks.huntflow_hooks.register(world.olga, source=Source.BOT)

        assert await HuntflowHook.all().count() == 0
        assert world.account.hooks == {}

    async def test_five_hooks_of_others_are_left_alone(self, world: HookWorld) -> None:
        world.account.hooks = {n: Hook(n, f"https://other/{n}", "s", world.clock(), ["OFFER"]) for n in range(1, 6)}

        with pytest.raises(TooManyHooksError):
            await world.hooks.huntflow_hooks.register(world.olga, source=Source.BOT)

        assert len(world.account.hooks) == 5

    async def test_hooks_of_ours_that_nobody_knows_any_more_make_room(self, world: HookWorld) -> None:
        url = f"{world.address}/hooks/huntflow/lost"
        world.account.hooks = {n: Hook(n, url, "s", world.clock(), ["APPLICANT"]) for n in range(1, 6)}

        await world.hooks.huntflow_hooks.register(world.olga, source=Source.BOT)

        assert len(world.account.hooks) == 1

    async def test_a_colleague_is_told_that_it_is_done(self, hooked: HookWorld) -> None:
        await hooked.keys.store_pair(hooked.pavel)

        with pytest.raises(HookTakenError) as refusal:
            await hooked.hooks.huntflow_hooks.register(hooked.pavel, source=Source.BOT)
        with pytest.raises(AccessRefusedError):
            await hooked.hooks.huntflow_hooks.remove(hooked.pavel, (await the_hook()).id, source=Source.BOT)

        assert refusal.value.values == {"name": "Ольга Савицкая"}

    async def test_an_interviewer_may_not(self, world: HookWorld) -> None:
        dmitry = await world.keys.person(44, Role.INTERVIEWER, name="Дмитрий")

        with pytest.raises(AccessRefusedError):
            await world.hooks.huntflow_hooks.register(dmitry, source=Source.BOT)

    async def test_removing_takes_it_off_huntflow_too(self, hooked: HookWorld) -> None:
        hook = await the_hook()

        await hooked.hooks.huntflow_hooks.remove(hooked.olga, hook.id, source=Source.BOT)

        assert (await HuntflowHook.all().count(), hooked.account.hooks) == (0, {})
        with pytest.raises(GoneError):
            await hooked.hooks.huntflow_hooks.remove(hooked.olga, hook.id, source=Source.BOT)

    async def test_a_registration_cut_short_is_found_again(self, world: HookWorld) -> None:
        await world.hooks.huntflow_hooks.register(world.olga, source=Source.BOT)
        world.jobs.waiting.clear()
        await HuntflowHook.all().update(state=HookState.REGISTERING, vendor_hook_id=None)

        await world.next_look()

        (there,) = world.account.hooks
        hook = await the_hook()
        assert (hook.state, hook.vendor_hook_id) == (HookState.ACTIVE, there)


class TestWhoIsTold:
    async def test_recruiters_of_the_vacancy_hear_what_others_do(self, hooked: HookWorld) -> None:
        applicant = await hooked.colleague.adds()
        await hooked.colleague.attaches(applicant)
        await hooked.colleague.moves(applicant, 211 - 1, rejection_reason=302)
        await hooked.delivered()

        arrived, moved = await hooked.told(hooked.olga)
        assert isinstance(arrived, ApplicantArrived)
        assert isinstance(moved, ApplicantMoved)
        assert (arrived.applicant_name, arrived.vacancy_name) == ("Ким Анна", "Python-разработчик (Middle+)")
        assert (moved.status_name, moved.reason_name) == ("Отказ", "Не прошёл тестовое задание")
        assert moved.author_name == "Павел Дроздов"

    async def test_nobody_hears_what_they_did_themselves(self, hooked: HookWorld) -> None:
        applicant = await hooked.olga_in_huntflow.adds()
        await hooked.olga_in_huntflow.attaches(applicant)
        await hooked.delivered()

        assert await hooked.told(hooked.olga) == []
        assert len(await hooked.counted()) == 2

    async def test_vacancies_of_others_are_of_no_concern(self, hooked: HookWorld) -> None:
        hooked.account.vacancies[VACANCY].coworkers = {504}
        applicant = await hooked.colleague.adds()
        await hooked.colleague.attaches(applicant)
        await hooked.delivered()

        assert await hooked.told(hooked.olga) == []

    async def test_the_recruiter_of_our_own_record_hears_of_it_too(self, hooked: HookWorld) -> None:
        await Vacancy.create(external_id=f"prod:11:{VACANCY}", name="Python", recruiter_id=hooked.pavel.user_id)
        applicant = await hooked.olga_in_huntflow.adds()
        await hooked.olga_in_huntflow.attaches(applicant)
        await hooked.delivered()

        assert [type(each) for each in await hooked.told(hooked.pavel)] == [ApplicantArrived]

    async def test_a_vacancy_one_does_not_want_to_hear_of_is_not_told(self, hooked: HookWorld) -> None:
        filters, olga = hooked.hooks.event_filters, hooked.olga
        muted = await filters.set_heard(olga, olga.user_id, VACANCY, is_heard=False)
        await filters.set_heard(olga, olga.user_id, VACANCY, is_heard=False)
        applicant = await hooked.colleague.adds()
        await hooked.colleague.attaches(applicant)
        await hooked.delivered()
        silent = await hooked.told(olga)
        await filters.set_heard(olga, olga.user_id, VACANCY, is_heard=True)
        await hooked.colleague.moves(applicant, 202)
        await hooked.delivered()

        assert (muted.vacancy_name, muted.is_heard) == ("Python-разработчик (Middle+)", False)
        assert silent == []
        assert len(await hooked.counted()) == 3
        assert [type(each) for each in await hooked.told(olga)] == [ApplicantMoved]
        with pytest.raises(ForeignButtonError):
            await filters.of(hooked.pavel, olga.user_id, VACANCY)
        with pytest.raises(VacancyGoneError):
            await filters.of(olga, olga.user_id, 99_999)

    async def test_a_colleague_with_a_token_of_the_same_organisation_is_told_too(self, hooked: HookWorld) -> None:
        hooked.account.vacancies[VACANCY].coworkers = {502, 504}
        pair = hooked.stand_in.tokens.issue(user=504)
        await hooked.keys.store(
            hooked.pavel, "huntflow_prod", pair.access_token, pair.refresh_token, account_id=11, account_name="x"
        )
        applicant = await hooked.olga_in_huntflow.adds()
        await hooked.olga_in_huntflow.attaches(applicant)
        await hooked.delivered()

        assert [type(each) for each in await hooked.told(hooked.pavel)] == [ApplicantArrived]
        assert await hooked.told(hooked.olga) == []

    async def test_somebody_added_inside_a_vacancy_is_found_there_and_told_once(self, hooked: HookWorld) -> None:
        hooked.stand_in.deliveries.held = True
        applicant = await hooked.colleague.adds()
        await hooked.colleague.attaches(applicant)
        hooked.stand_in.deliveries.held = False
        await hooked.delivered()

        assert [type(each) for each in await hooked.told(hooked.olga)] == [ApplicantArrived]


class TestRepeats:
    async def test_the_same_delivery_counts_once(self, hooked: HookWorld) -> None:
        hooked.stand_in.deliveries.doubled = True
        await hooked.colleague.moves(2001, 205)
        await hooked.delivered()
        await hooked.delivered()

        assert await HookDelivery.all().count() == 1
        assert [type(each) for each in await hooked.told(hooked.olga)] == [ApplicantMoved]

    async def test_the_same_event_under_another_delivery_counts_once(self, hooked: HookWorld) -> None:
        await hooked.colleague.moves(2001, 205)
        twin = hooked.stand_in.deliveries.waiting[0]
        hooked.stand_in.deliveries.announce(hooked.account, "APPLICANT", twin.body)
        await hooked.delivered()

        assert await HookDelivery.all().count() == 2
        assert len(await hooked.told(hooked.olga)) == len(await hooked.counted()) == 1

    async def test_what_was_stored_before_a_crash_is_read_after_it(self, hooked: HookWorld) -> None:
        await hooked.colleague.moves(2001, 205)
        await hooked.stand_in.deliveries.deliver_due()
        hooked.jobs.waiting.clear()

        await hooked.next_look()
        await hooked.next_look()

        assert len(await hooked.told(hooked.olga)) == 1
        assert await HookDelivery.filter(processed_at=None).count() == 0

    async def test_a_delivery_waits_while_huntflow_does_not_say_who_is_concerned(self, hooked: HookWorld) -> None:
        assert hooked.stand_in.faults is not None
        hooked.stand_in.faults.add(Fault(path="/coworkers", status=500, times=None))
        await hooked.colleague.moves(2001, 205)
        await hooked.delivered()
        before = await hooked.told(hooked.olga)
        hooked.stand_in.faults.clear()
        hooked.clock.passes(minutes=10)
        await hooked.next_look()

        assert before == []
        assert [type(each) for each in await hooked.told(hooked.olga)] == [ApplicantMoved]

    async def test_an_unreadable_body_is_kept_and_harms_nothing(self, hooked: HookWorld) -> None:
        hooked.stand_in.deliveries.announce(hooked.account, "APPLICANT", {"meta": {}, "event": 5})
        await hooked.colleague.moves(2001, 205)
        await hooked.delivered()

        assert await HookDelivery.filter(last_error="unreadable").count() == 1
        assert len(await hooked.told(hooked.olga)) == 1


class TestForgeries:
    async def post(self, world: HookWorld, url: str, body: bytes, **headers: str) -> int:
        async with world.session.post(url, data=body, headers={"X-Huntflow-Event": "APPLICANT", **headers}) as answer:
            return answer.status

    async def test_a_wrong_signature_stores_nothing(self, hooked: HookWorld) -> None:
        (there,) = hooked.account.hooks.values()

        statuses = [
            await self.post(hooked, there.url, b"{}"),
            await self.post(hooked, there.url, b"{}", **{"X-Huntflow-Signature": "0" * 64}),
            await self.post(hooked, there.url, b"{}", **{"X-Huntflow-Signature": "x", "X-Huntflow-Event": "PING"}),
            await self.post(hooked, f"{hooked.address}/hooks/huntflow/guess", b"{}"),
            await self.post(hooked, there.url, b"x" * (1024 * 1024 + 1)),
        ]

        assert statuses == [401, 401, 401, 404, 413]
        assert await HookDelivery.all().count() == 0

    async def test_an_event_of_another_organisation_is_not_believed(self, hooked: HookWorld) -> None:
        await hooked.colleague.moves(2001, 205)
        hooked.stand_in.deliveries.waiting[0].body["meta"]["account"]["id"] = 12
        await hooked.delivered()

        assert await HuntflowEvent.all().count() == 0


class TestInterviews:
    async def set(self, world: HookWorld, attendees: list[dict[str, str]] | None = None) -> None:
        start = world.clock() + timedelta(days=2)
        meeting = {
            "event_type": "interview",
            "calendar": 95040,
            "attendees": attendees or [],
            "start": start.isoformat(),
            "end": (start + timedelta(hours=1)).isoformat(),
            "transparency": "busy",
        }
        await world.colleague.moves(2001, 205, calendar_event=meeting)

    def shift(self, world: HookWorld, **change: object) -> None:
        meetings.change(world.stand_in, world.account, world.account.applicants[2001], **change)  # type: ignore[arg-type]

    async def looks(self, world: HookWorld, chat: InterviewChat) -> list[tuple[str, datetime]]:
        """What Olga sees of interviews, after the messages due now were brought."""
        delivery = InterviewDelivery(board=chat, pause=FloodPause(), now=world.clock)
        for _ in range(3):
            world.clock.passes(seconds=1)
            await delivery.deliver_due(25)
        return [(shown.face.kind.value, shown.interview.start_at) for shown in chat.seen_by(42)]

    async def test_set_moved_moved_back_and_cancelled_are_each_told_in_one_message(self, hooked: HookWorld) -> None:
        chat = InterviewChat(hooked.clock)
        first = hooked.clock() + timedelta(days=2)
        await self.set(hooked)
        await hooked.delivered()
        assert await self.looks(hooked, chat) == [("planned", first)]

        seen = []
        for change in ({"start": first + timedelta(days=1)}, {"start": first}, {"status": "cancelled"}):
            self.shift(hooked, **change)
            await hooked.delivered()
            await hooked.next_look()
            seen += await self.looks(hooked, chat)

        assert seen == [("planned", first + timedelta(days=1)), ("planned", first), ("cancelled", first)]
        assert len(chat.rings) == 4

    async def test_in_the_wrong_order_only_the_truth_is_told(self, hooked: HookWorld) -> None:
        chat = InterviewChat(hooked.clock)
        await self.set(hooked)
        last = hooked.clock() + timedelta(days=4)
        self.shift(hooked, start=hooked.clock() + timedelta(days=3))
        self.shift(hooked, start=last)
        hooked.stand_in.deliveries.backwards = hooked.stand_in.deliveries.doubled = True
        await hooked.delivered()

        assert await self.looks(hooked, chat) == [("planned", last)]
        assert len(chat.rings) == 1

    async def test_a_move_that_came_by_no_webhook_is_found_by_polling(self, hooked: HookWorld) -> None:
        chat = InterviewChat(hooked.clock)
        await self.set(hooked)
        await hooked.delivered()
        await self.looks(hooked, chat)
        hooked.stand_in.deliveries.held = True
        hooked.clock.passes(minutes=20)
        later = hooked.clock() + timedelta(days=3)
        self.shift(hooked, start=later)
        await hooked.next_look()
        hooked.stand_in.deliveries.held = False
        await hooked.delivered()

        assert await self.looks(hooked, chat) == [("planned", later)]
        assert len(chat.rings) == 2

    async def test_an_interviewer_by_the_address_in_the_invitation_gets_a_message_of_their_own(
        self, hooked: HookWorld
    ) -> None:
        chat = InterviewChat(hooked.clock)
        dima = await hooked.keys.person(44, Role.INTERVIEWER, name="Дмитрий Лебедев")
        await User.filter(id=dima.user_id).update(email="Dima@x.test")
        await self.set(hooked, attendees=[{"email": "dima@X.test"}])
        await hooked.delivered()
        await self.looks(hooked, chat)

        (seen,) = chat.seen_by(44)
        assert seen.is_interviewer
        assert seen.interview.applicant_id == 2001


class TestTrouble:
    async def test_four_failures_then_recovery_lose_and_double_nothing(self, hooked: HookWorld) -> None:
        since = hooked.clock()
        await hooked.colleague.moves(2001, 205)
        await hooked.delivered()
        applicant = await hooked.colleague.adds()
        await hooked.colleague.attaches(applicant)
        await hooked.retries_fail()
        await hooked.colleague.moves(applicant, 202)
        assert [each.active for each in hooked.account.hooks.values()] == [False]

        await hooked.next_look()
        seen = await the_hook()
        await hooked.next_look()
        restored = await hooked.hooks.huntflow_hooks.restore(hooked.olga, seen.id, source=Source.BOT)
        await hooked.work()
        await hooked.colleague.moves(applicant, 204)
        await hooked.delivered()
        await hooked.next_look()

        assert (seen.state, restored.state) == (HookState.SWITCHED_OFF, HookState.ACTIVE)
        assert await hooked.counted() == hooked.written(since)
        told = await hooked.told(hooked.olga)
        assert [type(each) for each in told if not isinstance(each, HookTroubled)] == [
            ApplicantMoved,
            ApplicantArrived,
            ApplicantMoved,
            ApplicantMoved,
        ]
        assert [each.is_switched_off for each in told if isinstance(each, HookTroubled)] == [True]
        assert [each.active for each in hooked.account.hooks.values()] == [True]

    async def test_a_hook_deleted_in_huntflow_is_noticed(self, hooked: HookWorld) -> None:
        hooked.account.hooks.clear()

        await hooked.next_look()

        assert (await the_hook()).state is HookState.SWITCHED_OFF

    async def test_silence_is_noticed_at_the_next_look_and_told_once(self, hooked: HookWorld) -> None:
        since = hooked.clock()
        hooked.stand_in.deliveries.held = True
        await hooked.colleague.moves(2001, 205)

        await hooked.next_look()
        silent = await the_hook()
        await hooked.colleague.moves(2001, 206)
        await hooked.next_look()
        hooked.stand_in.deliveries.held = False
        await hooked.delivered()
        awake = await the_hook()
        await hooked.next_look()

        told = await hooked.told(hooked.olga)
        assert (silent.state, awake.state, (await the_hook()).state) == (
            HookState.SILENT,
            HookState.ACTIVE,
            HookState.ACTIVE,
        )
        assert [each.is_switched_off for each in told if isinstance(each, HookTroubled)] == [False]
        assert len([each for each in told if isinstance(each, ApplicantMoved)]) == 2
        assert await hooked.counted() == hooked.written(since)

    async def test_what_is_still_under_way_is_no_silence(self, hooked: HookWorld) -> None:
        hooked.clock.passes(minutes=4, seconds=SECONDS_BY_HAND)
        hooked.stand_in.deliveries.held = True
        await hooked.colleague.moves(2001, 205)
        hooked.clock.passes(seconds=SECONDS_BY_HAND)
        await hooked.hooks.hook_watch.check_all()

        assert (await the_hook()).state is HookState.ACTIVE
        assert await hooked.told(hooked.olga) == []

    async def test_what_was_before_the_registration_is_not_news(self, world: HookWorld) -> None:
        await world.colleague.moves(2001, 205)
        world.clock.passes(minutes=1)
        await world.hooks.huntflow_hooks.register(world.olga, source=Source.BOT)
        await world.work()
        await world.next_look()

        assert (await the_hook()).state is HookState.ACTIVE
        assert await world.told(world.olga) == []

    async def test_one_unreadable_log_does_not_keep_the_others_back(self, hooked: HookWorld) -> None:
        hooked.stand_in.deliveries.held = True
        hooked.stand_in.broken_logs[2001] = 500
        await hooked.colleague.moves(2001, 205)
        applicant = await hooked.colleague.adds()
        await hooked.colleague.attaches(applicant)
        await hooked.next_look()

        assert [type(each) for each in await hooked.told(hooked.olga)][:1] == [ApplicantArrived]

    async def test_while_huntflow_is_down_the_gap_waits(self, hooked: HookWorld) -> None:
        since = hooked.clock()
        hooked.account.hooks.clear()
        await hooked.colleague.moves(2001, 205)
        assert hooked.stand_in.faults is not None
        hooked.stand_in.faults.add(Fault(path="/v2/", status=500, times=None))
        await hooked.next_look()
        nothing_yet = await hooked.counted()
        hooked.stand_in.faults.clear()
        hooked.clock.passes(hours=7)
        await hooked.next_look()

        assert nothing_yet == []
        assert await hooked.counted() == hooked.written(since)


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_happens_every_event_counts_once(hooked: HookWorld, seed: int) -> None:
    """Changes, doubles, disorder, outages and looks in any order: in the end nothing is missing and nothing twice."""
    chance, since, people = random.Random(seed), hooked.clock(), [2001]  # noqa: S311 - the seed makes the run repeatable
    deliveries = hooked.stand_in.deliveries
    for _ in range(40):
        hooked.clock.passes(seconds=chance.choice((1, 20, 90)))
        deliveries.doubled, deliveries.backwards = chance.random() < 0.3, chance.random() < 0.5
        hooked.is_down = chance.random() < 0.3
        match chance.randrange(6):
            case 0:
                people.append(await hooked.colleague.adds())
                await hooked.colleague.attaches(people[-1])
            case 1 | 2:
                await hooked.colleague.moves(chance.choice(people), chance.choice((201, 202, 204, 205)))
            case 3:
                await hooked.colleague.comments(chance.choice(people))
            case 4:
                await hooked.next_look()
            case 5:
                hooked.clock.passes(seconds=chance.choice((10, 100, 1000)))
        await hooked.delivered()
        if chance.random() < 0.1:
            hooked.is_down = False
            await hooked.hooks.huntflow_hooks.restore(hooked.olga, (await the_hook()).id, source=Source.BOT)
            await hooked.work()
    hooked.is_down = False
    hooked.clock.passes(hours=1)
    await hooked.delivered()
    await hooked.next_look()

    assert await hooked.counted() == hooked.written(since)
    moves = await HuntflowEvent.filter(kind="moved").count()
    assert len([each for each in await hooked.told(hooked.olga) if isinstance(each, ApplicantMoved)]) == moves


class TestUpkeep:
    async def test_the_secret_moves_to_the_first_key_with_all_others(self, hooked: HookWorld) -> None:
        (there,) = hooked.account.hooks.values()
        newer = f"k2:{Fernet.generate_key().decode()},{KEYS}"
        vault = SecretVault(box=SecretBox(newer), learn_secret=hooked.keys.learned.append)

        summary = await KeyRotation(vault=vault).rotate()

        hook = await the_hook()
        assert (summary.total, summary.rotated, hook.key_id) == (2, 2, "k2")
        assert vault.open(hook.secret, "k2") == there.secret
        assert await hooked.keys.rotation.count_undecryptable() == 2

    async def test_bodies_are_forgotten_before_events(self, hooked: HookWorld) -> None:
        await hooked.colleague.moves(2001, 205)
        await hooked.delivered()
        housekeeping = Housekeeping(inbox=UpdateInbox(now=hooked.clock), now=hooked.clock)
        hooked.clock.passes(days=29)
        kept = await housekeeping.clean_up()
        hooked.clock.passes(days=2)
        forgotten = await housekeeping.clean_up()

        assert kept["huntflow_deliveries"] == 0
        assert (forgotten["huntflow_deliveries"], forgotten["huntflow_events"]) == (1, 0)
