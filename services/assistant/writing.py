"""Writing one answer: whose key, which prompt, what is stored when, and how it ended."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from integrations.base import IntegrationError
from integrations.gemini import GeminiGateway
from models.credentials import Integration
from models.gemini import AnswerState, ChatMessage, ChatSession
from services.access import Operation, require
from services.assistant.errors import explained, problem_of_ending
from services.assistant.prompt import prompt_for
from services.assistant.rows import is_last, owner_of, session_of, view_of
from services.assistant.stream import AnswerStream, EditPace, Written
from services.assistant.views import AnswerView, Show
from services.credentials import Credentials
from services.errors import AccessRefusedError, ServiceError
from services.people import People

# A living process stores what it writes every second; one that is silent for so long is dead.
SILENCE = timedelta(minutes=1)


class AnswerWriting:
    """Writes answers, each on the asker's own key and within the asker's rights at that moment."""

    def __init__(
        self,
        *,
        people: People,
        credentials: Credentials,
        gemini: GeminiGateway,
        model: str,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._people = people
        self._credentials = credentials
        self._gemini = gemini
        self._model = model
        self._now = now
        self._sleep = sleep
        self._pace = EditPace(now)

    async def write(self, answer: ChatMessage, show: Show) -> AnswerView:
        """Stream the answer and return its final state, stored but for the state itself and not shown yet."""
        view = replace(await view_of(answer), state=AnswerState.STREAMING, text="")
        stream = AnswerStream(
            view=view,
            show=show,
            checkpoint=lambda text: self._checkpoint(answer, text),
            pace=self._pace,
            now=self._now,
            sleep=self._sleep,
        )
        try:
            written = await self._stream(answer, stream)
        except (ServiceError, IntegrationError) as error:
            written = Written(stream.text, error, stopped=False, finish_reason=None, usage=None)
        except asyncio.CancelledError:
            await self._let_go(answer, stream.text)
            raise
        return await self._concluded(answer, view, written)

    async def _stream(self, answer: ChatMessage, stream: AnswerStream) -> Written:
        session = await ChatSession.get(id=session_of(answer))
        actor = await self._people.actor(owner_of(session))
        if actor is None:
            raise AccessRefusedError
        require(actor, Operation.ASK_ASSISTANT, owner_id=owner_of(session))
        key = await self._credentials.secret(owner_of(session), Integration.GEMINI)
        prompt = await prompt_for(answer, session, model=self._model, language=actor.language)
        return await stream.run(self._gemini.stream(prompt, api_key=key, user_id=owner_of(session)))

    async def _concluded(self, answer: ChatMessage, view: AnswerView, written: Written) -> AnswerView:
        """The final state; its text is stored at once, so that a crash before it is shown loses nothing."""
        problem: ServiceError | IntegrationError | None = None
        if not written.stopped:
            problem = problem_of_ending(written.finish_reason)
        if written.problem is not None:
            problem = explained(written.problem, model=self._model, has_text=bool(written.text))
        state = AnswerState.CUT if written.stopped or problem else AnswerState.COMPLETE
        if problem and not written.text:
            state = AnswerState.FAILED
        usage = written.usage
        await ChatMessage.filter(id=answer.id).update(
            content=written.text,
            # Named once the answer is whole: `unfinished` tells by it a whole answer from a broken one.
            model=self._model[:64] if state is AnswerState.COMPLETE else "",
            prompt_tokens=usage.prompt_tokens if usage else 0,
            answer_tokens=usage.answer_tokens if usage else 0,
        )
        can_repeat = await is_last(answer)
        return replace(view, state=state, text=written.text, problem=problem, can_repeat=can_repeat)

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
