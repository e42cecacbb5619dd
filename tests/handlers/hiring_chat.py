"""The routers of vacancies and the import over a real database and vendors in memory."""

from typing import Any

from aiogram import Dispatcher
from aiogram.methods import AnswerCallbackQuery
from aiogram.types import Update

from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from handlers import conversations, errors, fallback, task_import, vacancies
from handlers.task_import.display import ImportDelivery
from services.jobs import Job
from tests.recording_bot import Updates, recording_bot
from tests.services.import_world import World
from tests.services.vacancy_world import vacancy_services


class HiringBot:
    """A dispatcher with these routers in the order of the product; `works` does what the queue would."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.bot, self.session = recording_bot()
        self.dispatcher = Dispatcher(
            storage=DatabaseStorage(),
            people=world.people,
            vacancies=world.vacancies,
            task_imports=world.imports,
            **vacancy_services(world),
        )
        self.dispatcher.update.outer_middleware(ActorMiddleware(world.people))
        self.dispatcher.include_router(task_import.create_stop_router())
        for subject in (conversations, vacancies, task_import, errors, fallback):
            self.dispatcher.include_router(subject.create_router())

    async def feed(self, update: Update) -> None:
        await self.dispatcher.feed_update(self.bot, update)

    async def works(self, *, pace_s: float = 0) -> str:
        """Run what was queued; the newest text."""
        delivery = ImportDelivery(
            bot=self.bot,
            task_imports=self.world.imports,
            people=self.world.people,
            pace_s=pace_s,
            monotonic=lambda: self.world.clock().timestamp(),
        )
        queued, self.world.jobs.put_jobs = self.world.jobs.put_jobs, []
        for job, row_id in queued:
            assert job is Job.RUN_IMPORT
            assert row_id is not None
            await delivery.run(row_id)
        return self.session.texts()[-1]

    def person(self, telegram_id: int = 42, **fields: Any) -> "Recruiter":
        return Recruiter(self, Updates(telegram_id, "Анна", **fields))


class Recruiter:
    """Somebody who writes and taps buttons by their visible text."""

    def __init__(self, bot: HiringBot, updates: Updates) -> None:
        self._bot = bot
        self.updates = updates

    async def says(self, text: str | None, **fields: Any) -> str:
        await self._bot.feed(self.updates.message(text, **fields))
        return self.reads

    async def taps(self, text: str) -> str:
        """Tap the button that begins with or equals `text` on the newest keyboard."""
        buttons = self._bot.session.buttons()
        data = buttons.get(text) or next(data for label, data in buttons.items() if text in label)
        return await self.sends_data(data)

    async def sends_data(self, data: str) -> str:
        await self._bot.feed(self.updates.tap(data))
        return self.reads

    @property
    def reads(self) -> str:
        texts = self._bot.session.texts()
        return texts[-1] if texts else ""

    @property
    def sees(self) -> list[str]:
        return list(self._bot.session.buttons())

    @property
    def toast(self) -> str:
        return self._bot.session.last(AnswerCallbackQuery).text or ""
