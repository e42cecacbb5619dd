"""Builds what imports whole lists."""

import asyncio
from dataclasses import dataclass

from bot.connections import Connections, Tools
from bot.sources import source_connections
from services.bulk_import.check import BulkCheck
from services.bulk_import.decisions import BulkDecisions
from services.bulk_import.imports import BulkImports
from services.bulk_import.items import ItemWork
from services.bulk_import.leases import RunLeases
from services.bulk_import.lists import ClickUpLists
from services.bulk_import.places import AnyPlaces, NotionDataSources
from services.bulk_import.preparing import ItemPreparing
from services.bulk_import.reports import BulkReports
from services.bulk_import.running import BulkRunner
from services.bulk_import.setup import BulkSetup
from services.bulk_import.updates import TaskUpdates
from services.jobs import JobQueue
from services.people import People
from services.sources.status_back import StatusBack
from services.task_import.facts import AccountFacts
from services.task_import.item_sources import ItemSources
from services.task_import.ledger import ImportLedger
from services.task_import.page_source import PageSource
from services.task_import.runner import ImportRunner
from services.task_import.source import TaskSource
from services.vacancies import Vacancies

# How long a run believes what it was told of vacancies, stages, sources and tags.
REMEMBER_S = 60.0


@dataclass(frozen=True, slots=True)
class BulkServices:
    """What doors ask for."""

    bulk_setup: BulkSetup
    bulk_imports: BulkImports
    bulk_decisions: BulkDecisions
    bulk_reports: BulkReports
    task_updates: TaskUpdates


def build_bulk_imports(
    tools: Tools, connections: Connections, people: People, vacancies: Vacancies, jobs: JobQueue
) -> BulkServices:
    """Everything about runs over whole lists."""
    now, huntflow, credentials = tools.now, connections.huntflow, connections.credentials
    is_alone = not tools.settings.redis_url
    lists = AnyPlaces(
        lists=ClickUpLists(credentials=credentials, clickup=tools.vendors.clickup),
        data_sources=NotionDataSources(credentials=credentials, notion=tools.vendors.notion),
    )
    files = ItemSources(
        tasks=TaskSource(credentials=credentials, clickup=tools.vendors.clickup),
        pages=PageSource(credentials=credentials, notion=tools.vendors.notion),
    )
    runner = ImportRunner(
        source=files,
        huntflow=huntflow,
        people=people,
        ledger=ImportLedger(notifications=connections.notifications, is_alone=is_alone, now=now),
        now=now,
        sleep=asyncio.sleep,
        facts=AccountFacts(remember_s=REMEMBER_S),
        told=StatusBack(connections=source_connections(tools, connections)),
    )
    leases = RunLeases(notifications=connections.notifications, is_alone=is_alone, now=now)
    bulk_imports = BulkImports(
        runner=BulkRunner(
            check=BulkCheck(source=lists, now=now),
            work=ItemWork(
                preparing=ItemPreparing(source=lists, huntflow=huntflow), runner=runner, people=people, now=now
            ),
            leases=leases,
            now=now,
            sleep=asyncio.sleep,
        ),
        leases=leases,
        jobs=jobs,
        now=now,
    )
    return BulkServices(
        bulk_setup=BulkSetup(source=lists, huntflow=huntflow, vacancies=vacancies, jobs=jobs, now=now),
        bulk_imports=bulk_imports,
        bulk_decisions=BulkDecisions(imports=bulk_imports),
        bulk_reports=BulkReports(),
        task_updates=TaskUpdates(source=lists, huntflow=huntflow),
    )
