"""What a ClickUp workspace holds, in the product's words: the v2 API still says `team` for workspace."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

StatusType = Literal["open", "custom", "done", "closed"]


@dataclass
class User:
    id: int
    username: str
    email: str
    color: str = "#7b68ee"

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.username.split()[:2])


@dataclass
class Status:
    id: str
    name: str
    type: StatusType
    orderindex: int
    color: str = "#87909e"


@dataclass
class Option:
    """A value of a drop-down field; it is written by id or index and read back as the index."""

    id: str
    name: str
    orderindex: int


@dataclass
class CustomField:
    id: str
    name: str
    type: Literal["drop_down", "short_text", "email", "phone", "url"]
    created_at: datetime
    options: list[Option] = field(default_factory=list)


@dataclass
class Attachment:
    """`content` is called on download; `None` stands for a file that is gone (404). `size_bytes` when it is known."""

    id: str
    title: str
    mimetype: str
    created_at: datetime
    user: int
    content: Callable[[], bytes] | None
    size_bytes: int | None = None

    @property
    def extension(self) -> str:
        return self.title.rpartition(".")[2].lower()


@dataclass
class Comment:
    id: str
    text: str
    user: int
    created_at: datetime


@dataclass
class Task:
    id: str
    name: str
    home: str
    status: str
    creator: int
    created_at: datetime
    updated_at: datetime
    custom_id: str | None = None
    description: str = ""
    markdown: str = ""
    assignees: list[int] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    priority: int | None = None
    parent: str | None = None
    due_at: datetime | None = None
    closed_at: datetime | None = None
    archived: bool = False
    other_lists: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass
class TaskList:
    """`folder` is the hidden folder of its space when the list has no folder of its own."""

    id: str
    name: str
    space: str
    folder: str
    statuses: list[Status]
    fields: list[CustomField] = field(default_factory=list)

    def status(self, name: str) -> Status | None:
        return next((each for each in self.statuses if each.name.casefold() == name.casefold()), None)


@dataclass
class Folder:
    id: str
    name: str
    space: str
    hidden: bool = False


@dataclass
class Space:
    id: str
    name: str


@dataclass
class Workspace:
    id: str
    name: str
    members: list[int]
    spaces: dict[str, Space] = field(default_factory=dict)
    folders: dict[str, Folder] = field(default_factory=dict)
    lists: dict[str, TaskList] = field(default_factory=dict)
    tasks: dict[str, Task] = field(default_factory=dict)

    def tasks_of(self, list_id: str) -> Iterator[Task]:
        return (each for each in self.tasks.values() if each.home == list_id)


@dataclass
class ClickUpState:
    """All workspaces of the host; a personal key sees those its owner is a member of."""

    users: dict[int, User]
    workspaces: dict[str, Workspace]
    last_id: int = 90_000_000

    def new_id(self) -> int:
        self.last_id += 1
        return self.last_id
