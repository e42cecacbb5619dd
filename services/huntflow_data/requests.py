"""A call of Huntflow passed on as it is (spec/huntflow-app.md, `POST /api/v1/huntflow/request/`)."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from integrations.base import Json
from integrations.huntflow.raw import ENDPOINT, METHODS
from locales import lazy
from models.audit import Source
from services import audit
from services.access import Actor, Operation, require
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.vacancy_reading import RAW, key_prefix
from services.vendor_cache import VendorCache

LONGEST_KEPT_S = 24 * 60 * 60
# What an answer is about, so that our own write to it forgets it.
_SUBJECT = re.compile(r"/accounts/\d+/(?P<kind>applicants|vacancies)/(?P<id>\d+)(?:/.*)?")
_ACCOUNT = re.compile(r"/accounts/(?P<id>\d+)(?:/.*)?")
_KINDS = {"applicants": "applicant", "vacancies": "vacancy"}

Query = Mapping[str, str | int | bool]


class BadRequestPassedOnError(ServiceError):
    """Another method than Huntflow's, or an endpoint that is not below `/accounts`."""

    sentence = lazy(
        "Only GET, POST, PUT, PATCH and DELETE of /accounts and below are passed on to Huntflow, "
        "without the version and without a query in the address. Nothing was sent."
    )


@dataclass(frozen=True, slots=True)
class RawCall:
    """What to ask. `endpoint` without host and `/v2`; `keep_s`: how old an answer to GET may be, 0 for a fresh one."""

    method: str
    endpoint: str
    params: Query = field(default_factory=dict, repr=False)
    data: Json = field(default=None, repr=False)
    keep_s: int = 0


@dataclass(frozen=True, slots=True)
class RawReply:
    """Huntflow's answer; `age` is not zero and `is_stale` may be true when it was kept."""

    status_code: int
    data: Json = field(repr=False)
    age: timedelta = timedelta()
    is_stale: bool = False


class HuntflowRequests:
    """Passes calls on with the person's own key; Huntflow applies the rights of its owner."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache) -> None:
        self._huntflow = huntflow
        self._cache = cache

    async def send(self, actor: Actor, call: RawCall, *, source: Source) -> RawReply:
        """Ask Huntflow, or take the answer that is kept; a write is sent once and what was kept is forgotten.

        Raises:
            BadRequestPassedOnError: nothing was sent.
            IntegrationError: Huntflow refused or does not answer.
        """
        require(actor, Operation.SEND_VENDOR_REQUESTS, owner_id=actor.user_id)
        if call.method not in METHODS or ENDPOINT.fullmatch(call.endpoint) is None:
            raise BadRequestPassedOnError
        connection = await self._huntflow.of(actor.user_id)
        prefix = key_prefix(actor.user_id, connection.system, _account_of(call.endpoint) or connection.account_id)
        if call.method == "GET":
            return await self._read(actor, connection, call, prefix)
        try:
            answer = await connection.client.request(
                call.method, call.endpoint, params=dict(call.params), data=call.data
            )
        finally:
            # Also after an unknown outcome what is kept may be old.
            await self._cache.forget(prefix)
        await audit.record(
            actor, "huntflow_request", object_type="huntflow", source=source, method=call.method, endpoint=call.endpoint
        )
        return RawReply(answer.status_code, answer.data)

    async def _read(self, actor: Actor, connection: HuntflowConnection, call: RawCall, prefix: str) -> RawReply:
        async def fetch() -> Json:
            answer = await connection.client.request("GET", call.endpoint, params=dict(call.params))
            return {"status": answer.status_code, "data": answer.data}

        if call.keep_s <= 0:
            return _reply(await fetch())
        keep = timedelta(seconds=min(call.keep_s, LONGEST_KEPT_S))
        key = f"{prefix}{_subject_of(call.endpoint)}{RAW}{keep.total_seconds():.0f}:{_digest(call)}"
        kept = await self._cache.get_or_fetch(key, actor.user_id, keep, fetch)
        reply = _reply(kept.data)
        return RawReply(reply.status_code, reply.data, kept.age, kept.is_stale)


def _reply(kept: Json) -> RawReply:
    body = kept if isinstance(kept, Mapping) else {}
    status = body.get("status")
    return RawReply(status if isinstance(status, int) else 200, body.get("data"))


def _account_of(endpoint: str) -> int | None:
    found = _ACCOUNT.fullmatch(endpoint)
    return int(found["id"]) if found else None


def _subject_of(endpoint: str) -> str:
    found = _SUBJECT.fullmatch(endpoint)
    return f"{_KINDS[found['kind']]}:{found['id']}:" if found else ""


def _digest(call: RawCall) -> str:
    asked = json.dumps([call.endpoint, dict(call.params)], sort_keys=True)
    return hashlib.blake2b(asked.encode(), digest_size=12).hexdigest()
