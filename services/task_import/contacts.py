"""Contacts in free text: telephone, e-mail, Telegram, profile pages. Pure; what is in doubt is left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

MAX_TEXT_CHARS = 50_000
# What identifies a number's owner, with or without the country code.
COMPARED_DIGITS = 10
BELARUS, BELARUS_DIGITS = "375", 9
SNIPPET_CHARS = 60

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"')\]}»]{3,500}", re.IGNORECASE)
_BARE_PROFILE = re.compile(
    r"(?<![\w./@-])(?:[a-z]{2,3}\.)?(?:linkedin\.com/in|rabota\.by/resume|hh\.ru/resume|github\.com|t\.me)/[^\s<>\"')\]}»,;]{2,300}",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"(?<![\w.+@-])[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@-])", re.IGNORECASE
)
_PHONE = re.compile(r"(?<![\w.,:/-])\+?\(?\d(?:[\s().-]{0,3}\d){6,14}(?![\w]|[.,-]\d)")
_HANDLE = r"[a-z][a-z0-9_]{4,31}"
_LABELLED_HANDLE = re.compile(
    rf"(?<!\w)(?:telegram|телеграмм?|тг|тэлеграм|tg)\s*[:=–—-]?\s*@?(?P<handle>{_HANDLE})(?![\w@])", re.IGNORECASE
)
_LONE_HANDLE = re.compile(rf"^\s*@(?P<handle>{_HANDLE})\s*$", re.IGNORECASE | re.MULTILINE)
_TELEGRAM_PATH = re.compile(rf"/(?P<handle>{_HANDLE})/?", re.IGNORECASE)
# Paths of t.me that are no person.
_NOT_PEOPLE = frozenset({"joinchat", "addstickers", "share", "proxy", "socks", "addlist", "channel"})
_PROFILE_PATHS = {
    "linkedin.com": re.compile(r"/in/[^/]+/?.*", re.IGNORECASE),
    "rabota.by": re.compile(r"/resume/[0-9a-z]+.*", re.IGNORECASE),
    "hh.ru": re.compile(r"/resume/[0-9a-z]+.*", re.IGNORECASE),
    "github.com": re.compile(r"/[a-z0-9-]{1,39}/?", re.IGNORECASE),
    "career.habr.com": re.compile(r"/[a-z0-9_-]+/?", re.IGNORECASE),
    "behance.net": re.compile(r"/[a-z0-9_-]+/?", re.IGNORECASE),
}
_BELARUS_CODES = ("29", "33", "44", "25", "17")
_MIN_INTERNATIONAL, _MAX_INTERNATIONAL = 10, 15


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact in the form it is stored in, and the words it was read from."""

    value: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Contacts:
    """Everything found in one text, in the order of the text, without repeats."""

    phones: tuple[Contact, ...] = ()
    emails: tuple[Contact, ...] = ()
    telegrams: tuple[Contact, ...] = ()
    profiles: tuple[Contact, ...] = ()


def contacts_in(text: str) -> Contacts:
    """The contacts of a text, Markdown or plain."""
    text = text[:MAX_TEXT_CHARS]
    addresses = [match[0].rstrip(".,;:!?*_") for match in [*_URL.finditer(text), *_BARE_PROFILE.finditer(text)]]
    rest = _BARE_PROFILE.sub(" ", _URL.sub(" ", text))
    emails = [Contact(match[0].lower(), match[0]) for match in _EMAIL.finditer(rest)]
    rest = _EMAIL.sub(" ", rest)
    return Contacts(
        phones=_once(_phones(rest)),
        emails=_once(emails),
        telegrams=_once([*_telegram_links(addresses), *_handles(rest)]),
        profiles=_once(_profiles(addresses)),
    )


def normal_phone(text: str) -> str | None:
    """A number as `+375291234567`; None when it is none, or its country is in doubt."""
    digits = re.sub(r"\D", "", text)
    if text.strip().startswith("+"):
        return f"+{digits}" if _MIN_INTERNATIONAL <= len(digits) <= _MAX_INTERNATIONAL else None
    number = _with_country(digits, has_brackets="(" in text)
    return f"+{number}" if number else None


def _with_country(digits: str, *, has_brackets: bool) -> str | None:
    """Country code and number for the ways people in Belarus and Russia write theirs."""
    number = None
    match len(digits):
        case 12 if digits.startswith("375"):
            number = digits
        case 11 if digits.startswith("80") and digits[2:4] in _BELARUS_CODES:
            number = f"375{digits[2:]}"
        case 11 if digits[0] in "78" and digits[1] in "3456789":
            number = f"7{digits[1:]}"
        case 10 if digits[0] == "0" and digits[1:3] in _BELARUS_CODES:
            number = f"375{digits[1:]}"
        case 9 if digits[:2] in _BELARUS_CODES and has_brackets:
            number = f"375{digits}"
    return number


def phone_key(phone: str | None) -> str:
    """The digits by which two numbers are compared, without country code; empty when there are too few."""
    digits = re.sub(r"\D", "", normal_phone(phone or "") or phone or "")
    # 80 33 … and +375 33 … are one number, of nine digits; most other countries have ten.
    compared = BELARUS_DIGITS if digits.startswith(BELARUS) else COMPARED_DIGITS
    return digits[-compared:] if len(digits) >= compared else ""


def normal_email(text: str) -> str | None:
    """An e-mail address in lower case; None when it is none."""
    text = text.strip()
    return text.lower() if _EMAIL.fullmatch(text) else None


def normal_telegram(text: str) -> str | None:
    """A Telegram name as `@name`; None when it is none."""
    found = contacts_in(text).telegrams or contacts_in(f"telegram: {text.strip()}").telegrams
    return found[0].value if len(found) == 1 else None


def profile_key(url: str) -> str:
    """Host and path of a profile page without what differs from copy to copy."""
    parts = urlsplit(url if "//" in url else f"https://{url}")
    host = (parts.hostname or "").removeprefix("www.")
    for known in _PROFILE_PATHS:
        if host.endswith(f".{known}"):
            host = known
    return f"{host}{parts.path.rstrip('/').lower()}"


def _once(found: list[Contact] | Iterator[Contact]) -> tuple[Contact, ...]:
    return tuple({contact.value.casefold(): contact for contact in reversed(list(found))}.values())[::-1]


def _phones(text: str) -> Iterator[Contact]:
    for match in _PHONE.finditer(text):
        value = normal_phone(match[0])
        if value is not None:
            yield Contact(value, match[0].strip()[:SNIPPET_CHARS])


def _handles(text: str) -> Iterator[Contact]:
    for pattern in (_LABELLED_HANDLE, _LONE_HANDLE):
        for match in pattern.finditer(text):
            yield Contact(f"@{match['handle']}", match[0].strip()[:SNIPPET_CHARS])


def _telegram_links(addresses: list[str]) -> Iterator[Contact]:
    for address in addresses:
        host, path = _host_and_path(address)
        handle = _TELEGRAM_PATH.fullmatch(path) if host in {"t.me", "telegram.me"} else None
        if handle and handle["handle"].lower() not in _NOT_PEOPLE:
            yield Contact(f"@{handle['handle']}", address[:SNIPPET_CHARS])


def _profiles(addresses: list[str]) -> Iterator[Contact]:
    for address in addresses:
        host, path = _host_and_path(address)
        for known, form in _PROFILE_PATHS.items():
            if (host == known or host.endswith(f".{known}")) and form.fullmatch(path):
                yield Contact(f"https://{host}{path.rstrip('/')}", address[:SNIPPET_CHARS])


def _host_and_path(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address if "//" in address else f"https://{address}")
        return (parts.hostname or "").removeprefix("www."), parts.path
    except ValueError:  # an unfinished IPv6 address and the like
        return "", ""
