"""Calendars of people through Google: the copy follows, busy times are known, our events are written once."""

import itertools
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
import pytest_asyncio

from integrations.base import UnavailableError
from models.google import GoogleCalendar, GoogleEvent, GoogleSyncRun
from models.users import Role
from services.calendars.errors import EventConflictError, EventGoneError
from services.calendars.event_ids import new_event_id
from services.calendars.ports import (
    Attendee,
    BusySpan,
    CalendarEvent,
    Calendars,
    EventStatus,
    EventTime,
    NewEvent,
    Response,
    SourceKind,
    SourceTrouble,
)
from services.errors import BrokenConnectionError, GoneError, NotConnectedError
from services.google_calendar.reading import EventFilter
from services.google_sync import SyncRequest
from services.jobs import Job
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.google_world import GoogleWorld, google_world
from trial.data.team import INTERVIEWER, RECRUITER
from trial.faults import Fault, broken
from trial.google.state import StoredCalendar, StoredEvent

pytestmark = pytest.mark.database
QUOTA = '{"error": {"code": 403, "message": "x", "errors": [{"domain": "usageLimits", "reason": "rateLimitExceeded"}]}}'


@pytest_asyncio.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[GoogleWorld]:
    async with google_world(clock) as built:
        await built.connect()
        yield built


def hours(world: GoogleWorld) -> StoredCalendar:
    return world.google.state.calendars[RECRUITER.email]


def stored(world: GoogleWorld, title: str) -> StoredEvent:
    return next(each for each in hours(world).events.values() if each.title == title)


def tomorrow(clock: Clock, hour: int = 12) -> datetime:
    return (clock() + timedelta(days=1)).replace(hour=hour, minute=0)


def an_event(clock: Clock, **changes: object) -> NewEvent:
    time = EventTime(tomorrow(clock), tomorrow(clock, 13), "Europe/Minsk")
    values: dict[str, object] = {
        "event_id": new_event_id(),
        "title": "Собеседование",
        "description": "Python",
        "time": time,
        "attendees": (Attendee(INTERVIEWER.email, "Дмитрий"), Attendee("ivan@example.com", "Иван")),
    }
    return NewEvent(**(values | changes))  # type: ignore[arg-type]


async def by_title(world: GoogleWorld, cursor: str = "") -> dict[str, CalendarEvent]:
    changes = await world.calendars.changes(world.olga.user_id, cursor)
    return {event.title: event for event in changes.events}


async def test_the_first_reading_gives_everything_the_next_only_what_changed(world: GoogleWorld) -> None:
    port: Calendars = world.calendars
    first = await port.changes(world.olga.user_id)
    call = stored(world, "Звонок с кандидатом")
    assert isinstance(call.start, datetime)
    world.clock.passes(minutes=1)
    world.google.state.move(call, call.start + timedelta(hours=2), call.start + timedelta(hours=3))

    second = await port.changes(world.olga.user_id, first.cursor)

    assert {"Планёрка по найму", "Звонок с кандидатом", "Бюджет найма с Мариной"} <= {e.title for e in first.events}
    assert [(event.title, event.start, event.sequence) for event in second.events] == [
        ("Звонок с кандидатом", call.start, 1)
    ]
    assert (await port.changes(world.olga.user_id, second.cursor)).events == ()


async def test_a_deleted_event_comes_as_cancelled(world: GoogleWorld) -> None:
    first = await world.calendars.changes(world.olga.user_id)
    world.google.state.delete(stored(world, "Звонок с кандидатом"))

    changes = await world.calendars.changes(world.olga.user_id, first.cursor)

    assert [(event.title, event.status) for event in changes.events] == [("Звонок с кандидатом", EventStatus.CANCELLED)]


async def test_an_expired_sync_token_is_made_good_by_a_full_reading(world: GoogleWorld) -> None:
    first = await world.calendars.changes(world.olga.user_id)
    world.google.state.delete(stored(world, "Звонок с кандидатом"))
    world.google.state.expire_sync_tokens(RECRUITER.email)
    world.clock.passes(minutes=1)

    changes = await world.calendars.changes(world.olga.user_id, first.cursor)

    assert [(event.title, event.status) for event in changes.events] == [("Звонок с кандидатом", EventStatus.CANCELLED)]
    assert [run.is_full for run in await GoogleSyncRun.all().order_by("id")] == [True, True]


async def test_a_guests_answer_comes_through(world: GoogleWorld) -> None:
    made = await world.calendars.create_event(world.olga.user_id, an_event(world.clock))
    start = await world.calendars.changes(world.olga.user_id)
    world.clock.passes(minutes=1)
    world.google.state.respond(hours(world).events[made.id], INTERVIEWER.email, "declined")

    changed = (await world.calendars.changes(world.olga.user_id, start.cursor)).events

    assert [guest.response for event in changed for guest in event.attendees if guest.email == INTERVIEWER.email] == [
        Response.DECLINED
    ]


async def test_the_recurring_meeting_is_known_by_its_occurrences(world: GoogleWorld) -> None:
    await world.calendars.changes(world.olga.user_id)

    starts = await GoogleEvent.filter(title="Планёрка по найму").order_by("start_at").limit(3).values_list("start_at")

    days = [(later[0] - earlier[0]).days for earlier, later in itertools.pairwise(starts)]
    assert days == [7, 7]


async def test_a_reading_cut_off_in_the_middle_is_continued(
    world: GoogleWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("integrations.google.calendar.EVENTS_PAGE", 20)
    assert world.google.faults is not None
    world.google.faults.add(broken(r"events\?.*pageToken=20", times=None))
    with pytest.raises(UnavailableError):
        await world.calendars.changes(world.olga.user_id)
    world.google.faults.clear()

    found = await world.calendars.changes(world.olga.user_id)

    assert len(found.events) == await GoogleEvent.all().count() > 40
    assert [run.error for run in await GoogleSyncRun.all().order_by("id")] == ["UnavailableError", ""]


async def test_quota_refusals_are_waited_out(world: GoogleWorld) -> None:
    assert world.google.faults is not None
    world.google.faults.add(Fault(path="/calendar/", status=403, body=QUOTA, times=2))

    assert (await world.calendars.changes(world.olga.user_id)).events


async def test_our_event_is_made_once_with_guests_and_a_meet_link(world: GoogleWorld) -> None:
    new = an_event(world.clock)

    made = await world.calendars.create_event(world.olga.user_id, new)
    again = await world.calendars.create_event(world.olga.user_id, new)

    assert made.meet_url.startswith("https://meet.google.com/")
    assert (made.id, made.start, again) == (new.event_id, new.time.start, made)
    assert new.event_id in world.google.state.calendars[INTERVIEWER.email].events
    inserts = world.google.journal.of("POST", f"{RECRUITER.email}/events")
    assert [each.query["sendUpdates"] for each in inserts] == ["all", "all"]
    assert [each.status for each in inserts] == [200, 409]


async def test_a_lost_answer_makes_no_second_event(world: GoogleWorld) -> None:
    assert world.google.faults is not None
    world.google.faults.add(Fault(path="/events", method="POST", effect="reset", after=True))

    made = await world.calendars.create_event(world.olga.user_id, an_event(world.clock))

    assert sum(event.id == made.id for event in hours(world).events.values()) == 1


async def test_the_id_of_a_deleted_event_is_not_taken_again(world: GoogleWorld) -> None:
    new = an_event(world.clock)
    await world.calendars.create_event(world.olga.user_id, new)
    await world.calendars.cancel_event(world.olga.user_id, new.event_id)

    with pytest.raises(EventConflictError):
        await world.calendars.create_event(world.olga.user_id, new)


async def test_an_event_is_moved(world: GoogleWorld) -> None:
    made = await world.calendars.create_event(world.olga.user_id, an_event(world.clock))
    later = EventTime(tomorrow(world.clock, 15), tomorrow(world.clock, 16), "Europe/Minsk")

    moved = await world.calendars.move_event(world.olga.user_id, made.id, later)

    assert (moved.start, moved.end, moved.sequence) == (later.start, later.end, 1)
    assert hours(world).events[made.id].start == later.start


async def test_an_event_somebody_else_moved_is_looked_at_first(world: GoogleWorld) -> None:
    made = await world.calendars.create_event(world.olga.user_id, an_event(world.clock))
    world.clock.passes(minutes=1)
    world.google.state.move(hours(world).events[made.id], tomorrow(world.clock, 9), tomorrow(world.clock, 10))
    later = EventTime(tomorrow(world.clock, 15), tomorrow(world.clock, 16), "Europe/Minsk")

    with pytest.raises(EventConflictError):
        await world.calendars.move_event(world.olga.user_id, made.id, later)

    assert (await world.calendars.get_event(world.olga.user_id, made.id)).start == tomorrow(world.clock, 9)
    assert (await world.calendars.move_event(world.olga.user_id, made.id, later)).start == later.start


async def test_guests_are_replaced_and_those_who_stay_keep_their_answer(world: GoogleWorld) -> None:
    made = await world.calendars.create_event(world.olga.user_id, an_event(world.clock))
    world.google.state.respond(hours(world).events[made.id], INTERVIEWER.email, "accepted")

    changed = await world.calendars.update_attendees(
        world.olga.user_id, made.id, (Attendee(INTERVIEWER.email.upper()), Attendee("new@example.com"))
    )

    assert [guest.response for guest in changed.attendees] == [Response.ACCEPTED, Response.NEEDS_ACTION]


async def test_an_event_deleted_in_the_calendar_is_gone_and_cancelling_it_is_no_error(world: GoogleWorld) -> None:
    made = await world.calendars.create_event(world.olga.user_id, an_event(world.clock))
    world.google.state.delete(hours(world).events[made.id])
    time = EventTime(tomorrow(world.clock, 15), tomorrow(world.clock, 16), "Europe/Minsk")

    for act in (
        world.calendars.get_event(world.olga.user_id, made.id),
        world.calendars.move_event(world.olga.user_id, made.id, time),
        world.calendars.update_attendees(world.olga.user_id, made.id, ()),
        world.calendars.get_event(world.olga.user_id, "0neverwas0"),
    ):
        with pytest.raises(EventGoneError):
            await act
    await world.calendars.cancel_event(world.olga.user_id, made.id)


async def test_busy_times_come_from_google_joined(world: GoogleWorld) -> None:
    made = await world.calendars.create_event(world.olga.user_id, an_event(world.clock))
    await world.calendars.create_event(
        world.olga.user_id,
        an_event(world.clock, time=EventTime(made.end, made.end + timedelta(minutes=30), "Europe/Minsk")),
    )

    busy = await world.calendars.busy(world.olga.user_id, made.start - timedelta(minutes=5), made.end)
    around = await world.calendars.busy(world.olga.user_id, made.start, made.end + timedelta(minutes=45))

    assert busy[-1] == BusySpan(made.start, made.end)
    assert BusySpan(made.start, made.end + timedelta(minutes=30)) in around


async def test_while_google_is_down_the_copy_says_who_is_busy_for_a_day(world: GoogleWorld) -> None:
    made = await world.calendars.create_event(world.olga.user_id, an_event(world.clock))
    await world.calendars.changes(world.olga.user_id)
    assert world.google.faults is not None
    world.google.faults.add(broken("/calendar/", times=None))

    assert BusySpan(made.start, made.end) in await world.calendars.busy(world.olga.user_id, made.start, made.end)

    world.clock.passes(hours=25)
    world.google.faults.add(broken("/token", times=None))
    with pytest.raises(UnavailableError):
        await world.calendars.busy(world.olga.user_id, made.start, made.end)


async def test_the_source_says_what_a_person_has(world: GoogleWorld) -> None:
    nobody = await an_actor(world.clock, 51, Role.INTERVIEWER, name="Дмитрий")

    source = await world.calendars.source_of(world.olga.user_id)
    assert (source.kind, source.can_write, source.label) == (SourceKind.GOOGLE, True, RECRUITER.email)
    assert (await world.calendars.source_of(nobody.user_id)).trouble is SourceTrouble.NOT_CONNECTED
    with pytest.raises(NotConnectedError):
        await world.calendars.busy(nobody.user_id, world.clock(), tomorrow(world.clock))
    with pytest.raises(NotConnectedError):
        await world.calendars.create_event(nobody.user_id, an_event(world.clock))

    world.google.revoke(RECRUITER.email)
    await world.accounts.check_all()

    assert (await world.calendars.source_of(world.olga.user_id)).trouble is SourceTrouble.RECONNECT
    with pytest.raises(BrokenConnectionError):
        await world.calendars.changes(world.olga.user_id)


async def test_the_list_for_the_api_is_ones_own_filtered_and_paged(world: GoogleWorld) -> None:
    await world.calendars.changes(world.olga.user_id)
    stranger = await an_actor(world.clock, 52, Role.ADMIN, name="Марина")
    today = world.clock().date()

    week = await world.reading.page(world.olga, EventFilter(start_on=today, end_on=today + timedelta(days=6)))
    found = await world.reading.page(world.olga, EventFilter(search="бюджет"))
    small = await world.reading.page(world.olga, EventFilter(), page=2, page_size=3)

    assert {record.event.title for record in week.events} == {
        "Планёрка по найму",
        "Звонок с кандидатом",
        "Бюджет найма с Мариной",
    }
    assert small.total > len(small.events) == 3
    assert (await world.reading.page(stranger, EventFilter())).total == 0
    record = week.events[0]
    assert await world.reading.one(world.olga, record.id) == record
    with pytest.raises(GoneError):
        await world.reading.one(stranger, record.id)
    assert found.total == 1


async def test_syncing_on_request_is_put_in_the_queue(world: GoogleWorld) -> None:
    account = await world.account()
    world.jobs.waiting.clear()

    assert await world.sync.request(world.olga, SyncRequest(calendar=True, drive=True)) == 1

    assert world.jobs.waiting == [(Job.SYNC_GOOGLE_ACCOUNT, account.id), (Job.SYNC_GOOGLE_FILES, account.id)]
    with pytest.raises(GoneError):
        await world.sync.request(world.olga, SyncRequest(account_id=account.id + 1))


async def test_a_sync_that_fails_stands_in_the_log(world: GoogleWorld) -> None:
    account = await world.account()
    assert world.google.faults is not None
    world.google.faults.add(broken("/calendar/", times=None))
    await world.sync.sync_calendar(account.id)
    world.google.faults.clear()
    await world.sync.sync_all()

    runs = await world.sync.runs(world.olga)

    assert [(run.error, run.changed > 0) for run in runs] == [("", True), ("UnavailableError", False)]


async def test_a_calendar_taken_off_the_list_is_forgotten(world: GoogleWorld) -> None:
    await world.calendars.changes(world.olga.user_id)
    assert await GoogleCalendar.all().count() == 2
    team = next(each for each in world.google.state.calendars_of(RECRUITER.email) if not each.is_primary)
    del world.google.state.calendars[team.id]

    await world.calendars.changes(world.olga.user_id)

    assert [row.calendar_id for row in await GoogleCalendar.all()] == [RECRUITER.email]
