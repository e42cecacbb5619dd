"""What changes when a person gains or loses access. Every function is called inside the caller's transaction."""

import secrets
from datetime import datetime

from locales import lazy
from models.imports import ImportState, TaskImport
from models.notifications import DeliveryState, OutboxMessage
from models.users import CodePurpose, Group, GroupMembership, OneTimeCode, Role, User
from models.web_access import BearerGrant, WebSession
from services.errors import GoneError, ServiceError
from services.notifications import AccessGranted, AccessRemoved, Notifications

UNFINISHED_IMPORTS = (ImportState.DRAFT, ImportState.RUNNING)


class LastAdministratorError(ServiceError):
    """The change would leave nobody who can administer."""

    sentence = lazy(
        "This is the only administrator, so nothing was changed. "
        "Make somebody else an administrator first, then repeat."
    )


async def lock_person(user_id: int) -> User:
    """The person's row, held until the transaction ends.

    Without the key: the audit row of an actor who is being changed at the same moment refers to theirs, and two people
    who change each other would otherwise wait for each other for ever.

    Raises:
        GoneError: there is no such person any more.
    """
    user = await User.filter(id=user_id).select_for_update(no_key=True).first()
    if user is None:
        raise GoneError
    return user


async def roles_of(user_id: int) -> frozenset[Role]:
    """All roles the person holds, an inactive observer's included."""
    held = await GroupMembership.filter(user_id=user_id).values_list("group__role", flat=True)
    return frozenset(Role(str(role)) for role in held)


async def give_role(user: User, role: Role) -> None:
    """Add a role that counts at once. The first real role replaces the observer a newcomer was let in as."""
    group, _created = await Group.get_or_create(role=role, defaults={"name": role.group_name})
    await GroupMembership.get_or_create(user_id=user.id, group_id=group.id)
    if role is Role.OBSERVER:
        await User.filter(id=user.id).update(is_observer_active=True)
    elif not user.is_observer_active:
        await GroupMembership.filter(user_id=user.id, group__role=Role.OBSERVER).delete()


async def take_role(user_id: int, role: Role) -> None:
    """Remove a role.

    Raises:
        LastAdministratorError: nobody else could administer then.
    """
    if role is Role.ADMIN:
        await keep_an_administrator(user_id)
        await close_codes(user_id, CodePurpose.INVITE)
    await GroupMembership.filter(user_id=user_id, group__role=role).delete()
    if role is Role.OBSERVER:
        await User.filter(id=user_id).update(is_observer_active=False)


async def keep_an_administrator(leaving: int) -> None:
    """Refuse when `leaving` is the only active administrator.

    The group's row is locked, so two administrators who remove each other at once are handled one after the other.

    Raises:
        LastAdministratorError: nobody would be left.
    """
    await Group.filter(role=Role.ADMIN).select_for_update(no_key=True).first()
    administrators = User.filter(memberships__group__role=Role.ADMIN, is_active=True)
    is_one = await administrators.filter(id=leaving).exists()
    if is_one and not await administrators.exclude(id=leaving).exists():
        raise LastAdministratorError


async def end_access(user_id: int, *, now: datetime, notifications: Notifications | None = None) -> None:
    """Turn a person off with all that runs on their behalf: notifications, imports, codes, sessions (product.md §1).

    With `notifications` the person is told; the message is queued while they still count as somebody to write to.
    """
    await OutboxMessage.filter(user_id=user_id, state=DeliveryState.PENDING).update(
        state=DeliveryState.CANCELLED, last_error="turned off"
    )
    if notifications is not None:
        event_key = f"access_removed:{user_id}:{secrets.token_hex(8)}"
        await notifications.tell([user_id], AccessRemoved(), event_key=event_key)
    await User.filter(id=user_id).update(is_active=False)
    await TaskImport.filter(user_id=user_id, state__in=UNFINISHED_IMPORTS).update(
        state=ImportState.CANCELLED, failure="turned_off", draft={}, updated_at=now
    )
    await close_codes(user_id, *CodePurpose)
    await close_sessions(user_id)


async def close_sessions(user_id: int) -> None:
    """Sign the person out everywhere: browsers and clients of the API."""
    await WebSession.filter(user_id=user_id).delete()
    await BearerGrant.filter(user_id=user_id).delete()


async def close_codes(user_id: int, *purposes: CodePurpose) -> None:
    """Make the person's unused codes worthless: invitations they made, links to their account."""
    await OneTimeCode.filter(created_by_id=user_id, purpose__in=purposes, used_at__isnull=True).delete()


async def tell_of_roles(notifications: Notifications, user_id: int) -> None:
    """Queue the message that names the person's roles as they are now."""
    roles = tuple(sorted(await roles_of(user_id)))
    # Each change is an event of its own: going back to earlier roles has to be told as well.
    event_key = f"access_granted:{user_id}:{secrets.token_hex(8)}"
    await notifications.tell([user_id], AccessGranted(roles=roles), event_key=event_key)
