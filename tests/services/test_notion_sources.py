"""Notion's data sources over the stand-in: found, read, searched, imported from, reported to."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from models.credentials import Integration
from models.sources import SourceItem, SourceKind, SyncState
from services.sources.errors import NoReportPlaceError, OnlyNotionError, SourceNotSharedError
from services.sources.values import ItemQuery
from services.sources.write_back import ReportRow, RunReport
from services.task_import.draft import FileVerdict
from services.task_import.errors import PageNotFoundError
from services.task_import.page_source import PageSource
from services.task_import.preview import draft_of
from services.task_import.source import UnusableFileError
from tests.conftest import Clock
from tests.services.source_world import World, source_world
from trial.data import notion as data
from trial.notion.app import overloaded

pytestmark = pytest.mark.usefixtures("database")


@pytest_asyncio.fixture
async def world(clock: Clock) -> AsyncIterator[World]:
    async with source_world(clock) as made:
        made.connect_notion()
        yield made


def pages(world: World) -> PageSource:
    return PageSource(credentials=world.keys, notion=world.connections.notion_gateway)  # type: ignore[arg-type]


async def test_data_sources_are_found_by_name_and_only_those_that_were_shared(world: World) -> None:
    everything = await world.browsing.data_sources(world.actor)
    one = await world.browsing.data_sources(world.actor, " КАНД ")

    assert {each.name for each in everything} == {"Кандидаты", "Вакансии"}
    assert [(each.id, each.name) for each in one] == [(data.SOURCE_CANDIDATES, "Кандидаты")]
    assert await world.browsing.test(world.actor, SourceKind.NOTION) == "HR Helper · Северный Код"
    with pytest.raises(SourceNotSharedError):
        await world.saved.save_notion(world.actor, data.SOURCE_PRIVATE)


@pytest.mark.database
async def test_all_pages_are_read_and_then_only_those_of_the_last_minute_and_later(world: World, clock: Clock) -> None:
    data.add_many_pages(world.notion.state, clock(), 240)
    source = await world.a_table()

    first = await world.read(source)
    changed = world.notion.state.pages[data.PAGE_KNOWN]
    changed.values["Статус"], changed.edited_at = "Отказ", clock()
    clock.passes(minutes=3)
    second = await world.read(source)

    assert (first.state, first.is_full, first.seen, first.added) == (SyncState.DONE, True, 255, 255)
    assert (second.is_full, second.added, second.changed) == (False, 0, 1)
    assert second.seen < 5
    item = await SourceItem.get(item_id=data.PAGE_KNOWN)
    assert (item.status, item.assignees) == ("Отказ", "|Ольга Савицкая|")


async def test_pages_are_searched_by_name_number_and_person(world: World) -> None:
    source = await world.a_table()
    await world.read(source)

    by_number = await world.items.page(world.actor, source.id, ItemQuery(search="cand-3"))
    by_person = await world.items.page(world.actor, source.id, ItemQuery(assignee="Ольга Савицкая", count=100))
    by_status = await world.items.page(world.actor, source.id, ItemQuery(status="Интервью"))

    assert [row.id for row in by_number.rows] == [data.PAGE_HOSTILE]
    assert by_person.total == 10
    assert {row.status for row in by_status.rows} == {"Интервью"}


async def test_a_card_shows_properties_text_comments_and_files(world: World) -> None:
    source = await world.a_table()
    await world.read(source)

    card = await world.cards.card_of(world.actor, source.id, data.PAGE_LONG)

    named = {each.name: each.text for each in card.properties}
    assert (named["Навыки"], named["Номер"], named["Ожидания, $"]) == ("SQL, React, Docker", "CAND-2", "1700")
    assert "Frontend-разработчик" in card.description
    assert "  • " in card.description
    assert (len(card.comments), len(card.files), card.is_stale) == (2, 1, False)
    assert card.comments[0].author == "Ольга Савицкая" or card.comments[0].author


async def test_a_page_becomes_a_draft_with_name_contacts_links_resume_and_assignee(world: World) -> None:
    task, comments = await pages(world).task(world.actor.user_id, data.PAGE_KNOWN)
    draft = draft_of(task, len(comments))

    page = world.notion.state.pages[data.PAGE_KNOWN]
    assert draft.name is not None
    assert draft.name.name.full == page.values["Имя"]
    assert (draft.email.value if draft.email else "") == page.values["Почта"]
    assert draft.phone is not None
    assert draft.phone.detail == "Телефон"
    assert [each.value.split("/")[2] for each in draft.profiles] == ["rabota.by", "linkedin.com"]
    assert [(file.verdict, file.name.rpartition(".")[2]) for file in draft.files] == [(FileVerdict.RESUME, "docx")]
    assert (draft.assignee, draft.source_name, draft.comment_count) == ("Ольга Савицкая", "Notion", 1)


async def test_a_long_note_is_read_to_its_end(world: World) -> None:
    task, _ = await pages(world).task(world.actor.user_id, data.PAGE_LONG)

    note = next(field for field in task.custom_fields if field.name == "Заметки")
    assert (note.text or "").endswith("часть 30")
    assert (task.text_description or "").endswith("Заметка 120")


async def test_a_file_is_brought_also_after_the_hour_of_its_link(world: World, clock: Clock) -> None:
    task, comments = await pages(world).task(world.actor.user_id, data.PAGE_KNOWN)
    file = draft_of(task, len(comments)).files[0]
    clock.passes(hours=2)

    content = await pages(world).file(world.actor.user_id, file)

    assert content.startswith(b"PK")
    assert world.notion.files_journal.violations == []
    assert [entry.status for entry in world.notion.files_journal.entries] == [403, 200]


async def test_a_file_that_is_not_what_it_says_or_gone_or_only_a_link_is_left_out(world: World, clock: Clock) -> None:
    task, comments = await pages(world).task(world.actor.user_id, data.PAGE_FALSE_PDF)
    false = draft_of(task, len(comments)).files[0]
    linked = next(page for page in world.notion.state.pages.values() if page.number == 12)
    other, _ = await pages(world).task(world.actor.user_id, linked.id)

    with pytest.raises(UnusableFileError) as said:
        await pages(world).file(world.actor.user_id, false)
    del world.notion.state.pages[data.PAGE_FALSE_PDF]
    clock.passes(hours=2)
    with pytest.raises(UnusableFileError) as gone:
        await pages(world).file(world.actor.user_id, false)

    assert (said.value.verdict, gone.value.verdict) == (FileVerdict.NOT_WHAT_IT_SAYS, FileVerdict.NOT_FOUND)
    assert [each.verdict for each in draft_of(other, 0).files] == [FileVerdict.UNSUPPORTED]


async def test_a_page_nobody_shared_is_not_there(world: World) -> None:
    with pytest.raises(PageNotFoundError):
        await pages(world).task(world.actor.user_id, data.PAGE_SECRET)


async def test_without_the_right_to_read_comments_a_page_has_none(world: World) -> None:
    secret = world.notion.issue_secret({data.PAGE_HIRING}, may_read_comments=False)
    world.keys.of[world.actor.user_id, Integration.NOTION] = secret

    _, comments = await pages(world).task(world.actor.user_id, data.PAGE_KNOWN)

    assert comments == []


async def test_an_overload_in_the_middle_is_waited_out(world: World, clock: Clock) -> None:
    data.add_many_pages(world.notion.state, clock(), 150)
    source = await world.a_table()
    assert world.notion.faults is not None
    world.notion.faults.add(overloaded("/query", retry_after_s=30))
    before = clock()

    run = await world.read(source)

    assert (run.state, run.added) == (SyncState.DONE, 165)
    assert (clock() - before).total_seconds() == 30


async def test_a_source_that_is_no_longer_shared_says_so(world: World) -> None:
    source = await world.a_table()
    await world.read(source)
    for integration in world.notion.secrets.values():
        integration.shared.clear()

    run = await world.read(source)

    assert type(run.failure) is SourceNotSharedError
    assert await SourceItem.filter(source_id=source.id).count() == 15


REPORT = RunReport(
    title="Импорт 2 марта",
    counts=(("Создано", 700), ("Пропущено", 2)),
    rows=tuple(ReportRow(f"Кандидат {at}", "создан", "https://example.com/1") for at in range(702)),
    rows_title="Строки",
    more="Ещё {count}",
)


async def test_a_report_becomes_a_page_beside_the_database(world: World) -> None:
    source = await world.a_table()

    url = await world.writing.write_report(world.actor, source.id, REPORT)

    page = next(each for each in world.notion.state.pages.values() if url.endswith(each.id.replace("-", "")))
    texts = ["".join(text for text, _ in block.value["rich_text"]) for block in page.blocks]
    assert (page.parent_page, page.values["title"]) == (data.PAGE_HIRING, "Импорт 2 марта")
    assert texts[:4] == ["Создано: 700", "Пропущено: 2", "Строки", "Кандидат 0 — создан"]
    assert (len(texts), texts[-1]) == (504, "Ещё 202")


async def test_a_report_needs_a_page_and_notion(world: World) -> None:
    source = await world.a_table()
    tasks = await world.a_list()
    from models.sources import SavedSource

    await SavedSource.filter(id=source.id).update(path={})

    with pytest.raises(NoReportPlaceError):
        await world.writing.write_report(world.actor, source.id, REPORT)
    with pytest.raises(OnlyNotionError):
        await world.writing.write_report(world.actor, tasks.id, REPORT)
    url = await world.writing.write_report(world.actor, source.id, REPORT, page=data.PAGE_HIRING)
    assert url
