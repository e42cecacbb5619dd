"""Why the address of a feed is not taken. Nothing is saved in any of these cases."""

from locales import lazy
from services.errors import ServiceError


class FeedAddressError(ServiceError):
    """Not an address that may be asked."""

    sentence = lazy(
        "This address cannot be used. Nothing was saved. Send an https address of a public site, as your calendar "
        "gives it under «Secret address in iCal format», for example https://calendar.google.com/calendar/ical/…/basic.ics"
    )


class FeedIsNoCalendarError(ServiceError):
    """Something else is there. Values: `host`."""

    sentence = lazy(
        "There is no calendar at this address of {host}: probably a page for people. Nothing was saved. "
        "Take the address in iCal format (it usually ends in .ics)."
    )


class FeedRefusedError(ServiceError):
    """The host does not give it to us. Values: `host`."""

    sentence = lazy(
        "{host} does not give this calendar: the address was changed there or is not public. Nothing was saved. "
        "Copy the address again."
    )


class FeedTooBigError(ServiceError):
    """Too large or too intricate. Values: `host`."""

    sentence = lazy(
        "The calendar at {host} is too large to be read. Nothing was saved. Give the address of your own calendar only."
    )


class FeedSilentError(ServiceError):
    """The host does not answer. Values: `host`."""

    sentence = lazy("{host} does not answer now. Nothing was saved. Try again in a few minutes.")
