"""Saved sources of a person: several, one of them the default of its kind."""

from collections.abc import Mapping
from dataclasses import dataclass

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.transactions import in_transaction

from integrations.base import AccessDeniedError, BadRequestError, NotFoundError
from models.audit import Source as Door
from models.sources import SavedSource, SourceItem, SourceKind
from services import audit
from services.access import Actor, Operation, require
from services.sources.browsing import in_order
from services.sources.connections import SourceConnections
from services.sources.errors import (
    BadSourceNameError,
    NoSourceError,
    OnlyClickUpError,
    SourceGoneError,
    SourceNotSharedError,
    TooManySourcesError,
    UnknownStatusError,
)
from services.sources.values import Source

MAX_SOURCES = 30
MAX_NAME_CHARS = 100
_STEPS = ("workspace", "space", "folder", "list", "database")


@dataclass(frozen=True, slots=True)
class SourceChoices:
    """What may be changed of a saved source; None leaves it."""

    include_closed: bool | None = None
    include_subtasks: bool | None = None
    done_status: str | None = None


class SavedSources:
    """Keeps a person's sources; every method is about the actor's own."""

    def __init__(self, *, connections: SourceConnections) -> None:
        self._connections = connections

    async def all(self, actor: Actor, kind: SourceKind | None = None) -> tuple[Source, ...]:
        """Saved sources, the default ones first."""
        require(actor, Operation.IMPORT_TASKS)
        rows = SavedSource.filter(Q(user_id=actor.user_id) & (Q(kind=kind) if kind else Q()))
        found = await rows.annotate(item_count=Count("items")).order_by("-is_default", "name", "id")
        return tuple(source_of(row) for row in found)

    async def get(self, actor: Actor, source_id: int) -> Source:
        """One of them.

        Raises:
            SourceGoneError: there is none, or it is another person's.
        """
        row = await own_row(actor, source_id)
        return source_of(row, await SourceItem.filter(source_id=row.id).count())

    async def default(self, actor: Actor, kind: SourceKind) -> Source:
        """The one commands without a choice work on.

        Raises:
            NoSourceError: nothing of this kind is saved.
        """
        found = await self.all(actor, kind)
        if not found:
            raise NoSourceError
        return found[0]

    async def of_kind(self, actor: Actor, kind: SourceKind, source_id: int | None) -> Source:
        """The one with this number, or the default one of the kind.

        Raises:
            NoSourceError: nothing of this kind is saved.
            SourceGoneError: there is no such source of this kind.
        """
        if source_id is None:
            return await self.default(actor, kind)
        found = await self.get(actor, source_id)
        if found.kind is not kind:
            raise SourceGoneError
        return found

    async def save_clickup(
        self, actor: Actor, list_id: str, *, workspace_id: str = "", source: Door = Door.BOT
    ) -> Source:
        """Save a list, after ClickUp has shown it to this key; the names on the way to it are ClickUp's.

        Raises:
            SourceNotSharedError: it does not.
            TooManySourcesError: nothing was saved.
        """
        require(actor, Operation.IMPORT_TASKS)
        client = await self._connections.clickup(actor.user_id)
        try:
            found = await client.task_list(list_id)
        except (NotFoundError, AccessDeniedError, BadRequestError) as error:
            raise SourceNotSharedError(source=list_id) from error
        workspaces = await client.workspaces() if workspace_id else []
        folder = found.folder if found.folder is not None and not found.folder.hidden else None
        path = {
            "workspace_id": workspace_id,
            "workspace": next((each.name for each in workspaces if each.id == workspace_id), ""),
            "space_id": found.space.id if found.space else "",
            "space": (found.space.name or "") if found.space else "",
            "folder_id": folder.id if folder else "",
            "folder": (folder.name or "") if folder else "",
            "list": found.name,
        }
        return await self._save(actor, SourceKind.CLICKUP, found.id, found.name, path, source)

    async def save_notion(self, actor: Actor, data_source_id: str, *, source: Door = Door.BOT) -> Source:
        """Save a data source, after Notion has shown it to this key.

        Raises:
            SourceNotSharedError: it does not.
            TooManySourcesError: nothing was saved.
        """
        require(actor, Operation.IMPORT_TASKS)
        client = await self._connections.notion(actor.user_id)
        try:
            found = await client.data_source(data_source_id)
        except (NotFoundError, AccessDeniedError, BadRequestError) as error:
            raise SourceNotSharedError(source=data_source_id) from error
        path = {"database": found.name, "database_id": found.database_id or "", "url": found.url or ""}
        return await self._save(actor, SourceKind.NOTION, found.id, found.name, path, source)

    async def _save(  # noqa: PLR0917 - one row's columns
        self, actor: Actor, kind: SourceKind, container_id: str, name: str, path: Mapping[str, str], door: Door
    ) -> Source:
        async with in_transaction():
            saved = await SavedSource.filter(user_id=actor.user_id).select_for_update()
            row = next((each for each in saved if (each.kind, each.container_id) == (kind, container_id)), None)
            if row is None:
                if len(saved) >= MAX_SOURCES:
                    raise TooManySourcesError(limit=MAX_SOURCES)
                row = SavedSource(
                    user_id=actor.user_id,
                    kind=kind,
                    container_id=container_id,
                    name=(name.strip() or container_id)[:MAX_NAME_CHARS],
                    is_default=not any(each.kind is kind for each in saved),
                )
            row.path = dict(path)
            await row.save()
            await audit.record(actor, "source_saved", object_type="source", object_id=row.id, source=door)
        return source_of(row, await SourceItem.filter(source_id=row.id).count())

    async def rename(self, actor: Actor, source_id: int, name: str) -> Source:
        """Another name for it; the vendor's stays as it is.

        Raises:
            BadSourceNameError: the old one is kept.
        """
        wanted = " ".join(name.split())
        if not wanted or len(wanted) > MAX_NAME_CHARS:
            raise BadSourceNameError
        row = await own_row(actor, source_id)
        await SavedSource.filter(id=row.id).update(name=wanted)
        return await self.get(actor, source_id)

    async def make_default(self, actor: Actor, source_id: int) -> Source:
        """The one of its kind to be used when nothing else is said."""
        row = await own_row(actor, source_id)
        async with in_transaction():
            await SavedSource.filter(user_id=actor.user_id, kind=row.kind).update(is_default=False)
            await SavedSource.filter(id=row.id).update(is_default=True)
        return await self.get(actor, source_id)

    async def choose(self, actor: Actor, source_id: int, choices: SourceChoices) -> Source:
        """Change what is read and what is written back. A wider choice is read from the beginning next time.

        Raises:
            OnlyClickUpError: a Notion page has no status of ours to set.
            UnknownStatusError: the list has no such status; nothing was changed.
        """
        row = await own_row(actor, source_id)
        changes: dict[str, object] = {}
        if choices.done_status is not None:
            changes["done_status"] = await self._checked_status(actor, row, choices.done_status)
        for name in ("include_closed", "include_subtasks"):
            wanted = getattr(choices, name)
            if wanted is not None and wanted != getattr(row, name):
                changes |= {name: wanted, "synced_until": None, "full_synced_at": None}
        if changes:
            await SavedSource.filter(id=row.id).update(**changes)
        return await self.get(actor, source_id)

    async def _checked_status(self, actor: Actor, row: SavedSource, status: str) -> str:
        if not status:
            return ""
        if row.kind is not SourceKind.CLICKUP:
            raise OnlyClickUpError
        known = in_order((await (await self._connections.clickup(actor.user_id)).task_list(row.container_id)).statuses)
        if status not in known:
            raise UnknownStatusError(status=status)
        return status

    async def remove(self, actor: Actor, source_id: int, *, source: Door = Door.BOT) -> None:
        """Forget it with its cache and log; nothing changes at the vendor. Another one becomes the default."""
        row = await own_row(actor, source_id)
        async with in_transaction():
            await SavedSource.filter(id=row.id).delete()
            if row.is_default:
                following = await SavedSource.filter(user_id=actor.user_id, kind=row.kind).order_by("id").first()
                if following is not None:
                    await SavedSource.filter(id=following.id).update(is_default=True)
            await audit.record(actor, "source_removed", object_type="source", object_id=row.id, source=source)


async def own_row(actor: Actor, source_id: int) -> SavedSource:
    """The actor's own source.

    Raises:
        SourceGoneError: there is none, or it is another person's.
    """
    require(actor, Operation.IMPORT_TASKS)
    row = await SavedSource.get_or_none(id=source_id, user_id=actor.user_id)
    if row is None:
        raise SourceGoneError
    return row


def source_of(row: SavedSource, item_count: int | None = None) -> Source:
    """A row as a value; the count comes from the query or is given."""
    count: int = getattr(row, "item_count", 0) if item_count is None else item_count
    return Source(
        id=row.id,
        kind=row.kind,
        container_id=row.container_id,
        name=row.name,
        path=tuple(name for step in _STEPS if (name := str(row.path.get(step) or ""))),
        is_default=row.is_default,
        include_closed=row.include_closed,
        include_subtasks=row.include_subtasks,
        done_status=row.done_status,
        synced_at=row.synced_at,
        item_count=count,
    )
