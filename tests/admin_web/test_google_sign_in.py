"""Signing in with Google: there with a state of this browser, back with a verified e-mail."""

import pytest

from admin_web.google_sign_in.views import CONNECTING
from services.google_accounts.connecting import ConsentAnswer, Departure
from services.google_accounts.errors import ConsentLinkError, EmailNotVerifiedError, NobodyWithEmailError
from tests.admin_web.site import Knocker, Site


class Connecting:
    """What the pages ask of the service, with one trip under way."""

    is_set_up = True

    def __init__(self, user_id: int | None, error: Exception | None = None) -> None:
        self.user_id, self.error = user_id, error

    async def depart_to_sign_in(self, path: str) -> Departure:
        assert path == "/accounts/google-oauth-callback/"
        return Departure("https://accounts.google.com/o/oauth2/v2/auth?state=s", "secret-of-the-browser")

    async def sign_in(self, answer: ConsentAnswer) -> int:
        if self.error is not None:
            raise self.error
        if (answer.state, answer.browser) != ("s", "secret-of-the-browser"):
            raise ConsentLinkError
        assert self.user_id is not None
        return self.user_id


def put(site: Site, connecting: Connecting) -> None:
    site.client.app._state[CONNECTING] = connecting


async def test_the_way_to_google_and_back_signs_in(site: Site) -> None:
    known = await site.knocker("recruiter")
    put(site, Connecting(known.user_id))

    away = await site.stranger.get("/accounts/google-oauth/")
    cookie = away.cookies["hr_google"]
    back = await site.client.get(
        "/accounts/google-oauth-callback/?state=s&code=c",
        headers={"Cookie": f"hr_google={cookie.value}"},
        allow_redirects=False,
    )

    assert (away.status, away.headers["Location"][:28]) == (303, "https://accounts.google.com/")
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert (back.status, back.headers["Location"]) == (303, "/accounts/")
    assert back.cookies["hr_google"]["max-age"] == "0"
    come = Knocker(site, None, back.cookies["hr_session"].value)
    assert (await come.get("/api/users/profile/")).status == 200


@pytest.mark.parametrize("query", ["state=other&code=c", "state=s&code=c", "", "error=access_denied"])
async def test_a_forged_answer_signs_nobody_in(site: Site, query: str) -> None:
    """The last two lack the state; the second lacks the browser's cookie."""
    known = await site.knocker("recruiter")
    put(site, Connecting(known.user_id))

    answer = await site.stranger.get(f"/accounts/google-oauth-callback/?{query}")

    assert answer.status == 400
    assert "hr_session" not in answer.cookies


@pytest.mark.parametrize("error", [EmailNotVerifiedError(), NobodyWithEmailError()])
async def test_an_unknown_or_unverified_e_mail_is_said(site: Site, error: Exception) -> None:
    put(site, Connecting(None, error))

    answer = await site.stranger.get("/accounts/google-oauth-callback/?state=s&code=c")

    assert answer.status == 400
    assert "hr_session" not in answer.cookies
