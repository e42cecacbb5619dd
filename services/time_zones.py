"""Time zones as people name them: an IANA name, a city of the region, or a shift from UTC."""

import re
from functools import cache
from zoneinfo import available_timezones

# Offered as buttons: where the team and its candidates mostly are.
COMMON = (
    "Europe/Minsk",
    "Europe/Moscow",
    "Europe/Warsaw",
    "Europe/Vilnius",
    "Europe/Kyiv",
    "Europe/Berlin",
    "Europe/London",
    "Asia/Tbilisi",
    "Asia/Yerevan",
    "Asia/Almaty",
    "Asia/Dubai",
    "America/New_York",
)
# Cities whose people do not know their zone's IANA name, or whose name it does not carry.
_CITIES = {
    "Europe/Minsk": "минск мінск гомель гродно брест витебск могилёв могилев беларусь belarus",
    "Europe/Moscow": "москва санкт-петербург петербург питер казань сочи краснодар россия",
    "Europe/Kaliningrad": "калининград",
    "Europe/Samara": "самара",
    "Asia/Yekaterinburg": "екатеринбург пермь челябинск уфа",
    "Asia/Omsk": "омск",
    "Asia/Novosibirsk": "новосибирск",
    "Asia/Krasnoyarsk": "красноярск",
    "Asia/Irkutsk": "иркутск",
    "Asia/Vladivostok": "владивосток",
    "Europe/Kyiv": "киев київ львов одесса харьков украина",
    "Europe/Warsaw": "варшава краков вроцлав гданьск польша krakow wroclaw gdansk poland",
    "Europe/Vilnius": "вильнюс каунас литва",
    "Europe/Riga": "рига латвия",
    "Europe/Tallinn": "таллин таллинн эстония",
    "Europe/Prague": "прага",
    "Europe/Berlin": "берлин мюнхен гамбург германия munich hamburg",
    "Europe/Paris": "париж",
    "Europe/Amsterdam": "амстердам",
    "Europe/Madrid": "мадрид барселона barcelona",
    "Europe/Lisbon": "лиссабон",
    "Europe/London": "лондон",
    "Europe/Belgrade": "белград",
    "Europe/Podgorica": "подгорица",
    "Europe/Istanbul": "стамбул анталья antalya",
    "Asia/Nicosia": "кипр лимассол никосия cyprus limassol",
    "Asia/Tbilisi": "тбилиси батуми грузия batumi",
    "Asia/Yerevan": "ереван армения",
    "Asia/Baku": "баку",
    "Asia/Almaty": "алматы алма-ата астана astana казахстан",
    "Asia/Tashkent": "ташкент",
    "Asia/Bishkek": "бишкек",
    "Asia/Dubai": "дубай абу-даби",
    "Asia/Jerusalem": "тель-авив иерусалим хайфа tel-aviv израиль",
    "Asia/Bangkok": "бангкок пхукет",
    "America/New_York": "нью-йорк майами miami boston",
    "America/Los_Angeles": "лос-анджелес сан-франциско san-francisco",
}
_SHIFT = re.compile(r"(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?00)?", re.IGNORECASE)
# IANA has whole-hour zones from UTC-12 to UTC+14.
_FURTHEST = {"+": 14, "-": 12}


@cache
def _names() -> dict[str, str]:
    zones = available_timezones()
    names = {zone.rpartition("/")[2].casefold(): zone for zone in sorted(zones) if "/" in zone}
    names |= {zone.casefold(): zone for zone in zones}
    for zone, cities in _CITIES.items():
        names |= dict.fromkeys(cities.split(), zone)
    # The zones of our own list win over older names of the same city, such as Asia/Istanbul.
    return names | {zone.rpartition("/")[2].casefold(): zone for zone in _CITIES}


def find_time_zone(text: str) -> str | None:
    """The IANA name for what a person typed, None when we do not know the place.

    `UTC+3` gives the zone `Etc/GMT-3`: in those names the sign is reversed (tz database, `etcetera`).
    """
    wanted = text.strip().casefold()
    shift = _SHIFT.fullmatch(wanted)
    if shift:
        sign, hours = shift[1], int(shift[2])
        if hours > _FURTHEST[sign]:
            return None
        return f"Etc/GMT{'-' if sign == '+' else '+'}{hours}" if hours else "UTC"
    names = _names()
    return names.get(wanted) or names.get(wanted.replace(" ", "_")) or names.get(wanted.replace(" ", "-"))
