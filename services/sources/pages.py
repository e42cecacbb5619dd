"""The changed items of a source, a page at a time, oldest change first: a reading can go on where it stopped.

Pages are not counted but taken up after the last change seen: an item that changes while the list is read moves to its
end, and counted pages would skip the one that slips into its place.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from integrations.clickup import ClickUpClient, TaskOrder, TaskQuery
from integrations.clickup.schemas import Task
from integrations.notion import NotionClient, PageQuery
from models.sources import SavedSource
from services.sources.seen import SeenItem, seen_page, seen_task

# ClickUp compares strictly and to the millisecond.
TICK = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class SeenPage:
    """Items as they came; `until`: everything changed before it has been seen now, None when that is not known."""

    items: tuple[SeenItem, ...]
    until: datetime | None


async def changed_tasks(client: ClickUpClient, source: SavedSource, since: datetime | None) -> AsyncIterator[SeenPage]:
    """Tasks of a list changed after `since`, all for None."""
    page = 0
    while True:
        query = TaskQuery(
            page=page,
            closed=source.include_closed,
            subtasks=source.include_subtasks,
            updated_after=since,
            order=TaskOrder.UPDATED,
            oldest_first=True,
        )
        found = await client.list_tasks(source.container_id, query)
        until = _before_last(found.tasks)
        if found.is_last:
            yield SeenPage(tuple(seen_task(task) for task in found.tasks), until)
            return
        # A whole page of one instant (a bulk change) or an order we do not know: only counting goes on.
        goes_on = until is not None and _is_ascending(found.tasks) and (since is None or until > since)
        page, since = (0, until) if goes_on else (page + 1, since)
        yield SeenPage(tuple(seen_task(task) for task in found.tasks), until if goes_on else None)


def _before_last(tasks: tuple[Task, ...]) -> datetime | None:
    """Just before the last change, so that another task of the same instant is not missed."""
    instants = [task.updated_at for task in tasks if task.updated_at is not None]
    return max(instants) - TICK if instants else None


def _is_ascending(tasks: tuple[Task, ...]) -> bool:
    instants = [task.updated_at for task in tasks if task.updated_at is not None]
    return len(instants) == len(tasks) and instants == sorted(instants)


async def changed_pages(client: NotionClient, source: SavedSource, since: datetime | None) -> AsyncIterator[SeenPage]:
    """Pages of a data source changed in the minute of `since` or later, all for None."""
    cursor: str | None = None
    while True:
        found = await client.query(source.container_id, PageQuery(edited_since=since, cursor=cursor))
        instants = [page.edited_at for page in found.items if page.edited_at is not None]
        yield SeenPage(
            tuple(seen_page(page) for page in found.items if not page.in_trash), max(instants) if instants else None
        )
        cursor = found.cursor
        if cursor is None:
            return
