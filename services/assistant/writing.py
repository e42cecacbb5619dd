"""Writing one answer: whose key, which prompt, what is stored when, and how it ended."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from integrations.base import IntegrationError, TooManyRequestsError
from integrations.gemini import Chunk
from models.credentials import Integration
from models.gemini import AnswerState, ChatMessage, ChatRole, ChatSession
from services.access import Actor, Operation, require
from services.assistant.errors import explained, problem_of_ending
from services.assistant.materials import QuestionMaterials
from services.assistant.models import AssistantModels
from services.assistant.pipeline.evidence import Evidence, to_kept, without_marks
from services.assistant.pipeline.rounds import Asker, ToolRounds
from services.assistant.pipeline.tools import PipelineTools
from services.assistant.prompt import Setting, prompt_for
from services.assistant.rows import is_last, owner_of, session_of, view_of
from services.assistant.stream import AnswerStream, EditPace, Written
from services.assistant.summaries import Summaries
from services.assistant.usage import AssistantUsage
from services.assistant.views import AnswerView, Show
from services.credentials import Credentials
from services.errors import AccessRefusedError, GoneError, ServiceError
from services.people import People

# A living process stores what it writes every second; one that is silent for so long is dead.
SILENCE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class WritingTools:
    """What writing an answer takes besides the person and their key."""

    rounds: ToolRounds
    tools: PipelineTools
    models: AssistantModels
    usage: AssistantUsage
    materials: QuestionMaterials
    summaries: Summaries


@dataclass(slots=True)
class _Work:
    """One answer under way."""

    answer: ChatMessage
    stream: AnswerStream
    model: str = ""
    heard: str = ""
    user_id: int = 0
    evidence: Evidence = field(default_factory=Evidence)


class AnswerWriting:
    """Writes answers, each on the asker's own key and within the asker's rights at that moment."""

    def __init__(
        self,
        *,
        people: People,
        credentials: Credentials,
        tools: WritingTools,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._people = people
        self._credentials = credentials
        self._tools = tools
        self._now = now
        self._sleep = sleep
        self._pace = EditPace(now)

    async def write(self, answer: ChatMessage, show: Show) -> AnswerView:
        """Stream the answer and return its final state, stored but for the state itself and not shown yet."""
        view = replace(await view_of(answer), state=AnswerState.STREAMING, text="", records=())
        stream = AnswerStream(
            view=view,
            show=show,
            checkpoint=lambda text: self._checkpoint(answer, text),
            pace=self._pace,
            now=self._now,
            sleep=self._sleep,
        )
        work = _Work(answer, stream)
        try:
            written = await self._stream(work)
        except (ServiceError, IntegrationError) as error:
            written = Written(stream.text, error, stopped=False, finish_reason=None, usage=None)
        except asyncio.CancelledError:
            await self._let_go(answer, stream.text)
            raise
        return await self._concluded(work, view, written)

    async def summarise(self, session_id: int) -> None:
        """Once the answer is shown: keep the beginning of a long conversation in short."""
        await self._tools.summaries.shorten(session_id)

    async def _stream(self, work: _Work) -> Written:
        session = await ChatSession.get(id=session_of(work.answer))
        work.user_id = owner_of(session)
        actor = await self._people.actor(work.user_id)
        if actor is None:
            raise AccessRefusedError
        require(actor, Operation.ASK_ASSISTANT, owner_id=work.user_id)
        work.model = await self._tools.models.of(work.user_id)
        key = await self._credentials.secret(work.user_id, Integration.GEMINI)
        return await work.stream.run(self._pieces(work, session, Asker(actor, key)))

    async def _pieces(self, work: _Work, session: ChatSession, asker: Asker) -> AsyncIterator[Chunk]:
        """Everything that takes time happens here, while the person sees that something does."""
        question = await self._question(work, asker.actor)
        materials = await self._tools.materials.of(asker.actor, question)
        setting = Setting(
            work.model,
            asker.actor.language,
            self._now().astimezone(asker.actor.zone).date(),
            self._tools.tools.offered(asker.actor),
        )
        prompt = await prompt_for(question, session, materials, setting)
        async for chunk in self._tools.rounds.stream(prompt, asker, work.evidence):
            yield chunk

    async def _question(self, work: _Work, actor: Actor) -> ChatMessage:
        before = ChatMessage.filter(session_id=session_of(work.answer), id__lt=work.answer.id, role=ChatRole.USER)
        question = await before.order_by("-id").first()
        if question is None:
            raise GoneError
        asked = question.content
        work.heard = await self._tools.materials.heard(actor, question, work.model)
        if work.heard == asked:
            work.heard = ""
        return question

    async def _concluded(self, work: _Work, view: AnswerView, written: Written) -> AnswerView:
        """The final state; its text is stored at once, so that a crash before it is shown loses nothing."""
        answer, problem = work.answer, await self._problem(work, written)
        state = AnswerState.CUT if written.stopped or problem else AnswerState.COMPLETE
        if problem and not written.text:
            state = AnswerState.FAILED
        usage = written.usage
        records = work.evidence.named_in(written.text)
        await ChatMessage.filter(id=answer.id).update(
            content=written.text,
            # Named once the answer is whole: `unfinished` tells by it a whole answer from a broken one.
            model=work.model[:64] if state is AnswerState.COMPLETE else "",
            prompt_tokens=usage.prompt_tokens if usage else 0,
            answer_tokens=usage.answer_tokens if usage else 0,
            evidence=to_kept(records, work.evidence.tools) if work.evidence.tools else None,
        )
        return replace(
            view,
            state=state,
            text=without_marks(written.text),
            problem=problem,
            can_repeat=await is_last(answer),
            records=records,
            proposals=tuple(work.evidence.proposals),
            heard=work.heard,
        )

    async def _problem(self, work: _Work, written: Written) -> ServiceError | IntegrationError | None:
        error = written.problem
        if isinstance(error, TooManyRequestsError):
            await self._tools.usage.note_refusal(work.user_id, error.retry_after_s)
        elif work.user_id and (written.usage or written.text):
            await self._tools.usage.note(work.user_id, written.usage, max(1, work.evidence.requests))
        if error is not None:
            return explained(error, model=work.model, has_text=bool(written.text))
        return None if written.stopped else problem_of_ending(written.finish_reason)

    async def _checkpoint(self, answer: ChatMessage, text: str) -> bool:
        kept = await ChatMessage.filter(id=answer.id, state=AnswerState.STREAMING).update(content=text)
        if kept:
            # The sign of life that `unfinished` looks at.
            await ChatSession.filter(id=session_of(answer)).update(updated_at=self._now())
        return bool(kept)

    async def _let_go(self, answer: ChatMessage, text: str) -> None:
        """This process ends: the next one need not wait to see that the answer is nobody's."""
        await ChatMessage.filter(id=answer.id, state=AnswerState.STREAMING).update(content=text)
        await ChatSession.filter(id=session_of(answer)).update(updated_at=self._now() - SILENCE)
