"""Criteria out of any text, and a ladder that climbs in working hours only. Pure."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.scorecards.criteria import DEFAULT, MAX_CRITERIA, criteria_of
from services.scorecards.ladder import (
    STEPS,
    WORK_FROM,
    WORK_TO,
    Clockwork,
    Rung,
    deadline,
    into_working_time,
    when,
)

MINSK = ZoneInfo("Europe/Minsk")
FRIDAY_EVENING = datetime(2026, 3, 6, 14, 0, tzinfo=UTC)  # 17:00 in Minsk


@pytest.mark.parametrize(
    ("text", "criteria"),
    [
        ("", DEFAULT),
        ("  \n\t\n", DEFAULT),
        ("———\n***", DEFAULT),
        ("Python\nSQL\n\nКоммуникация", ("Python", "SQL", "Коммуникация")),
        ("Оцените:\n- Python\n• SQL\n* Git", ("Python", "SQL", "Git")),
        ("1. Python\n2) SQL\n(3) Git\na) REST", ("Python", "SQL", "Git", "REST")),
        ("[ ] Python\n[x] SQL\n☐ Git", ("Python", "SQL", "Git")),
        ("Python; SQL; умение слушать", ("Python", "SQL", "умение слушать")),
        ("Технические навыки:\nPython (1-4)\nSQL: 1–5\nGit ____", ("Python", "SQL", "Git")),
        ("- **Python**: знание asyncio\n- `SQL`", ("Python: знание asyncio", "SQL")),
        ("- Python\n- Python\nвот так", ("Python",)),
        ("Вступление без маркера\n1. Опыт с 1С\n2. C++", ("Опыт с 1С", "C++")),
        ("3 года опыта\n5 проектов", ("3 года опыта", "5 проектов")),
    ],
)
def test_criteria_are_read_however_they_are_written(text: str, criteria: tuple[str, ...]) -> None:
    assert criteria_of(text) == criteria


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gives_usable_criteria(text: str) -> None:
    found = criteria_of(text)

    assert 1 <= len(found) <= MAX_CRITERIA
    assert len(set(found)) == len(found)
    assert all(each.strip() and len(each) <= 120 for each in found)


def test_a_long_list_and_a_long_line_are_cut() -> None:
    found = criteria_of("\n".join(f"- {number} {'я' * 300}" for number in range(30)))

    assert len(found) == MAX_CRITERIA
    assert all(each.endswith("…") for each in found)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=MINSK)


def test_the_ladder_of_a_friday_evening_goes_on_after_the_weekend() -> None:
    clockwork = Clockwork(MINSK)

    planned = [(step.rung, when(step, FRIDAY_EVENING, clockwork)) for step in STEPS]

    assert planned == [
        (Rung.INTERVIEWER, at("2026-03-09T09:00")),  # 20:00 is too late, then a weekend
        (Rung.INTERVIEWER, at("2026-03-09T17:00")),
        (Rung.RECRUITER, at("2026-03-10T17:00")),
        (Rung.INTERVIEWER, at("2026-03-11T09:00")),
        (Rung.ADMINISTRATOR, at("2026-03-11T17:00")),
    ]


def test_holidays_of_the_calendar_count_and_its_working_saturday_does_not() -> None:
    # Monday is off, Saturday is worked instead.
    clockwork = Clockwork(MINSK, days_off={date(2026, 3, 8), date(2026, 3, 9)})

    assert when(STEPS[1], FRIDAY_EVENING, clockwork) == at("2026-03-07T17:00")
    assert deadline(FRIDAY_EVENING, clockwork) == at("2026-03-10T17:00")


def test_quiet_hours_of_the_person_narrow_the_day() -> None:
    clockwork = Clockwork(MINSK, quiet_from=16, quiet_to=11)

    assert when(STEPS[1], FRIDAY_EVENING, clockwork) == at("2026-03-10T11:00")


def test_a_calendar_without_any_working_day_does_not_hang() -> None:
    forever = {date(2026, 1, 1) + timedelta(days=number) for number in range(800)}

    assert into_working_time(FRIDAY_EVENING, Clockwork(MINSK, days_off=forever)) > FRIDAY_EVENING


@settings(max_examples=150, deadline=None)
@given(
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis adds it
    zone=st.sampled_from(["Europe/Minsk", "Europe/Warsaw", "America/New_York", "Asia/Tbilisi", "Pacific/Auckland"]),
    quiet=st.sampled_from([(None, None), (22, 8), (18, 10), (0, 12), (13, 14)]),
    holidays=st.sets(st.dates(date(2026, 1, 1), date(2027, 1, 31)), max_size=30),
)
def test_nobody_is_reminded_at_night_in_quiet_hours_or_on_a_day_off(
    moment: datetime, zone: str, quiet: tuple[int | None, int | None], holidays: set[date]
) -> None:
    clockwork = Clockwork(ZoneInfo(zone), days_off=holidays, quiet_from=quiet[0], quiet_to=quiet[1])

    for step in STEPS:
        local = when(step, moment, clockwork).astimezone(clockwork.zone)

        assert WORK_FROM <= local.time() < WORK_TO
        assert local.date() not in holidays
        assert not _is_quiet(local.hour, *quiet)
        assert local >= moment


def _is_quiet(hour: int, start: int | None, end: int | None) -> bool:
    if start is None or end is None:
        return False
    return start <= hour < end if start < end else hour >= start or hour < end
