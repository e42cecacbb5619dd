"""Headers that tell the browser what our answers may do (OWASP ASVS 3.4)."""

from collections.abc import Mapping

from multidict import CIMultiDict

# Nothing inline, nothing foreign: a text that slipped through as markup could still run nothing.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not `no-referrer`: browsers then send `Origin: null` with our own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
_OVER_HTTPS = {**_ALWAYS, "Strict-Transport-Security": "max-age=31536000"}
CACHING = "Cache-Control"


def harden(headers: "CIMultiDict[str]", *, is_secure: bool) -> None:
    """Add what is missing; what a handler has set itself stays. Nothing is kept by caches unless a handler says so."""
    wanted: Mapping[str, str] = _OVER_HTTPS if is_secure else _ALWAYS
    for name, value in wanted.items():
        headers.setdefault(name, value)
    headers.setdefault(CACHING, "no-store")
