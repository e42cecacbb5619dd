"""The way to Google's consent page and back: every step is used once, soon, and in one browser.

A ticket stands in the link of the chat and names the person; the browser that uses it gets a cookie and a state. What
comes back counts only with both, so a consent given elsewhere is never added to somebody's account.
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tortoise.transactions import in_transaction

from integrations.google import Consent
from models.google import GoogleConsentTrip, GooglePurpose
from services.google_accounts.errors import ConsentLinkError
from services.secret_vault import SecretVault

LIFETIME = timedelta(minutes=10)
# 256 random bits; RFC 7636 wants a verifier of 43 to 128 characters, and 48 bytes make 64.
TOKEN_BYTES = 32
VERIFIER_BYTES = 48


@dataclass(frozen=True, slots=True)
class Started:
    """A trip that goes to Google now; `browser` is for the browser's cookie."""

    consent: Consent = field(repr=False)
    browser: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A trip that came back for the first time."""

    purpose: GooglePurpose
    user_id: int | None
    consent: Consent = field(repr=False)


class ConsentTrips:
    """Keeps trips; only hashes of what opens them, the verifier encrypted."""

    def __init__(self, *, vault: SecretVault, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._now = now

    async def ticket(self, user_id: int) -> str:
        """A link's secret for this person; a new one makes the older worthless."""
        ticket = secrets.token_urlsafe(TOKEN_BYTES)
        async with in_transaction():
            await GoogleConsentTrip.filter(user_id=user_id, state_hash=None).delete()
            await GoogleConsentTrip.create(
                purpose=GooglePurpose.CONNECT,
                user_id=user_id,
                ticket_hash=_hash(ticket),
                expires_at=self._now() + LIFETIME,
            )
        return ticket

    async def owner(self, ticket: str) -> int:
        """Whose ticket it is, without using it.

        Raises:
            ConsentLinkError: it is of no use.
        """
        row = await GoogleConsentTrip.get_or_none(
            ticket_hash=_hash(ticket), state_hash=None, expires_at__gt=self._now()
        )
        user_id: int | None = row.user_id if row else None  # type: ignore[attr-defined]
        if user_id is None:
            raise ConsentLinkError
        return user_id

    async def start(self, ticket: str, redirect_uri: str) -> Started:
        """Use the ticket in this browser.

        Raises:
            ConsentLinkError: it is of no use; of two browsers at once one gets through.
        """
        started, columns = self._new(redirect_uri)
        used = await GoogleConsentTrip.filter(
            ticket_hash=_hash(ticket), state_hash=None, expires_at__gt=self._now()
        ).update(**columns)
        if not used:
            raise ConsentLinkError
        return started

    async def start_sign_in(self, redirect_uri: str) -> Started:
        """Go to Google to sign in: nobody is known yet, only the browser."""
        started, columns = self._new(redirect_uri)
        await GoogleConsentTrip.create(purpose=GooglePurpose.SIGN_IN, **columns)
        return started

    async def arrive(self, state: str, browser: str) -> Arrived:
        """Take what came back, once.

        Raises:
            ConsentLinkError: an unknown, used or old state, or another browser's.
        """
        row = await GoogleConsentTrip.get_or_none(state_hash=_hash(state), used_at=None, expires_at__gt=self._now())
        if row is None or not browser or not hmac.compare_digest(row.browser_hash, _hash(browser)):
            raise ConsentLinkError
        if not await GoogleConsentTrip.filter(id=row.id, used_at=None).update(used_at=self._now()):
            raise ConsentLinkError
        consent = Consent(state, self._vault.open(row.verifier, row.key_id), row.redirect_uri)
        user_id: int | None = row.user_id  # type: ignore[attr-defined]
        return Arrived(row.purpose, user_id, consent)

    def _new(self, redirect_uri: str) -> tuple[Started, dict[str, Any]]:
        verifier = secrets.token_urlsafe(VERIFIER_BYTES)
        consent = Consent(secrets.token_urlsafe(TOKEN_BYTES), verifier, redirect_uri)
        browser = secrets.token_urlsafe(TOKEN_BYTES)
        sealed = self._vault.seal(verifier)
        columns: dict[str, Any] = {
            "state_hash": _hash(consent.state),
            "browser_hash": _hash(browser),
            "verifier": sealed.ciphertext,
            "key_id": sealed.key_id,
            "redirect_uri": redirect_uri,
            "expires_at": self._now() + LIFETIME,
        }
        return Started(consent, browser), columns


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
