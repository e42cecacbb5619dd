"""Huntflow's error bodies: v2 has type, title, detail and location, some answers still have v1's `value` list."""

from http import HTTPStatus
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, TypeAdapter, ValidationError

from integrations.base import (
    Answer,
    AuthorizationError,
    FieldError,
    IntegrationError,
    Outage,
    UnavailableError,
    error_for_status,
)


class HuntflowTokenExpiredError(AuthorizationError):
    """The access token's 7 days are over; the session refreshes it and nobody else sees this error."""

    summary = "the access token has expired"


class HuntflowTokenInvalidError(AuthorizationError):
    """Huntflow does not know the access token: revoked, mistyped, or of another host (sandbox and production)."""

    summary = "the access token is unknown"


class HuntflowNoRefreshTokenError(AuthorizationError):
    """The access token has expired and there is no refresh token to go with it."""

    summary = "the access token has expired and cannot be refreshed"


class HuntflowTokenLostError(AuthorizationError):
    """The refresh token was used already or its answer was lost; a person has to issue a new pair."""

    summary = "the refresh token is used up"


class HuntflowRefreshTooEarlyError(UnavailableError):
    """Huntflow calls the access token expired and yet refuses to refresh it (the last second, vendor's issue 660)."""

    summary = "too early to refresh the token"


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, str)]


Text = Annotated[str, BeforeValidator(_text)]


class _Location(BaseModel):
    model_config = ConfigDict(extra="ignore")

    entity: Text = ""
    variable: Text = ""


class _Error(BaseModel):
    model_config = ConfigDict(extra="ignore")

    type: Text = ""
    title: Text = ""
    detail: Text = ""
    location: _Location | None = None
    value: Annotated[list[str], BeforeValidator(_texts)] = []


class _Errors(BaseModel):
    errors: list[_Error] = []


_READER = TypeAdapter(_Errors)


def read_error(answer: Answer) -> IntegrationError:
    """The error a Huntflow answer means (pure; contracts: vendor's client `errors/handlers.py`, issues 620, 574)."""
    errors = _errors(answer)
    if answer.status_code == HTTPStatus.UNAUTHORIZED:
        return _unauthorized(answer, errors)
    if _has_title(errors, "error.robot_token.refresh_too_early"):
        return HuntflowRefreshTooEarlyError(answer.vendor, answer.operation, Outage.SERVER)
    if _has_title(errors, "error.robot_token.not_found"):
        return HuntflowTokenLostError(answer.vendor, answer.operation)
    if any(error.location and error.location.entity == "response" for error in errors):
        # The vendor could not build its own answer (issues 595, 671): no value of ours to correct.
        return answer.unexpected()
    return error_for_status(answer, tuple(_field(error) for error in errors))


def _errors(answer: Answer) -> list[_Error]:
    try:
        return _READER.validate_python(answer.json_or_none()).errors
    except ValidationError:
        return []


def _unauthorized(answer: Answer, errors: list[_Error]) -> AuthorizationError:
    said = {word for error in errors for word in (error.detail, *error.value)}
    if "token_expired" in said:
        return HuntflowTokenExpiredError(answer.vendor, answer.operation)
    if said & {"Invalid access token", "bad_authorization", "token_revoked"}:
        return HuntflowTokenInvalidError(answer.vendor, answer.operation)
    return AuthorizationError(answer.vendor, answer.operation)


def _has_title(errors: list[_Error], title: str) -> bool:
    return any(error.title == title for error in errors)


def _field(error: _Error) -> FieldError:
    return FieldError(error.location.variable if error.location else "", error.title or error.type)
