"""Webhooks of an organisation: listed, created with a PING, deleted. There is no call to switch one on again."""

import re

from aiohttp import web

from trial.huntflow import answers, checks, errors, hook_bodies
from trial.huntflow.app import HuntflowStandIn, account_of, stand_in_of, user_of
from trial.huntflow.checks import body, path_int, query_choices
from trial.huntflow.errors import Complaint
from trial.huntflow.state import Account, Hook

MAXIMUM = 5  # contracts/huntflow.md, "Limits"
EVENTS = (
    "APPLICANT",
    "VACANCY",
    "RESPONSE",
    "OFFER",
    "VACANCY-REQUEST",
    "RECRUITMENT-EVALUATION",
    "SURVEY-QUESTIONARY",
)
TYPES = ("USER", "APPLICATION")

_HOOK = checks.record(
    {
        "secret": checks.text(max_length=64),
        "url": checks.text(max_length=255),
        "active": checks.boolean,
        "webhook_events": checks.list_of(checks.one_of(*EVENTS)),
        "type": checks.one_of(*TYPES),
    },
    required=("secret", "url", "active", "webhook_events"),
)


async def listing(request: web.Request) -> web.Response:
    types = query_choices(request, "webhook_type", TYPES)
    account = account_of(request)
    shown = [_shown(account, each) for each in account.hooks.values() if not types or each.type in types]
    return web.json_response({"items": shown})


async def create(request: web.Request) -> web.Response:
    """The address has to answer a PING with 200, 201 or 204 before the hook exists."""
    account, stand_in = account_of(request), stand_in_of(request)
    given = await body(request, _HOOK)
    if not re.match(r"https?://[^\s/]+", given["url"]):
        raise errors.wrong("/url", "invalid or missing URL scheme", type="value_error.url.scheme")
    if len(account.hooks) >= MAXIMUM:
        raise errors.RefusalError(400, Complaint("webhooks_limit_exceeded", "Too many webhooks", "body", "/url"))
    hook = Hook(
        account.new_id(),
        given["url"],
        given["secret"],
        stand_in.now(),
        list(given["webhook_events"]),
        given.get("type") or "USER",
        given["active"],
    )
    if hook.active and not await stand_in.deliveries.ping(hook, hook_bodies.ping(account, hook, user_of(request))):
        raise errors.wrong("/url", "The address did not answer a PING")
    account.hooks[hook.id] = hook
    return web.json_response(_shown(account, hook))


async def switch(request: web.Request) -> web.Response:
    """For tests in another process: `{"account", "hook", "active"}`, what a person does in Huntflow's settings."""
    wanted = await request.json()
    stand_in = stand_in_of(request)
    account = stand_in.account(wanted["account"])
    await set_active(stand_in, account, account.hooks[wanted["hook"]], active=wanted["active"])
    return web.json_response({"ok": True})


async def set_active(stand_in: HuntflowStandIn, account: Account, hook: Hook, *, active: bool) -> None:
    """Switch a hook off, or on again, which takes an answer to a PING."""
    if active and not await stand_in.deliveries.ping(hook, hook_bodies.ping(account, hook, stand_in.state.user)):
        raise errors.wrong("/url", "The address did not answer a PING")
    hook.active = active


async def delete(request: web.Request) -> web.Response:
    if account_of(request).hooks.pop(path_int(request, "webhook_id"), None) is None:
        raise errors.not_found("Webhook")
    return web.Response(status=204)


def _shown(account: Account, hook: Hook) -> answers.Json:
    return {
        "id": hook.id,
        "account": account.id,
        "url": hook.url,
        "created": answers.moment(hook.created_at),
        "active": hook.active,
        "webhook_events": hook.events,
        "type": hook.type,
    }
