"""Being forgotten: a person asks, administrators decide, and the deletion leaves no name behind (product.md §2)."""

import secrets
from dataclasses import dataclass

from tortoise.transactions import in_transaction

from locales import Language
from models.audit import AuditEvent, Source
from models.notifications import OutboxMessage
from models.table_versions import raise_version
from models.telegram import ConversationState, TelegramAccount
from models.users import User
from models.vacancies import VERSION_NAME
from services import access_changes, audit, broadcasts
from services.access import Actor, Operation, require
from services.google_accounts.accounts import GoogleAccounts
from services.notifications import DeletionRequested, Notifications
from services.telegram_chats.chats import forget_messages_of
from services.user_directory import OwnAccessError

# The newest of these about a person says whether a request of theirs is open.
_REQUESTED, _CLOSED = "deletion_requested", "deletion_request_closed"


@dataclass(frozen=True, slots=True)
class Erased:
    """Where and in which language the person can be told for the last time; no chat for one without Telegram."""

    telegram_id: int | None
    language: Language


class Deletions:
    """Takes requests for deletion and carries them out."""

    def __init__(self, *, notifications: Notifications, google: GoogleAccounts | None = None) -> None:
        self._notifications = notifications
        self._google = google

    async def request(self, actor: Actor, *, source: Source = Source.BOT) -> bool:
        """Ask the administrators to delete the person's data; False when a request of theirs is open already.

        Everybody may, also a person turned off: their data is still here.
        """
        async with in_transaction():
            await access_changes.lock_person(actor.user_id)
            if await _is_open(actor.user_id):
                return False
            await audit.record(actor, _REQUESTED, object_type="user", object_id=actor.user_id, source=source)
            await self._notifications.tell_administrators(
                DeletionRequested(user_id=actor.user_id, name=actor.name),
                event_key=f"{_REQUESTED}:{actor.user_id}:{secrets.token_hex(8)}",
            )
        return True

    async def close_request(self, actor: Actor, user_id: int, *, source: Source = Source.BOT) -> bool:
        """Settle a request without deleting; False when it is settled already. The person may ask again.

        Raises:
            GoneError: the person is no longer there.
        """
        require(actor, Operation.MANAGE_USERS)
        async with in_transaction():
            await access_changes.lock_person(user_id)
            if not await _is_open(user_id):
                return False
            await audit.record(actor, _CLOSED, object_type="user", object_id=user_id, source=source)
        return True

    async def erase(self, actor: Actor, user_id: int, *, source: Source = Source.BOT) -> Erased:
        """Delete the person with everything of theirs: profile, settings, keys, chats, imports, messages.

        Vacancies stay without a recruiter, the list of actions and the call log keep their rows without a person, and
        which task became which applicant stays known, so that nothing is imported twice.

        Raises:
            GoneError: the person is no longer there.
            OwnAccessError: it is the actor.
            LastAdministratorError: it is the only administrator.
        """
        require(actor, Operation.MANAGE_USERS)
        if user_id == actor.user_id:
            raise OwnAccessError
        accounts = await self._google.before_erasure(user_id) if self._google else []
        async with in_transaction():
            user = await access_changes.lock_person(user_id)
            if user.is_active:
                await access_changes.keep_an_administrator(user_id)
            telegram = await TelegramAccount.get_or_none(user_id=user_id)
            await _forget_messages_about(user_id)
            await broadcasts.forget_author(user_id)
            if telegram is not None:
                # The storage of conversations (bot/storage.py) begins its keys with the chat's id.
                await ConversationState.filter(key__startswith=f"c:{telegram.telegram_id}:").delete()
                await forget_messages_of(telegram.telegram_id)
            await User.filter(id=user_id).delete()
            # Their vacancies have no recruiter now, which the database does behind the back of kept counts.
            await raise_version(VERSION_NAME)
            await audit.record(actor, "person_erased", object_type="user", object_id=user_id, source=source)
        if self._google is not None:
            await self._google.after_erasure(accounts)
        return Erased(telegram.telegram_id if telegram else None, Language(user.language))


async def _forget_messages_about(user_id: int) -> None:
    """Delete what administrators were told about the person, because it holds the name."""
    await OutboxMessage.filter(event_key=f"person_waits:{user_id}").delete()
    await OutboxMessage.filter(event_key__startswith=f"{_REQUESTED}:{user_id}:").delete()


async def _is_open(user_id: int) -> bool:
    newest = (
        await AuditEvent.filter(operation__in=(_REQUESTED, _CLOSED), object_type="user", object_id=str(user_id))
        .order_by("-id")
        .first()
    )
    return newest is not None and newest.operation == _REQUESTED
