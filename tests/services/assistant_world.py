"""The assistant over a real database, with a scripted Gemini, keys that are a dict, and time the test owns."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any, cast

from integrations.gemini import Answer, Chunk, GeminiModel, Prompt, Usage
from models.credentials import Integration
from models.gemini import ChatMessage
from models.telegram import TelegramAccount
from models.users import Group, GroupMembership, Role, User
from services.access import Actor
from services.assistant.attachments import ChatAttachments
from services.assistant.chat import Assistant
from services.assistant.desk import GeminiDesk
from services.assistant.materials import QuestionMaterials
from services.assistant.models import AssistantModels
from services.assistant.pipeline.rounds import ToolRounds
from services.assistant.pipeline.tool import PipelineTool
from services.assistant.pipeline.tools import PipelineTools
from services.assistant.summaries import Summaries
from services.assistant.transcription import Transcription
from services.assistant.usage import AssistantUsage
from services.assistant.views import AnswerView, ChatPlace
from services.assistant.writing import WritingTools
from services.errors import NotConnectedError
from services.file_reading.reader import FileReader
from services.intake.errors import FileGoneError
from services.jobs import Job
from services.notifications import Notifications
from services.people import People
from tests.conftest import Clock

MODEL = "gemini-test"
CHAT = 42


async def until(condition: Callable[[], object]) -> None:
    """Let everything else run until the condition holds; a test that waits for ever fails instead."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - what the condition waits for has no event of its own
            await asyncio.sleep(0)


class ScriptedGemini:
    """Plays one script per question: pieces of text, chunks, errors to raise, and gates to wait at."""

    def __init__(self) -> None:
        self.scripts: list[list[str | Chunk | Exception | asyncio.Event]] = []
        self.prompts: list[Prompt] = []
        self.keys: list[str] = []
        self.closed = 0
        self.answers: list[str | Exception] = []
        self.refuses: Exception | None = None
        self.models: list[GeminiModel] = [GeminiModel(MODEL, "Test", 1000, 1000, supports_generate=True)]

    def will_say(self, *steps: str | Chunk | Exception | asyncio.Event) -> None:
        self.scripts.append(list(steps))

    async def generate(self, prompt: Prompt, *, api_key: str, user_id: int | None) -> Answer:
        """The next of `answers`."""
        self.prompts.append(prompt)
        self.keys.append(api_key)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return Answer(answer, "STOP", Usage(5, 3, 0, 8))

    async def check_key(self, *, api_key: str, user_id: int | None) -> None:
        self.keys.append(api_key)
        if self.refuses is not None:
            raise self.refuses

    async def list_models(self, *, api_key: str, user_id: int | None) -> list[GeminiModel]:
        return self.models

    async def stream(self, prompt: Prompt, *, api_key: str, user_id: int | None) -> AsyncIterator[Chunk]:
        self.prompts.append(prompt)
        self.keys.append(api_key)
        try:
            for step in self.scripts.pop(0):
                if isinstance(step, asyncio.Event):
                    await step.wait()
                elif isinstance(step, Exception):
                    raise step
                else:
                    yield step if isinstance(step, Chunk) else Chunk(step)
            yield Chunk("", "STOP", Usage(11, 7, 0, 18))
        finally:
            self.closed += 1


class Keys:
    def __init__(self) -> None:
        self.by_user: dict[int, str] = {}

    async def secret(self, user_id: int, integration: Integration) -> str:
        assert integration is Integration.GEMINI
        if user_id not in self.by_user:
            raise NotConnectedError(integration="Gemini")
        return self.by_user[user_id]


class Jobs:
    def __init__(self) -> None:
        self.put_jobs: list[tuple[Job, int | None]] = []

    async def put(self, job: Job, row_id: int | None = None) -> None:
        self.put_jobs.append((job, row_id))


class Ticks:
    """A sleep that ends when the test says so."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    async def sleep(self, _seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        await future

    def tick(self) -> None:
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)


@dataclass
class World:
    clock: Clock
    gemini: ScriptedGemini = field(default_factory=ScriptedGemini)
    keys: Keys = field(default_factory=Keys)
    jobs: Jobs = field(default_factory=Jobs)
    ticks: Ticks = field(default_factory=Ticks)
    shown: list[AnswerView] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    sources: Any = None
    tools: tuple[PipelineTool[Any], ...] = ()
    assistant: Assistant = field(init=False)
    people: People = field(init=False)
    attachments: ChatAttachments = field(init=False)

    def __post_init__(self) -> None:
        self.people = make_people(self.clock)
        self.attachments = ChatAttachments(files=self, reader=FileReader(), sources=self.sources)
        self.assistant = self.process()

    def process(self) -> Assistant:
        """One more process over the same database."""
        return Assistant(
            people=self.people,
            credentials=cast("Any", self.keys),
            tools=self.writing_tools(self.gemini),
            jobs=self.jobs,
            now=self.clock,
            sleep=self.ticks.sleep,
        )

    def writing_tools(self, gateway: Any, model: str = MODEL) -> WritingTools:
        """What writes answers over a gateway."""
        keys = cast("Any", self.keys)
        self.usage = AssistantUsage(now=self.clock)
        self.models = AssistantModels(credentials=keys, gemini=gateway, model=model)
        self.desk = GeminiDesk(credentials=keys, gemini=gateway, models=self.models, usage=self.usage)
        tools = PipelineTools(self.tools)
        return WritingTools(
            rounds=ToolRounds(gemini=gateway, tools=tools),
            tools=tools,
            models=self.models,
            usage=self.usage,
            materials=QuestionMaterials(
                files=self,
                sources=self.sources,
                transcription=Transcription(credentials=keys, gemini=gateway, model=model),
            ),
            summaries=Summaries(desk=self.desk),
        )

    async def download(self, file_id: str, /) -> bytes:
        if file_id not in self.files:
            raise FileGoneError
        return self.files[file_id]

    async def show(self, view: AnswerView) -> None:
        self.shown.append(view)

    @property
    def texts(self) -> list[str]:
        """What was shown of answers while they were written and after."""
        return [view.text for view in self.shown if view.text or view.is_final]

    async def tick_until(self, condition: Callable[[], object]) -> None:
        """Let seconds pass for the writers until the condition holds."""
        async with asyncio.timeout(10):
            while not condition():
                self.ticks.tick()
                await asyncio.sleep(0)

    async def tick_until_stored(self, answer_id: int, text: str) -> None:
        """Let seconds pass until the row holds the text."""
        async with asyncio.timeout(10):
            while (await self.stored(answer_id)).content != text:
                self.ticks.tick()
                await asyncio.sleep(0)

    async def person(self, telegram_id: int = CHAT, role: Role = Role.RECRUITER, key: str = "key") -> Actor:
        actor = await make_person(self.people, telegram_id, role)
        if key:
            self.keys.by_user[actor.user_id] = key
        return actor

    async def asked(self, actor: Actor, text: str, message_id: int = 100) -> int:
        """A question with its placeholder; returns the answer's id."""
        asked = await self.assistant.ask(actor, text, place=ChatPlace(actor.telegram_id or CHAT))
        await self.assistant.begin(actor, asked.answer_id, message_id=message_id)
        return asked.answer_id

    async def answered(self, actor: Actor, text: str, *steps: str | Chunk | Exception | asyncio.Event) -> AnswerView:
        self.gemini.will_say(*steps)
        view = await self.assistant.answer(await self.asked(actor, text), self.show)
        assert view is not None
        return view

    async def stored(self, answer_id: int) -> ChatMessage:
        return await ChatMessage.get(id=answer_id)


def make_people(clock: Clock) -> People:
    from locales import Language

    return People(
        notifications=Notifications(now=clock),
        admin_telegram_ids=(),
        default_timezone="Europe/Minsk",
        default_language=Language.RU,
        now=clock,
    )


async def make_person(people: People, telegram_id: int, role: Role, **fields: Any) -> Actor:
    user = await User.create(username=f"u{telegram_id}", full_name=f"Person {telegram_id}", **fields)
    await User.filter(id=user.id).update(date_joined=people._now())
    await TelegramAccount.create(user=user, telegram_id=telegram_id)
    group, _ = await Group.get_or_create(role=role, defaults={"name": role.group_name})
    await GroupMembership.create(user=user, group=group)
    actor = await people.actor(user.id)
    assert actor is not None
    return actor
