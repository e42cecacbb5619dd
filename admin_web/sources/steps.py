"""What the handlers of ClickUp and of Notion do alike, with the services they share."""

from typing import Protocol

from aiohttp import web

from admin_web.rest.fields import PAGE_SIZE, Input, Paging, RowId, Search
from admin_web.rest.paging import Page, page_of
from admin_web.sources.shapes import (
    ClearedBody,
    SettingsBody,
    SyncLogItem,
    SyncStartedBody,
    TestBody,
    TransferBody,
    log_item,
    source_item,
    transfer_body,
)
from locales import gettext as _
from services.access import Actor
from services.sources.browsing import SourceBrowsing
from services.sources.cards import SourceCards
from services.sources.items import SourceItems
from services.sources.saved import SavedSources, SourceChoices
from services.sources.sync import SourceSyncs
from services.sources.transfers import SourceTransfers
from services.sources.values import ItemPage, ItemQuery, Source, SourceKind

BROWSING = web.AppKey("source_browsing", SourceBrowsing)
SAVED = web.AppKey("saved_sources", SavedSources)
ITEMS = web.AppKey("source_items", SourceItems)
CARDS = web.AppKey("source_cards", SourceCards)
SYNCS = web.AppKey("source_syncs", SourceSyncs)
TRANSFERS = web.AppKey("source_transfers", SourceTransfers)


class SourceServices(Protocol):
    """The services both vendors share, as the site holds them."""

    @property
    def source_browsing(self) -> SourceBrowsing: ...
    @property
    def saved_sources(self) -> SavedSources: ...
    @property
    def source_items(self) -> SourceItems: ...
    @property
    def source_cards(self) -> SourceCards: ...
    @property
    def source_syncs(self) -> SourceSyncs: ...
    @property
    def source_transfers(self) -> SourceTransfers: ...


class ListQuery(Paging):
    """Which tasks or pages of which saved source; without one of the default one."""

    source: RowId | None = None
    search: Search = ""


class SyncInput(Input):
    """Which saved source is read (the default one when none is named), and whether from the beginning."""

    source: RowId | None = None
    full: bool = False


class TransferInput(Input):
    """Where to; `account_id` has to be the organisation the person works in."""

    vacancy_id: RowId
    account_id: RowId | None = None


async def chosen(request: web.Request, actor: Actor, kind: SourceKind, source_id: int | None) -> Source:
    """The named source, or the default one of the kind."""
    saved = request.app[SAVED]
    return await saved.of_kind(actor, kind, source_id)


async def settings(request: web.Request, actor: Actor, kind: SourceKind) -> SettingsBody:
    """Everything saved of a kind."""
    found = [source_item(each) for each in await request.app[SAVED].all(actor, kind)]
    return SettingsBody(active=found[0] if found else None, saved=found)


async def change_settings(
    request: web.Request, actor: Actor, source: Source, choices: SourceChoices, name: str | None
) -> SettingsBody:
    """Make a source that was just saved the default one, with these choices."""
    saved = request.app[SAVED]
    await saved.choose(actor, source.id, choices)
    if name is not None:
        await saved.rename(actor, source.id, name)
    await saved.make_default(actor, source.id)
    return await settings(request, actor, source.kind)


async def test_connection(request: web.Request, actor: Actor, kind: SourceKind) -> TestBody:
    """Ask the vendor whose key it is."""
    name = await request.app[BROWSING].test(actor, kind)
    return TestBody(success=True, message=_("The connection works."), name=name)


async def items(
    request: web.Request, actor: Actor, kind: SourceKind, source_id: int | None, query: ItemQuery
) -> ItemPage:
    """A page of the cache of the named source, or of the default one."""
    source = await chosen(request, actor, kind, source_id)
    return await request.app[ITEMS].page(actor, source.id, query)


async def sync(request: web.Request, actor: Actor, kind: SourceKind, body: SyncInput) -> SyncStartedBody:
    """Have a source read behind the answer."""
    source = await chosen(request, actor, kind, body.source)
    run = await request.app[SYNCS].start(actor, source.id, full=body.full)
    return SyncStartedBody(success=True, message=_("Synchronisation has started."), sync_id=run.id)


async def clear(request: web.Request, actor: Actor, kind: SourceKind) -> ClearedBody:
    """Empty the cache of all the person's sources of a kind."""
    cleared = await request.app[SYNCS].clear(actor, kind)
    return ClearedBody(success=True, message=_("The cache has been cleared."), cleared=cleared)


async def log(request: web.Request, actor: Actor, kind: SourceKind, query: Paging) -> Page[SyncLogItem]:
    """Readings of a kind, the newest first."""
    found = await request.app[SYNCS].log(actor, kind, page=query.page, count=PAGE_SIZE)
    rows = [log_item(run) for run in found.runs]
    return page_of(request, rows, count=found.total, number=query.page, size=PAGE_SIZE)


async def transfer(request: web.Request, actor: Actor, item_id: str, body: TransferInput) -> TransferBody:
    """Begin the import of one task or page."""
    done = await request.app[TRANSFERS].start(actor, item_id, account_id=body.account_id, vacancy_id=body.vacancy_id)
    if done.is_started:
        return transfer_body(done, _("The transfer has started."))
    if done.applicant_id is not None:
        return transfer_body(done, _("This is in Huntflow already: nothing was created a second time."))
    return transfer_body(done, _("Somebody has to decide something first: open /import in the bot."))


def add_services(app: web.Application, services: SourceServices) -> None:
    """Hold the services, once for both vendors."""
    app[BROWSING] = services.source_browsing
    app[SAVED] = services.saved_sources
    app[ITEMS] = services.source_items
    app[CARDS] = services.source_cards
    app[SYNCS] = services.source_syncs
    app[TRANSFERS] = services.source_transfers
