"""Notion's refusals: `{"object": "error", "status": …, "code": …, "message": …}` (vendor-facts.md, "Notion")."""

from aiohttp import web


class RefusalError(Exception):
    def __init__(self, status: int, code: str, message: str, *, retry_after_s: int | None = None) -> None:
        super().__init__(code)
        self.status, self.code, self.message, self.retry_after_s = status, code, message, retry_after_s

    def answer(self) -> web.Response:
        body = {
            "object": "error",
            "status": self.status,
            "code": self.code,
            "message": self.message,
            "request_id": "5a3b0000-0000-4000-8000-000000000001",
        }
        headers = {} if self.retry_after_s is None else {"Retry-After": str(self.retry_after_s)}
        return web.json_response(body, status=self.status, headers=headers)


def unauthorized() -> RefusalError:
    return RefusalError(401, "unauthorized", "API token is invalid.")


def missing_version() -> RefusalError:
    return RefusalError(400, "missing_version", "Notion-Version header should be defined.")


def wrong(message: str) -> RefusalError:
    return RefusalError(400, "validation_error", message)


def no_route() -> RefusalError:
    return RefusalError(400, "invalid_request_url", "Invalid request URL.")


def not_json() -> RefusalError:
    return RefusalError(400, "invalid_json", "Error parsing JSON body.")


def not_found(what: str, id: str) -> RefusalError:
    """The same whether it does not exist or was never shared with the connection."""
    return RefusalError(
        404,
        "object_not_found",
        f"Could not find {what} with ID: {id}. Make sure the relevant pages and databases are shared with your "
        "integration.",
    )


def restricted() -> RefusalError:
    return RefusalError(403, "restricted_resource", "Insufficient permissions for this endpoint.")


def rate_limited(retry_after_s: int) -> RefusalError:
    return RefusalError(429, "rate_limited", "You have been rate limited.", retry_after_s=retry_after_s)
