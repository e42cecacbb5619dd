"""Builds what reads lists and data sources: browsing, saved sources, their cache."""

from dataclasses import dataclass

from bot.connections import Connections, Tools
from services.jobs import JobQueue
from services.people import People
from services.sources.browsing import SourceBrowsing
from services.sources.cards import SourceCards
from services.sources.connections import SourceConnections
from services.sources.items import SourceItems
from services.sources.saved import SavedSources
from services.sources.schedule import SourceSchedule
from services.sources.sync import SourceSyncs
from services.sources.transfers import SourceTransfers
from services.sources.write_back import SourceWriting
from services.task_import.imports import TaskImports


@dataclass(frozen=True, slots=True)
class SourceServices:
    """What `Services` takes over by the same names."""

    source_browsing: SourceBrowsing
    saved_sources: SavedSources
    source_items: SourceItems
    source_cards: SourceCards
    source_syncs: SourceSyncs
    source_schedule: SourceSchedule
    source_writing: SourceWriting
    source_transfers: SourceTransfers


def source_connections(tools: Tools, connections: Connections) -> SourceConnections:
    return SourceConnections(
        credentials=connections.credentials,
        clickup_gateway=tools.vendors.clickup,
        notion_gateway=tools.vendors.notion,
    )


def build_sources(
    tools: Tools, connections: Connections, people: People, jobs: JobQueue, imports: TaskImports
) -> SourceServices:
    keys = source_connections(tools, connections)
    items = SourceItems(huntflow=connections.huntflow)
    syncs = SourceSyncs(
        connections=keys, people=people, jobs=jobs, is_alone=not tools.settings.redis_url, now=tools.now
    )
    return SourceServices(
        source_browsing=SourceBrowsing(connections=keys),
        saved_sources=SavedSources(connections=keys),
        source_items=items,
        source_cards=SourceCards(connections=keys, items=items),
        source_syncs=syncs,
        source_schedule=SourceSchedule(syncs=syncs, now=tools.now),
        source_writing=SourceWriting(connections=keys),
        source_transfers=SourceTransfers(imports=imports),
    )
