"""What people are told unasked: typed events, who wants them, and when (product.md §2 `/notifications`, §5).

A notification is data; the door that delivers it turns it into sentences in the recipient's language at that moment.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, ClassVar, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from models.credentials import CredentialState, Integration
from models.notifications import NotificationKind, NotificationSettings, OutboxMessage
from models.users import Role, User


class Notification(BaseModel):
    """Base of all notifications."""

    model_config = ConfigDict(frozen=True)
    kind: ClassVar[NotificationKind]


class PersonWaits(Notification):
    """To administrators: somebody new wrote to the bot and waits for approval."""

    kind = NotificationKind.ACCESS
    type: Literal["person_waits"] = "person_waits"
    user_id: int
    name: str
    telegram_username: str = ""


class AccessGranted(Notification):
    """To a person: an administrator approved them or changed their roles."""

    kind = NotificationKind.ACCESS
    type: Literal["access_granted"] = "access_granted"
    roles: tuple[Role, ...]


class AccessRemoved(Notification):
    """To a person: an administrator turned them off."""

    kind = NotificationKind.ACCESS
    type: Literal["access_removed"] = "access_removed"


class DeletionRequested(Notification):
    """To administrators: a person asks for their data to be deleted (`/forget_me`)."""

    kind = NotificationKind.ACCESS
    type: Literal["deletion_requested"] = "deletion_requested"
    user_id: int
    name: str


class TokenStateChanged(Notification):
    """To the owner (and administrators, with the owner's name): a connection broke, is about to, or works again."""

    kind = NotificationKind.TOKENS
    type: Literal["token_state_changed"] = "token_state_changed"
    integration: Integration
    state: CredentialState
    reason: str = ""
    expires_at: datetime | None = None
    owner_name: str = ""


class DigestReady(Notification):
    """To a person at their hour: the morning brief; its lines are computed when it is shown."""

    kind = NotificationKind.DIGEST
    type: Literal["digest_ready"] = "digest_ready"
    user_id: int


class ImportFinished(Notification):
    """To a recruiter: an import ended while they were not looking (after a restart)."""

    kind = NotificationKind.IMPORTS
    type: Literal["import_finished"] = "import_finished"
    import_id: int


class BulkImportFinished(Notification):
    """To a recruiter: the import of a whole list ended, or stopped because something is wrong."""

    kind = NotificationKind.IMPORTS
    type: Literal["bulk_import_finished"] = "bulk_import_finished"
    run_id: int


class CandidateFinished(Notification):
    """To a recruiter: a draft became an applicant, or did not, while they were not looking (after a restart)."""

    kind = NotificationKind.IMPORTS
    type: Literal["candidate_finished"] = "candidate_finished"
    draft_id: int


class ApplicantArrived(Notification):
    """To a recruiter of a vacancy: somebody new is on it. `place` and `applicant_id` are for the button to the card."""

    kind = NotificationKind.APPLICANTS
    type: Literal["applicant_arrived"] = "applicant_arrived"
    user_id: int
    place: str
    applicant_id: int
    applicant_name: str
    vacancy_name: str = ""
    status_name: str = ""
    author_name: str = ""


class ApplicantMoved(Notification):
    """To a recruiter of a vacancy: somebody else moved an applicant to another stage."""

    kind = NotificationKind.STAGES
    type: Literal["applicant_moved"] = "applicant_moved"
    user_id: int
    place: str
    applicant_id: int
    applicant_name: str
    vacancy_name: str = ""
    status_name: str = ""
    reason_name: str = ""
    author_name: str = ""


class InterviewerLate(Notification):
    """To recruiters of an interview: an interviewer comes later. Shown only while it is so."""

    kind = NotificationKind.INTERVIEWS
    type: Literal["interviewer_late"] = "interviewer_late"
    user_id: int
    interview_id: int
    interviewer_id: int
    revision: int


class InterviewerCannot(Notification):
    """To recruiters of an interview: an interviewer cannot come. Who could instead is looked up when it is shown."""

    kind = NotificationKind.INTERVIEWS
    type: Literal["interviewer_cannot"] = "interviewer_cannot"
    user_id: int
    interview_id: int
    interviewer_id: int
    revision: int


class InterviewSettled(Notification):
    """To whoever scheduled or changed an interview while the calendar did not answer: what became of it."""

    kind = NotificationKind.INTERVIEWS
    type: Literal["interview_settled"] = "interview_settled"
    user_id: int
    interview_id: int
    happened: bool


class HookTroubled(Notification):
    """To whoever registered a Huntflow webhook: Huntflow switched it off, or nothing comes through it any more."""

    kind = NotificationKind.TOKENS
    type: Literal["hook_troubled"] = "hook_troubled"
    hook_id: int
    account_name: str
    is_switched_off: bool


class GoogleConnected(Notification):
    """To a person: the Google account they gave consent for in the browser is connected."""

    kind = NotificationKind.ACCESS
    type: Literal["google_connected"] = "google_connected"
    user_id: int
    email: str
    has_drive: bool


class BroadcastMessage(Notification):
    """To people of a role: what an administrator wanted them to read."""

    kind = NotificationKind.ANNOUNCEMENTS
    type: Literal["broadcast"] = "broadcast"
    broadcast_id: int
    text: str
    author_name: str = ""


class ScorecardAsked(Notification):
    """To an interviewer: the interview is over, here is the card; it is shown as it stands when this is delivered."""

    kind = NotificationKind.SCORECARDS
    type: Literal["scorecard_asked"] = "scorecard_asked"
    card_id: int


class ScorecardsOwed(Notification):
    """To an interviewer: cards that wait; which ones is read when this is delivered."""

    kind = NotificationKind.SCORECARDS
    type: Literal["scorecards_owed"] = "scorecards_owed"
    user_id: int


class ScorecardLate(Notification):
    """To recruiters, then administrators: a card is overdue; nothing is said once it has come."""

    kind = NotificationKind.SCORECARDS
    type: Literal["scorecard_late"] = "scorecard_late"
    card_id: int


class DebriefReady(Notification):
    """To recruiters and those who sent one: all cards of an interview are in."""

    kind = NotificationKind.SCORECARDS
    type: Literal["debrief_ready"] = "debrief_ready"
    interview_id: int
    user_id: int


class ScorecardNotCommented(Notification):
    """To recruiters: a card could not be written into Huntflow by anybody's key."""

    kind = NotificationKind.SCORECARDS
    type: Literal["scorecard_not_commented"] = "scorecard_not_commented"
    card_id: int


class AnotherInterviewWanted(Notification):
    """To recruiters: an interviewer would like one more interview."""

    kind = NotificationKind.SCORECARDS
    type: Literal["another_interview_wanted"] = "another_interview_wanted"
    interview_id: int
    user_id: int
    name: str


AnyNotification = Annotated[
    PersonWaits
    | AccessGranted
    | AccessRemoved
    | DeletionRequested
    | TokenStateChanged
    | DigestReady
    | ImportFinished
    | BulkImportFinished
    | CandidateFinished
    | ApplicantArrived
    | ApplicantMoved
    | InterviewerLate
    | InterviewerCannot
    | InterviewSettled
    | HookTroubled
    | GoogleConnected
    | BroadcastMessage
    | ScorecardAsked
    | ScorecardsOwed
    | ScorecardLate
    | DebriefReady
    | ScorecardNotCommented
    | AnotherInterviewWanted,
    Field(discriminator="type"),
]
READER: TypeAdapter[AnyNotification] = TypeAdapter(AnyNotification)
# Said whatever the person switched off: they could not use the product without knowing.
UNMUTABLE = frozenset({NotificationKind.ACCESS})


def after_quiet_hours(moment: datetime, zone: ZoneInfo, quiet_from: int | None, quiet_to: int | None) -> datetime:
    """The first moment at or after `moment` outside the person's quiet hours (local hours, may span midnight)."""
    if quiet_from is None or quiet_to is None or quiet_from == quiet_to:
        return moment
    local = moment.astimezone(zone)
    hour = local.hour
    quiet = quiet_from <= hour < quiet_to if quiet_from < quiet_to else hour >= quiet_from or hour < quiet_to
    if not quiet:
        return moment
    end = local.replace(hour=quiet_to, minute=0, second=0, microsecond=0)
    if end <= local:
        end = (local + timedelta(days=1)).replace(hour=quiet_to, minute=0, second=0, microsecond=0)
    return end.astimezone(UTC)


class Notifications:
    """Writes notifications to the outbox. Call inside the transaction of the cause."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def tell(self, user_ids: Sequence[int], notification: Notification, *, event_key: str) -> None:
        """Queue one message per person; a second call for the same event and person changes nothing.

        People turned off, and people who muted the kind, get none.
        """
        users = await User.filter(id__in=list(user_ids), is_active=True).values("id", "timezone")
        settings = {row.user_id: row for row in await NotificationSettings.filter(user_id__in=[u["id"] for u in users])}  # type: ignore[attr-defined]
        now = self._now()
        rows = []
        for user in users:
            choice = settings.get(user["id"])
            if choice and notification.kind in choice.muted_kinds and notification.kind not in UNMUTABLE:
                continue
            due_at = now
            if choice and notification.kind not in UNMUTABLE:
                zone = ZoneInfo(user["timezone"])
                due_at = after_quiet_hours(now, zone, choice.quiet_from_hour, choice.quiet_to_hour)
            rows.append(
                OutboxMessage(
                    event_key=event_key,
                    user_id=user["id"],
                    kind=notification.kind,
                    payload=notification.model_dump(mode="json"),
                    due_at=due_at,
                )
            )
        await OutboxMessage.bulk_create(rows, ignore_conflicts=True)

    async def tell_administrators(self, notification: Notification, *, event_key: str, but: int | None = None) -> None:
        """Queue a message to every administrator except `but`."""
        administrators = await User.filter(memberships__group__role=Role.ADMIN, is_active=True).distinct().only("id")
        ids = [user.id for user in administrators if user.id != but]
        await self.tell(ids, notification, event_key=event_key)
