"""Google's OAuth 2.0: the consent page's address, the exchange of its code, renewing, revoking, whose account it is.

https://developers.google.com/identity/protocols/oauth2/web-server
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated
from urllib.parse import urlsplit

from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from pydantic import BaseModel, ConfigDict, SecretStr, StringConstraints, TypeAdapter

from integrations.base import Request, VendorHttp
from integrations.base.wire import Text, Wire
from integrations.google.tokens import Grant


@dataclass(frozen=True, slots=True)
class GoogleApplication:
    """The operator's OAuth application and Google's addresses; without `client_id` signing in is off."""

    client_id: str
    client_secret: SecretStr | None
    auth_url: str
    token_url: str
    revoke_url: str
    api_url: str


@dataclass(frozen=True, slots=True)
class Consent:
    """One way to the consent page and back: what has to be the same at both ends."""

    state: str
    verifier: str
    redirect_uri: str


class GoogleUser(Wire):
    """Whose account it is; `verified_email` false means Google has not checked the address."""

    id: str
    email: Text = None
    verified_email: bool = False
    name: Text = None


class _TokenAnswer(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    access_token: Annotated[str, StringConstraints(min_length=1)]
    refresh_token: str | None = None
    expires_in: int | None = None
    scope: str = ""


_TOKENS = TypeAdapter(_TokenAnswer)
_USER = TypeAdapter(GoogleUser)


class GoogleOAuth:
    """One OAuth application."""

    def __init__(
        self,
        *,
        http: VendorHttp,
        application: GoogleApplication,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._http = http
        self._application = application
        self._now = now

    @property
    def is_set_up(self) -> bool:
        """The operator has given an application."""
        return bool(self._application.client_id and self._application.client_secret)

    @property
    def consent_origin(self) -> str:
        """Scheme and host of the consent page."""
        parts = urlsplit(self._application.auth_url)
        return f"{parts.scheme}://{parts.netloc}"

    def consent_url(self, consent: Consent, scopes: Iterable[str], *, login_hint: str = "") -> str:
        """Where to send the browser: offline access, so that a refresh token comes, and consent asked every time.

        Without `prompt=consent` Google gives no refresh token the second time.
        """
        extra = {"login_hint": login_hint} if login_hint else {}
        url: str = prepare_grant_uri(
            self._application.auth_url,
            self._application.client_id,
            "code",
            redirect_uri=consent.redirect_uri,
            scope=" ".join(scopes),
            state=consent.state,
            code_challenge=create_s256_code_challenge(consent.verifier),
            code_challenge_method="S256",
            access_type="offline",
            prompt="consent",
            **extra,
        )
        return url

    async def exchange(self, code: str, consent: Consent, *, user_id: int | None) -> Grant:
        """Tokens for the code of the consent page.

        Raises:
            GoogleGrantLostError: the code was used or is too old.
            GoogleClientRefusedError: the operator's application is not set up right.
        """
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "code_verifier": consent.verifier,
            "redirect_uri": consent.redirect_uri,
        }
        return await self._grant("oauth.exchange", form, user_id)

    async def refresh(self, refresh_token: str, *, user_id: int | None) -> Grant:
        """A new access token.

        Raises:
            GoogleGrantLostError: the consent has ended; the person has to give it anew.
        """
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        # Google's refresh tokens work many times, so a lost answer may be asked for again.
        return await self._grant("oauth.refresh", form, user_id, may_repeat=True)

    async def revoke(self, token: str, *, user_id: int | None) -> None:
        """End the consent a token belongs to; one that has ended already is no error for the caller to show.

        Raises:
            GoogleGrantLostError: Google does not know the token (any more).
        """
        await self._http.send(
            Request(
                operation="oauth.revoke",
                method="POST",
                url=self._application.revoke_url,
                form={"token": token},
                user_id=user_id,
                idempotent=True,
            )
        )

    async def user(self, access_token: str, *, user_id: int | None) -> GoogleUser:
        """Whose account a fresh token is for (oauth2 v2, `userinfo.get`)."""
        answer = await self._http.send(
            Request(
                operation="userinfo.get",
                method="GET",
                url=f"{self._application.api_url}/oauth2/v2/userinfo",
                headers={"authorization": f"Bearer {access_token}"},
                token=access_token,
                user_id=user_id,
            )
        )
        return answer.read(_USER)

    async def _grant(
        self, operation: str, form: dict[str, str], user_id: int | None, *, may_repeat: bool = False
    ) -> Grant:
        secret = self._application.client_secret
        client = {
            "client_id": self._application.client_id,
            "client_secret": secret.get_secret_value() if secret else "",
        }
        asked_at = self._now()
        answer = await self._http.send(
            Request(
                operation=operation,
                method="POST",
                url=self._application.token_url,
                form={**form, **client},
                user_id=user_id,
                idempotent=may_repeat,
            )
        )
        body = answer.read(_TOKENS)
        # Counted from before the request: rather a second too early than too late.
        expires_at = None if body.expires_in is None else asked_at + timedelta(seconds=body.expires_in)
        return Grant(body.access_token, body.refresh_token, expires_at, frozenset(body.scope.split()))
