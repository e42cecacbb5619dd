"""Google: signing in, calendars and files."""

from integrations.google import scopes
from integrations.google.calendar import EventFields, GoogleCalendarApi
from integrations.google.drive import GOOGLE_DOCUMENT, DriveSearch, GoogleDriveApi
from integrations.google.errors import (
    GoogleClientRefusedError,
    GoogleConflictError,
    GoogleGrantLostError,
    GoogleScopeMissingError,
    GoogleSyncTokenExpiredError,
    read_error,
)
from integrations.google.gateway import GOOGLE_RATE, GOOGLE_RETRY, GoogleClient, GoogleGateway
from integrations.google.oauth import Consent, GoogleApplication, GoogleOAuth, GoogleUser
from integrations.google.tokens import GoogleTokens, Grant, TokenStore

__all__ = [
    "GOOGLE_DOCUMENT",
    "GOOGLE_RATE",
    "GOOGLE_RETRY",
    "Consent",
    "DriveSearch",
    "EventFields",
    "GoogleApplication",
    "GoogleCalendarApi",
    "GoogleClient",
    "GoogleClientRefusedError",
    "GoogleConflictError",
    "GoogleDriveApi",
    "GoogleGateway",
    "GoogleGrantLostError",
    "GoogleOAuth",
    "GoogleScopeMissingError",
    "GoogleSyncTokenExpiredError",
    "GoogleTokens",
    "GoogleUser",
    "Grant",
    "TokenStore",
    "read_error",
    "scopes",
]
