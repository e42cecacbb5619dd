"""The adapters against the stand-ins over real HTTP on loopback: what a mock transport cannot show."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import httpx
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.base import (
    AuthorizationError,
    BadRequestError,
    BadResponseError,
    NotFoundError,
    RateLimits,
    RetryPolicy,
    TooLargeError,
    UnavailableError,
    Vendor,
    VendorHttp,
    pooled_client,
)
from integrations.clickup import ClickUpClient, ClickUpGateway, clickup_http
from integrations.huntflow import (
    HUNTFLOW_RATE,
    HuntflowClient,
    HuntflowGateway,
    HuntflowTokenInvalidError,
    HuntflowTokenLostError,
    TokenPair,
)
from integrations.huntflow.errors import read_error
from integrations.huntflow.schemas import NewApplicant, VacancyState
from tests.contracts import record
from tests.integrations.huntflow.support import MemoryTokenStore
from tests.integrations.support import Calls
from tests.integrations.support import Clock as Waits
from tests.trial.clock import Clock
from trial.clickup.app import ClickUpStandIn
from trial.clickup.state import Task
from trial.data.clickup import WORKSPACE, workspace
from trial.data.huntflow import MAIN_ACCOUNT, production
from trial.faults import Fault, Faults, broken, too_many_requests
from trial.huntflow import HuntflowStandIn


async def served(stack: AsyncExitStack, app: web.Application) -> str:
    server = TestServer(app)
    await server.start_server()
    stack.push_async_callback(server.close)
    return str(server.make_url("")).rstrip("/")


class HuntflowDesk:
    """A stand-in listening, a pair issued by it, and the adapter between."""

    def __init__(self, stand_in: HuntflowStandIn, http: VendorHttp, url: str, calls: Calls) -> None:
        self.stand_in = stand_in
        self.calls = calls
        issued = stand_in.tokens.issue()
        self.store = MemoryTokenStore(TokenPair(issued.access_token, issued.refresh_token, None, None, 1))
        self.gateway = HuntflowGateway(http=http, contact="ops@example.com")
        self.url = url

    @property
    def client(self) -> HuntflowClient:
        return self.gateway.connect(base_url=self.url, tokens=self.store, user_id=1)

    @property
    def faults(self) -> Faults:
        assert self.stand_in.faults is not None
        return self.stand_in.faults

    def expire(self) -> None:
        self.stand_in.tokens.expire(self.store.pair.access)


Open = Callable[..., Awaitable[HuntflowDesk]]


@pytest.fixture
async def open_desk() -> AsyncIterator[Open]:
    async with AsyncExitStack() as stack:

        async def open_one(
            *,
            waits: Waits | None = None,
            limits: RateLimits | None = None,
            requests_per_second: int | None = None,
            **options: Any,
        ) -> HuntflowDesk:
            waits, calls, clock = waits or Waits(), Calls(), Clock()
            stand_in = HuntflowStandIn(
                now=clock, state=production(clock()), requests_per_second=requests_per_second, clock=waits.monotonic
            )
            url = await served(stack, stand_in.create_app())
            client = await stack.enter_async_context(pooled_client())
            http = VendorHttp(
                vendor=Vendor.HUNTFLOW,
                client=client,
                limits=limits,
                call_log=calls,
                read_error=read_error,
                sleep=waits.sleep,
                jitter=lambda: 0.0,
                **options,
            )
            return HuntflowDesk(stand_in, http, url, calls)

        yield open_one


@pytest.fixture
async def desk(open_desk: Open) -> HuntflowDesk:
    return await open_desk()


async def test_the_way_of_a_file_to_an_applicant_on_a_vacancy(desk: HuntflowDesk) -> None:
    huntflow, account = desk.client, MAIN_ACCOUNT
    vacancy = (await huntflow.vacancies(account, state=[VacancyState.OPEN])).items[0]
    status = next(one for one in await huntflow.vacancy_statuses(account) if one.is_usable)
    source = (await huntflow.sources(account))[0]
    before = await huntflow.count_applicants(account, vacancy_id=vacancy.id)

    file = await huntflow.upload(
        account, file_name="Резюме.txt", content=b"Anna Kim\nanna@example.com", content_type="text/plain"
    )
    new = NewApplicant(
        first_name="Анна", last_name="Кимова", email="anna@example.com", source_id=source.id, file_id=file.id
    )
    created = await huntflow.create_applicant(account, new)
    bound = await huntflow.attach_to_vacancy(
        account, created.id, vacancy_id=vacancy.id, status_id=status.id, comment="Из задачи"
    )
    log = await huntflow.comment(account, created.id, text="Звонили", vacancy_id=vacancy.id)

    anna = await huntflow.applicant(account, created.id)
    logs = await huntflow.applicant_logs(account, created.id)
    assert (anna.first_name, anna.last_name) == ("Анна", "Кимова")
    assert [(link.vacancy, link.status) for link in anna.links] == [(vacancy.id, status.id)]
    assert bound.vacancy == vacancy.id
    assert log.id in {entry.id for entry in logs.items}
    assert await huntflow.count_applicants(account, vacancy_id=vacancy.id) == before + 1


async def test_everything_else_a_recruiter_reads_and_writes(desk: HuntflowDesk) -> None:
    huntflow, account = desk.client, MAIN_ACCOUNT

    me, accounts = await huntflow.me(), await huntflow.accounts()
    page = await huntflow.applicants(account)
    one = page.items[0]
    found = await huntflow.search_applicants(account, q=one.last_name or "")
    tag = await huntflow.create_tag(account, name="Проверка", color="00ADD8")
    kept = await huntflow.applicant_tags(account, one.id)
    tagged = await huntflow.set_applicant_tags(account, one.id, [*kept, tag.id])
    link = next(link for person in page.items for link in person.links)
    holder = next(person for person in page.items if link in person.links)
    rejected = next(s for s in await huntflow.vacancy_statuses(account) if s.is_usable and s.type == "trash")
    reason = (await huntflow.rejection_reasons(account))[0]
    moved = await huntflow.change_status(
        account, holder.id, vacancy_id=link.vacancy, status_id=rejected.id, rejection_reason_id=reason.id
    )

    assert me.id
    assert account in {each.id for each in accounts}
    assert len(page.items) == 30
    assert one.id in {each.id for each in found.items}
    assert tag.id in tagged
    assert tag.id in {each.id for each in await huntflow.tags(account)}
    assert moved.status == rejected.id
    assert (await huntflow.vacancy(account, link.vacancy)).id == link.vacancy
    assert len(await huntflow.coworkers(account)) > 1
    with pytest.raises(NotFoundError):
        await huntflow.applicant(account, 999_999_999)


async def test_the_vendors_document_accepts_all_of_it(open_desk: Open) -> None:
    clock = Clock()
    stand_in = HuntflowStandIn(now=clock, state=production(clock()), requests_per_second=None)
    app = stand_in.create_app()
    recorded = record(app, "huntflow")
    async with AsyncExitStack() as stack:
        url = await served(stack, app)
        client = await stack.enter_async_context(pooled_client())
        http = VendorHttp(vendor=Vendor.HUNTFLOW, client=client, limits=None, call_log=Calls(), read_error=read_error)
        again = HuntflowDesk(stand_in, http, url, Calls())
        await test_the_way_of_a_file_to_an_applicant_on_a_vacancy(again)
        await test_everything_else_a_recruiter_reads_and_writes(again)
        again.expire()
        await again.client.me()

    assert recorded.violations == []


async def test_a_hundred_calls_on_an_expired_token_make_one_refresh(desk: HuntflowDesk) -> None:
    desk.expire()

    users = await asyncio.gather(*(desk.client.me() for _ in range(100)))

    assert len({user.id for user in users}) == 1
    assert desk.stand_in.tokens.refresh_count == 1
    assert desk.store.problems == []


async def test_a_refresh_whose_answer_is_lost_is_found_out(desk: HuntflowDesk) -> None:
    desk.expire()
    desk.faults.add(Fault(path="/token/refresh", effect="reset", after=True))

    with pytest.raises(HuntflowTokenLostError):
        await desk.client.me()


async def test_a_refresh_that_never_arrived_is_made_again(desk: HuntflowDesk) -> None:
    desk.expire()
    desk.faults.add(Fault(path="/token/refresh", effect="reset"))

    await desk.client.me()

    assert desk.store.pair.version == 2


async def test_the_last_second_race_is_waited_out(open_desk: Open) -> None:
    waits = Waits()
    desk = await open_desk(waits=waits)
    desk.stand_in.tokens.last_second_race = True
    clock = desk.stand_in.now
    assert isinstance(clock, Clock)
    clock.pass_by(days=7, seconds=-0.5)
    slept = waits.sleep

    async def sleep(seconds: float) -> None:
        clock.pass_by(seconds=seconds)
        await slept(seconds)

    desk.gateway._http._sleep = sleep

    await desk.client.me()

    assert waits.slept == [1.0]
    assert desk.store.pair.version == 2


async def test_a_revoked_token_asks_for_a_person(desk: HuntflowDesk) -> None:
    desk.stand_in.tokens.revoke(desk.store.pair.access)

    with pytest.raises(HuntflowTokenInvalidError):
        await desk.client.me()


async def test_our_limiter_keeps_within_the_vendors_limit(open_desk: Open) -> None:
    waits = Waits()
    limits = RateLimits(
        vendor=Vendor.HUNTFLOW, rate=HUNTFLOW_RATE, monotonic=waits.monotonic, wall=waits.wall, sleep=waits.sleep
    )
    desk = await open_desk(waits=waits, limits=limits, requests_per_second=10)

    for _ in range(60):  # one after another: the clock jumps, so calls at once would all arrive at its last instant
        await desk.client.me()

    assert {call.status_code for call in desk.calls.made} == {200}
    assert len(waits.slept) == 5


@pytest.mark.parametrize(
    "fault",
    [
        Fault(effect="reset"),
        Fault(effect="half_body"),
        broken(status=502),
        broken(status=503),
        too_many_requests(retry_after_s=1),
        too_many_requests(),
    ],
    ids=["reset", "half a body", "502", "503", "429 with a time", "429"],
)
async def test_a_read_survives_one_bad_moment(desk: HuntflowDesk, fault: Fault) -> None:
    desk.faults.add(fault)

    assert (await desk.client.me()).id
    assert len(desk.calls.made) == 2


@pytest.mark.parametrize("effect", ["reset", "half_body"])
async def test_a_write_with_a_lost_answer_is_made_once_and_says_so(desk: HuntflowDesk, effect: Any) -> None:
    before = len(desk.stand_in.account(MAIN_ACCOUNT).applicants)
    desk.faults.add(Fault(method="POST", path="/applicants$", effect=effect, after=True))

    with pytest.raises(UnavailableError) as caught:
        await desk.client.create_applicant(MAIN_ACCOUNT, NewApplicant(first_name="Анна", last_name="Ким"))

    assert caught.value.may_have_happened
    assert len(desk.stand_in.account(MAIN_ACCOUNT).applicants) == before + 1


async def test_nonsense_is_an_error_with_a_number(desk: HuntflowDesk) -> None:
    desk.faults.add(Fault(effect="malformed_json"))

    with pytest.raises(BadResponseError) as caught:
        await desk.client.vacancies(MAIN_ACCOUNT)

    assert caught.value.reference == desk.calls.made[-1].reference


async def test_a_vendor_that_does_not_answer_is_given_up(open_desk: Open) -> None:
    desk = await open_desk(
        retry=RetryPolicy(attempts=2), timeouts=httpx.Timeout(connect=5.0, read=0.05, write=5.0, pool=5.0)
    )
    desk.faults.add(Fault(path="/me", latency_s=0.5, times=2))

    with pytest.raises(UnavailableError) as caught:
        await desk.client.me()

    assert caught.value.outage == "timeout"
    assert len(desk.calls.made) == 2


async def test_nobody_listening_is_an_outage() -> None:
    async with pooled_client() as client:
        http = VendorHttp(
            vendor=Vendor.HUNTFLOW, client=client, limits=None, call_log=Calls(), retry=RetryPolicy(attempts=1)
        )
        gateway = HuntflowGateway(http=http, contact="x")
        store = MemoryTokenStore(TokenPair("a", "b", None, None, 1))

        with pytest.raises(UnavailableError):
            # Port 1 belongs to nobody.
            await gateway.connect(base_url="http://127.0.0.1:1", tokens=store, user_id=None).me()


class ClickUpDesk:
    """Both hosts of the ClickUp stand-in and the adapter."""

    def __init__(self, stand_in: ClickUpStandIn, client: ClickUpClient, other: ClickUpClient) -> None:
        self.stand_in = stand_in
        self.client = client
        self.other = other


@pytest.fixture
async def clickup() -> AsyncIterator[ClickUpDesk]:
    async with AsyncExitStack() as stack:
        clock, waits = Clock(), Waits()
        stand_in = ClickUpStandIn(now=clock, state=workspace(clock()), requests_per_minute=None)
        url = await served(stack, stand_in.create_app())
        stand_in.files_url = await served(stack, stand_in.create_files_app())
        http = clickup_http(
            client=await stack.enter_async_context(pooled_client()),
            call_log=Calls(),
            sleep=waits.sleep,
            jitter=lambda: 0.0,
        )
        gateway = ClickUpGateway(
            http=http, base_url=f"{url}/api/v2", attachment_origins=frozenset({stand_in.files_url})
        )
        owner = next(iter(stand_in.state.users))
        known, unknown = stand_in.issue_key(owner), "pk_1_UNKNOWN"
        yield ClickUpDesk(stand_in, gateway.connect(token=known, user_id=1), gateway.connect(token=unknown, user_id=2))


def stored_tasks(desk: ClickUpDesk) -> list[Task]:
    return list(desk.stand_in.state.workspaces[WORKSPACE].tasks.values())


async def test_a_task_comes_with_its_comments_and_files(clickup: ClickUpDesk) -> None:
    stored = next(task for task in stored_tasks(clickup) if task.attachments)

    user, workspaces = await clickup.client.user(), await clickup.client.workspaces()
    task = await clickup.client.task(stored.id)
    comments = await clickup.client.comments(stored.id)
    file = await clickup.client.download_attachment(task.attachments[0].url or "", limit_bytes=10_000_000)

    assert user.id in clickup.stand_in.state.users
    assert len(workspaces) == 1
    assert (task.id, task.name) == (stored.id, stored.name)
    assert len(comments) == len(stored.comments)
    assert len(file.content) > 0
    assert any(field.text for field in task.custom_fields)


async def test_a_custom_id_finds_the_same_task(clickup: ClickUpDesk) -> None:
    stored = next(task for task in stored_tasks(clickup) if task.custom_id)
    team = (await clickup.client.workspaces())[0].id

    task = await clickup.client.task(stored.custom_id or "", workspace_id=team)

    assert task.id == stored.id


async def test_an_unknown_key_and_an_unknown_task_are_told_apart(clickup: ClickUpDesk) -> None:
    with pytest.raises(AuthorizationError):
        await clickup.other.user()
    with pytest.raises(NotFoundError):
        await clickup.client.task("zzz9zzz")


async def test_a_file_is_not_taken_from_elsewhere_nor_beyond_the_limit(clickup: ClickUpDesk) -> None:
    stored = next(task for task in stored_tasks(clickup) if task.attachments)
    url = (await clickup.client.task(stored.id)).attachments[0].url or ""

    with pytest.raises(TooLargeError):
        await clickup.client.download_attachment(url, limit_bytes=3)
    with pytest.raises(BadRequestError):
        await clickup.client.download_attachment(url.replace("http://", "https://"), limit_bytes=10_000)


@pytest.mark.parametrize("effect", ["reset", "half_body"])
async def test_a_download_survives_one_bad_moment(clickup: ClickUpDesk, effect: Any) -> None:
    stored = next(task for task in stored_tasks(clickup) if task.attachments)
    url = (await clickup.client.task(stored.id)).attachments[0].url or ""
    assert clickup.stand_in.files_faults is not None
    clickup.stand_in.files_faults.add(Fault(effect=effect))

    file = await clickup.client.download_attachment(url, limit_bytes=10_000_000)

    assert len(file.content) > 0
