"""Scorecards over the Huntflow stand-in on loopback and a real database; the clock is the test's."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

from bot.scorecards import Neighbours, ScorecardServices, build_scorecards
from models.credentials import Credential, CredentialState, Integration
from models.interviews import Interview, InterviewParticipant, InterviewSource, InterviewState
from models.notifications import DeliveryState, OutboxMessage
from models.scorecards import Recommendation, Scorecard
from models.users import Role
from services.access import Actor
from services.notifications import READER, Notification, Notifications
from services.scorecards.cards import SubmittedCard
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.applicant_world import ApplicantWorld, applicant_world
from trial.data.huntflow import MAIN_ACCOUNT
from trial.huntflow.state import Applicant, LogEntry


class Queue:
    """Keeps what was asked for."""

    def __init__(self) -> None:
        self.put_jobs: list[tuple[str, int | None]] = []

    async def put(self, job: Any, row_id: int | None = None) -> None:
        self.put_jobs.append((job.value, row_id))


class Listener:
    """Hears what a test says it hears."""

    def __init__(self) -> None:
        self.text = "Хорошо рассуждает"
        self.error: Exception | None = None

    async def transcribe(self, user_id: int, audio: Any, *, model: str = "") -> str:
        if self.error:
            raise self.error
        return self.text


class Files:
    async def download(self, file_id: str, /) -> bytes:
        return b"OggS"


class ScorecardWorld:
    """A recruiter with a key of Huntflow and interviewers without one."""

    recruiter: Actor

    def __init__(self, hiring: ApplicantWorld, clock: Clock) -> None:
        self.hiring, self.clock = hiring, clock
        self.queue, self.listener = Queue(), Listener()
        self.recruiter = hiring.actor
        self.applicant: Applicant = hiring.on_vacancy()
        self.restart()

    def restart(self) -> None:
        """A new process over the same database and vendors."""
        self.hiring.restart()
        notifications = Notifications(now=self.clock)
        tools: Any = SimpleNamespace(now=self.clock, files=Files())
        connections: Any = SimpleNamespace(
            huntflow=self.hiring.connections, cache=self.hiring.cache, notifications=notifications
        )
        listener: Any = self.listener
        near = Neighbours(self.hiring.people, self.hiring.services, listener, self.queue)
        self.services: ScorecardServices = build_scorecards(tools, connections, near)

    @property
    def vacancy_id(self) -> int:
        return self.applicant.links[0].vacancy

    async def interviewer(self, telegram_id: int, name: str, **columns: object) -> Actor:
        return await an_actor(self.clock, telegram_id, Role.INTERVIEWER, name=name, **columns)

    async def interview(self, *people: Actor, ends: datetime | None = None, **columns: Any) -> Interview:
        """An interview of an hour; it ends now unless said otherwise."""
        end = ends or self.clock()
        values = {
            "source": InterviewSource.CHAT,
            "state": InterviewState.PLANNED,
            "system": "prod",
            "account_id": MAIN_ACCOUNT,
            "applicant_id": self.applicant.id,
            "vacancy_id": self.vacancy_id,
            "applicant_name": "Иванов <Иван>",
            "vacancy_name": "Python & Co",
            "organiser_id": self.recruiter.user_id,
            "start_at": end - timedelta(hours=1),
            "end_at": end,
        }
        row = await Interview.create(**{**values, **columns})
        for person in people:
            await InterviewParticipant.create(interview=row, user_id=person.user_id)
        return row

    async def check(self) -> None:
        """The minute's job."""
        await self.services.scorecard_asking.check()

    async def comments(self) -> None:
        """The jobs that bring a comment to Huntflow, twice: one begins it, the next finds it done."""
        for _ in range(2):
            await self.services.scorecard_comments.work_off()
            await self.hiring.job()
            self.clock.passes(seconds=30)
        await self.services.scorecard_comments.work_off()

    async def card(self, person: Actor) -> Scorecard:
        return await Scorecard.get(user_id=person.user_id)

    async def sends_for(self, person: Actor, interview: Interview) -> None:
        """A whole card of this interview."""
        card = await Scorecard.get(user_id=person.user_id, interview_id=interview.id)
        for number in range(len(card.criteria)):
            await self.services.scorecards.mark(person, card.id, number, 2)
        await self.services.scorecards.recommend(person, card.id, Recommendation.NO)
        await self.services.scorecards.submit(person, card.id)

    async def fills(
        self, person: Actor, *marks: int, advice: Recommendation = Recommendation.YES, text: str = ""
    ) -> int:
        """Everything but the last tap; the card's number."""
        card = await self.card(person)
        given = marks or (3,) * len(card.criteria)
        for number, mark in enumerate(given):
            await self.services.scorecards.mark(person, card.id, number, mark)
        await self.services.scorecards.recommend(person, card.id, advice)
        if text:
            await self.services.scorecards.write(person, card.id, text)
        return card.id

    async def sends(self, person: Actor, *marks: int, **said: Any) -> SubmittedCard:
        card_id = await self.fills(person, *marks, **said)
        return await self.services.scorecards.submit(person, card_id)

    def comments_there(self) -> list[str]:
        """Comments of scorecards in Huntflow's log of the applicant."""
        entries: list[LogEntry] = self.applicant.logs
        return [entry.comment or "" for entry in entries if (entry.comment or "").startswith("📋")]

    async def told(self, person: Actor, kind: type[Notification]) -> list[Notification]:
        """What waits for a person or has reached them."""
        rows = await OutboxMessage.filter(user_id=person.user_id).order_by("id")
        found = [READER.validate_python(row.payload) for row in rows]
        return [each for each in found if isinstance(each, kind)]

    async def delivered(self) -> None:
        """Telegram has it all."""
        await OutboxMessage.filter(state=DeliveryState.PENDING).update(state=DeliveryState.SENT)


async def has_key(person: Actor, *, account_id: int = MAIN_ACCOUNT, **columns: Any) -> None:
    """The person has connected Huntflow."""
    values = {"integration": Integration.HUNTFLOW_PROD, "secret": "x", "state": CredentialState.OK, **columns}
    await Credential.create(user_id=person.user_id, account_id=account_id, **values)


@asynccontextmanager
async def scorecard_world(clock: Clock) -> AsyncIterator[ScorecardWorld]:
    async with applicant_world(clock) as hiring:
        world = ScorecardWorld(hiring, clock)
        await has_key(world.recruiter)
        yield world
