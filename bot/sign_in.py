"""Builds what lets people into the panel and the API."""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.connections import Connections, Tools
from services.one_time_codes import OneTimeCodes
from services.sign_in.bearer import BearerTokens
from services.sign_in.entrance import Entrance
from services.sign_in.newcomers import Newcomers
from services.sign_in.own_password import OwnPassword
from services.sign_in.passwords import Passwords
from services.sign_in.services import SignInServices
from services.sign_in.sessions import WebSessions
from services.sign_in.throttle import SignInThrottle

KEY_BYTES = 32
_PURPOSE = b"hr-helper bearer tokens"


def build_sign_in(tools: Tools, connections: Connections, codes: OneTimeCodes, secret_keys: str) -> SignInServices:
    now = tools.now
    passwords, throttle = Passwords(), SignInThrottle(now=now)
    sessions, tokens = WebSessions(now=now), BearerTokens(keys=signing_keys(secret_keys), now=now)
    return SignInServices(
        entrance=Entrance(
            passwords=passwords, throttle=throttle, sessions=sessions, tokens=tokens, codes=codes, now=now
        ),
        sessions=sessions,
        tokens=tokens,
        own_password=OwnPassword(passwords=passwords, throttle=throttle, codes=codes),
        newcomers=Newcomers(
            passwords=passwords,
            throttle=throttle,
            notifications=connections.notifications,
            default_timezone=tools.settings.timezone,
            now=now,
        ),
    )


def signing_keys(secret_keys: str) -> dict[str, bytes]:
    """A signing key for each of SECRET_KEYS, so that rotating those rotates these: what encrypts never signs."""
    pairs = [part.strip().partition(":") for part in secret_keys.split(",") if part.strip()]
    return {
        key_id: HKDF(hashes.SHA256(), KEY_BYTES, salt=None, info=_PURPOSE).derive(key.encode())
        for key_id, _colon, key in pairs
    }
