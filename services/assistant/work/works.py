"""Ready work from order to card: taken in, done behind the answer, weighed, done again."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from integrations.base import IntegrationError
from locales import Language
from models.audit import Source
from models.gemini import AssistantWork
from services import audit
from services.access import Actor, Operation, require
from services.applicants.organisation import NOBODY, details_of
from services.assistant.work.errors import TooMuchWorkError, WorkBrokenOffError, WorkGoesOnError
from services.assistant.work.making import Made, WorkMaking
from services.assistant.work.results import DOUBLE, OFF, USUAL, Match, WorkResult, from_kept, to_kept
from services.errors import AccessRefusedError, GoneError, ServiceError
from services.jobs import Job, JobQueue
from services.people import People
from services.vocabulary import WorkKind, WorkState

log = structlog.get_logger(__name__)

AT_ONCE = 3
# No model thinks longer; work that is silent for so long was left behind.
LONGEST = timedelta(minutes=10)
UNDER_WAY = (WorkState.WAITING, WorkState.RUNNING)
ABOUT_APPLICANTS = frozenset({WorkKind.MATCH, WorkKind.REJECTION, WorkKind.INVITATION, WorkKind.HISTORY})
_NEXT_WEIGHT = {USUAL: DOUBLE, DOUBLE: OFF, OFF: USUAL}


@dataclass(frozen=True, slots=True)
class WorkOrder:
    """What is wanted; `attachment_id` instead of an applicant for a file that is only in the chat."""

    kind: WorkKind
    place: str
    vacancy_id: int | None = None
    applicant_id: int | None = None
    attachment_id: int | None = None


@dataclass(frozen=True, slots=True)
class WorkPlace:
    """The chat and the topic a piece of work is shown in."""

    chat_id: int
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class WorkView:
    """A piece of work as it stands; `weights` by the number of a requirement, from 0."""

    work_id: int
    owner_id: int
    order: WorkOrder
    state: WorkState
    language: Language
    result: WorkResult | None = field(default=None, repr=False)
    vacancy: str = ""
    applicant: str = field(default="", repr=False)
    weights: Mapping[str, int] = field(default_factory=dict)
    problem: ServiceError | IntegrationError | None = None
    place: WorkPlace | None = None
    message_id: int | None = None


ShowWork = Callable[[WorkView], Awaitable[None]]


class AssistantWorks:
    """Everything the doors ask about ready work; a work is its owner's alone."""

    def __init__(self, *, people: People, making: WorkMaking, jobs: JobQueue, now: Callable[[], datetime]) -> None:
        self._people = people
        self._making = making
        self._jobs = jobs
        self._now = now
        self._active: set[int] = set()

    def check(self, actor: Actor, kind: WorkKind) -> None:
        """Whether the actor may order this kind at all; the records themselves are checked when they are read."""
        require(actor, Operation.ASK_ASSISTANT)
        if kind in ABOUT_APPLICANTS:
            require(actor, Operation.VIEW_APPLICANTS, owner_id=NOBODY)
        if kind is not WorkKind.HISTORY:
            require(actor, Operation.VIEW_VACANCIES)

    def may(self, actor: Actor, kind: WorkKind) -> bool:
        """Whether `check` lets the actor through, for a menu."""
        try:
            self.check(actor, kind)
        except ServiceError:
            return False
        return True

    async def order(self, actor: Actor, order: WorkOrder, place: WorkPlace | None = None) -> WorkView:
        """Take an order in; `begin` starts it.

        Raises:
            TooMuchWorkError: AT_ONCE pieces are under way.
        """
        self.check(actor, order.kind)
        if not order.place:
            order = replace(order, place=await self._making.place(actor))
        if await AssistantWork.filter(user_id=actor.user_id, state__in=UNDER_WAY).count() >= AT_ONCE:
            raise TooMuchWorkError(limit=AT_ONCE)
        row = await AssistantWork.create(
            user_id=actor.user_id,
            kind=order.kind,
            place=order.place,
            vacancy_id=order.vacancy_id,
            applicant_id=order.applicant_id,
            attachment_id=order.attachment_id,
            telegram_chat_id=place.chat_id if place else None,
            telegram_thread_id=place.thread_id if place else None,
        )
        await AssistantWork.filter(id=row.id).update(updated_at=self._now())
        await self._record(actor, row)
        return await self._view(actor, row)

    async def begin(self, actor: Actor, work_id: int, message_id: int | None = None) -> None:
        """The message that will show the result stands: start behind it."""
        row = await self._own(actor, work_id)
        await AssistantWork.filter(id=row.id).update(telegram_message_id=message_id)
        await self._jobs.put(Job.DO_ASSISTANT_WORK, row.id)

    async def again(self, actor: Actor, work_id: int) -> WorkView:
        """Ask anew for a result that failed; `begin` starts it.

        Raises:
            WorkGoesOnError: it is under way.
        """
        row = await self._own(actor, work_id)
        self.check(actor, row.kind)
        again = AssistantWork.filter(id=row.id, state__in=(WorkState.FAILED, WorkState.DONE))
        if not await again.update(state=WorkState.WAITING, failure="", updated_at=self._now()):
            raise WorkGoesOnError
        await row.refresh_from_db()
        return await self._view(actor, row)

    async def get(self, actor: Actor, work_id: int) -> WorkView:
        """A piece of work of the actor.

        Raises:
            GoneError: it is not there, or somebody else's.
        """
        return await self._view(actor, await self._own(actor, work_id))

    async def weigh(self, actor: Actor, work_id: int, number: int) -> WorkView:
        """Let a requirement count usual, double, not at all, and so round; the model is not asked."""
        row = await self._own(actor, work_id)
        view = await self._view(actor, row)
        if not isinstance(view.result, Match) or not 0 <= number < len(view.result.judged):
            raise GoneError
        key, weights = str(number), dict(row.weights)
        weights[key] = _NEXT_WEIGHT[weights.pop(key, USUAL)]
        row.weights = {name: weight for name, weight in weights.items() if weight != USUAL}
        await row.save(update_fields=["weights", "updated_at"])
        return await self._view(actor, row)

    async def do(self, work_id: int, show: ShowWork) -> None:
        """The job: make the result and show it; nothing when somebody does it already or it is done."""
        if not await AssistantWork.filter(id=work_id, state=WorkState.WAITING).update(
            state=WorkState.RUNNING, updated_at=self._now()
        ):
            return
        self._active.add(work_id)
        try:
            await self._do(await AssistantWork.get(id=work_id), show)
        finally:
            self._active.discard(work_id)

    async def unfinished(self, show: ShowWork, *, alone: bool = False) -> int:
        """Work a dead process left: what waits is begun, what ran is closed and shown. How many."""
        since = self._now() - (timedelta(0) if alone else LONGEST)
        left = AssistantWork.filter(state__in=UNDER_WAY, updated_at__lte=since).exclude(id__in=list(self._active))
        count = 0
        for row in await left.order_by("id"):
            count += 1
            if row.state is WorkState.WAITING:
                await self._jobs.put(Job.DO_ASSISTANT_WORK, row.id)
                continue
            actor = await self._people.actor(row.user_id)  # type: ignore[attr-defined]
            if actor is not None:
                await self._end(actor, row, show, problem=WorkBrokenOffError())
        return count

    async def _do(self, row: AssistantWork, show: ShowWork) -> None:
        actor = await self._people.actor(row.user_id)  # type: ignore[attr-defined]
        if actor is None:
            await AssistantWork.filter(id=row.id).update(state=WorkState.FAILED, failure=AccessRefusedError.__name__)
            return
        try:
            self.check(actor, row.kind)
            made = await self._making.make(actor, row)
        except (ServiceError, IntegrationError) as error:
            log.info("assistant_work_failed", work_id=row.id, kind=row.kind, error=type(error).__name__)
            await self._end(actor, row, show, problem=error)
        else:
            await self._end(actor, row, show, made=made)

    async def _end(
        self,
        actor: Actor,
        row: AssistantWork,
        show: ShowWork,
        *,
        made: Made | None = None,
        problem: ServiceError | IntegrationError | None = None,
    ) -> None:
        row.state = WorkState.DONE if made else WorkState.FAILED
        row.failure = type(problem).__name__[:64] if problem else ""
        if made:
            row.result = {"made": to_kept(made.result), "vacancy": made.vacancy, "applicant": made.applicant}
            row.weights = {}
        await row.save(update_fields=["state", "failure", "result", "weights", "updated_at"])
        # The message's id may have been stored meanwhile.
        await row.refresh_from_db(fields=["telegram_message_id"])
        await show(await self._view(actor, row, problem))

    async def _own(self, actor: Actor, work_id: int) -> AssistantWork:
        require(actor, Operation.ASK_ASSISTANT)
        row = await AssistantWork.get_or_none(id=work_id, user_id=actor.user_id)
        if row is None:
            raise GoneError
        return row

    @staticmethod
    async def _view(
        actor: Actor, row: AssistantWork, problem: ServiceError | IntegrationError | None = None
    ) -> WorkView:
        kept = row.result or {}
        is_done = row.state is WorkState.DONE and "made" in kept
        place = WorkPlace(row.telegram_chat_id, row.telegram_thread_id) if row.telegram_chat_id else None
        return WorkView(
            work_id=row.id,
            owner_id=actor.user_id,
            order=WorkOrder(row.kind, row.place, row.vacancy_id, row.applicant_id, row.attachment_id),
            state=row.state,
            language=actor.language,
            result=from_kept(row.kind, kept["made"]) if is_done else None,
            vacancy=str(kept.get("vacancy", "")),
            applicant=str(kept.get("applicant", "")),
            weights=dict(row.weights),
            problem=problem,
            place=place,
            message_id=row.telegram_message_id,
        )

    @staticmethod
    async def _record(actor: Actor, row: AssistantWork) -> None:
        about = ("applicant", row.applicant_id) if row.applicant_id else ("vacancy", row.vacancy_id)
        await audit.record(
            actor,
            f"assistant_{row.kind}",
            object_type=about[0],
            object_id=about[1] or row.id,
            source=Source.BOT,
            work=row.id,
            **details_of(row.place),
        )
