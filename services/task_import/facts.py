"""What an import asks of an organisation besides the applicant: vacancy, stages, sources, tags.

A single import asks each time, because hours may lie between its steps; a run over a whole list remembers the answers
for a minute, or it would spend most of Huntflow's limit on the same questions.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from integrations.huntflow.schemas import ApplicantSource, Tag, Vacancy, VacancyStatus
from services.huntflow_connections import HuntflowConnection

T = TypeVar("T")
# Organisations and vacancies asked about lately; each entry is a short list.
MAX_KEPT = 500


@dataclass(slots=True)
class _Kept:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    until: float = 0.0
    value: object = None


class AccountFacts:
    """Asks Huntflow.

    Args:
        remember_s: how long an answer counts; 0 asks each time.
    """

    def __init__(self, *, remember_s: float = 0.0, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._remember_s = remember_s
        self._monotonic = monotonic
        self._kept: dict[tuple[object, ...], _Kept] = {}

    async def vacancy(self, connection: HuntflowConnection, vacancy_id: int) -> Vacancy:
        """One vacancy."""
        return await self._ask(
            connection, ("vacancy", vacancy_id), lambda: connection.client.vacancy(connection.account_id, vacancy_id)
        )

    async def statuses(self, connection: HuntflowConnection) -> list[VacancyStatus]:
        """The stages."""
        return await self._ask(
            connection, ("statuses",), lambda: connection.client.vacancy_statuses(connection.account_id)
        )

    async def sources(self, connection: HuntflowConnection) -> list[ApplicantSource]:
        """Where resumes come from."""
        return await self._ask(connection, ("sources",), lambda: connection.client.sources(connection.account_id))

    async def tags(self, connection: HuntflowConnection) -> list[Tag]:
        """The tags."""
        return await self._ask(connection, ("tags",), lambda: connection.client.tags(connection.account_id))

    async def tag_id(self, connection: HuntflowConnection, name: str, create: Callable[[], Awaitable[Tag]]) -> int:
        """The tag of this name, made by `create` when there is none; two imports at once make one."""
        async with self._entry(connection, ("new_tag", name.casefold())).lock:
            found = await self.tags(connection)
            for tag in found:
                if tag.name.strip().casefold() == name.casefold():
                    return tag.id
            made = await create()
            if self._remember_s:
                found.append(made)
            return made.id

    async def _ask(
        self, connection: HuntflowConnection, what: tuple[object, ...], ask: Callable[[], Awaitable[T]]
    ) -> T:
        if not self._remember_s:
            return await ask()
        kept = self._entry(connection, what)
        async with kept.lock:
            if kept.until <= self._monotonic():
                kept.value = await ask()
                kept.until = self._monotonic() + self._remember_s
        return cast("T", kept.value)

    def _entry(self, connection: HuntflowConnection, what: tuple[object, ...]) -> _Kept:
        key: tuple[Any, ...] = (connection.system, connection.account_id, *what)
        if len(self._kept) > MAX_KEPT:
            self._kept = {name: kept for name, kept in self._kept.items() if kept.lock.locked()}
        return self._kept.setdefault(key, _Kept())
