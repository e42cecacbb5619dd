"""Messages to a role: written, looked at, confirmed once, delivered through the outbox, and counted."""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from locales import lazy
from models.audit import Source
from models.broadcasts import Broadcast, BroadcastState
from models.notifications import DeliveryState, OutboxMessage
from models.users import GroupMembership, Role
from services import audit
from services.access import Actor, Operation, require
from services.errors import GoneError, ServiceError
from services.notifications import BroadcastMessage, Notifications

# One message of Telegram with a title above; a longer one is better said in a document.
MAX_CHARS = 3500


class BadBroadcastError(ServiceError):
    """Nothing to say, or too much. Values: `limit` in characters."""

    sentence = lazy("A message needs from 1 to {limit} characters. Nothing was sent. Send another text, or /cancel.")


class NobodyToTellError(ServiceError):
    """No role is chosen, or nobody has one of them."""

    sentence = lazy("Nobody would read this: choose a role somebody has. Nothing was sent.")


class BroadcastOverError(ServiceError):
    """It was sent or dropped before."""

    sentence = lazy("This message was sent or dropped already. Nothing was sent now. Begin a new one with /broadcast.")


@dataclass(frozen=True, slots=True)
class BroadcastView:
    """A message and what became of it.

    Attributes:
        people: of a draft, how many would be told now; of a sent one, how many were meant.
        per_role: how many people each role has, the author left out.
        waiting, delivered, failed: rows of the outbox; `unheard` switched such messages off.
    """

    id: int
    text: str
    roles: frozenset[Role]
    state: BroadcastState
    people: int
    per_role: dict[Role, int]
    waiting: int = 0
    delivered: int = 0
    failed: int = 0
    unheard: int = 0


class Broadcasts:
    """Prepares and sends messages; only for administrators."""

    def __init__(self, *, notifications: Notifications, now: Callable[[], datetime]) -> None:
        self._notifications = notifications
        self._now = now

    def check(self, actor: Actor) -> None:
        """Let through who may, before they are asked for a text."""
        require(actor, Operation.BROADCAST)

    async def draft(self, actor: Actor, text: str) -> BroadcastView:
        """Keep a text; nothing is sent.

        Raises:
            BadBroadcastError: empty or too long.
        """
        require(actor, Operation.BROADCAST)
        text = text.replace("\x00", "").strip()
        if not text or len(text) > MAX_CHARS:
            raise BadBroadcastError(limit=MAX_CHARS)
        row = await Broadcast.create(author_id=actor.user_id, text=text)
        return await self._view(row)

    async def view(self, actor: Actor, broadcast_id: int) -> BroadcastView:
        """A message as it stands now; a draft only to its author.

        Raises:
            GoneError: there is none.
        """
        return await self._view(await self._row(actor, broadcast_id))

    async def choose(self, actor: Actor, broadcast_id: int, role: Role, *, is_chosen: bool) -> BroadcastView:
        """Tell a role, or do not; raises as `send`."""
        await self._row(actor, broadcast_id)
        async with in_transaction():
            row = await Broadcast.select_for_update().get(id=broadcast_id)
            if row.state is not BroadcastState.DRAFT:
                raise BroadcastOverError
            row.roles = sorted({*row.roles, role.value} if is_chosen else {*row.roles} - {role.value})
            await row.save(update_fields=["roles"])
        return await self._view(row)

    async def send(self, actor: Actor, broadcast_id: int, *, source: Source = Source.BOT) -> BroadcastView:
        """Queue it for everybody who has one of the roles now; of two taps the first counts.

        Raises:
            NobodyToTellError: there would be nobody.
            BroadcastOverError: it was sent or dropped before.
        """
        row = await self._row(actor, broadcast_id)
        people = await _people_of([Role(role) for role in row.roles], but=actor.user_id)
        if not people:
            raise NobodyToTellError
        async with in_transaction():
            sent = {"state": BroadcastState.SENT, "sent_at": self._now(), "recipients": len(people)}
            if not await Broadcast.filter(id=broadcast_id, state=BroadcastState.DRAFT).update(**sent):
                raise BroadcastOverError
            message = BroadcastMessage(broadcast_id=row.id, text=row.text, author_name=actor.name)
            await self._notifications.tell(sorted(people), message, event_key=_key(row.id))
            await audit.record(
                actor, "broadcast_sent", object_type="broadcast", object_id=row.id, source=source,
                roles=row.roles, people=len(people), chars=len(row.text),
            )  # fmt: skip
        return await self.view(actor, broadcast_id)

    async def drop(self, actor: Actor, broadcast_id: int) -> None:
        """Do not send it; raises as `send`."""
        await self._row(actor, broadcast_id)
        if not await Broadcast.filter(id=broadcast_id, state=BroadcastState.DRAFT).update(
            state=BroadcastState.DROPPED, text=""
        ):
            raise BroadcastOverError

    async def _row(self, actor: Actor, broadcast_id: int) -> Broadcast:
        require(actor, Operation.BROADCAST)
        row = await Broadcast.get_or_none(id=broadcast_id)
        is_foreign = row is not None and row.author_id != actor.user_id  # type: ignore[attr-defined]
        if row is None or (row.state is not BroadcastState.SENT and is_foreign):
            raise GoneError
        return row

    async def _view(self, row: Broadcast) -> BroadcastView:
        author_id: int | None = row.author_id  # type: ignore[attr-defined]
        roles = frozenset(Role(role) for role in row.roles)
        per_role = {role: len(await _people_of([role], but=author_id)) for role in Role}
        if row.state is not BroadcastState.SENT:
            people = len(await _people_of(roles, but=author_id))
            return BroadcastView(row.id, row.text, roles, row.state, people, per_role)
        found = await OutboxMessage.filter(event_key=_key(row.id)).values_list("state", flat=True)
        states = Counter(str(state) for state in found)
        queued = sum(states.values())
        return BroadcastView(
            id=row.id,
            text=row.text,
            roles=roles,
            state=row.state,
            people=row.recipients,
            per_role=per_role,
            waiting=states[DeliveryState.PENDING],
            delivered=states[DeliveryState.SENT],
            failed=states[DeliveryState.FAILED] + states[DeliveryState.CANCELLED],
            unheard=max(0, row.recipients - queued),
        )


async def _people_of(roles: Collection[Role], *, but: int | None) -> set[int]:
    """Who has one of the roles, is switched on and has written to the bot; observers once approved."""
    counted: set[int] = set()
    for role in roles:
        query = GroupMembership.filter(group__role=role, user__is_active=True, user__telegram__id__isnull=False)
        if role is Role.OBSERVER:
            query = query.filter(user__is_observer_active=True)
        counted |= {int(str(user_id)) for user_id in await query.values_list("user_id", flat=True)}
    return counted - {but} if but is not None else counted


def _key(broadcast_id: int) -> str:
    return f"broadcast:{broadcast_id}"


async def forget_author(user_id: int) -> None:
    """Delete what of an author's messages holds their name; the messages themselves stay, without an author."""
    for broadcast_id in await Broadcast.filter(author_id=user_id).values_list("id", flat=True):
        await OutboxMessage.filter(event_key=_key(int(str(broadcast_id)))).delete()
    await Broadcast.filter(author_id=user_id, state=BroadcastState.DRAFT).delete()
