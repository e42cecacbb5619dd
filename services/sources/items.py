"""What is in a source, from the cache: searched, narrowed, ordered and cut into pages by the database."""

import re
from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.imports import SourceLink
from models.sources import SavedSource, SourceItem, SourceKind
from services.access import Actor, Operation, require
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnections
from services.sources.errors import ItemGoneError
from services.sources.saved import own_row, source_of
from services.sources.values import ItemOrder, ItemPage, ItemProperty, ItemQuery, ItemRow

MAX_COUNT = 100
# Our numbers have 32 bits.
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_ORDERS = {
    ItemOrder.CHANGED_LAST: ("-changed_at", "-id"),
    ItemOrder.CHANGED_FIRST: ("changed_at", "id"),
    ItemOrder.CREATED_LAST: ("-created_on_source_at", "-id"),
    ItemOrder.CREATED_FIRST: ("created_on_source_at", "id"),
    ItemOrder.TITLE: ("search", "id"),
    ItemOrder.TITLE_BACK: ("-search", "-id"),
    ItemOrder.PRIORITY: ("priority", "-changed_at"),
}


class SourceItems:
    """Reads the cache; nothing here asks a vendor."""

    def __init__(self, *, huntflow: HuntflowConnections) -> None:
        self._huntflow = huntflow

    async def page(self, actor: Actor, source_id: int, query: ItemQuery | None = None) -> ItemPage:
        """A page of a source's items; a page beyond the last one is the last one.

        Raises:
            SourceGoneError: there is no such source.
        """
        row, query = await own_row(actor, source_id), query or ItemQuery()
        count = min(max(query.count, 1), MAX_COUNT)
        found = _narrowed(SourceItem.filter(source_id=row.id), query)
        total = await found.count()
        pages = max(1, ceil(total / count))
        page = min(max(query.page, 1), pages)
        items = await found.order_by(*_ORDERS[query.order]).offset((page - 1) * count).limit(count)
        return ItemPage(
            source=source_of(row, await SourceItem.filter(source_id=row.id).count()),
            query=replace(query, page=page, count=count),
            rows=await self._rows(actor, row, items),
            total=total,
            pages=pages,
        )

    async def row(self, actor: Actor, number: int) -> tuple[SavedSource, ItemRow, SourceItem]:
        """One item by our number, with its source; for the services beside this one.

        Raises:
            ItemGoneError: it is not in the cache any more, or is another person's.
        """
        item = await SourceItem.get_or_none(id=number, source__user_id=actor.user_id).prefetch_related("source")
        if item is None:
            raise ItemGoneError
        source = await own_row(actor, item.source.id)
        return source, (await self._rows(actor, source, [item]))[0], item

    async def item_id(self, actor: Actor, number: int) -> str:
        """The vendor's id of an item, by our number.

        Raises:
            ItemGoneError: it is not in the cache any more, or is another person's.
        """
        return (await self.row(actor, number))[2].item_id

    async def number_of(self, actor: Actor, source_id: int, item_id: str) -> int:
        """Our number of an item, by the vendor's id.

        Raises:
            SourceGoneError, ItemGoneError: there is none.
        """
        row = await own_row(actor, source_id)
        item = await SourceItem.get_or_none(source_id=row.id, item_id=item_id)
        if item is None:
            raise ItemGoneError
        return item.id

    async def number_by(self, actor: Actor, kind: SourceKind, reference: str) -> int:
        """Our number of an item by the vendor's id or by our number; of several sources the default one counts.

        Raises:
            ItemGoneError: there is none, or it is another person's.
        """
        require(actor, Operation.IMPORT_TASKS)
        mine = SourceItem.filter(source__user_id=actor.user_id, source__kind=kind)
        item = await mine.filter(item_id=reference).order_by("-source__is_default", "id").first()
        if item is None and _NUMBER.fullmatch(reference):
            item = await mine.filter(id=int(reference)).first()
        if item is None:
            raise ItemGoneError
        return item.id

    async def item_id_by(self, actor: Actor, kind: SourceKind, reference: str) -> str:
        """The vendor's id of an item by our number; what is no number of ours is the vendor's id already."""
        try:
            return await self.item_id(actor, await self.number_by(actor, kind, reference))
        except ItemGoneError:
            if _NUMBER.fullmatch(reference):
                raise
        return reference

    async def ids(self, actor: Actor, source_id: int, query: ItemQuery | None = None) -> tuple[str, ...]:
        """The vendor's ids of everything that fits, oldest change first (bulk imports take these)."""
        row = await own_row(actor, source_id)
        found = _narrowed(SourceItem.filter(source_id=row.id), query or ItemQuery())
        listed = await found.order_by("changed_at", "id").values_list("item_id", flat=True)
        return tuple(str(item_id) for item_id in listed)

    async def statuses(self, actor: Actor, source_id: int) -> tuple[str, ...]:
        """Statuses items of the source have, for the filter's buttons."""
        row = await own_row(actor, source_id)
        found = await SourceItem.filter(source_id=row.id).exclude(status="").distinct().values_list("status", flat=True)
        return tuple(sorted(str(status) for status in found))

    async def assignees(self, actor: Actor, source_id: int) -> tuple[str, ...]:
        """People responsible for items of the source."""
        row = await own_row(actor, source_id)
        listed = SourceItem.filter(source_id=row.id).exclude(assignees="").distinct()
        found = await listed.values_list("assignees", flat=True)
        return tuple(sorted({name for joined in found for name in people_in(str(joined))}))

    async def _rows(self, actor: Actor, source: SavedSource, items: Sequence[SourceItem]) -> tuple[ItemRow, ...]:
        known = await self._applicants(actor, source, [item.item_id for item in items])
        return tuple(row_of(item, known.get(item.item_id)) for item in items)

    async def _applicants(self, actor: Actor, source: SavedSource, item_ids: list[str]) -> dict[str, int]:
        """What became of items in the organisation the person works in; nothing without one."""
        try:
            connection = await self._huntflow.of(actor.user_id)
        except ServiceError:
            return {}
        links = await SourceLink.filter(
            source=source.kind.value,
            source_id__in=item_ids,
            system=connection.system,
            account_id=connection.account_id,
        )
        return {link.source_id: link.applicant_id for link in links}


def _narrowed(found: QuerySet[SourceItem], query: ItemQuery) -> QuerySet[SourceItem]:
    """Every word of the search has to be there; letters of both cases are the same."""
    for word in query.search.casefold().split()[:8]:
        found = found.filter(search__contains=word)
    wanted = Q()
    if query.status:
        wanted &= Q(status=query.status)
    if query.assignee:
        wanted &= Q(assignees__contains=f"|{query.assignee}|")
    if query.parent_id:
        wanted &= Q(parent_id=query.parent_id)
    if query.priority is not None:
        wanted &= Q(priority=query.priority)
    return found.filter(wanted)


def row_of(item: SourceItem, applicant_id: int | None = None) -> ItemRow:
    """A row of the cache as a value."""
    return ItemRow(
        number=item.id,
        id=item.item_id,
        title=item.title,
        status=item.status,
        assignees=people_in(item.assignees),
        priority=item.priority,
        updated_at=item.changed_at,
        created_at=item.created_on_source_at,
        url=item.url,
        is_closed=item.is_closed,
        applicant_id=applicant_id,
        description=item.description,
        parent_id=item.parent_id,
        properties=properties_of(item),
    )


def people_in(joined: str) -> tuple[str, ...]:
    """Names as the cache joins them."""
    return tuple(name for name in joined.split("|") if name)


def properties_of(item: SourceItem) -> tuple[ItemProperty, ...]:
    """Custom fields or properties of a row of the cache."""
    return tuple(ItemProperty(each["name"], each["type"], each["text"]) for each in item.properties)
