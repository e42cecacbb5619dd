"""Unforeseen errors to Sentry, where the operator has named one; nothing leaves without passing the redactor."""

import json
from typing import TYPE_CHECKING, Any, cast

from bot.log import Redactor

if TYPE_CHECKING:
    from sentry_sdk.types import Event

# These hold what people wrote and sent; a stack trace is enough to find a fault.
PERSONAL = ("request", "user", "breadcrumbs", "extra")


def report_crashes(dsn: str, redactor: Redactor) -> None:
    """Send errors of this process to Sentry from now on."""
    # Imported here: it takes a third of a second, and most installations have no Sentry.
    import sentry_sdk  # noqa: PLC0415

    sentry_sdk.init(
        dsn=dsn,
        include_local_variables=False,
        max_breadcrumbs=0,
        before_send=lambda event, _hint: clean_event(event, redactor),
    )


def clean_event(event: "Event", redactor: Redactor) -> "Event":
    """The event without personal parts and without secrets in what is left."""
    kept: dict[str, Any] = {name: value for name, value in event.items() if name not in PERSONAL}
    return cast("Event", json.loads(redactor.clean(json.dumps(kept, default=str, ensure_ascii=False))))
