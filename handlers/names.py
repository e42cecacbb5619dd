"""Foreign names made safe to show: one line, no direction tricks, clipped, escaped."""

import unicodedata
from html import escape

from locales import gettext as _
from locales import lazy
from services.vocabulary import Role

NAME_LENGTH = 60  # characters: a line of a list on a phone
BUTTON_LENGTH = 30  # characters: more is cut by Telegram's own button
# Joins the parts of one emoji; the other format characters (Cf) turn the direction of the text or hide in it.
_EMOJI_JOINER = "\u200d"

ROLE_NAMES = {
    Role.ADMIN: lazy("Administrator"),
    Role.RECRUITER: lazy("Recruiter"),
    Role.INTERVIEWER: lazy("Interviewer"),
    Role.OBSERVER: lazy("Observer"),
}


def plain(name: str, limit: int = BUTTON_LENGTH) -> str:
    """A name for a button: plain text in one line, never empty."""
    kept = (
        " " if unicodedata.category(c) == "Cc" else c
        for c in name
        if unicodedata.category(c) != "Cf" or c == _EMOJI_JOINER
    )
    line = " ".join("".join(kept).split())
    if not line:
        return _("no name")
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def shown(name: str, limit: int = NAME_LENGTH) -> str:
    """A name for HTML text."""
    return escape(plain(name, limit), quote=False)


def role_names(roles: frozenset[Role] | tuple[Role, ...]) -> str:
    """The roles in words, the highest first."""
    return ", ".join(_(ROLE_NAMES[role]) for role in Role if role in roles)
