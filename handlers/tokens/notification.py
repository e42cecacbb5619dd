"""What the owner of a key, and administrators, read when its state has changed."""

from html import escape

from aiogram.types import InlineKeyboardButton

from handlers.screen import Screen
from handlers.tokens.callbacks import CardTap, EnterTap
from handlers.tokens.views import button, keyboard
from locales import gettext as _
from locales import lazy
from services.credential_entry import SecretKind
from services.key_words import HUNTFLOW, MARKS, reason_words
from services.notifications import TokenStateChanged
from services.token_states import StateReason, integration_name
from services.vocabulary import CredentialState, Integration

TO_OWNER = {
    CredentialState.OK: lazy("{name} works again. There is nothing to do."),
    CredentialState.UNTESTED: lazy("{name} was connected anew."),
    CredentialState.EXPIRING: lazy("Your {name} connection needs attention."),
    CredentialState.UNREACHABLE: lazy(
        "{name} has not answered for a day. Your key is kept; there is nothing to do but wait."
    ),
    CredentialState.BROKEN: lazy("{name} no longer accepts your key. Your data is kept."),
}
TO_ADMINISTRATOR = {
    CredentialState.OK: lazy("{name} of {owner} works again."),
    CredentialState.UNTESTED: lazy("{name} of {owner} was connected anew."),
    CredentialState.EXPIRING: lazy("The {name} connection of {owner} needs attention; its owner has been told."),
    CredentialState.UNREACHABLE: lazy("{name} has not answered for {owner} for a day."),
    CredentialState.BROKEN: lazy("{name} no longer accepts the key of {owner}; its owner has been told."),
}
MIGRATION = lazy(
    "You still use a {name} key of the older kind: it cannot be renewed and will stop working one day. Connect a pair "
    "of tokens instead:\n"
    "1. In Huntflow open Settings → API and webhooks and press «Add token».\n"
    "2. Name it, for example HR Helper, and press «Create».\n"
    "3. Open the link you get (it works for 3 days and only once) and copy both tokens.\n"
    "4. Press the button below and send them."
)


def token_state_screen(notification: TokenStateChanged, *, for_owner: bool) -> Screen:
    """The message; the owner also gets the button that mends it."""
    name = integration_name(notification.integration)
    if not for_owner:
        owner = escape(notification.owner_name, quote=False)
        text = _(TO_ADMINISTRATOR[notification.state]).format(name=name, owner=owner)
        return Screen(_joined(f"{MARKS[notification.state]} {text}", _reason(notification)))
    if notification.reason == StateReason.MIGRATE:
        return Screen(_(MIGRATION).format(name=name), keyboard([[_pair_button(notification)]]))
    text = f"{MARKS[notification.state]} " + _(TO_OWNER[notification.state]).format(name=name)
    return Screen(_joined(text, _reason(notification), _end(notification)), keyboard([[_mending(notification)]]))


def _reason(notification: TokenStateChanged) -> str:
    troubled = notification.state in {CredentialState.BROKEN, CredentialState.EXPIRING}
    return reason_words(notification.reason) if troubled else ""


def _end(notification: TokenStateChanged) -> str:
    if notification.state is not CredentialState.EXPIRING or notification.expires_at is None:
        return ""
    return _("It is valid until {date} at most.").format(date=f"{notification.expires_at:%d.%m.%Y}")


def _mending(notification: TokenStateChanged) -> InlineKeyboardButton:
    in_need = {CredentialState.BROKEN, CredentialState.EXPIRING}
    if notification.state not in in_need:
        return button(_("Look at it"), CardTap(integration=notification.integration).pack())
    if notification.integration in HUNTFLOW:
        return _pair_button(notification)
    if notification.integration is Integration.GOOGLE:
        return button(_("Connect anew"), CardTap(integration=notification.integration).pack())
    data = EnterTap(integration=notification.integration, kind=SecretKind.KEY).pack()
    return button(_("Connect anew"), data)


def _pair_button(notification: TokenStateChanged) -> InlineKeyboardButton:
    data = EnterTap(integration=notification.integration, kind=SecretKind.PAIR).pack()
    return button(_("Enter two tokens"), data)


def _joined(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
