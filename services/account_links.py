"""Binding a Telegram account to a user who was made in the panel or by the operator (product.md §1 `/link`)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tortoise.models import Model
from tortoise.transactions import in_transaction

from locales import lazy
from models.audit import Source
from models.credentials import Credential
from models.gemini import ChatSession
from models.imports import SourceLink, TaskImport
from models.interviewers import Interviewer
from models.notifications import DeliveryState, OutboxMessage
from models.telegram import TelegramAccount
from models.users import CodePurpose, OneTimeCode, Role, User
from models.vacancies import Vacancy
from services import access_changes, audit
from services.access import Actor, require_switched_on
from services.errors import ServiceError
from services.notifications import Notifications, PersonWaits
from services.one_time_codes import CodeUnknownError, OneTimeCodes
from services.people import AUTOMATIC_USERNAME

# Everything of a person that would be lost with their user row. Settings are not data: the account linked has its own.
_OWN_DATA: tuple[tuple[type[Model], str], ...] = (
    (Credential, "user_id"),
    (ChatSession, "user_id"),
    (TaskImport, "user_id"),
    (SourceLink, "user_id"),
    (Interviewer, "user_id"),
    (Vacancy, "recruiter_id"),
    (OneTimeCode, "created_by_id"),
)


class AccountTakenError(ServiceError):
    """The account of the code has a Telegram account already."""

    sentence = lazy(
        "Another Telegram account is already linked to this account, so nothing was changed. "
        "If that is not you, tell an administrator."
    )


class AlreadyLinkedError(ServiceError):
    """The person's Telegram account belongs to a linked account already."""

    sentence = lazy(
        "Your Telegram account is already linked to an account, so nothing was changed. "
        "Write from another Telegram account, or ask an administrator."
    )


@dataclass(frozen=True, slots=True)
class LinkOffer:
    """The account a code would bind. `e_mail` is masked; `has_own_data` says whether the present profile holds any."""

    name: str
    e_mail: str
    has_own_data: bool


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking did: the person's actor from now on is `user_id`."""

    user_id: int
    name: str
    is_old_profile_kept: bool


def masked_e_mail(address: str) -> str:
    """`anna@example.com` → `a***@example.com`: enough for its owner to recognise, not for anybody else to write to."""
    name, at, domain = address.partition("@")
    return f"{name[:1]}***@{domain}" if at else ""


class AccountLinks:
    """Shows which account a code belongs to, and binds it once the person has confirmed."""

    def __init__(self, *, codes: OneTimeCodes, notifications: Notifications, now: Callable[[], datetime]) -> None:
        self._codes = codes
        self._notifications = notifications
        self._now = now

    async def offer(self, actor: Actor, code: str) -> LinkOffer:
        """The account behind a link code; the code stays usable.

        Raises:
            CodeUnknownError, CodeUsedError, CodeExpiredError: the code does not work.
            AccountTakenError, AlreadyLinkedError: there is nothing to bind.
        """
        account = (await self._usable(actor, code)).created_by
        return LinkOffer(
            name=account.full_name or account.username,
            e_mail=masked_e_mail(account.email),
            has_own_data=await _has_own_data(actor.user_id),
        )

    async def link(self, actor: Actor, code: str, *, source: Source = Source.BOT) -> Linked:
        """Bind the actor's Telegram account. An automatic profile without data is removed, one with data is closed.

        Raises:
            LastAdministratorError: the actor is the only administrator, and the account is none.
            Those of `offer`.
        """
        async with in_transaction():
            row = await self._usable(actor, code)
            account = row.created_by
            await access_changes.lock_person(account.id)
            await access_changes.lock_person(actor.user_id)
            # Looked at again under the lock: two codes of one account may be on their way at once.
            await self._usable(actor, code)
            if Role.ADMIN in actor.effective_roles and Role.ADMIN not in await access_changes.roles_of(account.id):
                await access_changes.keep_an_administrator(actor.user_id)
            await self._codes.use(row, account.id)
            await _move_telegram(actor.user_id, account)
            is_kept = await self._leave_old_profile(actor.user_id)
            await self._ask_for_approval(account)
            await audit.record(
                None, "account_linked", object_type="user", object_id=account.id, source=source, old_user=actor.user_id
            )
        return Linked(account.id, account.full_name or account.username, is_kept)

    async def _usable(self, actor: Actor, code: str) -> OneTimeCode:
        require_switched_on(actor)
        row = await self._codes.find(CodePurpose.LINK, code)
        account = row.created_by
        if not account.is_active:
            raise CodeUnknownError
        if account.id != actor.user_id and await TelegramAccount.filter(user_id=account.id).exists():
            raise AccountTakenError
        own = await User.filter(id=actor.user_id).values_list("username", flat=True)
        if account.id == actor.user_id or not own or not str(own[0]).startswith(AUTOMATIC_USERNAME):
            raise AlreadyLinkedError
        return row

    async def _ask_for_approval(self, account: User) -> None:
        roles = await access_changes.roles_of(account.id)
        if account.is_observer_active or roles - {Role.OBSERVER}:
            return
        waits = PersonWaits(user_id=account.id, name=account.full_name, telegram_username=account.telegram_username)
        await self._notifications.tell_administrators(waits, event_key=f"person_waits:{account.id}")

    async def _leave_old_profile(self, user_id: int) -> bool:
        if await _has_own_data(user_id):
            await access_changes.end_access(user_id, now=self._now())
            return True
        await User.filter(id=user_id).delete()
        # What administrators were still to be asked about the profile has no object any more.
        await OutboxMessage.filter(event_key=f"person_waits:{user_id}", state=DeliveryState.PENDING).update(
            state=DeliveryState.CANCELLED
        )
        return False


async def _move_telegram(old_user_id: int, account: User) -> None:
    telegram = await TelegramAccount.get(user_id=old_user_id)
    await TelegramAccount.filter(id=telegram.id).update(user_id=account.id)
    await User.filter(id=account.id).update(telegram_username=telegram.username)


async def _has_own_data(user_id: int) -> bool:
    for table, column in _OWN_DATA:
        if await table.filter(**{column: user_id}).exists():
            return True
    return False
