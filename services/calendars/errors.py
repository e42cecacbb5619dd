"""What can go wrong with a person's calendar."""

from locales import lazy
from services.errors import ServiceError


class EventGoneError(ServiceError):
    """The event was deleted in the calendar."""

    sentence = lazy("This event is no longer in the calendar: somebody deleted it there. Nothing was changed.")


class EventConflictError(ServiceError):
    """The event was changed in the calendar at the same moment, or its id belongs to another event."""

    sentence = lazy(
        "The event was changed in the calendar at the same moment. Nothing was changed by us. "
        "Look at it again and repeat if it is still needed."
    )


class FeedUnreadableError(ServiceError):
    """The calendar at `interviewer_calendar_url` cannot be read. Values: `host`."""

    sentence = lazy(
        "The calendar at {host} cannot be read now. Nothing was changed. Check its address in /settings or try later."
    )
