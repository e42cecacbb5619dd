"""Where a person's secrets pass between clear and sealed; every one that passes is hidden from the logs first."""

from collections.abc import Callable

from services.secret_box import Sealed, SecretBox


class SecretVault:
    """`SecretBox` that tells the log's redactor what it must never print.

    Args:
        learn_secret: takes each secret in clear before anybody else sees it (`bot.log.Redactor.add`).
    """

    def __init__(self, *, box: SecretBox, learn_secret: Callable[[str], None]) -> None:
        self._box = box
        self._learn = learn_secret

    @property
    def primary_id(self) -> str:
        """The id of the key that seals now."""
        return self._box.primary_id

    def learn(self, secret: str) -> None:
        """Hide a secret that has just been entered, before anything is done with it."""
        self._learn(secret)

    def seal(self, secret: str) -> Sealed:
        """Encrypt."""
        self._learn(secret)
        return self._box.seal(secret)

    def open(self, ciphertext: str, key_id: str) -> str:
        """Decrypt.

        Raises:
            UndecryptableError: the key is missing or the text was changed.
        """
        secret = self._box.open(Sealed(ciphertext, key_id))
        self._learn(secret)
        return secret
