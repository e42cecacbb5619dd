"""Re-encrypts every stored secret with the first key of SECRET_KEYS, so that old keys can be taken off the list."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

import structlog
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models.credentials import Credential
from services.secret_box import UndecryptableError
from services.secret_vault import SecretVault

log = structlog.get_logger(__name__)

Progress = Callable[[int, int], None]
BATCH = 100


@dataclass(frozen=True, slots=True)
class RotationSummary:
    """How many stored keys there are, and what was done with them."""

    total: int
    rotated: int
    already: int
    undecryptable: int


class _Done(Enum):
    ROTATED = auto()
    ALREADY = auto()
    UNDECRYPTABLE = auto()


class KeyRotation:
    """Walks over all credentials. May be stopped and started again: what is done already is only looked at."""

    def __init__(self, *, vault: SecretVault) -> None:
        self._vault = vault

    async def rotate(self, progress: Progress | None = None) -> RotationSummary:
        """Re-encrypt, a batch per transaction. A secret that cannot be read is left as it is and counted.

        `progress` is told (done, total) after each batch.
        """
        total = await Credential.filter(secret__isnull=False).count()
        counts = dict.fromkeys(_Done, 0)
        last_id = 0
        while True:
            async with in_transaction():
                rows = await self._batch(last_id).select_for_update()
                for row in rows:
                    counts[await self._rotate(row)] += 1
            if not rows:
                break
            last_id = rows[-1].id
            if progress is not None:
                progress(min(sum(counts.values()), total), total)
        return RotationSummary(total, counts[_Done.ROTATED], counts[_Done.ALREADY], counts[_Done.UNDECRYPTABLE])

    async def count_undecryptable(self) -> int:
        """Stored keys that cannot be read with SECRET_KEYS as they are; changes nothing."""
        count = last_id = 0
        while rows := await self._batch(last_id):
            count += sum(not self._is_readable(row) for row in rows)
            last_id = rows[-1].id
        return count

    @staticmethod
    def _batch(last_id: int) -> QuerySet[Credential]:
        return Credential.filter(id__gt=last_id, secret__isnull=False).order_by("id").limit(BATCH)

    async def _rotate(self, row: Credential) -> _Done:
        if not self._is_readable(row):
            log.warning("secret_undecryptable", credential_id=row.id, key_id=row.key_id)
            return _Done.UNDECRYPTABLE
        if row.key_id == self._vault.primary_id:
            return _Done.ALREADY
        await Credential.filter(id=row.id).update(
            secret=self._resealed(row.secret, row.key_id),
            refresh_secret=self._resealed(row.refresh_secret, row.key_id),
            key_id=self._vault.primary_id,
        )
        return _Done.ROTATED

    def _resealed(self, ciphertext: str | None, key_id: str) -> str | None:
        return None if ciphertext is None else self._vault.seal(self._vault.open(ciphertext, key_id)).ciphertext

    def _is_readable(self, row: Credential) -> bool:
        try:
            for ciphertext in filter(None, (row.secret, row.refresh_secret)):
                self._vault.open(ciphertext, row.key_id)
        except UndecryptableError:
            return False
        return True
