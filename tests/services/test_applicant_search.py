"""Search from the index, from Huntflow, in an outage; the card; the sync."""

from collections.abc import AsyncIterator

import pytest

from integrations.base import UnavailableError
from integrations.huntflow.schemas import FoundApplicant
from models.applicants import ApplicantRecord, ApplicantSync, ApplicantWord
from models.credentials import Credential, CredentialState, Integration
from models.users import Role, System, User
from services.applicants.errors import (
    ApplicantGoneError,
    ForeignApplicantButtonError,
    NoFileError,
    NoOwnApplicantsError,
    NothingKeptError,
    OtherApplicantOrganisationError,
    ShortSearchError,
)
from services.applicants.organisation import Organisation
from services.applicants.search import FoundQuery
from services.applicants.words import understood
from services.errors import AccessRefusedError, NotActivatedError, NotConnectedError
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.applicant_world import MAIN_ACCOUNT, OTHER_ACCOUNT, ApplicantWorld, applicant_world

pytestmark = pytest.mark.database


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ApplicantWorld]:
    async with applicant_world(clock) as made:
        yield made


async def synced(world: ApplicantWorld) -> None:
    """The index filled by the background job, as far as it takes."""
    await User.filter(id=world.actor.user_id).update(active_system=System.PROD)
    await Credential.create(
        user_id=world.actor.user_id,
        integration=Integration.HUNTFLOW_PROD,
        secret="x",
        state=CredentialState.OK,
        account_id=world.connections.account_id,
    )
    for _run in range(10):
        await world.services.applicant_sync.sync_all()
        if await ApplicantSync.filter(completed_at__isnull=False).exists():
            return
    pytest.fail("the index is not complete after ten runs")


async def found(world: ApplicantWorld, text: str, page: int = 1) -> list[int]:
    query = await world.services.applicant_search.remember(world.actor, text)
    shown = await world.services.applicant_search.page(
        world.actor, FoundQuery(query.owner_id, query.search, page, at_vendor=False)
    )
    return [row.applicant_id for row in shown.rows]


async def test_an_unknown_person_is_found_by_huntflow_and_then_known(world: ApplicantWorld) -> None:
    someone = world.on_vacancy()

    assert someone.id in await found(world, f"{someone.last_name} {someone.first_name}")

    record = await ApplicantRecord.get(applicant_id=someone.id)
    assert record.name.startswith(f"{someone.last_name} {someone.first_name}")
    assert record.stage, "the stage of a hit is looked up"


async def test_after_a_sync_nobody_asks_huntflow(world: ApplicantWorld) -> None:
    await synced(world)
    someone = world.on_vacancy()
    await found(world, "ко")
    world.stand_in.journal.entries.clear()

    ids = await found(world, f"{someone.last_name} {someone.first_name[:2]}")

    assert someone.id in ids
    assert world.stand_in.journal.entries == []


async def test_the_sync_sees_everybody_and_the_stages_of_open_vacancies(world: ApplicantWorld) -> None:
    await synced(world)

    account = world.stand_in.account()
    assert await ApplicantRecord.all().count() == len(account.applicants)
    assert await ApplicantRecord.filter(stage_seen_at__isnull=False).count() == len(list(account.on_open_vacancies()))


async def test_a_second_pass_reads_stages_and_leaves_the_words_alone(world: ApplicantWorld, clock: Clock) -> None:
    await synced(world)
    words = set(await ApplicantWord.all().values_list("id", flat=True))
    someone = world.on_vacancy()
    someone.links[0].status = 207
    clock.passes(hours=2)
    world.restart()

    await world.services.applicant_sync.sync_all()

    assert (await ApplicantRecord.get(applicant_id=someone.id)).stage == "Оффер"
    assert set(await ApplicantWord.all().values_list("id", flat=True)) == words


async def test_a_renamed_person_is_found_by_the_new_name_only(world: ApplicantWorld, clock: Clock) -> None:
    await synced(world)
    someone = world.on_vacancy()
    old = f"{someone.last_name} {someone.first_name}"
    someone.last_name = "Новофамильцев"
    clock.passes(minutes=5)
    await world.services.applicant_cards.card(world.actor, world.button(someone))

    assert await found(world, "новофамил") == [someone.id]
    assert someone.id not in await found(world, old)


async def test_in_an_outage_those_seen_before_are_shown(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy()
    name = f"{someone.last_name} {someone.first_name}"
    await found(world, name)
    clock.passes(minutes=10)
    world.fault(path="/applicants/search", status=503, times=None)

    query = await world.services.applicant_search.remember(world.actor, name)
    page = await world.services.applicant_search.page(world.actor, query)

    assert page.is_stale
    assert someone.id in [row.applicant_id for row in page.rows]
    with pytest.raises(UnavailableError):
        await found(world, "совсем другой")


async def test_two_huntflows_with_the_same_account_number_do_not_share_an_index(world: ApplicantWorld) -> None:
    await synced(world)
    index = world.services.applicant_search._index
    ours, theirs = Organisation(System.PROD, MAIN_ACCOUNT), Organisation(System.PROD, MAIN_ACCOUNT, "0a1b2c3")
    someone = world.on_vacancy()
    await index.note(theirs, [FoundApplicant(id=someone.id, last_name="Чужой", first_name="Человек")])
    wanted = understood("чужой")
    assert wanted is not None

    assert await index.find(ours, wanted) == ()
    assert [row.applicant_id for row in await index.find(theirs, wanted)] == [someone.id]
    assert (await index.of(ours, [someone.id]))[someone.id].name.startswith(someone.last_name)
    assert not await index.is_complete(theirs)


async def test_a_watcher_never_sees_the_organisations_index(world: ApplicantWorld) -> None:
    await synced(world)
    for member in world.stand_in.account().coworkers.values():
        member.type = "watcher"
    world.restart()
    await world.cache.forget("")
    world.stand_in.journal.entries.clear()

    await found(world, "ко")

    assert any(entry.path.endswith("/applicants/search") for entry in world.stand_in.journal.entries)


async def test_what_is_too_short_or_not_kept(world: ApplicantWorld) -> None:
    with pytest.raises(ShortSearchError):
        await world.services.applicant_search.remember(world.actor, "а")
    with pytest.raises(NothingKeptError):
        await world.services.applicant_search.page(world.actor, FoundQuery(world.actor.user_id, "deadbeef"))


async def test_who_may_not_look(world: ApplicantWorld, clock: Clock) -> None:
    interviewer = await an_actor(clock, 43, Role.INTERVIEWER)
    waiting = await an_actor(clock, 44, Role.OBSERVER, is_observer_active=False)
    other = await an_actor(clock, 45, Role.RECRUITER)
    search, cards = world.services.applicant_search, world.services.applicant_cards
    button = world.button(world.on_vacancy())

    with pytest.raises(NoOwnApplicantsError):
        await search.remember(interviewer, "иванов")
    with pytest.raises(NotActivatedError):
        await cards.card(waiting, button)
    with pytest.raises(ForeignApplicantButtonError):
        await cards.card(other, button)
    with pytest.raises(ForeignApplicantButtonError):
        await search.page(other, FoundQuery(world.actor.user_id, ""))
    world.connections.account_id = OTHER_ACCOUNT
    with pytest.raises(OtherApplicantOrganisationError):
        await cards.card(world.actor, button)
    assert world.stand_in.journal.entries == []


async def test_an_observer_reads_but_does_not_change(world: ApplicantWorld, clock: Clock) -> None:
    observer = await an_actor(clock, 43, Role.OBSERVER)
    someone = world.on_vacancy()
    button = world.button(someone, observer.user_id)

    card = await world.services.applicant_cards.card(observer, button)

    assert not card.may_change
    with pytest.raises(AccessRefusedError):
        await world.services.applicant_proposals.move(observer, button, someone.links[0].vacancy, 207)


async def test_a_card_costs_a_known_number_of_calls_and_then_none(world: ApplicantWorld) -> None:
    someone = world.on_vacancy()

    card = await world.services.applicant_cards.card(world.actor, world.button(someone))
    first = len(world.stand_in.journal.entries)
    await world.services.applicant_cards.card(world.actor, world.button(someone))

    assert card.name.startswith(someone.last_name)
    assert card.stages[0].stage_name in {"Новые", "Скрининг резюме", "Интервью с рекрутером"}
    assert card.stages[0].days is not None
    assert card.link.endswith(f"/{someone.id}")
    assert first <= 16
    assert len(world.stand_in.journal.entries) == first


async def test_a_vanished_applicant_leaves_the_index(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy()
    await world.services.applicant_cards.card(world.actor, world.button(someone))
    del world.stand_in.account().applicants[someone.id]
    clock.passes(minutes=5)

    with pytest.raises(ApplicantGoneError):
        await world.services.applicant_cards.card(world.actor, world.button(someone))

    assert not await ApplicantRecord.filter(applicant_id=someone.id).exists()


async def test_files_history_and_questionary(world: ApplicantWorld) -> None:
    account = world.stand_in.account()
    someone = next(one for one in account.applicants.values() if one.externals and one.externals[0].files)
    someone.questionary = {"english": "B2"}
    cards, button = world.services.applicant_cards, world.button(someone)

    (row, *_rest) = await cards.resume_files(world.actor, button)
    file = await cards.resume_file(world.actor, button, row.resume_id, row.file_id)
    history = await cards.history(world.actor, button, 1)
    form = await world.services.applicant_questionary.page(world.actor, button)

    assert file.content == account.files[row.file_id].content()
    assert file.name == account.files[row.file_id].name
    assert history.lines[-1].type in {"ADD", "VACANCY-ADD", "STATUS", "COMMENT"}
    assert [(one.title, one.value) for one in form.answered] == [("Английский", "B2")]
    with pytest.raises(NoFileError):
        await cards.resume_file(world.actor, button, row.resume_id, 999_999)
    with pytest.raises(NoFileError):
        await cards.photo(world.actor, button)


async def test_inline_shows_initials_and_stage_to_the_permitted_only(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy()
    search = world.services.applicant_search

    rows = await search.inline(world.actor, f"{someone.last_name} {someone.first_name}")
    interviewer = await an_actor(clock, 43, Role.INTERVIEWER)

    assert rows
    (row,) = [row for row in rows if row.applicant_id == someone.id]
    assert row.initials == f"{someone.last_name[0]}. {someone.first_name[0]}."
    assert row.stage
    assert await search.inline(None, "иванов") is None
    assert await search.inline(interviewer, "иванов") is None
    assert await search.inline(world.actor, "а") == ()
    world.connections.error = NotConnectedError(integration="Huntflow")
    assert await search.inline(world.actor, "иванов") is None
