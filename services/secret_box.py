"""Encryption of other systems' keys at rest: Fernet keys with ids, the first encrypts, all decrypt (design.md §6)."""

from dataclasses import dataclass

from cryptography.fernet import Fernet, InvalidToken


class SecretKeysError(Exception):
    """SECRET_KEYS cannot be used. The message is one sentence."""


class UndecryptableError(Exception):
    """A stored secret cannot be read with the keys we have."""

    def __init__(self, key_id: str) -> None:
        super().__init__(f"no working key {key_id!r} for a stored secret")
        self.key_id = key_id


@dataclass(frozen=True, slots=True)
class Sealed:
    """An encrypted text and the id of the key that made it."""

    ciphertext: str
    key_id: str


class SecretBox:
    """Seals and opens secrets."""

    def __init__(self, keys: str) -> None:
        """Read keys of the form `id:key,id:key`.

        Raises:
            SecretKeysError: the form is wrong, an id repeats or a key is not a Fernet key.
        """
        self._fernets: dict[str, Fernet] = {}
        for part in filter(None, (part.strip() for part in keys.split(","))):
            key_id, separator, key = part.partition(":")
            if not separator or not key_id or len(key_id) > 32:  # noqa: PLR2004 - the column's width
                raise SecretKeysError("SECRET_KEYS must look like id:key,id:key with ids of 1-32 characters.")
            if key_id in self._fernets:
                raise SecretKeysError(f"SECRET_KEYS names the id {key_id!r} twice.")
            try:
                self._fernets[key_id] = Fernet(key)
            except ValueError:
                raise SecretKeysError(f"The key {key_id!r} in SECRET_KEYS is not a Fernet key.") from None
        if not self._fernets:
            raise SecretKeysError("SECRET_KEYS is empty: without a key no token can be stored.")
        self.primary_id = next(iter(self._fernets))

    def seal(self, secret: str) -> Sealed:
        """Encrypt with the first key."""
        return Sealed(self._fernets[self.primary_id].encrypt(secret.encode()).decode(), self.primary_id)

    def open(self, sealed: Sealed) -> str:
        """Decrypt.

        Raises:
            UndecryptableError: the key is missing or the text was changed.
        """
        fernet = self._fernets.get(sealed.key_id)
        if fernet is None:
            raise UndecryptableError(sealed.key_id)
        try:
            return fernet.decrypt(sealed.ciphertext.encode()).decode()
        except InvalidToken:
            raise UndecryptableError(sealed.key_id) from None
