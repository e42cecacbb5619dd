"""Reads an actor out of the rows of one query that starts at whatever proves who somebody is."""

from collections.abc import Sequence

from locales import Language
from models.users import Role
from services.access import Actor

# Columns of the user, seen from a table that refers to one; every role makes a row.
USER_COLUMNS = (
    "user__id",
    "user__full_name",
    "user__username",
    "user__language",
    "user__timezone",
    "user__is_active",
    "user__is_observer_active",
    "user__memberships__group__role",
)


def actor_of(rows: Sequence[dict[str, object]]) -> Actor:
    """The actor of the rows, one or more; `telegram_id` may stand among their columns."""
    first = rows[0]
    roles = {Role(str(row["user__memberships__group__role"])) for row in rows if row["user__memberships__group__role"]}
    telegram_id = first.get("telegram_id")
    return Actor(
        user_id=int(str(first["user__id"])),
        name=str(first["user__full_name"] or first["user__username"]),
        roles=frozenset(roles),
        language=Language(str(first["user__language"])),
        timezone=str(first["user__timezone"]),
        is_active=bool(first["user__is_active"]),
        is_observer_active=bool(first["user__is_observer_active"]),
        telegram_id=int(str(telegram_id)) if telegram_id is not None else None,
    )
