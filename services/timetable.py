"""Which recurring jobs are due. The truth is a row per job, so a tick after downtime runs a job once, however late."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from tortoise.exceptions import IntegrityError

from models.notifications import JobRun
from services.jobs import Job


@dataclass(frozen=True, slots=True)
class Daily:
    """At this hour of the team's day."""

    at: time

    def latest(self, now: datetime, zone: ZoneInfo) -> datetime:
        """The newest moment at or before `now` at which the job should have started."""
        local = now.astimezone(zone)
        today = local.replace(hour=self.at.hour, minute=self.at.minute, second=0, microsecond=0)
        return today if today <= local else today - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Every:
    """Once in every such span of time, counted from midnight UTC."""

    span: timedelta

    def latest(self, now: datetime, _zone: ZoneInfo) -> datetime:
        """The newest moment at or before `now` at which the job should have started."""
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight + (now - midnight) // self.span * self.span


# The token check's hour is the customer's (spec/huntflow-token-migration.md, the crontab line).
TIMETABLE: dict[Job, Daily | Every] = {
    Job.CHECK_TOKENS: Daily(time(9, 0)),
    Job.SEND_DIGESTS: Every(timedelta(minutes=1)),
    # An import whose worker was killed goes on within its lease of two minutes and this span.
    Job.RESUME_UNFINISHED: Every(timedelta(minutes=1)),
    # A webhook that went off or fell silent is noticed within this span.
    Job.WATCH_HUNTFLOW_HOOKS: Every(timedelta(minutes=5)),
    # A bounded piece of reading at a time, so that people's own requests come through.
    Job.READ_APPLICANTS: Every(timedelta(minutes=1)),
    # A move in a calendar reaches everybody within this span.
    Job.FOLLOW_INTERVIEWS: Every(timedelta(minutes=1)),
    # What changed in calendars while nobody asked; whoever needs it at once asks for it.
    Job.SYNC_GOOGLE: Every(timedelta(minutes=5)),
    Job.CHECK_GOOGLE: Daily(time(9, 0)),
    # Sources people use stay fresh; each is asked about at most once an hour (services/sources/schedule.py).
    Job.READ_SOURCES: Every(timedelta(minutes=15)),
    Job.CLEAN_UP: Every(timedelta(hours=1)),
    # Asked for within a minute after an interview has ended.
    Job.CHECK_SCORECARDS: Every(timedelta(minutes=1)),
    Job.WRITE_SCORECARDS: Every(timedelta(minutes=1)),
    # The bank sets rates once a day; it is asked until it has answered.
    Job.UPDATE_RATES: Every(timedelta(hours=1)),
}


class Timetable:
    """Hands out each due job once, however many processes ask."""

    def __init__(self, *, zone: ZoneInfo, now: Callable[[], datetime]) -> None:
        self._zone = zone
        self._now = now

    async def claim_due(self) -> list[Job]:
        """Jobs that should have started since their last run; they count as started now."""
        now = self._now()
        last_runs = {row.name: row.last_run_at for row in await JobRun.all()}
        due = []
        for job, rule in TIMETABLE.items():
            scheduled = rule.latest(now, self._zone)
            last = last_runs.get(job)
            if (last is None or last < scheduled) and await self._claim(job, last, now):
                due.append(job)
        return due

    async def give_back(self, job: Job) -> None:
        """A claimed job could not be started after all: it is due again."""
        await JobRun.filter(name=job).delete()

    @staticmethod
    async def _claim(job: Job, last: datetime | None, now: datetime) -> bool:
        if last is not None:
            return bool(await JobRun.filter(name=job, last_run_at=last).update(last_run_at=now))
        try:
            await JobRun.create(name=job, last_run_at=now)
        except IntegrityError:
            return False
        return True
