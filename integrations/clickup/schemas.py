"""What ClickUp's answers hold. Times come as Unix milliseconds in strings and leave as aware UTC."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AliasPath, BeforeValidator, Field

from integrations.base.wire import Many, Maybe, Number, Text, Wire
from integrations.clickup.custom_fields import CustomField


def _instant(value: object) -> object:
    """Milliseconds, as a number or in a string; a datetime passes, so that objects can be built in code."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return datetime.fromtimestamp(value / 1000, tz=UTC) if 0 <= value < _MAX_MS else None
    return value if isinstance(value, datetime) else None


# The year 9999, the last a datetime can hold.
_MAX_MS = 253_402_300_800_000

Millis = Annotated[datetime | None, BeforeValidator(_instant)]


class User(Wire):
    """A person in ClickUp."""

    id: int
    username: Text = None
    email: Text = None


class Workspace(Wire):
    """A workspace; API v2 still calls it team."""

    id: str
    name: str = ""


class Place(Wire):
    """A list, folder or space a task is in. A list without a folder has a hidden one."""

    id: str
    name: Text = None
    hidden: Maybe[bool] = None


class Status(Wire):
    """A task's status; names are per list. `type` is open, custom, done or closed."""

    status: str = ""
    type: Text = None
    color: Text = None
    orderindex: Number = None


class Member(Wire):
    """Somebody who may see a list."""

    id: int
    username: Text = None
    email: Text = None


class Space(Wire):
    """A space of a workspace, with the statuses its lists begin with."""

    id: str
    name: str = ""
    private: Maybe[bool] = None
    statuses: Many[Status] = ()


class Folder(Wire):
    """A folder of a space; the one of lists without a folder is hidden."""

    id: str
    name: str = ""
    hidden: bool = False
    task_count: Number = None


class TaskList(Wire):
    """A list as its folder or space shows it; `task_count` leaves out closed tasks and may be unknown."""

    id: str
    name: str = ""
    task_count: Number = None
    folder: Maybe[Place] = None
    space: Maybe[Place] = None


class ListWhole(TaskList):
    """A list with its statuses."""

    statuses: Many[Status] = ()


class Tag(Wire):
    """A tag of a task."""

    name: str = ""


class Attachment(Wire):
    """A file at a task; `url` needs no token and must not get one. `size` in bytes."""

    id: str
    title: Text = None
    extension: Text = None
    mimetype: Text = None
    size: Number = None
    url: Text = None
    created_at: Millis = Field(default=None, alias="date")


class Comment(Wire):
    """A comment as plain text."""

    id: str
    text: str = Field(default="", alias="comment_text")
    user: Maybe[User] = None
    created_at: Millis = Field(default=None, alias="date")
    resolved: bool = False


class Task(Wire):
    """A task with everything an import needs.

    Attributes:
        custom_id: the workspace's own id such as `HR-12`.
        text_description: plain text; `markdown_description` holds the links and lists.
        priority: urgent, high, normal or low; None when not set.
    """

    id: str
    custom_id: Text = None
    name: str = ""
    text_description: Text = Field(default=None, alias="description")
    markdown_description: Text = None
    status: Maybe[Status] = None
    priority: Text = Field(default=None, validation_alias=AliasPath("priority", "priority"))
    creator: Maybe[User] = None
    assignees: Many[User] = ()
    created_at: Millis = Field(default=None, alias="date_created")
    updated_at: Millis = Field(default=None, alias="date_updated")
    closed_at: Millis = Field(default=None, alias="date_closed")
    due_at: Millis = Field(default=None, alias="due_date")
    url: Text = None
    workspace_id: Text = Field(default=None, alias="team_id")
    home_list: Maybe[Place] = Field(default=None, alias="list")
    folder: Maybe[Place] = None
    space: Maybe[Place] = None
    parent_id: Text = Field(default=None, alias="parent")
    tags: Many[Tag] = ()
    custom_fields: Many[CustomField] = ()
    attachments: Many[Attachment] = ()
