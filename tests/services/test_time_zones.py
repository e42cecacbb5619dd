"""What people type for their time zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from services.time_zones import _CITIES, COMMON, find_time_zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Minsk", "Europe/Minsk"),
        ("europe/minsk", "Europe/Minsk"),
        ("Минск", "Europe/Minsk"),
        (" минск ", "Europe/Minsk"),
        ("Санкт-Петербург", "Europe/Moscow"),
        ("Нью Йорк", "America/New_York"),
        ("new york", "America/New_York"),
        ("Istanbul", "Europe/Istanbul"),
        ("tbilisi", "Asia/Tbilisi"),
        ("UTC", "UTC"),
        ("utc+0", "UTC"),
    ],
)
def test_places_we_know(text: str, zone: str) -> None:
    assert find_time_zone(text) == zone


@pytest.mark.parametrize(("text", "hours"), [("UTC+3", 3), ("+3", 3), ("GMT-5", -5), ("utc + 14", 14), ("+03:00", 3)])
def test_a_shift_is_ahead_of_utc_by_its_hours(text: str, hours: int) -> None:
    zone = find_time_zone(text)

    assert zone is not None
    assert datetime(2026, 3, 2, tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize("text", ["", "Мордор", "UTC+15", "UTC-13", "../etc/passwd", "+", "3", "Europe", "\x00"])
def test_places_we_do_not_know(text: str) -> None:
    assert find_time_zone(text) is None


def test_every_zone_offered_or_named_by_a_city_exists() -> None:
    assert {*COMMON, *_CITIES} <= available_timezones()
