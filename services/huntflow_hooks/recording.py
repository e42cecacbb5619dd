"""Counts each event once and tells the recruiters concerned, in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypedDict

from models.huntflow_hooks import HuntflowEvent, HuntflowHook
from models.interviews import InterviewSource
from models.users import System, User
from services.applicants.organisation import Organisation
from services.huntflow_hooks.happenings import Happening, HappeningKind
from services.interviews.hearing import Heard, InterviewHearing
from services.notifications import ApplicantArrived, ApplicantMoved, Notification, Notifications

# Of a meeting that does not say when it ends.
USUAL_LENGTH = timedelta(hours=1)


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

    def __init__(
        self, *, notifications: Notifications, interviews: InterviewHearing, now: Callable[[], datetime]
    ) -> None:
        self._notifications = notifications
        self._interviews = interviews
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
                await self._tell(hook, told, key)
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

    async def _tell(self, hook: HuntflowHook, told: Told, event_key: str) -> None:
        """A message to each: its button opens the card as that person. Interviews have messages of their own."""
        if told.happening.kind is HappeningKind.INTERVIEW:
            await self._hear(hook, told)
            return
        for user in await User.filter(id__in=list(told.user_ids)):
            notification = self._notification(hook, told.happening, user)
            if notification is not None:
                key = _notification_key(hook, told.happening, event_key)
                await self._notifications.tell([user.id], notification, event_key=key)

    async def _hear(self, hook: HuntflowHook, told: Told) -> None:
        happening, meeting = told.happening, told.happening.meeting
        if meeting is None or meeting.start is None:
            return
        heard = Heard(
            source=InterviewSource.HUNTFLOW,
            start_at=meeting.start,
            end_at=meeting.end or meeting.start + USUAL_LENGTH,
            is_cancelled=meeting.is_cancelled,
            title=meeting.name or "",
            location=meeting.location or "",
            timezone=meeting.timezone or "",
            system=hook.system,
            account_id=hook.account_id,
            applicant_id=happening.applicant_id,
            applicant_name=happening.applicant_name,
            vacancy_id=happening.vacancy_id,
            vacancy_name=happening.vacancy_name,
            huntflow_event_id=meeting.id,
            google_event_id=meeting.foreign,
            emails=frozenset(each.email.casefold() for each in meeting.attendees if each.email),
            watchers=told.user_ids,
            # Whoever made it in Huntflow may be unknown here: the owner of the webhook's key is asked instead.
            organiser_id=hook.owner_id,  # type: ignore[attr-defined]
        )
        await self._interviews.hear(heard)

    @staticmethod
    def _notification(hook: HuntflowHook, happening: Happening, user: User) -> Notification | None:
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
        return None


class _About(TypedDict):
    """Whom a notification is for and about."""

    user_id: int
    place: str
    applicant_id: int
    applicant_name: str
    vacancy_name: str


def _notification_key(hook: HuntflowHook, happening: Happening, event_key: str) -> str:
    """Somebody added inside a vacancy may be told twice by Huntflow, as added and as attached (vendor's issue 653)."""
    is_new = happening.kind in {HappeningKind.ADDED, HappeningKind.ATTACHED}
    what = f"new:{happening.applicant_id}:{happening.vacancy_id or 0}" if is_new else event_key
    return f"huntflow:{hook.system}:{hook.account_id}:{what}"
