"""What ready work is made from, read in the asker's rights: every look goes through the services people use."""

from dataclasses import dataclass, field
from datetime import datetime

from integrations.base import IntegrationError, NotFoundError
from models.gemini import ChatAttachment
from services.access import Actor
from services.applicants.cards import ApplicantCards
from services.applicants.organisation import ApplicantButton, Organisation, connection_for
from services.applicants.reading import plain_comment
from services.assistant.work.errors import NoResumeError
from services.assistant.work.suspicion import Suspicion, SuspicionKind, suspicions_of
from services.errors import GoneError, ServiceError
from services.file_reading.reader import FileReader
from services.funnel import HIRED, TRASH
from services.huntflow_connections import HuntflowConnections
from services.vacancies import Vacancies, VacancyGoneError
from services.vacancy_record_rows import RecordButton, RecordField, RecordOtherOrganisationError
from services.vacancy_records import VacancyRecords
from services.vacancy_rows import ApplicantRow, applicant_name

# A resume of more is a book; the rest is not sent.
RESUME_CHARS = 24_000
VACANCY_CHARS = 16_000
# Whoever waits longer than these is looked at in Huntflow.
MOST_CANDIDATES = 12
HISTORY_PAGES = 4


@dataclass(frozen=True, slots=True)
class VacancyMaterial:
    """A vacancy's own words."""

    name: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ResumeMaterial:
    """A resume as a person would read it; what nobody sees is not in `text`. `first_name` for letters."""

    name: str
    text: str = field(repr=False)
    first_name: str = field(default="", repr=False)
    suspicions: tuple[Suspicion, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryMaterial:
    """Lines of Huntflow's log, oldest first, and their days."""

    name: str
    lines: tuple[str, ...] = field(repr=False)
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who waits on a stage."""

    row: ApplicantRow
    stage: str


class WorkSources:
    """Reads them."""

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        cards: ApplicantCards,
        vacancies: Vacancies,
        records: VacancyRecords,
        reader: FileReader,
    ) -> None:
        self._huntflow = huntflow
        self._cards = cards
        self._vacancies = vacancies
        self._records = records
        self._reader = reader

    async def place(self, actor: Actor) -> str:
        """The short form of the organisation the actor works in."""
        return Organisation.of(await self._huntflow.of(actor.user_id)).code

    async def vacancy(self, actor: Actor, place: str, vacancy_id: int) -> VacancyMaterial:
        """A vacancy with its texts.

        Raises:
            VacancyGoneError: Huntflow does not have it. RecordOtherOrganisationError: it is another organisation's.
        """
        Vacancies.check(actor, actor.user_id)
        connection = await self._huntflow.of(actor.user_id)
        if Organisation.of(connection).code != place:
            raise RecordOtherOrganisationError
        try:
            found = await connection.client.vacancy(connection.account_id, vacancy_id)
        except NotFoundError as error:
            raise VacancyGoneError from error
        parts = (found.position, found.company, found.body, found.requirements, found.conditions)
        text = "\n".join(part for part in (plain_comment(each) for each in parts) if part)
        return VacancyMaterial(found.position, text[:VACANCY_CHARS])

    async def invitation(self, actor: Actor, place: str, vacancy_id: int) -> str:
        """The vacancy's invitation title and text; empty when nobody has written them."""
        record = await self._records.record(actor, RecordButton(actor.user_id, place, vacancy_id))
        return "\n".join(filter(None, (record.texts[RecordField.INVITE_TITLE], record.texts[RecordField.INVITE_TEXT])))

    async def waiting(self, actor: Actor, vacancy_id: int) -> tuple[Waiting, ...]:
        """Who waits on the vacancy, the earliest stages first, at most `MOST_CANDIDATES`."""
        card = await self._vacancies.card(actor, actor.user_id, vacancy_id)
        found: list[Waiting] = []
        for one in card.stages:
            if one.stage.type in {HIRED, TRASH} or one.count == 0:
                continue
            page = await self._vacancies.applicants(actor, actor.user_id, vacancy_id, one.stage.id, 1)
            found += [Waiting(row, one.stage.name) for row in page.applicants.rows]
            if len(found) >= MOST_CANDIDATES:
                break
        return tuple(found[:MOST_CANDIDATES])

    async def applicant(self, actor: Actor, button: ApplicantButton) -> ResumeMaterial:
        """Only who it is, without a resume."""
        connection = await connection_for(self._huntflow, actor, button)
        card = await self._cards.card(actor, button)
        found = await connection.client.applicant(connection.account_id, button.applicant_id)
        return ResumeMaterial(card.name, "", found.first_name or "")

    async def resume(self, actor: Actor, button: ApplicantButton) -> ResumeMaterial:
        """The newest resume that can be read: its file first, because Huntflow's own text does not tell what is hidden.

        Raises:
            NoResumeError: there is none.
        """
        connection = await connection_for(self._huntflow, actor, button)
        try:
            found = await connection.client.applicant(connection.account_id, button.applicant_id)
        except NotFoundError as error:
            raise GoneError from error
        name, suspicions = applicant_name(found), list[Suspicion]()
        for row in await self._cards.resume_files(actor, button):
            try:
                file = await self._cards.resume_file(actor, button, row.resume_id, row.file_id)
            except (ServiceError, IntegrationError):
                continue  # one file that cannot be had must not hide the others
            reading = await self._reader.read(file.content)
            suspicions += suspicions_of(
                reading.text, hidden=reading.hidden, properties=reading.properties, file_name=row.name
            )
            if reading.text:
                return ResumeMaterial(name, reading.text[:RESUME_CHARS], found.first_name or "", tuple(suspicions))
        for resume in sorted(found.external, key=lambda one: -one.id):
            text = await self._text(actor, button, resume.id)
            if text:
                suspicions += suspicions_of(text)
                return ResumeMaterial(name, text[:RESUME_CHARS], found.first_name or "", tuple(suspicions))
        raise NoResumeError(name=name)

    async def attachment(self, actor: Actor, attachment_id: int) -> ResumeMaterial:
        """A file the actor has put into their own conversation.

        Raises:
            GoneError: it is not there, or somebody else's.
        """
        row = await ChatAttachment.get_or_none(id=attachment_id, session__user_id=actor.user_id)
        if row is None:
            raise GoneError
        if not row.text:
            raise NoResumeError(name=row.name)
        flags = tuple(Suspicion(SuspicionKind(one["kind"]), one["excerpt"]) for one in row.suspicions)
        return ResumeMaterial(row.name, row.text[:RESUME_CHARS], suspicions=flags)

    async def history(self, actor: Actor, button: ApplicantButton) -> HistoryMaterial:
        """The newest pages of the log, as lines in the order things happened."""
        first = await self._cards.history(actor, button, 1)
        found = list(first.lines)
        for number in range(2, min(first.pages, HISTORY_PAGES) + 1):
            found += (await self._cards.history(actor, button, number)).lines
        lines, days = [], []
        for entry in reversed(found):
            day = _day(entry.at, actor)
            parts = (entry.type, entry.vacancy, entry.stage, entry.reason, entry.comment)
            lines.append(f"{day} · {' · '.join(part for part in parts if part)}")
            days.append(day)
        return HistoryMaterial(first.name, tuple(lines), tuple(days))

    async def _text(self, actor: Actor, button: ApplicantButton, resume_id: int) -> str:
        connection = await connection_for(self._huntflow, actor, button)
        try:
            resume = await connection.client.resume(connection.account_id, button.applicant_id, resume_id)
        except IntegrationError:
            return ""  # one resume Huntflow cannot read must not hide the others
        return plain_comment(resume.text)


def _day(at: datetime | None, actor: Actor) -> str:
    return f"{at.astimezone(actor.zone):%d.%m.%Y}" if at else "—"
