"""Makes Google clients over one pooled connection."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from integrations.base import Rate, RetryPolicy, VendorHttp
from integrations.google.calendar import GoogleCalendarApi
from integrations.google.drive import GoogleDriveApi
from integrations.google.oauth import GoogleApplication, GoogleOAuth
from integrations.google.session import GoogleSession
from integrations.google.tokens import TokenStore

# developers.google.com/calendar/api/guides/quota: 600 requests a minute for a person of a project.
GOOGLE_RATE = Rate(calls=600, per_s=60.0)
# «Exponential backoff»: Google's own advice begins with a second.
GOOGLE_RETRY = RetryPolicy(attempts=5, first_wait_s=1.0)


@dataclass(frozen=True, slots=True)
class GoogleClient:
    """One account's calendars and files."""

    calendar: GoogleCalendarApi
    drive: GoogleDriveApi


class GoogleGateway:
    """All connections to Google."""

    def __init__(
        self,
        *,
        http: VendorHttp,
        application: GoogleApplication,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._http = http
        self._api_url = application.api_url
        self._now = now
        self.oauth = GoogleOAuth(http=http, application=application, now=now)

    def connect(self, *, tokens: TokenStore, user_id: int | None) -> GoogleClient:
        """A client for one account; no request is made."""
        session = GoogleSession(http=self._http, oauth=self.oauth, tokens=tokens, user_id=user_id, now=self._now)
        return GoogleClient(
            calendar=GoogleCalendarApi(session=session, api_url=self._api_url),
            drive=GoogleDriveApi(session=session, api_url=self._api_url),
        )
