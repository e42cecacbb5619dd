"""What ready work brings, after every claim was checked. Pure; kept as JSON in the row."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from services.assistant.work.suspicion import Suspicion
from services.vocabulary import WorkKind

OFF, USUAL, DOUBLE = 0, 1, 2


class Verdict(StrEnum):
    """How a resume stands to a requirement; `UNKNOWN` also when the model's quote is not in the text."""

    MET = "met"
    UNKNOWN = "unknown"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something a vacancy asks for; `quote` are the vacancy's own words."""

    text: str
    quote: str
    is_must: bool
    check: str = ""


@dataclass(frozen=True, slots=True)
class Requirements:
    """A vacancy taken apart; `risky` are its words that ask for what must not matter, `unclear` what it leaves open."""

    items: tuple[Requirement, ...]
    unclear: tuple[str, ...] = ()
    risky: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A requirement with the verdict and the words of the resume it rests on."""

    requirement: str
    is_must: bool
    verdict: Verdict
    quote: str = field(default="", repr=False)
    comment: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Match:
    """A resume against a vacancy; `invented` counts the quotes of the model that are not in the resume."""

    judged: tuple[Judged, ...]
    invented: int = 0
    suspicions: tuple[Suspicion, ...] = ()

    def share(self, weights: Mapping[str, int]) -> tuple[int, int]:
        """How much of the requirements that count is confirmed by quotes: points of points."""
        counted = [(one, weights.get(str(number), USUAL)) for number, one in enumerate(self.judged)]
        return sum(weight for one, weight in counted if one.verdict is Verdict.MET), sum(w for _, w in counted)


@dataclass(frozen=True, slots=True)
class Description:
    """A vacancy's text; `unsupported` are lines with numbers that are not in the vacancy."""

    title: str
    about: str
    tasks: tuple[str, ...]
    requirements: tuple[str, ...]
    conditions: tuple[str, ...]
    unsupported: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InterviewQuestion:
    """A question about one requirement, and what a good answer holds."""

    requirement: str
    question: str
    good_answer: str


@dataclass(frozen=True, slots=True)
class Questions:
    """Questions for an interview."""

    items: tuple[InterviewQuestion, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a requirement and the words of the resume."""

    requirement: str
    quote: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of a shortlist."""

    applicant_id: int
    name: str = field(repr=False)
    stage: str = ""
    reasons: tuple[Reason, ...] = ()
    doubt: str = field(default="", repr=False)
    suspicions: tuple[Suspicion, ...] = ()


@dataclass(frozen=True, slots=True)
class Shortlist:
    """Whom to look at first, by requirements confirmed with quotes; `unread`: whose resume could not be read."""

    candidates: tuple[Candidate, ...]
    looked_at: int
    requirements: int
    unread: tuple[str, ...] = ()
    invented: int = 0


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to an applicant; the name is put in by us, the model does not know it."""

    subject: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class HistoryPoint:
    """A statement and the days of the log it rests on, as dates."""

    text: str = field(repr=False)
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class History:
    """What happened with an applicant."""

    points: tuple[HistoryPoint, ...]
    open: tuple[str, ...] = ()
    lines: int = 0


WorkResult = Match | Description | Requirements | Questions | Shortlist | Letter | History

_READERS: Mapping[WorkKind, TypeAdapter[Any]] = {
    WorkKind.MATCH: TypeAdapter(Match),
    WorkKind.DESCRIPTION: TypeAdapter(Description),
    WorkKind.REQUIREMENTS: TypeAdapter(Requirements),
    WorkKind.QUESTIONS: TypeAdapter(Questions),
    WorkKind.SHORTLIST: TypeAdapter(Shortlist),
    WorkKind.REJECTION: TypeAdapter(Letter),
    WorkKind.INVITATION: TypeAdapter(Letter),
    WorkKind.HISTORY: TypeAdapter(History),
}


def to_kept(result: WorkResult) -> dict[str, Any]:
    """As the row keeps it."""
    kept: dict[str, Any] = to_jsonable_python(result)
    return kept


def from_kept(kind: WorkKind, kept: Mapping[str, Any]) -> WorkResult:
    """The result again."""
    result: WorkResult = _READERS[kind].validate_python(kept)
    return result
