"""A call of any operation below an organisation, for the REST endpoint that passes requests on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from integrations.base import BadRequestError, FieldError, Json, Request, Vendor
from integrations.base.exchange import QueryValue
from integrations.huntflow.operations import Operations

OPERATION = "request"
METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})
# Names and numbers between slashes: nothing that could lead out of /accounts or add a query.
ENDPOINT = re.compile(r"/accounts(?:/[A-Za-z0-9_-]+)*")


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """What Huntflow answered; `data` is None for an empty body."""

    status_code: int
    data: Json = field(repr=False)


class RawOperations(Operations):
    """`_make_request` of the customer's `HuntflowService`."""

    async def request(
        self,
        method: str,
        endpoint: str,
        *,
        params: Mapping[str, QueryValue | list[QueryValue]] | None = None,
        data: Json = None,
    ) -> RawAnswer:
        """Call `endpoint` (`/accounts` or below it, without `/v2`) as it is; a write is never sent twice.

        Raises:
            BadRequestError: another method or another endpoint; nothing was sent.
        """
        if method not in METHODS:
            raise BadRequestError(Vendor.HUNTFLOW, OPERATION, (FieldError("method", "not_allowed"),))
        if ENDPOINT.fullmatch(endpoint) is None:
            raise BadRequestError(Vendor.HUNTFLOW, OPERATION, (FieldError("endpoint", "not_allowed"),))
        body = None if method == "GET" else data
        request = Request(
            operation=OPERATION, method=method, url=self._session.url(endpoint), params=params or {}, json=body
        )
        answer = await self._session.call(request)
        return RawAnswer(answer.status_code, answer.json() if answer.content.strip() else None)  # type: ignore[arg-type]
