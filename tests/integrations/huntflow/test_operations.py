"""Every operation: what is sent, checked against the vendor's document, and what is read."""

import json
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from typing import Any

import httpx
import pytest

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    BadResponseError,
    IntegrationError,
    NotFoundError,
    PaymentRequiredError,
    TooLargeError,
    TooManyRequestsError,
    UnavailableError,
)
from integrations.huntflow import HuntflowClient
from integrations.huntflow.applicant_changes import ApplicantChange
from integrations.huntflow.files import MAX_FILE_BYTES
from integrations.huntflow.hooks import HookEvent, NewHook
from integrations.huntflow.log_types import LogType
from integrations.huntflow.meetings import Invited, NewMeeting
from integrations.huntflow.schemas import NewApplicant, SearchField, VacancyState
from integrations.huntflow.vacancies import VacancyChange
from tests.contracts import contract, requires_contracts
from tests.integrations.huntflow.support import client
from tests.integrations.support import FakeVendor, bodies, ok

Operation = Callable[[HuntflowClient], Awaitable[Any]]

NEW = NewApplicant(
    first_name="Анна",
    last_name="Ким",
    middle_name="Петровна",
    phone="+375291234567",
    email="anna@example.com",
    position="Аналитик",
    company="Завод",
    money="2000 BYN",
    birthday=date(1990, 5, 17),
    photo=5,
    telegram="anna_kim",
    source_id=4,
    resume_text="Опыт",
    file_id=11,
)
PAGE: dict[str, Any] = {"page": 1, "count": 30, "total_pages": 1, "total_items": 0, "items": []}
LOG = {"id": 9, "type": "COMMENT", "applicant": 2, "created": "2026-11-01T10:00:00+03:00"}
BOUND = {"id": 8, "vacancy": 3, "status": 4, "changed": "2026-11-01T10:00:00+03:00"}

CHANGE = ApplicantChange(phone="+375291234567", birthday=date(1990, 5, 17), telegram="anna_kim", photo=5)
MEETING = NewMeeting(
    calendar_id=90,
    start=datetime(2026, 12, 1, 10, 0, tzinfo=UTC),
    end=datetime(2026, 12, 1, 11, 0, tzinfo=UTC),
    attendees=(Invited("d@example.com", "Дмитрий", 503),),
    name="Техническое интервью",
    interview_type_id=341,
    location="Минск",
    description="Платежи",
    timezone="Europe/Minsk",
    remind_minutes=(15,),
)
NEW_HOOK = NewHook(url="https://hr.example.com/hooks/huntflow/abc", secret="s" * 64, events=[HookEvent.APPLICANT])

OPERATIONS: list[tuple[str, Operation, Any]] = [
    ("me", lambda c: c.me(), {"id": 1}),
    ("accounts", lambda c: c.accounts(), {"items": []}),
    ("vacancies", lambda c: c.vacancies(7, mine=True, state=[VacancyState.OPEN, VacancyState.HOLD], count=100), PAGE),
    ("vacancy", lambda c: c.vacancy(7, 3), {"id": 3}),
    ("statuses", lambda c: c.vacancy_statuses(7), {"items": []}),
    ("applicants", lambda c: c.applicants(7, vacancy_id=3, status_id=4, page=2), PAGE),
    ("search", lambda c: c.search_applicants(7, q="Ким", field=SearchField.POSITION, count=100), PAGE),
    ("applicant", lambda c: c.applicant(7, 2), {"id": 2}),
    ("upload", lambda c: c.upload(7, file_name="cv.pdf", content=b"%PDF", content_type="application/pdf"), {"id": 11}),
    ("create", lambda c: c.create_applicant(7, NEW), {"id": 2}),
    ("attach", lambda c: c.attach_to_vacancy(7, 2, vacancy_id=3, status_id=4, comment="Из задачи"), BOUND),
    ("change", lambda c: c.change_status(7, 2, vacancy_id=3, status_id=4, rejection_reason_id=6), BOUND),
    ("comment", lambda c: c.comment(7, 2, text="Звонили", vacancy_id=3), LOG),
    ("logs", lambda c: c.applicant_logs(7, 2, vacancy_id=3, count=100), PAGE),
    ("tags", lambda c: c.tags(7), {"items": []}),
    (
        "create tag",
        lambda c: c.create_tag(7, name="ClickUp", color="00ADD8"),
        {"id": 1, "name": "ClickUp", "color": "00ADD8"},
    ),
    ("applicant tags", lambda c: c.applicant_tags(7, 2), {"tags": [1]}),
    ("set tags", lambda c: c.set_applicant_tags(7, 2, [1, 2]), {"tags": [1, 2]}),
    ("sources", lambda c: c.sources(7), {"items": []}),
    ("reasons", lambda c: c.rejection_reasons(7), {"items": []}),
    ("coworkers", lambda c: c.coworkers(7), PAGE),
    ("coworkers of a vacancy", lambda c: c.coworkers(7, vacancy_id=3), PAGE),
    ("additional fields", lambda c: c.vacancy_additional_fields(7), {}),
    ("vacancy values", lambda c: c.vacancy_values(7, 3), {"id": 3}),
    ("update vacancy", lambda c: c.update_vacancy(7, 3, VacancyChange(money="3000", priority=1)), {"id": 3}),
    (
        "replace vacancy",
        lambda c: c.replace_vacancy(7, 3, VacancyChange(position="Аналитик", account_division=5)),
        {"id": 3},
    ),
    ("close", lambda c: c.close_vacancy(7, 3, reason_id=2, comment="Нашли", on=date(2026, 11, 20)), None),
    ("hold", lambda c: c.hold_vacancy(7, 3, reason_id=2), None),
    ("resume vacancy", lambda c: c.resume_vacancy(7, 3), None),
    ("close reasons", lambda c: c.vacancy_close_reasons(7), {"items": []}),
    ("hold reasons", lambda c: c.vacancy_hold_reasons(7), {"items": []}),
    ("search by cursor", lambda c: c.search_by_cursor(7, q="Ким", field=SearchField.POSITION), {"items": []}),
    ("next of the search", lambda c: c.search_by_cursor(7, cursor="abc"), {"items": []}),
    ("logs of kinds", lambda c: c.applicant_logs(7, 2, types=[LogType.STATUS, LogType.COMMENT], personal=True), PAGE),
    ("update applicant", lambda c: c.update_applicant(7, 2, CHANGE), {"id": 2}),
    ("delete applicant", lambda c: c.delete_applicant(7, 2), None),
    ("questionary schema", lambda c: c.questionary_schema(7), {}),
    ("questionary", lambda c: c.questionary(7, 2), {}),
    ("dictionary", lambda c: c.dictionary(7, "cities"), {"id": 5, "code": "cities", "fields": []}),
    ("stage groups", lambda c: c.stage_groups(7), {"items": []}),
    ("create questionary", lambda c: c.create_questionary(7, 2, {"english": "B2"}), {"english": "B2"}),
    ("update questionary", lambda c: c.update_questionary(7, 2, {"english": "C1"}), {"english": "C1"}),
    ("resume", lambda c: c.resume(7, 2, 9), {"id": 9}),
    ("replace resume", lambda c: c.replace_resume(7, 2, 9, source_id=4, text="Опыт", file_id=11), {"id": 9}),
    ("calendar accounts", lambda c: c.calendar_accounts(), {"items": []}),
    ("production calendar", lambda c: c.production_calendar(7), {"account": 7, "production_calendar": 1}),
    ("days off", lambda c: c.days_off(1, date(2026, 11, 1), date(2026, 11, 8)), {"items": ["2026-11-01"]}),
    ("interview types", lambda c: c.interview_types(7), {"items": []}),
    ("add interview", lambda c: c.add_interview(7, 2, MEETING, vacancy_id=3, comment="Ждём"), LOG),
    ("hooks", lambda c: c.hooks(7), {"items": []}),
    ("create hook", lambda c: c.create_hook(7, NEW_HOOK), {"id": 1}),
    ("delete hook", lambda c: c.delete_hook(7, 1), None),
    ("request", lambda c: c.request("GET", "/accounts/7/vacancies", params={"count": 5}), {}),
    ("request to write", lambda c: c.request("PATCH", "/accounts/7/applicants/2", data={"phone": "1"}), {}),
]
# Their answers are read by nobody: Huntflow sends none, or whatever it sends is passed on.
ANSWERED_BY_NOTHING = {"close", "hold", "resume vacancy", "delete applicant", "delete hook"}
PASSED_ON = {"request", "request to write"}
IDS = [name for name, _, _ in OPERATIONS]


@requires_contracts
@pytest.mark.parametrize(("name", "operation", "body"), OPERATIONS, ids=IDS)
async def test_the_vendor_has_no_complaint_about_the_request(name: str, operation: Operation, body: Any) -> None:
    fake = FakeVendor(ok(body))
    await operation(client(fake))

    request = fake.requests[0]
    is_json = request.headers.get("content-type", "").startswith("application/json")
    errors = contract("huntflow").request_errors(
        request.method,
        request.url.path,
        query=request.url.params.multi_items(),
        headers=request.headers,
        json=json.loads(request.content) if is_json else None,
        content_type=request.headers.get("content-type", "").partition(";")[0] or None,
    )

    assert errors == []


# Made of the operations above, or of a signed address, which is no operation of the document.
MADE_OF_OTHERS = {"count_applicants", "found_applicants", "download"}


class Asked:
    """A client that only remembers which operation was asked for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def __getattr__(self, name: str) -> Callable[..., Awaitable[None]]:
        async def remember(*_arguments: object, **_named: object) -> None:
            self.names.add(name)

        return remember


async def test_every_operation_of_the_client_stands_in_the_list_above() -> None:
    asked: Any = Asked()
    for _name, operation, _body in OPERATIONS:
        await operation(asked)

    public = {name for name in dir(HuntflowClient) if not name.startswith("_")}
    assert public - MADE_OF_OTHERS == asked.names


ERRORS: list[tuple[str, httpx.Response | Exception, type[IntegrationError]]] = [
    ("401", ok({"errors": [{"type": "authorization_error", "title": "x"}]}, 401), AuthorizationError),
    (
        "402",
        ok({"errors": [{"type": "payment_required", "title": "applicants_limit_exceeded"}]}, 402),
        PaymentRequiredError,
    ),
    ("403", ok({"errors": []}, 403), AccessDeniedError),
    ("404", ok({"errors": [{"type": "not_found", "title": "Not found"}]}, 404), NotFoundError),
    ("429", ok({}, 429), TooManyRequestsError),
    ("500 html", httpx.Response(500, text="<html>"), UnavailableError),
    ("timeout", httpx.ReadTimeout("slow"), UnavailableError),
    ("malformed", httpx.Response(200, text='{"items": ['), BadResponseError),
    ("a list instead of an object", ok([1, 2]), BadResponseError),
]


def _may_happen(name: str, kind: str) -> bool:
    if kind == "malformed":
        return name not in ANSWERED_BY_NOTHING
    return kind != "a list instead of an object" or name not in ANSWERED_BY_NOTHING | PASSED_ON


TROUBLED = [
    pytest.param(operation, step, error, id=f"{name}-{kind}")
    for name, operation, _ in OPERATIONS
    for kind, step, error in ERRORS
    if _may_happen(name, kind)
]


@pytest.mark.parametrize(("operation", "step", "error"), TROUBLED)
async def test_every_operation_turns_trouble_into_one_of_our_errors(
    operation: Operation, step: httpx.Response | Exception, error: type[IntegrationError]
) -> None:
    with pytest.raises(error) as caught:
        await operation(client(FakeVendor(step)))

    assert caught.value.vendor == "huntflow"


async def test_an_applicant_is_read_whole_although_fields_come_and_go() -> None:
    fake = FakeVendor(
        ok(
            {
                "id": 2,
                "account": 7,
                "first_name": "Анна",
                "last_name": "Ким",
                "money": 2000,
                "birthday": "1990-05-17",
                "created": "2026-11-01T10:00:00+03:00",
                "links": [
                    {"id": 5, "vacancy": 3, "status": 4, "updated": "odd", "changed": "2026-11-01T10:00:00+03:00"}
                ],
                "tags": [{"tag": 1, "id": 100}],
                "social": [{"id": 1, "social_type": "TELEGRAM", "value": "anna", "verified": False}],
                "external": None,
                "doubles": [{"double": 77}],
                "something_new": {"a": 1},
            }
        )
    )

    anna = await client(fake).applicant(7, 2)

    assert (anna.last_name, anna.money, anna.birthday) == ("Ким", "2000", date(1990, 5, 17))
    assert anna.created == datetime(2026, 11, 1, 7, 0, tzinfo=UTC)
    assert [(link.vacancy, link.status, link.updated) for link in anna.links] == [(3, 4, None)]
    assert (anna.tags[0].tag, anna.external, anna.doubles[0].double) == (1, (), 77)


async def test_an_odd_date_does_not_spoil_a_page() -> None:
    body = {**PAGE, "items": [{"id": 1, "birthday": "0000-00-00"}, {"id": 2, "birthday": "1990-05-17"}]}

    page = await client(FakeVendor(ok(body))).applicants(7)

    assert [person.birthday for person in page.items] == [None, date(1990, 5, 17)]


async def test_an_applicants_data_is_not_in_its_repr() -> None:
    anna = await client(FakeVendor(ok({"id": 2, "last_name": "Ким", "phone": "+375291234567"}))).applicant(7, 2)

    assert repr(anna) == str(anna) == "Applicant(id=2)"
    assert "Ким" not in repr(NEW)


async def test_a_new_applicant_is_sent_in_the_vendors_words() -> None:
    fake = FakeVendor(ok({"id": 2, "doubles": [{"double": 77}, {"double": 78}], "external": []}))

    created = await client(fake).create_applicant(7, NEW)

    assert (created.id, created.doubles) == (2, (77, 78))
    assert bodies(fake.requests) == [
        {
            "first_name": "Анна",
            "last_name": "Ким",
            "middle_name": "Петровна",
            "money": "2000 BYN",
            "phone": "+375291234567",
            "email": "anna@example.com",
            "position": "Аналитик",
            "company": "Завод",
            "photo": 5,
            "birthday": "1990-05-17",
            "externals": [{"auth_type": "NATIVE", "account_source": 4, "data": {"body": "Опыт"}, "files": [11]}],
            "social": [{"social_type": "TELEGRAM", "value": "anna_kim"}],
            "site": [],
        }
    ]


async def test_an_applicant_without_a_resume_sends_none() -> None:
    fake = FakeVendor(ok({"id": 2}))

    await client(fake).create_applicant(7, NewApplicant(first_name="Анна", last_name="Ким"))

    assert bodies(fake.requests) == [{"first_name": "Анна", "last_name": "Ким", "social": [], "site": []}]


@pytest.mark.parametrize(
    "name",
    [
        "create",
        "attach",
        "change",
        "comment",
        "create tag",
        "close",
        "delete applicant",
        "add interview",
        "create hook",
        "delete hook",
        "request to write",
    ],
)
async def test_a_write_that_may_have_happened_is_not_sent_again(name: str) -> None:
    operation = next(operation for known, operation, _ in OPERATIONS if known == name)
    fake = FakeVendor(httpx.ReadTimeout("lost"))

    with pytest.raises(UnavailableError) as caught:
        await operation(client(fake))

    assert (len(fake.requests), caught.value.may_have_happened) == (1, True)


@pytest.mark.parametrize(
    "name", ["upload", "set tags", "update vacancy", "update applicant", "update questionary", "replace resume"]
)
async def test_a_write_that_does_no_harm_twice_is_repeated(name: str) -> None:
    operation, body = next((operation, body) for known, operation, body in OPERATIONS if known == name)
    fake = FakeVendor(httpx.ReadTimeout("lost"), ok(body))

    await operation(client(fake))

    assert len(fake.requests) == 2
    assert (
        fake.requests[0].content.split(b"\r\n")[1:] == fake.requests[1].content.split(b"\r\n")[1:] or name == "upload"
    )


async def test_an_upload_asks_for_recognition_and_reads_what_was_recognised() -> None:
    fake = FakeVendor(
        ok(
            {
                "id": 11,
                "name": "cv.pdf",
                "content_type": "application/pdf",
                "url": "https://store.test/1",
                "text": "Анна Ким",
                "photo": {"id": 12, "url": "https://x", "content_type": "image/png", "name": "p.png"},
                "fields": {
                    "name": {"first": "Анна", "last": "Ким", "middle": None},
                    "birthdate": {"year": 1990, "month": 5, "day": None, "precision": "month"},
                    "phones": ["+375291234567"],
                    "email": "anna@example.com",
                    "salary": 2000,
                    "experience": [{"position": "Аналитик", "company": "Завод"}],
                },
            }
        )
    )

    file = await client(fake).upload(7, file_name="резюме.pdf", content=b"%PDF-1.4", content_type="application/pdf")

    assert fake.requests[0].headers["x-file-parse"] == "true"
    assert b'name="file"; filename="' in fake.requests[0].content
    assert b"Content-Type: application/pdf" in fake.requests[0].content
    assert file.fields is not None
    assert file.fields.name is not None
    assert file.photo is not None
    assert (file.id, file.fields.name.last, file.fields.phones, file.photo.id) == (11, "Ким", ("+375291234567",), 12)


async def test_a_file_over_15_mb_is_not_sent() -> None:
    fake = FakeVendor(ok({}))

    with pytest.raises(TooLargeError):
        await client(fake).upload(7, file_name="a", content=b"x" * (MAX_FILE_BYTES + 1), content_type="x/y")

    assert fake.requests == []


async def test_a_comment_longer_than_the_vendor_takes_is_not_sent() -> None:
    fake = FakeVendor(ok(LOG))

    with pytest.raises(BadRequestError) as caught:
        await client(fake).comment(7, 2, text="x" * 65_536)

    assert caught.value.fields[0].field == "comment"
    assert fake.requests == []


async def test_a_vacancys_applicants_are_asked_for_in_the_documents_words() -> None:
    fake = FakeVendor(ok(PAGE))

    await client(fake).applicants(7, vacancy_id=3, status_id=4, page=2)

    assert dict(fake.requests[0].url.params) == {"count": "30", "page": "2", "vacancy": "3", "status": "4"}


async def test_counting_asks_for_one_item() -> None:
    fake = FakeVendor(ok({**PAGE, "total_items": 412}))

    assert await client(fake).count_applicants(7, vacancy_id=3, status_id=4) == 412
    assert fake.requests[0].url.params["count"] == "1"


async def test_counting_walks_to_the_last_page_when_the_total_is_missing() -> None:
    one = {**PAGE, "total_items": None, "items": [{"id": 1}]}
    first = {**PAGE, "total_items": None, "total_pages": 3, "items": [{"id": n} for n in range(1, 31)]}
    last = {**PAGE, "total_items": None, "total_pages": 3, "page": 3, "items": [{"id": 61}, {"id": 62}]}
    fake = FakeVendor(ok(one), ok(first), ok(last))

    assert await client(fake).count_applicants(7) == 62
    assert fake.requests[2].url.params["page"] == "3"


async def test_coworkers_come_from_all_pages() -> None:
    first = {**PAGE, "total_pages": 2, "items": [{"id": 1, "member": 10, "type": "owner"}]}
    second = {**PAGE, "total_pages": 2, "page": 2, "items": [{"id": 2, "member": 20, "type": "watcher"}]}

    people = await client(FakeVendor(ok(first), ok(second))).coworkers(7)

    assert [person.member for person in people] == [10, 20]


async def test_statuses_come_in_their_order_and_say_which_are_removed() -> None:
    body = {
        "items": [
            {"id": 2, "type": "trash", "name": "Отказ", "order": 9, "removed": "2020-01-01T00:00:00+03:00"},
            {"id": 1, "type": "user", "name": "Новые", "order": 1, "removed": None, "stay_duration": 3},
        ]
    }

    statuses = await client(FakeVendor(ok(body))).vacancy_statuses(7)

    assert [(status.id, status.is_usable) for status in statuses] == [(1, True), (2, False)]


@pytest.mark.parametrize(("page", "count"), [(0, 30), (1, 31), (1, 0)])
async def test_a_page_the_vendor_would_refuse_is_not_asked_for(page: int, count: int) -> None:
    with pytest.raises(ValueError, match="from 1"):
        await client(FakeVendor(ok(PAGE))).applicants(7, page=page, count=count)


async def test_a_refused_field_is_named_but_its_value_is_not() -> None:
    body = {
        "errors": [
            {"type": "value_error", "title": "wrong source", "location": {"entity": "body", "variable": "externals"}}
        ]
    }

    with pytest.raises(BadRequestError) as caught:
        await client(FakeVendor(ok(body, 400))).create_applicant(7, NEW)

    assert [field.field for field in caught.value.fields] == ["externals"]


async def test_a_log_the_vendor_cannot_read_itself_is_not_our_bad_request() -> None:
    body = {"errors": [{"type": "value_error", "title": "x", "location": {"entity": "response", "variable": "items"}}]}

    with pytest.raises(BadResponseError):
        await client(FakeVendor(ok(body, 400))).applicant_logs(7, 2)


@pytest.mark.parametrize(
    "body", [None, [], {"errors": None}, {"errors": ["x"]}, {"errors": [{"type": 5, "value": {"a": 1}}]}]
)
async def test_an_error_body_of_any_shape_is_still_an_error(body: Any) -> None:
    with pytest.raises(BadRequestError):
        await client(FakeVendor(ok(body, 400))).me()
