"""Re-encrypts every stored secret with the first key of SECRET_KEYS, so that old keys can be taken off the list."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

import structlog
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models.credentials import Credential
from models.google import GoogleAccount
from models.huntflow_hooks import HuntflowHook
from services.secret_box import UndecryptableError
from services.secret_vault import SecretVault

log = structlog.get_logger(__name__)

Progress = Callable[[int, int], None]
BATCH = 100
Sealable = Credential | HuntflowHook | GoogleAccount
TABLES: tuple[type[Sealable], ...] = (Credential, HuntflowHook, GoogleAccount)


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
    """Walks over all keys of people and all secrets of webhooks.

    May be stopped and started again: what is done already is only looked at.
    """

    def __init__(self, *, vault: SecretVault) -> None:
        self._vault = vault

    async def rotate(self, progress: Progress | None = None) -> RotationSummary:
        """Re-encrypt, a batch per transaction. A secret that cannot be read is left as it is and counted.

        `progress` is told (done, total) after each batch.
        """
        total = sum([await table.filter(secret__isnull=False).count() for table in TABLES])
        counts = dict.fromkeys(_Done, 0)
        for table in TABLES:
            last_id = 0
            while True:
                async with in_transaction():
                    rows = await self._batch(table, last_id).select_for_update()
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
        count = 0
        for table in TABLES:
            last_id = 0
            while rows := await self._batch(table, last_id):
                count += sum(not self._is_readable(row) for row in rows)
                last_id = rows[-1].id
        return count

    @staticmethod
    def _batch(table: type[Sealable], last_id: int) -> QuerySet[Any]:
        return table.filter(id__gt=last_id, secret__isnull=False).order_by("id").limit(BATCH)

    async def _rotate(self, row: Sealable) -> _Done:
        if not self._is_readable(row):
            log.warning("secret_undecryptable", kind=type(row).__name__, row_id=row.id, key_id=row.key_id)
            return _Done.UNDECRYPTABLE
        if row.key_id == self._vault.primary_id:
            return _Done.ALREADY
        sealed = {name: self._resealed(ciphertext, row.key_id) for name, ciphertext in _secrets(row).items()}
        await type(row).filter(id=row.id).update(**sealed, key_id=self._vault.primary_id)
        return _Done.ROTATED

    def _resealed(self, ciphertext: str | None, key_id: str) -> str | None:
        return None if ciphertext is None else self._vault.seal(self._vault.open(ciphertext, key_id)).ciphertext

    def _is_readable(self, row: Sealable) -> bool:
        try:
            for ciphertext in filter(None, _secrets(row).values()):
                self._vault.open(ciphertext, row.key_id)
        except UndecryptableError:
            return False
        return True


def _secrets(row: Sealable) -> dict[str, str | None]:
    """The sealed columns of a row."""
    if isinstance(row, Credential | GoogleAccount):
        return {"secret": row.secret, "refresh_secret": row.refresh_secret}
    return {"secret": row.secret}
