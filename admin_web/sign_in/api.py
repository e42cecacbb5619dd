"""Signing in and out over the API: sessions for browsers, tokens for everybody else (spec/api-spec.md)."""

from typing import Annotated

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.door.errors import FORBIDDEN, TOO_MANY, UNAUTHORIZED, foreseen
from admin_web.door.identity import SESSIONS, TOKENS, caller_of, forget, remember, visitor_of
from admin_web.rest.endpoints import Handler, Subject
from admin_web.rest.fields import Input
from admin_web.rest.serving import add_subject, served, tell_shortly
from admin_web.users.bodies import ProfileBody, ShortUserBody, profile_body, short_body
from locales import gettext as _
from services.errors import ServiceError
from services.sign_in.entrance import Entrance
from services.sign_in.services import SignInServices
from services.user_accounts import UserAccounts
from services.vocabulary import Source

ENTRANCE = web.AppKey("entrance", Entrance)
subject = Subject("Authentication")
_REFUSALS = (UNAUTHORIZED, FORBIDDEN, TOO_MANY)


class Credentials(Input):
    """User name or e-mail, and the password."""

    username: Annotated[str, Field(min_length=1, max_length=254)]
    password: Annotated[str, Field(min_length=1, max_length=1024)]


class RefreshInput(Input):
    """A refresh token."""

    refresh: Annotated[str, Field(min_length=1, max_length=2048)]


class DoneBody(TypedDict):
    """What was done, as a sentence."""

    success: bool
    message: str


class SignedInBody(DoneBody):
    """Who is signed in now."""

    user: ShortUserBody


class ProfileSignedInBody(DoneBody):
    """Who is signed in now, with what they are."""

    user: ProfileBody


class TokensBody(TypedDict):
    """A pair of tokens: `access` for 15 minutes, `refresh` once."""

    access: str
    refresh: str


@subject.post("/api/auth/login/", summary="Вход в систему", also=_REFUSALS)
async def login(request: web.Request, body: Credentials) -> SignedInBody:
    """Start a session; its cookie comes with the answer."""
    user_id = await _sign_in(request, body)
    return SignedInBody(
        success=True, message=_("You are signed in."), user=short_body(await UserAccounts.view(user_id))
    )


@subject.post("/accounts/api/login/", summary="Вход в систему", also=_REFUSALS)
async def login_of_accounts(request: web.Request, body: Credentials) -> ProfileSignedInBody:
    """Start a session; its cookie comes with the answer."""
    user_id = await _sign_in(request, body)
    user = profile_body(await UserAccounts.view(user_id))
    return ProfileSignedInBody(success=True, message=_("You are signed in."), user=user)


@subject.post("/api/auth/logout/", summary="Выход из системы")
async def logout(request: web.Request) -> DoneBody:
    """End the session, or the grant of the bearer token. Somebody who is not signed in is signed out already."""
    return await _sign_out(request)


@subject.post("/accounts/api/logout/", summary="Выход из системы")
async def logout_of_accounts(request: web.Request) -> DoneBody:
    """The same at the other address."""
    return await _sign_out(request)


@subject.post("/api/auth/token/", summary="Выдача токенов", also=_REFUSALS)
async def issue_tokens(request: web.Request, body: Credentials) -> TokensBody:
    """A pair of tokens for a client without cookies."""
    pair = await request.app[ENTRANCE].tokens_for(body.username, body.password, visitor_of(request))
    return TokensBody(access=pair.access, refresh=pair.refresh)


@subject.post("/api/auth/token/refresh/", summary="Обновление токенов", also=(UNAUTHORIZED,))
async def refresh_tokens(request: web.Request, body: RefreshInput) -> TokensBody:
    """A new pair; the refresh token is used up. One that is used twice ends all tokens of its client."""
    pair = await request.app[TOKENS].refresh(body.refresh)
    return TokensBody(access=pair.access, refresh=pair.refresh)


async def _sign_in(request: web.Request, given: Credentials) -> int:
    come = await request.app[ENTRANCE].with_password(
        given.username, given.password, visitor_of(request), source=Source.API
    )
    # The session before, if there was one, is not left lying about.
    if old := caller_of(request).token:
        await request.app[SESSIONS].end(old)
    remember(request, come.token)
    return come.user_id


async def _sign_out(request: web.Request) -> DoneBody:
    caller = caller_of(request)
    if caller.token:
        await request.app[SESSIONS].end(caller.token)
        forget(request)
    elif header := request.headers.get("Authorization", ""):
        await request.app[TOKENS].end(header.partition(" ")[2].strip())
    return DoneBody(success=True, message=_("You are signed out."))


async def answer_as_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer a request for a page that was sent as JSON, errors included, as `/accounts/api/*` does."""
    endpoint = next(each for each in subject if each.handler is handler)
    try:
        return await served(endpoint)(request)
    except ServiceError as error:
        failure = foreseen(error)
        if failure is None:
            raise
        return tell_shortly(request, failure)


def add_routes(app: web.Application, sign_in: SignInServices) -> None:
    """Serve the subject."""
    app[ENTRANCE] = sign_in.entrance
    add_subject(app, subject)
