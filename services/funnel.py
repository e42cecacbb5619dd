"""How far applicants of a vacancy came: from Huntflow's numbers of who stands where now.

Huntflow counts who stands on a stage now, not who passed it. Whoever stands on a later stage has come past the earlier
ones, so «reached» is a stage and everything after it. The rejected are left out: the numbers do not tell how far they
came. Stages after the last one of type «hired» (a reserve, for example) are beside the way and not a part of it.
"""

from dataclasses import dataclass
from itertools import pairwise

from services.access import Actor
from services.vacancies import Vacancies, VacancyCard
from services.vacancy_rows import StageCount, VacancyRow

# Huntflow's types of stages (contract, `VacancyStatus.type`).
HIRED, TRASH = "hired", "trash"


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """A stage of the way. `now` stand there, `reached` came there or further; None when Huntflow did not count."""

    name: str
    now: int | None
    reached: int | None
    # Percent of those who reached the stage before; None for the first stage and where it cannot be told.
    conversion: int | None = None


@dataclass(frozen=True, slots=True)
class Funnel:
    """A vacancy's way and what lies beside it."""

    vacancy: VacancyRow
    steps: tuple[FunnelStep, ...]
    beside: tuple[StageCount, ...]
    is_stale: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it is known that nobody stands on the way: then there is nothing to draw."""
        return all(step.now == 0 for step in self.steps)


class Funnels:
    """Reads funnels for people."""

    def __init__(self, *, vacancies: Vacancies) -> None:
        self._vacancies = vacancies

    async def of(self, actor: Actor, owner_id: int, vacancy_id: int) -> Funnel:
        """The funnel of a vacancy; the rights and errors of `Vacancies.card`."""
        return funnel_of(await self._vacancies.card(actor, owner_id, vacancy_id))


def funnel_of(card: VacancyCard) -> Funnel:
    """The funnel of a card's numbers."""
    way, beside = _split(card.stages)
    reached: list[int | None] = []
    total: int | None = 0
    for one in reversed(way):
        total = None if total is None or one.count is None else total + one.count
        reached.insert(0, total)
    conversions = [None, *(_percent(before, after) for before, after in pairwise(reached))]
    steps = zip(way, reached, conversions, strict=False)
    return Funnel(
        vacancy=card.vacancy,
        steps=tuple(FunnelStep(one.stage.name, one.count, came, share) for one, came, share in steps),
        beside=beside,
        is_stale=card.is_stale,
    )


def _split(stages: tuple[StageCount, ...]) -> tuple[tuple[StageCount, ...], tuple[StageCount, ...]]:
    ends = [index for index, one in enumerate(stages) if one.stage.type == HIRED]
    last = ends[-1] if ends else len(stages) - 1
    is_on_way = [index <= last and one.stage.type != TRASH for index, one in enumerate(stages)]
    way = tuple(one for one, on in zip(stages, is_on_way, strict=True) if on)
    return way, tuple(one for one, on in zip(stages, is_on_way, strict=True) if not on)


def _percent(before: int | None, after: int | None) -> int | None:
    return round(100 * after / before) if before and after is not None else None
