"""What is said while a key is being entered."""

from html import escape

from handlers.screen import Screen
from handlers.tokens.callbacks import AddressTap, CardTap, EnterTap, ListTap
from handlers.tokens.views import button, card_screen, keyboard, organisations_screen
from locales import gettext as _
from locales import lazy
from services.access import Actor
from services.credential_entry import EntryDraft, EntryResult, EntryStep, SecretKind
from services.key_words import HUNTFLOW, outcome_words
from services.refused_entries import Refusal
from services.token_states import integration_name
from services.vocabulary import CredentialState, Integration

PROMPTS = {
    Integration.CLICKUP: lazy(
        "Send your ClickUp token: ClickUp → your picture → Settings → Apps → API token. It begins with pk_."
    ),
    Integration.NOTION: lazy(
        "Send your Notion integration secret: notion.so/profile/integrations → your integration → Configuration. It "
        "begins with ntn_. Then share the database with it: ••• → Connections."
    ),
    Integration.GEMINI: lazy("Send your Gemini key. You get one, free of charge, at aistudio.google.com/apikey."),
}


def prompt_screen(draft: EntryDraft, address: str) -> Screen:
    """Ask for the key; `address` is where Huntflow tokens will be tried."""
    if draft.waits_for_refresh:
        ask = _("Now send the refresh token.")
    elif draft.integration not in HUNTFLOW:
        ask = _(PROMPTS[draft.integration])
    elif draft.kind is SecretKind.PAIR:
        ask = _("Send the access token and the refresh token: both in one message, or one after the other.")
    else:
        ask = _("Send the key.")
    lines = [f"<b>{integration_name(draft.integration)}</b>", ask]
    rows = [[button(_("Cancel"), CardTap(integration=draft.integration).pack())]]
    if draft.integration in HUNTFLOW:
        lines.append(_("It will be tried at {address}.").format(address=escape(address, quote=False)))
        rows.insert(0, [button(_("Another address"), AddressTap().pack())])
    lines.append(_("I delete your message at once, try the key, and keep it encrypted."))
    return Screen("\n\n".join(lines), keyboard(rows))


def address_screen(integration: Integration) -> Screen:
    """Ask for another Huntflow address."""
    text = _("Send the address of your Huntflow, like https://api.huntflow.ru. /cancel to leave.")
    return Screen(text, keyboard([[button(_("Cancel"), CardTap(integration=integration).pack())]]))


def needs_text_screen() -> Screen:
    """Something else than text was sent."""
    text = _("I can only take a key as text. Your message is deleted; send the key as text, or /cancel.")
    return Screen(text, keyboard([[button(_("Cancel"), ListTap().pack())]]))


def outcome_screen(result: EntryResult, actor: Actor) -> Screen:
    """How a pasted message was taken, and what is next."""
    cancel = [button(_("Cancel"), CardTap(integration=result.integration).pack())]
    if result.view is not None:
        return _saved_screen(result, actor)
    if result.step is EntryStep.NEEDS_REFRESH:
        text = _("This is one token, taken as the access token. Now send the refresh token.")
        return Screen(text, keyboard([cancel]))
    rows = [cancel]
    if result.refusal is Refusal.UNKNOWN and result.integration in HUNTFLOW:
        other = next(iter(HUNTFLOW - {result.integration}))
        kind = result.draft.kind if result.draft is not None else SecretKind.PAIR
        label = _("Connect {name} instead").format(name=integration_name(other))
        rows.insert(0, [button(label, EnterTap(integration=other, kind=kind, user_id=actor.user_id).pack())])
    return Screen(outcome_words(result), keyboard(rows))


def _saved_screen(result: EntryResult, actor: Actor) -> Screen:
    view = result.view
    if view is None:
        raise LookupError("a saved key has a card")
    if result.step is EntryStep.SAVED_UNSEEN:
        said = _(
            "The tokens had expired; {name} renewed them and the new pair is saved. Then {name} stopped answering. "
            "Press «Test now» in a few minutes."
        ).format(name=view.name)
    elif view.owner_name:
        owner = escape(view.owner_name, quote=False)
        said = _("Saved: {name} accepted the key of {owner}.").format(name=view.name, owner=owner)
    else:
        said = _("Saved: {name} accepted the key.").format(name=view.name)
    if result.organisations and view.state is not CredentialState.UNTESTED:
        return organisations_screen(result.integration, result.organisations, actor, before=said)
    return card_screen(view, actor, before=said)
