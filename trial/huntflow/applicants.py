"""Applicants: lists, search, one, creation and correction."""

import base64
import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from aiohttp import web

from trial.huntflow import answers, checks, errors
from trial.huntflow.app import account_of, announce_applicant, member_of, stand_in_of, url_of_file, user_of
from trial.huntflow.checks import SEARCH_CAP, body, path_int, query_bool, query_choices, query_int, query_ints
from trial.huntflow.state import Account, Applicant, External, LogEntry, digits_of

LIST_MAXIMUM = 30
SEARCH_MAXIMUM = 100

_TEXTS = ("first_name", "last_name", "middle_name", "money", "phone", "skype", "position", "company")
_FIELDS: dict[str, checks.Check] = {
    **{name: checks.text() for name in _TEXTS},
    "email": checks.email,
    "photo": checks.identifier,
    "birthday": checks.day,
    "social": checks.list_of(
        checks.record(
            {"social_type": checks.one_of("TELEGRAM"), "value": checks.text()}, required=("social_type", "value")
        ),
        max_items=1,
    ),
    "site": checks.list_of(
        checks.record({"site_type": checks.one_of("MAX"), "value": checks.text()}, required=("site_type", "value")),
        max_items=1,
    ),
}
_EXTERNAL = checks.record(
    {
        "auth_type": checks.text(),
        "account_source": checks.identifier,
        "data": checks.record({"body": checks.text()}),
        "files": checks.list_of(checks.identifier, max_items=1),
    }
)
_PATCH = checks.record(_FIELDS)
# The vendor's document marks no name as required; those who tried say both are (contracts/huntflow.md, flow, 2).
_CREATE = checks.record(
    _FIELDS | {"externals": checks.list_of(_EXTERNAL, max_items=1)}, required=("first_name", "last_name")
)


def applicant_of(request: web.Request) -> Applicant:
    found = account_of(request).applicants.get(path_int(request, "applicant_id"))
    if found is None:
        raise errors.not_found("Applicant")
    return found


def _whole(request: web.Request, applicant: Applicant) -> web.Response:
    account = account_of(request)
    return web.json_response(answers.applicant_whole(account, applicant, url_of_file(request, account)))


async def listing(request: web.Request) -> web.Response:
    """Without `vacancy` only applicants on open vacancies are there (the vendor admits it)."""
    account = account_of(request)
    page, count = query_int(request, "page") or 1, query_int(request, "count", maximum=LIST_MAXIMUM) or 30
    vacancy, status = query_int(request, "vacancy"), query_int(request, "status")
    choices = ("not_sent", "sent", "accepted", "declined", "send_error")
    agreement = query_choices(request, "agreement_state", choices)
    found = account.on_open_vacancies() if vacancy is None else iter(account.applicants.values())
    items = [
        each
        for each in found
        if (not agreement or each.agreement_state in agreement)
        and ((vacancy is None and status is None) or _stands_at(each, vacancy, status))
    ]
    items.sort(key=lambda each: each.id, reverse=True)
    url_of = url_of_file(request, account)
    shown = answers.page_of(items, page, count, lambda each: answers.applicant_whole(account, each, url_of))
    return web.json_response(shown)


def _stands_at(applicant: Applicant, vacancy: int | None, status: int | None) -> bool:
    return any(
        (vacancy is None or link.vacancy == vacancy) and (status is None or link.status == status)
        for link in applicant.links
    )


async def search(request: web.Request) -> web.Response:
    """At most 20,000 hits are reachable; statuses, links and tags are not in the answer."""
    account = account_of(request)
    page, count = query_int(request, "page") or 1, query_int(request, "count", maximum=SEARCH_MAXIMUM) or 30
    if page * count > SEARCH_CAP:
        raise errors.wrong("page", f"page * count must not exceed {SEARCH_CAP}", entity="query")
    hits = _newest_first(request, account)[:SEARCH_CAP]
    url_of, order = url_of_file(request, account), {each.id: index for index, each in enumerate(hits, 1)}
    shown = answers.page_of(hits, page, count, lambda each: answers.search_item(account, each, order[each.id], url_of))
    return web.json_response(shown)


async def search_by_cursor(request: web.Request) -> web.Response:
    """The same hits without end. The cursor is opaque and holds the question: other parameters are not needed again."""
    account = account_of(request)
    count = query_int(request, "count", maximum=SEARCH_MAXIMUM) or 30
    below, given = None, request.query.get("next_page_cursor")
    if given is not None:
        below, count, asked = _read_cursor(given)
        request = request.clone(rel_url=request.rel_url.with_query(asked))
    hits = _newest_first(request, account)
    rest = hits if below is None else [each for each in hits if each.id < below]
    url_of, page = url_of_file(request, account), rest[:count]
    shown: dict[str, Any] = {"items": [answers.cursor_item(account, each, url_of) for each in page]}
    if len(rest) > count:
        shown["next_page_cursor"] = _cursor(page[-1].id, count, request.query_string)
    return web.json_response(shown)


def _cursor(below: int, count: int, asked: str) -> str:
    return base64.urlsafe_b64encode(json.dumps([below, count, asked]).encode()).decode()


def _read_cursor(given: str) -> tuple[int, int, str]:
    try:
        below, count, asked = json.loads(base64.urlsafe_b64decode(given.encode()))
        return int(below), int(count), str(asked)
    except (ValueError, TypeError):
        raise errors.wrong("next_page_cursor", "Invalid cursor", entity="query") from None


def _newest_first(request: web.Request, account: Account) -> list[Applicant]:
    return sorted(_hits(request, account), key=lambda each: each.id, reverse=True)


def _hits(request: web.Request, account: Account) -> Iterator[Applicant]:
    words = request.query.get("q", "").casefold().split()
    field = (query_choices(request, "field", ("all", "education", "experience", "position")) or ["all"])[0]
    tags, statuses = set(query_ints(request, "tag")), set(query_ints(request, "status"))
    reasons, sources = set(query_ints(request, "rejection_reason")), set(query_ints(request, "account_source"))
    vacancies, current = request.query.getall("vacancy", []), query_bool(request, "only_current_status")
    for each in account.applicants.values():
        if words and not _says(each, words, field):
            continue
        if tags and not tags & set(each.tags):
            continue
        if statuses and not statuses & _statuses(each, current=current):
            continue
        if reasons and not reasons & {link.rejection_reason for link in each.links}:
            continue
        if sources and not sources & {external.account_source for external in each.externals}:
            continue
        if vacancies and not _on_any(each, vacancies):
            continue
        yield each


def _says(applicant: Applicant, words: list[str], field: str) -> bool:
    resumes = " ".join(each.body for each in applicant.externals)
    if field == "position":
        text = applicant.position or ""
    elif field in {"education", "experience"}:
        text = resumes
    else:
        person = (applicant.last_name, applicant.first_name, applicant.middle_name, applicant.email, applicant.position)
        phone = digits_of(applicant.phone)
        text = " ".join([*(each or "" for each in person), applicant.company or "", phone, resumes])
    text = text.casefold()
    return all(word in text or (re.fullmatch(r"[\d+()-]{4,}", word) and digits_of(word) in text) for word in words)


def _statuses(applicant: Applicant, *, current: bool) -> set[int | None]:
    now = {link.status for link in applicant.links}
    return {*now} if current else {*now, *(entry.status for entry in applicant.logs)}


def _on_any(applicant: Applicant, vacancies: list[str]) -> bool:
    """`null` asks for applicants on no vacancy at all."""
    on = {str(link.vacancy) for link in applicant.links} or {"null"}
    return bool(on & set(vacancies))


async def one(request: web.Request) -> web.Response:
    return _whole(request, applicant_of(request))


async def patch(request: web.Request) -> web.Response:
    applicant = applicant_of(request)
    given = await body(request, _PATCH)
    _check_photo(account_of(request), given)
    _fill(applicant, given)
    # Such entries are seen only by webhooks, not in the log (contracts/huntflow.md, "Webhooks").
    _announce(request, applicant, "EDIT", "EDIT")
    return _whole(request, applicant)


def _announce(request: web.Request, applicant: Applicant, kind: str, action: str) -> None:
    entry = LogEntry(account_of(request).new_id(), kind, stand_in_of(request).now(), user_of(request))
    announce_applicant(request, applicant, entry, action=action)


async def delete(request: web.Request) -> web.Response:
    """Only with a right of its own; others learn of it by a webhook and as a 404."""
    account, applicant = account_of(request), applicant_of(request)
    if not member_of(request).may_delete_applicants:
        raise errors.access_denied()
    del account.applicants[applicant.id]
    for other in account.applicants.values():
        other.doubles.discard(applicant.id)
    _announce(request, applicant, "REMOVED", "DELETE")
    return web.Response(status=204)


async def create(request: web.Request) -> web.Response:
    """Every POST makes another applicant: there is no idempotency key, and doubles are only reported afterwards."""
    account, at = account_of(request), stand_in_of(request).now()
    given = await body(request, _CREATE)
    _check_photo(account, given)
    externals = [_external(account, each, index, request) for index, each in enumerate(given.get("externals") or [])]
    applicant = Applicant(
        id=account.new_id(), first_name=given["first_name"], last_name=given["last_name"], created_at=at
    )
    _fill(applicant, given)
    applicant.externals = externals
    applicant.logs.append(LogEntry(account.new_id(), "ADD", at, user_of(request)))
    mark_doubles(account, applicant)
    account.applicants[applicant.id] = applicant
    announce_applicant(request, applicant, applicant.logs[-1])
    return web.json_response(answers.applicant_created(applicant, job=f"{applicant.id:032x}"))


def _check_photo(account: Account, given: dict[str, Any]) -> None:
    if given.get("photo") is not None and given["photo"] not in account.files:
        raise errors.wrong("/photo", "File not found")


def _external(account: Account, given: dict[str, Any], index: int, request: web.Request) -> External:
    source, files = given.get("account_source"), given.get("files") or []
    if source is not None and source not in account.sources:
        raise errors.wrong(f"/externals/{index}/account_source", "Invalid account source")
    if any(file not in account.files for file in files):
        raise errors.wrong(f"/externals/{index}/files", "File not found")
    at = stand_in_of(request).now()
    text = (given.get("data") or {}).get("body") or ""
    return External(account.new_id(), given.get("auth_type") or "NATIVE", source, at, at, text, list(files))


def _fill(applicant: Applicant, given: dict[str, Any]) -> None:
    for name in (*_TEXTS, "email", "photo"):
        if name in given:
            setattr(applicant, name, given[name])
    if "birthday" in given:
        applicant.birthday = None if given["birthday"] is None else date.fromisoformat(given["birthday"])
    if "social" in given:
        applicant.telegram = given["social"][0]["value"] if given["social"] else None
    if "site" in given:
        applicant.max_messenger = given["site"][0]["value"] if given["site"] else None


def mark_doubles(account: Account, applicant: Applicant) -> None:
    """Both sides of a pair of doubles learn of each other."""
    contacts = applicant.contacts()
    for other in account.applicants.values():
        if other is not applicant and other.contacts() & contacts:
            other.doubles.add(applicant.id)
            applicant.doubles.add(other.id)
