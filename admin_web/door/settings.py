"""What the web door has to know of the installation."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from aiohttp import web

from locales import Language


@dataclass(frozen=True, slots=True)
class DoorSettings:
    """`public_url`: the address people use, without a slash at its end; empty: whatever address they came by.

    `default_language` is for strangers whose browser names no language of ours.
    `metrics_token`: what Prometheus shows; empty: administrators only.
    """

    public_url: str = ""
    default_language: Language = Language.RU
    metrics_token: str = field(default="", repr=False)

    @property
    def is_secure(self) -> bool:
        """Whether people come over https, so that cookies may be bound to it."""
        return self.public_url.startswith("https://")

    @property
    def cookie(self) -> str:
        """The session's cookie; the prefix makes browsers refuse it from any other host or over http."""
        return "__Host-hr_session" if self.is_secure else "hr_session"

    def origin(self, request: web.Request) -> str:
        """Scheme and host of the address people use."""
        if self.public_url:
            parts = urlsplit(self.public_url)
            return f"{parts.scheme}://{parts.netloc}"
        return f"{request.scheme}://{request.host}"

    def is_own_origin(self, request: web.Request, origin: str) -> bool:
        """Whether a page of ours made the request, seen from its `Origin` header."""
        if origin == self.origin(request):
            return True
        # The browser names the host it asks for itself: a foreign page cannot make the two equal.
        return not self.is_secure and urlsplit(origin).netloc == request.host


SETTINGS = web.AppKey("door_settings", DoorSettings)
