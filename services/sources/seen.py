"""A task or page as the cache keeps it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from integrations.clickup.schemas import Task
from integrations.notion.properties import Property
from integrations.notion.schemas import Page

MAX_TITLE_CHARS = 1_000
MAX_DESCRIPTION_CHARS = 4_000
MAX_TEXT_CHARS = 2_000
PRIORITIES = {"urgent": 1, "high": 2, "normal": 3, "low": 4}
_CLOSED = frozenset({"closed", "done"})
# A board without a status property says the stage in a select of such a name.
STATUS_NAMES = frozenset({"статус", "status", "этап", "stage", "стадия", "статуc"})
PEOPLE_NAMES = frozenset({"рекрутер", "ответственный", "assignee", "recruiter", "owner", "исполнитель"})
PRIORITY_NAMES = {
    "срочно": 1,
    "срочный": 1,
    "urgent": 1,
    "критический": 1,
    "high": 2,
    "высокий": 2,
    "medium": 3,
    "normal": 3,
    "средний": 3,
    "обычный": 3,
    "low": 4,
    "низкий": 4,
}


@dataclass(frozen=True, slots=True)
class SeenItem:
    """The columns of `SourceItem` that come from the vendor."""

    item_id: str
    title: str
    status: str
    is_closed: bool
    priority: int | None
    people: tuple[str, ...]
    url: str
    parent_id: str
    description: str
    properties: tuple[tuple[str, str, str], ...]
    created_at: datetime | None
    changed_at: datetime | None
    due_at: datetime | None
    own_number: str = ""

    def columns(self) -> dict[str, object]:
        """As the row keeps them."""
        found = " ".join([self.title, self.own_number, *self.people]).casefold()
        return {
            "item_id": self.item_id,
            "title": self.title,
            "search": found,
            "status": self.status[:255],
            "is_closed": self.is_closed,
            "priority": self.priority,
            "assignees": f"|{'|'.join(self.people)}|" if self.people else "",
            "url": self.url,
            "parent_id": self.parent_id[:64],
            "description": self.description,
            "properties": [{"name": name, "type": kind, "text": text} for name, kind, text in self.properties],
            "created_on_source_at": self.created_at,
            "changed_at": self.changed_at,
            "due_at": self.due_at,
        }


def seen_task(task: Task) -> SeenItem:
    """A ClickUp task as a list shows it."""
    return SeenItem(
        item_id=task.id,
        title=task.name[:MAX_TITLE_CHARS],
        status=task.status.status if task.status else "",
        is_closed=task.status is not None and task.status.type in _CLOSED,
        priority=PRIORITIES.get((task.priority or "").casefold()),
        people=_names(user.username or user.email for user in task.assignees),
        url=task.url or "",
        parent_id=task.parent_id or "",
        description=(task.text_description or task.markdown_description or "")[:MAX_DESCRIPTION_CHARS],
        properties=tuple(
            (field.name, field.type, field.text[:MAX_TEXT_CHARS]) for field in task.custom_fields if field.text
        ),
        created_at=task.created_at,
        changed_at=task.updated_at,
        due_at=task.due_at,
        own_number=task.custom_id or "",
    )


def seen_page(page: Page) -> SeenItem:
    """A Notion page as a query shows it; its text is read only when somebody opens it."""
    status, people = status_of(page), people_of(page)
    number = page.first_of("unique_id")
    return SeenItem(
        item_id=page.id,
        title=page.title[:MAX_TITLE_CHARS],
        status=(status.text or "") if status else "",
        is_closed=False,
        priority=_priority(page),
        people=_names(person.name or person.email for person in people.people) if people else (),
        url=page.url or "",
        parent_id=page.data_source_id or "",
        description="",
        properties=tuple(
            (each.name, each.type, each.text[:MAX_TEXT_CHARS])
            for each in page.properties
            if each.text and each.type != "title"
        ),
        created_at=page.created_at,
        changed_at=page.edited_at,
        due_at=None,
        own_number=(number.text or "") if number else "",
    )


def status_of(page: Page) -> Property | None:
    """The property that says how far a page is."""
    named = (each for each in page.properties if each.type == "select" and each.name.casefold() in STATUS_NAMES)
    return page.first_of("status") or next(named, None)


def people_of(page: Page) -> Property | None:
    """The property that says who is responsible: by its name, else the first one with people."""
    filled = [each for each in page.properties if each.type == "people" and each.people]
    named = (each for each in filled if each.name.strip().casefold() in PEOPLE_NAMES)
    return next(named, next(iter(filled), None))


def _priority(page: Page) -> int | None:
    for each in page.properties:
        if (
            each.type in {"select", "status"} and "приоритет" in each.name.casefold()
        ) or "priority" in each.name.casefold():
            return PRIORITY_NAMES.get((each.text or "").casefold())
    return None


def _names(found: Iterable[str | None]) -> tuple[str, ...]:
    """Names without the bar that separates them in the cache."""
    names = [each.replace("|", "/") for each in found if each]
    return tuple(dict.fromkeys(names))
