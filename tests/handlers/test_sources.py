"""/sources as a person uses it: choosing, reading, searching, switching, and what is said when something is missing."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from aiogram import Dispatcher
from aiogram.types import Update

from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from handlers import conversations, errors, fallback, sources
from handlers.sources.callbacks import ItemsPlace, ItemTap, SourceAct, SourceTap
from handlers.sources.display import SyncDelivery
from models.sources import SavedSource
from models.users import Role
from services.access import Actor
from services.jobs import Job
from tests.conftest import Clock
from tests.handlers.people_chat import PersonInChat
from tests.persons import an_actor, people_service
from tests.recording_bot import Updates, recording_bot
from tests.services.source_world import World, source_world
from trial import faults

pytestmark = pytest.mark.usefixtures("database")


class Imports:
    """Remembers what was asked to be imported; cards themselves are tested with `/import`."""

    def __init__(self) -> None:
        self.begun: list[str] = []

    async def begin(self, _actor: Actor, text: str) -> Any:
        from services.task_import.cards import KnownTask

        self.begun.append(text)
        return KnownTask("Задача", 7, "Ким Анна", "")


class SourcesBot:
    """A dispatcher with the routers of sources; `works` does what the queue would."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.bot, self.session = recording_bot()
        self.people = people_service(world.clock)
        self.imports = Imports()
        self.dispatcher = Dispatcher(
            storage=DatabaseStorage(),
            people=self.people,
            source_browsing=world.browsing,
            saved_sources=world.saved,
            source_items=world.items,
            source_cards=world.cards,
            source_syncs=world.syncs,
            task_imports=self.imports,
        )
        self.dispatcher.update.outer_middleware(ActorMiddleware(self.people))
        for subject in (conversations, sources, errors, fallback):
            self.dispatcher.include_router(subject.create_router())

    async def feed(self, update: Update) -> None:
        await self.dispatcher.feed_update(self.bot, update)

    async def works(self) -> str:
        """Read what was asked to be read; the newest text."""
        delivery = SyncDelivery(
            bot=self.bot,
            source_syncs=self.world.syncs,
            saved_sources=self.world.saved,
            people=self.people,
            pace_s=0,
            monotonic=lambda: self.world.clock().timestamp(),
        )
        asked, self.world.jobs.asked = self.world.jobs.asked, []
        for job, row_id in asked:
            assert job is Job.SYNC_SOURCE
            assert row_id is not None
            await delivery.run(row_id)
        return self.session.texts()[-1]

    def person(self, telegram_id: int = 42) -> PersonInChat:
        return PersonInChat(self, Updates(telegram_id, "Анна"))  # type: ignore[arg-type]


@pytest_asyncio.fixture
async def world(clock: Clock) -> AsyncIterator[World]:
    async with source_world(clock) as made:
        yield made


@pytest.fixture
def bot(world: World) -> SourcesBot:
    return SourcesBot(world)


@pytest.fixture
def anna(bot: SourcesBot) -> PersonInChat:
    return bot.person()


async def saves_candidates(anna: PersonInChat) -> str:
    await anna.says("/sources")
    await anna.taps("＋ Список ClickUp")
    await anna.taps("Найм")
    await anna.taps("📁 Отклики")
    return await anna.taps("Кандидаты 2026")


async def test_a_list_is_chosen_by_buttons_and_read(bot: SourcesBot, anna: PersonInChat) -> None:
    assert "Пока ничего не сохранено" in await anna.says("/sources")
    saved = await saves_candidates(anna)
    assert "ClickUp: Северный Код › Найм › Отклики › Кандидаты 2026" in saved
    assert "Ещё не прочитано" in saved

    assert "Читаю… 0" in await anna.taps("🔄 Обновить")
    read = await bot.works()

    assert "✅ Прочитано: 26: новых 26, изменено 0, исчезло 0" in read
    assert "В кэше: 26" in read
    assert "📋 Задачи" in anna.sees
    assert "⭐ ClickUp · Кандидаты 2026 (26)" in (await anna.says("/sources") and anna.sees)


async def test_items_are_paged_searched_and_filtered(bot: SourcesBot, anna: PersonInChat) -> None:
    await saves_candidates(anna)
    await anna.taps("🔄 Обновить")
    await bot.works()

    first = await anna.taps("📋 Задачи")
    assert first == "<b>Кандидаты 2026</b> · 26"
    assert "1/4" in anna.sees
    await anna.taps("›")
    assert "2/4" in anna.sees
    await anna.taps("Статус…")
    assert "Статус: интервью" in await anna.taps("интервью")
    await anna.taps("Чьи…")
    assert "Исполнитель: " not in await anna.taps("Любой")
    await anna.taps("🔍 Поиск")
    assert "Пришлите текст" in anna.reads
    found = await anna.says("  СРОЧНО ")
    assert "Поиск: “СРОЧНО”" in found or "СРОЧНО" in found
    await anna.taps("✖️")
    assert "СРОЧНО" not in anna.reads


async def test_html_of_a_title_arrives_escaped_and_the_card_leads_to_the_import(
    bot: SourcesBot, anna: PersonInChat
) -> None:
    await saves_candidates(anna)
    await anna.taps("🔄 Обновить")
    await bot.works()
    await anna.taps("📋 Задачи")
    await anna.taps("🔍 Поиск")
    await anna.says("<b>срочно!</b>")

    card = await anna.taps("<b>Срочно!</b>")
    assert "<b>&lt;b&gt;Срочно!&lt;/b&gt;" in card
    assert "📎" in card
    await anna.taps("➕ Импортировать")

    assert bot.imports.begun == [f"86c{6:06d}"]


async def test_switches_names_and_the_status_after_the_import(bot: SourcesBot, anna: PersonInChat) -> None:
    await saves_candidates(anna)

    await anna.taps("⬜️ Закрытые")
    assert "☑️ Закрытые" in anna.sees
    await anna.taps("⬜️ Подзадачи")
    await anna.taps("Статус…")
    assert "Статус после импорта: передан в huntflow" in await anna.taps("передан в huntflow")
    await anna.taps("✏️ Название")
    assert "не длиннее 100" in await anna.says("я" * 101)
    assert "<b>Отклики</b>" in await anna.says("Отклики")
    assert "✅ Подключение работает: Ольга Савицкая" in await anna.taps("🔌 Проверить")
    assert "Забыто: 0" in await anna.taps("🧹 Очистить")
    await anna.taps("🗑 Удалить")
    assert "Забыть «Отклики»" in anna.reads
    assert "Пока ничего не сохранено" in await anna.taps("🗑 Удалить")


async def test_a_notion_table_is_found_by_a_word(world: World, bot: SourcesBot, anna: PersonInChat) -> None:
    world.connect_notion()
    await anna.says("/sources")
    assert "Какая база?" in await anna.taps("＋ База Notion")
    assert "🗂 Вакансии" in anna.sees
    await anna.taps("🔍 Поиск")
    await anna.says("канд")
    assert [each for each in anna.sees if "🗂" in each] == ["🗂 Кандидаты"]

    saved = await anna.taps("🗂 Кандидаты")
    await anna.taps("🔄 Обновить")
    read = await bot.works()

    assert "Notion: Кандидаты" in saved
    assert "✅ Прочитано: 15" in read
    assert "📋 Страницы" in anna.sees
    assert not any("Закрытые" in each for each in anna.sees)


async def test_without_a_key_the_way_to_it_is_said(world: World, anna: PersonInChat) -> None:
    world.keys.of.clear()
    await anna.says("/sources")

    await anna.taps("＋ Список ClickUp")

    assert "Откройте /tokens" in anna.alert or "Откройте /tokens" in anna.reads


async def test_a_failed_reading_says_why_and_keeps_the_list(world: World, bot: SourcesBot, anna: PersonInChat) -> None:
    await saves_candidates(anna)
    assert world.clickup.faults is not None
    world.clickup.faults.add(faults.broken("/task", times=None))

    await anna.taps("🔄 Обновить")
    read = await bot.works()

    assert "⚠️ ClickUp сейчас не отвечает" in read
    assert "⚠️ ClickUp сейчас не отвечает" in await anna.sends_data("srl:l")


async def test_buttons_of_another_person_do_nothing(
    world: World, bot: SourcesBot, anna: PersonInChat, clock: Clock
) -> None:
    await saves_candidates(anna)
    source = await SavedSource.first()
    assert source is not None
    await an_actor(clock, 43, Role.RECRUITER)
    stranger = bot.person(43)

    for action in SourceAct:
        await stranger.sends_data(SourceTap(id=source.id, act=action).pack())
        assert "больше не сохранён" in stranger.alert or "больше не сохранён" in stranger.reads
    await stranger.sends_data(ItemsPlace(source=source.id).pack())
    assert "больше не сохранён" in stranger.alert or "больше не сохранён" in stranger.reads
    assert await SavedSource.all().count() == 1


async def test_a_button_of_an_item_that_is_gone_says_so(anna: PersonInChat) -> None:
    await saves_candidates(anna)

    await anna.sends_data(ItemTap(number=999, source=1).pack())

    assert "больше нет в списке" in anna.alert or "больше нет в списке" in anna.reads


async def test_an_interviewer_has_no_sources(bot: SourcesBot, clock: Clock) -> None:
    await an_actor(clock, 44, Role.INTERVIEWER)

    assert "нет права" in await bot.person(44).says("/sources")


async def test_every_button_fits_telegrams_64_bytes() -> None:
    place = ItemTap(number=2**31, source=2**31, page=99_999, status=60, person=60, order="-created", act="s")

    assert len(place.pack().encode()) <= 64
    assert len(place.back.pack().encode()) <= 64


async def test_a_pages_card_says_yes_and_no_and_nothing_twice(
    world: World, bot: SourcesBot, anna: PersonInChat
) -> None:
    world.connect_notion()
    await anna.says("/sources")
    await anna.taps("＋ База Notion")
    await anna.taps("🗂 Кандидаты")
    await anna.taps("🔄 Обновить")
    await bot.works()
    await anna.taps("📋 Страницы")
    await anna.taps("🔍 Поиск")
    await anna.says("cand-5")

    card = await anna.sends_data(next(iter(bot.session.buttons().values())))

    assert "Срочно: да" in card
    assert not any(line.startswith(("Статус:", "Рекрутер:", "Создано:")) for line in card.splitlines())
