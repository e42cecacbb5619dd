"""Makes each piece of ready work: what is read, what the model is asked, and what of its answer is kept.

Nothing here has tools: foreign texts are read into a fixed form and checked (services/assistant/work/checks.py).
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from models.gemini import AssistantWork
from services.access import Actor
from services.applicants.organisation import ApplicantButton
from services.assistant.desk import GeminiDesk, Question
from services.assistant.work import checks, forms
from services.assistant.work.anonymity import anonymous, without_names
from services.assistant.work.errors import (
    NobodyToCompareError,
    NoRequirementsError,
    NoResumeError,
    NothingHappenedError,
)
from services.assistant.work.forms import fenced, numbered
from services.assistant.work.memory import WorkMemory
from services.assistant.work.results import Candidate, Letter, Match, Requirements, Shortlist, WorkResult
from services.assistant.work.sources import ResumeMaterial, VacancyMaterial, Waiting, WorkSources
from services.assistant.work.suspicion import without_instructions
from services.vacancy_rows import ApplicantRow
from services.vocabulary import WorkKind

# What stands where an applicant's first name will be put in; the model does not know the name.
NAME_PLACE = "{name}"
# Of each resume on a shortlist.
SHORT_RESUME_CHARS = 4_000


@dataclass(frozen=True, slots=True)
class Made:
    """A result and what it is about, for its heading."""

    result: WorkResult
    vacancy: str = ""
    applicant: str = ""


class WorkMaking:
    """Makes work."""

    def __init__(self, *, sources: WorkSources, desk: GeminiDesk, memory: WorkMemory) -> None:
        self._sources = sources
        self._desk = desk
        self._memory = memory
        self._makers: dict[WorkKind, Callable[[Actor, AssistantWork], Awaitable[Made]]] = {
            WorkKind.MATCH: self._match,
            WorkKind.DESCRIPTION: self._description,
            WorkKind.REQUIREMENTS: self._requirements,
            WorkKind.QUESTIONS: self._questions,
            WorkKind.SHORTLIST: self._shortlist,
            WorkKind.REJECTION: self._letter,
            WorkKind.INVITATION: self._letter,
            WorkKind.HISTORY: self._history,
        }

    async def place(self, actor: Actor) -> str:
        """The short form of the organisation the actor works in."""
        return await self._sources.place(actor)

    async def make(self, actor: Actor, work: AssistantWork) -> Made:
        """The result of a row that asks for work.

        Raises:
            ServiceError, IntegrationError: there is none; the sentence says why.
        """
        return await self._makers[work.kind](actor, work)

    async def _match(self, actor: Actor, work: AssistantWork) -> Made:
        vacancy = await self._vacancy(actor, work)
        resume = await self._resume(actor, work)
        wanted = await self._wanted(actor, vacancy)
        text = _for_the_model(resume)
        asked = Question(
            forms.rules(actor.language),
            "Say of each numbered requirement whether the resume shows that it is met, shows that it is missing, or "
            "says nothing about it (unknown). For met and missing copy the words of the resume.",
            (fenced("requirements", numbered(tuple(one.text for one in wanted.items))), fenced("resume", text)),
        )

        async def ask() -> WorkResult:
            form = await self._desk.form(actor.user_id, asked, forms.MATCH_SCHEMA, forms.MATCH_FORM)
            return checks.match_of(form, wanted.items, text, resume.suspicions)

        result = await self._memory.recalled(work, _hash(actor, asked), ask)
        if isinstance(result, Match) and result.suspicions != resume.suspicions:
            result = Match(result.judged, result.invented, resume.suspicions)
        return Made(result, vacancy.name, resume.name)

    async def _requirements(self, actor: Actor, work: AssistantWork) -> Made:
        vacancy = await self._vacancy(actor, work)
        return Made(await self._wanted(actor, vacancy), vacancy.name)

    async def _description(self, actor: Actor, work: AssistantWork) -> Made:
        vacancy = await self._vacancy(actor, work)
        asked = Question(
            forms.rules(actor.language),
            "Write the text of this vacancy for a job site: a title, two or three sentences about the role, tasks, "
            "requirements and conditions as short lines. Friendly, without clichés. Numbers only as they stand there.",
            (fenced("vacancy", vacancy.text),),
        )
        form = await self._desk.form(actor.user_id, asked, forms.DESCRIPTION_SCHEMA, forms.DESCRIPTION_FORM)
        return Made(checks.description_of(form, vacancy.text), vacancy.name)

    async def _questions(self, actor: Actor, work: AssistantWork) -> Made:
        vacancy = await self._vacancy(actor, work)
        wanted = await self._wanted(actor, vacancy)
        asked = Question(
            forms.rules(actor.language),
            "For each numbered requirement write one or two interview questions about what the person really did, "
            "and what a good answer holds.",
            (fenced("requirements", numbered(tuple(one.text for one in wanted.items))),),
        )
        form = await self._desk.form(actor.user_id, asked, forms.QUESTIONS_SCHEMA, forms.QUESTIONS_FORM)
        return Made(checks.questions_of(form, wanted.items), vacancy.name)

    async def _shortlist(self, actor: Actor, work: AssistantWork) -> Made:
        vacancy = await self._vacancy(actor, work)
        wanted = await self._wanted(actor, vacancy)
        waiting = await self._sources.waiting(actor, work.vacancy_id or 0)
        if not waiting:
            raise NobodyToCompareError(vacancy=vacancy.name)
        read: list[tuple[Waiting, ResumeMaterial]] = []
        unread = []
        for one in waiting:
            try:
                read.append((one, await self._sources.resume(actor, _button(actor, work, one.row))))
            except NoResumeError:
                unread.append(one.row.name)
        texts = [_for_the_model(resume)[:SHORT_RESUME_CHARS] for _, resume in read]
        asked = Question(
            forms.rules(actor.language),
            "For each resume name the numbered requirements it shows to be met, each with the words of that resume, "
            "and one doubt to clear up first. Every resume appears once, by its number.",
            (
                fenced("requirements", numbered(tuple(one.text for one in wanted.items))),
                *(fenced("resume", f"№ {number}\n{text}") for number, text in enumerate(texts, 1)),
            ),
        )
        form = await self._desk.form(actor.user_id, asked, forms.SHORTLIST_SCHEMA, forms.SHORTLIST_FORM)
        by_number = {one.resume: one for one in form.candidates}
        candidates, invented = [], 0
        for number, ((one, resume), text) in enumerate(zip(read, texts, strict=True), 1):
            given = by_number.get(number)
            reasons, lies = checks.reasons_of(given, wanted.items, text) if given else ((), 0)
            invented += lies
            doubt = given.doubt[: checks.COMMENT_CHARS] if given else ""
            candidates.append(Candidate(one.row.id, one.row.name, one.stage, reasons, doubt, resume.suspicions))
        candidates.sort(key=lambda one: -len(one.reasons))
        return Made(
            Shortlist(tuple(candidates), len(waiting), len(wanted.items), tuple(unread), invented), vacancy.name
        )

    async def _letter(self, actor: Actor, work: AssistantWork) -> Made:
        vacancy = await self._vacancy(actor, work)
        person = await self._sources.applicant(actor, _button(actor, work))
        invitation = await self._sources.invitation(actor, work.place, work.vacancy_id or 0)
        is_rejection = work.kind is WorkKind.REJECTION
        wish = (
            "Write a short, warm letter to an applicant we do not go on with: thank them for their time, say so "
            "plainly, name no reason, promise nothing, wish well."
            if is_rejection
            else "Write a short, warm invitation to an interview on the ground of the invitation text; if it is empty, "
            "invite to a talk and ask for a time that suits."
        )
        asked = Question(
            forms.rules(actor.language),
            f"{wish} Address the person as {NAME_PLACE} exactly so. No other placeholders, no signature.",
            (fenced("vacancy", vacancy.name), fenced("invitation", invitation)),
        )
        form = await self._desk.form(actor.user_id, asked, forms.LETTER_SCHEMA, forms.LETTER_FORM)
        name = person.first_name or person.name
        letter = Letter(form.subject.replace(NAME_PLACE, name), form.text.replace(NAME_PLACE, name))
        return Made(letter, vacancy.name, person.name)

    async def _history(self, actor: Actor, work: AssistantWork) -> Made:
        history = await self._sources.history(actor, _button(actor, work))
        if not history.lines:
            raise NothingHappenedError(name=history.name)
        lines = tuple(without_names(without_instructions(line), [history.name]) for line in history.lines)
        asked = Question(
            forms.rules(actor.language),
            "Say in three to seven short points what happened with this applicant, each with the numbers of the lines "
            "it rests on, and what is still open.",
            (fenced("history", numbered(lines)),),
        )
        form = await self._desk.form(actor.user_id, asked, forms.HISTORY_SCHEMA, forms.HISTORY_FORM)
        return Made(checks.history_of(form, history.days), "", history.name)

    async def _wanted(self, actor: Actor, vacancy: VacancyMaterial) -> Requirements:
        """The vacancy's requirements: the same text gives the same list for every applicant."""
        text = without_instructions(vacancy.text)
        asked = Question(
            forms.rules(actor.language),
            "Take this vacancy apart: every single requirement that can be checked, with the vacancy's own words.",
            (fenced("vacancy", text),),
        )

        async def ask() -> WorkResult:
            form = await self._desk.form(actor.user_id, asked, forms.REQUIREMENTS_SCHEMA, forms.REQUIREMENTS_FORM)
            return checks.requirements_of(form, text)

        found = await self._memory.requirements(actor.user_id, _hash(actor, asked), ask)
        if not found.items:
            raise NoRequirementsError(vacancy=vacancy.name)
        return found

    async def _vacancy(self, actor: Actor, work: AssistantWork) -> VacancyMaterial:
        return await self._sources.vacancy(actor, work.place, work.vacancy_id or 0)

    async def _resume(self, actor: Actor, work: AssistantWork) -> ResumeMaterial:
        if work.attachment_id is not None:
            return await self._sources.attachment(actor, work.attachment_id)
        return await self._sources.resume(actor, _button(actor, work))


def _for_the_model(resume: ResumeMaterial) -> str:
    return anonymous(without_instructions(resume.text), [resume.name])


def _button(actor: Actor, work: AssistantWork, row: ApplicantRow | None = None) -> ApplicantButton:
    return ApplicantButton(actor.user_id, work.place, row.id if row else work.applicant_id or 0)


def _hash(actor: Actor, asked: Question) -> str:
    whole = "\0".join((actor.language, asked.instruction, asked.request, *asked.material))
    return hashlib.blake2b(whole.encode(), digest_size=20).hexdigest()
