"""Forgets what has served its time: cache, codes, updates, logs, delivered notifications, conversations, sessions."""

from collections.abc import Callable
from datetime import datetime, timedelta

from models.cache import CacheEntry
from models.google import GoogleConsentTrip, GoogleEvent, GoogleSyncRun
from models.huntflow_hooks import HookDelivery, HuntflowEvent
from models.notifications import DeliveryState, OutboxMessage
from models.telegram import ConversationState
from models.users import OneTimeCode
from models.vendor_calls import VendorCallRecord
from models.web_access import BearerGrant, SignInFailures, WebSession
from services.applicants.retention import forget_old_changes, forget_unseen_applicants
from services.assistant.retention import forget_old_work
from services.bulk_import.retention import forget_old_runs
from services.interviews.retention import forget_old_candidates
from services.scorecards.retention import forget_old_cards, forget_unsent_broadcasts
from services.sources.retention import forget_old_readings, forget_unread_items
from services.task_import.claims import forget_old_claims
from services.telegram_chats.chats import forget_old_messages
from services.update_inbox import UpdateInbox

# A stale answer is still shown when its vendor is down, so expired entries stay a while.
STALE_CACHE = timedelta(days=7)
OLD_CODE = timedelta(days=30)
OLD_CALL = timedelta(days=30)
# Deliveries hold personal data as they came; events hold ids and keep anything from counting twice.
OLD_DELIVERY = timedelta(days=30)
OLD_EVENT = timedelta(days=180)
OLD_NOTIFICATION = timedelta(days=90)
OLD_FAILURE = timedelta(days=1)
IDLE_CONVERSATION = timedelta(days=14)
OLD_TRIP = timedelta(days=1)
OLD_SYNC_RUN = timedelta(days=30)
# What was over before this is not needed in the copy of a calendar (services/google_calendar/mirror.py reads as far).
OLD_CALENDAR_EVENT = timedelta(days=60)


class Housekeeping:
    """Deletes rows past their retention."""

    def __init__(self, *, inbox: UpdateInbox, now: Callable[[], datetime]) -> None:
        self._inbox = inbox
        self._now = now

    async def clean_up(self) -> dict[str, int]:
        """Delete; returns how many rows of each kind."""
        now = self._now()
        finished = (DeliveryState.SENT, DeliveryState.FAILED, DeliveryState.CANCELLED)
        return {
            "updates": await self._inbox.forget_old(),
            "bulk_imports": await forget_old_runs(now),
            "cache": await CacheEntry.filter(expires_at__lt=now - STALE_CACHE).delete(),
            "codes": await OneTimeCode.filter(expires_at__lt=now - OLD_CODE).delete(),
            "calls": await VendorCallRecord.filter(created_at__lt=now - OLD_CALL).delete(),
            "notifications": await OutboxMessage.filter(
                state__in=finished, created_at__lt=now - OLD_NOTIFICATION
            ).delete(),
            "applicant_changes": await forget_old_changes(now),
            "applicant_claims": await forget_old_claims(now),
            "assistant_work": await forget_old_work(now),
            "applicant_records": await forget_unseen_applicants(now),
            "interview_candidates": await forget_old_candidates(now),
            "huntflow_deliveries": await HookDelivery.filter(received_at__lt=now - OLD_DELIVERY).delete(),
            "huntflow_events": await HuntflowEvent.filter(seen_at__lt=now - OLD_EVENT).delete(),
            "google_trips": await GoogleConsentTrip.filter(expires_at__lt=now - OLD_TRIP).delete(),
            "google_sync_runs": await GoogleSyncRun.filter(started_at__lt=now - OLD_SYNC_RUN).delete(),
            "google_events": await GoogleEvent.filter(end_at__lt=now - OLD_CALENDAR_EVENT).delete(),
            "web_sessions": await WebSession.filter(expires_at__lt=now).delete(),
            "bearer_grants": await BearerGrant.filter(expires_at__lt=now).delete(),
            "sign_in_failures": await SignInFailures.filter(last_at__lt=now - OLD_FAILURE).delete(),
            "scorecards": await forget_old_cards(now),
            "telegram_messages": await forget_old_messages(now),
            "broadcasts": await forget_unsent_broadcasts(now),
            "source_items": await forget_unread_items(now),
            "source_readings": await forget_old_readings(now),
            "conversations": await ConversationState.filter(updated_at__lt=now - IDLE_CONVERSATION).delete(),
        }
