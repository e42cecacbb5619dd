"""From what the model wrote to what is shown: a claim without its quote in the text is not a claim. Pure."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from services.assistant.work.forms import (
    MOST_ITEMS,
    CandidateForm,
    DescriptionForm,
    HistoryForm,
    MatchForm,
    QuestionsForm,
    RequirementsForm,
)
from services.assistant.work.quotes import normalised, stands_in
from services.assistant.work.results import (
    Description,
    History,
    HistoryPoint,
    InterviewQuestion,
    Judged,
    Match,
    Questions,
    Reason,
    Requirement,
    Requirements,
    Verdict,
)
from services.assistant.work.suspicion import Suspicion, speaks_to_the_machine

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
COMMENT_CHARS = 240


def requirements_of(form: RequirementsForm, vacancy: str) -> Requirements:
    """Requirements whose words stand in the vacancy; the same one twice counts once."""
    normal, seen = normalised(vacancy), set[str]()
    items = []
    for one in form.requirements[:MOST_ITEMS]:
        name = normalised(one.text)
        if one.text and name not in seen and stands_in(one.quote, normal):
            seen.add(name)
            items.append(Requirement(_short(one.text), one.quote, one.is_must, _short(one.check)))
    risky = tuple(words for words in form.risky if stands_in(words, normal))
    return Requirements(tuple(items), tuple(map(_short, form.unclear[:MOST_ITEMS])), risky)


def match_of(
    form: MatchForm, wanted: Sequence[Requirement], resume: str, suspicions: tuple[Suspicion, ...] = ()
) -> Match:
    """A verdict for every requirement. Met and missing need a quote that is in the resume; everything else is unknown.

    Comments that speak to a machine are dropped: a poisoned resume may have got its words there.
    """
    normal = normalised(resume)
    first = {one.number: one for one in reversed(form.requirements)}
    judged, invented = [], 0
    for number, requirement in enumerate(wanted, 1):
        given = first.get(number)
        is_shown = given is not None and bool(given.quote) and stands_in(given.quote, normal)
        invented += given is not None and bool(given.quote) and not is_shown
        comment = _short(given.comment) if given and not speaks_to_the_machine(given.comment) else ""
        if given is None or not is_shown or given.verdict is Verdict.UNKNOWN:
            comment = "" if given and given.verdict is not Verdict.UNKNOWN else comment
            judged.append(Judged(requirement.text, requirement.is_must, Verdict.UNKNOWN, "", comment))
        else:
            judged.append(Judged(requirement.text, requirement.is_must, given.verdict, given.quote, comment))
    return Match(tuple(judged), invented, suspicions)


def reasons_of(form: CandidateForm, wanted: Sequence[Requirement], resume: str) -> tuple[tuple[Reason, ...], int]:
    """Reasons whose quote is in this resume, one per requirement, and how many were invented."""
    normal = normalised(resume)
    reasons: dict[int, Reason] = {}
    invented = 0
    for one in form.reasons:
        if not 0 < one.number <= len(wanted) or one.number in reasons:
            continue
        if stands_in(one.quote, normal):
            reasons[one.number] = Reason(wanted[one.number - 1].text, one.quote)
        else:
            invented += 1
    return tuple(reasons[number] for number in sorted(reasons)), invented


def description_of(form: DescriptionForm, vacancy: str) -> Description:
    """The text, and its lines with numbers the vacancy does not have."""
    known = set(_NUMBER.findall(normalised(vacancy)))
    lines = chain([form.title, form.about], form.tasks, form.requirements, form.conditions)
    return Description(
        title=_short(form.title),
        about=form.about,
        tasks=form.tasks[:MOST_ITEMS],
        requirements=form.requirements[:MOST_ITEMS],
        conditions=form.conditions[:MOST_ITEMS],
        unsupported=tuple(line for line in lines if _has_foreign_number(line, known)),
    )


def questions_of(form: QuestionsForm, wanted: Sequence[Requirement]) -> Questions:
    """Questions about requirements there are, in their order."""
    rows = sorted((one for one in form.questions if 0 < one.number <= len(wanted)), key=lambda one: one.number)
    return Questions(
        tuple(
            InterviewQuestion(wanted[one.number - 1].text, one.question, one.good_answer) for one in rows[:MOST_ITEMS]
        )
    )


def history_of(form: HistoryForm, days: Sequence[str]) -> History:
    """Statements that rest on lines there are; `days` are the dates of the lines."""
    points = []
    for one in form.points[:MOST_ITEMS]:
        lines = sorted({number for number in one.lines if 0 < number <= len(days)})
        if lines:
            points.append(HistoryPoint(one.text, tuple(dict.fromkeys(days[number - 1] for number in lines))))
    return History(tuple(points), tuple(map(_short, form.open[:MOST_ITEMS])), len(days))


def _has_foreign_number(line: str, known: Iterable[str]) -> bool:
    return any(number not in known for number in _NUMBER.findall(normalised(line)))


def _short(text: str) -> str:
    return text if len(text) <= COMMENT_CHARS else text[: COMMENT_CHARS - 1] + "…"
