"""Whose interview an event of a calendar is: by e-mail addresses of guests, else by the names in its title."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from models.applicants import ApplicantRecord, ApplicantWord
from models.vacancies import Vacancy
from services.applicants.words import SearchKind, understood

# A title has a few words; each neighbouring pair is looked up once.
MOST_PAIRS = 12
MOST_VACANCIES = 500


@dataclass(frozen=True, slots=True)
class MatchedVacancy:
    """A vacancy of Huntflow by its id there."""

    id: int
    name: str


async def applicant_of_emails(emails: Collection[str]) -> ApplicantRecord | None:
    """The applicant among the guests; None when it is nobody or more than one person."""
    if not emails:
        return None
    found = await ApplicantRecord.filter(email__in=[*emails]).limit(2)
    return found[0] if len(found) == 1 else None


async def applicant_of_title(title: str) -> ApplicantRecord | None:
    """The one applicant whose first and last name stand side by side in the title."""
    words = title.replace(",", " ").replace(":", " ").replace("—", " ").replace("(", " ").replace(")", " ").split()
    found: dict[int, ApplicantRecord] = {}
    for first, second in list(pairwise(words))[:MOST_PAIRS]:
        asked = understood(f"{first} {second}")
        if asked is None or asked.kind is not SearchKind.NAME:
            continue
        rows = ApplicantWord.filter(word__gte=asked.key, word__lt=asked.end).limit(3).select_related("record")
        for row in await rows:
            names = row.record.name.casefold().split()
            if {first.casefold(), second.casefold()} <= set(names):
                found[row.record.id] = row.record
    return next(iter(found.values())) if len(found) == 1 else None


async def vacancy_of_title(title: str, system: str, account_id: int) -> MatchedVacancy | None:
    """The vacancy of the organisation whose whole name is in the title; the longest if there are several."""
    rows = await Vacancy.filter(external_id__startswith=f"{system}:{account_id}:").limit(MOST_VACANCIES)
    named = [row for row in rows if row.name and row.name.casefold() in title.casefold()]
    best = max(named, key=lambda row: len(row.name), default=None)
    return MatchedVacancy(int(best.external_id.rpartition(":")[2]), best.name) if best else None
