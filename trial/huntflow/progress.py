"""An applicant's way: stages on vacancies, comments, tags and the questionary."""

from datetime import date
from typing import Any

from aiohttp import web

from trial.huntflow import answers, checks, errors, meetings, questionaries
from trial.huntflow.app import account_of, announce_applicant, member_of, stand_in_of, url_of_file, user_of
from trial.huntflow.applicants import applicant_of
from trial.huntflow.checks import body, query_bool, query_choices, query_int
from trial.huntflow.errors import Complaint
from trial.huntflow.state import Account, Applicant, CalendarEvent, Link, LogEntry

LOGS_MAXIMUM = 100
LOG_TYPES = ("ADD", "UPDATE", "VACANCY-ADD", "STATUS", "COMMENT", "DOUBLE", "AGREEMENT", "MAIL", "RESPONSE")

_COMMENT = checks.text(max_length=checks.MAX_COMMENT_LENGTH)
_FILES = checks.list_of(checks.identifier, max_items=checks.MAX_FILES_PER_LOG)
_STAGE = checks.record(
    {
        "vacancy": checks.identifier,
        "status": checks.identifier,
        "comment": _COMMENT,
        "rejection_reason": checks.identifier,
        "fill_quota": checks.identifier,
        "employment_date": checks.day,
        "files": _FILES,
        "calendar_event": meetings.CHECK,
    },
    required=("vacancy", "status"),
)
_LOG = checks.record(
    {"comment": _COMMENT, "vacancy": checks.identifier, "files": _FILES, "calendar_event": meetings.CHECK}
)
_TAGS = checks.record({"tags": checks.list_of(checks.identifier)}, required=("tags",))
_QUESTIONARY = checks.record({})


async def attach(request: web.Request) -> web.Response:
    applicant, given = applicant_of(request), await body(request, _STAGE)
    account = account_of(request)
    if applicant.link(_known_stage(account, given)) is not None:
        raise errors.wrong("/vacancy", "Applicant is already attached to the vacancy", type="validation_error")
    meeting = meetings.written(request, given.get("calendar_event"), vacancy=given["vacancy"])
    at = stand_in_of(request).now()
    link = Link(account.new_id(), given["vacancy"], given["status"], at, at, given.get("rejection_reason"))
    applicant.links.append(link)
    _write_stage(applicant, given, request, "VACANCY-ADD", meeting)
    return _stage(link)


async def move(request: web.Request) -> web.Response:
    applicant, given = applicant_of(request), await body(request, _STAGE)
    account = account_of(request)
    link = applicant.link(_known_stage(account, given))
    if link is None:
        raise errors.not_found("Applicant on vacancy")
    meeting = meetings.written(request, given.get("calendar_event"), vacancy=given["vacancy"])
    link.status, link.rejection_reason = given["status"], given.get("rejection_reason")
    link.updated_at = link.changed_at = stand_in_of(request).now()
    _write_stage(applicant, given, request, "STATUS", meeting)
    return _stage(link)


def _known_stage(account: Account, given: dict[str, Any]) -> int:
    """The vacancy of a stage that exists; a removed status breaks the vendor itself (500), not the request."""
    status, reason = account.statuses.get(given["status"]), given.get("rejection_reason")
    if given["vacancy"] not in account.vacancies:
        raise errors.wrong("/vacancy", "Vacancy not found")
    if status is None:
        raise errors.wrong("/status", "Status not found")
    if status.removed_at is not None:
        raise errors.internal_error()
    if reason is not None and reason not in account.rejection_reasons:
        raise errors.wrong("/rejection_reason", "Rejection reason not found")
    if reason is None and status.needs_reason:
        raise errors.wrong("/rejection_reason", "field required", type="value_error.missing")
    _check_files(account, given)
    return int(given["vacancy"])


def _check_files(account: Account, given: dict[str, Any]) -> None:
    if any(each not in account.files for each in given.get("files") or []):
        raise errors.wrong("/files", "File not found")


def _write_stage(
    applicant: Applicant, given: dict[str, Any], request: web.Request, kind: str, meeting: CalendarEvent | None
) -> None:
    employment = given.get("employment_date")
    entry = LogEntry(
        id=account_of(request).new_id(),
        type=kind,
        created_at=stand_in_of(request).now(),
        author=user_of(request),
        vacancy=given["vacancy"],
        status=given["status"],
        rejection_reason=given.get("rejection_reason"),
        comment=given.get("comment"),
        employment_on=None if employment is None else date.fromisoformat(employment),
        files=list(given.get("files") or []),
        calendar_event=meeting,
    )
    applicant.logs.append(entry)
    announce_applicant(request, applicant, entry)


def _stage(link: Link) -> web.Response:
    return web.json_response(
        {
            "id": link.id,
            "changed": answers.moment(link.changed_at),
            "vacancy": link.vacancy,
            "status": link.status,
            "rejection_reason": link.rejection_reason,
        }
    )


async def logs(request: web.Request) -> web.Response:
    """Newest first. Some applicants' logs break the vendor: it answers 400 about its own response, or 500."""
    account, applicant = account_of(request), applicant_of(request)
    types, vacancy = query_choices(request, "type", LOG_TYPES), query_int(request, "vacancy")
    personal = query_bool(request, "personal")
    page, count = query_int(request, "page") or 1, query_int(request, "count", maximum=LOGS_MAXIMUM) or 30
    _break_if_broken(request, applicant)
    items = [
        each
        for each in reversed(applicant.logs)
        if (not types or each.type in types)
        and (vacancy is None or each.vacancy == vacancy)
        and (not personal or each.vacancy is None)
    ]
    url_of = url_of_file(request, account)
    return web.json_response(answers.page_of(items, page, count, lambda each: answers.log_item(account, each, url_of)))


def _break_if_broken(request: web.Request, applicant: Applicant) -> None:
    status = stand_in_of(request).broken_logs.get(applicant.id)
    if status == 400:
        complaint = Complaint(
            "type_error.none.not_allowed", "none is not an allowed value", "response", "/items/0/name"
        )
        raise errors.RefusalError(400, complaint)
    if status is not None:
        raise errors.internal_error()


async def comment(request: web.Request) -> web.Response:
    """A comment on a vacancy, or a personal note without one; there is no way to change or delete it."""
    account, applicant = account_of(request), applicant_of(request)
    given = await body(request, _LOG)
    if not (given.get("comment") or given.get("files") or given.get("calendar_event")):
        raise errors.wrong("/comment", "field required", type="value_error.missing")
    vacancy = given.get("vacancy")
    link = None if vacancy is None else applicant.link(vacancy)
    if vacancy is not None and link is None:
        raise errors.wrong("/vacancy", "Applicant is not attached to the vacancy", type="validation_error")
    _check_files(account, given)
    entry = LogEntry(
        id=account.new_id(),
        type="COMMENT",
        created_at=stand_in_of(request).now(),
        author=user_of(request),
        vacancy=vacancy,
        comment=given.get("comment"),
        files=list(given.get("files") or []),
        calendar_event=meetings.written(request, given.get("calendar_event"), vacancy=vacancy),
    )
    applicant.logs.append(entry)
    if link is not None:
        link.updated_at = entry.created_at
    announce_applicant(request, applicant, entry)
    return web.json_response(answers.log_created(account, applicant, entry, url_of_file(request, account)))


async def tags(request: web.Request) -> web.Response:
    return web.json_response({"tags": applicant_of(request).tags})


async def replace_tags(request: web.Request) -> web.Response:
    """The whole set is replaced; a watcher may not."""
    account, applicant = account_of(request), applicant_of(request)
    if member_of(request).type == "watcher":
        raise errors.access_denied()
    wanted = (await body(request, _TAGS))["tags"]
    for index, tag in enumerate(wanted):
        if tag not in account.tags:
            raise errors.wrong(f"/tags/{index}", "Tag not found")
    applicant.tags = list(dict.fromkeys(wanted))
    return web.json_response({"tags": applicant.tags})


async def questionary(request: web.Request) -> web.Response:
    return web.json_response(questionaries.shown(account_of(request), applicant_of(request)))


async def replace_questionary(request: web.Request) -> web.Response:
    account, applicant, given = account_of(request), applicant_of(request), await body(request, _QUESTIONARY)
    applicant.questionary = questionaries.checked(account, given)
    return web.json_response(questionaries.shown(account, applicant))


async def update_questionary(request: web.Request) -> web.Response:
    account, applicant, given = account_of(request), applicant_of(request), await body(request, _QUESTIONARY)
    applicant.questionary |= questionaries.checked(account, given)
    return web.json_response(questionaries.shown(account, applicant))
