"""Sessions of browsers: random tokens in cookies, their hashes in our table, so that each can be ended (field.md §4.2).

A session ends when it was not used for IDLE, at the latest after LIFETIME, when its owner or an administrator ends it,
and with the owner's access.
"""

import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.audit import Source
from models.prepared import PreparedRead
from models.web_access import WebSession
from services import audit
from services.access import Actor, Operation, require
from services.actors import USER_COLUMNS, actor_of
from services.errors import GoneError
from services.sign_in.visitors import Visitor

IDLE, LIFETIME = timedelta(hours=12), timedelta(days=14)
# Using a session is noted at most this often: reading a page must not cost a write.
NOTED_EVERY = timedelta(minutes=5)
# 256 bits: nothing that could be tried out.
TOKEN_BYTES = 32
MOST_FLASHES = 5

_BY_HASH = PreparedRead(
    lambda: WebSession.filter(token_hash="").values("id", "seen_at", "expires_at", "flash", *USER_COLUMNS)
)


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session that is good now, and whose it is."""

    session_id: int
    actor: Actor
    has_flash: bool


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session in its owner's list; `is_this`: the one that asks."""

    session_id: int
    address: str
    user_agent: str
    created_at: datetime
    seen_at: datetime
    is_this: bool


class WebSessions:
    """Starts, recognises and ends sessions."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def start(self, user_id: int, visitor: Visitor) -> str:
        """A new session; returns the token for the cookie. The caller has made sure who it is."""
        token, now = secrets.token_urlsafe(TOKEN_BYTES), self._now()
        await WebSession.create(
            token_hash=hash_of(token),
            user_id=user_id,
            created_at=now,
            seen_at=now,
            expires_at=now + LIFETIME,
            **visitor.columns(),
        )
        return token

    async def recognise(self, token: str) -> OpenSession | None:
        """Whose cookie it is; None for one that is unknown, ended, idle for too long, or of a person turned off."""
        rows = await _BY_HASH.rows(hash_of(token))
        if not rows:
            return None
        now, first, actor = self._now(), rows[0], actor_of(rows)
        seen_at = moment(first["seen_at"])
        if not actor.is_active or now >= min(moment(first["expires_at"]), seen_at + IDLE):
            return None
        session_id = int(str(first["id"]))
        if now - seen_at >= NOTED_EVERY:
            await WebSession.filter(id=session_id).update(seen_at=now)
        return OpenSession(session_id, actor, has_flash=first["flash"] not in (None, [], "[]"))

    async def end(self, token: str) -> None:
        """Sign out: the cookie is worth nothing from now on, wherever a copy of it may be."""
        await WebSession.filter(token_hash=hash_of(token)).delete()

    async def all_of(self, actor: Actor, *, current: int | None) -> list[SessionView]:
        """The person's sessions that are still good, the last used first."""
        require(actor, Operation.EDIT_OWN_SETTINGS)
        now = self._now()
        rows = await WebSession.filter(user_id=actor.user_id, expires_at__gt=now, seen_at__gt=now - IDLE).order_by(
            "-seen_at", "-id"
        )
        return [
            SessionView(row.id, row.address, row.user_agent, row.created_at, row.seen_at, row.id == current)
            for row in rows
        ]

    async def end_one(self, actor: Actor, session_id: int) -> None:
        """End a session of the person's own.

        Raises:
            GoneError: there is no such session of theirs.
        """
        require(actor, Operation.EDIT_OWN_SETTINGS)
        if not await WebSession.filter(id=session_id, user_id=actor.user_id).delete():
            raise GoneError
        await audit.record(actor, "session_ended", object_type="session", object_id=session_id, source=Source.WEB)

    async def end_others(self, actor: Actor, *, current: int | None) -> int:
        """End all of the person's sessions but the one that asks; returns how many."""
        require(actor, Operation.EDIT_OWN_SETTINGS)
        ended = await WebSession.filter(user_id=actor.user_id).exclude(id=current or 0).delete()
        await audit.record(
            actor, "sessions_ended", object_type="user", object_id=actor.user_id, source=Source.WEB, count=ended
        )
        return ended

    async def say_next(self, session_id: int, kind: str, sentence: str) -> None:
        """Keep a sentence for the next page of this session."""
        row = await WebSession.get_or_none(id=session_id).only("id", "flash")
        if row is not None:
            flash = [*(row.flash or []), [kind, sentence]][-MOST_FLASHES:]
            await WebSession.filter(id=session_id).update(flash=flash)

    async def take_flash(self, session_id: int) -> list[tuple[str, str]]:
        """Kind and sentence of what the page has to say; said once."""
        row = await WebSession.get_or_none(id=session_id).only("id", "flash")
        said: Sequence[Sequence[str]] = row.flash or [] if row is not None else []
        if said:
            await WebSession.filter(id=session_id).update(flash=[])
        return [(str(kind), str(sentence)) for kind, sentence in said]


def hash_of(token: str) -> str:
    """What is stored of a random token. A plain hash is enough: 256 random bits cannot be tried out."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()


def moment(value: object) -> datetime:
    """A time of a prepared read: SQLite gives a text, PostgreSQL a datetime, both UTC with its zone."""
    return value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
