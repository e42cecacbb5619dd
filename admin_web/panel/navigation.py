"""What the menu of the panel offers, by the same rights as everything else.

Two short rows instead of one long: groups, and below them the places of the group the page belongs to. So everything
is found on a phone without a script.
"""

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


@dataclass(frozen=True, slots=True)
class Group:
    """Places that belong together."""

    label: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class GroupTab:
    """A group as one person sees it; `path` is its first place."""

    label: str
    path: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Menu:
    """The two rows; `current` is the path of the entry the page belongs to, empty for none."""

    tabs: tuple[GroupTab, ...] = ()
    entries: tuple[Entry, ...] = ()
    current: str = ""


GROUPS = (
    Group(
        lazy("Hiring"),
        (
            Entry("/huntflow/", "Huntflow", Operation.VIEW_VACANCIES),
            Entry("/imports/", lazy("Imports"), Operation.MANAGE_IMPORTS),
            Entry("/interviews/", lazy("Interviews"), Operation.VIEW_INTERVIEWS),
            Entry("/scorecards/", lazy("Scorecards"), Operation.VIEW_SCORECARDS),
            Entry("/vacancies/", lazy("Our vacancies"), Operation.VIEW_VACANCIES),
        ),
    ),
    Group(
        lazy("Team"),
        (
            Entry("/interviewers/", lazy("Interviewers"), Operation.VIEW_INTERVIEWERS),
            Entry("/grades/", lazy("Grades"), Operation.VIEW_RATES),
            Entry("/rates/", lazy("Rates"), Operation.VIEW_RATES),
        ),
    ),
    Group(
        lazy("Mine"),
        (
            Entry("/accounts/", lazy("Profile")),
            Entry("/accounts/integrations/", lazy("Integrations"), Operation.MANAGE_OWN_TOKENS),
            Entry("/huntflow/tokens/", lazy("Huntflow tokens"), Operation.MANAGE_OWN_TOKENS),
        ),
    ),
    Group(
        lazy("System"),
        (
            Entry("/admin/", lazy("Dashboard"), Operation.VIEW_HEALTH),
            Entry("/admin/users/", lazy("Users"), Operation.VIEW_USERS),
            Entry("/admin/audit/", lazy("Audit"), Operation.VIEW_AUDIT),
            Entry("/chats/", lazy("Chats of Telegram"), Operation.MANAGE_TELEGRAM_CHATS),
            Entry("/journal/", lazy("Calls to Huntflow"), Operation.VIEW_VENDOR_JOURNAL),
            Entry("/cache/", lazy("Kept answers"), Operation.VIEW_VENDOR_JOURNAL),
        ),
    ),
)


def menu_of(actor: Actor | None, path: str) -> Menu:
    """What the person may open, seen from a page."""
    if actor is None:
        return Menu()
    open_to = [(group, tuple(_entries(actor, group))) for group in GROUPS]
    paths = [entry.path for _group, entries in open_to for entry in entries if path.startswith(entry.path)]
    current = max(paths, key=len, default="")
    tabs: list[GroupTab] = []
    shown: tuple[Entry, ...] = ()
    for group, entries in open_to:
        is_current = any(entry.path == current for entry in entries)
        if entries:
            tabs.append(GroupTab(group.label, entries[0].path, is_current))
        shown = entries if is_current else shown
    return Menu(tuple(tabs), shown, current)


def _entries(actor: Actor, group: Group) -> Iterator[Entry]:
    for entry in group.entries:
        if entry.needs is None or actor.may(entry.needs):
            yield entry
