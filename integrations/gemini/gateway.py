"""Gemini's operations, each on the key of the user who asks."""

import logging
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from json import JSONDecodeError

import httpx
from pydantic import ValidationError

from integrations.base import (
    BadResponseError,
    CallLog,
    IntegrationError,
    Outage,
    UnavailableError,
    Vendor,
    VendorCall,
)
from integrations.gemini.clients import MAX_CLIENTS, GeminiClients
from integrations.gemini.errors import error_for
from integrations.gemini.reading import error_of_silence, read_chunk, read_model
from integrations.gemini.requests import config_of, contents_of
from integrations.gemini.schemas import Answer, Chunk, GeminiModel, Prompt, Role, Turn, Usage

logger = logging.getLogger(__name__)

# A long answer takes its time between two pieces, but not longer than this.
TIMEOUT_S = 90.0
# What the SDK's readers raise for an answer of another shape: they look into it without checking.
UNREADABLE = (JSONDecodeError, ValidationError, AttributeError, KeyError, TypeError)
# The vendor's largest page of models.
MODELS_PAGE = 1000


@dataclass(slots=True)
class _Call:
    """One call while it runs; only sizes are kept of what is said."""

    operation: str
    method: str
    endpoint: str
    user_id: int | None
    sent_chars: int = 0
    received_chars: int = 0
    asked_calls: int = 0
    reference: str = field(default_factory=lambda: uuid.uuid4().hex[:8])
    usage: Usage | None = None
    status_code: int | None = None
    error: IntegrationError | None = None


class GeminiGateway:
    """All users' calls to Gemini, over one pool.

    Nothing is repeated here: every attempt spends the quota of the key's owner, who sees the error and asks again.

    Args:
        client: pooled and without cookies (`integrations.base.pool`).
        base_url: without a version, for example `https://generativelanguage.googleapis.com`.
        api_version: `v1beta` or `v1`; the instruction and JSON schemas need `v1beta`.
    """

    def __init__(
        self,
        *,
        client: httpx.AsyncClient,
        base_url: str,
        api_version: str,
        call_log: CallLog,
        timeout_s: float = TIMEOUT_S,
        max_clients: int = MAX_CLIENTS,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._clients = GeminiClients(
            client=client, base_url=base_url, api_version=api_version, timeout_s=timeout_s, most=max_clients
        )
        self._api_version = api_version
        self._call_log = call_log
        self._monotonic = monotonic
        self._now = now

    async def close(self) -> None:
        """Forget all keys; the pool is closed by whoever opened it."""
        await self._clients.close()

    async def list_models(self, *, api_key: str, user_id: int | None) -> list[GeminiModel]:
        """Models this key may use. https://ai.google.dev/api/models ."""
        call = _Call("models.list", "GET", f"/{self._api_version}/models", user_id)
        sdk = await self._clients.get(api_key)
        with self._recorded(call):
            pager = await sdk.aio.models.list(config={"page_size": MODELS_PAGE})
            return [read_model(model) async for model in pager]
        raise _failure(call)

    async def check_key(self, *, api_key: str, user_id: int | None) -> None:
        """Whether Google takes this key; spends no quota of tokens.

        Raises:
            AuthorizationError: it does not.
        """
        call = _Call("models.check", "GET", f"/{self._api_version}/models", user_id)
        sdk = await self._clients.get(api_key)
        with self._recorded(call):
            await sdk.aio.models.list(config={"page_size": 1})
            return
        raise _failure(call)

    async def generate(self, prompt: Prompt, *, api_key: str, user_id: int | None) -> Answer:
        """A whole answer. https://ai.google.dev/api/generate-content .

        Raises:
            BlockedPromptError: the question was refused.
            BlockedAnswerError: the answer was withheld.
            AnswerCutOffError: no room for a single word.
            NotFoundError: the model was retired or never existed.
        """
        call = self._call("models.generate", prompt, "generateContent", user_id)
        sdk = await self._clients.get(api_key)
        with self._recorded(call):
            response = await sdk.aio.models.generate_content(
                model=prompt.model, contents=list(contents_of(prompt.turns)), config=config_of(prompt)
            )
            chunk = _noted(call, read_chunk(call.operation, response))
            if chunk.finish_reason is None:
                raise BadResponseError(Vendor.GEMINI, call.operation, call.reference)
            if not (chunk.text or chunk.calls):
                raise error_of_silence(call.operation, chunk.finish_reason)
            return Answer(chunk.text, chunk.finish_reason, chunk.usage, chunk.calls)
        raise _failure(call)

    async def stream(self, prompt: Prompt, *, api_key: str, user_id: int | None) -> AsyncIterator[Chunk]:
        """The answer piece by piece, as it is written. https://ai.google.dev/api/generate-content .

        Raises:
            UnavailableError: also in the middle, after pieces that are good as far as they go.
            BlockedPromptError: before any piece.
            BlockedAnswerError: the answer ended without a word. AnswerCutOffError: so it did, for want of tokens.
        """
        call = self._call("models.stream", prompt, "streamGenerateContent", user_id)
        sdk = await self._clients.get(api_key)
        finish_reason: str | None = None
        with self._recorded(call):
            pieces = await sdk.aio.models.generate_content_stream(
                model=prompt.model, contents=list(contents_of(prompt.turns)), config=config_of(prompt)
            )
            async for piece in pieces:
                chunk = _noted(call, read_chunk(call.operation, piece))
                finish_reason = chunk.finish_reason or finish_reason
                yield chunk
            if finish_reason is None:
                raise UnavailableError(Vendor.GEMINI, call.operation, Outage.NETWORK)
            if not (call.received_chars or call.asked_calls):
                raise error_of_silence(call.operation, finish_reason)
            return
        raise _failure(call)

    async def count_tokens(self, prompt: Prompt, *, api_key: str, user_id: int | None) -> int:
        """How many tokens a prompt has. https://ai.google.dev/api/tokens .

        The instruction is counted as one more turn: this method of the Gemini API takes no instruction.
        """
        call = self._call("models.count_tokens", prompt, "countTokens", user_id)
        turns = (
            (Turn(Role.USER, prompt.system_instruction), *prompt.turns) if prompt.system_instruction else prompt.turns
        )
        sdk = await self._clients.get(api_key)
        with self._recorded(call):
            counted = await sdk.aio.models.count_tokens(model=prompt.model, contents=list(contents_of(turns)))
            if counted.total_tokens is None:
                raise BadResponseError(Vendor.GEMINI, call.operation, call.reference)
            return counted.total_tokens
        raise _failure(call)

    def _call(self, operation: str, prompt: Prompt, method: str, user_id: int | None) -> _Call:
        chars = len(prompt.system_instruction) + sum(
            len(text) for turn in prompt.turns for text in (turn.text, *turn.material)
        )
        return _Call(operation, "POST", f"/{self._api_version}/models/{prompt.model}:{method}", user_id, chars)

    @contextmanager
    def _recorded(self, call: _Call) -> Iterator[None]:
        """Record the call; errors of the SDK are kept in `call.error` for the caller to raise.

        They are not raised here, because an error raised inside `except` keeps the SDK's one, and that holds the
        request with its key and the answer with its text.
        """
        from google.genai import errors  # noqa: PLC0415 - already loaded by the client, in a thread

        started, at = self._monotonic(), self._now()
        try:
            yield
            call.status_code = HTTPStatus.OK
        except IntegrationError as error:
            # Raised by us after reading an answer that came well.
            call.status_code, call.error = HTTPStatus.OK, error
            raise
        except errors.APIError as error:
            call.status_code = error.code
            call.error = error_for(call.operation, error.code, error.status, error.details)
        except (errors.UnknownApiResponseError, *UNREADABLE) as error:
            logger.warning("Gemini's answer to call %s cannot be read: %s", call.reference, type(error).__name__)
            call.error = BadResponseError(Vendor.GEMINI, call.operation, call.reference)
        except httpx.TimeoutException:
            call.error = UnavailableError(Vendor.GEMINI, call.operation, Outage.TIMEOUT)
        except httpx.HTTPError:
            call.error = UnavailableError(Vendor.GEMINI, call.operation, Outage.NETWORK)
        finally:
            self._record(call, at, int((self._monotonic() - started) * 1000))

    def _record(self, call: _Call, at: datetime, duration_ms: int) -> None:
        usage = {"prompt": call.usage.prompt_tokens, "total": call.usage.total_tokens} if call.usage else None
        self._call_log.record(
            VendorCall(
                vendor=Vendor.GEMINI,
                operation=call.operation,
                method=call.method,
                endpoint=call.endpoint,
                status_code=call.status_code,
                duration_ms=duration_ms,
                request_body={"chars": call.sent_chars},
                response_body={"chars": call.received_chars, "usage": usage},
                error=type(call.error).__name__ if call.error else None,
                user_id=call.user_id,
                at=at,
                reference=call.reference,
            )
        )


def _failure(call: _Call) -> IntegrationError:
    """The error `_recorded` has kept."""
    return call.error or UnavailableError(Vendor.GEMINI, call.operation, Outage.NETWORK)


def _noted(call: _Call, chunk: Chunk) -> Chunk:
    call.received_chars += len(chunk.text)
    call.asked_calls += len(chunk.calls)
    call.usage = chunk.usage or call.usage
    return chunk
