"""What doors and other services are given of sources: frozen values, never rows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.credentials import Integration
from models.sources import SourceKind, SyncState

__all__ = [
    "INTEGRATIONS",
    "PRIORITY_NAMES",
    "ItemCard",
    "ItemComment",
    "ItemFile",
    "ItemOrder",
    "ItemPage",
    "ItemProperty",
    "ItemQuery",
    "ItemRow",
    "Place",
    "Source",
    "SourceKind",
    "SyncRun",
    "SyncState",
    "order_of",
    "priority_of",
]

INTEGRATIONS = {SourceKind.CLICKUP: Integration.CLICKUP, SourceKind.NOTION: Integration.NOTION}


@dataclass(frozen=True, slots=True)
class Place:
    """One thing to choose on the way to a list, or a data source; `count` of tasks when the vendor says it."""

    id: str
    name: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A saved path.

    Attributes:
        container_id: the list's or data source's id at the vendor.
        path: names from the outside in, the list or data source last.
        done_status: ClickUp: the status a task gets once its applicant is in Huntflow; empty for none.
        item_count: how many tasks or pages the cache holds.
    """

    id: int
    kind: SourceKind
    container_id: str
    name: str
    path: tuple[str, ...]
    is_default: bool
    include_closed: bool
    include_subtasks: bool
    done_status: str
    synced_at: datetime | None
    item_count: int = 0


class ItemOrder(StrEnum):
    """How a page of items is ordered; REST spells them `-date_updated` and `-last_edited_time`."""

    CHANGED_LAST = "-changed"
    CHANGED_FIRST = "changed"
    CREATED_LAST = "-created"
    CREATED_FIRST = "created"
    TITLE = "title"
    TITLE_BACK = "-title"
    PRIORITY = "priority"


PRIORITY_NAMES = {1: "urgent", 2: "high", 3: "normal", 4: "low"}
# How the REST documents spell the orders, for tasks and for pages.
_SORTS = {
    "date_updated": ItemOrder.CHANGED_FIRST,
    "last_edited_time": ItemOrder.CHANGED_FIRST,
    "date_created": ItemOrder.CREATED_FIRST,
    "created_time": ItemOrder.CREATED_FIRST,
    "name": ItemOrder.TITLE,
    "title": ItemOrder.TITLE,
}
_BACK = {
    ItemOrder.CHANGED_FIRST: ItemOrder.CHANGED_LAST,
    ItemOrder.CREATED_FIRST: ItemOrder.CREATED_LAST,
    ItemOrder.TITLE: ItemOrder.TITLE_BACK,
}


def order_of(sort: str) -> ItemOrder | None:
    """The order of a parameter such as `-date_updated`; None for one nobody documented."""
    if sort.removeprefix("-") == "priority":
        return ItemOrder.PRIORITY
    found = _SORTS.get(sort.removeprefix("-"))
    return _BACK[found] if found is not None and sort.startswith("-") else found


def priority_of(name: str) -> int | None:
    """The number of a priority's name (urgent, high, normal, low) or of the number itself; None for anything else."""
    by_name = {word: number for number, word in PRIORITY_NAMES.items()}
    wanted = name.strip().casefold()
    return by_name.get(wanted) or next((number for number in PRIORITY_NAMES if str(number) == wanted), None)


@dataclass(frozen=True, slots=True)
class ItemQuery:
    """Which items of a source; empty texts mean any. `page` from 1; `parent_id` is a task's or data source's."""

    search: str = ""
    status: str = ""
    assignee: str = ""
    priority: int | None = None
    order: ItemOrder = ItemOrder.CHANGED_LAST
    page: int = 1
    count: int = 8
    parent_id: str = ""


@dataclass(frozen=True, slots=True)
class ItemProperty:
    """A custom field or property in words."""

    name: str
    type: str
    text: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    """A task or page as a line of a list; `id` is the vendor's, `number` ours.

    `applicant_id` is set when it became an applicant in the person's present organisation.
    """

    number: int
    id: str
    title: str
    status: str
    assignees: tuple[str, ...]
    priority: int | None
    updated_at: datetime | None
    created_at: datetime | None
    url: str
    is_closed: bool = False
    applicant_id: int | None = None
    description: str = ""
    parent_id: str = ""
    properties: tuple[ItemProperty, ...] = ()

    @property
    def priority_name(self) -> str:
        """ClickUp's word for the priority, empty for none."""
        return PRIORITY_NAMES.get(self.priority or 0, "")

    @property
    def assignee(self) -> str:
        """The first of the people responsible, empty for nobody."""
        return self.assignees[0] if self.assignees else ""


@dataclass(frozen=True, slots=True)
class ItemPage:
    """A page of items with what the list can be narrowed to."""

    source: Source
    query: ItemQuery
    rows: tuple[ItemRow, ...]
    total: int
    pages: int


@dataclass(frozen=True, slots=True)
class ItemComment:
    """What somebody wrote at a task or page."""

    author: str
    text: str
    created_at: datetime | None


@dataclass(frozen=True, slots=True)
class ItemFile:
    """A file at a task or page; `size_bytes` is None when the vendor does not say."""

    name: str
    size_bytes: int | None


@dataclass(frozen=True, slots=True)
class ItemCard:
    """One task or page whole. `is_stale`: the vendor did not answer, so comments and files are not here."""

    source: Source
    row: ItemRow
    description: str
    properties: tuple[ItemProperty, ...]
    comments: tuple[ItemComment, ...] = ()
    files: tuple[ItemFile, ...] = ()
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class SyncRun:
    """One reading of a source, for the log. `failure` is what ended it, for `describe`."""

    id: int
    source_id: int
    source_name: str
    kind: SourceKind
    state: SyncState
    is_full: bool
    seen: int
    added: int
    changed: int
    removed: int
    started_at: datetime
    duration_s: float
    failure: Exception | None = None
