"""Who did what. A row is written in the transaction of the action itself."""

from models.audit import AuditEvent, Source
from services.access import Actor


async def record(
    actor: Actor | None,
    operation: str,
    *,
    object_type: str = "",
    object_id: object = "",
    source: Source,
    **details: object,
) -> None:
    """Write one audit row. `details` are ids, sizes and codes, never secrets or personal data."""
    await AuditEvent.create(
        actor_id=actor.user_id if actor else None,
        operation=operation,
        object_type=object_type,
        object_id=str(object_id),
        details=details,
        source=source,
    )


async def record_of(user_id: int, operation: str, *, source: Source) -> None:
    """Write what somebody did before they are an actor: they have just proven who they are."""
    await AuditEvent.create(
        actor_id=user_id, operation=operation, object_type="user", object_id=str(user_id), details={}, source=source
    )
