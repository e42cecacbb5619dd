"""The assistant over Huntflow's stand-in: a scripted model, the real services and a real database."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from integrations.gemini import Chunk, Prompt, ToolCall
from models.users import Role
from services.access import Actor
from services.assistant.pipeline.applicant_tools import ApplicantTools
from services.assistant.pipeline.change_tools import ChangeTools
from services.assistant.pipeline.interview_tools import InterviewTools
from services.assistant.pipeline.other_tools import OtherTools
from services.assistant.pipeline.vacancy_tools import VacancyTools
from services.assistant.views import AnswerView
from services.assistant.work.making import WorkMaking
from services.assistant.work.memory import WorkMemory
from services.assistant.work.sources import WorkSources
from services.assistant.work.works import AssistantWorks, WorkOrder, WorkView
from services.file_reading.documents import read
from services.file_reading.readings import Reading
from services.finance.rates import CurrencyRates
from services.interviews.reading import InterviewReading
from services.stage_times import StageTimes
from services.vacancy_records import VacancyRecords
from services.vocabulary import WorkKind
from tests.conftest import Clock
from tests.services.applicant_world import ApplicantWorld, applicant_world
from tests.services.assistant_world import World
from trial.huntflow.state import Applicant, External, StoredFile


class InProcess:
    """Reads files without a child process; that one is tested with the reader."""

    async def read(self, content: bytes) -> Reading:
        return read(content)


class PipelineWorld:
    """`chat` asks, `works` does ready work, `hiring` is Huntflow."""

    def __init__(self, hiring: ApplicantWorld) -> None:
        self.hiring, self.actor = hiring, hiring.actor
        huntflow: Any = hiring.connections
        reader: Any = InProcess()
        services, clock = hiring.services, hiring.clock
        self.sources = WorkSources(
            huntflow=huntflow,
            cards=services.applicant_cards,
            vacancies=hiring.vacancies,
            records=VacancyRecords(huntflow=huntflow, cache=hiring.cache),
            reader=reader,
        )
        stage_times = StageTimes(huntflow=huntflow, cache=hiring.cache, now=clock)
        bank: Any = None
        tools = (
            *VacancyTools(huntflow=huntflow, vacancies=hiring.vacancies, stage_times=stage_times, now=clock).all(),
            *ApplicantTools(huntflow=huntflow, cards=services.applicant_cards, search=services.applicant_search).all(),
            *ChangeTools(huntflow=huntflow, proposals=services.applicant_proposals).all(),
            *InterviewTools(reading=InterviewReading(cards=services.applicant_cards, now=clock)).all(),
            *OtherTools(rates=CurrencyRates(bank=bank, now=clock)).all(),
        )
        self.chat = World(clock, sources=self.sources, tools=tools)
        self.gemini = self.chat.gemini
        self.chat.keys.by_user[self.actor.user_id] = "key"
        self.works = AssistantWorks(
            people=hiring.people,
            making=WorkMaking(sources=self.sources, desk=self.chat.desk, memory=WorkMemory(now=clock)),
            jobs=self.chat.jobs,
            now=clock,
        )
        self.shown: list[WorkView] = []

    async def answered(
        self, question: str, *calls: ToolCall, says: str = "Готово.", actor: Actor | None = None
    ) -> AnswerView:
        """The model asks for these tools in one round, then speaks."""
        if calls:
            self.gemini.will_say(Chunk("", calls=calls))
        self.gemini.will_say(says)
        view = await self.chat.assistant.answer(await self.chat.asked(actor or self.actor, question), self.chat.show)
        assert view is not None
        return view

    async def worked(self, kind: WorkKind, *answers: object, **about: Any) -> WorkView:
        """Order work and do it; the model answers with these forms."""
        self.gemini.answers += [answer if isinstance(answer, Exception) else json.dumps(answer) for answer in answers]
        view = await self.works.order(
            self.actor, WorkOrder(kind, "p" + str(self.hiring.connections.account_id), **about)
        )
        await self.works.do(view.work_id, self._show)
        return self.shown[-1]

    async def _show(self, view: WorkView) -> None:
        self.shown.append(view)

    def with_resume(self, content: bytes, name: str = "resume.pdf") -> Applicant:
        """Somebody on an open vacancy whose only resume is this file."""
        applicant = self.hiring.on_vacancy()
        account = self.hiring.stand_in.account(self.hiring.connections.account_id)
        file = StoredFile(account.new_id(), name, "application/octet-stream", lambda: content)
        account.files[file.id] = file
        at = self.hiring.clock()
        applicant.externals = [External(account.new_id(), "NATIVE", None, at, at, "", [file.id])]
        return applicant


def told(prompt: Prompt) -> str:
    """Everything the model was sent."""
    parts = [prompt.system_instruction]
    for turn in prompt.turns:
        parts += [turn.text, *turn.material]
        parts += [json.dumps(dict(result.response), ensure_ascii=False, default=str) for result in turn.results]
    return "\n".join(parts)


@asynccontextmanager
async def pipeline_world(clock: Clock, *roles: Role) -> AsyncIterator[PipelineWorld]:
    async with applicant_world(clock, *roles) as hiring:
        yield PipelineWorld(hiring)
