"""What the states, reasons and outcomes of keys are called."""

from locales import gettext as _
from locales import lazy
from services.credential_entry import EntryResult
from services.pasted_secrets import PasteProblem
from services.refused_entries import Refusal
from services.token_states import StateReason, integration_name
from services.vocabulary import CredentialState, Integration

HUNTFLOW = frozenset({Integration.HUNTFLOW_PROD, Integration.HUNTFLOW_SANDBOX})

MARKS = {
    CredentialState.UNTESTED: "❔",
    CredentialState.OK: "✅",
    CredentialState.EXPIRING: "⚠️",
    CredentialState.UNREACHABLE: "🔌",
    CredentialState.BROKEN: "❌",
}
NOT_SET = "▫️"

STATES = {
    CredentialState.UNTESTED: lazy("not tested yet"),
    CredentialState.OK: lazy("the key works"),
    CredentialState.EXPIRING: lazy("needs attention"),
    CredentialState.UNREACHABLE: lazy("does not answer now"),
    CredentialState.BROKEN: lazy("does not work"),
}

_OLDER_KIND = lazy("This is a key of the older kind: it cannot be renewed. Better to connect a pair of tokens.")

REASONS = {
    StateReason.REUSED_OR_LOST: lazy(
        "The refresh token has been used up: the pair was renewed somewhere else, or a renewal was interrupted. "
        "Issue a new pair in Huntflow."
    ),
    StateReason.NO_REFRESH_TOKEN: lazy("The old key has expired and cannot be renewed. Connect a pair of tokens."),
    StateReason.INVALID: lazy("The key was revoked or replaced. Connect a new one."),
    StateReason.NO_RIGHT: lazy("The key is known, but its owner has no right to do anything. Ask the account's owner."),
    StateReason.REGION: lazy(
        "Google does not offer free use in the country of this key. Use a key of a project with billing."
    ),
    StateReason.PLAN: lazy("The licence or plan does not allow access. Ask the account's owner."),
    StateReason.ADDRESS: lazy("The stored address is no longer allowed here. Connect anew or ask an administrator."),
    StateReason.UNDECRYPTABLE: lazy(
        "We can no longer read the stored key: the server's keys were changed. Connect anew."
    ),
    StateReason.REFRESH_ENDS: lazy("The pair could not be renewed for days and will soon be lost."),
    StateReason.LEGACY: lazy(
        "This is a key of the older kind: it cannot be renewed. Better to connect a pair of tokens."
    ),
    StateReason.MIGRATE: lazy(
        "This is a key of the older kind: it cannot be renewed. Better to connect a pair of tokens."
    ),
    StateReason.CONSENT_ENDED: lazy(
        "Your consent at Google has ended: it was taken back there, or was not used for long. Sign in again."
    ),
    StateReason.MODEL_MISSING: lazy(
        "The key is good, but the model set by the administrator is not offered to it. Tell an administrator."
    ),
}

PROBLEMS = {
    PasteProblem.EMPTY: lazy("There is no key in this message. Send the key as text."),
    PasteProblem.SEVERAL: lazy("There is more than the key in this message. Send the key alone."),
    PasteProblem.STRANGE: lazy("A key has only Latin letters, digits and a few signs. Copy it again and send it."),
    PasteProblem.SHORT: lazy(
        "This is too short for a key: it was probably not copied whole. Copy it again and send it."
    ),
    PasteProblem.LONG: lazy("This is too long for a key. Send the key alone."),
    PasteProblem.CUT: lazy("The key was cut in the middle when it was copied. Copy it with the button and send it."),
    PasteProblem.SAME_TWICE: lazy(
        "Both tokens are the same. The refresh token is the other one of the two that Huntflow shows. Send them again."
    ),
}

REFUSALS = {
    Refusal.UNKNOWN: lazy("{integration} does not know this key. Check that it was copied whole and not deleted."),
    Refusal.EXPIRED: lazy("This key has expired, and there is no refresh token to renew it. Issue a new pair."),
    Refusal.USED_UP: lazy("These tokens have expired and were renewed once already. Issue a new pair in Huntflow."),
    Refusal.NO_RIGHT: lazy("{integration} knows the key, but its owner has no right to do this."),
    Refusal.REGION: lazy(
        "Google does not offer free use in the country of this key. Use a key of a project with billing."
    ),
    Refusal.PLAN: lazy("The {integration} licence or plan does not allow access with keys."),
    Refusal.UNREACHABLE: lazy("{integration} does not answer now. Send the key again in a few minutes."),
}


def reason_words(reason: str) -> str:
    """A stored reason as a sentence; empty for none, or for one of a later version."""
    return _(REASONS[StateReason(reason)]) if reason in set(StateReason) else ""


def outcome_words(result: EntryResult) -> str:
    """Why a pasted message was not stored, and that the old key is untouched."""
    if result.problem is not None:
        return _(PROBLEMS[result.problem]) + " " + _("Nothing was saved.")
    if result.refusal is None:
        return ""
    said = _(REFUSALS[result.refusal]).format(integration=integration_name(result.integration))
    if result.refusal is Refusal.UNKNOWN and result.integration in HUNTFLOW:
        said += " " + _("A token of one system is unknown in the other: if it is from there, connect it there.")
    return said + " " + _("Nothing was saved; a key stored before stays as it was.")
