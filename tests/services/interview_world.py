"""Interviews over the Huntflow stand-in, calendars in memory, a real database and a Telegram with memory."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.interviews import InterviewServices, InterviewTools, build_interviews
from models.interviews import Interview
from models.notifications import OutboxMessage
from models.users import Role
from services.access import Actor
from services.interviews.booking import Changed
from services.interviews.delivery import InterviewDelivery
from services.interviews.draft import Draft
from services.notifications import READER, Notification, Notifications
from services.outbox import FloodPause
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.applicant_world import ApplicantWorld, applicant_world
from tests.services.fake_calendars import FakeCalendars
from tests.services.interview_chat import InterviewChat
from trial.huntflow.state import Applicant, CalendarEvent

DIMA_ID, PAVEL_ID = 61, 62


class InterviewWorld:
    """A recruiter (Telegram id 42) and two interviewers. `in_google`: nothing is connected in Huntflow."""

    dima: Actor
    pavel: Actor

    def __init__(self, applicants: ApplicantWorld) -> None:
        self.applicants, self.clock = applicants, applicants.clock
        self.recruiter = applicants.actor
        self.calendars = FakeCalendars(now=self.clock)
        self.chat = InterviewChat(self.clock)
        self.restart()

    def restart(self) -> None:
        connections: Any = self.applicants.connections
        self.services: InterviewServices = build_interviews(
            InterviewTools(
                huntflow=connections,
                calendars=self.calendars,
                applicants=self.applicants.services,
                vacancies=self.applicants.vacancies,
                notifications=Notifications(now=self.clock),
                people=self.applicants.people,
                now=self.clock,
            )
        )
        self.delivery = InterviewDelivery(board=self.chat, pause=FloodPause(), now=self.clock)

    def in_google(self) -> None:
        self.applicants.stand_in.state.has_calendars = False
        self.calendars.connect(self.recruiter.user_id, "olga@x.test")

    def candidate(self) -> Applicant:
        found = self.applicants.on_vacancy()
        found.email = found.email or "candidate@x.test"
        return found

    async def draft(self, someone: Applicant, *people: Actor, hours: float = 27) -> Draft:
        button, vacancy = self.applicants.button(someone), someone.links[0].vacancy
        draft = await self.services.interview_scheduling.begin(self.recruiter, button, vacancy)
        start = (self.clock() + timedelta(hours=hours)).replace(minute=0, second=0, microsecond=0)
        return replace(draft, interviewer_ids=tuple(each.user_id for each in people or (self.dima,)), start_at=start)

    async def schedules(self, someone: Applicant, *people: Actor) -> Changed:
        return await self.services.interview_scheduling.create(self.recruiter, await self.draft(someone, *people))

    async def looks(self, telegram_id: int) -> list[str]:
        """Kinds of the messages a person sees once what is due was brought."""
        for _ in range(3):
            self.clock.passes(seconds=1)
            await self.delivery.deliver_due(25)
        return [kind.value for kind in self.chat.kinds(telegram_id)]

    def events(self, someone: Applicant) -> list[CalendarEvent]:
        """What Huntflow has of the applicant's interviews."""
        return [entry.calendar_event for entry in someone.logs if entry.calendar_event is not None]

    def comments(self, someone: Applicant) -> list[str]:
        return [entry.comment for entry in someone.logs if entry.comment]

    async def told(self, actor: Actor) -> list[Notification]:
        rows = await OutboxMessage.filter(user_id=actor.user_id).order_by("id")
        return [READER.validate_python(row.payload) for row in rows]


@asynccontextmanager
async def interview_world(clock: Clock) -> AsyncIterator[InterviewWorld]:
    async with applicant_world(clock) as applicants:
        world = InterviewWorld(applicants)
        world.dima = await an_actor(clock, DIMA_ID, Role.INTERVIEWER, name="Дмитрий Лебедев", email="dima@x.test")
        world.pavel = await an_actor(clock, PAVEL_ID, Role.INTERVIEWER, name="Павел Дроздов", email="pavel@x.test")
        yield world


async def the_interview() -> Interview:
    return await Interview.get()
