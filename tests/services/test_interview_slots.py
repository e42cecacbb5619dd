"""Times free for all: working hours of each zone, days the clocks change, limits, absences, what is in calendars."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.interviews.errors import BadDatesError, BadHoursError
from services.interviews.hours import hours_of, kept_hours, read_absence, read_hours
from services.interviews.slots import Availability, Span, free_slots

HOUR = timedelta(hours=1)
NO_BUFFER = timedelta()
BERLIN, NEW_YORK, KATHMANDU = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York"), ZoneInfo("Asia/Kathmandu")


def at(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def starts(*people: Availability, day: int, month: int = 3, buffer: timedelta = NO_BUFFER) -> list[datetime]:
    since = at(day, 0, month=month)
    found = free_slots(people, length=HOUR, buffer=buffer, since=since, until=since + timedelta(days=1))
    return [slot.start for slot in found]


def test_a_slot_lies_within_the_working_hours_of_everybody() -> None:
    found = starts(Availability(BERLIN), Availability(NEW_YORK), day=4)

    # Ten in New York is 15:00 UTC in winter, six in the evening in Berlin is 17:00.
    assert found == [at(4, 15), at(4, 15, 30), at(4, 16)]


def test_on_the_monday_after_the_clocks_change_in_one_place_the_common_hours_are_others() -> None:
    # America changes on 8 March, Europe on 29 March.
    assert starts(Availability(BERLIN), Availability(NEW_YORK), day=9)[0] == at(9, 14)
    assert starts(Availability(BERLIN), Availability(NEW_YORK), day=30) == [at(30, 14), at(30, 14, 30), at(30, 15)]


@pytest.mark.parametrize(("day", "month", "first"), [(29, 3, 8), (25, 10, 9)])
def test_on_the_very_day_the_clocks_change_ten_is_ten_on_the_wall(day: int, month: int, first: int) -> None:
    sundays = {7: (10 * 60, 18 * 60)}

    found = starts(Availability(BERLIN, hours=sundays), day=day, month=month)

    assert (found[0], found[-1]) == (at(day, first, month=month), at(day, first + 7, month=month))


def test_a_zone_of_three_quarters_of_an_hour_gets_slots_within_its_hours() -> None:
    found = starts(Availability(KATHMANDU), day=4)

    # Ten in Kathmandu is 4:15 UTC, six in the evening 12:15.
    assert (found[0], found[-1]) == (at(4, 4, 30), at(4, 11))


def test_busy_hours_and_the_buffer_around_them_are_left_free() -> None:
    busy = Availability(BERLIN, busy=[Span(at(4, 11), at(4, 12))])

    assert starts(busy, day=4, buffer=timedelta(minutes=30)) == [
        at(4, 9), at(4, 9, 30), at(4, 12, 30), *(at(4, 13 + n // 2, 30 * (n % 2)) for n in range(7)),
    ]  # fmt: skip


def test_days_off_absences_and_limits_leave_nothing() -> None:
    saturday, wednesday = 7, 4
    assert starts(Availability(BERLIN), day=saturday) == []
    assert starts(Availability(BERLIN, away=[(date(2026, 3, 3), date(2026, 3, 4))]), day=wednesday) == []
    assert starts(Availability(BERLIN, planned_on=[date(2026, 3, 4)], most_per_day=1), day=wednesday) == []
    two = [date(2026, 3, 2), date(2026, 3, 6)]
    assert starts(Availability(BERLIN, planned_on=two, most_per_week=2), day=wednesday) == []
    assert starts(Availability(BERLIN, planned_on=two, most_per_week=3), day=wednesday) != []


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("10-18", (600, 1080)),
        ("с 9:30 до 17:00", (570, 1020)),
        (" 9.15 — 24 ", (555, 1440)),
        ("-", None),
        ("Выходной", None),
    ],
)
def test_working_hours_are_read_as_people_write_them(text: str, hours: tuple[int, int] | None) -> None:
    assert read_hours(text) == hours


@pytest.mark.parametrize("text", ["", "утром", "18-10", "10-25", "10:75-12", "10-10", "9-18 и 20-22"])
def test_what_are_no_working_hours_is_refused(text: str) -> None:
    with pytest.raises(BadHoursError):
        read_hours(text)


def test_hours_survive_being_kept() -> None:
    hours = {1: (600, 1080), 5: (540, 900)}

    assert hours_of(kept_hours(hours)) == hours
    assert hours_of(None)[1] == (600, 1080)
    assert 6 not in hours_of(None)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("меня нет с 1.12 по 5.12", (date(2026, 12, 1), date(2026, 12, 5))),
        ("28.12-4.1", (date(2026, 12, 28), date(2027, 1, 4))),
        ("I am away 3/12", (date(2026, 12, 3), date(2026, 12, 3))),
        ("с 1.2.27 по 3.02.2027", (date(2027, 2, 1), date(2027, 2, 3))),
    ],
)
def test_days_away_are_read_as_people_write_them(text: str, days: tuple[date, date]) -> None:
    assert read_absence(text, date(2026, 11, 24)) == days


@pytest.mark.parametrize(
    "text", ["", "завтра", "31.2", "5.12 - 1.12.2026", "1.1.2020", "1.12.2026 - 1.12.2028", "32.1"]
)
def test_what_are_no_days_away_is_refused(text: str) -> None:
    with pytest.raises(BadDatesError):
        read_absence(text, date(2026, 11, 24))
