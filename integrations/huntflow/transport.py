"""Runs the entities of Huntflow's own client over our session.

The vendor's client knows every path and request model, but opens a connection per request, has no time-out and reads
answers with models so strict that a missing new field fails. Its entities call `request` and then read the answer;
ours leaves them with the raw answer at that point, and `schemas.py` reads it.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NoReturn

from huntflow_api_client import HuntflowAPI
from huntflow_api_client.tokens.token import ApiToken

from integrations.base import Answer, Request
from integrations.huntflow.session import HuntflowSession

Call = Callable[[HuntflowAPI], Awaitable[object]]


class _Answered(Exception):  # noqa: N818 - not an error: the way out of the vendor's entity
    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


class _Transport(HuntflowAPI):  # type: ignore[misc]  # the vendor's package has no types
    """The vendor's client for one call, with the network replaced by our session."""

    def __init__(self, session: HuntflowSession, operation: str, *, idempotent: bool) -> None:
        super().__init__(base_url="", token=ApiToken(access_token=""))  # both come from the session instead
        self._session = session
        self._operation = operation
        self._idempotent = idempotent

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: object = None,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> NoReturn:
        request = Request(
            operation=self._operation,
            method=method,
            url=self._session.url(path),
            headers=headers or {},
            params=params or {},
            json=json,
            idempotent=self._idempotent,
        )
        raise _Answered(await self._session.call(request))


async def ask(session: HuntflowSession, operation: str, call: Call, *, idempotent: bool = False) -> Answer:
    """The raw answer of one of the vendor's entities.

    `call` calls exactly one method of one entity, as `lambda api: Account(api).list()`; `idempotent` marks a write that
    does no harm when sent twice.
    """
    try:
        await call(_Transport(session, operation, idempotent=idempotent))
    except _Answered as answered:
        return answered.answer
    raise RuntimeError(f"{operation}: the entity made no request")
