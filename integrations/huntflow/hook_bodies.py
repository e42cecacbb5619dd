"""What Huntflow posts to a webhook: typed, lenient, and pure (contracts/huntflow.md, "Webhooks").

Where the API has ids of vacancy, stage and reason, a webhook has objects with their names.
"""

import hashlib
import hmac

from pydantic import Field, TypeAdapter, ValidationError

from integrations.base.wire import Instant, Many, Number, Text, Wire
from integrations.huntflow.meetings import CalendarEvent
from integrations.huntflow.schemas import ApplicantSocial, Tag

PING = "PING"


class HookAccount(Wire):
    """The organisation an event happened in."""

    id: int
    name: str = ""
    nick: str = ""


class HookAuthor(Wire):
    """Who caused an event: a Huntflow user."""

    id: int
    name: Text = None
    email: Text = None


class HookMeta(Wire):
    """About the delivery: `event_id` is the same in every repeat, `retry` counts them from 0.

    `webhook_action` is ADD, EDIT or DELETE.
    """

    account: HookAccount
    author: HookAuthor | None = None
    event_id: Text = None
    event_type: Text = None
    webhook_action: Text = None
    retry: Number = None
    version: Text = None


class HookVacancy(Wire):
    """A vacancy as webhooks show it."""

    id: int
    position: str = ""
    state: Text = None
    company: Text = None


class HookStatus(Wire):
    """A stage with its name."""

    id: int
    name: str = ""


class HookReason(Wire):
    """A rejection reason with its name."""

    id: Number = None
    name: str = ""


class HookApplicant(Wire):
    """The applicant of an event."""

    id: int
    first_name: Text = None
    last_name: Text = None
    middle_name: Text = None
    position: Text = None
    company: Text = None
    phone: Text = None
    email: Text = None
    social: Many[ApplicantSocial] = ()


class HookLog(Wire):
    """What was written into the applicant's log.

    `type` is one of the API's or, seen only here, EDIT, REMOVED, VACANCY-REMOVE, EXTERNAL-REMOVE.
    """

    id: int
    type: str = ""
    vacancy: HookVacancy | None = None
    status: HookStatus | None = None
    rejection_reason: HookReason | None = None
    comment: Text = None
    created: Instant = None
    removed: Instant = None
    calendar_event: CalendarEvent | None = None


class HookVacancyLog(Wire):
    """The change of a vacancy's state."""

    id: int
    state: Text = None
    created: Instant = None


class HookContent(Wire):
    """The `event` of a body; which parts are there depends on `HookMeta.event_type`."""

    applicant: HookApplicant | None = None
    applicant_log: HookLog | None = None
    applicant_tags: Many[Tag] = ()
    vacancy: HookVacancy | None = None
    vacancy_log: HookVacancyLog | None = None


class HookBody(Wire):
    """One event."""

    meta: HookMeta
    event: HookContent = Field(default_factory=HookContent)


_BODY = TypeAdapter(HookBody)


def read_hook_body(raw: str | bytes) -> HookBody | None:
    """The event; None when it is not one we can read, so that it is kept and not lost."""
    try:
        return _BODY.validate_json(raw)
    except ValidationError:
        return None


def is_signed(raw: bytes, signature: str, secret: str) -> bool:
    """Whether `X-Huntflow-Signature` belongs to the body, compared in constant time."""
    expected = hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), signature.strip().lower().encode("utf-8", "surrogateescape"))
