"""Feeds are fetched only from the open internet: at the checked address, through every redirect."""

import httpx
import pytest

from integrations.base import NotFoundError, TooLargeError, UnavailableError
from integrations.base.errors import Vendor
from integrations.ics import IcsClient, NotACalendarError, NotPublicError, feed_address, read_error
from integrations.ics.addresses import is_public
from integrations.ics.client import MAX_BYTES
from tests.integrations.support import Calls, FakeVendor, vendor_http

CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
NAMES = {"cal.example.com": ["93.184.216.34"], "inner.example.com": ["10.0.0.7"], "both.example.com": ["93.184.216.34", "127.0.0.1"]}  # fmt: skip


async def lookup(host: str) -> list[str]:
    if host not in NAMES:
        raise OSError(host)
    return NAMES[host]


def a_client(fake: FakeVendor, calls: Calls | None = None) -> IcsClient:
    http = vendor_http(fake, vendor=Vendor.ICS, read_error=read_error, calls=calls)
    return IcsClient(http=http, own_origins=("http://127.0.0.1:8809",), lookup=lookup)


def answers(content: bytes = CALENDAR, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, content=content, headers={k.replace("_", "-"): v for k, v in headers.items()})


async def test_the_connection_goes_to_the_checked_address_under_the_hosts_name() -> None:
    fake = FakeVendor(answers(etag='"1"'))

    found = await a_client(fake).fetch("https://cal.example.com/a/b.ics?token=secret")

    (request,) = fake.requests
    assert (found.content, found.etag) == (CALENDAR, '"1"')
    assert str(request.url) == "https://93.184.216.34/a/b.ics?token=secret"
    assert (request.headers["host"], request.extensions["sni_hostname"]) == ("cal.example.com", "cal.example.com")
    assert request.headers["connection"] == "close"


async def test_an_unchanged_feed_has_no_content() -> None:
    fake = FakeVendor(answers(b"", 304))

    found = await a_client(fake).fetch("https://cal.example.com/b.ics", etag='"1"')

    assert (found.content, found.etag) == (None, '"1"')
    assert fake.requests[0].headers["if-none-match"] == '"1"'


@pytest.mark.parametrize(
    "url",
    [
        "http://cal.example.com/b.ics",
        "https://10.0.0.7/b.ics",
        "https://[::1]/b.ics",
        "https://cal.example.com:8443/b.ics",
        "https://user@cal.example.com/b.ics",
        "https://cal.example.com\\@inner.example.com/b.ics",
        "https://localhost/b.ics",
        "https://cal.example.com/b.ics\r\nX: y",
        "file:///etc/passwd",
        "",
    ],
)
async def test_an_address_that_may_not_be_asked_is_not(url: str) -> None:
    fake = FakeVendor(answers())

    with pytest.raises(NotPublicError):
        await a_client(fake).fetch(url)

    assert fake.requests == []


@pytest.mark.parametrize("host", ["inner.example.com", "both.example.com"])
async def test_a_name_that_leads_inside_is_not_asked(host: str) -> None:
    fake = FakeVendor(answers())

    with pytest.raises(NotPublicError):
        await a_client(fake).fetch(f"https://{host}/b.ics")

    assert fake.requests == []


@pytest.mark.parametrize(
    "location",
    ["https://inner.example.com/x.ics", "http://169.254.169.254/latest", "http://cal.example.com/x", "//[::1]/"],
)
async def test_a_redirect_inside_is_not_followed(location: str) -> None:
    fake = FakeVendor(answers(b"", 302, location=location), answers())

    with pytest.raises(NotPublicError):
        await a_client(fake).fetch("https://cal.example.com/b.ics")

    assert len(fake.requests) == 1


async def test_a_redirect_outside_is_followed_and_checked_again() -> None:
    fake = FakeVendor(answers(b"", 301, location="/other.ics"), answers())

    await a_client(fake).fetch("https://cal.example.com/b.ics")

    assert [request.url.path for request in fake.requests] == ["/b.ics", "/other.ics"]


async def test_redirects_in_a_circle_end() -> None:
    fake = FakeVendor(answers(b"", 302, location="https://cal.example.com/b.ics"))

    with pytest.raises(NotACalendarError):
        await a_client(fake).fetch("https://cal.example.com/b.ics")

    assert len(fake.requests) == 4


async def test_a_page_is_no_calendar_and_a_huge_file_is_too_large() -> None:
    with pytest.raises(NotACalendarError):
        await a_client(FakeVendor(answers(b"<!doctype html>"))).fetch("https://cal.example.com/b.ics")
    with pytest.raises(TooLargeError):
        await a_client(FakeVendor(answers(CALENDAR + b" " * MAX_BYTES))).fetch("https://cal.example.com/b.ics")


async def test_other_refusals_are_those_of_every_vendor() -> None:
    with pytest.raises(NotFoundError):
        await a_client(FakeVendor(answers(b"", 404))).fetch("https://cal.example.com/b.ics")
    with pytest.raises(UnavailableError):
        await a_client(FakeVendor(httpx.ReadTimeout("x"))).fetch("https://cal.example.com/b.ics")
    with pytest.raises(UnavailableError):
        await a_client(FakeVendor(answers())).fetch("https://unknown.example.com/b.ics")


async def test_the_secret_address_is_not_in_the_call_log() -> None:
    calls = Calls()

    await a_client(FakeVendor(answers()), calls).fetch("https://cal.example.com/private-a1b2c3/basic.ics?k=9z8y7x")

    assert "a1b2c3" not in repr(calls.made)
    assert "9z8y7x" not in repr(calls.made)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" webcal://Cal.Example.com/a.ics ", "https://cal.example.com/a.ics"),
        ("https://cal.example.com", "https://cal.example.com/"),
        ("https://cal.example.com/a.ics#part", "https://cal.example.com/a.ics"),
        ("http://127.0.0.1:8809/feeds/a.ics", "http://127.0.0.1:8809/feeds/a.ics"),
        ("http://127.0.0.1:88099/feeds/a.ics", None),
        ("https://cal.example.com/" + "a" * 2000, None),
        ("https://cal.example.com/кот.ics", None),
    ],
)
def test_addresses_as_people_type_them(typed: str, address: str | None) -> None:
    assert feed_address(typed, ("http://127.0.0.1:8809",)) == address


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("192.0.2.1", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("nonsense", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public
