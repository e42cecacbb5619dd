"""Delivers queued notifications within Telegram's limits, surviving restarts and outages (design.md §6)."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from tortoise.expressions import F, Q
from tortoise.transactions import in_transaction

from locales import Language
from models.notifications import DeliveryState, OutboxMessage
from models.telegram import TelegramAccount
from services.notifications import READER, AccessRemoved, Notification

log = structlog.get_logger(__name__)

# Telegram: about 30 messages a second over all chats and one a second in one chat (Bot FAQ). A pass runs once a second
# and takes at most one message per chat.
BATCH = 25
# A process that died in the middle of a delivery frees its rows after this long.
CLAIM = timedelta(minutes=2)
ATTEMPTS = 12
FIRST_DELAY = timedelta(seconds=5)
LONGEST_DELAY = timedelta(minutes=15)


class DeliveryRefusedError(Exception):
    """Telegram did not take a message.

    `permanent`: this chat will never take one (blocked, deactivated). `retry_after_s`: wait so long before any message.
    `moved_to`: the chat has a new id.
    """

    def __init__(
        self, reason: str, *, permanent: bool = False, retry_after_s: float | None = None, moved_to: int | None = None
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent
        self.retry_after_s = retry_after_s
        self.moved_to = moved_to


class FloodPause:
    """Telegram's flood limit is the bot's: after a refusal nothing is sent to anybody until it is over."""

    def __init__(self) -> None:
        self._until: datetime | None = None

    def begin(self, until: datetime) -> None:
        """Send nothing until then."""
        self._until = until

    def is_on(self, now: datetime) -> bool:
        """Whether nothing may be sent now."""
        return self._until is not None and now < self._until


class Messenger(Protocol):
    """The door that can show a notification to a person."""

    async def deliver(self, telegram_id: int, language: Language, notification: Notification) -> int | None:
        """Show it; the message id, or None when there turned out to be nothing to say.

        Raises:
            DeliveryRefusedError: it was not shown.
        """


class Outbox:
    """Takes due rows, one per chat and pass, and hands them to the messenger."""

    def __init__(self, *, messenger: Messenger, now: Callable[[], datetime], pause: FloodPause | None = None) -> None:
        self._messenger = messenger
        self._now = now
        self._pause = pause or FloodPause()

    async def deliver_due(self, most: int = BATCH, *, but: Collection[int] = ()) -> int:
        """One pass over at most so many messages, none to the people `but`. Returns how many were shown."""
        if most <= 0 or self._pause.is_on(self._now()):
            return 0
        delivered = 0
        for row, account, language in await self._claim(most, but):
            delivered += await self._deliver(row, account, language)
            if self._pause.is_on(self._now()):
                break
        return delivered

    async def _claim(
        self, most: int, but: Collection[int]
    ) -> list[tuple[OutboxMessage, TelegramAccount | None, Language]]:
        now = self._now()
        async with in_transaction():
            free = Q(claimed_until__isnull=True) | Q(claimed_until__lt=now)
            due = await (
                OutboxMessage.filter(free, state=DeliveryState.PENDING, due_at__lte=now)
                .exclude(user_id__in=list(but))
                .order_by("due_at", "id")
                .limit(BATCH * 4)
                .select_for_update(skip_locked=True)
            )
            first_per_person = {row.user_id: row for row in reversed(due)}  # type: ignore[attr-defined]
            rows = sorted(first_per_person.values(), key=lambda row: (row.due_at, row.id))[:most]
            await OutboxMessage.filter(id__in=[row.id for row in rows]).update(
                claimed_until=now + CLAIM, attempts=F("attempts") + 1
            )
        user_ids = [row.user_id for row in rows]  # type: ignore[attr-defined]
        accounts = {
            account.user_id: account  # type: ignore[attr-defined]
            for account in await TelegramAccount.filter(user_id__in=user_ids).select_related("user")
        }
        claimed = []
        for row in rows:
            account = accounts.get(row.user_id)  # type: ignore[attr-defined]
            claimed.append((row, account, Language(account.user.language) if account else Language.RU))
        return claimed

    async def _deliver(self, row: OutboxMessage, account: TelegramAccount | None, language: Language) -> bool:
        notification = READER.validate_python(row.payload)
        if account is None or not _may_hear(account, notification):
            await self._close(row, DeliveryState.CANCELLED, "no reachable chat")
            return False
        try:
            message_id = await self._messenger.deliver(account.telegram_id, language, notification)
        except DeliveryRefusedError as refusal:
            await self._refused(row, account, refusal)
            return False
        await OutboxMessage.filter(id=row.id).update(
            state=DeliveryState.SENT, sent_at=self._now(), message_id=message_id, claimed_until=None
        )
        return True

    async def _refused(self, row: OutboxMessage, account: TelegramAccount, refusal: DeliveryRefusedError) -> None:
        now = self._now()
        log.info("notification_refused", outbox_id=row.id, reason=refusal.reason, permanent=refusal.permanent)
        if refusal.permanent:
            await TelegramAccount.filter(id=account.id).update(blocked_at=now)
            await self._close(row, DeliveryState.FAILED, refusal.reason)
            return
        if refusal.moved_to is not None:
            await TelegramAccount.filter(id=account.id).update(telegram_id=refusal.moved_to)
        delay = min(FIRST_DELAY * 2**row.attempts, LONGEST_DELAY)
        if refusal.retry_after_s is not None:
            delay = timedelta(seconds=refusal.retry_after_s)
            self._pause.begin(now + delay)
        if row.attempts + 1 >= ATTEMPTS and refusal.retry_after_s is None:
            await self._close(row, DeliveryState.FAILED, refusal.reason)
            return
        await OutboxMessage.filter(id=row.id).update(
            due_at=now + delay, claimed_until=None, last_error=refusal.reason[:255]
        )

    async def _close(self, row: OutboxMessage, state: DeliveryState, reason: str) -> None:
        await OutboxMessage.filter(id=row.id).update(state=state, last_error=reason[:255], claimed_until=None)


def _may_hear(account: TelegramAccount, notification: Notification) -> bool:
    """Somebody turned off hears only that; somebody who blocked the bot hears nothing."""
    return account.blocked_at is None and (account.user.is_active or isinstance(notification, AccessRemoved))
