"""What differs between imports that run the same way: the table, the source's name, the right, the news of the end."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from models.imports import ImportRow, TaskImport
from services.access import Operation
from services.errors import ServiceError
from services.jobs import Job
from services.notifications import ImportFinished, Notification
from services.task_import.errors import AlreadyRunningError, ImportGoneError


@dataclass(frozen=True, slots=True)
class ImportKind:
    """A kind of import.

    Attributes:
        source: name in `SourceLink.source`.
        object_type: what the trail of actions calls it; operations begin with it.
        finished: what its owner is told when it ended while nobody was looking.
        job: runs one of them.
        forget_after: a draft nobody comes back to holds somebody's data for no reason.
        gone, running: what is said of an import that is over, or under way.
        looks_again: whether duplicates are looked for once more before anybody is created, because several people or
            files may bring the same applicant within minutes.
    """

    rows: type[ImportRow]
    source: str
    object_type: str
    operation: Operation
    finished: Callable[[int], Notification]
    job: Job
    forget_after: timedelta
    gone: type[ServiceError]
    running: type[ServiceError]
    looks_again: bool = False


# Notion's ids have five groups of hexadecimal digits, ClickUp's none.
_PAGE_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NOTION_SOURCE = "notion"


def is_page_id(key: str) -> bool:
    """Whether the id of a task or page is Notion's."""
    return _PAGE_ID.fullmatch(key) is not None


def link_source(kind: ImportKind, key: str) -> str:
    """`SourceLink.source` of what an import was made of: imports of tasks are also those of Notion pages."""
    return NOTION_SOURCE if kind is TASKS and is_page_id(key) else kind.source


TASKS = ImportKind(
    rows=TaskImport,
    source="clickup",
    object_type="import",
    operation=Operation.IMPORT_TASKS,
    finished=lambda import_id: ImportFinished(import_id=import_id),
    job=Job.RUN_IMPORT,
    forget_after=timedelta(days=7),
    gone=ImportGoneError,
    running=AlreadyRunningError,
)
