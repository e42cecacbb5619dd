"""Every error as a sentence: what happened, whether anything was saved, what to do next (style.md §4)."""

from collections.abc import Callable
from math import ceil

from integrations.base.errors import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    BadResponseError,
    IntegrationError,
    NotFoundError,
    PaymentRequiredError,
    TooLargeError,
    TooManyRequestsError,
    UnavailableError,
    Vendor,
)
from locales import gettext as _
from locales import ngettext
from services.errors import ServiceError

VENDOR_NAMES = {
    Vendor.HUNTFLOW: "Huntflow",
    Vendor.CLICKUP: "ClickUp",
    Vendor.NOTION: "Notion",
    Vendor.GEMINI: "Gemini",
    Vendor.GOOGLE: "Google",
    Vendor.NBRB: "НБРБ",
    Vendor.ICS: "ICS",
}
BYTES_IN_MEGABYTE = 1024 * 1024


def describe(error: Exception, *, reference: str = "") -> str:
    """The sentence for a person, in the current language, as plain text.

    `reference` is a short number that stands in the log; it is shown for errors nobody foresaw.
    """
    if isinstance(error, ServiceError):
        return _(error.sentence).format(**error.values)
    if isinstance(error, IntegrationError):
        return _integration_sentence(error)
    return _(
        "Something went wrong on our side, and we have noted it under number {reference}. "
        "What you had saved before is safe. Try once more; if it repeats, tell an administrator the number."
    ).format(reference=reference)


def _integration_sentence(error: IntegrationError) -> str:
    name = VENDOR_NAMES[error.vendor]
    for kind, sentence in _SENTENCES:
        if isinstance(error, kind):
            text = sentence(name, error)
            break
    else:
        text = _("{vendor} answered with an error. Try again in a few minutes.").format(vendor=name)
    if error.may_have_happened:
        text += " " + _("We could not see whether {vendor} did it: look there before you repeat.").format(vendor=name)
    return text


def _authorization(name: str, _error: IntegrationError) -> str:
    return _("{vendor} does not accept the key. Your data is kept. Open /tokens and connect it anew.").format(
        vendor=name
    )


def _access_denied(name: str, _error: IntegrationError) -> str:
    return _("{vendor} does not let the owner of this key do that. Ask the owner of the account for the right.").format(
        vendor=name
    )


def _payment(name: str, _error: IntegrationError) -> str:
    return _("The {vendor} licence does not allow this. Ask the owner of the account.").format(vendor=name)


def _not_found(name: str, _error: IntegrationError) -> str:
    return _("{vendor} has no such record, or the key may not see it. Check the link or number.").format(vendor=name)


def _bad_request(name: str, error: IntegrationError) -> str:
    fields = (
        ", ".join(dict.fromkeys(field.field for field in error.fields if field.field))
        if isinstance(error, BadRequestError)
        else ""
    )
    if fields:
        return _(
            "{vendor} did not accept these fields: {fields}. Nothing was saved there. Correct them and try again."
        ).format(vendor=name, fields=fields)
    return _("{vendor} did not accept the request. Nothing was saved there.").format(vendor=name)


def _too_large(name: str, error: IntegrationError) -> str:
    megabytes = error.limit_bytes // BYTES_IN_MEGABYTE if isinstance(error, TooLargeError) else 0
    return _("A file or an answer of {vendor} is larger than {megabytes} MB, so it was left out.").format(
        vendor=name, megabytes=megabytes
    )


def _too_many(name: str, error: IntegrationError) -> str:
    seconds = error.retry_after_s if isinstance(error, TooManyRequestsError) else None
    if seconds is None:
        return _("{vendor} asks us to slow down. Nothing is lost; try again in a minute.").format(vendor=name)
    whole = max(1, ceil(seconds))
    return ngettext(
        "{vendor} asks us to wait {count} second. Nothing is lost; try again then.",
        "{vendor} asks us to wait {count} seconds. Nothing is lost; try again then.",
        whole,
    ).format(vendor=name, count=whole)


def _unavailable(name: str, _error: IntegrationError) -> str:
    return _("{vendor} does not answer now. Nothing is lost; try again in a few minutes.").format(vendor=name)


def _bad_response(name: str, error: IntegrationError) -> str:
    reference = error.reference if isinstance(error, BadResponseError) else ""
    return _(
        "{vendor} answered in a way we do not understand; it is noted under number {reference}. "
        "Try again in a few minutes; if it repeats, tell an administrator the number."
    ).format(vendor=name, reference=reference)


_SENTENCES: tuple[tuple[type[IntegrationError], Callable[[str, IntegrationError], str]], ...] = (
    (AuthorizationError, _authorization),
    (AccessDeniedError, _access_denied),
    (PaymentRequiredError, _payment),
    (NotFoundError, _not_found),
    (BadRequestError, _bad_request),
    (TooLargeError, _too_large),
    (TooManyRequestsError, _too_many),
    (UnavailableError, _unavailable),
    (BadResponseError, _bad_response),
)
