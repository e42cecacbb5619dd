"""What pages and the REST API ask of Huntflow: lists, forms, passed-on calls, the journal and the cache."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from integrations.base import Vendor
from integrations.huntflow.schemas import VacancyState
from integrations.huntflow.vacancies import VacancyChange
from models.audit import AuditEvent, Source
from models.cache import CacheEntry
from models.users import Role
from models.vendor_calls import VendorCallRecord
from services.access import Actor
from services.applicants.errors import BadValueError, OtherApplicantOrganisationError, ReasonGoneError
from services.applicants.fields import ApplicantField
from services.errors import AccessRefusedError, GoneError
from services.huntflow_data.applicants import ApplicantAt
from services.huntflow_data.cached import CacheFilter, CacheOrder
from services.huntflow_data.journal import JournalFilter, JournalOrder, LogType, NewJournalRow
from services.huntflow_data.listing import Cut
from services.huntflow_data.lists import ApplicantFilter, VacancyFilter, VendorPage
from services.huntflow_data.requests import BadRequestPassedOnError, RawCall
from services.huntflow_data.vacancies import BadVacancyTextError
from services.vacancies import VacancyGoneError
from services.vocabulary import ChangeState
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.applicant_world import MAIN_ACCOUNT, OTHER_ACCOUNT, ApplicantWorld, applicant_world
from trial.data.vacancies import HOMEWORK, REJECTED, SCREENING

FIRST = VendorPage()


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ApplicantWorld]:
    async with applicant_world(clock) as made:
        yield made


async def a_call(user: Actor | None, at: timedelta, clock: Clock, **values: object) -> VendorCallRecord:
    fields: dict[str, object] = {
        "vendor": Vendor.HUNTFLOW.value, "operation": "me.get", "log_type": "GET", "endpoint": "/v2/me",
        "method": "GET", "status_code": 200, "created_at": clock() + at,
    }  # fmt: skip
    return await VendorCallRecord.create(**(fields | values), user_id=user.user_id if user else None)


async def test_accounts_are_those_the_key_sees_with_the_chosen_one_marked(world: ApplicantWorld) -> None:
    found = await world.data.lists.accounts(world.actor)

    assert [(one.id, one.is_chosen) for one in found] == [(MAIN_ACCOUNT, True), (OTHER_ACCOUNT, False)]
    assert await world.data.lists.test_connection(world.actor) == found


async def test_a_page_of_vacancies_of_another_account_is_read_once(world: ApplicantWorld) -> None:
    await world.data.lists.vacancies(world.actor, OTHER_ACCOUNT, VacancyFilter(), FIRST)
    asked = len(world.stand_in.journal.entries)
    page = await world.data.lists.vacancies(world.actor, OTHER_ACCOUNT, VacancyFilter(), FIRST)

    assert [row.id for row in page.rows] == [711]
    assert (page.account.id, page.page, page.pages) == (OTHER_ACCOUNT, 1, 1)
    assert len(world.stand_in.journal.entries) == asked


async def test_vacancies_are_cut_and_filtered_by_huntflow(world: ApplicantWorld) -> None:
    closed = VacancyFilter(states=(VacancyState.CLOSED,))
    page = await world.data.lists.vacancies(world.actor, MAIN_ACCOUNT, closed, VendorPage(2, 2))

    account = world.stand_in.account(MAIN_ACCOUNT)
    assert len(page.rows) <= 2
    assert page.total == sum(one.state == "CLOSED" for one in account.vacancies.values())
    assert all(account.vacancies[row.id].state == "CLOSED" for row in page.rows)


async def test_a_vacancy_has_its_own_fields_and_counts_of_its_own_stages(world: ApplicantWorld) -> None:
    account = world.stand_in.account(MAIN_ACCOUNT)
    short = next(one for one in account.vacancies.values() if one.status_group == 32)
    details = await world.data.lists.vacancy(world.actor, MAIN_ACCOUNT, short.id)

    assert HOMEWORK not in [one.stage.id for one in details.stages]
    assert {one.key: one.value for one in details.fields}["grade"] == short.additional["grade"]
    with pytest.raises(VacancyGoneError):
        await world.data.lists.vacancy(world.actor, MAIN_ACCOUNT, 99_999)


async def test_an_account_the_key_does_not_see_is_gone(world: ApplicantWorld) -> None:
    with pytest.raises(GoneError):
        await world.data.lists.vacancies(world.actor, 777, VacancyFilter(), FIRST)


async def test_applicants_are_listed_by_stage_or_found_by_a_text(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    wanted = ApplicantFilter(vacancy_id=someone.links[0].vacancy, status_id=SCREENING)
    listed = await world.data.lists.applicants(world.actor, MAIN_ACCOUNT, wanted, VendorPage(1, 100))
    found = await world.data.lists.applicants(
        world.actor, MAIN_ACCOUNT, ApplicantFilter(search=someone.email or ""), FIRST
    )

    assert someone.id in [row.id for row in listed.rows]
    assert {
        place.status_id for row in listed.rows for place in row.places if place.vacancy_id == wanted.vacancy_id
    } == {SCREENING}
    assert [row.id for row in found.rows] == [someone.id]


async def test_a_vacancy_is_changed_and_what_was_kept_of_it_forgotten(world: ApplicantWorld) -> None:
    vacancy = next(iter(world.stand_in.account(MAIN_ACCOUNT).vacancies.values()))
    await world.data.lists.vacancies(world.actor, MAIN_ACCOUNT, VacancyFilter(), VendorPage(1, 100))
    change = VacancyChange(position="Другая", money="3000")
    row = await world.data.vacancies.update(world.actor, MAIN_ACCOUNT, vacancy.id, change, source=Source.API)
    page = await world.data.lists.vacancies(world.actor, MAIN_ACCOUNT, VacancyFilter(), VendorPage(1, 100))

    assert (vacancy.position, row.name) == ("Другая", "Другая")
    assert {each.id: each.name for each in page.rows}[vacancy.id] == "Другая"
    event = await AuditEvent.get(operation="vacancy_updated")
    assert event.details["fields"] == ["money", "position"]


async def test_a_vacancy_keeps_its_name_when_none_is_given(world: ApplicantWorld) -> None:
    with pytest.raises(BadVacancyTextError):
        await world.data.vacancies.update(
            world.actor, MAIN_ACCOUNT, 701, VacancyChange(position=" "), source=Source.API
        )

    assert world.writes() == []


async def test_an_observer_reads_and_changes_nothing(world: ApplicantWorld, clock: Clock) -> None:
    observer = await an_actor(clock, 77, Role.OBSERVER)

    assert (await world.data.lists.vacancies(observer, MAIN_ACCOUNT, VacancyFilter(), FIRST)).rows
    with pytest.raises(AccessRefusedError):
        await world.data.vacancies.update(observer, MAIN_ACCOUNT, 701, VacancyChange(money="1"), source=Source.WEB)
    with pytest.raises(AccessRefusedError):
        await world.data.requests.send(observer, RawCall("GET", "/accounts"), source=Source.API)
    with pytest.raises(AccessRefusedError):
        await world.data.journal.page(observer, JournalFilter(), Cut())
    assert world.writes() == []


async def test_the_page_of_an_applicant_shows_everything_even_without_a_history(world: ApplicantWorld) -> None:
    someone = world.on_vacancy()
    world.stand_in.broken_logs[someone.id] = 500
    details = await world.data.applicants.details(world.actor, ApplicantAt(MAIN_ACCOUNT, someone.id))

    assert details.card.name.startswith(someone.last_name)
    assert details.history is None


async def test_a_form_corrects_several_fields_or_none(world: ApplicantWorld) -> None:
    someone = world.on_vacancy()
    at = ApplicantAt(MAIN_ACCOUNT, someone.id)
    bad = {ApplicantField.SALARY: "100", ApplicantField.POSITION: "x" * 300}
    with pytest.raises(BadValueError):
        await world.data.applicants.edit(world.actor, at, bad, source=Source.WEB)
    assert world.writes() == []

    fields = {ApplicantField.SALARY: "4000 USD", ApplicantField.POSITION: "Аналитик"}
    done = await world.data.applicants.edit(world.actor, at, fields, source=Source.WEB)

    assert [change.state for change in done] == [ChangeState.DONE, ChangeState.DONE]
    assert (someone.money, someone.position) == ("4000 USD", "Аналитик")
    assert {event.source for event in await AuditEvent.filter(operation="applicant_edited")} == {Source.WEB}


async def test_a_move_from_a_form_needs_the_reason_and_can_be_undone(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    at, stage = ApplicantAt(MAIN_ACCOUNT, someone.id), (someone.links[0].vacancy, REJECTED)
    with pytest.raises(ReasonGoneError):
        await world.data.applicants.move(world.actor, at, stage, source=Source.API)

    done = await world.data.applicants.move(world.actor, at, stage, 301, source=Source.API)
    assert someone.links[0].status == REJECTED
    await world.data.applicants.undo(world.actor, done.id, source=Source.API)

    assert someone.links[0].status == SCREENING


async def test_tags_from_a_form_are_the_whole_set(world: ApplicantWorld) -> None:
    someone = world.on_vacancy()
    someone.tags = [601]
    at = ApplicantAt(MAIN_ACCOUNT, someone.id)
    await world.data.applicants.set_tags(world.actor, at, frozenset({602, 603}), source=Source.API)

    assert sorted(someone.tags) == [602, 603]


async def test_a_comment_from_a_form_is_sent_when_its_time_has_come(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy()
    at = ApplicantAt(MAIN_ACCOUNT, someone.id)
    waiting = await world.data.applicants.comment(world.actor, at, "Позвонить", source=Source.WEB)
    assert waiting.state is ChangeState.WAITING
    clock.passes(seconds=31)
    await world.job()

    assert someone.logs[-1].comment == "Позвонить"


async def test_forms_are_for_the_organisation_one_works_in(world: ApplicantWorld) -> None:
    with pytest.raises(OtherApplicantOrganisationError):
        await world.data.applicants.comment(world.actor, ApplicantAt(OTHER_ACCOUNT, 1), "Привет", source=Source.WEB)


async def test_a_passed_on_read_is_kept_as_long_as_asked_and_forgotten_by_a_write(world: ApplicantWorld) -> None:
    someone = world.on_vacancy()
    call = RawCall("GET", f"/accounts/{MAIN_ACCOUNT}/applicants/{someone.id}", keep_s=300)
    first = await world.data.requests.send(world.actor, call, source=Source.API)
    asked = len(world.stand_in.journal.entries)
    again = await world.data.requests.send(world.actor, call, source=Source.API)
    assert (first.status_code, again.data) == (200, first.data)
    assert len(world.stand_in.journal.entries) == asked

    at = ApplicantAt(MAIN_ACCOUNT, someone.id)
    await world.data.applicants.edit(world.actor, at, {ApplicantField.SALARY: "1 USD"}, source=Source.API)
    after = await world.data.requests.send(world.actor, call, source=Source.API)

    assert isinstance(after.data, dict)
    assert after.data["money"] == "1 USD"


async def test_a_passed_on_write_is_sent_once_and_noted(world: ApplicantWorld) -> None:
    someone = world.on_vacancy()
    path = f"/accounts/{MAIN_ACCOUNT}/applicants/{someone.id}"
    reply = await world.data.requests.send(
        world.actor, RawCall("PATCH", path, data={"money": "7 USD"}), source=Source.API
    )

    assert (reply.status_code, someone.money) == (200, "7 USD")
    assert len(world.writes()) == 1
    assert (await AuditEvent.get(operation="huntflow_request")).details == {"method": "PATCH", "endpoint": path}


@pytest.mark.parametrize(
    ("method", "endpoint"),
    [("GET", "/me"), ("TRACE", "/accounts"), ("GET", "/accounts/../token/refresh"), ("GET", "/accounts?x=1")],
)
async def test_only_what_stands_below_accounts_is_passed_on(world: ApplicantWorld, method: str, endpoint: str) -> None:
    with pytest.raises(BadRequestPassedOnError):
        await world.data.requests.send(world.actor, RawCall(method, endpoint), source=Source.API)

    assert world.stand_in.journal.entries == []


@pytest.mark.database
async def test_a_recruiter_sees_own_calls_and_an_administrator_everybodys(world: ApplicantWorld, clock: Clock) -> None:
    admin = await an_actor(clock, 78, Role.ADMIN)
    mine = await a_call(world.actor, timedelta(), clock)
    other = await a_call(admin, timedelta(seconds=1), clock)
    nobodys = await a_call(None, timedelta(seconds=2), clock)
    await a_call(admin, timedelta(), clock, vendor="clickup")
    journal = world.data.journal

    assert [row.id for row in (await journal.page(world.actor, JournalFilter(), Cut())).rows] == [mine.id]
    assert [row.id for row in (await journal.page(admin, JournalFilter(), Cut())).rows] == [
        nobodys.id, other.id, mine.id,
    ]  # fmt: skip
    assert (await journal.page(world.actor, JournalFilter(user_id=admin.user_id), Cut())).total == 0
    with pytest.raises(GoneError):
        await journal.one(world.actor, other.id)
    with pytest.raises(GoneError):
        await journal.one(admin, 2**70)


@pytest.mark.database
async def test_the_journal_is_filtered_searched_ordered_and_cut_in_the_database(
    world: ApplicantWorld, clock: Clock
) -> None:
    actor, journal = world.actor, world.data.journal
    ok = await a_call(actor, timedelta(), clock, endpoint="/v2/accounts/11/vacancies")
    bad = await a_call(
        actor, timedelta(seconds=1), clock, status_code=404, log_type="ERROR", error_message="NotFound 7"
    )
    post = await a_call(actor, timedelta(seconds=2), clock, method="POST", log_type="POST", status_code=201)

    async def ids(
        wanted: JournalFilter, cut: Cut | None = None, order: JournalOrder = JournalOrder.NEWEST
    ) -> list[int]:
        return [row.id for row in (await journal.page(actor, wanted, cut or Cut(), order)).rows]

    assert await ids(JournalFilter(log_type="ERROR")) == [bad.id]
    assert await ids(JournalFilter(method="post")) == [post.id]
    assert await ids(JournalFilter(status_code=200)) == [ok.id]
    assert await ids(JournalFilter(search="VACANC")) == [ok.id]
    assert await ids(JournalFilter(search="notfound")) == [bad.id]
    assert await ids(JournalFilter(search="%")) == []
    assert await ids(JournalFilter(only_errors=True)) == [bad.id]
    assert await ids(JournalFilter(), Cut(1, 1)) == [bad.id]
    assert await ids(JournalFilter(), order=JournalOrder.STATUS_DOWN) == [bad.id, post.id, ok.id]
    assert (await journal.page(actor, JournalFilter(), Cut(1))).total == 3


@pytest.mark.database
async def test_statistics_count_what_the_person_may_see(world: ApplicantWorld, clock: Clock) -> None:
    admin = await an_actor(clock, 78, Role.ADMIN)
    await a_call(world.actor, timedelta(), clock)
    await a_call(world.actor, timedelta(), clock, status_code=500, log_type="ERROR")
    await a_call(None, timedelta(), clock)
    await world.data.lists.accounts(world.actor)
    clock.passes(seconds=3600)

    own, whole = await world.data.journal.stats(world.actor), await world.data.journal.stats(admin)

    assert (own.total, own.success, own.errors) == (2, 1, 1)
    assert own.by_type == {"GET": 1, "ERROR": 1}
    assert sum(own.by_user.values()) == 2
    assert (own.cache.total, own.cache.expired) == (1, 1)
    assert (whole.total, whole.by_user[""], len(whole.recent)) == (3, 1, 3)


async def test_a_row_from_outside_is_masked_and_belongs_to_its_writer(world: ApplicantWorld) -> None:
    new = NewJournalRow(
        LogType.POST,
        "/accounts/11/applicants?q=Иванов",
        "post",
        201,
        request_data={"last_name": "Иванов", "access_token": "secret-token"},
    )
    row = await world.data.journal.write(world.actor, new)

    assert (row.user_id, row.method, row.is_success) == (world.actor.user_id, "POST", True)
    kept = await VendorCallRecord.get(id=row.id)
    assert "Иванов" not in str([kept.endpoint, kept.request_data])
    assert "secret-token" not in str(kept.request_data)


@pytest.mark.database
async def test_cache_entries_are_listed_masked_and_cleared_for_their_owner(world: ApplicantWorld, clock: Clock) -> None:
    admin, cache = await an_actor(clock, 78, Role.ADMIN), world.data.cache
    someone = world.on_vacancy()
    await world.services.applicant_cards.card(world.actor, world.button(someone))
    await world.services.applicant_search.remember(world.actor, "Иванов")
    await world.data.lists.vacancies(admin, MAIN_ACCOUNT, VacancyFilter(), FIRST)
    mine = await cache.page(world.actor, CacheFilter(search=f"applicant:{someone.id}"), Cut())

    assert [row.cache_key for row in mine.rows] == [
        f"huntflow:{world.actor.user_id}:prod:{MAIN_ACCOUNT}:applicant:{someone.id}:card"
    ]
    assert someone.last_name not in str(mine.rows[0].data)
    others = await cache.page(admin, CacheFilter(search=f"huntflow:{admin.user_id}:"), Cut())
    with pytest.raises(GoneError):
        await cache.one(world.actor, others.rows[0].id)

    clock.passes(seconds=120)
    expired = await cache.page(world.actor, CacheFilter(only_expired=True), Cut(), CacheOrder.EXPIRES)
    assert mine.rows[0].id in [row.id for row in expired.rows]
    assert all(row.is_expired for row in expired.rows)

    await cache.clear(world.actor, source=Source.API)
    left = [entry.cache_key for entry in await CacheEntry.all()]
    assert not any(key.startswith(f"huntflow:{world.actor.user_id}:") for key in left)
    assert any(key.startswith(f"huntflow:{admin.user_id}:") for key in left)
    await cache.clear(admin, source=Source.API)
    assert (await cache.page(admin, CacheFilter(), Cut())).total == 0
    assert await CacheEntry.filter(cache_key__startswith="applicant_search:").count() == 2
