"""What is written to ClickUp and Notion on a person's wish: a task for a recruiter, a report of an import."""

from dataclasses import dataclass
from datetime import datetime

from integrations.clickup import NewTask
from integrations.notion import NotionClient, ReportBlock, ReportBlockKind, parse_page_reference
from integrations.notion.client import NewPage
from models.audit import Source as Door
from models.sources import SourceKind
from services import audit
from services.access import Actor
from services.sources.connections import SourceConnections
from services.sources.errors import EmptyTaskError, NoReportPlaceError, OnlyClickUpError, OnlyNotionError
from services.sources.saved import own_row

MAX_TASK_NAME = 500
# A report is read by people; the whole of a long run is in its XLSX file.
MAX_ROWS = 500


@dataclass(frozen=True, slots=True)
class TaskWish:
    """A task to be made in a list; `assignees` are ids of ClickUp users, `priority` 1 (urgent) to 4 (low)."""

    name: str
    description: str = ""
    assignees: tuple[int, ...] = ()
    priority: int | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MadeTask:
    """A task that is in ClickUp now."""

    id: str
    url: str


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody a task of the list can be given to."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ReportRow:
    """What became of one task or page, in the reader's words."""

    title: str
    outcome: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class RunReport:
    """A finished import, in the reader's words.

    Attributes:
        title: of the page.
        counts: words and numbers, in the order they are shown.
        rows: one for every task or page; beyond 500 the last line says how many more there are, in `more`.
        rows_title: stands above them.
        more: a sentence with the place `{count}`.
    """

    title: str
    counts: tuple[tuple[str, int], ...]
    rows: tuple[ReportRow, ...]
    rows_title: str = ""
    more: str = "… +{count}"


class SourceWriting:
    """Creates at the vendors. Neither has idempotency keys: an error with `may_have_happened` asks to look first."""

    def __init__(self, *, connections: SourceConnections) -> None:
        self._connections = connections

    async def colleagues(self, actor: Actor, source_id: int) -> tuple[Colleague, ...]:
        """People who see the list.

        Raises:
            OnlyClickUpError: the source is not a list.
        """
        row = await own_row(actor, source_id)
        if row.kind is not SourceKind.CLICKUP:
            raise OnlyClickUpError
        members = await (await self._connections.clickup(actor.user_id)).list_members(row.container_id)
        return tuple(Colleague(each.id, each.username or each.email or str(each.id)) for each in members)

    async def create_task(self, actor: Actor, source_id: int, wish: TaskWish, *, door: Door = Door.BOT) -> MadeTask:
        """Make a task in a saved list.

        Raises:
            OnlyClickUpError, EmptyTaskError: nothing was created.
        """
        row = await own_row(actor, source_id)
        if row.kind is not SourceKind.CLICKUP:
            raise OnlyClickUpError
        name = " ".join(wish.name.split())[:MAX_TASK_NAME]
        if not name:
            raise EmptyTaskError
        new = NewTask(name, wish.description, wish.assignees, wish.priority, wish.due_at)
        task = await (await self._connections.clickup(actor.user_id)).create_task(row.container_id, new)
        await audit.record(actor, "task_created", object_type="source", object_id=row.id, source=door, task=task.id)
        return MadeTask(task.id, task.url or "")

    async def write_report(
        self, actor: Actor, source_id: int, report: RunReport, *, page: str = "", door: Door = Door.BOT
    ) -> str:
        """Write a report as a page of Notion; its address.

        It stands on the page whose link or id is given, else on the one the database stands on: inside of the database
        it would be taken for one more applicant.

        Raises:
            OnlyNotionError, NoReportPlaceError: nothing was written.
        """
        row = await own_row(actor, source_id)
        if row.kind is not SourceKind.NOTION:
            raise OnlyNotionError
        client = await self._connections.notion(actor.user_id)
        place = parse_page_reference(page)
        page_id = place.page_id if place else await _page_of_database(client, str(row.path.get("database_id") or ""))
        if page_id is None:
            raise NoReportPlaceError
        url = await client.create_page(NewPage(report.title, tuple(_blocks(report)), page_id=page_id))
        await audit.record(actor, "report_written", object_type="source", object_id=row.id, source=door)
        return url


async def _page_of_database(client: NotionClient, database_id: str) -> str | None:
    return (await client.database(database_id)).page_id if database_id else None


def _blocks(report: RunReport) -> list[ReportBlock]:
    blocks = [ReportBlock(ReportBlockKind.PARAGRAPH, f"{words}: {number}") for words, number in report.counts]
    if report.rows_title:
        blocks.append(ReportBlock(ReportBlockKind.HEADING, report.rows_title))
    blocks += [
        ReportBlock(ReportBlockKind.BULLET, f"{row.title} — {row.outcome}", row.link) for row in report.rows[:MAX_ROWS]
    ]
    if len(report.rows) > MAX_ROWS:
        rest = report.more.format(count=len(report.rows) - MAX_ROWS)
        blocks.append(ReportBlock(ReportBlockKind.PARAGRAPH, rest))
    return blocks
