"""What a person's message about an interview has to say now, whether it has to ring, and when to look again. Pure.

The message is computed from how things are at the moment of delivery, never from what happened before: duplicates,
events in the wrong order, a restart or a late start lead to the same message.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import IntEnum, StrEnum
from zoneinfo import ZoneInfo

from models.interviews import InterviewState, ParticipantState
from services.notifications import after_quiet_hours

DAY_BEFORE_AT = time(18, 0)
HOUR = timedelta(hours=1)
TEN_MINUTES = timedelta(minutes=10)
# In place of a reminder: the person heard that they do not take part any more.
TAKEN_OFF = 9


class Reminder(IntEnum):
    """How near an interview is, as the person chose to be reminded; a later one is greater."""

    NONE = 0
    DAY = 1
    HOUR = 2
    TEN_MINUTES = 3


class FaceKind(StrEnum):
    """What a message says. HANDED_OVER: the person does not take part any more. BEGUN: it is no news any more."""

    PLANNED = "planned"
    CANCELLED = "cancelled"
    HANDED_OVER = "over"
    DECLINED = "declined"
    BEGUN = "begun"


@dataclass(frozen=True, slots=True)
class Listener:
    """A person and how they want to be told.

    Attributes:
        reminders: those the person chose; nobody but interviewers is reminded.
        state: what they said as an interviewer; None for a recruiter who only watches.
    """

    zone: ZoneInfo
    state: ParticipantState | None
    reminders: frozenset[Reminder] = frozenset({Reminder.DAY, Reminder.HOUR, Reminder.TEN_MINUTES})
    quiet_from_hour: int | None = None
    quiet_to_hour: int | None = None
    is_muted: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """How an interview is. `content` changes with anything else a reader sees: title, place, answers of others."""

    state: InterviewState
    revision: int
    start_at: datetime
    content: str


@dataclass(frozen=True, slots=True)
class Visible:
    """What the person has before them: the `shown` and `rung` of an earlier face; both empty when there is nothing."""

    has_message: bool = False
    shown: str = ""
    rung: str = ""


class Act(StrEnum):
    """What to do with the message. REPLACE rings: a new one comes, the old one goes."""

    NOTHING = "nothing"
    SEND = "send"
    EDIT = "edit"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Face:
    """What a message says. `is_reminder`: it came because the time came, not because something changed."""

    kind: FaceKind
    revision: int
    reminder: Reminder
    content: str
    is_reminder: bool = False

    @property
    def shown(self) -> str:
        """What makes two messages different."""
        return f"{self.kind}:{self.revision}:{self.reminder if self.is_reminder else '-'}:{self.content}"

    @property
    def rung(self) -> str:
        """What it rings for."""
        return f"{self.revision}:{TAKEN_OFF if self.kind is FaceKind.HANDED_OVER else int(self.reminder)}"


@dataclass(frozen=True, slots=True)
class Step:
    """What to do now. `look_again_at`: None when nothing can change any more."""

    act: Act
    face: Face | None
    is_silent: bool
    look_again_at: datetime | None


def reminder_moments(start_at: datetime, listener: Listener) -> dict[Reminder, datetime]:
    """When the person is reminded; 18:00 is that of their own day before."""
    if listener.state is None:
        return {}
    local = start_at.astimezone(listener.zone)
    day_before = datetime.combine(local.date() - timedelta(days=1), DAY_BEFORE_AT, tzinfo=listener.zone)
    moments = {
        Reminder.DAY: day_before.astimezone(start_at.tzinfo),
        Reminder.HOUR: start_at - HOUR,
        Reminder.TEN_MINUTES: start_at - TEN_MINUTES,
    }
    return {reminder: at for reminder, at in moments.items() if reminder in listener.reminders}


def decide(facts: Facts, listener: Listener, visible: Visible, now: datetime) -> Step:
    """What to do with a person's message now."""
    face = _face(facts, listener, visible, now)
    if face is None or (face.kind is not FaceKind.PLANNED and not visible.has_message):
        return Step(Act.NOTHING, None, is_silent=False, look_again_at=None)
    rings_at = _rings_at(face, facts, listener, visible, now)
    act = _act(face, visible, rings_now=rings_at is not None and rings_at <= now)
    is_silent = act is not Act.EDIT and _quiet_until(listener, now) > now
    waits_for = rings_at if rings_at is not None and rings_at > now else None
    will_be_visible = visible.has_message or act is Act.SEND
    return Step(act, face, is_silent, _next_look(facts, listener, face, waits_for, now, is_visible=will_be_visible))


def _face(facts: Facts, listener: Listener, visible: Visible, now: datetime) -> Face | None:
    if facts.state is InterviewState.BOOKING:
        return None
    reached = [reminder for reminder, at in reminder_moments(facts.start_at, listener).items() if at <= now]
    reminder = max(reached, default=Reminder.NONE)
    kind = _kind(facts, listener, now)
    if kind is not FaceKind.PLANNED:
        return Face(kind, facts.revision, Reminder.NONE, facts.content)
    return Face(kind, facts.revision, reminder, facts.content, is_reminder=_is_reminder(facts, reminder, visible))


def _is_reminder(facts: Facts, reminder: Reminder, visible: Visible) -> bool:
    """Whether the message says «reminder»: the change was told before, and now the time came."""
    told_revision, told_reminder = _read_rung(visible.rung)
    if told_revision != facts.revision or reminder is Reminder.NONE:
        return False
    return reminder > told_reminder or ":-:" not in visible.shown


def _kind(facts: Facts, listener: Listener, now: datetime) -> FaceKind:
    if listener.state is ParticipantState.REMOVED:
        return FaceKind.HANDED_OVER
    if facts.state is InterviewState.CANCELLED:
        return FaceKind.CANCELLED
    if listener.state is ParticipantState.DECLINED:
        return FaceKind.DECLINED
    if facts.state is not InterviewState.PLANNED or facts.start_at <= now:
        return FaceKind.BEGUN
    return FaceKind.PLANNED


def _rings_at(face: Face, facts: Facts, listener: Listener, visible: Visible, now: datetime) -> datetime | None:
    """When the person is to hear of the face; None when they have, do not want to, or it is about the past."""
    if listener.is_muted or facts.start_at <= now or not _is_news(face, visible):
        return None
    quiet_until = _quiet_until(listener, now)
    # One that begins before the quiet hours end cannot wait for their end: it comes without a sound.
    return quiet_until if quiet_until < facts.start_at else now


def _is_news(face: Face, visible: Visible) -> bool:
    told_revision, told_reminder = _read_rung(visible.rung)
    if face.kind is FaceKind.PLANNED:
        return (face.revision, face.reminder) > (told_revision, told_reminder)
    if face.kind is FaceKind.CANCELLED:
        return face.revision > told_revision
    # Taken off by somebody else: a person who declined knows it.
    is_known = told_reminder == TAKEN_OFF or visible.shown.startswith(f"{FaceKind.DECLINED}:")
    return face.kind is FaceKind.HANDED_OVER and not is_known


def _act(face: Face, visible: Visible, *, rings_now: bool) -> Act:
    if rings_now:
        return Act.REPLACE if visible.has_message else Act.SEND
    if visible.has_message and visible.shown != face.shown:
        return Act.EDIT
    return Act.NOTHING


def _next_look(
    facts: Facts,
    listener: Listener,
    face: Face,
    waits_for: datetime | None,
    now: datetime,
    *,
    is_visible: bool,
) -> datetime | None:
    if face.kind is not FaceKind.PLANNED:
        return waits_for
    moments = [at for at in reminder_moments(facts.start_at, listener).values() if at > now]
    moments += [waits_for] if waits_for else []
    moments += [facts.start_at] if is_visible else []
    return min(moments, default=None)


def _quiet_until(listener: Listener, now: datetime) -> datetime:
    return after_quiet_hours(now, listener.zone, listener.quiet_from_hour, listener.quiet_to_hour)


def _read_rung(rung: str) -> tuple[int, int]:
    revision, _, reminder = rung.partition(":")
    return (int(revision), int(reminder)) if revision else (-1, 0)
