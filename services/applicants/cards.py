"""Cards of applicants: what is shown of one person, its history here and at Huntflow, its files."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import PurePath

from integrations.base import AccessDeniedError, IntegrationError, Json, NotFoundError, TooLargeError
from integrations.huntflow.schemas import Applicant
from models.audit import AuditEvent, Source
from services import audit
from services.access import Actor, Operation
from services.applicants.errors import ApplicantGoneError, FileTooLargeForChatError, NoCardError, NoFileError
from services.applicants.index import ApplicantIndex
from services.applicants.organisation import (
    NOBODY,
    ApplicantButton,
    Organisation,
    connection_for,
    require_applicants,
)
from services.applicants.reading import ApplicantReading, plain_comment
from services.applicants.rows import ApplicantCard, HistoryPage, card_of, history_line, newest_links
from services.huntflow_connections import HuntflowConnections
from services.scorecards.blindness import owes_for
from services.scorecards.comment_text import is_scorecard
from services.task_import.links import ApplicantLinks
from services.vacancy_rows import applicant_name
from services.vendor_cache import VendorCache

# A bot may send files of at most 50 MB (Bot API, sendDocument).
MAX_CHAT_FILE_BYTES = 50 * 1024 * 1024
# And photos of at most 10 MB (sendPhoto).
MAX_CHAT_PHOTO_BYTES = 10 * 1024 * 1024
# An applicant's resumes are read one by one; the newest are enough.
MAX_RESUMES = 5
AUDIT_ROWS = 10
MOST_AUDITED = 200
LAST_TTL = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ChatFile:
    """A file to be sent into the chat."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ResumeFileRow:
    """A file of a resume, by the ids its button carries."""

    resume_id: int
    file_id: int
    name: str


@dataclass(frozen=True, slots=True)
class AuditLine:
    """Who did what through us, and through which door; `operation` is the word of the audit trail."""

    at: datetime
    who: str
    operation: str
    source: Source


@dataclass(frozen=True, slots=True)
class AuditPage:
    """A page of what was done through us with one applicant, newest first."""

    button: ApplicantButton
    name: str = field(repr=False)
    lines: tuple[AuditLine, ...]
    page: int
    pages: int


class ApplicantCards:
    """Reads one applicant for people; every method checks the right, the owner and the organisation of the button."""

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        cache: VendorCache,
        index: ApplicantIndex,
        links: ApplicantLinks,
        now: Callable[[], datetime],
    ) -> None:
        self._huntflow = huntflow
        self._cache = cache
        self._index = index
        self._links = links
        self._now = now

    async def card(self, actor: Actor, button: ApplicantButton) -> ApplicantCard:
        """The card; at most 16 calls of Huntflow, mostly one.

        Raises:
            ApplicantGoneError: Huntflow has no such applicant.
        """
        reading = await self._reading(actor, button)
        connection = reading.connection
        organisation = Organisation.of(connection)
        try:
            kept = await reading.applicant(button.applicant_id)
        except ApplicantGoneError:
            await self._index.forget(organisation, button.applicant_id)
            raise
        applicant = kept.data
        names = await reading.names(link.vacancy for link in newest_links(applicant))
        await self._index.note(organisation, [applicant])
        await self._index.note_stage(organisation, applicant.id, await reading.stage_name(applicant))
        link = await self._links.of(actor.user_id, connection.system, connection.account_id, applicant.id)
        may_change = actor.may(Operation.CHANGE_APPLICANTS, owner_id=NOBODY)
        card = card_of(applicant, names, self._now(), button=button, link=link, may_change=may_change)
        may_see_salaries = actor.may(Operation.VIEW_SALARIES, owner_id=NOBODY)
        last: dict[str, Json] = {"place": button.place, "applicant": button.applicant_id}
        await self._cache.keep(_last_key(actor), actor.user_id, LAST_TTL, last)
        return replace(card, may_see_salaries=may_see_salaries, age=kept.age, is_stale=kept.is_stale)

    async def by_link(self, actor: Actor, place: str, applicant_id: int) -> ApplicantCard:
        """The card behind a link anybody may have got; raises as `card`."""
        return await self.card(actor, ApplicantButton(actor.user_id, place, applicant_id))

    async def last(self, actor: Actor) -> ApplicantButton:
        """Whose card the person opened last.

        Raises:
            NoCardError: none for long.
        """
        require_applicants(actor)
        kept = await self._cache.kept(_last_key(actor))
        place, applicant_id = kept.get("place"), kept.get("applicant")
        if not isinstance(place, str) or not isinstance(applicant_id, int):
            raise NoCardError
        return ApplicantButton(actor.user_id, place, applicant_id)

    async def history(self, actor: Actor, button: ApplicantButton, page: int) -> HistoryPage:
        """A page of Huntflow's log."""
        reading = await self._reading(actor, button)
        logs = await reading.logs(button.applicant_id, max(page, 1))
        names = await reading.names(entry.vacancy for entry in logs.items if entry.vacancy)
        lines = tuple(history_line(entry, names, plain_comment(entry.comment)) for entry in logs.items)
        if await owes_for(actor.user_id, Organisation.of(reading.connection), button.applicant_id):
            # Who has a scorecard to send must not be swayed by the others' in the log.
            lines = tuple(line for line in lines if not is_scorecard(line.comment))
        applicant = (await reading.applicant(button.applicant_id)).data
        return HistoryPage(button, applicant_name(applicant), lines, logs.page, logs.total_pages)

    async def audit(self, actor: Actor, button: ApplicantButton, page: int) -> AuditPage:
        """A page of what was done with the applicant through us."""
        reading = await self._reading(actor, button)
        account_id, system = reading.connection.account_id, reading.connection.system
        events = await (
            AuditEvent.filter(object_type="applicant", object_id=str(button.applicant_id))
            .order_by("-id")
            .limit(MOST_AUDITED)
            .prefetch_related("actor")
        )
        lines = [
            AuditLine(event.created_at, event.actor.full_name if event.actor else "", event.operation, event.source)
            for event in events
            # The same number may stand for somebody else in another organisation.
            if event.details.get("account_id") == account_id and event.details.get("system") in {None, system.value}
        ]
        pages = max(1, -(-len(lines) // AUDIT_ROWS))
        number = min(max(page, 1), pages)
        name = await _name_if_known(reading, button.applicant_id)
        return AuditPage(button, name, tuple(lines[(number - 1) * AUDIT_ROWS : number * AUDIT_ROWS]), number, pages)

    async def resume_files(self, actor: Actor, button: ApplicantButton) -> tuple[ResumeFileRow, ...]:
        """Files of the newest resumes."""
        reading = await self._reading(actor, button)
        applicant = (await reading.applicant(button.applicant_id)).data
        rows = []
        for resume_id in _newest_resumes(applicant):
            try:
                client = reading.connection.client
                resume = await client.resume(reading.connection.account_id, button.applicant_id, resume_id)
            except IntegrationError:
                continue  # one resume Huntflow cannot read must not hide the others
            rows += [ResumeFileRow(resume.id, one.id, one.name) for one in resume.files if one.url]
        return tuple(rows)

    async def resume_file(self, actor: Actor, button: ApplicantButton, resume_id: int, file_id: int) -> ChatFile:
        """A file, through a signed address asked for right before.

        Raises:
            NoFileError: it is gone.
            FileTooLargeForChatError: Telegram would not take it.
        """
        reading = await self._reading(actor, button)
        client = reading.connection.client
        try:
            resume = await client.resume(reading.connection.account_id, button.applicant_id, resume_id)
            found = next((one for one in resume.files if one.id == file_id and one.url), None)
            if found is None or found.url is None:
                raise NoFileError
            loaded = await client.download(found.url, limit_bytes=MAX_CHAT_FILE_BYTES)
        except (NotFoundError, AccessDeniedError) as error:
            raise NoFileError from error
        except TooLargeError as error:
            raise FileTooLargeForChatError from error
        await audit.record(
            actor, "applicant_file_sent", object_type="applicant", object_id=button.applicant_id, source=Source.BOT,
            system=reading.connection.system.value, account_id=reading.connection.account_id, file_id=file_id,
        )  # fmt: skip
        return ChatFile(PurePath(found.name).name[:120] or "resume", loaded.content)

    async def photo(self, actor: Actor, button: ApplicantButton) -> ChatFile:
        """The photo; raises as `resume_file`."""
        reading = await self._reading(actor, button)
        connection = reading.connection
        try:
            # Not the kept answer: the address in it may have expired.
            applicant = await connection.client.applicant(connection.account_id, button.applicant_id)
            if not applicant.photo_url:
                raise NoFileError
            loaded = await connection.client.download(applicant.photo_url, limit_bytes=MAX_CHAT_PHOTO_BYTES)
        except (NotFoundError, AccessDeniedError) as error:
            raise NoFileError from error
        except TooLargeError as error:
            raise FileTooLargeForChatError from error
        return ChatFile("photo.jpg", loaded.content)

    @staticmethod
    def check(actor: Actor) -> None:
        """Before asking what to look for."""
        require_applicants(actor)

    async def _reading(self, actor: Actor, button: ApplicantButton) -> ApplicantReading:
        connection = await connection_for(self._huntflow, actor, button)
        return ApplicantReading(self._cache, connection, actor.user_id)


async def _name_if_known(reading: ApplicantReading, applicant_id: int) -> str:
    """The name, or the number of somebody Huntflow does not show any more: what was done with them stays to be seen."""
    try:
        return applicant_name((await reading.applicant(applicant_id)).data)
    except (IntegrationError, ApplicantGoneError):
        return f"№ {applicant_id}"


def _last_key(actor: Actor) -> str:
    return f"applicant_last:{actor.user_id}"


def _newest_resumes(applicant: Applicant) -> list[int]:
    return sorted((resume.id for resume in applicant.external), reverse=True)[:MAX_RESUMES]
