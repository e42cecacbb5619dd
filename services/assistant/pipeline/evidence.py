"""What an answer rests on: the records that were looked up, and those the answer names. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from services.applicants.ledger import ChangeView

# Buttons under an answer.
MOST_RECORDS = 8
MOST_PROPOSALS = 3
_MARK = re.compile(r"\s*\[(?P<codes>[AV]\d{1,10}(?:\s*[,;]\s*[AV]\d{1,10})*)\]")
_CODE = re.compile(r"[AV]\d{1,10}")
# The beginning of a mark at the end of what has come so far.
_OPEN_MARK = re.compile(r"\s*\[[AV]?[\dAV,; ]{0,40}$")


class RecordKind(StrEnum):
    """What a record is; the value is the letter of its mark."""

    APPLICANT = "A"
    VACANCY = "V"


@dataclass(frozen=True, slots=True)
class Record:
    """An applicant or a vacancy an answer rests on."""

    kind: RecordKind
    place: str
    id: int
    name: str = field(default="", repr=False)

    @property
    def code(self) -> str:
        """How the model names it."""
        return f"{self.kind}{self.id}"


@dataclass(slots=True)
class Evidence:
    """Collects while one answer is written."""

    records: dict[str, Record] = field(default_factory=dict)
    proposals: list[ChangeView] = field(default_factory=list)
    tools: list[str] = field(default_factory=list)
    # Each round is a request of the person's quota.
    requests: int = 0

    def note(self, record: Record) -> str:
        """Remember a record; its code."""
        self.records[record.code] = record
        return record.code

    def named_in(self, text: str) -> tuple[Record, ...]:
        """Records the text names, in its order; all that were looked up when it names none and they are few."""
        codes = dict.fromkeys(code for mark in _MARK.finditer(text) for code in _CODE.findall(mark["codes"]))
        named = [self.records[code] for code in codes if code in self.records]
        if not named and len(self.records) <= MOST_RECORDS:
            named = list(self.records.values())
        return tuple(named[:MOST_RECORDS])


def without_marks(text: str) -> str:
    """The text for people, also while it is only half there."""
    return _OPEN_MARK.sub("", _MARK.sub("", text))


def to_kept(records: Iterable[Record], tools: Iterable[str]) -> dict[str, Any]:
    """As the answer's row keeps it."""
    rows = [{"kind": one.kind.value, "place": one.place, "id": one.id, "name": one.name} for one in records]
    return {"records": rows, "tools": list(tools)}


def records_of(kept: Mapping[str, Any] | None) -> tuple[Record, ...]:
    """The records of a kept answer."""
    rows = (kept or {}).get("records", ())
    return tuple(Record(RecordKind(row["kind"]), row["place"], int(row["id"]), row["name"]) for row in rows)
