"""Tasks of a list, a page at a time."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, TypeAdapter

from integrations.base.exchange import QueryValue
from integrations.base.wire import Maybe
from integrations.clickup.schemas import Task
from integrations.clickup.session import Operations, milliseconds

# The vendor's page of tasks; it cannot be changed.
TASKS_PAGE = 100


class TaskOrder(StrEnum):
    """What a page of tasks is ordered by; newest first unless `oldest_first`."""

    CREATED = "created"
    UPDATED = "updated"
    DUE = "due_date"
    ID = "id"


@dataclass(frozen=True, slots=True)
class TaskQuery:
    """Which tasks of a list.

    Attributes:
        page: from 0.
        closed, subtasks: left out by ClickUp unless asked for.
        updated_after: only tasks changed later than this instant, to the millisecond.
        statuses, assignees: names of statuses, ids of people; empty means any.
    """

    page: int = 0
    closed: bool = False
    subtasks: bool = False
    updated_after: datetime | None = None
    order: TaskOrder = TaskOrder.CREATED
    oldest_first: bool = False
    statuses: tuple[str, ...] = ()
    assignees: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskPage:
    """Tasks as lists show them: without attachments, which only `ClickUpClient.task` has."""

    tasks: tuple[Task, ...]
    page: int
    is_last: bool


class _Tasks(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    tasks: list[Task]
    last_page: Maybe[bool] = None


_TASKS = TypeAdapter(_Tasks)


class ListedTaskOperations(Operations):
    """Reading many tasks."""

    async def list_tasks(self, list_id: str, query: TaskQuery | None = None) -> TaskPage:
        """A page of at most 100 tasks. https://developer.clickup.com/reference/gettasks ."""
        query = query or TaskQuery()
        path = f"/list/{quote(list_id, safe='')}/task"
        found = (await self._session.get("tasks.list", path, _params(query))).read(_TASKS)
        # Older answers lack `last_page`; a short page is the last one in either case.
        is_last = len(found.tasks) < TASKS_PAGE if found.last_page is None else found.last_page or not found.tasks
        return TaskPage(tuple(found.tasks), query.page, is_last)


def _params(query: TaskQuery) -> dict[str, QueryValue | list[QueryValue]]:
    params: dict[str, QueryValue | list[QueryValue]] = {
        "page": query.page,
        "order_by": query.order.value,
        "include_markdown_description": "true",
    }
    switches = {"reverse": query.oldest_first, "include_closed": query.closed, "subtasks": query.subtasks}
    params.update({name: "true" for name, is_on in switches.items() if is_on})
    if query.updated_after is not None:
        params["date_updated_gt"] = milliseconds(query.updated_after)
    # Without the brackets ClickUp sees no array.
    if query.statuses:
        params["statuses[]"] = list(query.statuses)
    if query.assignees:
        params["assignees[]"] = list(query.assignees)
    return params
