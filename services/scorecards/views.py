"""What people see of scorecards. Pure."""

from dataclasses import dataclass, field
from datetime import datetime

from models.interviews import InterviewState
from models.scorecards import Recommendation, Scorecard, ScorecardState

# Marks and what they mean to an interviewer: below, partly, fully, above what the vacancy asks for.
MARKS = (1, 2, 3, 4)
NOT_ASSESSED = 0


@dataclass(frozen=True, slots=True)
class CardView:
    """An interviewer's own card.

    Attributes:
        marks: one per criterion: 1 to 4, 0 for «could not tell», None while not answered.
        heard: the draft a voice message became, waiting for the person's word.
        sent, of: how many of the interview's cards are in.
    """

    id: int
    interview_id: int
    state: ScorecardState
    applicant: str = field(repr=False)
    vacancy: str
    start_at: datetime
    criteria: tuple[str, ...]
    marks: tuple[int | None, ...] = field(repr=False)
    recommendation: Recommendation | None = field(repr=False)
    text: str = field(repr=False)
    heard: str = field(default="", repr=False)
    sent: int = 0
    of: int = 0

    @property
    def next_criterion(self) -> int | None:
        """The first criterion without an answer; None when all have one."""
        return next((number for number, mark in enumerate(self.marks) if mark is None), None)


@dataclass(frozen=True, slots=True)
class OwedCard:
    """A card that waits for its interviewer."""

    card_id: int
    interview_id: int
    applicant: str = field(repr=False)
    vacancy: str = ""
    held_at: datetime | None = None
    interviewer: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SentCard:
    """A card as others may read it."""

    interviewer: str = field(repr=False)
    marks: tuple[int | None, ...] = field(repr=False)
    recommendation: Recommendation | None = field(repr=False)
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Spread:
    """How far apart the marks of one criterion lie: `average` of those given (None: nobody could tell)."""

    criterion: str
    average: float | None
    lowest: int | None
    highest: int | None

    @property
    def gap(self) -> int:
        """Highest minus lowest; 0 with fewer than two marks."""
        return (self.highest or 0) - (self.lowest or 0)


@dataclass(frozen=True, slots=True)
class DebriefView:
    """The cards of an interview, as far as the reader may see them.

    Attributes:
        sent, waiting, waived: names; always shown.
        cards: empty while the reader is blind (`is_blind`).
        place: the organisation's short form for buttons, empty when the interview has no applicant in Huntflow.
        may_decide: whether the reader may change applicants.
    """

    interview_id: int
    state: InterviewState
    applicant: str = field(repr=False)
    vacancy: str
    held_at: datetime
    sent: tuple[str, ...]
    waiting: tuple[OwedCard, ...]
    waived: tuple[str, ...]
    is_blind: bool
    criteria: tuple[str, ...] = ()
    cards: tuple[SentCard, ...] = ()
    spreads: tuple[Spread, ...] = ()
    place: str = ""
    applicant_id: int | None = None
    vacancy_id: int | None = None
    may_decide: bool = False


def marks_of(card: Scorecard) -> tuple[int | None, ...]:
    """One per criterion."""
    return tuple(card.marks.get(str(number)) for number in range(len(card.criteria)))


def spread_of(criteria: tuple[str, ...], cards: tuple[SentCard, ...]) -> tuple[Spread, ...]:
    """Per criterion, over those who could tell."""
    found = []
    for number, criterion in enumerate(criteria):
        given = [mark for card in cards if number < len(card.marks) and (mark := card.marks[number])]
        average = sum(given) / len(given) if given else None
        found.append(Spread(criterion, average, min(given, default=None), max(given, default=None)))
    return tuple(found)
