"""Looks for the applicant in Huntflow before one is created: by keys that belong to one person, then by likeness.

Huntflow itself names doubles only after the creation and cannot merge them (field.md §1.7).
"""

from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import fuzz

from integrations.huntflow import HuntflowClient
from integrations.huntflow.schemas import Applicant, FoundApplicant
from services.task_import.contacts import phone_key, profile_key
from services.task_import.draft import DuplicateChoice, ImportDraft, KnownApplicant, MatchReason
from services.task_import.names import PersonName
from services.vacancy_reading import together
from services.vacancy_rows import applicant_name

# Of 100, rapidfuzz's token sort ratio; «Иванов Иван» and «Иванова Инна» are at 78.
SIMILAR_FROM = 88
MAX_SHOWN = 5
MAX_HITS = 30
# A search for an address finds texts that hold its parts as well; only a nearly unique hit means this person.
MAX_PROFILE_HITS = 2
MAX_TELEGRAM_HITS = 5


async def find_duplicates(client: HuntflowClient, account_id: int, draft: ImportDraft) -> tuple[KnownApplicant, ...]:
    """Applicants who may be the same person, surest first.

    Raises:
        IntegrationError: Huntflow could not be asked; nothing is known then.
    """
    exact, similar = await together([_by_keys(client, account_id, draft), _by_name(client, account_id, draft)])
    return merged([*exact, *similar])


async def find_by_keys(client: HuntflowClient, account_id: int, draft: ImportDraft) -> tuple[KnownApplicant, ...]:
    """Only those who share a telephone, an e-mail, a Telegram name or a profile page."""
    return merged(await _by_keys(client, account_id, draft))


async def _by_keys(client: HuntflowClient, account_id: int, draft: ImportDraft) -> list[KnownApplicant]:
    searches = []
    if draft.phone and (key := phone_key(draft.phone.value)):
        searches.append(_with_phone(client, account_id, key))
    if draft.email:
        searches.append(_with_email(client, account_id, draft.email.value))
    if draft.telegram:
        searches.append(_with_telegram(client, account_id, draft.telegram.value))
    searches += [_with_profile(client, account_id, profile.value) for profile in draft.profiles]
    return [known for found in await together(searches) for known in found]


async def _hits(client: HuntflowClient, account_id: int, q: str) -> tuple[FoundApplicant, ...]:
    return (await client.search_applicants(account_id, q=q, count=MAX_HITS)).items


async def _with_phone(client: HuntflowClient, account_id: int, key: str) -> list[KnownApplicant]:
    hits = await _hits(client, account_id, key)
    return [known_applicant(hit, MatchReason.PHONE) for hit in hits if phone_key(hit.phone) == key]


async def _with_email(client: HuntflowClient, account_id: int, email: str) -> list[KnownApplicant]:
    hits = await _hits(client, account_id, email)
    return [known_applicant(hit, MatchReason.EMAIL) for hit in hits if (hit.email or "").strip().lower() == email]


async def _with_telegram(client: HuntflowClient, account_id: int, handle: str) -> list[KnownApplicant]:
    """Hits do not show the contact itself, so the few there are get looked at."""
    name = handle.lstrip("@").casefold()
    hits = (await _hits(client, account_id, name))[:MAX_TELEGRAM_HITS]
    applicants = await together([client.applicant(account_id, hit.id) for hit in hits])
    same = {
        applicant.id
        for applicant in applicants
        if any(social.value.lstrip("@").casefold() == name for social in applicant.social)
    }
    return [known_applicant(hit, MatchReason.TELEGRAM) for hit in hits if hit.id in same]


async def _with_profile(client: HuntflowClient, account_id: int, url: str) -> list[KnownApplicant]:
    hits = await _hits(client, account_id, profile_key(url))
    return [known_applicant(hit, MatchReason.PROFILE) for hit in hits] if len(hits) <= MAX_PROFILE_HITS else []


async def _by_name(client: HuntflowClient, account_id: int, draft: ImportDraft) -> list[KnownApplicant]:
    if draft.name is None:
        return []
    name = draft.name.name
    hits = await _hits(client, account_id, name.last)
    return [known_applicant(hit, MatchReason.SIMILAR_NAME) for hit in hits if is_similar(name, hit)]


def is_similar(name: PersonName, hit: FoundApplicant) -> bool:
    """Whether surname and first name are alike; the patronymic is often left out."""
    theirs = f"{hit.last_name or ''} {hit.first_name or ''}"
    return fuzz.token_sort_ratio(_plain(f"{name.last} {name.first}"), _plain(theirs)) >= SIMILAR_FROM


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("ё", "е").split())


def undecided(draft: ImportDraft, found: tuple[KnownApplicant, ...]) -> ImportDraft:
    """The draft with applicants the person has not seen yet, for them to decide."""
    earlier = tuple(one for one in draft.duplicates or () if one.id not in {new.id for new in found})
    return replace(draft, duplicates=(*found, *earlier), choice=DuplicateChoice.OPEN)


def known_applicant(hit: FoundApplicant | Applicant, reason: MatchReason) -> KnownApplicant:
    """What is shown of an applicant found for one reason."""
    return KnownApplicant(hit.id, applicant_name(hit), hit.position or "", (reason,), hit.phone or "", hit.email or "")


def merged(found: Iterable[KnownApplicant]) -> tuple[KnownApplicant, ...]:
    """One line per applicant with all reasons, surest first."""
    by_id: dict[int, KnownApplicant] = {}
    for known in found:
        before = by_id.get(known.id)
        reasons = dict.fromkeys([*(before.reasons if before else ()), *known.reasons])
        by_id[known.id] = replace(known, reasons=tuple(reasons))
    order = list(MatchReason)
    shown = sorted(by_id.values(), key=lambda known: (min(order.index(reason) for reason in known.reasons), -known.id))
    return tuple(shown[:MAX_SHOWN])
