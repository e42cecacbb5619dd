"""Second and third step: the applicant, and their place on the vacancy. Neither is ever written twice.

Huntflow has no idempotency keys. After a crash or a lost answer the applicant is looked for by everything we know; the
place on the vacancy is visible on the applicant.
"""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta

from integrations.base import IntegrationError
from integrations.huntflow import HuntflowClient
from integrations.huntflow.schemas import ApplicantSource, FoundApplicant, NewApplicant
from models.imports import ImportStep, SourceLink
from services.access import Actor
from services.huntflow_connections import HuntflowConnection
from services.profile_links import ProfileData, profile_data
from services.profile_links import source_of as source_of_site
from services.task_import.claims import ApplicantClaims
from services.task_import.contacts import phone_key
from services.task_import.draft import FileVerdict, ImportDraft, Sourced
from services.task_import.duplicates import undecided
from services.task_import.errors import JustCreatedError
from services.task_import.facts import AccountFacts
from services.task_import.ledger import ImportLedger
from services.task_import.marks import written_marks
from services.task_import.outcomes import ImportNote
from services.task_import.trail import ImportWork

# Huntflow's clock and ours differ a little.
CLOCK_MARGIN = timedelta(minutes=2)
# A new applicant is found only after Huntflow has indexed it (`reindex_job_id` in the answer), so a fresh one is looked
# for several times before it counts as not created.
INDEX_TIME = timedelta(minutes=2)
LOOKS = 4
BETWEEN_LOOKS_S = 5.0
MAX_HITS = 30
# Names of sources that say the truth about where an imported task came from.
SOURCE_NAMES = ("другое", "other", "прочее")


class ApplicantStep:
    """Creates the applicant, or takes the one the person chose."""

    def __init__(
        self,
        *,
        ledger: ImportLedger,
        facts: AccountFacts,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._ledger = ledger
        self._facts = facts
        self._claims = ApplicantClaims(kind=ledger.kind.object_type, now=now, sleep=sleep)
        self._now = now
        self._sleep = sleep

    async def run(self, work: ImportWork, actor: Actor, connection: HuntflowConnection) -> None:
        """Afterwards `work.applicant_id` is set and the task counts as imported."""
        chosen = work.draft.attach_to
        if chosen is not None:
            found = (await connection.client.applicant(connection.account_id, chosen.id)).id
        else:
            found = await self._created_before(work, connection) or await self._create(work, connection)
        written = written_marks(new_applicant(work, None)) if chosen is None else {}
        await self._ledger.record_applicant(work, actor, found, written)

    async def _create(self, work: ImportWork, connection: HuntflowConnection) -> int:
        new = new_applicant(work, _source_id(work, await self._facts.sources(connection)))
        if found := await self._claims.take(work, connection):
            work.draft = undecided(work.draft, found)
            raise JustCreatedError
        try:
            async with self._ledger.writing(work, ImportStep.APPLICANT):
                created = await connection.client.create_applicant(connection.account_id, new)
        except IntegrationError as error:
            if not error.may_have_happened:
                await self._claims.give_up(work)
            raise
        work.is_fresh = True
        work.resume_is_with_applicant = new.file_id is not None
        return created.id

    async def _created_before(self, work: ImportWork, connection: HuntflowConnection) -> int | None:
        intended_at = work.trail.intended_at
        if not work.was_intended(ImportStep.APPLICANT) or intended_at is None:
            return None
        for look in range(LOOKS):
            found = await self._look(work, connection, intended_at - CLOCK_MARGIN)
            if found is not None or self._now() - intended_at > INDEX_TIME:
                return found
            if look < LOOKS - 1:
                await self._sleep(BETWEEN_LOOKS_S)
        return None

    @staticmethod
    async def _look(work: ImportWork, connection: HuntflowConnection, since: datetime) -> int | None:
        hits = await _candidates(connection.client, connection.account_id, work.draft)
        links = await SourceLink.filter(
            account_id=work.account_id, system=work.system, applicant_id__in=[hit.id for hit in hits]
        )
        taken = {link.applicant_id for link in links}
        for hit in hits:
            if hit.id in taken or not _same_person(work.draft, hit):
                continue
            applicant = await connection.client.applicant(connection.account_id, hit.id)
            if applicant.created is not None and applicant.created >= since:
                return applicant.id
        return None


async def _candidates(client: HuntflowClient, account_id: int, draft: ImportDraft) -> list[FoundApplicant]:
    queries = [phone_key(draft.phone.value)] if draft.phone else []
    queries += [draft.email.value] if draft.email else []
    queries += [draft.name.name.last] if draft.name else []
    found: dict[int, FoundApplicant] = {}
    for q in filter(None, queries):
        page = await client.search_applicants(account_id, q=q, count=MAX_HITS)
        found |= {hit.id: hit for hit in page.items}
    return sorted(found.values(), key=lambda hit: -hit.id)


def _same_person(draft: ImportDraft, hit: FoundApplicant) -> bool:
    """The name we sent, and no contact that contradicts ours: namesakes of one list are created side by side."""
    if draft.name is None:
        return False
    phones = phone_key(draft.phone.value) if draft.phone else "", phone_key(hit.phone)
    emails = draft.email.value.casefold() if draft.email else "", (hit.email or "").strip().casefold()
    if any(one and other and one != other for one, other in (phones, emails)):
        return False
    ours = (draft.name.name.last, draft.name.name.first)
    theirs = (hit.last_name or "", hit.first_name or "")
    return [part.casefold() for part in ours] == [part.casefold() for part in theirs]


def source_of(sources: list[ApplicantSource], name: str) -> int | None:
    """The source a resume is said to come from: the one of this name if there is one, else «other», else the first."""
    by_name = {source.name.strip().casefold(): source.id for source in reversed(sources)}
    named = next((by_name[name] for name in (name.casefold(), *SOURCE_NAMES) if name in by_name), None)
    return named if named is not None else next((source.id for source in sources), None)


def _source_id(work: ImportWork, sources: list[ApplicantSource]) -> int | None:
    """Somebody who is known by a profile page and not by a file comes from the site of the page."""
    pages = () if resume_file_id(work) is not None else _pages(work.draft)
    sites = [source_of_site(page.site, sources) for page in pages]
    named = next((site.id for site in sites if site is not None), None)
    return named if named is not None else source_of(sources, work.draft.source_name)


def _pages(draft: ImportDraft) -> tuple[ProfileData, ...]:
    found = (profile_data(profile.value, draft.title, draft.description) for profile in draft.profiles)
    return tuple(page for page in found if page is not None)


def _resume_text(draft: ImportDraft) -> str:
    """What is read of the person; without it the address of their page, by which Huntflow's search finds them."""
    return draft.parsed.text or next((page.text for page in _pages(draft)), "")


def resume_file_id(work: ImportWork) -> int | None:
    """The uploaded resume; None when there is none."""
    resume = next((file.id for file in work.draft.files if file.verdict is FileVerdict.RESUME), None)
    return next((upload.file_id for upload in work.trail.uploads if upload.attachment_id == resume), None)


def new_applicant(work: ImportWork, source_id: int | None) -> NewApplicant:
    """What is sent. Without any source Huntflow takes no resume; the file goes to the vacancy then."""
    draft, parsed = work.draft, work.draft.parsed
    if draft.name is None:
        raise ValueError("an import without a name cannot have been confirmed")
    name, resume = draft.name.name, resume_file_id(work)
    return NewApplicant(
        first_name=name.first,
        last_name=name.last,
        middle_name=name.middle or None,
        phone=draft.phone.value if draft.phone else None,
        email=draft.email.value if draft.email else None,
        position=_value(draft.position, parsed.position),
        company=_value(draft.company, parsed.company),
        money=_value(draft.money, parsed.money),
        birthday=date.fromisoformat(parsed.birthday) if parsed.birthday else None,
        photo=parsed.photo_id,
        telegram=draft.telegram.value if draft.telegram else None,
        source_id=source_id,
        resume_text=_resume_text(draft) or None if source_id else None,
        # Huntflow takes one file with a resume; the others go to the vacancy.
        file_id=resume if source_id else None,
    )


def _value(shown: Sourced | None, parsed: str) -> str | None:
    return shown.value if shown else parsed or None


class VacancyStep:
    """Puts the applicant on the vacancy, unless they are on it."""

    def __init__(self, *, ledger: ImportLedger) -> None:
        self._ledger = ledger

    async def run(self, work: ImportWork, _actor: Actor, connection: HuntflowConnection) -> None:
        """The applicant's own page says whether an earlier try came through."""
        applicant_id = work.applicant_id
        if applicant_id is None:
            raise ValueError("the applicant comes before the vacancy")
        has_resume = work.resume_is_with_applicant
        if not work.is_fresh:
            applicant = await connection.client.applicant(connection.account_id, applicant_id)
            if any(link.vacancy == work.vacancy_id for link in applicant.links):
                if not work.was_intended(ImportStep.VACANCY):
                    work.warn(ImportNote.ALREADY_ON_VACANCY)
                return
            has_resume = bool(applicant.external) and work.draft.attach_to is None
        in_resume = resume_file_id(work) if has_resume else None
        files = tuple(upload.file_id for upload in work.trail.uploads if upload.file_id != in_resume)
        async with self._ledger.writing(work, ImportStep.VACANCY):
            await connection.client.attach_to_vacancy(
                connection.account_id,
                applicant_id,
                vacancy_id=work.vacancy_id,
                status_id=work.status_id,
                file_ids=tuple(dict.fromkeys(files)),
            )
