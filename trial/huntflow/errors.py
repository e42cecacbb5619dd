"""Huntflow's refusals: `{"errors": [{"type", "title", "detail"?, "location"?{"entity", "variable"}}]}`."""

from dataclasses import dataclass
from typing import Any

from aiohttp import web


@dataclass(frozen=True)
class Complaint:
    """One entry of `errors`; `entity` is `query`, `body` or `path`, `variable` a name or a JSON pointer."""

    type: str
    title: str
    entity: str | None = None
    variable: str | None = None
    detail: str | None = None

    def as_json(self) -> dict[str, Any]:
        found: dict[str, Any] = {"type": self.type, "title": self.title}
        if self.detail is not None:
            found["detail"] = self.detail
        if self.entity is not None:
            found["location"] = {"entity": self.entity, "variable": self.variable or ""}
        return found


class RefusalError(Exception):
    """Raised anywhere in a handler; the outer middleware turns it into the vendor's answer."""

    def __init__(self, status: int, *complaints: Complaint) -> None:
        super().__init__(status)
        self.status = status
        self.complaints = complaints

    def answer(self) -> web.Response:
        return web.json_response({"errors": [each.as_json() for each in self.complaints]}, status=self.status)


def bad_user_agent() -> RefusalError:
    return RefusalError(400, Complaint("bad_user_agent", "User-Agent header is required"))


def token_expired() -> RefusalError:
    return RefusalError(401, Complaint("authorization_error", "Authorization Error", detail="token_expired"))


def invalid_access_token() -> RefusalError:
    return RefusalError(401, Complaint("authorization_error", "Authorization Error", detail="Invalid access token"))


def refresh_too_early() -> RefusalError:
    return RefusalError(403, Complaint("access_denied", "error.robot_token.refresh_too_early"))


def refresh_not_found() -> RefusalError:
    return RefusalError(404, Complaint("not_found", "error.robot_token.not_found"))


def access_denied() -> RefusalError:
    return RefusalError(403, Complaint("access_denied", "Access denied"))


def not_found(what: str) -> RefusalError:
    return RefusalError(404, Complaint("not_found", f"{what} not found"))


def too_many_requests() -> RefusalError:
    return RefusalError(429, Complaint("too_many_requests", "Too Many Requests"))


def internal_error() -> RefusalError:
    return RefusalError(500, Complaint("internal_error", "Internal Server Error"))


def wrong(variable: str, title: str, *, type: str = "value_error", entity: str = "body") -> RefusalError:
    """A 400 about one field; body fields are JSON pointers (`/externals/0/account_source`)."""
    return RefusalError(400, Complaint(type, title, entity, variable))
