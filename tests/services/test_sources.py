"""Saved lists, their cache and its readings, over ClickUp's stand-in."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from integrations.base import UnavailableError
from models.credentials import Integration
from models.sources import SavedSource, SourceItem, SourceKind, SourceSync, SyncState
from models.users import Role, User
from services.errors import AccessRefusedError, NotConnectedError
from services.jobs import Job
from services.sources.errors import (
    BadSourceNameError,
    ItemGoneError,
    NoSourceError,
    OnlyClickUpError,
    SourceGoneError,
    SourceNotSharedError,
    UnknownStatusError,
)
from services.sources.retention import forget_old_readings, forget_unread_items
from services.sources.saved import SourceChoices
from services.sources.schedule import SourceSchedule
from services.sources.values import ItemOrder, ItemQuery, order_of, priority_of
from services.sources.write_back import TaskWish
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.source_world import World, source_world
from trial import faults
from trial.data import clickup as data

pytestmark = pytest.mark.usefixtures("database")


@pytest_asyncio.fixture
async def world(clock: Clock) -> AsyncIterator[World]:
    async with source_world(clock) as made:
        yield made


async def test_the_way_to_a_list_goes_by_choices(world: World) -> None:
    workspaces = await world.browsing.workspaces(world.actor)
    spaces = await world.browsing.spaces(world.actor, workspaces[0].id)
    folders = await world.browsing.folders(world.actor, spaces[0].id)
    in_folder = await world.browsing.lists(world.actor, folder_id=folders[0].id)
    in_space = await world.browsing.lists(world.actor, space_id=spaces[0].id)
    statuses = await world.browsing.statuses(world.actor, in_folder[0].id)

    assert [each.name for each in spaces] == ["Найм", "Команда"]
    assert [each.name for each in folders] == ["Отклики"]
    assert [each.name for each in in_folder] == ["Кандидаты 2026", "Архив откликов"]
    assert [each.name for each in in_space] == ["Рекомендации сотрудников"]
    assert statuses == ("новый", "на рассмотрении", "интервью", "передан в huntflow", "отказ")


async def test_the_first_list_saved_is_the_default_until_another_is_chosen(world: World) -> None:
    first = await world.a_list()
    second = await world.a_list(data.LIST_ARCHIVE)

    assert (first.path, first.is_default, second.is_default) == (("Северный Код", "Найм", "Отклики", "Кандидаты 2026"), True, False)  # fmt: skip
    await world.saved.make_default(world.actor, second.id)
    assert (await world.saved.default(world.actor, SourceKind.CLICKUP)).id == second.id
    await world.saved.remove(world.actor, second.id)
    assert (await world.saved.default(world.actor, SourceKind.CLICKUP)).id == first.id


async def test_a_list_saved_twice_is_one_source_with_its_name_kept(world: World) -> None:
    first = await world.a_list()
    await world.saved.rename(world.actor, first.id, "  Отклики  сайта ")

    again = await world.a_list()

    assert (again.id, again.name, len(await world.saved.all(world.actor))) == (first.id, "Отклики сайта", 1)


@pytest.mark.parametrize("name", ["", "   ", "я" * 101])
async def test_a_bad_name_leaves_the_old_one(world: World, name: str) -> None:
    source = await world.a_list()

    with pytest.raises(BadSourceNameError):
        await world.saved.rename(world.actor, source.id, name)

    assert (await world.saved.get(world.actor, source.id)).name == "Кандидаты 2026"


async def test_nothing_of_another_person_is_shown_or_changed(world: World, clock: Clock) -> None:
    source = await world.a_list()
    await world.read(source)
    number = (await world.items.page(world.actor, source.id)).rows[0].number
    stranger = await an_actor(clock, 43, Role.RECRUITER)

    for attempt in (
        world.saved.get(stranger, source.id),
        world.saved.rename(stranger, source.id, "x"),
        world.saved.make_default(stranger, source.id),
        world.saved.remove(stranger, source.id),
        world.items.page(stranger, source.id),
        world.syncs.start(stranger, source.id),
        world.syncs.clear(stranger, SourceKind.CLICKUP, source.id),
    ):
        with pytest.raises(SourceGoneError):
            await attempt
    with pytest.raises(ItemGoneError):
        await world.cards.card(stranger, number)
    assert await world.saved.all(stranger) == ()
    assert (await world.syncs.log(stranger, SourceKind.CLICKUP)).total == 0
    assert await world.syncs.clear(stranger, SourceKind.CLICKUP) == 0
    assert await SourceItem.all().count() > 0


async def test_an_interviewer_has_no_sources(world: World, clock: Clock) -> None:
    interviewer = await an_actor(clock, 44, Role.INTERVIEWER)

    for attempt in (
        world.browsing.workspaces(interviewer),
        world.saved.all(interviewer),
        world.syncs.log(interviewer, SourceKind.CLICKUP),
    ):
        with pytest.raises(AccessRefusedError):
            await attempt


async def test_without_a_key_nothing_is_asked(world: World) -> None:
    world.keys.of.clear()

    with pytest.raises(NotConnectedError):
        await world.browsing.workspaces(world.actor)
    with pytest.raises(NoSourceError):
        await world.saved.default(world.actor, SourceKind.CLICKUP)
    assert world.clickup.journal.entries == []


async def test_a_list_of_another_workspace_is_not_saved(world: World) -> None:
    with pytest.raises(SourceNotSharedError):
        await world.a_list("999")

    assert await world.saved.all(world.actor) == ()


@pytest.mark.database
async def test_the_whole_list_is_read_and_then_only_what_changed(world: World, clock: Clock) -> None:
    home = data.add_long_list(world.clickup.state, clock(), 1200)
    source = await world.a_list(home)
    await world.saved.choose(world.actor, source.id, SourceChoices(include_closed=True))

    first = await world.read(source)
    asked = len(world.asked_pages())
    world.workspace.tasks["86l000700"].name = "Новое имя"
    world.workspace.tasks["86l000700"].updated_at = clock()
    clock.passes(minutes=5)
    second = await world.read(source)

    assert (first.state, first.is_full, first.seen, first.added) == (SyncState.DONE, True, 1200, 1200)
    assert asked == 13  # the last task of a page is asked for again with the next one
    assert (second.is_full, second.seen, second.added, second.changed) == (False, 2, 0, 1)
    assert len(world.asked_pages()) == asked + 1
    assert (await SourceItem.get(item_id="86l000700")).title == "Новое имя"


async def test_tasks_of_one_instant_over_several_pages_are_all_read(world: World, clock: Clock) -> None:
    home = data.add_long_list(world.clickup.state, clock(), 250)
    for task in world.workspace.tasks_of(home):
        task.updated_at = clock()
    source = await world.a_list(home)
    await world.saved.choose(world.actor, source.id, SourceChoices(include_closed=True))

    run = await world.read(source)

    assert (run.state, run.seen, run.added) == (SyncState.DONE, 250, 250)


async def test_a_task_changed_while_the_list_is_read_hides_no_other(world: World, clock: Clock) -> None:
    home = data.add_long_list(world.clickup.state, clock(), 250)
    source = await world.a_list(home)
    await world.saved.choose(world.actor, source.id, SourceChoices(include_closed=True))

    async def change(_: object) -> None:
        """Move a task that was read already to the end of the list."""
        world.workspace.tasks["86l000001"].updated_at = clock()

    started = await world.syncs.start(world.actor, source.id)
    run = await world.syncs.run(started.id, change)

    assert run is not None
    assert await SourceItem.filter(source_id=source.id).count() == 250


async def test_closed_tasks_and_subtasks_come_when_they_are_wanted(world: World) -> None:
    source = await world.a_list()
    few = await world.read(source)

    await world.saved.choose(world.actor, source.id, SourceChoices(include_closed=True, include_subtasks=True))
    all_of_them = await world.read(source)

    ids = {str(item_id) for item_id in await SourceItem.all().values_list("item_id", flat=True)}
    assert {data.TASK_CLOSED, data.TASK_SUBTASK} <= ids
    assert (few.added, all_of_them.added, all_of_them.is_full) == (26, 2, True)


async def test_what_was_deleted_in_clickup_goes_with_the_next_full_reading(world: World, clock: Clock) -> None:
    source = await world.a_list()
    await world.read(source)
    del world.workspace.tasks[data.TASK_HUGE_FILE]
    usual = await world.read(source)
    clock.passes(days=2)

    full = await world.read(source)

    assert (usual.is_full, usual.removed) == (False, 0)
    assert (full.is_full, full.removed) == (True, 1)
    assert not await SourceItem.exists(item_id=data.TASK_HUGE_FILE)


@pytest.mark.database
async def test_a_reading_that_died_half_way_goes_on_where_it_stopped(world: World, clock: Clock) -> None:
    home = data.add_long_list(world.clickup.state, clock(), 450)
    source = await world.a_list(home)
    await world.saved.choose(world.actor, source.id, SourceChoices(include_closed=True))

    class Died(BaseException):
        pass

    async def die(run: object) -> None:
        if await SourceItem.all().count() >= 200:
            raise Died

    started = await world.syncs.start(world.actor, source.id)
    with pytest.raises(Died):
        await world.syncs.run(started.id, die)
    asked = len(world.asked_pages())
    world.restart()
    resumed = await world.syncs.resume_unfinished()
    run = await world.syncs.run(started.id)

    assert (resumed, world.jobs.asked[-1]) == (1, (Job.SYNC_SOURCE, started.id))
    assert run is not None
    assert (run.state, run.seen, run.added, run.removed) == (SyncState.DONE, 450, 450, 0)
    assert len(world.asked_pages()) - asked == 2


async def test_one_source_is_read_by_one_process_at_a_time(world: World) -> None:
    source = await world.a_list()
    started = await world.syncs.start(world.actor, source.id)
    again = await world.syncs.start(world.actor, source.id)
    other = world.syncs
    seen: list[object] = []

    async def meanwhile(_: object) -> None:
        world.restart(is_alone=False)
        seen.append(await world.syncs.run(started.id))
        seen.append(await world.syncs.resume_unfinished())

    run = await other.run(started.id, meanwhile)

    assert run is not None
    assert (again.id, seen, run.state) == (started.id, [None, 0], SyncState.DONE)
    assert await SourceSync.all().count() == 1


async def test_an_outage_is_in_the_log_and_what_was_read_stays(world: World, clock: Clock) -> None:
    home = data.add_long_list(world.clickup.state, clock(), 250)
    source = await world.a_list(home)
    assert world.clickup.faults is not None
    # The second page: the first one asks for everything, without an instant.
    world.clickup.faults.add(faults.broken("date_updated_gt", status=502, times=None))

    run = await world.read(source)
    log = await world.syncs.log(world.actor, SourceKind.CLICKUP)

    assert (run.state, run.seen, type(run.failure)) == (SyncState.FAILED, 100, UnavailableError)
    assert [(each.id, each.source_name, type(each.failure)) for each in log.runs] == [(run.id, "Разбор откликов", UnavailableError)]  # fmt: skip
    assert await SourceItem.all().count() == 100


async def test_a_list_that_is_gone_says_so_and_keeps_its_cache(world: World) -> None:
    source = await world.a_list()
    await world.read(source)
    del world.workspace.lists[data.LIST_CANDIDATES]

    run = await world.read(source)

    assert type(run.failure) is SourceNotSharedError
    assert await SourceItem.filter(source_id=source.id).count() == 26


async def test_a_person_without_the_right_is_not_read_for(world: World) -> None:
    source = await world.a_list()
    started = await world.syncs.start(world.actor, source.id)
    await User.filter(id=world.actor.user_id).update(is_active=False)

    run = await world.syncs.run(started.id)

    assert run is not None
    assert (run.state, await SourceItem.all().count()) == (SyncState.FAILED, 0)


async def test_a_removed_source_ends_its_reading(world: World) -> None:
    source = await world.a_list()
    started = await world.syncs.start(world.actor, source.id)

    async def remove(_: object) -> None:
        await world.saved.remove(world.actor, source.id)

    run = await world.syncs.run(started.id, remove)

    assert (run, await SourceItem.all().count(), await SourceSync.all().count()) == (None, 0, 0)


@pytest.mark.database
async def test_items_are_searched_in_any_case_narrowed_ordered_and_paged(world: World, clock: Clock) -> None:
    home = data.add_long_list(world.clickup.state, clock(), 130)
    source = await world.a_list(home)
    world.workspace.tasks["86l000005"].name = "Ёлкина ЖАННА — аналитик"
    await world.read(source)
    items, actor = world.items, world.actor

    everything = await items.page(actor, source.id, ItemQuery(count=50, page=99))
    found = await items.page(actor, source.id, ItemQuery(search="жанна АНАЛИТИК"))
    by_number = await items.page(actor, source.id, ItemQuery(search="hr-10005"))
    by_status = await items.page(actor, source.id, ItemQuery(status="интервью"))
    by_person = await items.page(actor, source.id, ItemQuery(assignee="Павел Дроздов", priority=1))
    oldest = await items.page(actor, source.id, ItemQuery(order=ItemOrder.CHANGED_FIRST, count=3))

    assert (everything.total, everything.pages, everything.query.page, len(everything.rows)) == (104, 3, 3, 4)
    assert [row.title for row in found.rows] == [row.title for row in by_number.rows] == ["Ёлкина ЖАННА — аналитик"]
    assert (by_status.total, {row.status for row in by_status.rows}) == (26, {"интервью"})
    assert {(row.assignee, row.priority) for row in by_person.rows} == {("Павел Дроздов", 1)}
    assert [row.id for row in oldest.rows] == ["86l000001", "86l000002", "86l000003"]
    assert await items.statuses(actor, source.id) == ("интервью", "на рассмотрении", "новый", "передан в huntflow")
    assert await items.assignees(actor, source.id) == ("Ольга Савицкая", "Павел Дроздов")
    assert len(await items.ids(actor, source.id, ItemQuery(status="интервью"))) == 26


@pytest.mark.parametrize("search", ["%", "_", "'; DROP TABLE source_items; --", "\\", "|", "🔥", "x" * 5000])
async def test_hostile_searches_find_only_what_they_say(world: World, search: str) -> None:
    source = await world.a_list()
    await world.read(source)

    page = await world.items.page(world.actor, source.id, ItemQuery(search=search))

    assert all(all(word in row.title.casefold() for word in search.casefold().split()) for row in page.rows)


async def test_a_card_shows_comments_and_files_of_the_moment(world: World) -> None:
    source = await world.a_list()
    await world.read(source)
    number = await world.items.number_of(world.actor, source.id, data.TASK_MANY_COMMENTS)

    card = await world.cards.card(world.actor, number)

    assert (len(card.comments), card.comments[0].text, len(card.files), card.is_stale) == (32, "Заметка 1", 1, False)
    assert card.description


async def test_a_card_without_an_answer_shows_the_cache(world: World) -> None:
    source = await world.a_list()
    await world.read(source)
    assert world.clickup.faults is not None
    world.clickup.faults.add(faults.broken("/task/", times=None))

    card = await world.cards.card_of(world.actor, source.id, data.TASK_KNOWN_BY_PHONE)

    assert card.is_stale
    assert card.row.title.startswith("Python dev")
    assert [(each.name, each.text) for each in card.properties] == [("Источник", "HeadHunter")]


async def test_clearing_the_cache_empties_it_and_the_next_reading_reads_everything(world: World) -> None:
    source = await world.a_list()
    await world.read(source)

    removed = await world.syncs.clear(world.actor, SourceKind.CLICKUP)
    run = await world.read(source)

    assert (removed, run.is_full, run.added) == (26, True, 26)


async def test_the_task_gets_the_status_its_list_asks_for_once_its_applicant_is_there(world: World) -> None:
    source = await world.a_list()
    await world.read(source)
    await world.status_back.after_import(world.actor.user_id, data.TASK_KNOWN_BY_PHONE)
    untouched = world.workspace.tasks[data.TASK_KNOWN_BY_PHONE].status

    await world.saved.choose(world.actor, source.id, SourceChoices(done_status="передан в huntflow"))
    await world.status_back.after_import(world.actor.user_id, data.TASK_KNOWN_BY_PHONE)

    assert untouched == "новый"
    assert world.workspace.tasks[data.TASK_KNOWN_BY_PHONE].status == "передан в huntflow"
    assert (await SourceItem.get(item_id=data.TASK_KNOWN_BY_PHONE)).status == "передан в huntflow"


async def test_a_status_the_list_does_not_have_is_refused(world: World) -> None:
    source = await world.a_list()

    with pytest.raises(UnknownStatusError):
        await world.saved.choose(world.actor, source.id, SourceChoices(done_status="готово"))

    assert (await world.saved.get(world.actor, source.id)).done_status == ""


async def test_a_task_is_made_for_a_colleague(world: World) -> None:
    source = await world.a_list()
    colleague = next(each for each in await world.writing.colleagues(world.actor, source.id) if "Павел" in each.name)

    made = await world.writing.create_task(
        world.actor, source.id, TaskWish("Позвонить Ким", "до пятницы", (colleague.id,), priority=2)
    )

    task = world.workspace.tasks[made.id]
    assert (task.name, task.assignees, task.priority, made.url) == ("Позвонить Ким", [data.PAVEL], 2, f"https://app.clickup.com/t/{made.id}")  # fmt: skip


async def test_notion_without_a_key_is_said_before_anything_is_asked(world: World) -> None:
    assert (world.actor.user_id, Integration.NOTION) not in world.keys.of

    with pytest.raises(NotConnectedError):
        await world.browsing.data_sources(world.actor)
    notion = await SavedSource.create(user_id=world.actor.user_id, kind=SourceKind.NOTION, container_id="x", name="x")
    with pytest.raises(OnlyClickUpError):
        await world.saved.choose(world.actor, notion.id, SourceChoices(done_status="x"))


async def test_orders_and_priorities_are_understood_as_the_documents_spell_them(world: World) -> None:
    assert [order_of(each) for each in ("-date_updated", "last_edited_time", "name", "-title", "priority", "x")] == [
        ItemOrder.CHANGED_LAST,
        ItemOrder.CHANGED_FIRST,
        ItemOrder.TITLE,
        ItemOrder.TITLE_BACK,
        ItemOrder.PRIORITY,
        None,
    ]
    assert [priority_of(each) for each in ("High", "1", "low", "", "0", "soon")] == [2, 1, 4, None, None, None]


async def test_subtasks_are_found_by_their_task(world: World) -> None:
    source = await world.a_list()
    await world.saved.choose(world.actor, source.id, SourceChoices(include_subtasks=True))
    await world.read(source)

    page = await world.items.page(world.actor, source.id, ItemQuery(parent_id=data.TASK_KNOWN_BY_PHONE))

    assert [(row.id, row.parent_id) for row in page.rows] == [(data.TASK_SUBTASK, data.TASK_KNOWN_BY_PHONE)]


async def test_a_cache_nobody_reads_any_more_is_forgotten_and_the_source_stays(world: World, clock: Clock) -> None:
    source = await world.a_list()
    await world.read(source)
    clock.passes(days=89)
    kept = await forget_unread_items(clock())
    clock.passes(days=2)

    assert (kept, await forget_unread_items(clock()), await forget_old_readings(clock())) == (0, 26, 1)
    assert (await world.saved.get(world.actor, source.id)).item_count == 0
    assert (await world.read(source)).added == 26


async def test_with_the_person_their_sources_and_caches_go(world: World) -> None:
    source = await world.a_list()
    await world.read(source)

    await User.filter(id=world.actor.user_id).delete()

    assert (await SavedSource.all().count(), await SourceItem.all().count(), await SourceSync.all().count()) == (
        0,
        0,
        0,
    )


async def test_default_sources_in_use_are_read_again_by_themselves_every_hour(world: World, clock: Clock) -> None:
    schedule = SourceSchedule(syncs=world.syncs, now=clock)
    used, never_read = await world.a_list(), await world.a_list(data.LIST_ARCHIVE)
    await world.read(used)
    await world.saved.make_default(world.actor, used.id)
    world.jobs.asked.clear()

    at_once = await schedule.ask_due()
    clock.passes(hours=1)
    later = await schedule.ask_due()
    (job, run_id), *others = world.jobs.asked
    run = await world.syncs.run(run_id or 0)

    assert (at_once, later, job, others) == (0, 1, Job.SYNC_SOURCE, [])
    assert run is not None
    assert (run.source_id, run.state) == (used.id, SyncState.DONE)
    assert (await world.saved.get(world.actor, never_read.id)).synced_at is None


async def test_a_source_that_failed_rests_for_a_day(world: World, clock: Clock) -> None:
    schedule = SourceSchedule(syncs=world.syncs, now=clock)
    source = await world.a_list()
    await world.read(source)
    clock.passes(hours=1)
    del world.workspace.lists[data.LIST_CANDIDATES]
    await world.read(source)

    soon = await schedule.ask_due()
    clock.passes(days=1)

    assert (soon, await schedule.ask_due()) == (0, 1)
