"""The calendars other tests stand on keep the promises of the port."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from services.calendars.errors import EventConflictError, EventGoneError
from services.calendars.event_ids import is_event_id, new_event_id
from services.calendars.ports import Attendee, BusySpan, Calendars, EventStatus, EventTime, NewEvent, Response
from services.errors import BrokenConnectionError, NotConnectedError
from tests.services.fake_calendars import FakeCalendars

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
ANNA = 1


@pytest.fixture
def calendars() -> FakeCalendars:
    made = FakeCalendars(now=lambda: NOW)
    made.connect(ANNA, "anna@example.test")
    return made


def an_event(event_id: str = "interv1e1") -> NewEvent:
    time = EventTime(NOW, NOW + timedelta(hours=1), "Europe/Minsk")
    return NewEvent(event_id, "Interview", "", time, (Attendee("ivan@example.test"),))


def test_new_ids_are_what_google_takes_and_differ() -> None:
    ids = {new_event_id() for _ in range(50)}

    assert len(ids) == 50
    assert all(map(is_event_id, ids))


async def test_a_repeated_creation_gives_the_same_event(calendars: FakeCalendars) -> None:
    port: Calendars = calendars

    first = await port.create_event(ANNA, an_event())
    again = await port.create_event(ANNA, an_event())

    assert first == again
    assert calendars.events_of(ANNA) == (first,)


async def test_a_deleted_id_is_not_taken_again(calendars: FakeCalendars) -> None:
    await calendars.create_event(ANNA, an_event())
    await calendars.cancel_event(ANNA, "interv1e1")
    await calendars.cancel_event(ANNA, "interv1e1")

    with pytest.raises(EventConflictError):
        await calendars.create_event(ANNA, an_event())
    with pytest.raises(EventGoneError):
        await calendars.get_event(ANNA, "interv1e1")


async def test_changes_give_each_event_once_as_it_is_now(calendars: FakeCalendars) -> None:
    made = await calendars.create_event(ANNA, an_event())
    start = await calendars.changes(ANNA)
    later = EventTime(NOW + timedelta(hours=3), NOW + timedelta(hours=4), "Europe/Minsk")
    await calendars.move_event(ANNA, made.id, later)
    calendars.remove(ANNA, made.id)

    changes = await calendars.changes(ANNA, start.cursor)

    assert [(event.id, event.status) for event in changes.events] == [(made.id, EventStatus.CANCELLED)]
    assert (await calendars.changes(ANNA, changes.cursor)).events == ()


async def test_busy_hours_are_joined(calendars: FakeCalendars) -> None:
    calendars.occupy(ANNA, NOW - timedelta(minutes=30), NOW + timedelta(minutes=15))
    await calendars.create_event(ANNA, an_event())

    busy = await calendars.busy(ANNA, NOW, NOW + timedelta(days=1))

    assert busy == (BusySpan(NOW - timedelta(minutes=30), NOW + timedelta(hours=1)),)


async def test_answers_of_guests_who_stay_are_kept(calendars: FakeCalendars) -> None:
    made = await calendars.create_event(ANNA, an_event())
    calendars.put(ANNA, replace(made, attendees=(Attendee("ivan@example.test", response=Response.ACCEPTED),)))

    changed = await calendars.update_attendees(
        ANNA, made.id, (Attendee("ivan@example.test"), Attendee("olga@example.test"))
    )

    assert [guest.response for guest in changed.attendees] == [Response.ACCEPTED, Response.NEEDS_ACTION]


async def test_without_a_calendar_nothing_is_made(calendars: FakeCalendars) -> None:
    with pytest.raises(NotConnectedError):
        await calendars.create_event(2, an_event())
    calendars.expire(ANNA)
    with pytest.raises(BrokenConnectionError):
        await calendars.busy(ANNA, NOW, NOW + timedelta(hours=1))
