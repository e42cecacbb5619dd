"""Applicants seen in Huntflow, found at once by the beginning of a name, a telephone number or an e-mail address.

The cost of a search does not grow with the number of applicants: one range of an index, cut off after a page or two.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from integrations.huntflow.schemas import Applicant, FoundApplicant
from models.applicants import ApplicantRecord, ApplicantSync, ApplicantWord
from services.applicants.organisation import Organisation
from services.applicants.words import SearchText, keys_of
from services.task_import.contacts import phone_key
from services.vacancy_rows import applicant_name

# Of one search; whoever has more hits types one letter more.
MAX_FOUND = 40
# One applicant may be found by several of its keys.
KEYS_READ = MAX_FOUND * 3
# SQLite takes 999 values in one statement.
CHUNK = 100
_COLUMNS = ("name", "phone_key", "email", "position")


@dataclass(frozen=True, slots=True)
class IndexedApplicant:
    """A line of a list; `stage` is None while nobody has seen it, empty when they stand nowhere."""

    applicant_id: int
    name: str
    position: str = ""
    stage: str | None = None


class ApplicantIndex:
    """Reads and writes the index."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def find(self, organisation: Organisation, wanted: SearchText) -> tuple[IndexedApplicant, ...]:
        """At most `MAX_FOUND` applicants, by the alphabet of what was searched for."""
        words = ApplicantWord.filter(**_where(organisation), word__gte=wanted.key, word__lt=wanted.end)
        rows = await words.order_by("word").limit(KEYS_READ).values_list("record_id")
        chosen = list(dict.fromkeys(int(row[0]) for row in rows))[:MAX_FOUND]
        records = {record.id: record for record in await ApplicantRecord.filter(id__in=chosen)} if chosen else {}
        return tuple(_indexed(records[id]) for id in chosen if id in records)

    async def of(self, organisation: Organisation, applicant_ids: Iterable[int]) -> dict[int, IndexedApplicant]:
        """What is known of these applicants, by id."""
        rows = await ApplicantRecord.filter(**_where(organisation), applicant_id__in=list(applicant_ids))
        return {row.applicant_id: _indexed(row) for row in rows}

    async def is_complete(self, organisation: Organisation) -> bool:
        """Whether everybody was seen at least once."""
        return await ApplicantSync.filter(**_where(organisation), completed_at__isnull=False).exists()

    async def note(self, organisation: Organisation, seen: Sequence[Applicant | FoundApplicant]) -> int:
        """Remember applicants as they are now; how many of them were unknown."""
        by_id = {one.id: one for one in seen}
        ids = list(by_id)
        unknown = 0
        for start in range(0, len(ids), CHUNK):
            unknown += await self._note(organisation, {id: by_id[id] for id in ids[start : start + CHUNK]})
        return unknown

    async def note_stage(self, organisation: Organisation, applicant_id: int, stage: str) -> None:
        """Remember where an applicant stands."""
        await self.note_stages(organisation, {applicant_id: stage})

    async def note_stages(self, organisation: Organisation, stages: Mapping[int, str]) -> None:
        """Remember where applicants stand, by their ids."""
        for stage in set(stages.values()):
            ids = [applicant_id for applicant_id, its in stages.items() if its == stage]
            await ApplicantRecord.filter(**_where(organisation), applicant_id__in=ids).update(
                stage=stage[:255], stage_seen_at=self._now()
            )

    async def forget(self, organisation: Organisation, applicant_id: int) -> None:
        """The applicant is not in Huntflow any more."""
        await ApplicantRecord.filter(**_where(organisation), applicant_id=applicant_id).delete()

    async def _note(self, organisation: Organisation, seen: dict[int, Applicant | FoundApplicant]) -> int:
        where = _where(organisation)
        async with in_transaction():
            known = {r.applicant_id: r for r in await ApplicantRecord.filter(**where, applicant_id__in=list(seen))}
            fresh = [self._record(organisation, one) for id, one in seen.items() if id not in known]
            # Another process may see the same applicant at this moment.
            await ApplicantRecord.bulk_create(fresh, ignore_conflicts=True)
            changed = [record for id, record in known.items() if _fill(record, seen[id])]
            if changed:
                await ApplicantRecord.bulk_update(changed, fields=_COLUMNS)
            await ApplicantRecord.filter(id__in=[record.id for record in known.values()]).update(seen_at=self._now())
            renamed = [*(one.applicant_id for one in fresh), *(record.applicant_id for record in changed)]
            if renamed:
                await self._write_words(organisation, [seen[id] for id in renamed])
        return len(fresh)

    def _record(self, organisation: Organisation, one: Applicant | FoundApplicant) -> ApplicantRecord:
        record = ApplicantRecord(**_where(organisation), applicant_id=one.id, seen_at=self._now())
        _fill(record, one)
        return record

    @staticmethod
    async def _write_words(organisation: Organisation, seen: Sequence[Applicant | FoundApplicant]) -> None:
        where = _where(organisation)
        ids = [one.id for one in seen]
        rows = await ApplicantRecord.filter(**where, applicant_id__in=ids).values_list("applicant_id", "id")
        record_ids: dict[int, int] = dict(rows)
        await ApplicantWord.filter(record_id__in=list(record_ids.values())).delete()
        await ApplicantWord.bulk_create(
            [
                ApplicantWord(**where, record_id=record_ids[one.id], word=key)
                for one in seen
                for key in sorted(_keys(one))
            ],
            batch_size=CHUNK,
        )


def _where(organisation: Organisation) -> dict[str, str | int]:
    return {"system": organisation.installation, "account_id": organisation.account_id}


def _indexed(record: ApplicantRecord) -> IndexedApplicant:
    stage = record.stage if record.stage_seen_at is not None else None
    return IndexedApplicant(record.applicant_id, record.name, record.position, stage)


def _keys(one: Applicant | FoundApplicant) -> frozenset[str]:
    return keys_of(one.last_name or "", one.first_name or "", one.middle_name or "", one.phone or "", one.email or "")


def _fill(record: ApplicantRecord, one: Applicant | FoundApplicant) -> bool:
    """Write what was seen into the row; whether it says something new."""
    values = {
        "name": applicant_name(one)[:255],
        "phone_key": phone_key(one.phone),
        "email": (one.email or "").strip().casefold()[:254],
        "position": (one.position or "")[:255],
    }
    is_new = any(getattr(record, column, None) != value for column, value in values.items())
    for column, value in values.items():
        setattr(record, column, value)
    return is_new
