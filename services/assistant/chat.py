"""Questions to Gemini and their answers: taken in, streamed, stopped, repeated, finished after a restart.

An answer is a row that moves WAITING → STREAMING → COMPLETE, CUT or FAILED; each step is one conditional update, so two
processes, two taps or a repeated job do it once. Answers of one conversation are written one after the other.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from models.audit import Source
from models.gemini import AnswerState, ChatMessage, ChatRole, ChatSession
from services import audit
from services.access import Actor, Operation, require
from services.assistant.errors import NotTheLastAnswerError, RestartedError, StillWritingError
from services.assistant.questions import QuestionIntake
from services.assistant.rows import UNFINISHED, is_last, next_waiting, own_answer, session_of, view_of
from services.assistant.views import AnswerView, Asked, ChatPlace, Show
from services.assistant.writing import SILENCE, AnswerWriting, WritingTools
from services.credentials import Credentials
from services.jobs import Job, JobQueue
from services.people import People


class Assistant:
    """The chat with Gemini, each person on their own key."""

    def __init__(
        self,
        *,
        people: People,
        credentials: Credentials,
        tools: WritingTools,
        jobs: JobQueue,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._jobs = jobs
        self._now = now
        # Answers this process is writing now: `unfinished` at its start must not take them for somebody's remains.
        self._active: set[int] = set()
        self._sleep = sleep
        self._questions = QuestionIntake(now=now)
        self._writing = AnswerWriting(people=people, credentials=credentials, tools=tools, now=now, sleep=sleep)

    def check(self, actor: Actor) -> None:
        """Whether the actor may ask at all, before they write a question."""
        require(actor, Operation.ASK_ASSISTANT)

    async def ask(
        self, actor: Actor, text: str, *, place: ChatPlace | None = None, session_id: int | None = None
    ) -> Asked:
        """Take a question into a conversation, with what lies beside it. `begin` starts the answer.

        `place` is where in Telegram, None for another door; a topic has a conversation of its own. `session_id` is
        which conversation; None for the current one, or a new one when there is none.

        Raises:
            GoneError: the conversation is not the actor's.
            EmptyQuestionError: no word and nothing beside it.
            QuestionTooLongError: more than QUESTION_CHARS characters.
            TooManyQuestionsError: WAITING_LIMIT questions of the person have no answer yet.
        """
        return await self._questions.take(actor, text, place, session_id)

    async def converse(self, actor: Actor, text: str, session_id: int | None = None) -> AnswerView:
        """Ask and wait for the whole answer: what a door without a screen of its own needs (POST /api/gemini/chat/).

        Raises: as `ask`. What goes wrong with the answer stands in its `problem`.
        """
        asked = await self.ask(actor, text, session_id=session_id)
        while True:
            final = await self.answer(asked.answer_id, _unseen)
            if final is not None:
                return final
            # An earlier question of the conversation comes first, or another process took this one.
            view = await view_of(await own_answer(actor, asked.answer_id))
            if view.is_final:
                return view
            await self._sleep(1)

    async def session_at(self, actor: Actor, chat_id: int, message_id: int) -> int | None:
        """The conversation of the answer that stands in this message; None when it is none of the actor's."""
        if not actor.may(Operation.ASK_ASSISTANT):
            return None
        here = ChatMessage.filter(telegram_chat_id=chat_id, telegram_message_id=message_id)
        found = await here.filter(session__user_id=actor.user_id).order_by("-id").first()
        return session_of(found) if found else None

    async def begin(self, actor: Actor, answer_id: int, *, message_id: int | None = None) -> None:
        """The placeholder stands at `message_id` of its chat: start writing behind it."""
        answer = await own_answer(actor, answer_id)
        await ChatMessage.filter(id=answer.id).update(telegram_message_id=message_id)
        await self._jobs.put(Job.ANSWER_QUESTION, answer.id)

    async def placeless(self, answer_id: int) -> AnswerView | None:
        """The waiting answer when its chat shows nothing of it: the process ended between the question and `begin`."""
        lost = ChatMessage.filter(state=AnswerState.WAITING, telegram_chat_id__isnull=False)
        answer = await lost.get_or_none(id=answer_id, telegram_message_id__isnull=True)
        return await view_of(answer) if answer else None

    async def place(self, answer_id: int, message_id: int) -> None:
        """The placeholder of a placeless answer has been sent."""
        await ChatMessage.filter(id=answer_id).update(telegram_message_id=message_id)

    async def repeat(self, actor: Actor, answer_id: int, *, place: ChatPlace | None = None) -> Asked:
        """Prepare the last answer of a conversation to be written anew; `begin` starts it.

        Raises:
            StillWritingError: it is not finished.
            NotTheLastAnswerError: something follows it.
        """
        answer = await own_answer(actor, answer_id)
        async with in_transaction():
            await ChatSession.filter(id=session_of(answer)).select_for_update().get()
            if not await is_last(answer):
                raise NotTheLastAnswerError
            again = (
                await ChatMessage.filter(id=answer.id)
                .exclude(state__in=UNFINISHED)
                .update(
                    state=AnswerState.WAITING,
                    content="",
                    model="",
                    evidence=None,
                    timestamp=self._now(),
                    telegram_chat_id=place.chat_id if place else answer.telegram_chat_id,
                    telegram_thread_id=place.thread_id if place else answer.telegram_thread_id,
                    telegram_message_id=None,
                )
            )
            if not again:
                raise StillWritingError
            await self._record(actor, "answer_repeated", session_of(answer), Source.BOT)
        return Asked(answer.id, session_of(answer), waits=False)

    async def stop(self, actor: Actor, answer_id: int) -> AnswerView | None:
        """Write no more and keep what came. The answer as it stays, or None when its writer is about to show it."""
        answer = await own_answer(actor, answer_id)
        stopped = await ChatMessage.filter(id=answer.id, state__in=UNFINISHED).update(state=AnswerState.CUT)
        session = await ChatSession.get(id=session_of(answer))
        alive = answer.state is AnswerState.STREAMING and session.updated_at > self._now() - SILENCE
        if stopped and alive:
            return None
        await answer.refresh_from_db()
        await self._start_next(session_of(answer))
        return await view_of(answer)

    async def answer(self, answer_id: int, show: Show) -> AnswerView | None:
        """Write an answer, calling `show` at Telegram's pace and once with its final state.

        None when there is nothing to do: it is written already, or an earlier one of its conversation comes first.
        """
        if answer_id in self._active:
            return None
        self._active.add(answer_id)
        try:
            claimed = await self._claim(answer_id)
            if claimed is None:
                return None
            final = await self._writing.write(claimed, show)
            await show(final)
            await ChatMessage.filter(id=answer_id, state=AnswerState.STREAMING).update(state=final.state)
        finally:
            self._active.discard(answer_id)
        await self._start_next(final.session_id)
        await self._writing.summarise(final.session_id)
        return final

    async def unfinished(self, show: Show, *, alone: bool = False) -> int:
        """Pick up what a dead process left: ask waiting questions again, close answers that broke off and show them.

        `alone`: no other process writes answers, so what this one does not write now was left behind. Returns how many.
        """
        silent_since = self._now() - (timedelta(0) if alone else SILENCE)
        broken = ChatMessage.filter(state=AnswerState.STREAMING, session__updated_at__lte=silent_since)
        count = 0
        for answer in await broken.exclude(id__in=list(self._active)):
            count += await self._close_broken(answer, show)
        for answer in await ChatMessage.filter(state=AnswerState.WAITING, timestamp__lte=silent_since).order_by("id"):
            await self._jobs.put(Job.ANSWER_QUESTION, answer.id)
            count += 1
        return count

    async def _claim(self, answer_id: int) -> ChatMessage | None:
        answer = await ChatMessage.get_or_none(id=answer_id, role=ChatRole.MODEL)
        if answer is None:
            return None
        async with in_transaction():
            await ChatSession.filter(id=session_of(answer)).select_for_update().get()
            earlier = ChatMessage.filter(session_id=session_of(answer), id__lt=answer_id, state__in=UNFINISHED)
            if await earlier.exists():
                return None
            mine = ChatMessage.filter(id=answer_id, state=AnswerState.WAITING)
            if not await mine.update(state=AnswerState.STREAMING):
                return None
            await ChatSession.filter(id=session_of(answer)).update(updated_at=self._now())
        # Read again: the placeholder's id may have been stored meanwhile.
        return await ChatMessage.get(id=answer_id)

    async def _close_broken(self, answer: ChatMessage, show: Show) -> int:
        whole = bool(answer.model)
        broken_state = AnswerState.CUT if answer.content else AnswerState.FAILED
        state = AnswerState.COMPLETE if whole else broken_state
        if not await ChatMessage.filter(id=answer.id, state=AnswerState.STREAMING).update(state=state):
            return 0
        answer.state = state
        await self._start_next(session_of(answer))
        await show(replace(await view_of(answer), problem=None if whole else RestartedError()))
        return 1

    async def _start_next(self, session_id: int) -> None:
        following = await next_waiting(session_id)
        if following is not None:
            await self._jobs.put(Job.ANSWER_QUESTION, following)

    @staticmethod
    async def _record(actor: Actor, operation: str, session_id: int, source: Source, **details: int) -> None:
        await audit.record(actor, operation, object_type="chat_session", object_id=session_id, source=source, **details)


async def _unseen(_view: AnswerView) -> None:
    """Nobody watches this answer being written."""
