"""Any sequence of creations, moves, tags, corrections and undos leaves Huntflow and the audit trail equal."""

import random
from collections.abc import AsyncIterator
from typing import Any

import pytest

from models.audit import AuditEvent
from models.imports import ImportState
from services.applicants.errors import ChangeOverError, NothingToChangeError, SameStageError, UndoOverError
from services.applicants.fields import ApplicantField
from services.applicants.ledger import ChangeView
from services.file_reading.reader import FileReader
from services.intake.candidates import CandidateIntake, ReadingTools
from services.intake.chat_files import ChatSource, NoChatFiles
from services.intake.incoming import Incoming
from services.intake.kind import CANDIDATES
from services.intake.last_place import LastPlace
from services.intake.reading import CandidateReading
from services.jobs import Job
from services.notifications import Notifications
from services.task_import.ledger import ImportLedger
from services.task_import.links import ApplicantLinks
from services.task_import.looking import ImportLooking
from services.task_import.runner import ImportRunner
from tests.conftest import Clock
from tests.services.applicant_world import ApplicantWorld, Died, applicant_world
from trial.data.vacancies import FINAL, HOMEWORK, OFFER, REJECTED, SCREENING
from trial.huntflow.state import Applicant

pytestmark = pytest.mark.database
STAGES = (SCREENING, HOMEWORK, FINAL, OFFER, REJECTED)
TAGS = (601, 602, 603, 604)
PEOPLE = ("Журавлёва Ольга", "Пинчук Степан", "Рудковская Алеся", "Цветкова Инна")
WALKS = 12
STEPS = 14


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ApplicantWorld]:
    async with applicant_world(clock) as made:
        yield made


async def nobody_looks(_progress: object) -> None:
    """The progress of a creation."""


class NoJobs:
    async def put(self, job: Job, row_id: int | None = None) -> None:
        """The walk runs the work itself."""


def intake_over(world: ApplicantWorld) -> CandidateIntake:
    """What takes in messages, over the world's database and stand-in, as a process that has just started."""
    connections: Any = world.connections
    files = NoChatFiles()
    ledger = ImportLedger(notifications=Notifications(now=world.clock), is_alone=True, now=world.clock, kind=CANDIDATES)
    photos: Any = None  # nobody sends a picture here
    return CandidateIntake(
        tools=ReadingTools(
            reading=CandidateReading(files=files, reader=FileReader(), photos=photos),
            huntflow=connections,
            people=world.people,
            last_place=LastPlace(huntflow=connections, vacancies=world.vacancies),
        ),
        looking=ImportLooking(
            kind=CANDIDATES,
            huntflow=connections,
            links=ApplicantLinks(huntflow=connections, cache=world.cache, prod_url="https://api.huntflow.ru"),
        ),
        vacancies=world.vacancies,
        runner=ImportRunner(
            source=ChatSource(files=files),
            huntflow=connections,
            people=world.people,
            ledger=ledger,
            now=world.clock,
            sleep=world.clock.sleep,
        ),
        jobs=NoJobs(),
        is_alone=True,
        now=world.clock,
    )


class Walk:
    """One person's random day with one applicant, and what they expect to see after it."""

    def __init__(self, world: ApplicantWorld, someone: Applicant, seed: int) -> None:
        self.world, self.someone, self.chance = world, someone, random.Random(seed)  # noqa: S311 - a repeatable walk
        self.me = world.actor.user_id
        self.wanted: set[str] = set()
        self.done: list[tuple[ChangeView, tuple[int, list[int], str | None]]] = []

    def state(self) -> tuple[int, list[int], str | None]:
        return self.someone.links[0].status, sorted(self.someone.tags), self.someone.position

    async def step(self) -> None:
        act = self.chance.choice((self.move, self.tag, self.edit, self.undo, self.undo, self.wait, self.create))
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

    async def create(self) -> None:
        """Somebody sent to the bot, sometimes for the second time, sometimes with the process killed at the creation."""
        number = self.chance.randint(0, 3)
        text = f"{PEOPLE[number]}\n+375 29 555-00-0{number}\nКомментарий {self.chance.random()}"
        intake = intake_over(self.world)
        taken = await intake.take(self.world.actor, Incoming(42, self.chance.randint(1, 10**6), text))
        await intake.place(self.world.actor, taken.draft_id, taken.draft_id)
        await intake.read(taken.draft_id)
        card = await intake.card(self.world.actor, taken.draft_id)
        if card.draft.duplicates:
            await intake.attach_to(self.world.actor, taken.draft_id, card.draft.duplicates[0].id)
        await intake.choose_vacancy(self.world.actor, taken.draft_id, self.someone.links[0].vacancy)
        await intake.confirm(self.world.actor, taken.draft_id, chat_id=42, message_id=1)
        self.wanted.add(PEOPLE[number])
        if not card.draft.duplicates and self.chance.random() < 0.4:
            self.world.dies("create_applicant", after=self.chance.random() < 0.5)
            with pytest.raises(Died):
                await intake.run(taken.draft_id, nobody_looks)
            self.world.clock.passes(seconds=30)
            self.world.restart()
            intake = intake_over(self.world)
            assert await intake.resume_unfinished() == 1
        result = await intake.run(taken.draft_id, nobody_looks)
        assert result is not None
        assert result.state is ImportState.DONE

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
    before = set(world.stand_in.account().applicants)

    for _step in range(STEPS):
        await walk.step()

    assert await replayed(world, someone, start) == (someone.links[0].status, sorted(someone.tags))
    made = [one for number, one in world.stand_in.account().applicants.items() if number not in before]
    assert sorted(f"{one.last_name} {one.first_name}" for one in made) == sorted(walk.wanted), "each of them once"
    assert all(len(one.links) == 1 for one in made)
    created = AuditEvent.filter(object_type="applicant", operation="applicant_created")
    assert sorted(int(row.object_id) for row in await created) == sorted(one.id for one in made)
    ours = f"/applicants/{someone.id}"
    writes = [path for _method, path in world.writes() if path.endswith(ours) or f"{ours}/" in path]
    rows = await AuditEvent.filter(object_type="applicant", object_id=str(someone.id)).count()
    assert rows == len(writes), "one row for every write, none without"
