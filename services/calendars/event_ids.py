"""Ids of events chosen by us (Calendar v3, `events.insert`: base32hex, lower case, 5 to 1024 characters)."""

import base64
import re
from uuid import uuid4

_VALID = re.compile(r"[0-9a-v]{5,1024}")


def new_event_id() -> str:
    """A fresh id; store it before the event is made, and a repeat after a crash makes no second event."""
    return base64.b32hexencode(uuid4().bytes).decode().rstrip("=").lower()


def is_event_id(text: str) -> bool:
    """Whether Google takes it for an id of a new event."""
    return _VALID.fullmatch(text) is not None
