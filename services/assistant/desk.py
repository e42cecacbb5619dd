"""Questions to Gemini that are answered in one piece: on the person's key, by their model, counted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from integrations.base import TooManyRequestsError
from integrations.gemini import Answer, GeminiGateway, GenerationSettings, InlineFile, Prompt, Role, Turn
from locales import lazy
from models.credentials import Integration
from services.assistant.errors import explained
from services.assistant.models import AssistantModels
from services.assistant.usage import AssistantUsage
from services.credentials import Credentials
from services.errors import ServiceError
from services.vocabulary import IntegrationError

T = TypeVar("T")

# The same question of the same model gives the same answer, as far as Google lets it.
SEED = 20_26
MAX_TOKENS = "MAX_TOKENS"


class FormBrokenError(ServiceError):
    """The answer does not have the wanted form."""

    sentence = lazy(
        "Gemini answered in a form that cannot be checked, so nothing of it is shown. Press «Ask again», "
        "or choose another model in /ask."
    )


class WorkTooLongError(ServiceError):
    """The answer reached the model's length limit, so its form is broken off."""

    sentence = lazy(
        "Gemini reached its length limit before the end, so nothing of it is shown. Try with a shorter text, "
        "or choose another model in /ask."
    )


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the instruction, foreign texts each for itself, and the request."""

    instruction: str
    request: str
    material: tuple[str, ...] = field(default=(), repr=False)
    files: tuple[InlineFile, ...] = ()


class GeminiDesk:
    """Where the rest of the assistant asks."""

    def __init__(
        self, *, credentials: Credentials, gemini: GeminiGateway, models: AssistantModels, usage: AssistantUsage
    ) -> None:
        self._credentials = credentials
        self._gemini = gemini
        self._models = models
        self._usage = usage

    async def text(self, user_id: int, question: Question) -> str:
        """The answer as text.

        Raises:
            KeyMissingError, KeyRefusedError, QuotaError, ...: see `services.assistant.errors`.
        """
        return (await self._ask(user_id, question, GenerationSettings(temperature=0.0, seed=SEED))).text

    async def form(self, user_id: int, question: Question, schema: Mapping[str, object], reader: TypeAdapter[T]) -> T:
        """The answer in the form of a JSON schema, read by `reader`. No tools: the material is foreign.

        Raises:
            FormBrokenError, WorkTooLongError: it is not of that form.
        """
        settings = GenerationSettings(temperature=0.0, seed=SEED, json_schema=schema)
        answer = await self._ask(user_id, question, settings)
        if answer.finish_reason == MAX_TOKENS:
            raise WorkTooLongError
        try:
            return reader.validate_json(answer.text)
        except ValidationError:
            # Not kept as the cause: it quotes the answer, and that quotes a resume.
            raise FormBrokenError from None

    async def _ask(self, user_id: int, question: Question, settings: GenerationSettings) -> Answer:
        model = await self._models.of(user_id)
        turn = Turn(Role.USER, question.request, material=question.material, files=question.files)
        prompt = Prompt(model, (turn,), question.instruction, settings)
        try:
            key = await self._credentials.secret(user_id, Integration.GEMINI)
            answer = await self._gemini.generate(prompt, api_key=key, user_id=user_id)
        except (ServiceError, IntegrationError) as error:
            if isinstance(error, TooManyRequestsError):
                await self._usage.note_refusal(user_id, error.retry_after_s)
            raise explained(error, model=model, has_text=False) from error
        await self._usage.note(user_id, answer.usage)
        return answer
