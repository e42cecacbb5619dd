"""What the menu of the panel offers, by the same rights as everything else."""

from collections.abc import Iterator
from dataclasses import dataclass

from locales import lazy
from services.access import Actor, Operation


@dataclass(frozen=True, slots=True)
class Entry:
    """A place in the menu; `needs` is the right to it, None for everybody who is signed in."""

    path: str
    label: str
    needs: Operation | None = None


ENTRIES = (
    Entry("/admin/", lazy("Dashboard"), Operation.VIEW_HEALTH),
    Entry("/admin/users/", lazy("Users"), Operation.VIEW_USERS),
    Entry("/admin/audit/", lazy("Audit"), Operation.VIEW_AUDIT),
    Entry("/accounts/", lazy("Profile")),
    Entry("/accounts/integrations/", lazy("Integrations"), Operation.MANAGE_OWN_TOKENS),
    Entry("/huntflow/tokens/", lazy("Huntflow tokens"), Operation.MANAGE_OWN_TOKENS),
)


def entries_of(actor: Actor) -> Iterator[Entry]:
    """What the person may open."""
    for entry in ENTRIES:
        if entry.needs is None or actor.may(entry.needs):
            yield entry


def current_entry(path: str) -> str:
    """The path of the entry a page belongs to: the longest that its address begins with."""
    return max((entry.path for entry in ENTRIES if path.startswith(entry.path)), key=len, default="")
