"""What a recruiter sees when things are sent to the bot, in the real dispatcher with a recording bot."""

from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.methods import EditMessageText, SendMessage
from aiogram.types import Contact, Document, MessageOriginHiddenUser, Update

from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from handlers import conversations, errors, fallback, intake
from handlers.intake.display import IntakeDelivery
from models.candidate_drafts import CandidateDraft
from models.imports import ImportState
from models.users import Role
from services.jobs import Job
from tests.conftest import Clock
from tests.persons import an_actor
from tests.recording_bot import DATE, Updates, recording_bot
from tests.services.intake_world import RESUME, IntakeWorld, an_intake_world

pytestmark = pytest.mark.database

TEXT = "Петрова Анна\nanna@example.com"


class IntakeBot:
    """A dispatcher with the router of drafts; `works` does what the queue would."""

    def __init__(self, world: IntakeWorld) -> None:
        self.world = world
        self.bot, self.session = recording_bot()
        self.dispatcher = Dispatcher(
            storage=DatabaseStorage(), people=world.people, vacancies=world.vacancies, candidate_intake=world.intake
        )
        self.dispatcher.update.outer_middleware(ActorMiddleware(world.people))
        for subject in (conversations, intake, errors, fallback):
            self.dispatcher.include_router(subject.create_router())
        self.updates = Updates(42, "Анна")

    async def feed(self, update: Update) -> str:
        await self.dispatcher.feed_update(self.bot, update)
        await self.works()
        return self.session.texts()[-1]

    async def works(self) -> None:
        delivery = IntakeDelivery(bot=self.bot, candidate_intake=self.world.intake, people=self.world.people)
        queued, self.world.jobs.put_jobs = self.world.jobs.put_jobs, []
        for job, row_id in queued:
            assert row_id is not None
            await (delivery.read(row_id) if job is Job.READ_CANDIDATE else delivery.create(row_id))

    async def says(self, text: str | None = None, **fields: Any) -> str:
        return await self.feed(self.updates.message(text, **fields))

    async def sends_file(self, content: bytes, name: str = "cv.docx", **fields: Any) -> str:
        file = self.world.sends(content, name=name).file
        assert file is not None
        document = Document(file_id=file.id, file_unique_id=file.unique_id, file_name=name, file_size=len(content))
        return await self.says(document=document, **fields)

    async def taps(self, text: str) -> str:
        buttons = self.session.buttons()
        data = buttons.get(text) or next(data for label, data in buttons.items() if text in label)
        return await self.feed(self.updates.tap(data))


async def a_bot(clock: Clock, *roles: Role) -> IntakeBot:
    return IntakeBot(await an_intake_world(clock, *roles))


async def test_a_file_is_shown_with_the_source_of_each_field(database: str, clock: Clock) -> None:
    bot = await a_bot(clock)

    card = await bot.sends_file(RESUME, caption="Зарплата: 3000 <USD>")

    assert "⏳ Читаю…" in bot.session.texts()
    assert "<b>Иванов Иван</b> (из файла)" in card
    assert "3000 &lt;USD&gt; (из подписи)" in card
    assert "✅ Создать" not in bot.session.buttons()


async def test_three_taps_bring_it_to_huntflow(database: str, clock: Clock) -> None:
    bot = await a_bot(clock)
    await bot.sends_file(RESUME)

    await bot.taps("Вакансия")
    await bot.taps("Python developer")
    done = await bot.taps("✅ Создать")

    assert "Иванов Иван" in done
    assert "в Huntflow (№ 1000)" in done
    assert len(bot.world.huntflow.applicants_by_id) == 1


async def test_contacts_forwards_and_links_become_drafts(database: str, clock: Clock) -> None:
    bot = await a_bot(clock)
    contact = await bot.says(contact=Contact(phone_number="375291234567", first_name="Иван", last_name="Иванов"))
    clock.passes(minutes=1)
    origin = MessageOriginHiddenUser(date=DATE, sender_user_name="Пётр")
    forwarded = await bot.says("Сидоров Семён, сильный тестировщик", forward_origin=origin)
    clock.passes(minutes=1)
    link = await bot.says("https://hh.ru/resume/abc123")

    assert "Иванов Иван</b> (из контакта)" in contact
    assert "Сидоров Семён</b> (из текста)" in forwarded
    assert "https://hh.ru/resume/abc123 (из ссылки)" in link


async def test_an_ordinary_text_is_left_to_the_search(database: str, clock: Clock) -> None:
    bot = await a_bot(clock)

    await bot.says("Иванов")

    assert await CandidateDraft.all().count() == 0


async def test_a_field_is_corrected_by_typing(database: str, clock: Clock) -> None:
    bot = await a_bot(clock)
    await bot.says(TEXT)
    await bot.taps("Исправить")

    question = await bot.taps("Должность")
    refused = await bot.says("x" * 300)
    card = await bot.says("Тестировщик")

    assert "Пришлите должность" in question
    assert "255" in refused
    assert "Должность: Тестировщик (введено вами)" in card


async def test_several_at_once_have_one_summary(database: str, clock: Clock) -> None:
    bot = await a_bot(clock)
    await bot.sends_file(RESUME, media_group_id="7")

    summary = await bot.says(TEXT, media_group_id="7")
    edited = bot.session.last(EditMessageText).message_id
    card = await bot.taps("2. Петрова Анна")
    new_message = isinstance(bot.session.requests[-2], SendMessage)

    assert "2 черновика" in summary
    assert edited == 1001
    assert "Петрова Анна" in card
    assert new_message


async def test_a_draft_is_deleted_by_its_button(database: str, clock: Clock) -> None:
    bot = await a_bot(clock)
    await bot.says(TEXT)

    gone = await bot.taps("Удалить черновик")

    assert gone == "Черновик удалён вместе с данными."
    assert (await CandidateDraft.get()).state is ImportState.CANCELLED


async def test_a_refused_file_is_answered_in_a_sentence(database: str, clock: Clock) -> None:
    bot = await a_bot(clock)

    assert (await bot.sends_file(b"MZ\x90\x00", "cv.pdf")).startswith("Это не PDF, DOCX")


async def test_an_interviewer_gets_a_sentence(database: str, clock: Clock) -> None:
    bot = await a_bot(clock, Role.INTERVIEWER)

    assert "нет права" in await bot.sends_file(RESUME)
    assert await CandidateDraft.all().count() == 0


async def test_another_person_s_button_does_nothing(database: str, clock: Clock) -> None:
    bot = await a_bot(clock)
    await bot.says(TEXT)
    data = next(data for label, data in bot.session.buttons().items() if "Удалить черновик" in label)
    await an_actor(clock, 43, Role.RECRUITER, name="Мария")

    await bot.dispatcher.feed_update(bot.bot, Updates(43, "Мария").tap(data))

    assert (await CandidateDraft.get()).state is ImportState.DRAFT
