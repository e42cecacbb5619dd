"""Writing to ClickUp: new tasks, statuses, comments. Creating has no idempotency key: look before repeating it."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, TypeAdapter

from integrations.clickup.schemas import Task
from integrations.clickup.session import Operations, milliseconds


class _NewComment(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True, coerce_numbers_to_str=True)

    id: str


_TASK = TypeAdapter(Task)
_COMMENT = TypeAdapter(_NewComment)


@dataclass(frozen=True, slots=True)
class NewTask:
    """A task to be created.

    Attributes:
        description: Markdown.
        assignees: ids of people.
        priority: 1 urgent, 2 high, 3 normal, 4 low.
        status: the name of one of the list's statuses; None leaves it to the list.
    """

    name: str
    description: str = ""
    assignees: tuple[int, ...] = ()
    priority: int | None = None
    due_at: datetime | None = None
    status: str | None = None
    tags: tuple[str, ...] = ()


class WritingOperations(Operations):
    """What changes something at ClickUp."""

    async def create_task(self, list_id: str, task: NewTask) -> Task:
        """The task as it was created. https://developer.clickup.com/reference/createtask .

        Raises:
            UnavailableError: with `may_have_happened` the task may be there.
        """
        path = f"/list/{quote(list_id, safe='')}/task"
        return (await self._session.write("tasks.create", "POST", path, _body(task))).read(_TASK)

    async def set_status(self, task_id: str, status: str) -> Task:
        """The task in another status of its list. https://developer.clickup.com/reference/updatetask .

        Raises:
            BadRequestError: the list has no status of this name.
        """
        path = f"/task/{quote(task_id, safe='')}"
        body = {"status": status}
        return (await self._session.write("tasks.set_status", "PUT", path, body, idempotent=True)).read(_TASK)

    async def add_comment(self, task_id: str, text: str) -> str:
        """A comment nobody is mailed about; its id. https://developer.clickup.com/reference/createtaskcomment ."""
        path = f"/task/{quote(task_id, safe='')}/comment"
        body = {"comment_text": text, "notify_all": False}
        return (await self._session.write("tasks.comment", "POST", path, body)).read(_COMMENT).id


def _body(task: NewTask) -> dict[str, object]:
    body: dict[str, object] = {"name": task.name}
    given = {
        "markdown_content": task.description,
        "assignees": list(task.assignees),
        "priority": task.priority,
        "due_date": milliseconds(task.due_at) if task.due_at else None,
        "status": task.status,
        "tags": list(task.tags),
    }
    return body | {name: value for name, value in given.items() if value}
