"""Who and what an organisation consists of: tokens, people, tags, sources, reasons, the questionary's schema."""

import re

from aiohttp import web

from trial.huntflow import answers, checks, errors
from trial.huntflow.app import account_of, stand_in_of, user_of
from trial.huntflow.checks import body, path_int, query_choices, query_int
from trial.huntflow.errors import Complaint
from trial.huntflow.state import Named
from trial.huntflow.tokens import ACCESS_LIFETIME, REFRESH_LIFETIME

_REFRESH = checks.record({"refresh_token": checks.text()}, required=("refresh_token",))
_TAG = checks.record({"name": checks.text(), "color": checks.text()}, required=("name", "color"))


async def refresh(request: web.Request) -> web.Response:
    given = await body(request, _REFRESH)
    pair = stand_in_of(request).tokens.refresh(given["refresh_token"])
    return web.json_response(
        {
            "access_token": pair.access_token,
            "token_type": "bearer",
            "expires_in": int(ACCESS_LIFETIME.total_seconds()),
            "refresh_token_expires_in": int(REFRESH_LIFETIME.total_seconds()),
            "refresh_token": pair.refresh_token,
        }
    )


async def me(request: web.Request) -> web.Response:
    state, user = stand_in_of(request).state, user_of(request)
    person = next(each.coworkers[user] for each in state.accounts.values() if user in each.coworkers)
    return web.json_response(
        {
            "id": person.id,
            "name": person.name,
            "position": person.position,
            "email": person.email,
            "phone": None,
            "locale": state.locale,
        }
    )


async def accounts(request: web.Request) -> web.Response:
    user = user_of(request)
    mine = [each for each in stand_in_of(request).state.accounts.values() if user in each.coworkers]
    items = [
        {
            "id": each.id,
            "name": each.name,
            "nick": each.nick,
            "member_type": each.coworkers[user].type,
            "production_calendar": 1,
        }
        for each in mine
    ]
    return web.json_response({"items": items})


async def account(request: web.Request) -> web.Response:
    found = account_of(request)
    locale = stand_in_of(request).state.locale
    return web.json_response({"id": found.id, "name": found.name, "nick": found.nick, "locale": locale, "photo": None})


async def coworkers(request: web.Request) -> web.Response:
    found = account_of(request)
    types = query_choices(request, "type", ("owner", "manager", "watcher"))
    wanted = {id for id in checks.query_ints(request, "vacancy_id") if id in found.vacancies}
    working = {each for id in wanted for each in found.vacancies[id].coworkers}
    items = [
        each
        for each in found.coworkers.values()
        if (not types or each.type in types) and ("vacancy_id" not in request.query or each.id in working)
    ]
    page, count = query_int(request, "page") or 1, query_int(request, "count", maximum=100) or 30
    return web.json_response(answers.page_of(items, page, count, answers.coworker))


async def coworker(request: web.Request) -> web.Response:
    wanted = path_int(request, "coworker_id")
    found = next((each for each in account_of(request).coworkers.values() if each.member == wanted), None)
    if found is None:
        raise errors.not_found("Coworker")
    return web.json_response(answers.coworker(found))


async def rejection_reasons(request: web.Request) -> web.Response:
    found = account_of(request).rejection_reasons.values()
    items = [{"id": each.id, "name": each.name, "order": order} for order, each in enumerate(found, 1)]
    return web.json_response({"items": items})


async def close_reasons(request: web.Request) -> web.Response:
    found = account_of(request).close_reasons.values()
    return web.json_response({"items": [{"id": each.id, "name": each.name} for each in found]})


async def hold_reasons(request: web.Request) -> web.Response:
    found = account_of(request).hold_reasons.values()
    return web.json_response({"items": [{"id": each.id, "name": each.name} for each in found]})


async def sources(request: web.Request) -> web.Response:
    found = account_of(request).sources.values()
    items = [{"id": each.id, "foreign": None, "name": each.name, "type": each.kind} for each in found]
    return web.json_response({"items": items})


async def tags(request: web.Request) -> web.Response:
    found = account_of(request).tags.values()
    return web.json_response({"items": [{"id": each.id, "name": each.name, "color": each.kind} for each in found]})


async def create_tag(request: web.Request) -> web.Response:
    """Names are unique in an organisation; colours are six hexadecimal digits without a mark before them."""
    found = account_of(request)
    given = await body(request, _TAG)
    if not re.fullmatch(r"[0-9a-fA-F]{6}", given["color"]):
        raise errors.wrong("/color", "color is not a valid hex color", type="value_error.color")
    if any(each.name.casefold() == given["name"].casefold() for each in found.tags.values()):
        raise errors.RefusalError(400, Complaint("duplicate_error", "Tag already exists", "body", "/name"))
    tag = Named(found.new_id(), given["name"], given["color"])
    found.tags[tag.id] = tag
    return web.json_response({"id": tag.id, "name": tag.name, "color": tag.kind})


async def questionary_schema(request: web.Request) -> web.Response:
    return web.json_response(account_of(request).questionary_fields)
