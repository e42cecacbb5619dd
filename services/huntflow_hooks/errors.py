"""Why a webhook was not registered."""

from locales import lazy
from services.errors import ServiceError


class NoPublicAddressError(ServiceError):
    """PUBLIC_URL is not set, so Huntflow could not reach us."""

    sentence = lazy(
        "Huntflow has nowhere to send events: this installation has no public address. Nothing was changed. "
        "Ask whoever runs it to set PUBLIC_URL."
    )


class HookAddressRefusedError(ServiceError):
    """Huntflow posted a PING to our address and got no answer."""

    sentence = lazy(
        "Huntflow could not reach this installation from outside. Nothing was changed. "
        "Ask whoever runs it to check PUBLIC_URL and try again."
    )


class TooManyHooksError(ServiceError):
    """The organisation has as many webhooks as Huntflow allows. Values: `limit`."""

    sentence = lazy(
        "The organisation already has {limit} webhooks, and Huntflow allows no more. Nothing was changed. "
        "Delete one in Huntflow, Settings → API and webhooks, and try again."
    )


class HookTakenError(ServiceError):
    """Somebody else has connected events of this organisation. Values: `name`."""

    sentence = lazy("Events of this organisation are already connected by {name}: everybody gets theirs.")
