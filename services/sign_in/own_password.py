"""A person's own password: changed with the old one, or set anew with the bot's one-time link."""

from tortoise.transactions import in_transaction

from locales import lazy
from models.audit import Source
from models.users import CodePurpose, User
from services import access_changes, audit
from services.access import Actor, Operation, require
from services.errors import ServiceError
from services.one_time_codes import CodeUnknownError, OneTimeCodes
from services.sign_in.passwords import Passwords, check_strength
from services.sign_in.throttle import SignInThrottle


class OldPasswordWrongError(ServiceError):
    """The present password was typed wrongly."""

    field = "old_password"
    sentence = lazy("The present password is another one. Nothing was changed.")


class PasswordsDifferError(ServiceError):
    """The new password and its repetition are not the same."""

    field = "new_password_confirm"
    sentence = lazy("The two passwords are not the same. Nothing was changed.")


class OwnPassword:
    """Changes passwords. Every other session and token ends with the old one."""

    def __init__(self, *, passwords: Passwords, throttle: SignInThrottle, codes: OneTimeCodes) -> None:
        self._passwords = passwords
        self._throttle = throttle
        self._codes = codes

    async def is_set(self, actor: Actor) -> bool:
        """Whether the person has a password; people who came through the bot have none until they set one."""
        require(actor, Operation.EDIT_OWN_SETTINGS)
        return (await User.get(id=actor.user_id)).password_hash is not None

    async def change(self, actor: Actor, old: str, new: str, repeated: str, *, source: Source) -> None:
        """Replace the password; somebody who has none yet leaves `old` empty.

        Raises:
            TooManyTriesError: the old one was wrong too often.
            OldPasswordWrongError, PasswordsDifferError: the form is wrong.
            PasswordTooShortError, PasswordTooLongError, PasswordTooCommonError: the new one is not good enough.
        """
        require(actor, Operation.EDIT_OWN_SETTINGS)
        user = await User.get(id=actor.user_id)
        # Counted apart from signing in: whoever has this session may guess here only.
        place = f"own-password:{user.id}"
        await self._throttle.admit(place, "")
        if user.password_hash is not None and not await self._passwords.matches(user.password_hash, old):
            await self._throttle.note_failure(place, "")
            raise OldPasswordWrongError
        await self._store(user, new, repeated)
        await audit.record(actor, "password_changed", object_type="user", object_id=user.id, source=source)

    async def offer(self, code: str) -> str:
        """The name of whose password a code would set.

        Raises:
            CodeUnknownError, CodeUsedError, CodeExpiredError: the code does not work.
        """
        row = await self._codes.find(CodePurpose.RESET, code)
        return row.created_by.full_name or row.created_by.username

    async def reset(self, code: str, new: str, repeated: str) -> None:
        """Set the password of the code's owner; the code is used up only when the password was good enough.

        Raises:
            CodeUnknownError, CodeUsedError, CodeExpiredError: the code does not work.
            PasswordsDifferError and those of `check_strength`: another password is needed, the code still works.
        """
        row = await self._codes.find(CodePurpose.RESET, code)
        user = row.created_by
        if not user.is_active:
            raise CodeUnknownError
        hashed = await self._accepted(user, new, repeated)
        async with in_transaction():
            await self._codes.use(row, user.id)
            await self._write(user.id, hashed)
            await audit.record(None, "password_reset", object_type="user", object_id=user.id, source=Source.WEB)

    async def _store(self, user: User, new: str, repeated: str) -> None:
        hashed = await self._accepted(user, new, repeated)
        async with in_transaction():
            await self._write(user.id, hashed)

    async def _accepted(self, user: User, new: str, repeated: str) -> str:
        if new != repeated:
            raise PasswordsDifferError
        check_strength(new, user.username, user.email, user.full_name, user.first_name, user.last_name)
        return await self._passwords.hash(new)

    @staticmethod
    async def _write(user_id: int, hashed: str) -> None:
        await User.filter(id=user_id).update(password_hash=hashed)
        await access_changes.close_sessions(user_id)
