"""Who is talking: a Telegram person becomes an actor with roles (product.md §1)."""

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from locales import Language
from models.audit import Source
from models.prepared import PreparedRead
from models.telegram import TelegramAccount
from models.users import Group, GroupMembership, Role, User
from services import access_changes, audit
from services.access import Actor
from services.actors import USER_COLUMNS, actor_of
from services.notifications import Notifications, PersonWaits

# How the users begin that the bot made itself; others were made in the panel or by the operator.
AUTOMATIC_USERNAME = "telegram-"


@dataclass(frozen=True, slots=True)
class TelegramPerson:
    """What Telegram says of somebody who writes to the bot."""

    telegram_id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str | None = None

    @property
    def full_name(self) -> str:
        """First and last name as Telegram shows them."""
        return f"{self.first_name} {self.last_name}".strip()


_ACTOR_COLUMNS = ("telegram_id", "blocked_at", *USER_COLUMNS)
# The same without a Telegram account, by their names above.
_COLUMNS_OF_USER = {name: name.removeprefix("user__") for name in USER_COLUMNS}

_BY_TELEGRAM_ID = PreparedRead(lambda: TelegramAccount.filter(telegram_id=0).values(*_ACTOR_COLUMNS))


class People:
    """Recognises people and lets new ones in as inactive observers."""

    def __init__(
        self,
        *,
        notifications: Notifications,
        admin_telegram_ids: Collection[int],
        default_timezone: str,
        default_language: Language,
        now: Callable[[], datetime],
    ) -> None:
        self._notifications = notifications
        self._admin_telegram_ids = frozenset(admin_telegram_ids)
        self._default_timezone = default_timezone
        self._default_language = default_language
        self._now = now

    async def identify(self, telegram_id: int) -> Actor | None:
        """The person behind a Telegram account, in one query; None for somebody new."""
        rows = await self._rows(telegram_id)
        return actor_of(rows) if rows else None

    @staticmethod
    async def _rows(telegram_id: int) -> list[dict[str, object]]:
        return await _BY_TELEGRAM_ID.rows(telegram_id)

    async def actor(self, user_id: int) -> Actor | None:
        """The person with this user id; None when there is none. Who came by the panel only has no Telegram id."""
        rows = await TelegramAccount.filter(user_id=user_id).values(*_ACTOR_COLUMNS)
        rows = rows or await User.filter(id=user_id).values(**_COLUMNS_OF_USER)
        return actor_of(rows) if rows else None

    async def arrive(self, person: TelegramPerson) -> Actor:
        """The person who just wrote; somebody new becomes an inactive observer and administrators are told.

        Telegram ids named in the settings become administrators at once, also when the person wrote before they were
        named and still waits; who was turned off stays off. Whoever writes can be written to again, whatever Telegram
        said before.
        """
        rows = await self._rows(person.telegram_id)
        known = actor_of(rows) if rows else None
        if rows and rows[0]["blocked_at"] is not None:
            await self.note_blocked(person.telegram_id, is_blocked=False)
        if known is not None and not (known.is_waiting and person.telegram_id in self._admin_telegram_ids):
            return known
        if known is not None:
            return await self._promote(known)
        # Two first messages at once: the other one has registered the person.
        with suppress(IntegrityError):
            await self._register(person)
        actor = await self.identify(person.telegram_id)
        if actor is None:  # pragma: no cover - the row was written or existed a moment ago
            raise LookupError("a registered person is not there")
        return actor

    async def note_blocked(self, telegram_id: int, *, is_blocked: bool) -> None:
        """Remember whether the person blocked the bot: nothing is sent until they come back."""
        await TelegramAccount.filter(telegram_id=telegram_id).update(blocked_at=self._now() if is_blocked else None)

    async def _promote(self, known: Actor) -> Actor:
        async with in_transaction():
            await access_changes.give_role(await access_changes.lock_person(known.user_id), Role.ADMIN)
            await audit.record(
                None, "named_administrator", object_type="user", object_id=known.user_id, source=Source.BOT
            )
        return await self.actor(known.user_id) or known

    async def _register(self, person: TelegramPerson) -> None:
        is_admin = person.telegram_id in self._admin_telegram_ids
        language = Language.from_code(person.language_code) if person.language_code else self._default_language
        async with in_transaction():
            user = await User.create(
                username=f"{AUTOMATIC_USERNAME}{person.telegram_id}",
                first_name=person.first_name[:150],
                last_name=person.last_name[:150],
                full_name=person.full_name[:255],
                telegram_username=person.username[:64],
                language=language,
                timezone=self._default_timezone,
            )
            await TelegramAccount.create(
                user=user,
                telegram_id=person.telegram_id,
                username=person.username[:64],
                first_name=person.first_name[:150],
                last_name=person.last_name[:150],
            )
            role = Role.ADMIN if is_admin else Role.OBSERVER
            group, _ = await Group.get_or_create(role=role, defaults={"name": role.group_name})
            await GroupMembership.create(user=user, group=group)
            await audit.record(
                None, "person_arrived", object_type="user", object_id=user.id, source=Source.BOT, role=role
            )
            if not is_admin:
                await self._notifications.tell_administrators(
                    PersonWaits(user_id=user.id, name=person.full_name, telegram_username=person.username),
                    event_key=f"person_waits:{user.id}",
                )
