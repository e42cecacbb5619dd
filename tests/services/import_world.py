"""A Huntflow and a ClickUp in memory, with state, whose calls can fail or kill the process at any point."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from integrations.base import Outage, UnavailableError, Vendor
from integrations.base.errors import NotFoundError
from integrations.clickup import DownloadedFile
from integrations.clickup.schemas import Attachment, Comment, Task
from integrations.clickup.schemas import User as ClickUpUser
from integrations.huntflow.schemas import (
    Applicant,
    ApplicantLink,
    ApplicantLog,
    ApplicantOnVacancy,
    ApplicantResume,
    ApplicantSocial,
    ApplicantSource,
    CreatedApplicant,
    CreatedLog,
    FoundApplicant,
    NewApplicant,
    Page,
    Tag,
    Vacancy,
    VacancyStatus,
)
from integrations.huntflow.uploads import UploadedFile
from models.credentials import Integration
from models.users import Role, System
from services.access import Actor
from services.errors import NotConnectedError
from services.huntflow_connections import HuntflowConnection
from services.jobs import Job
from services.notifications import Notifications
from services.task_import.draft import DraftFile
from services.task_import.errors import PageNotFoundError
from services.task_import.imports import TaskImports
from services.task_import.item_sources import ItemSources
from services.task_import.ledger import ImportLedger
from services.task_import.links import ApplicantLinks
from services.task_import.opening import TaskOpening
from services.task_import.outcomes import ImportProgress, ImportResult
from services.task_import.runner import ImportRunner
from services.task_import.source import TaskSource
from services.task_import.trail import ImportWork
from services.vacancies import Vacancies
from services.vendor_cache import VendorCache
from tests.conftest import Clock
from tests.persons import an_actor, people_service

ACCOUNT = 7
PDF = b"%PDF-1.4 resume"
WRITES = frozenset({"create_applicant", "attach_to_vacancy", "comment", "create_tag", "set_applicant_tags"})


class Died(BaseException):
    """The process is gone; nothing of it runs any more."""


@dataclass
class Faults:
    """What happens at the n-th call of a run, counted from 1."""

    calls: list[str] = field(default_factory=list)
    at: int = 0
    error: Callable[[str], BaseException] | None = None
    after: bool = False

    async def around(self, name: str, work: Callable[[], Any]) -> Any:
        self.calls.append(name)
        if len(self.calls) != self.at or self.error is None:
            return work()
        if self.after:
            work()
        raise self.error(name)

    def none(self) -> None:
        self.calls, self.at, self.error = [], 0, None


def timeout(name: str) -> UnavailableError:
    return UnavailableError(Vendor.HUNTFLOW, name, Outage.TIMEOUT, may_have_happened=name in WRITES)


class FakeHuntflow:
    """The operations an import uses, with Huntflow's habits: no idempotency, tags replaced as a whole."""

    def __init__(self, clock: Clock, faults: Faults) -> None:
        self.clock, self.faults = clock, faults
        self.applicants_by_id: dict[int, dict[str, Any]] = {}
        self.logs: dict[int, list[ApplicantLog]] = {}
        self.tag_list = [Tag(id=1, name="Срочно")]
        self.files: dict[bytes, UploadedFile] = {}
        self.parsed: UploadedFile | None = None
        self.vacancy_state = "OPEN"
        self.statuses = [VacancyStatus(id=11, name="Новые", order=1), VacancyStatus(id=12, name="Интервью", order=2)]
        self.vacancy_list = [Vacancy(id=100, position="Python developer", state="OPEN")]
        self.source_list = [ApplicantSource(id=5, name="Другое")]
        self.refuses: dict[str, BaseException] = {}
        # How long the search does not show a new applicant.
        self.index_time = timedelta()

    async def _do(self, name: str, work: Callable[[], Any]) -> Any:
        if name in self.refuses:
            self.faults.calls.append(name)
            raise self.refuses[name]
        return await self.faults.around(name, work)

    def add(self, new: NewApplicant) -> int:
        number = 1000 + len(self.applicants_by_id)
        self.applicants_by_id[number] = {"new": new, "created": self.clock(), "links": [], "tags": ()}
        self.logs[number] = []
        return number

    def _whole(self, number: int) -> Applicant:
        if number not in self.applicants_by_id:
            raise NotFoundError(Vendor.HUNTFLOW, "applicants.get")
        kept = self.applicants_by_id[number]
        new: NewApplicant = kept["new"]
        return Applicant(
            id=number,
            first_name=new.first_name,
            last_name=new.last_name,
            middle_name=new.middle_name,
            phone=new.phone,
            email=new.email,
            position=new.position,
            money=new.money,
            created=kept["created"],
            links=tuple(ApplicantLink(vacancy=v, status=s, changed=kept.get("changed")) for v, s, _ in kept["links"]),
            external=(ApplicantResume(id=1),) if new.source_id else (),
            social=(ApplicantSocial(social_type="TELEGRAM", value=new.telegram),) if new.telegram else (),
        )

    async def search_applicants(self, account_id: int, *, q: str, count: int = 100, **_: Any) -> Page[FoundApplicant]:
        def work() -> Page[FoundApplicant]:
            hits = []
            for number, kept in self.applicants_by_id.items():
                new: NewApplicant = kept["new"]
                if self.clock() < kept["created"] + self.index_time:
                    continue
                text = f"{new.last_name} {new.first_name} {new.phone or ''} {new.email or ''} {new.resume_text or ''}"
                if q.casefold() in text.casefold():
                    hits.append(
                        FoundApplicant(
                            id=number,
                            first_name=new.first_name,
                            last_name=new.last_name,
                            phone=new.phone,
                            email=new.email,
                        )
                    )
            return Page(tuple(hits), 1, count, 1, len(hits))

        return await self._do("search_applicants", work)

    async def applicant(self, account_id: int, applicant_id: int) -> Applicant:
        return await self._do("applicant", lambda: self._whole(applicant_id))

    async def update_applicant(self, account_id: int, applicant_id: int, change: Any) -> Applicant:
        def work() -> Applicant:
            kept = self.applicants_by_id[applicant_id]
            kept["new"] = replace(kept["new"], **change.as_json())
            return self._whole(applicant_id)

        return await self._do("update_applicant", work)

    async def create_applicant(self, account_id: int, new: NewApplicant) -> CreatedApplicant:
        return await self._do("create_applicant", lambda: CreatedApplicant(id=self.add(new)))

    async def attach_to_vacancy(
        self, account_id: int, applicant_id: int, *, vacancy_id: int, status_id: int, file_ids: Any = (), **_: Any
    ) -> ApplicantOnVacancy:
        def work() -> ApplicantOnVacancy:
            self.applicants_by_id[applicant_id]["links"].append((vacancy_id, status_id, tuple(file_ids)))
            return ApplicantOnVacancy(id=1)

        return await self._do("attach_to_vacancy", work)

    async def comment(self, account_id: int, applicant_id: int, *, text: str, vacancy_id: int | None) -> CreatedLog:
        def work() -> CreatedLog:
            html = "<p>" + text.replace("\n", "</p><p>") + "</p>"
            self.logs[applicant_id].append(
                ApplicantLog(id=len(self.logs[applicant_id]) + 1, type="COMMENT", comment=html)
            )
            return CreatedLog(id=1)

        return await self._do("comment", work)

    async def applicant_logs(self, account_id: int, applicant_id: int, *, page: int = 1) -> Page[ApplicantLog]:
        return await self._do(
            "applicant_logs", lambda: Page(tuple(self.logs[applicant_id]), page, 100, 1, len(self.logs[applicant_id]))
        )

    async def tags(self, account_id: int) -> list[Tag]:
        return await self._do("tags", lambda: list(self.tag_list))

    async def create_tag(self, account_id: int, *, name: str, color: str) -> Tag:
        def work() -> Tag:
            self.tag_list.append(Tag(id=len(self.tag_list) + 1, name=name))
            return self.tag_list[-1]

        return await self._do("create_tag", work)

    async def applicant_tags(self, account_id: int, applicant_id: int) -> tuple[int, ...]:
        return await self._do("applicant_tags", lambda: self.applicants_by_id[applicant_id]["tags"])

    async def set_applicant_tags(self, account_id: int, applicant_id: int, tag_ids: Any) -> tuple[int, ...]:
        def work() -> tuple[int, ...]:
            self.applicants_by_id[applicant_id]["tags"] = tuple(tag_ids)
            return tuple(tag_ids)

        return await self._do("set_applicant_tags", work)

    async def upload(
        self, account_id: int, *, file_name: str, content: bytes, content_type: str, parse: bool
    ) -> UploadedFile:
        def work() -> UploadedFile:
            if content not in self.files:
                read = self.parsed if parse and self.parsed else UploadedFile(id=0)
                self.files[content] = read.model_copy(update={"id": 500 + len(self.files), "name": file_name})
            return self.files[content]

        return await self._do("upload", work)

    async def sources(self, account_id: int) -> list[ApplicantSource]:
        return await self._do("sources", lambda: list(self.source_list))

    async def vacancy(self, account_id: int, vacancy_id: int) -> Vacancy:
        def work() -> Vacancy:
            found = next((v for v in self.vacancy_list if v.id == vacancy_id), None)
            if found is None:
                raise NotFoundError(Vendor.HUNTFLOW, "vacancies.get")
            return found.model_copy(update={"state": self.vacancy_state})

        return await self._do("vacancy", work)

    async def vacancy_statuses(self, account_id: int) -> list[VacancyStatus]:
        return await self._do("vacancy_statuses", lambda: list(self.statuses))

    async def vacancies(
        self, account_id: int, *, mine: bool = False, state: Any = (), page: int = 1, **_: Any
    ) -> Page[Vacancy]:
        def work() -> Page[Vacancy]:
            found = [v for v in self.vacancy_list if v.state in state]
            cut = found[(page - 1) * 100 : page * 100]
            return Page(tuple(cut), page, 100, max(1, -(-len(found) // 100)), len(found))

        return await self._do("vacancies", work)

    async def count_applicants(self, account_id: int, *, vacancy_id: int, status_id: int) -> int:
        def work() -> int:
            return sum(
                (vacancy_id, status_id) == link[:2] for kept in self.applicants_by_id.values() for link in kept["links"]
            )

        return await self._do(f"count_{status_id}", work)

    async def applicants(
        self, account_id: int, *, vacancy_id: int, status_id: int, page: int = 1, count: int = 30
    ) -> Page[Applicant]:
        def work() -> Page[Applicant]:
            ids = [
                number
                for number, kept in self.applicants_by_id.items()
                if any((vacancy_id, status_id) == link[:2] for link in kept["links"])
            ]
            cut = tuple(self._whole(number) for number in ids[(page - 1) * count : page * count])
            return Page(cut, page, count, max(1, -(-len(ids) // count)), len(ids))

        return await self._do("applicants", work)


class FakeClickUp:
    """Tasks, comments and files by address."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.tasks: dict[str, Task] = {}
        self.comment_list: list[Comment] = []
        self.files: dict[str, bytes] = {}
        self.refuses: dict[str, BaseException] = {}

    def connect(self, *, token: str, user_id: int | None) -> "FakeClickUp":
        return self

    async def _do(self, name: str, work: Callable[[], Any]) -> Any:
        if name in self.refuses:
            raise self.refuses[name]
        return await self.faults.around(name, work)

    async def task(self, task_id: str, *, workspace_id: str | None = None) -> Task:
        def work() -> Task:
            if task_id not in self.tasks:
                raise NotFoundError(Vendor.CLICKUP, "tasks.get")
            return self.tasks[task_id]

        return await self._do("task", work)

    async def comments(self, task_id: str) -> list[Comment]:
        return await self._do("comments", lambda: list(self.comment_list))

    async def download_attachment(self, url: str, *, limit_bytes: int) -> DownloadedFile:
        def work() -> DownloadedFile:
            if url not in self.files:
                raise NotFoundError(Vendor.CLICKUP, "attachments.download")
            return DownloadedFile(self.files[url], "application/octet-stream")

        return await self._do("download_attachment", work)


@dataclass
class FakeConnections:
    client: FakeHuntflow
    account_id: int = ACCOUNT
    error: Exception | None = None

    async def of(self, user_id: int) -> HuntflowConnection:
        return await self.of_system(user_id, System.SANDBOX)

    async def of_system(self, user_id: int, system: System) -> HuntflowConnection:
        if self.error:
            raise self.error
        client: Any = self.client
        return HuntflowConnection(client, self.account_id, system, "Альфа", None)


@dataclass
class FakeCredentials:
    has_clickup: bool = True

    async def secret(self, user_id: int, integration: Integration) -> str:
        if not self.has_clickup:
            raise NotConnectedError(integration="ClickUp")
        return "pk_secret"


@dataclass
class RecordingJobs:
    put_jobs: list[tuple[Job, int | None]] = field(default_factory=list)

    async def put(self, job: Job, row_id: int | None = None) -> None:
        self.put_jobs.append((job, row_id))


class FakePages:
    """Notion pages by their ids, in the shape of tasks as `PageSource` gives them."""

    def __init__(self) -> None:
        self.tasks: dict[str, Task] = {}
        self.comment_list: list[Comment] = []
        self.files: dict[str, bytes] = {}

    async def task(self, _user_id: int, page_id: str) -> tuple[Task, list[Comment]]:
        if page_id not in self.tasks:
            raise PageNotFoundError
        return self.tasks[page_id], self.comment_list

    async def comments(self, _user_id: int, _page_id: str) -> list[Comment]:
        return self.comment_list

    async def file(self, _user_id: int, file: DraftFile) -> bytes:
        return self.files[file.id]


class FakeTold:
    """Remembers which tasks were told that their applicants are there."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.failure: Exception | None = None

    async def after_import(self, _user_id: int, source_key: str) -> None:
        if self.failure is not None:
            raise self.failure
        self.keys.append(source_key)


class MortalLedger(ImportLedger):
    """A ledger of a process that may die: the dead do not clean up."""

    is_dead = False

    async def release(self, work: ImportWork) -> None:
        if not self.is_dead:
            await super().release(work)


class World:
    """Everything around `TaskImports`; `restart` makes a new process over the same database and vendors."""

    actor: Actor

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.faults = Faults()
        self.huntflow = FakeHuntflow(clock, self.faults)
        self.clickup = FakeClickUp(self.faults)
        self.connections = FakeConnections(self.huntflow)
        self.credentials = FakeCredentials()
        self.jobs = RecordingJobs()
        self.people = people_service(clock)
        self.pages = FakePages()
        self.told = FakeTold()
        self.progress: list[ImportProgress] = []
        self.restart()

    def restart(self, *, is_alone: bool = True) -> None:
        clock, huntflow, clickup, credentials = self.clock, self.connections, self.clickup, self.credentials
        fakes: Any = (huntflow, clickup, credentials)
        huntflow_, clickup_, credentials_ = fakes
        pages: Any = self.pages
        source = ItemSources(TaskSource(credentials=credentials_, clickup=clickup_), pages)
        cache = VendorCache(now=clock)
        self.cache = cache
        self.vacancies = Vacancies(huntflow=huntflow_, cache=cache)
        links = ApplicantLinks(huntflow=huntflow_, cache=cache, prod_url="https://api.huntflow.ru")
        self.ledger = MortalLedger(notifications=Notifications(now=clock), is_alone=is_alone, now=clock)
        runner = ImportRunner(
            source=source,
            huntflow=huntflow_,
            people=self.people,
            ledger=self.ledger,
            now=clock,
            sleep=clock.sleep,
            told=self.told,
        )
        opening = TaskOpening(source=source, huntflow=huntflow_, links=links)
        self.imports = TaskImports(opening=opening, vacancies=self.vacancies, runner=runner, jobs=self.jobs, now=clock)

    async def show(self, progress: ImportProgress) -> None:
        self.progress.append(progress)

    async def run(self, import_id: int) -> ImportResult | None:
        return await self.imports.run(import_id, self.show)

    async def confirmed(self, task_id: str = "86abc1") -> int:
        """A card with vacancy and stage chosen and «Create» tapped."""
        card = await self.imports.begin(self.actor, task_id)
        await self.imports.choose_vacancy(self.actor, card.id, 100)  # type: ignore[union-attr]
        await self.imports.confirm(self.actor, card.id, chat_id=42, message_id=1)  # type: ignore[union-attr]
        self.faults.none()
        return card.id  # type: ignore[union-attr]


def a_task(clock: Clock, **changes: Any) -> Task:
    values: dict[str, Any] = {
        "id": "86abc1",
        "name": "Python dev – Иванов Иван",
        "description": "Тел. +375 29 123-45-67, ivan@example.com",
        "url": "https://app.clickup.com/t/86abc1",
        "assignees": (ClickUpUser(id=1, username="Мария Рекрутер"),),
        "attachments": (Attachment(id="a1", title="cv.pdf", size=100, url="https://attachments.clickup.com/a1"),),
    }
    return Task.model_validate(values | changes)


async def a_world(clock: Clock, *roles: Role) -> World:
    world = World(clock)
    world.actor = await an_actor(clock, 42, *(roles or (Role.RECRUITER,)))
    world.clickup.tasks["86abc1"] = a_task(clock)
    world.clickup.files["https://attachments.clickup.com/a1"] = PDF
    world.clickup.comment_list = [
        Comment.model_validate(
            {
                "id": "c1",
                "comment_text": "Хороший кандидат",
                "user": {"id": 2, "username": "Пётр"},
                "date": "1772434800000",
            }
        )
    ]
    clock.passes(minutes=1)
    return world
