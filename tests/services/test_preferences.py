"""A person's own settings."""

import pytest

from locales import Language
from models.notifications import DeliveryState, NotificationKind, NotificationSettings, OutboxMessage
from models.users import Role
from services.errors import NotActivatedError, TurnedOffError
from services.notifications import DigestReady, Notifications
from services.preferences import Preferences, UnknownTimeZoneError, UnmutableError, WrongHourError
from tests.conftest import Clock
from tests.persons import again, an_actor

pytestmark = pytest.mark.database


@pytest.fixture
def preferences(database: str) -> Preferences:
    return Preferences()


async def test_a_language_is_kept(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)

    changed = await preferences.set_language(actor, Language.EN)

    assert changed.language is Language.EN
    assert (await again(clock, 1)).language is Language.EN


async def test_a_person_who_waits_may_choose_the_language_only(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.OBSERVER, is_observer_active=False)

    await preferences.set_language(actor, Language.EN)

    attempts = (
        preferences.set_timezone(actor, "Минск"),
        preferences.notification_choices(actor),
        preferences.set_heard(actor, NotificationKind.DIGEST, is_heard=False),
        preferences.set_quiet_hours(actor, 22, 8),
        preferences.set_digest_hour(actor, 8),
    )
    for attempt in attempts:
        with pytest.raises(NotActivatedError):
            await attempt


async def test_a_person_turned_off_changes_nothing(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.ADMIN, is_active=False)

    with pytest.raises(TurnedOffError):
        await preferences.set_language(actor, Language.EN)
    with pytest.raises(TurnedOffError):
        await preferences.set_timezone(actor, "Минск")


async def test_a_time_zone_is_kept_by_its_iana_name(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)

    changed = await preferences.set_timezone(actor, " варшава ")

    assert changed.timezone == "Europe/Warsaw"
    assert (await again(clock, 1)).timezone == "Europe/Warsaw"


async def test_an_unknown_time_zone_changes_nothing_and_is_named(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)

    with pytest.raises(UnknownTimeZoneError) as refusal:
        await preferences.set_timezone(actor, "Мордор" * 100)

    assert refusal.value.values["text"] == ("Мордор" * 100)[:40]
    assert (await again(clock, 1)).timezone == "Europe/Minsk"


async def test_everything_is_heard_at_first(preferences: Preferences, clock: Clock) -> None:
    choices = await preferences.notification_choices(await an_actor(clock, 1, Role.RECRUITER))

    assert choices.kinds == (
        NotificationKind.TOKENS,
        NotificationKind.DIGEST,
        NotificationKind.IMPORTS,
        NotificationKind.APPLICANTS,
        NotificationKind.STAGES,
        NotificationKind.INTERVIEWS,
        NotificationKind.SCORECARDS,
        NotificationKind.ANNOUNCEMENTS,
    )
    assert choices.muted == frozenset()
    assert (choices.quiet_from_hour, choices.quiet_to_hour, choices.digest_hour) == (None, None, 9)


async def test_who_cannot_import_is_not_asked_about_imports(preferences: Preferences, clock: Clock) -> None:
    choices = await preferences.notification_choices(await an_actor(clock, 1, Role.INTERVIEWER))

    assert NotificationKind.IMPORTS not in choices.kinds


async def test_a_muted_kind_is_not_sent_any_more_until_heard_again(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)
    notifications = Notifications(now=clock)
    brief = DigestReady(user_id=actor.user_id)
    await notifications.tell([actor.user_id], brief, event_key="before")

    await preferences.set_heard(actor, NotificationKind.DIGEST, is_heard=False)
    await notifications.tell([actor.user_id], brief, event_key="while")
    await preferences.set_heard(actor, NotificationKind.DIGEST, is_heard=True)
    await notifications.tell([actor.user_id], brief, event_key="after")

    rows = {row.event_key: row.state for row in await OutboxMessage.all()}
    assert rows == {"before": DeliveryState.CANCELLED, "after": DeliveryState.PENDING}


async def test_switching_the_same_kind_twice_leaves_it_once(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)

    for _ in range(2):
        await preferences.set_heard(actor, NotificationKind.IMPORTS, is_heard=False)

    assert (await NotificationSettings.get()).muted_kinds == ["imports"]


async def test_messages_about_access_cannot_be_muted(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)

    with pytest.raises(UnmutableError):
        await preferences.set_heard(actor, NotificationKind.ACCESS, is_heard=False)


async def test_quiet_hours_are_set_and_ended(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)

    await preferences.set_quiet_hours(actor, 22, 8)
    during = await preferences.notification_choices(actor)
    await preferences.set_quiet_hours(actor, None, None)
    after = await preferences.notification_choices(actor)

    assert (during.quiet_from_hour, during.quiet_to_hour) == (22, 8)
    assert (after.quiet_from_hour, after.quiet_to_hour) == (None, None)


@pytest.mark.parametrize("hours", [(22, None), (None, 8), (24, 8), (-1, 8), (8, 8)])
async def test_senseless_quiet_hours_are_refused(
    preferences: Preferences, clock: Clock, hours: tuple[int | None, int | None]
) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)

    with pytest.raises(WrongHourError):
        await preferences.set_quiet_hours(actor, *hours)

    assert not await NotificationSettings.all().exists()


async def test_the_hour_of_the_brief_is_kept(preferences: Preferences, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)

    await preferences.set_digest_hour(actor, 7)

    assert (await preferences.notification_choices(actor)).digest_hour == 7
    with pytest.raises(WrongHourError):
        await preferences.set_digest_hour(actor, 24)
