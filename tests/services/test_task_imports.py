"""From a link to a card: what is read, what is asked, and what every refusal says."""

import pytest

from integrations.base import AuthorizationError, NotFoundError, Outage, UnavailableError, Vendor
from integrations.base.errors import TooManyRequestsError
from integrations.huntflow.schemas import NewApplicant
from models.imports import ImportState, SourceLink, TaskImport
from models.users import Role, System
from services.error_messages import describe
from services.errors import AccessRefusedError, NotConnectedError
from services.sources.transfers import SourceTransfers
from services.task_import.cards import ImportCard, KnownTask, Missing
from services.task_import.draft import DraftField, FileVerdict, MatchReason, Origin
from services.task_import.errors import (
    BadEmailError,
    BadNameError,
    BadPhoneError,
    CustomIdError,
    ImportGoneError,
    NoTaskError,
    NotReadyError,
    OtherOrganisationError,
    PageNotFoundError,
    TaskNotFoundError,
)
from services.task_import.links import ApplicantLinks
from services.task_import.outcomes import ImportNote, ImportResult
from services.vacancies import VacancyGoneError
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.import_world import ACCOUNT, World, a_task, a_world

pytestmark = pytest.mark.database


async def opened(world: World, text: str = "86abc1") -> ImportCard:
    card = await world.imports.begin(world.actor, text)
    assert isinstance(card, ImportCard)
    return card


async def test_the_card_says_where_every_field_came_from(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.clickup.tasks["86abc1"] = a_task(
        clock,
        custom_fields=[
            {"id": "f1", "name": "Телефон", "type": "phone", "value": "+375 33 765-43-21"},
            {"id": "f2", "name": "Telegram", "type": "short_text", "value": "ivan_petrov"},
        ],
    )

    draft = (await opened(world, "https://app.clickup.com/t/86abc1")).draft

    assert draft.name is not None
    assert (draft.name.name.full, draft.name.origin) == ("Иванов Иван", Origin.TITLE)
    assert draft.phone is not None
    assert (draft.phone.value, draft.phone.origin, draft.phone.detail) == (
        "+375337654321",
        Origin.CUSTOM_FIELD,
        "Телефон",
    )
    assert draft.email is not None
    assert (draft.email.value, draft.email.origin) == ("ivan@example.com", Origin.DESCRIPTION)
    assert draft.telegram is not None
    assert draft.telegram.value == "@ivan_petrov"
    assert [file.verdict for file in draft.files] == [FileVerdict.RESUME]
    assert (draft.comment_count, draft.assignee) == (1, "Мария Рекрутер")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("86zzz9", TaskNotFoundError),
        ("https://app.clickup.com/t/86zzz9", TaskNotFoundError),
        ("https://example.com/t/86abc1", NoTaskError),
        ("привет", NoTaskError),
        ("HR-12", CustomIdError),
    ],
)
async def test_what_is_no_task_is_said_and_nothing_is_kept(
    database: str, clock: Clock, text: str, error: type[Exception]
) -> None:
    world = await a_world(clock)

    with pytest.raises(error) as refused:
        await world.imports.begin(world.actor, text)

    assert "{" not in describe(refused.value)
    assert await TaskImport.all().count() == 0


async def test_clickup_not_connected_is_said(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.credentials.has_clickup = False

    with pytest.raises(NotConnectedError, match="NotConnectedError"):
        await world.imports.begin(world.actor, "86abc1")


async def test_huntflow_not_connected_is_said_before_clickup_is_asked(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.connections.error = NotConnectedError(integration="Huntflow")

    with pytest.raises(NotConnectedError):
        await world.imports.begin(world.actor, "86abc1")
    assert world.faults.calls == []


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.OBSERVER])
async def test_without_the_right_nothing_is_asked(database: str, clock: Clock, role: Role) -> None:
    world = await a_world(clock)
    other = await an_actor(clock, 43, role)

    with pytest.raises(AccessRefusedError):
        await world.imports.begin(other, "86abc1")
    assert world.faults.calls == []


async def test_another_persons_card_is_out_of_reach(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    card = await opened(world)
    other = await an_actor(clock, 43, Role.ADMIN)

    for call in (
        world.imports.card(other, card.id),
        world.imports.correct(other, card.id, DraftField.NAME, "Чужой Иван"),
        world.imports.choose_vacancy(other, card.id, 100),
        world.imports.confirm(other, card.id, chat_id=43, message_id=1),
        world.imports.cancel(other, card.id),
        world.imports.result(other, card.id),
    ):
        with pytest.raises(AccessRefusedError):
            await call


async def test_a_task_without_a_certain_name_asks_for_it(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.clickup.tasks["86abc1"] = a_task(clock, name="Python developer, срочно")

    card = await opened(world)
    assert card.missing[0] is Missing.NAME
    with pytest.raises(NotReadyError):
        await world.imports.confirm(world.actor, card.id, chat_id=42, message_id=1)
    named = await world.imports.correct(world.actor, card.id, DraftField.NAME, "цой виктор")

    assert named.draft.name is not None
    assert (named.draft.name.name.full, named.draft.name.origin) == ("Цой Виктор", Origin.PERSON)
    assert Missing.NAME not in named.missing


@pytest.mark.parametrize(
    ("field", "text", "error"),
    [
        (DraftField.NAME, "Иванов", BadNameError),
        (DraftField.PHONE, "позвонить", BadPhoneError),
        (DraftField.EMAIL, "ivan@", BadEmailError),
    ],
)
async def test_a_wrong_value_keeps_the_old_one(
    database: str, clock: Clock, field: DraftField, text: str, error: type[Exception]
) -> None:
    world = await a_world(clock)
    card = await opened(world)

    with pytest.raises(error):
        await world.imports.correct(world.actor, card.id, field, text)

    assert (await world.imports.card(world.actor, card.id)).draft == card.draft


async def test_a_contact_can_be_emptied(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    card = await opened(world)

    assert (await world.imports.correct(world.actor, card.id, DraftField.PHONE, "-")).draft.phone is None


@pytest.mark.parametrize(
    ("known", "reasons"),
    [
        (NewApplicant(first_name="Ваня", last_name="Х", phone="80291234567"), (MatchReason.PHONE,)),
        (NewApplicant(first_name="Ваня", last_name="Х", email="Ivan@Example.com"), (MatchReason.EMAIL,)),
        (NewApplicant(first_name="Иван", last_name="Иванов"), (MatchReason.SIMILAR_NAME,)),
        (
            NewApplicant(first_name="Иван", last_name="Иванов", phone="+375291234567"),
            (MatchReason.PHONE, MatchReason.SIMILAR_NAME),
        ),
    ],
)
async def test_who_is_there_already_is_shown_before_anything_else(
    database: str, clock: Clock, known: NewApplicant, reasons: tuple[MatchReason, ...]
) -> None:
    world = await a_world(clock)
    number = world.huntflow.add(known)
    world.huntflow.add(NewApplicant(first_name="Инна", last_name="Иванова"))

    card = await opened(world)

    assert [(one.id, one.reasons) for one in card.draft.duplicates or ()] == [(number, reasons)]
    assert Missing.DUPLICATE_CHOICE in card.missing
    anyway = await world.imports.create_anyway(world.actor, card.id)
    assert Missing.DUPLICATE_CHOICE not in anyway.missing
    attached = await world.imports.attach_to(world.actor, card.id, number)
    assert attached.draft.attach_to is not None
    with pytest.raises(ImportGoneError):
        await world.imports.attach_to(world.actor, card.id, 4711)


async def test_a_corrected_contact_is_looked_for_anew(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    number = world.huntflow.add(NewApplicant(first_name="Ваня", last_name="Х", email="other@example.com"))
    card = await opened(world)
    assert card.draft.duplicates == ()

    corrected = await world.imports.correct(world.actor, card.id, DraftField.EMAIL, "other@example.com")

    assert [one.id for one in corrected.draft.duplicates or ()] == [number]


@pytest.mark.parametrize(
    "error",
    [
        UnavailableError(Vendor.HUNTFLOW, "applicants.search", Outage.TIMEOUT),
        TooManyRequestsError(Vendor.HUNTFLOW, "applicants.search", 3),
        AuthorizationError(Vendor.HUNTFLOW, "applicants.search"),
    ],
)
async def test_without_the_check_for_doubles_nothing_can_be_created(
    database: str, clock: Clock, error: Exception
) -> None:
    world = await a_world(clock)
    world.huntflow.refuses["search_applicants"] = error

    card = await opened(world)
    assert card.problem is error
    assert Missing.DUPLICATE_CHECK in card.missing
    await world.imports.choose_vacancy(world.actor, card.id, 100)
    with pytest.raises(NotReadyError):
        await world.imports.confirm(world.actor, card.id, chat_id=42, message_id=1)
    world.huntflow.refuses.clear()

    assert (await world.imports.card(world.actor, card.id)).missing == ()


async def test_the_first_stage_is_chosen_with_the_vacancy(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    card = await opened(world)

    chosen = await world.imports.choose_vacancy(world.actor, card.id, 100)
    other = await world.imports.choose_stage(world.actor, card.id, 12)

    assert (chosen.vacancy_name, chosen.stage_name) == ("Python developer", "Новые")
    assert other.stage_name == "Интервью"
    with pytest.raises(ImportGoneError):
        await world.imports.choose_stage(world.actor, card.id, 999)


async def test_a_closed_vacancy_cannot_be_chosen(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    card = await opened(world)
    world.huntflow.vacancy_state = "CLOSED"

    with pytest.raises(VacancyGoneError):
        await world.imports.choose_vacancy(world.actor, card.id, 100)


async def test_a_task_imported_before_shows_its_applicant(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    await world.run(await world.confirmed())
    other = await an_actor(clock, 43, Role.RECRUITER)

    known = await world.imports.begin(other, "86abc1")

    assert isinstance(known, KnownTask)
    assert (known.applicant_id, known.applicant_name) == (1000, "Иванов Иван")


async def test_a_task_whose_applicant_was_deleted_may_be_imported_again(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    await world.run(await world.confirmed())
    world.huntflow.applicants_by_id.clear()

    card = await opened(world)

    assert card.state is ImportState.DRAFT
    assert await SourceLink.all().count() == 0


async def test_a_failed_import_is_offered_for_retry_instead_of_a_new_card(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    world.huntflow.refuses["comment"] = UnavailableError(Vendor.HUNTFLOW, "applicants.comment", Outage.SERVER)
    await world.run(import_id)

    again = await world.imports.begin(world.actor, "86abc1")

    assert isinstance(again, ImportResult)
    assert (again.import_id, again.state, again.applicant_id) == (import_id, ImportState.FAILED, 1000)
    assert isinstance(again.failure, UnavailableError)


async def test_a_new_card_takes_the_place_of_the_old_draft(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    old = await opened(world)

    await opened(world)

    row = await TaskImport.get(id=old.id)
    assert (row.state, row.draft) == (ImportState.CANCELLED, {})
    with pytest.raises(ImportGoneError):
        await world.imports.card(world.actor, old.id)


async def test_a_cancelled_import_forgets_its_data(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    card = await opened(world)

    await world.imports.cancel(world.actor, card.id)

    assert (await TaskImport.get(id=card.id)).draft == {}
    with pytest.raises(ImportGoneError):
        await world.imports.confirm(world.actor, card.id, chat_id=42, message_id=1)


async def test_another_organisation_chosen_meanwhile_is_said(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    card = await opened(world)
    world.connections.account_id = ACCOUNT + 1

    with pytest.raises(OtherOrganisationError):
        await world.imports.choose_vacancy(world.actor, card.id, 100)


async def test_a_vacancy_cannot_be_changed_once_the_applicant_may_be_on_it(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    world.huntflow.refuses["comment"] = UnavailableError(Vendor.HUNTFLOW, "applicants.comment", Outage.SERVER)
    await world.run(import_id)

    with pytest.raises(ImportGoneError):
        await world.imports.choose_vacancy(world.actor, import_id, 100)


async def test_forgotten_drafts_lose_their_data(database: str, clock: Clock) -> None:
    from datetime import UTC, datetime

    world = await a_world(clock)
    card = await opened(world)
    # `updated_at` is written by the machine's own clock.
    clock.moment = datetime.now(UTC)
    clock.passes(days=8)

    await world.imports.resume_unfinished()

    assert (await TaskImport.get(id=card.id)).draft == {}


async def test_the_address_of_an_applicant_is_made_only_where_it_is_known(database: str, clock: Clock) -> None:
    from integrations.huntflow.schemas import Account

    world = await a_world(clock)

    async def accounts() -> list[Account]:
        return [Account(id=ACCOUNT, name="Альфа", nick="alfa")]

    world.huntflow.accounts = accounts  # type: ignore[attr-defined]
    links = ApplicantLinks(huntflow=world.connections, cache=world.cache, prod_url="https://api.huntflow.ru")  # type: ignore[arg-type]
    own_host = ApplicantLinks(huntflow=world.connections, cache=world.cache, prod_url="https://hf.example.com")  # type: ignore[arg-type]
    user_id = world.actor.user_id

    known = await links.of(user_id, System.PROD, ACCOUNT, 5)

    assert known == "https://huntflow.ru/my/alfa#/applicants/filter/all/5"
    assert await links.of(user_id, System.SANDBOX, ACCOUNT, 5) == ""
    assert await own_host.of(user_id, System.PROD, ACCOUNT, 5) == ""


async def test_a_task_deleted_after_the_card_still_becomes_an_applicant(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    world.clickup.refuses["comments"] = NotFoundError(Vendor.CLICKUP, "tasks.comments")

    result = await world.run(import_id)

    assert result is not None
    assert result.state is ImportState.DONE
    assert [note.value for note in result.notes] == ["comments_not_read"]


PAGE = "59833787-2cf9-4fdf-8782-e53db20768a5"


async def test_a_notion_page_becomes_a_card_by_its_link_and_counts_as_notions(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.pages.tasks[PAGE] = a_task(clock, id=PAGE, url=f"https://www.notion.so/{PAGE}", attachments=())
    link = f"https://www.notion.so/naim/Ivanov-{PAGE.replace('-', '')}?pvs=4"

    card = await world.imports.begin(world.actor, link)
    assert isinstance(card, ImportCard)
    await world.imports.choose_vacancy(world.actor, card.id, 100)
    await world.imports.confirm(world.actor, card.id, chat_id=42, message_id=1)
    result = await world.run(card.id)
    again = await world.imports.begin(world.actor, PAGE)

    assert (card.draft.source_name, card.draft.task_id) == ("Notion", PAGE)
    assert result is not None
    link_row = await SourceLink.get(source_id=PAGE)
    assert (link_row.source, link_row.applicant_id) == ("notion", result.applicant_id)
    assert isinstance(again, KnownTask)
    comments = world.huntflow.logs[result.applicant_id or 0]
    assert f"Notion #{PAGE} · 1/1" in (comments[0].comment or "")


async def test_a_page_nobody_shared_is_said_and_nothing_is_kept(database: str, clock: Clock) -> None:
    world = await a_world(clock)

    with pytest.raises(PageNotFoundError):
        await world.imports.begin(world.actor, PAGE)

    assert await TaskImport.all().count() == 0


async def test_the_source_is_told_once_the_applicant_is_there(database: str, clock: Clock) -> None:
    world = await a_world(clock)

    await world.run(await world.confirmed())

    assert world.told.keys == ["86abc1"]


async def test_a_status_that_cannot_be_written_back_stops_nothing_and_is_said(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.told.failure = UnavailableError(Vendor.CLICKUP, "tasks.set_status")

    result = await world.run(await world.confirmed())

    assert result is not None
    assert (result.state, result.notes) == (ImportState.DONE, (ImportNote.STATUS_NOT_WRITTEN,))


async def test_a_transfer_starts_at_once_when_nothing_has_to_be_decided(database: str, clock: Clock) -> None:
    world = await a_world(clock)

    started = await SourceTransfers(imports=world.imports).start(
        world.actor, "86abc1", account_id=ACCOUNT, vacancy_id=100
    )
    result = await world.run(started.import_id or 0)
    again = await SourceTransfers(imports=world.imports).start(world.actor, "86abc1", account_id=None, vacancy_id=100)

    assert started.is_started
    assert result is not None
    assert (result.state, result.vacancy_name) == (ImportState.DONE, "Python developer")
    assert (again.is_started, again.applicant_id) == (False, result.applicant_id)


async def test_a_transfer_guesses_neither_names_nor_doubles(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.huntflow.add(NewApplicant(first_name="Иван", last_name="Иванов", phone="+375291234567"))

    waits = await SourceTransfers(imports=world.imports).start(world.actor, "86abc1", account_id=None, vacancy_id=100)

    assert (waits.is_started, waits.missing) == (False, (Missing.DUPLICATE_CHOICE,))
    assert [each.id for each in waits.duplicates] == [1000]
    assert len(world.huntflow.applicants_by_id) == 1


async def test_a_transfer_into_another_organisation_is_refused_and_leaves_nothing(database: str, clock: Clock) -> None:
    world = await a_world(clock)

    with pytest.raises(OtherOrganisationError):
        await SourceTransfers(imports=world.imports).start(world.actor, "86abc1", account_id=999, vacancy_id=100)

    assert (await TaskImport.get()).state is ImportState.CANCELLED
