"""Google's refusals (vendor-facts.md, «Google OAuth2, Calendar v3, Drive v3»)."""

from aiohttp import web

_STATUS_WORDS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ALREADY_EXISTS",
    410: "FAILED_PRECONDITION",
    412: "FAILED_PRECONDITION",
    429: "RESOURCE_EXHAUSTED",
}


class RefusalError(Exception):
    """An answer of the APIs."""

    def __init__(self, status: int, reason: str, message: str, domain: str = "global") -> None:
        super().__init__(reason)
        self.status, self.reason, self.message, self.domain = status, reason, message, domain

    def answer(self) -> web.Response:
        detail = {"domain": self.domain, "reason": self.reason, "message": self.message}
        error = {
            "code": self.status,
            "message": self.message,
            "errors": [detail],
            "status": _STATUS_WORDS.get(self.status, "UNKNOWN"),
        }
        return web.json_response({"error": error}, status=self.status)


class OAuthRefusalError(Exception):
    """An answer of the token endpoint (RFC 6749, 5.2)."""

    def __init__(self, code: str, description: str, status: int = 400) -> None:
        super().__init__(code)
        self.code, self.description, self.status = code, description, status

    def answer(self) -> web.Response:
        return web.json_response({"error": self.code, "error_description": self.description}, status=self.status)


def unauthorized() -> RefusalError:
    return RefusalError(401, "authError", "Request had invalid authentication credentials.")


def scope_missing() -> RefusalError:
    return RefusalError(403, "insufficientPermissions", "Request had insufficient authentication scopes.")


def too_fast() -> RefusalError:
    return RefusalError(403, "userRateLimitExceeded", "User Rate Limit Exceeded", "usageLimits")


def not_found(what: str = "Not Found") -> RefusalError:
    return RefusalError(404, "notFound", what)


def deleted() -> RefusalError:
    return RefusalError(410, "deleted", "Resource has been deleted")


def full_sync_required() -> RefusalError:
    return RefusalError(410, "fullSyncRequired", "Sync token is no longer valid, a full sync is required.", "calendar")


def duplicate() -> RefusalError:
    return RefusalError(409, "duplicate", "The requested identifier already exists.")


def changed_meanwhile() -> RefusalError:
    return RefusalError(412, "conditionNotMet", "Precondition Failed")


def invalid(message: str, reason: str = "invalid") -> RefusalError:
    return RefusalError(400, reason, message)
