"""Brings each person's one message about an interview in line with how the interview is, within Telegram's limits.

A row says only «look at this one»; everything shown is read in the moment it is shown. So nothing is told twice, late
news finds the message that is right by then, and a restart needs no memory.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog
from tortoise.expressions import F, Q
from tortoise.transactions import in_transaction

from locales import Language
from models.interviews import Interview, InterviewNotice, ReminderChoice
from models.notifications import NotificationKind, NotificationSettings
from models.telegram import TelegramAccount
from services.interviews import record
from services.interviews.faces import Act, Face, Facts, Listener, Reminder, Step, Visible, decide
from services.interviews.views import InterviewView
from services.outbox import DeliveryRefusedError, FloodPause

log = structlog.get_logger(__name__)

CLAIM = timedelta(minutes=2)
FIRST_DELAY = timedelta(seconds=5)
LONGEST_DELAY = timedelta(minutes=15)
# Somebody without a chat may open one: then they find what is planned.
UNREACHABLE_AGAIN = timedelta(minutes=15)
UNREACHABLE = "no reachable chat"
# A message that replaces another one is two calls of Telegram, as is a first one with what it leaves behind.
CALLS_PER_MESSAGE = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person is to read.

    Attributes:
        reader_id: the person's own user id: buttons carry it.
        is_interviewer: they take part, or did; others watch.
    """

    interview: InterviewView
    face: Face
    reader_id: int
    zone: ZoneInfo
    is_interviewer: bool


class Board(Protocol):
    """The door at which messages about interviews stand. Every method raises DeliveryRefusedError."""

    async def send(self, telegram_id: int, language: Language, shown: Shown, *, is_silent: bool) -> int:
        """A new message; its id."""

    async def edit(self, telegram_id: int, message_id: int, language: Language, shown: Shown) -> bool:
        """Change a message in place, without a sound; False when the person has deleted it."""

    async def take_away(self, telegram_id: int, message_id: int, language: Language) -> None:
        """Delete a message; one too old to be deleted says that it is out of date."""


class InterviewDelivery:
    """Looks at messages that are due."""

    def __init__(self, *, board: Board, pause: FloodPause, now: Callable[[], datetime]) -> None:
        self._board = board
        self._pause = pause
        self._now = now

    async def deliver_due(self, most_calls: int) -> frozenset[int]:
        """One pass of at most so many calls of Telegram; the people who were written to."""
        if self._pause.is_on(self._now()):
            return frozenset()
        served: set[int] = set()
        for notice in await self._claim(most_calls // CALLS_PER_MESSAGE):
            if self._pause.is_on(self._now()):
                await InterviewNotice.filter(id=notice.id).update(claimed_until=None)
            elif await self._look(notice):
                served.add(notice.user_id)  # type: ignore[attr-defined]
        return frozenset(served)

    async def _claim(self, most: int) -> list[InterviewNotice]:
        now = self._now()
        free = Q(claimed_until__isnull=True) | Q(claimed_until__lt=now)
        # Mostly nothing is due: a look every second does not have to take the only write lock of SQLite.
        if not await InterviewNotice.filter(free, due_at__lte=now).exists():
            return []
        async with in_transaction():
            due = await (
                InterviewNotice.filter(free, due_at__lte=now)
                .order_by("due_at", "id")
                .limit(most * 4)
                .select_for_update(skip_locked=True)
            )
            first_per_person = {row.user_id: row for row in reversed(due)}  # type: ignore[attr-defined]
            rows = sorted(first_per_person.values(), key=lambda row: (row.due_at or now, row.id))[:most]
            await InterviewNotice.filter(id__in=[row.id for row in rows]).update(
                claimed_until=now + CLAIM, attempts=F("attempts") + 1
            )
        return rows

    async def _look(self, notice: InterviewNotice) -> bool:
        account = await TelegramAccount.get_or_none(user_id=notice.user_id).select_related("user")  # type: ignore[attr-defined]
        if account is None or account.blocked_at is not None or not account.user.is_active:
            await self._settle(notice, self._now() + UNREACHABLE_AGAIN, last_error=UNREACHABLE)
            return False
        try:
            return await self._show(notice, account)
        except DeliveryRefusedError as refusal:
            await self._refused(notice, account, refusal)
            return False

    async def _show(self, notice: InterviewNotice, account: TelegramAccount) -> bool:
        found = await self._read(notice, account)
        if found is None:
            return False  # two records turned out to be one meanwhile, and this one is gone
        interview, listener = found
        facts = Facts(interview.state, interview.revision, interview.start_at, content_of(interview, listener.zone))
        visible = Visible(notice.message_id is not None, notice.shown, notice.rung)
        step = decide(facts, listener, visible, self._now())
        language = Language(account.user.language)
        if step.face is not None and step.act is not Act.NOTHING:
            user_id: int = notice.user_id  # type: ignore[attr-defined]
            shown = Shown(interview, step.face, user_id, listener.zone, listener.state is not None)
            await self._bring(notice, account.telegram_id, language, shown, step)
        await self._tidy(notice, account.telegram_id, language)
        await self._settle(notice, step.look_again_at)
        return step.act is not Act.NOTHING

    async def _bring(
        self, notice: InterviewNotice, telegram_id: int, language: Language, shown: Shown, step: Step
    ) -> None:
        face = shown.face
        if step.act is Act.EDIT and notice.message_id is not None:
            if not await self._board.edit(telegram_id, notice.message_id, language, shown):
                # The person has deleted it; the next thing to ring for brings a new one.
                await self._keep(notice, message_id=None, shown="")
                return
            await self._keep(notice, shown=face.shown, delivered_at=self._now())
            return
        message_id = await self._board.send(telegram_id, language, shown, is_silent=step.is_silent)
        await self._keep(
            notice,
            message_id=message_id,
            old_message_id=notice.message_id,
            shown=face.shown,
            rung=face.rung,
            delivered_at=self._now(),
        )

    async def _tidy(self, notice: InterviewNotice, telegram_id: int, language: Language) -> None:
        """Take away what the new message replaced, also after a crash in between."""
        if notice.old_message_id is not None:
            await self._board.take_away(telegram_id, notice.old_message_id, language)
            await self._keep(notice, old_message_id=None)

    @staticmethod
    async def _keep(notice: InterviewNotice, **columns: object) -> None:
        for name, value in columns.items():
            setattr(notice, name, value)
        await InterviewNotice.filter(id=notice.id).update(**columns)

    @staticmethod
    async def _settle(notice: InterviewNotice, look_again_at: datetime | None, *, last_error: str = "") -> None:
        """Done with this look. Who asked for another one meanwhile gets it."""
        ours = InterviewNotice.filter(id=notice.id)
        await ours.filter(due_at=notice.due_at).update(due_at=look_again_at)
        await ours.update(claimed_until=None, attempts=0, last_error=last_error)

    async def _refused(self, notice: InterviewNotice, account: TelegramAccount, refusal: DeliveryRefusedError) -> None:
        now = self._now()
        log.info("interview_notice_refused", notice=notice.id, reason=refusal.reason, permanent=refusal.permanent)
        if refusal.permanent:
            await TelegramAccount.filter(id=account.id).update(blocked_at=now)
            await self._settle(notice, now + UNREACHABLE_AGAIN, last_error=refusal.reason[:255])
            return
        if refusal.moved_to is not None:
            await TelegramAccount.filter(id=account.id).update(telegram_id=refusal.moved_to)
        delay = min(FIRST_DELAY * 2 ** min(notice.attempts, 10), LONGEST_DELAY)
        if refusal.retry_after_s is not None:
            delay = timedelta(seconds=refusal.retry_after_s)
            self._pause.begin(now + delay)
        # A change meanwhile does not have to wait for the end of the delay: its look is due at once.
        ours = InterviewNotice.filter(id=notice.id)
        await ours.filter(due_at=notice.due_at).update(due_at=now + delay)
        await ours.update(claimed_until=None, last_error=refusal.reason[:255])

    @staticmethod
    async def _read(notice: InterviewNotice, account: TelegramAccount) -> tuple[InterviewView, Listener] | None:
        row = await Interview.get_or_none(id=notice.interview_id)  # type: ignore[attr-defined]
        if row is None:
            return None
        (interview,) = await record.views([row])
        user = account.user
        settings = await NotificationSettings.get_or_none(user_id=user.id) or NotificationSettings()
        choice = await ReminderChoice.get_or_none(user_id=user.id) or ReminderChoice()
        own = next((each for each in interview.participants if each.user_id == user.id), None)
        listener = Listener(
            zone=ZoneInfo(user.timezone),
            state=own.state if own else None,
            reminders=reminders_of(choice),
            quiet_from_hour=settings.quiet_from_hour,
            quiet_to_hour=settings.quiet_to_hour,
            is_muted=NotificationKind.INTERVIEWS in settings.muted_kinds,
        )
        return interview, listener


def reminders_of(choice: ReminderChoice) -> frozenset[Reminder]:
    """The reminders a person wants."""
    wanted = (
        (choice.day_before, Reminder.DAY),
        (choice.hour_before, Reminder.HOUR),
        (choice.ten_minutes_before, Reminder.TEN_MINUTES),
    )
    return frozenset(reminder for is_wanted, reminder in wanted if is_wanted)


def content_of(interview: InterviewView, zone: ZoneInfo) -> str:
    """A short name of everything a reader in the zone sees, besides when it is told."""
    people = [(each.user_id, each.name, each.state.value, each.minutes_late) for each in interview.participants]
    parts = (
        interview.start_at.astimezone(zone).isoformat(),
        interview.end_at.isoformat(),
        interview.title,
        interview.applicant_name,
        interview.vacancy_name,
        interview.location,
        interview.meet_url,
        zone.key,
        people,
    )
    return hashlib.blake2b(repr(parts).encode(), digest_size=6).hexdigest()
