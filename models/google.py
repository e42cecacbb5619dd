"""A person's accounts at Google and what is copied from them: calendars, events, files, and how each copying went."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from models.credentials import CredentialState
from models.users import User


class GoogleAccount(Model):
    """One Google account a person has given consent for. Tokens are Fernet texts, `key_id` names the key."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="google_accounts", on_delete=fields.CASCADE
    )
    google_id = fields.CharField(max_length=64)
    email = fields.CharField(max_length=254, db_index=True)
    name = fields.CharField(max_length=255, default="")
    secret = fields.TextField()
    refresh_secret = fields.TextField()
    key_id = fields.CharField(max_length=32)
    version = fields.IntField(default=1)
    expires_at = fields.DatetimeField(null=True)
    # As granted, with spaces between: a person may have unticked some.
    scopes = fields.TextField(default="")
    state = fields.CharEnumField(CredentialState, max_length=16, default=CredentialState.OK)
    state_reason = fields.CharField(max_length=64, default="")
    is_primary = fields.BooleanField(default=False)
    checked_at = fields.DatetimeField(null=True)
    # Rises with each change of the copied events, so that readers can ask for what came after.
    revision = fields.IntField(default=0)
    synced_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "google_accounts"
        unique_together = (("user_id", "google_id"),)


class GooglePurpose(StrEnum):
    """Why somebody is on the way to Google's consent page."""

    CONNECT = "connect"
    SIGN_IN = "sign_in"


class GoogleConsentTrip(Model):
    """One way to Google's consent page and back; used once, for a few minutes, in one browser.

    Attributes:
        user: whose account is connected; None while somebody signs in.
        ticket_hash: of the link in the chat; `state_hash` of what Google carries; `browser_hash` of the cookie.
        verifier: the PKCE verifier, encrypted.
    """

    id = fields.IntField(primary_key=True)
    purpose = fields.CharEnumField(GooglePurpose, max_length=8)
    user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="google_trips", null=True, on_delete=fields.CASCADE
    )
    ticket_hash = fields.CharField(max_length=64, null=True, unique=True)
    state_hash = fields.CharField(max_length=64, null=True, unique=True)
    browser_hash = fields.CharField(max_length=64, default="")
    verifier = fields.TextField(default="")
    key_id = fields.CharField(max_length=32, default="")
    redirect_uri = fields.CharField(max_length=500, default="")
    created_at = fields.DatetimeField(auto_now_add=True)
    expires_at = fields.DatetimeField(db_index=True)
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "google_consent_trips"


class GoogleCalendar(Model):
    """A calendar of an account, and up to where it was read."""

    id = fields.IntField(primary_key=True)
    account: fields.ForeignKeyRelation[GoogleAccount] = fields.ForeignKeyField(
        "models.GoogleAccount", related_name="calendars", on_delete=fields.CASCADE
    )
    calendar_id = fields.CharField(max_length=254)
    name = fields.CharField(max_length=255, default="")
    timezone = fields.CharField(max_length=64, default="UTC")
    access_role = fields.CharField(max_length=20, default="")
    is_primary = fields.BooleanField(default=False)
    sync_token = fields.TextField(null=True)

    class Meta:
        table = "google_calendars"
        unique_together = (("account_id", "calendar_id"),)


class GoogleEvent(Model):
    """A copy of an event, or of one occurrence of it; a deleted one keeps its row with status `cancelled`.

    Attributes:
        attendees: [{"email", "name", "response"}].
        revision: of the account, when this copy last changed.
    """

    id = fields.BigIntField(primary_key=True)
    account: fields.ForeignKeyRelation[GoogleAccount] = fields.ForeignKeyField(
        "models.GoogleAccount", related_name="events", on_delete=fields.CASCADE
    )
    calendar: fields.ForeignKeyRelation[GoogleCalendar] = fields.ForeignKeyField(
        "models.GoogleCalendar", related_name="events", on_delete=fields.CASCADE
    )
    event_id = fields.CharField(max_length=1024)
    # Ids of recurring events can be long; an index needs something short.
    event_hash = fields.CharField(max_length=40)
    ical_uid = fields.CharField(max_length=1024, default="")
    title = fields.TextField(default="")
    # SQLite knows capitals of Latin letters only.
    title_folded = fields.TextField(default="")
    description = fields.TextField(default="")
    start_at = fields.DatetimeField()
    end_at = fields.DatetimeField()
    timezone = fields.CharField(max_length=64, default="")
    is_all_day = fields.BooleanField(default=False)
    is_free = fields.BooleanField(default=False)
    location = fields.TextField(default="")
    meet_url = fields.TextField(default="")
    html_url = fields.TextField(default="")
    attendees: list[dict[str, Any]] = fields.JSONField(default=list)
    status = fields.CharField(max_length=16)
    sequence = fields.IntField(default=0)
    changed_at = fields.DatetimeField()
    revision = fields.IntField()

    class Meta:
        table = "google_events"
        unique_together = (("calendar_id", "event_hash"),)
        indexes = (Index(fields=("account_id", "revision")), Index(fields=("account_id", "start_at")))


class GoogleFile(Model):
    """What is known of a file in Drive that may be a resume; its content is never kept."""

    id = fields.BigIntField(primary_key=True)
    account: fields.ForeignKeyRelation[GoogleAccount] = fields.ForeignKeyField(
        "models.GoogleAccount", related_name="files", on_delete=fields.CASCADE
    )
    file_id = fields.CharField(max_length=128)
    name = fields.CharField(max_length=500, default="")
    name_folded = fields.CharField(max_length=1000, default="")
    mime_type = fields.CharField(max_length=255, default="", db_index=True)
    size_bytes = fields.BigIntField(null=True)
    modified_at = fields.DatetimeField(null=True)
    url = fields.TextField(default="")
    owner_name = fields.CharField(max_length=255, default="")

    class Meta:
        table = "google_files"
        unique_together = (("account_id", "file_id"),)


class SyncKind(StrEnum):
    """What was copied."""

    CALENDAR = "calendar"
    DRIVE = "drive"


class GoogleSyncRun(Model):
    """How one copying went; `error` is the class of what went wrong, "" for nothing."""

    id = fields.BigIntField(primary_key=True)
    account: fields.ForeignKeyRelation[GoogleAccount] = fields.ForeignKeyField(
        "models.GoogleAccount", related_name="sync_runs", on_delete=fields.CASCADE
    )
    kind = fields.CharEnumField(SyncKind, max_length=8)
    started_at = fields.DatetimeField(db_index=True)
    finished_at = fields.DatetimeField(null=True)
    changed = fields.IntField(default=0)
    is_full = fields.BooleanField(default=False)
    error = fields.CharField(max_length=64, default="")

    class Meta:
        table = "google_sync_runs"


class CalendarFeed(Model):
    """The last reading of the calendar at a person's `interviewer_calendar_url`: busy times only, nothing else.

    Attributes:
        url_hash: of the address that was read; another address makes the reading worthless.
        busy: [[start, end]] in ISO 8601, joined and in order, between `read_from` and `read_to`.
        etag: what the host called the version; asked again, it may say that nothing changed.
        failed_at: since when it cannot be read; None while it can. `failure` is the class of the error.
    """

    id = fields.IntField(primary_key=True)
    user: fields.OneToOneRelation[User] = fields.OneToOneField(
        "models.User", related_name="calendar_feed", on_delete=fields.CASCADE
    )
    url_hash = fields.CharField(max_length=64, default="")
    etag = fields.CharField(max_length=255, default="")
    busy: list[list[str]] = fields.JSONField(default=list)
    read_from = fields.DatetimeField(null=True)
    read_to = fields.DatetimeField(null=True)
    read_at = fields.DatetimeField(null=True)
    # When the host was last asked, whatever came of it.
    asked_at = fields.DatetimeField(null=True)
    failed_at = fields.DatetimeField(null=True)
    failure = fields.CharField(max_length=64, default="")

    class Meta:
        table = "calendar_feeds"
