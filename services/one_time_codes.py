"""Invitations and links for accounts, signing in, passwords: opaque, hashed, used once, with an end (product.md §1)."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from locales import lazy
from models.audit import Source
from models.users import CodePurpose, OneTimeCode, Role
from services import access_changes, audit
from services.access import Actor, Operation, require, require_switched_on
from services.errors import GoneError, ServiceError

# Of `A-Za-z0-9_-`, so that a code fits Telegram's start parameter (64 characters, Bot API deep links).
RANDOM_BYTES = 24
PREFIXES = {
    CodePurpose.INVITE: "inv_",
    CodePurpose.LINK: "lnk_",
    CodePurpose.LOGIN: "log_",
    CodePurpose.RESET: "rst_",
}
LIFETIMES = {
    CodePurpose.INVITE: timedelta(days=7),
    CodePurpose.LINK: timedelta(minutes=15),
    CodePurpose.LOGIN: timedelta(minutes=5),
    CodePurpose.RESET: timedelta(minutes=15),
}


class CodeUnknownError(ServiceError):
    """No such code was given out, it is of another kind, or it was revoked."""

    sentence = lazy(
        "This code is wrong or was revoked. Nothing was changed. Check that you copied all of it, or ask for a new one."
    )


class CodeUsedError(ServiceError):
    """The code has been redeemed before."""

    sentence = lazy("This code has already been used, and each works once. Nothing was changed. Ask for a new one.")


class CodeExpiredError(ServiceError):
    """The code's time is over."""

    sentence = lazy("This code has expired. Nothing was changed. Ask for a new one.")


class RoleHeldError(ServiceError):
    """The person has the role of the invitation already."""

    sentence = lazy("You already have the role of this invitation, so it stays unused. Open the menu with /start.")


@dataclass(frozen=True, slots=True)
class IssuedCode:
    """A fresh code with its prefix; it cannot be shown a second time, because only its hash is kept."""

    code: str
    expires_at: datetime
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation nobody has used yet."""

    code_id: int
    role: Role
    made_by: str
    expires_at: datetime


def purpose_of(code: str) -> CodePurpose | None:
    """What a code with this prefix is for; None when it looks like none of ours."""
    return next((purpose for purpose, prefix in PREFIXES.items() if code.startswith(prefix)), None)


def hash_of(code: str) -> str:
    """What is stored. A plain hash is enough: 192 random bits cannot be tried out."""
    return hashlib.sha256(code.encode()).hexdigest()


class OneTimeCodes:
    """Gives codes out and redeems them."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def invite(self, actor: Actor, role: Role, *, source: Source = Source.BOT) -> IssuedCode:
        """An invitation that gives `role` to whoever opens it first."""
        require(actor, Operation.INVITE)
        async with in_transaction():
            row, issued = await self._issue(CodePurpose.INVITE, actor.user_id, role)
            await audit.record(
                actor, "invitation_made", object_type="code", object_id=row.id, source=source, role=role.value
            )
        return issued

    async def open_invitations(self, actor: Actor) -> list[OpenInvitation]:
        """Invitations that can still be used, those that end first at the top."""
        require(actor, Operation.INVITE)
        rows = (
            await OneTimeCode.filter(purpose=CodePurpose.INVITE, used_at__isnull=True, expires_at__gt=self._now())
            .order_by("expires_at", "id")
            .select_related("created_by")
        )
        return [
            OpenInvitation(row.id, row.role, row.created_by.full_name or row.created_by.username, row.expires_at)
            for row in rows
            if row.role is not None
        ]

    async def revoke_invitation(self, actor: Actor, code_id: int, *, source: Source = Source.BOT) -> None:
        """Make an unused invitation worthless.

        Raises:
            GoneError: it was used or revoked already.
        """
        require(actor, Operation.INVITE)
        async with in_transaction():
            deleted = await OneTimeCode.filter(id=code_id, purpose=CodePurpose.INVITE, used_at__isnull=True).delete()
            if not deleted:
                raise GoneError
            await audit.record(actor, "invitation_revoked", object_type="code", object_id=code_id, source=source)

    async def redeem_invitation(self, actor: Actor, code: str, *, source: Source = Source.BOT) -> Role:
        """Give the actor the invitation's role; returns it.

        Raises:
            TurnedOffError: an invitation does not turn a person on again.
            RoleHeldError: there is nothing to give; the invitation stays usable.
            CodeUnknownError, CodeUsedError, CodeExpiredError: the code does not work.
        """
        require_switched_on(actor)
        async with in_transaction():
            row = await self.find(CodePurpose.INVITE, code)
            if row.role is None:  # pragma: no cover - `invite` writes a role into each
                raise CodeUnknownError
            if row.role in actor.effective_roles:
                raise RoleHeldError
            await self.use(row, actor.user_id)
            user = await access_changes.lock_person(actor.user_id)
            await access_changes.give_role(user, row.role)
            await audit.record(
                actor, "invitation_used", object_type="code", object_id=row.id, source=source, role=row.role.value
            )
        return row.role

    async def issue_link(self, user_id: int, *, source: Source) -> IssuedCode:
        """A code that binds a Telegram account to this user; for the panel's owner of the account and the operator.

        A new one replaces the older. The caller has made sure who asks.

        Raises:
            GoneError: there is no such user.
        """
        async with in_transaction():
            user = await access_changes.lock_person(user_id)
            await access_changes.close_codes(user.id, CodePurpose.LINK)
            row, issued = await self._issue(CodePurpose.LINK, user.id)
            await audit.record(
                None, "link_code_made", object_type="code", object_id=row.id, source=source, user=user_id
            )
        return issued

    async def issue_login(self, actor: Actor, *, source: Source = Source.BOT) -> IssuedCode:
        """A login link's code for the actor's own account; a new one replaces the older."""
        require(actor, Operation.EDIT_OWN_SETTINGS)
        async with in_transaction():
            await access_changes.close_codes(actor.user_id, CodePurpose.LOGIN)
            row, issued = await self._issue(CodePurpose.LOGIN, actor.user_id)
            await audit.record(actor, "login_code_made", object_type="code", object_id=row.id, source=source)
        return issued

    async def issue_reset(self, actor: Actor, *, source: Source = Source.BOT) -> IssuedCode:
        """A code that lets the actor set a new password without the old one; a new code replaces the older."""
        require(actor, Operation.EDIT_OWN_SETTINGS)
        async with in_transaction():
            await access_changes.close_codes(actor.user_id, CodePurpose.RESET)
            row, issued = await self._issue(CodePurpose.RESET, actor.user_id)
            await audit.record(actor, "reset_code_made", object_type="code", object_id=row.id, source=source)
        return issued

    async def redeem_login(self, code: str, *, source: Source = Source.WEB) -> int:
        """The id of the user who may be signed in now.

        Raises:
            CodeUnknownError, CodeUsedError, CodeExpiredError: the code does not work.
        """
        async with in_transaction():
            row = await self.find(CodePurpose.LOGIN, code)
            if not row.created_by.is_active:
                raise CodeUnknownError
            await self.use(row, row.created_by.id)
            await audit.record(None, "login_code_used", object_type="code", object_id=row.id, source=source)
        return row.created_by.id

    async def _issue(
        self, purpose: CodePurpose, owner_id: int, role: Role | None = None
    ) -> tuple[OneTimeCode, IssuedCode]:
        code = PREFIXES[purpose] + secrets.token_urlsafe(RANDOM_BYTES)
        expires_at = self._now() + LIFETIMES[purpose]
        row = await OneTimeCode.create(
            purpose=purpose, code_hash=hash_of(code), role=role, created_by_id=owner_id, expires_at=expires_at
        )
        return row, IssuedCode(code, expires_at, role)

    async def find(self, purpose: CodePurpose, code: str) -> OneTimeCode:
        """The row of a usable code with its `created_by`, for services only.

        Raises:
            CodeUnknownError, CodeUsedError, CodeExpiredError: the code does not work.
        """
        row = await OneTimeCode.filter(purpose=purpose, code_hash=hash_of(code)).select_related("created_by").first()
        if row is None:
            raise CodeUnknownError
        if row.used_at is not None:
            raise CodeUsedError
        if row.expires_at <= self._now():
            raise CodeExpiredError
        return row

    async def use(self, row: OneTimeCode, user_id: int) -> None:
        """Mark the code used, inside the caller's transaction; of two at once one gets through.

        Raises:
            CodeUsedError: somebody else was faster.
        """
        marked = await OneTimeCode.filter(id=row.id, used_at__isnull=True).update(
            used_at=self._now(), used_by_id=user_id
        )
        if not marked:
            raise CodeUsedError
