"""ClickUp's lists as a run needs them: the list itself, its tasks a page at a time, one task with its comments."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from integrations.base import AccessDeniedError, BadRequestError, NotFoundError
from integrations.clickup import ClickUpClient, ClickUpGateway
from integrations.clickup.listing import TaskOrder, TaskQuery
from integrations.clickup.schemas import Comment, Task
from models.credentials import Integration
from services.bulk_import.errors import ListNotFoundError, NoListError
from services.credentials import Credentials
from services.task_import.errors import TaskNotFoundError

MAX_CHARS = 2_000
# `/v/li/<list>` is the list, `/v/l/li/<list>` and `/v/b/li/<list>` its views, `6-<list>-1` its default view.
_LINK = re.compile(
    r"https://app\.clickup\.com/[0-9]{1,15}/v/(?:[a-z]{1,3}/)?(?:li/(?P<list>[0-9]{4,20})|6-(?P<view>[0-9]{4,20})-[0-9]+)"
    r"(?:[/?#].*)?"
)
_BARE = re.compile(r"[0-9]{6,20}")


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """A list or data source. `statuses` and `fields` are names in its own order; `source` as in `SourceLink`."""

    id: str
    name: str
    statuses: tuple[str, ...]
    fields: tuple[str, ...]
    source: str = "clickup"


@dataclass(frozen=True, slots=True)
class SourcePage:
    """Tasks without files and comments; `next_cursor` is empty on the last page."""

    tasks: tuple[Task, ...]
    next_cursor: str


class BulkSource(Protocol):
    """Where a run reads from."""

    async def place(self, user_id: int, text: str, /) -> SourcePlace:
        """The place a link or id means."""

    async def page(self, user_id: int, place_id: str, cursor: str, /, *, closed: bool) -> SourcePage:
        """A page of its tasks, oldest first; the empty cursor is the first page."""

    async def task(self, user_id: int, task_id: str, /, *, comments: bool) -> tuple[Task, Sequence[Comment]]:
        """One task with its files, and its comments when they are wanted."""


class ClickUpLists:
    """Reads with the key of the person who imports."""

    def __init__(self, *, credentials: Credentials, clickup: ClickUpGateway) -> None:
        self._credentials = credentials
        self._clickup = clickup

    async def place(self, user_id: int, text: str) -> SourcePlace:
        """The list a link or id means; the fields are those its newest tasks have.

        Raises:
            NoListError: the text means no list.
            ListNotFoundError: ClickUp does not show it.
            NotConnectedError: the person has no ClickUp key.
        """
        list_id = list_reference(text)
        if list_id is None:
            raise NoListError
        client = await self._client(user_id)
        try:
            found = await client.task_list(list_id)
            newest = await client.list_tasks(list_id, TaskQuery(closed=True))
        except (NotFoundError, BadRequestError, AccessDeniedError) as error:
            raise ListNotFoundError(list=list_id) from error
        names = dict.fromkeys(field.name for task in newest.tasks for field in task.custom_fields if field.name)
        return SourcePlace(found.id, found.name, tuple(status.status for status in found.statuses), tuple(names))

    async def page(self, user_id: int, place_id: str, cursor: str, *, closed: bool) -> SourcePage:
        """Ordered by id, so that a task changed meanwhile moves to no other page."""
        number = int(cursor or "0")
        query = TaskQuery(page=number, closed=closed, order=TaskOrder.ID, oldest_first=True)
        found = await (await self._client(user_id)).list_tasks(place_id, query)
        return SourcePage(found.tasks, "" if found.is_last else str(number + 1))

    async def task(self, user_id: int, task_id: str, *, comments: bool) -> tuple[Task, Sequence[Comment]]:
        """One task.

        Raises:
            TaskNotFoundError: it is gone.
        """
        client = await self._client(user_id)
        try:
            task = await client.task(task_id)
            return task, await client.comments(task_id) if comments else ()
        except (NotFoundError, BadRequestError) as error:
            raise TaskNotFoundError(task=task_id) from error

    async def _client(self, user_id: int) -> ClickUpClient:
        token = await self._credentials.secret(user_id, Integration.CLICKUP)
        return self._clickup.connect(token=token, user_id=user_id)


def list_reference(text: str) -> str | None:
    """The list of a link or of a bare id; None for anything else."""
    text = text.strip()
    if len(text) > MAX_CHARS:
        return None
    link = _LINK.fullmatch(text)
    if link is not None:
        return link["list"] or link["view"]
    return text if _BARE.fullmatch(text) else None


def is_list_link(text: str) -> bool:
    """Whether a text can only mean a list, never a task."""
    return len(text) <= MAX_CHARS and _LINK.fullmatch(text.strip()) is not None
