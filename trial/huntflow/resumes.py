"""Resumes of an applicant: read, replaced. A second one cannot be added (contracts/huntflow.md, flow, 4)."""

from aiohttp import web

from trial.huntflow import answers, checks, errors
from trial.huntflow.app import account_of, stand_in_of, url_of_file
from trial.huntflow.applicants import applicant_of
from trial.huntflow.checks import body, path_int
from trial.huntflow.state import External

_RESUME = checks.record(
    {
        "account_source": checks.identifier,
        "data": checks.record({"body": checks.text()}, required=("body",)),
        "files": checks.list_of(checks.identifier, max_items=1),
    },
    required=("account_source", "data"),
)


def _resume_of(request: web.Request) -> External:
    wanted = path_int(request, "external_id")
    found = next((each for each in applicant_of(request).externals if each.id == wanted), None)
    if found is None:
        raise errors.not_found("External")
    return found


async def one(request: web.Request) -> web.Response:
    account = account_of(request)
    return web.json_response(answers.external_whole(account, _resume_of(request), url_of_file(request, account)))


async def replace(request: web.Request) -> web.Response:
    account, resume = account_of(request), _resume_of(request)
    given = await body(request, _RESUME)
    if given["account_source"] not in account.sources:
        raise errors.wrong("/account_source", "Invalid account source")
    if any(each not in account.files for each in given.get("files") or []):
        raise errors.wrong("/files", "File not found")
    resume.account_source, resume.body = given["account_source"], given["data"]["body"]
    if given.get("files") is not None:
        resume.files = list(given["files"])
    resume.updated_at = stand_in_of(request).now()
    return web.json_response(answers.external_whole(account, resume, url_of_file(request, account)))
