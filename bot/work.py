"""What each background job does: one call each (services/jobs.py names them)."""

from collections.abc import Awaitable, Callable

from aiogram import Bot

from bot.composition import Parts
from bot.delivery import Delivery
from bot.tasks import Work
from handlers.applicants.delivery import ChangeDelivery
from handlers.assistant.display import AnswerDelivery
from handlers.assistant.work_display import WorkDelivery
from handlers.bulk_import.display import BulkDelivery
from handlers.intake.display import IntakeDelivery
from handlers.interviews.news import InterviewNews
from handlers.notification_views import NotificationViews
from handlers.scorecards.notification import ScorecardNotifications
from handlers.sources.display import SyncDelivery
from handlers.task_import.display import ImportDelivery
from services.jobs import Job


def work_of(parts: Parts, bot: Bot, *, is_alone: bool) -> dict[Job, Work]:
    """The job table. `is_alone`: no other process shares the work, so whatever is unfinished was left behind."""
    services = parts.services
    answers = AnswerDelivery(bot=bot, assistant=services.assistant)
    works = WorkDelivery(bot=bot, assistant_works=services.assistant_works)
    imports = ImportDelivery(bot=bot, task_imports=services.task_imports, people=services.people)
    bulk = BulkDelivery(bot=bot, bulk_imports=services.bulk_imports, people=services.people)
    candidates = IntakeDelivery(bot=bot, candidate_intake=services.candidate_intake, people=services.people)
    readings = SyncDelivery(
        bot=bot,
        source_syncs=services.source_syncs,
        saved_sources=services.saved_sources,
        people=services.people,
    )
    views = NotificationViews(
        digests=services.digests,
        task_imports=services.task_imports,
        bulk_imports=services.bulk_imports,
        candidate_intake=services.candidate_intake,
        interviews=InterviewNews(
            answers=services.interview_answers,
            reading=services.interview_reading,
            people=services.people,
            now=parts.now,
        ),
        scorecards=ScorecardNotifications(delivery=services.scorecard_delivery),
    )
    delivery = Delivery(bot=bot, views=views, now=parts.now)
    changes = ChangeDelivery(bot=bot, applicant_changes=services.applicant_changes, people=services.people)
    resume = _Resume(parts, (answers, works, changes), is_alone=is_alone)
    return {
        Job.RUN_IMPORT: _about_a_row(imports.run),
        Job.SYNC_SOURCE: _about_a_row(readings.run),
        Job.READ_SOURCES: _about_nothing(services.source_schedule.ask_due),
        Job.RUN_BULK_IMPORT: _about_a_row(bulk.run),
        Job.READ_CANDIDATE: _about_a_row(candidates.read),
        Job.CREATE_CANDIDATE: _about_a_row(candidates.create),
        Job.ANSWER_QUESTION: _about_a_row(answers.answer),
        Job.DELIVER_NOTIFICATIONS: _about_nothing(delivery.deliver_due),
        Job.DO_ASSISTANT_WORK: _about_a_row(works.do),
        Job.CHECK_TOKENS: _about_nothing(services.token_health.check_all),
        Job.SEND_DIGESTS: _about_nothing(services.digests.queue_due),
        Job.RESUME_UNFINISHED: _about_nothing(resume),
        Job.WORK_OFF_CHANGES: _about_nothing(changes.work_off),
        Job.READ_APPLICANTS: _about_nothing(services.applicant_sync.sync_all),
        Job.READ_HUNTFLOW_DELIVERY: _about_a_row(services.hook_reading.read),
        Job.WATCH_HUNTFLOW_HOOKS: _about_nothing(services.hook_watch.check_all),
        Job.SYNC_GOOGLE: _about_nothing(services.google_sync.sync_all),
        Job.SYNC_GOOGLE_ACCOUNT: _about_a_row(services.google_sync.sync_calendar),
        Job.SYNC_GOOGLE_FILES: _about_a_row(services.google_sync.sync_files),
        Job.CHECK_GOOGLE: _about_nothing(services.google_accounts.check_all),
        Job.FOLLOW_INTERVIEWS: _about_nothing(services.interview_following.follow),
        Job.CLEAN_UP: _about_nothing(parts.housekeeping.clean_up),
        Job.CHECK_SCORECARDS: _about_nothing(services.scorecard_asking.check),
        Job.WRITE_SCORECARDS: _about_nothing(services.scorecard_comments.work_off),
        Job.UPDATE_RATES: _about_nothing(services.currency_rates.update),
    }


Resumed = AnswerDelivery | WorkDelivery | ChangeDelivery


class _Resume:
    """Picks up what a process that died left behind."""

    def __init__(self, parts: Parts, shown: tuple[Resumed, ...], *, is_alone: bool) -> None:
        self._imports = parts.services.task_imports
        self._bulk = parts.services.bulk_imports
        self._candidates = parts.services.candidate_intake
        self._shown = shown
        self._sources = parts.services.source_syncs
        # Only the first look after the start may take everything unfinished for left behind.
        self._alone = is_alone

    async def __call__(self) -> None:
        alone, self._alone = self._alone, False
        await self._imports.resume_unfinished()
        await self._bulk.resume_unfinished()
        await self._candidates.resume_unfinished()
        await self._sources.resume_unfinished()
        for each in self._shown:
            await each.resume(alone=alone)


def _about_a_row(do: Callable[[int], Awaitable[object]]) -> Work:
    async def work(row_id: int | None) -> object:
        if row_id is None:
            raise ValueError("this job is about a row and got no id")
        return await do(row_id)

    return work


def _about_nothing(do: Callable[[], Awaitable[object]]) -> Work:
    async def work(_row_id: int | None) -> object:
        return await do()

    return work
