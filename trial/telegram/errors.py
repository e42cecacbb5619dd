"""Refusals of the Bot API, with the vendor's codes and sentences."""

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(eq=False)
class ApiError(Exception):
    """A refusal: HTTP status and `error_code` are the same number; parameters as in ResponseParameters."""

    code: int
    description: str
    parameters: Json | None = None

    def body(self) -> Json:
        """Return the envelope Telegram sends with a refusal."""
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(reason: str) -> ApiError:
    """Refuse a request that is wrong in itself."""
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """Refuse a request that the other side does not allow."""
    return ApiError(403, f"Forbidden: {reason}")


def too_many_requests(retry_after_s: int) -> ApiError:
    """Refuse until `retry_after_s` seconds have passed (the only contract of Telegram's flood control)."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after_s}", {"retry_after": retry_after_s})


def migrated(chat_id: int) -> ApiError:
    """Refuse the id of a group that has become a supergroup, naming the new id."""
    return ApiError(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": chat_id},
    )
