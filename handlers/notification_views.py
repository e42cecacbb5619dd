"""Every notification as a screen, in the language that is current when it is delivered."""

from handlers.broadcasts import message_screen
from handlers.bulk_import.views import run_screen
from handlers.digest import digest_screen
from handlers.google.views import connected_screen
from handlers.huntflow_hooks.views import arrived_screen, moved_screen, trouble_screen
from handlers.intake.callbacks import DRAFT_BUTTONS
from handlers.interviews.news import InterviewNews
from handlers.scorecards.notification import ScorecardNotifications
from handlers.screen import Screen
from handlers.task_import.views import result_screen
from handlers.tokens.notification import token_state_screen
from handlers.users.approval import (
    access_granted_screen,
    access_removed_screen,
    person_waits_screen,
)
from handlers.users.deletion import deletion_requested_screen
from locales import current_language
from services.access import Actor
from services.bulk_import.imports import BulkImports
from services.digests import Digests
from services.intake.candidates import CandidateIntake
from services.notifications import (
    AccessGranted,
    AccessRemoved,
    ApplicantArrived,
    ApplicantMoved,
    BroadcastMessage,
    BulkImportFinished,
    CandidateFinished,
    DeletionRequested,
    DigestReady,
    GoogleConnected,
    HookTroubled,
    ImportFinished,
    InterviewerCannot,
    InterviewerLate,
    InterviewSettled,
    Notification,
    PersonWaits,
    TokenStateChanged,
)
from services.task_import.imports import TaskImports
from services.vocabulary import NotificationKind


class UnknownNotificationError(Exception):
    """A kind of notification nobody wrote a view for."""


class NotificationViews:
    """Renders notifications; those that refer to something look it up at that moment."""

    def __init__(
        self,
        *,
        digests: Digests,
        task_imports: TaskImports,
        bulk_imports: BulkImports,
        candidate_intake: CandidateIntake,
        interviews: InterviewNews,
        scorecards: ScorecardNotifications,
    ) -> None:
        self._interviews = interviews
        self._bulk_imports = bulk_imports
        self._scorecards = scorecards
        self._candidate_intake = candidate_intake
        self._digests = digests
        self._task_imports = task_imports

    async def render(self, notification: Notification) -> Screen | None:
        """The screen; None when there is nothing left to say.

        Raises:
            UnknownNotificationError: there is no view for it.
        """
        if notification.kind is NotificationKind.SCORECARDS:
            return await self._scorecards.render(notification)
        match notification:
            case DigestReady():
                return await self._digest(notification)
            case ImportFinished() | BulkImportFinished() | CandidateFinished():
                return await self._import(notification)
            case InterviewerLate() | InterviewerCannot() | InterviewSettled():
                return await self._interviews.render(notification)
        return _about_vendors(notification) or _about_access(notification)

    async def _import(self, notification: ImportFinished | BulkImportFinished | CandidateFinished) -> Screen | None:
        match notification:
            case ImportFinished():
                result = await self._task_imports.outcome(notification.import_id)
                return result_screen(result) if result else None
            case BulkImportFinished():
                progress = await self._bulk_imports.shown(notification.run_id)
                return run_screen(progress) if progress else None
            case CandidateFinished():
                result = await self._candidate_intake.outcome(notification.draft_id)
                return result_screen(result, DRAFT_BUTTONS) if result else None

    async def _digest(self, notification: DigestReady) -> Screen | None:
        found = await self._digests.for_delivery(notification.user_id)
        if found is None:
            return None
        actor, digest = found
        return digest_screen(digest, actor)


def _about_vendors(notification: Notification) -> Screen | None:
    match notification:
        case ApplicantArrived():
            return arrived_screen(notification)
        case ApplicantMoved():
            return moved_screen(notification)
        case TokenStateChanged():
            # Administrators get the owner's name, the owner does not need it.
            return token_state_screen(notification, for_owner=not notification.owner_name)
        case HookTroubled():
            return trouble_screen(notification)
        case BroadcastMessage():
            return message_screen(notification)
    return None


def _about_access(notification: Notification) -> Screen:
    match notification:
        case PersonWaits():
            return person_waits_screen(notification)
        case AccessGranted():
            return access_granted_screen(notification, _as_granted(notification))
        case AccessRemoved():
            return access_removed_screen(notification)
        case GoogleConnected():
            return connected_screen(notification)
        case BroadcastMessage():
            return message_screen(notification)
        case DeletionRequested():
            return deletion_requested_screen(notification)
    raise UnknownNotificationError(type(notification).__name__)


def _as_granted(notification: AccessGranted) -> Actor:
    """Somebody with the granted roles: enough to draw the menu, whose buttons check the real person's rights."""
    return Actor(
        user_id=0,
        name="",
        roles=frozenset(notification.roles),
        language=current_language(),
        timezone="UTC",
        is_observer_active=True,
    )
