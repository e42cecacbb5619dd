"""Counts each event once and tells the recruiters concerned, in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal, TypedDict

from models.huntflow_hooks import HuntflowEvent, HuntflowHook
from models.users import System, User
from services.applicants.organisation import Organisation
from services.huntflow_hooks.happenings import LONGEST_NAME_CHARS, Happening, HappeningKind
from services.notifications import ApplicantArrived, ApplicantMoved, InterviewChanged, Notification, Notifications


class Via(StrEnum):
    """How an event came to us first."""

    HOOK = "hook"
    POLL = "poll"


@dataclass(frozen=True, slots=True)
class Told:
    """An event and our people who are to hear of it."""

    happening: Happening
    user_ids: frozenset[int]


class HookRecording:
    """Writes events down."""

    def __init__(self, *, notifications: Notifications, now: Callable[[], datetime]) -> None:
        self._notifications = notifications
        self._now = now

    async def record(self, hook: HuntflowHook, found: Sequence[Told], via: Via) -> list[Happening]:
        """Keep what is new and queue its notifications; returns what was new.

        Call it inside a transaction that holds the hook's row: two that bring the same event then take turns.
        """
        new = []
        for told in found:
            key = await self._new_key(hook, told.happening)
            if key is not None:
                await self._keep(hook, told.happening, key, via)
                await self._tell(hook, told, key, via)
                new.append(told.happening)
        return new

    async def is_known(self, hook: HuntflowHook, happening: Happening) -> bool:
        """Whether the event has been counted."""
        return await self._new_key(hook, happening) is None

    @staticmethod
    async def knows_meeting(hook: HuntflowHook, happening: Happening) -> bool:
        """Whether anything was counted of the meeting of an INTERVIEW."""
        return await HuntflowEvent.exists(
            system=hook.system, account_id=hook.account_id, event_key__startswith=happening.key
        )

    @staticmethod
    async def _new_key(hook: HuntflowHook, happening: Happening) -> str | None:
        """The key to keep the event under; None when it is known.

        A meeting may be moved and moved back: only its last state says whether this one is new. What was first written
        down is no news once anything else is known of the meeting.
        """
        ours = HuntflowEvent.filter(system=hook.system, account_id=hook.account_id)
        if happening.kind is not HappeningKind.INTERVIEW:
            return None if await ours.filter(event_key=happening.key).exists() else happening.key
        known = (
            await ours.filter(event_key__startswith=happening.key).order_by("id").values_list("event_key", flat=True)
        )
        if known and (happening.is_first or str(known[-1]).endswith(f":{happening.meeting_state}")):
            return None
        return f"{happening.key}{len(known)}:{happening.meeting_state}"

    async def _keep(self, hook: HuntflowHook, happening: Happening, key: str, via: Via) -> None:
        await HuntflowEvent.create(
            system=hook.system,
            account_id=hook.account_id,
            event_key=key,
            kind=happening.kind.value,
            applicant_id=happening.applicant_id,
            vacancy_id=happening.vacancy_id,
            status_id=happening.status_id,
            log_id=happening.log_id,
            author_id=happening.author_id,
            happened_at=happening.at,
            seen_at=self._now(),
            via=via.value,
        )

    async def _tell(self, hook: HuntflowHook, told: Told, event_key: str, via: Via) -> None:
        """A message to each: its button opens the card as that person, and times are in that person's zone."""
        for user in await User.filter(id__in=list(told.user_ids)):
            notification = self._notification(hook, told.happening, user, event_key, via)
            if notification is not None:
                key = _notification_key(hook, told.happening, event_key)
                await self._notifications.tell([user.id], notification, event_key=key)

    def _notification(
        self, hook: HuntflowHook, happening: Happening, user: User, event_key: str, via: Via
    ) -> Notification | None:
        about = _About(
            user_id=user.id,
            place=Organisation(System(hook.system), hook.account_id).code,
            applicant_id=happening.applicant_id or 0,
            applicant_name=happening.applicant_name,
            vacancy_name=happening.vacancy_name,
        )
        match happening.kind:
            case HappeningKind.ADDED | HappeningKind.ATTACHED:
                return ApplicantArrived(**about, status_name=happening.status_name, author_name=happening.author_name)
            case HappeningKind.MOVED:
                return ApplicantMoved(
                    **about,
                    status_name=happening.status_name,
                    reason_name=happening.reason_name,
                    author_name=happening.author_name,
                )
            case HappeningKind.INTERVIEW:
                return self._of_interview(happening, about, user.timezone, _interview_change(happening, event_key, via))
        return None

    def _of_interview(
        self, happening: Happening, about: "_About", timezone: str, change: Literal["set", "moved", "cancelled"]
    ) -> InterviewChanged | None:
        """None for one that is over."""
        meeting = happening.meeting
        if meeting is None or meeting.start is None or meeting.start < self._now():
            return None
        return InterviewChanged(
            **about,
            change=change,
            meeting_name=(meeting.name or "")[:LONGEST_NAME_CHARS],
            start=meeting.start,
            timezone=timezone,
        )


class _About(TypedDict):
    """Whom a notification is for and about."""

    user_id: int
    place: str
    applicant_id: int
    applicant_name: str
    vacancy_name: str


def _interview_change(happening: Happening, event_key: str, via: Via) -> Literal["set", "moved", "cancelled"]:
    if happening.meeting is not None and happening.meeting.is_cancelled:
        return "cancelled"
    # A webhook says itself that a meeting was changed; a log shows only how it is.
    is_first = event_key.startswith(f"{happening.key}0:") and (happening.is_first or via is Via.POLL)
    return "set" if is_first else "moved"


def _notification_key(hook: HuntflowHook, happening: Happening, event_key: str) -> str:
    """Somebody added inside a vacancy may be told twice by Huntflow, as added and as attached (vendor's issue 653)."""
    is_new = happening.kind in {HappeningKind.ADDED, HappeningKind.ATTACHED}
    what = f"new:{happening.applicant_id}:{happening.vacancy_id or 0}" if is_new else event_key
    return f"huntflow:{hook.system}:{hook.account_id}:{what}"
