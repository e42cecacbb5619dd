"""Feeds (ICS): what counts as busy, hostile ones, and what a person's busy times are while a feed fails."""

from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from models.google import CalendarFeed
from models.users import Role, User
from services.access import Actor
from services.calendar_feeds.errors import (
    FeedAddressError,
    FeedIsNoCalendarError,
    FeedRefusedError,
    FeedSilentError,
    FeedTooBigError,
)
from services.calendar_feeds.reader import DamagedFeedError, FeedReader, IntricateFeedError
from services.calendars.errors import FeedUnreadableError
from services.calendars.ports import BusySpan, SourceKind, SourceTrouble
from services.errors import AccessRefusedError, GoneError, NotConnectedError
from services.vocabulary import Source
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.google_world import GoogleWorld, google_world
from trial.data import google as google_data
from trial.faults import broken

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


@pytest_asyncio.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[GoogleWorld]:
    async with google_world(clock) as built:
        yield built


@pytest_asyncio.fixture
async def dmitry(world: GoogleWorld) -> Actor:
    return await an_actor(world.clock, 61, Role.INTERVIEWER, name="Дмитрий Лебедев")


def url(world: GoogleWorld, name: str = google_data.FEED_NAME) -> str:
    return f"{world.ics_url}/feeds/{name}"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def calendar(*events: str) -> bytes:
    body = "".join(f"BEGIN:VEVENT\r\nUID:{n}@x\r\nDTSTAMP:20260101T000000Z\r\n{event}\r\nEND:VEVENT\r\n" for n, event in enumerate(events))  # fmt: skip
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\n{body}END:VCALENDAR\r\n".encode()


async def busy_in(content: bytes, zone: str = "Europe/Minsk", days: int = 7) -> list[tuple[datetime, datetime]]:
    found = await FeedReader().busy(content, MONDAY, MONDAY + timedelta(days=days), zone)
    return [(span.start, span.end) for span in found]


async def test_recurring_moved_cancelled_free_and_all_day_events_of_a_feed(world: GoogleWorld, dmitry: Actor) -> None:
    await world.feeds.set(dmitry, url(world), source=Source.BOT)

    busy = await world.feeds.busy(dmitry.user_id, MONDAY, MONDAY + timedelta(days=22))

    # Nine in Warsaw is eight in UTC in winter; the second week is moved to three, the third left out.
    assert busy == (
        BusySpan(at(1, 8), at(1, 9)),
        BusySpan(at(3, 21), at(4, 21)),  # a day of Minsk
        BusySpan(at(8, 14), at(8, 15)),
    )


async def test_a_change_to_summer_time_moves_the_hour(world: GoogleWorld, dmitry: Actor) -> None:
    await world.feeds.set(dmitry, url(world), source=Source.BOT)

    busy = await world.feeds.busy(dmitry.user_id, at(22, 0), at(31, 0))

    assert [span.start for span in busy] == [at(22, 8), at(29, 7)]  # clocks change on 29 March


async def test_times_without_a_zone_are_the_persons_and_an_event_without_an_end_takes_no_time() -> None:
    floating = calendar("DTSTART:20260303T100000\r\nDTEND:20260303T110000", "DTSTART:20260304T100000Z", "DTSTART;VALUE=DATE:20260305")  # fmt: skip

    assert await busy_in(floating, "Europe/Minsk") == [(at(1, 7), at(1, 8)), (at(2, 21), at(3, 21))]


@pytest.mark.parametrize(
    "content",
    [
        calendar("DTSTART:20260101T000000Z\r\nDTEND:20260101T000001Z\r\nRRULE:FREQ=SECONDLY"),
        b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 20_001 + b"END:VCALENDAR\r\n",
    ],
    ids=["every second for ever", "too many events"],
)
async def test_a_feed_made_to_keep_us_busy_is_given_up(content: bytes) -> None:
    with pytest.raises(IntricateFeedError):
        await FeedReader().busy(content, MONDAY, MONDAY + timedelta(days=90), "UTC")


async def test_a_child_that_hangs_is_killed() -> None:
    with pytest.raises(IntricateFeedError):
        await FeedReader(wall_s=0).busy(calendar(), MONDAY, at(1, 0), "UTC")


@pytest.mark.parametrize(
    "content", [b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", b"BEGIN:VCALENDAR\r\nDTSTART\r\n", b"\xff\xfe\x00"]
)
async def test_a_damaged_feed_is_said_to_be_one_or_holds_nothing(content: bytes) -> None:
    with suppress(DamagedFeedError):
        assert await FeedReader().busy(content, MONDAY, at(1, 0), "UTC") == ()


async def test_nothing_of_a_calendar_is_kept_but_busy_times(world: GoogleWorld, dmitry: Actor) -> None:
    state = await world.feeds.set(dmitry, url(world), source=Source.BOT)

    row = await CalendarFeed.get()

    assert (state.is_set, state.host, state.busy_spans) == (True, "127.0.0.1", 2)
    assert "Варшав" not in repr(row.busy)
    assert url(world) not in repr(dict(row))


async def test_a_wrong_address_saves_nothing_and_keeps_the_one_there_was(world: GoogleWorld, dmitry: Actor) -> None:
    await world.feeds.set(dmitry, url(world), source=Source.BOT)
    world.ics.feeds["huge.ics"] = "BEGIN:VCALENDAR\r\n" + " " * 6_000_000
    assert world.ics.faults is not None
    world.ics.faults.add(broken("/feeds/silent", times=None))

    for typed, error in (
        ("not an address", FeedAddressError),
        ("https://127.0.0.1/x.ics", FeedAddressError),
        (f"{world.ics_url}/about", FeedIsNoCalendarError),
        (url(world, "unknown.ics"), FeedRefusedError),
        (url(world, "huge.ics"), FeedTooBigError),
        (url(world, "silent.ics"), FeedSilentError),
    ):
        with pytest.raises(error):
            await world.feeds.set(dmitry, typed, source=Source.BOT)

    assert (await User.get(id=dmitry.user_id)).interviewer_calendar_url == url(world)


async def test_a_feed_is_read_again_only_after_a_while_and_asked_by_its_version(
    world: GoogleWorld, dmitry: Actor
) -> None:
    await world.feeds.set(dmitry, url(world), source=Source.BOT)
    await world.feeds.busy(dmitry.user_id, MONDAY, at(7, 0))
    world.clock.passes(minutes=16)
    await world.feeds.busy(dmitry.user_id, MONDAY, at(7, 0))
    world.clock.passes(hours=25)
    await world.feeds.busy(dmitry.user_id, MONDAY, at(7, 0))

    # Unchanged within a day; after that it is read anew, because the window has moved.
    assert [each.status for each in world.ics.journal.entries] == [200, 304, 200]


@pytest.mark.database
async def test_a_failing_feed_is_left_alone_for_a_while_and_its_last_reading_counts_for_two_days(
    world: GoogleWorld, dmitry: Actor
) -> None:
    await world.feeds.set(dmitry, url(world), source=Source.BOT)
    assert world.ics.faults is not None
    world.ics.faults.add(broken("/feeds/", times=None))
    world.clock.passes(minutes=20)

    busy = await world.feeds.busy(dmitry.user_id, MONDAY, at(2, 0))
    asked = len(world.ics.faults.happened)
    await world.feeds.busy(dmitry.user_id, MONDAY, at(2, 0))

    assert busy == (BusySpan(at(1, 8), at(1, 9)),)
    assert len(world.ics.faults.happened) == asked
    source = await world.calendars.source_of(dmitry.user_id)
    assert (source.kind, source.can_write, source.trouble) == (SourceKind.ICS, False, SourceTrouble.FEED_UNREADABLE)
    world.clock.passes(days=2)
    with pytest.raises(FeedUnreadableError):
        await world.calendars.busy(dmitry.user_id, MONDAY, at(2, 0))

    world.ics.faults.clear()
    world.clock.passes(minutes=6)
    assert await world.calendars.busy(dmitry.user_id, MONDAY, at(10, 0))
    assert (await world.calendars.source_of(dmitry.user_id)).trouble is None


async def test_another_address_makes_the_old_reading_worthless(world: GoogleWorld, dmitry: Actor) -> None:
    await world.feeds.set(dmitry, url(world), source=Source.BOT)
    await User.filter(id=dmitry.user_id).update(interviewer_calendar_url=url(world, "unknown.ics"))

    with pytest.raises(FeedUnreadableError):
        await world.feeds.busy(dmitry.user_id, MONDAY, at(2, 0))


async def test_google_and_the_feed_are_joined(world: GoogleWorld) -> None:
    await world.connect()
    await world.feeds.set(world.olga, url(world), source=Source.BOT)

    busy = await world.calendars.busy(world.olga.user_id, at(1, 0), at(2, 0))

    # The feed's meeting at eight, Google's call with an applicant at half past twelve.
    assert busy == (BusySpan(at(1, 8), at(1, 9)), BusySpan(at(1, 12, 30), at(1, 13)))


@pytest.mark.database
async def test_removing_forgets_everything(world: GoogleWorld, dmitry: Actor) -> None:
    await world.feeds.set(dmitry, url(world), source=Source.BOT)

    await world.feeds.remove(dmitry, source=Source.BOT)

    assert await CalendarFeed.all().count() == 0
    assert not (await world.feeds.own_state(dmitry)).is_set
    with pytest.raises(GoneError):
        await world.feeds.remove(dmitry, source=Source.BOT)
    with pytest.raises(NotConnectedError):
        await world.feeds.busy(dmitry.user_id, MONDAY, at(1, 0))


async def test_an_observer_has_no_calendar_here(world: GoogleWorld) -> None:
    observer = await an_actor(world.clock, 62, Role.OBSERVER, is_observer_active=True)

    with pytest.raises(AccessRefusedError):
        await world.feeds.set(observer, url(world), source=Source.BOT)
