"""A whole list around the vendors of `import_world`: setup, run, and processes that come and go."""

from typing import Any

from integrations.base.errors import NotFoundError, Vendor
from integrations.clickup.listing import TaskPage, TaskQuery
from integrations.clickup.schemas import ListWhole, Status, Task
from models.bulk_imports import BulkItem, BulkItemState
from models.users import Role
from services.bulk_import.check import BulkCheck
from services.bulk_import.decisions import BulkDecisions
from services.bulk_import.imports import BulkImports
from services.bulk_import.items import ItemWork
from services.bulk_import.leases import RunLeases
from services.bulk_import.lists import ClickUpLists
from services.bulk_import.preparing import ItemPreparing
from services.bulk_import.reports import BulkReports
from services.bulk_import.running import BulkRunner
from services.bulk_import.setup import BulkRequest, BulkSetup
from services.bulk_import.updates import TaskUpdates
from services.jobs import Job
from services.notifications import Notifications
from services.task_import.facts import AccountFacts
from services.task_import.runner import ImportRunner
from services.task_import.source import TaskSource
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.import_world import FakeClickUp, Faults, MortalLedger, World

LIST = "901200000021"
VACANCY = 100


class ListedClickUp(FakeClickUp):
    """Besides tasks, one list of them, in the order they were added."""

    page_size = 100

    def __init__(self, faults: Faults) -> None:
        super().__init__(faults)
        self.statuses = ("отклик", "интервью", "отказ")

    async def task_list(self, list_id: str) -> ListWhole:
        def work() -> ListWhole:
            if list_id != LIST:
                raise NotFoundError(Vendor.CLICKUP, "lists.get")
            return ListWhole(id=list_id, name="Отклики", statuses=tuple(Status(status=name) for name in self.statuses))

        return await self._do("task_list", work)

    async def list_tasks(self, list_id: str, query: TaskQuery | None = None) -> TaskPage:
        query = query or TaskQuery()

        def work() -> TaskPage:
            tasks = list(self.tasks.values())
            start = query.page * self.page_size
            shown = tuple(task.model_copy(update={"attachments": ()}) for task in tasks[start : start + self.page_size])
            return TaskPage(shown, query.page, start + self.page_size >= len(tasks))

        return await self._do("list_tasks", work)


class BulkWorld(World):
    """Everything around `BulkImports`; `restart` makes a new process over the same database and vendors."""

    in_flight = 4

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.clickup = ListedClickUp(self.faults)
        self.restart()

    def restart(self, *, is_alone: bool = True) -> None:
        super().restart(is_alone=is_alone)
        if not isinstance(self.clickup, ListedClickUp):
            return
        clock = self.clock
        fakes: Any = (self.connections, self.clickup, self.credentials)
        huntflow, clickup, credentials = fakes
        lists = ClickUpLists(credentials=credentials, clickup=clickup)
        self.bulk_ledger = MortalLedger(notifications=Notifications(now=clock), is_alone=is_alone, now=clock)
        runner = ImportRunner(
            source=TaskSource(credentials=credentials, clickup=clickup),
            huntflow=huntflow,
            people=self.people,
            ledger=self.bulk_ledger,
            now=clock,
            sleep=clock.sleep,
            facts=AccountFacts(remember_s=60.0),
        )
        self.leases = RunLeases(notifications=Notifications(now=clock), is_alone=is_alone, now=clock)
        work = ItemWork(
            preparing=ItemPreparing(source=lists, huntflow=huntflow), runner=runner, people=self.people, now=clock
        )
        self.runner = BulkRunner(
            check=BulkCheck(source=lists, now=clock),
            work=work,
            leases=self.leases,
            now=clock,
            sleep=clock.sleep,
            in_flight=self.in_flight,
        )
        self.bulk = BulkImports(runner=self.runner, leases=self.leases, jobs=self.jobs, now=clock)
        self.setup = BulkSetup(source=lists, huntflow=huntflow, vacancies=self.vacancies, jobs=self.jobs, now=clock)
        self.decisions = BulkDecisions(imports=self.bulk)
        self.reports = BulkReports()
        self.updates = TaskUpdates(source=lists, huntflow=huntflow)

    async def checked(self, **request: Any) -> int:
        """A run over the list, checked."""
        begun = await self.setup.begin(self.actor, BulkRequest(LIST, **request))
        await self.setup.choose_vacancy(self.actor, begun.run.id, VACANCY)
        await self.setup.check(self.actor, begun.run.id)
        await self.bulk.run(begun.run.id)
        return begun.run.id

    async def started(self, **request: Any) -> int:
        """A run that waits for its worker."""
        run_id = await self.checked(**request)
        await self.setup.start(self.actor, run_id)
        self.faults.none()
        return run_id

    async def states(self, run_id: int) -> list[BulkItemState]:
        """Where the tasks stand, in their order."""
        return [item.state for item in await BulkItem.filter(run_id=run_id).order_by("position")]

    def names(self) -> list[str]:
        """Surnames of everybody in Huntflow."""
        return sorted(kept["new"].last_name for kept in self.huntflow.applicants_by_id.values())

    @property
    def asked(self) -> list[int | None]:
        """Runs whose job was put."""
        return [row_id for job, row_id in self.jobs.put_jobs if job is Job.RUN_BULK_IMPORT]


SYLLABLES = (
    "ба",
    "ве",
    "ги",
    "до",
    "жу",
    "за",
    "ке",
    "ли",
    "мо",
    "ну",
    "па",
    "ре",
    "си",
    "то",
    "фу",
    "ха",
    "це",
    "чи",
    "шо",
    "ру",
)


def surname(number: int) -> str:
    """A surname that is like no other one of the first eight thousand."""
    first, second, third = number % 20, number // 20 % 20, number // 400 % 20
    return f"{SYLLABLES[third]}{SYLLABLES[second]}{SYLLABLES[first]}{SYLLABLES[(first * 7 + second * 3) % 20]}нов".capitalize()


def a_listed_task(number: int, **changes: Any) -> Task:
    """The task with this number: name and contacts of its own, one file."""
    task_id = f"86x{number:05}"
    values: dict[str, Any] = {
        "id": task_id,
        "name": f"Python dev – {surname(number)} Иван",
        "description": f"Тел. +375 29 {1000000 + number}, a{number}@example.com",
        "url": f"https://app.clickup.com/t/{task_id}",
        "status": {"status": "отклик"},
        "attachments": (
            {"id": f"f{number}", "title": "cv.pdf", "size": 100, "url": f"https://attachments.clickup.com/{number}"},
        ),
    }
    return Task.model_validate(values | changes)


async def a_bulk_world(clock: Clock, tasks: int = 3, *, in_flight: int = 4) -> BulkWorld:
    """A recruiter and a list of so many tasks."""
    BulkWorld.in_flight = in_flight
    world = BulkWorld(clock)
    world.actor = await an_actor(clock, 42, Role.RECRUITER)
    for number in range(tasks):
        task = a_listed_task(number)
        world.clickup.tasks[task.id] = task
        world.clickup.files[f"https://attachments.clickup.com/{number}"] = b"%PDF-1.4 " + str(number).encode()
    clock.passes(minutes=1)
    return world
