"""Any sequence of moves, tags, corrections and undos leaves Huntflow and the audit trail equal."""

import random
from collections.abc import AsyncIterator

import pytest

from models.audit import AuditEvent
from services.applicants.errors import ChangeOverError, NothingToChangeError, SameStageError, UndoOverError
from services.applicants.fields import ApplicantField
from services.applicants.ledger import ChangeView
from tests.conftest import Clock
from tests.services.applicant_world import ApplicantWorld, applicant_world
from trial.data.vacancies import FINAL, HOMEWORK, OFFER, REJECTED, SCREENING
from trial.huntflow.state import Applicant

pytestmark = pytest.mark.database
STAGES = (SCREENING, HOMEWORK, FINAL, OFFER, REJECTED)
TAGS = (601, 602, 603, 604)
WALKS = 12
STEPS = 14


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ApplicantWorld]:
    async with applicant_world(clock) as made:
        yield made


class Walk:
    """One person's random day with one applicant, and what they expect to see after it."""

    def __init__(self, world: ApplicantWorld, someone: Applicant, seed: int) -> None:
        self.world, self.someone, self.chance = world, someone, random.Random(seed)  # noqa: S311 - a repeatable walk
        self.me = world.actor.user_id
        self.done: list[tuple[ChangeView, tuple[int, list[int], str | None]]] = []

    def state(self) -> tuple[int, list[int], str | None]:
        return self.someone.links[0].status, sorted(self.someone.tags), self.someone.position

    async def step(self) -> None:
        act = self.chance.choice((self.move, self.tag, self.edit, self.undo, self.undo, self.wait))
        try:
            await act()
        except (SameStageError, NothingToChangeError):
            return

    async def confirm(self, change: ChangeView) -> None:
        before = self.state()
        done = await self.world.services.applicant_changes.confirm(self.world.actor, self.me, change.id, None)
        self.done.append((done, before))

    async def move(self) -> None:
        proposals, button = self.world.services.applicant_proposals, self.world.button(self.someone)
        stage = self.chance.choice(STAGES)
        question = await proposals.move(self.world.actor, button, self.someone.links[0].vacancy, stage)
        if question.reasons:
            reason, _name = self.chance.choice(question.reasons)
            questions = self.world.services.applicant_questions
            question = await questions.choose_reason(self.world.actor, self.me, question.id, reason)
        await self.confirm(question)

    async def tag(self) -> None:
        proposals, button = self.world.services.applicant_proposals, self.world.button(self.someone)
        choices = await proposals.tags(self.world.actor, button)
        for tag in self.chance.sample(TAGS, self.chance.randint(0, 2)):
            questions = self.world.services.applicant_questions
            choices = await questions.toggle_tag(self.world.actor, self.me, choices.change.id, tag)
        await self.confirm(choices.change)

    async def edit(self) -> None:
        proposals, button = self.world.services.applicant_proposals, self.world.button(self.someone)
        text = self.chance.choice(("Тестировщик", "Аналитик", "Разработчик"))
        await self.confirm(await proposals.edit(self.world.actor, button, ApplicantField.POSITION, text))

    async def undo(self) -> None:
        """The newest change; an older one would be a conflict, which has its own tests."""
        if not self.done:
            return
        change, before = self.done.pop()
        present = self.state()
        try:
            await self.world.services.applicant_changes.undo(self.world.actor, self.me, change.id)
        except (UndoOverError, ChangeOverError):
            assert self.state() == present
            return
        assert self.state() == before

    async def wait(self) -> None:
        self.world.clock.passes(seconds=self.chance.choice((1, 12, 31)))
        await self.world.job()
        if self.chance.random() < 0.3:
            self.world.restart()


async def replayed(world: ApplicantWorld, someone: Applicant, start: tuple[int, list[int]]) -> tuple[int, list[int]]:
    """Stage and tags as the audit trail tells them."""
    status, tags = start
    for event in await AuditEvent.filter(object_type="applicant", object_id=str(someone.id)).order_by("id"):
        status = event.details.get("status_id", status)
        tags = event.details.get("tag_ids", tags)
    return status, tags


@pytest.mark.parametrize("seed", range(WALKS))
async def test_after_any_walk_huntflow_and_the_audit_trail_agree(world: ApplicantWorld, seed: int) -> None:
    someone = world.on_vacancy(SCREENING)
    walk = Walk(world, someone, seed)
    start = (someone.links[0].status, sorted(someone.tags))

    for _step in range(STEPS):
        await walk.step()

    assert await replayed(world, someone, start) == (someone.links[0].status, sorted(someone.tags))
    writes = len(world.writes())
    assert await AuditEvent.filter(object_type="applicant").count() == writes, "one row for every write, none without"
