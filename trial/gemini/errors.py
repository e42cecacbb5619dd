"""Google's refusals: `{"error": {"code", "message", "status", "details"?}}` (vendor-facts.md, "Google Gemini")."""

from typing import Any

from aiohttp import web

_DOMAIN = "googleapis.com"


class RefusalError(Exception):
    def __init__(self, code: int, status: str, message: str, *details: dict[str, Any]) -> None:
        super().__init__(status)
        self.code, self.status, self.message, self.details = code, status, message, details

    def body(self) -> dict[str, Any]:
        found: dict[str, Any] = {"code": self.code, "message": self.message, "status": self.status}
        return {"error": found | ({"details": list(self.details)} if self.details else {})}

    def answer(self) -> web.Response:
        return web.json_response(self.body(), status=self.code)


def _info(reason: str) -> dict[str, Any]:
    return {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": reason,
        "domain": _DOMAIN,
        "metadata": {"service": "generativelanguage.googleapis.com"},
    }


def no_key() -> RefusalError:
    message = "Method doesn't allow unregistered callers. Please use API Key or other form of API consumer identity."
    return RefusalError(403, "PERMISSION_DENIED", message)


def invalid_key() -> RefusalError:
    """A bad key is a 400, not a 401."""
    message = "API key not valid. Please pass a valid API key."
    return RefusalError(400, "INVALID_ARGUMENT", message, _info("API_KEY_INVALID"))


def invalid(message: str) -> RefusalError:
    return RefusalError(400, "INVALID_ARGUMENT", message)


def no_location() -> RefusalError:
    return RefusalError(400, "FAILED_PRECONDITION", "User location is not supported for the API use.")


def no_model(model: str, version: str) -> RefusalError:
    message = f"models/{model} is not found for API version {version}, or is not supported for this method."
    return RefusalError(404, "NOT_FOUND", message)


def not_found() -> RefusalError:
    return RefusalError(404, "NOT_FOUND", "Requested entity was not found.")


def exhausted(retry_delay_s: int | None) -> RefusalError:
    """429 with the quota that ran out and, when the vendor is in the mood, when to come back."""
    quota = {
        "@type": "type.googleapis.com/google.rpc.QuotaFailure",
        "violations": [{"quotaId": "GenerateRequestsPerMinutePerProjectPerModel-FreeTier", "quotaValue": "10"}],
    }
    retry = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": f"{retry_delay_s}s"}
    details = [quota] if retry_delay_s is None else [quota, retry]
    message = "You exceeded your current quota, please check your plan and billing details."
    return RefusalError(429, "RESOURCE_EXHAUSTED", message, *details)


def overloaded() -> RefusalError:
    return RefusalError(503, "UNAVAILABLE", "The model is overloaded. Please try again later.")
