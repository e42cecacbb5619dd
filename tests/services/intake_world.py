"""The import's world with a chat in it: files by id, drafts, and a process that may die."""

from dataclasses import dataclass, field
from typing import Any

from integrations.gemini import Answer, Prompt
from models.credentials import Integration
from models.users import Role
from services.errors import NotConnectedError
from services.file_reading.reader import FileReader
from services.intake.candidates import CandidateIntake, ReadingTools
from services.intake.chat_files import ChatSource
from services.intake.errors import FileGoneError
from services.intake.incoming import ChatContact, ChatFile, Incoming
from services.intake.kind import CANDIDATES
from services.intake.last_place import LastPlace
from services.intake.photo import PhotoReader
from services.intake.reading import CandidateReading
from services.notifications import Notifications
from services.task_import.links import ApplicantLinks
from services.task_import.looking import ImportLooking
from services.task_import.outcomes import ImportProgress, ImportResult
from services.task_import.runner import ImportRunner
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services import resume_files
from tests.services.import_world import MortalLedger, World

RESUME = resume_files.docx(
    "Иванов Иван", "Желаемая должность: Python developer", "Телефон: +375 29 123-45-67", "ivan@example.com"
)


@dataclass
class FakeChatFiles:
    files: dict[str, bytes] = field(default_factory=dict)
    error: Exception | None = None
    downloads: int = 0

    async def download(self, file_id: str, /) -> bytes:
        self.downloads += 1
        if self.error is not None:
            raise self.error
        if file_id not in self.files:
            raise FileGoneError
        return self.files[file_id]


@dataclass
class FakeGemini:
    answer: str = "{}"
    prompts: list[Prompt] = field(default_factory=list)
    error: Exception | None = None

    async def generate(self, prompt: Prompt, *, api_key: str, user_id: int | None) -> Answer:
        self.prompts.append(prompt)
        if self.error is not None:
            raise self.error
        return Answer(self.answer, "STOP", None)


@dataclass
class FakeKeys:
    has_gemini: bool = False

    async def secret(self, user_id: int, integration: Integration) -> str:
        if integration is not Integration.GEMINI or not self.has_gemini:
            raise NotConnectedError(integration=integration.value)
        return "key"


class IntakeWorld(World):
    """Everything around `CandidateIntake`."""

    def restart(self, *, is_alone: bool = True) -> None:
        super().restart(is_alone=is_alone)
        if not hasattr(self, "chat"):
            self.chat, self.gemini, self.keys = FakeChatFiles(), FakeGemini(), FakeKeys()
        clock, huntflow = self.clock, self.connections
        fakes: Any = (huntflow, self.gemini, self.keys)
        huntflow_, gemini_, keys_ = fakes
        links = ApplicantLinks(huntflow=huntflow_, cache=self.cache, prod_url="https://api.huntflow.ru")
        self.ledger = MortalLedger(
            notifications=Notifications(now=clock), is_alone=is_alone, now=clock, kind=CANDIDATES
        )
        self.intake = CandidateIntake(
            tools=ReadingTools(
                reading=CandidateReading(
                    files=self.chat,
                    reader=FileReader(),
                    photos=PhotoReader(credentials=keys_, gemini=gemini_, model="gemini-test"),
                ),
                huntflow=huntflow_,
                people=self.people,
                last_place=LastPlace(huntflow=huntflow_, vacancies=self.vacancies),
            ),
            looking=ImportLooking(kind=CANDIDATES, huntflow=huntflow_, links=links),
            vacancies=self.vacancies,
            runner=ImportRunner(
                source=ChatSource(files=self.chat),
                huntflow=huntflow_,
                people=self.people,
                ledger=self.ledger,
                now=clock,
                sleep=clock.sleep,
            ),
            jobs=self.jobs,
            is_alone=is_alone,
            now=clock,
        )

    def sends(
        self, content: bytes | None = None, *, name: str = "cv.docx", text: str = "", message_id: int = 1, **fields: Any
    ) -> Incoming:
        """A message; the same bytes are the same file to Telegram."""
        file = None
        if content is not None:
            key = f"f{hash(content)}"
            self.chat.files[key] = content
            file = ChatFile(key, f"u{key}", name, len(content))
        return Incoming(chat_id=42, message_id=message_id, text=text, file=file, **fields)

    async def read(self, incoming: Incoming) -> int:
        """Take and read; the draft's id."""
        taken = await self.intake.take(self.actor, incoming)
        if taken.needs_message:
            await self.intake.place(self.actor, taken.draft_id, 1000 + taken.draft_id)
        await self.intake.read(taken.draft_id)
        return taken.draft_id

    async def ready(self, incoming: Incoming | None = None) -> int:
        """A draft that is confirmed and waits for its runner."""
        draft_id = await self.read(incoming or self.sends(RESUME))
        await self.intake.choose_vacancy(self.actor, draft_id, 100)
        await self.intake.confirm(self.actor, draft_id, chat_id=42, message_id=1)
        self.faults.none()
        return draft_id

    async def create(self, draft_id: int) -> ImportResult | None:
        async def note(progress: ImportProgress) -> None:
            self.progress.append(progress)

        return await self.intake.run(draft_id, note)


async def an_intake_world(clock: Clock, *roles: Role) -> IntakeWorld:
    world = IntakeWorld(clock)
    world.actor = await an_actor(clock, 42, *(roles or (Role.RECRUITER,)))
    return world


def a_contact(**changes: str) -> ChatContact:
    return ChatContact(**{"phone": "375291234567", "first_name": "Иван", "last_name": "Иванов"} | changes)
