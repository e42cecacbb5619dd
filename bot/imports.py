"""Builds what turns tasks and messages into applicants."""

import asyncio
from typing import TYPE_CHECKING

from services.file_reading.reader import FileReader
from services.intake.candidates import CandidateIntake, ReadingTools
from services.intake.chat_files import ChatSource
from services.intake.kind import CANDIDATES
from services.intake.last_place import LastPlace
from services.intake.photo import PhotoReader
from services.intake.reading import CandidateReading
from services.jobs import JobQueue
from services.people import People
from services.sources.status_back import StatusBack
from services.task_import.imports import TaskImports
from services.task_import.item_sources import ItemSources
from services.task_import.ledger import ImportLedger
from services.task_import.links import ApplicantLinks
from services.task_import.looking import ImportLooking
from services.task_import.opening import TaskOpening
from services.task_import.page_source import PageSource
from services.task_import.runner import ImportRunner
from services.task_import.source import TaskSource
from services.vacancies import Vacancies

if TYPE_CHECKING:
    pass


from bot.connections import Connections, Tools
from bot.sources import source_connections


def task_imports(
    tools: Tools, connections: Connections, people: People, vacancies: Vacancies, jobs: JobQueue
) -> TaskImports:
    now, huntflow = tools.now, connections.huntflow
    source = ItemSources(
        tasks=TaskSource(credentials=connections.credentials, clickup=tools.vendors.clickup),
        pages=PageSource(credentials=connections.credentials, notion=tools.vendors.notion),
    )
    links = ApplicantLinks(huntflow=huntflow, cache=connections.cache, prod_url=tools.settings.huntflow_prod_url)
    # Without Redis no other process runs imports.
    ledger = ImportLedger(notifications=connections.notifications, is_alone=not tools.settings.redis_url, now=now)
    return TaskImports(
        opening=TaskOpening(source=source, huntflow=huntflow, links=links),
        vacancies=vacancies,
        runner=ImportRunner(
            source=source,
            huntflow=huntflow,
            people=people,
            ledger=ledger,
            now=now,
            sleep=asyncio.sleep,
            told=StatusBack(connections=source_connections(tools, connections)),
        ),
        jobs=jobs,
        now=now,
    )


def candidate_intake(
    tools: Tools, connections: Connections, people: People, vacancies: Vacancies, jobs: JobQueue
) -> CandidateIntake:
    now, huntflow, settings = tools.now, connections.huntflow, tools.settings
    links = ApplicantLinks(huntflow=huntflow, cache=connections.cache, prod_url=settings.huntflow_prod_url)
    is_alone = not settings.redis_url
    ledger = ImportLedger(notifications=connections.notifications, is_alone=is_alone, now=now, kind=CANDIDATES)
    photos = PhotoReader(credentials=connections.credentials, gemini=tools.vendors.gemini, model=settings.gemini_model)
    return CandidateIntake(
        tools=ReadingTools(
            reading=CandidateReading(files=tools.files, reader=FileReader(), photos=photos),
            huntflow=huntflow,
            people=people,
            last_place=LastPlace(huntflow=huntflow, vacancies=vacancies),
        ),
        looking=ImportLooking(kind=CANDIDATES, huntflow=huntflow, links=links),
        vacancies=vacancies,
        runner=ImportRunner(
            source=ChatSource(files=tools.files),
            huntflow=huntflow,
            people=people,
            ledger=ledger,
            now=now,
            sleep=asyncio.sleep,
        ),
        jobs=jobs,
        is_alone=is_alone,
        now=now,
    )
