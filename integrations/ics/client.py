"""Fetches a feed: every hop's host is looked up and checked first, and the connection goes to the checked address.

Looking up once and connecting to what was found leaves no room for a name that answers differently the second time.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from http import HTTPStatus

import httpx

from integrations.base import (
    Answer,
    IntegrationError,
    Outage,
    Request,
    UnavailableError,
    Vendor,
    VendorHttp,
    error_for_status,
)
from integrations.ics.addresses import feed_address, is_public

MAX_BYTES = 5 * 1024 * 1024
TOTAL_S = 20.0
MAX_REDIRECTS = 3
REDIRECTS = frozenset({301, 302, 303, 307, 308})
BEGINNING = b"BEGIN:VCALENDAR"

# Finds the IP addresses of a host name.
Lookup = Callable[[str], Awaitable[list[str]]]


class NotPublicError(IntegrationError):
    """The address, or one it leads on to, is not one of the open internet; nothing was sent there."""

    summary = "the address is not public"


class NotACalendarError(IntegrationError):
    """What came is not a calendar: a page, an empty file."""

    summary = "not a calendar"


class _RedirectedError(IntegrationError):
    """The host sends us on."""

    summary = "redirected"

    def __init__(self, answer: Answer, location: str) -> None:
        super().__init__(answer.vendor, answer.operation)
        self.location = location


class _UnchangedError(IntegrationError):
    """304: what we have is still right."""

    summary = "not modified"


@dataclass(frozen=True, slots=True)
class FeedAnswer:
    """`content` is None when nothing has changed since `etag`."""

    content: bytes | None = field(repr=False)
    etag: str


def read_error(answer: Answer) -> IntegrationError:
    """Redirects and «not modified» come this way too: the shared sender takes only 2xx for success."""
    if answer.status_code == HTTPStatus.NOT_MODIFIED:
        return _UnchangedError(answer.vendor, answer.operation)
    if answer.status_code in REDIRECTS:
        return _RedirectedError(answer, answer.headers.get("location", ""))
    return error_for_status(answer)


async def system_lookup(host: str) -> list[str]:
    """The system's resolver, off the loop."""
    found = await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


class IcsClient:
    """Fetches feeds.

    Args:
        own_origins: origins the operator allows besides public https ones, for stand-ins.
    """

    def __init__(self, *, http: VendorHttp, own_origins: Collection[str] = (), lookup: Lookup = system_lookup) -> None:
        self._http = http
        self._own_origins = tuple(own_origins)
        self._lookup = lookup

    async def fetch(self, url: str, *, etag: str = "", user_id: int | None = None) -> FeedAnswer:
        """The calendar at an address.

        Raises:
            NotPublicError: the address or a redirect of it may not be asked.
            NotACalendarError: something else is there.
            TooLargeError: more than `MAX_BYTES`.
            IntegrationError: the host refuses or does not answer.
        """
        for _ in range(MAX_REDIRECTS + 1):
            try:
                answer = await self._http.send(await self._request(url, etag, user_id))
            except _UnchangedError:
                return FeedAnswer(None, etag)
            except _RedirectedError as redirected:
                url = _joined(url, redirected.location)
                continue
            if not answer.content.lstrip(b"\xef\xbb\xbf \t\r\n")[: len(BEGINNING)].upper() == BEGINNING:
                raise NotACalendarError(Vendor.ICS, "feed.fetch")
            return FeedAnswer(answer.content, answer.headers.get("etag", "")[:255])
        raise NotACalendarError(Vendor.ICS, "feed.fetch")

    async def _request(self, url: str, etag: str, user_id: int | None) -> Request:
        checked = feed_address(url, self._own_origins)
        if checked is None:
            raise NotPublicError(Vendor.ICS, "feed.fetch")
        host, target = "", checked
        if not any(checked.startswith(f"{origin.rstrip('/')}/") for origin in self._own_origins):
            host, target = await self._pinned(checked)
        headers = {"accept": "text/calendar, */*;q=0.1"}
        if host:
            # A kept connection belongs to the certificate of one name; another name may live at the same address.
            headers |= {"host": host, "connection": "close"}
        if etag:
            headers["if-none-match"] = etag
        return Request(
            operation="feed.fetch",
            method="GET",
            url=target,
            headers=headers,
            user_id=user_id,
            hide_path=True,
            tls_name=host,
            max_bytes=MAX_BYTES,
            total_s=TOTAL_S,
        )

    async def _pinned(self, url: str) -> tuple[str, str]:
        """The host's name, and the address with a checked IP address in its place."""
        parsed = httpx.URL(url)
        try:
            addresses = await self._lookup(parsed.host)
        except OSError:
            raise UnavailableError(Vendor.ICS, "feed.fetch", Outage.NETWORK) from None
        if not addresses or not all(map(is_public, addresses)):
            raise NotPublicError(Vendor.ICS, "feed.fetch")
        return parsed.host, str(parsed.copy_with(host=addresses[0]))


def _joined(url: str, location: str) -> str:
    """Where a redirect leads, as the HTTP client reads it; "" for nonsense, which is refused then."""
    try:
        return str(httpx.URL(url).join(location)) if location else ""
    except httpx.InvalidURL:
        return ""
