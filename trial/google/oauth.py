"""The consent page and the token endpoint."""

import base64
import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from urllib.parse import urlencode

from aiohttp import web

from trial.google.app import STAND_IN, GoogleStandIn, bearer_of
from trial.google.errors import OAuthRefusalError, RefusalError
from trial.google.state import Consent

ACCESS_LIFETIME = timedelta(seconds=3599)
CODE_LIFETIME = timedelta(minutes=10)
AUTH_PATH = "/o/oauth2/v2/auth"
IDENTITY = (
    "openid",
    "https://www.googleapis.com/auth/userinfo.email",
    "https://www.googleapis.com/auth/userinfo.profile",
)
WORDS = {
    "https://www.googleapis.com/auth/calendar.events": "Календарь: просмотр и изменение событий",
    "https://www.googleapis.com/auth/calendar.readonly": "Календарь: просмотр календарей и занятости",
    "https://www.googleapis.com/auth/drive.readonly": "Диск: просмотр и скачивание файлов",
}
_PARAMETERS = ("client_id", "redirect_uri", "scope", "state", "code_challenge", "access_type", "prompt")


@dataclass(frozen=True)
class PendingCode:
    """A code that waits for its exchange."""

    email: str
    scopes: frozenset[str]
    redirect_uri: str
    challenge: str
    is_offline: bool
    expires_at: datetime


def add_to(app: web.Application) -> None:
    app.router.add_get(AUTH_PATH, show_consent)
    app.router.add_post(AUTH_PATH, decide)
    app.router.add_post("/token", token)
    app.router.add_post("/revoke", revoke)
    app.router.add_get("/oauth2/v2/userinfo", userinfo)


async def show_consent(request: web.Request) -> web.Response:
    """Who are you, and what do you allow."""
    stand_in, query = request.app[STAND_IN], request.query
    wrong = _wrong_request(stand_in, request)
    if wrong:
        return web.Response(text=f"Ошибка 400: {wrong}", status=400)
    hidden = "".join(
        f'<input type="hidden" name="{name}" value="{escape(query.get(name, ""))}">' for name in _PARAMETERS
    )
    people = "".join(
        f'<option value="{escape(each.email)}">{escape(each.name)} · {escape(each.email)}</option>'
        for each in stand_in.state.people.values()
    )
    ticks = "".join(
        f'<p><label><input type="checkbox" name="granted" value="{escape(scope)}" checked> '
        f"{escape(WORDS.get(scope, scope))}</label></p>"
        for scope in query["scope"].split()
        if scope not in IDENTITY
    )
    page = _PAGE.format(hidden=hidden, people=people, ticks=ticks)
    return web.Response(text=page, content_type="text/html")


async def decide(request: web.Request) -> web.Response:
    """«Разрешить» or «Отмена»: back to the program."""
    stand_in, form = request.app[STAND_IN], await request.post()
    given = {name: str(form.get(name, "")) for name in _PARAMETERS}
    if given["client_id"] != stand_in.client_id:
        return web.Response(text="Ошибка 401: invalid_client", status=401)
    back: dict[str, str] = {"state": given["state"]}
    if form.get("decision") != "allow":
        back["error"] = "access_denied"
    else:
        asked = set(given["scope"].split())
        granted = {str(each) for each in form.getall("granted", [])} | set(IDENTITY)
        code = f"4/{secrets.token_urlsafe(24)}"
        stand_in.codes[code] = PendingCode(
            email=str(form["account"]),
            scopes=frozenset(asked & granted),
            redirect_uri=given["redirect_uri"],
            challenge=given["code_challenge"],
            is_offline=given["access_type"] == "offline" and given["prompt"] == "consent",
            expires_at=stand_in.now() + CODE_LIFETIME,
        )
        back |= {"code": code, "scope": " ".join(sorted(asked & granted))}
    # A page of another site sends the browser here, so the method becomes GET.
    return web.Response(status=303, headers={"location": f"{given['redirect_uri']}?{urlencode(back)}"})


async def token(request: web.Request) -> web.Response:
    """Exchange a code, or renew."""
    stand_in, form = request.app[STAND_IN], await request.post()
    given = {name: str(value) for name, value in form.items()}
    try:
        return web.json_response(_granted(stand_in, given))
    except OAuthRefusalError as refusal:
        return refusal.answer()


def _granted(stand_in: GoogleStandIn, given: dict[str, str]) -> dict[str, object]:
    if (given.get("client_id"), given.get("client_secret")) != (stand_in.client_id, stand_in.client_secret):
        raise OAuthRefusalError("invalid_client", "The OAuth client was not found.", 401)
    kind = given.get("grant_type")
    if kind == "authorization_code":
        return _exchange(stand_in, given)
    if kind == "refresh_token":
        return _refresh(stand_in, given)
    raise OAuthRefusalError("unsupported_grant_type", f"Invalid grant_type: {kind}")


def _exchange(stand_in: GoogleStandIn, given: dict[str, str]) -> dict[str, object]:
    # A code works once, also when what comes with it is wrong.
    pending = stand_in.codes.pop(given.get("code", ""), None)
    if pending is None or pending.expires_at <= stand_in.now():
        raise OAuthRefusalError("invalid_grant", "Malformed auth code.")
    if given.get("redirect_uri") != pending.redirect_uri:
        raise OAuthRefusalError("redirect_uri_mismatch", "Bad Request")
    digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
    if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != pending.challenge:
        raise OAuthRefusalError("invalid_grant", "Invalid code verifier.")
    consent = Consent(pending.email, pending.scopes)
    answer = _access(stand_in, consent)
    if pending.is_offline:
        refresh = f"1//{secrets.token_urlsafe(32)}"
        stand_in.consents[refresh] = consent
        answer["refresh_token"] = refresh
    return answer


def _refresh(stand_in: GoogleStandIn, given: dict[str, str]) -> dict[str, object]:
    consent = stand_in.consents.get(given.get("refresh_token", ""))
    if consent is None or consent.is_revoked:
        raise OAuthRefusalError("invalid_grant", "Token has been expired or revoked.")
    return _access(stand_in, consent)


def _access(stand_in: GoogleStandIn, consent: Consent) -> dict[str, object]:
    access = f"ya29.{secrets.token_urlsafe(32)}"
    stand_in.access[access] = (consent, stand_in.now() + ACCESS_LIFETIME)
    return {
        "access_token": access,
        "expires_in": int(ACCESS_LIFETIME.total_seconds()),
        "scope": " ".join(sorted(consent.scopes)),
        "token_type": "Bearer",
    }


async def revoke(request: web.Request) -> web.Response:
    """End the consent of an access or a refresh token."""
    stand_in, form = request.app[STAND_IN], await request.post()
    given = str(form.get("token", ""))
    consent = stand_in.consents.get(given) or (stand_in.access[given][0] if given in stand_in.access else None)
    if consent is None or consent.is_revoked:
        return OAuthRefusalError("invalid_token", "Token expired or revoked").answer()
    consent.is_revoked = True
    return web.json_response({})


async def userinfo(request: web.Request) -> web.Response:
    try:
        consent = bearer_of(request)
    except RefusalError as refusal:
        return refusal.answer()
    person = request.app[STAND_IN].state.people[consent.email]
    return web.json_response(
        {"id": person.id, "email": person.email, "verified_email": person.is_verified, "name": person.name}
    )


def _wrong_request(stand_in: GoogleStandIn, request: web.Request) -> str:
    """What Google would not show a consent page for."""
    query = request.query
    if query.get("client_id") != stand_in.client_id:
        return "invalid_client"
    if query.get("response_type") != "code" or not query.get("scope") or not query.get("redirect_uri"):
        return "invalid_request"
    if query.get("code_challenge_method") != "S256" or not query.get("code_challenge"):
        return "invalid_request: code_challenge"
    return "" if query.get("state") else "invalid_request: state"


_PAGE = """<!doctype html><html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Вход через Google (учебный)</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;max-width:30rem;margin:2rem auto;padding:0 1rem;color:#1f1f1f}}
select,button{{font:inherit;padding:.6rem 1rem;width:100%;margin:.4rem 0}}
button[value=allow]{{background:#0b57d0;color:#fff;border:0;border-radius:1.5rem}}
button[value=deny]{{background:#fff;border:1px solid #747775;border-radius:1.5rem}}</style>
<h1>HR Helper просит доступ</h1><p>Это учебная страница: настоящий Google не участвует.</p>
<form method="post"><label>Аккаунт <select name="account">{people}</select></label>{ticks}{hidden}
<button name="decision" value="allow">Разрешить</button><button name="decision" value="deny">Отмена</button></form>
</html>"""
