"""`POST /api/v1/huntflow/request/` (spec/huntflow-app.md, API запросы)."""

from typing import Annotated, Any, Literal

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.door.errors import NOT_FOUND, UNAVAILABLE
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import Input
from admin_web.rest.serving import add_subject
from services.access import Actor
from services.huntflow_data.requests import LONGEST_KEPT_S, HuntflowRequests, RawCall
from services.vocabulary import Source

REQUESTS = web.AppKey("huntflow_requests", HuntflowRequests)
subject = Subject("Huntflow")
KEPT_S, MOST_PARAMETERS = 300, 50

Value = Annotated[str, Field(max_length=1000)] | int | bool


class CallInput(Input):
    """What to ask Huntflow. `endpoint` is `/accounts` or below; `cache_timeout`: how old an answer may be, in s."""

    endpoint: Annotated[str, Field(min_length=1, max_length=500)]
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "GET"
    data: Any = None
    params: Annotated[dict[str, Value], Field(max_length=MOST_PARAMETERS)] = Field(default_factory=dict)
    use_cache: bool = True
    cache_timeout: Annotated[int, Field(ge=0, le=LONGEST_KEPT_S)] = KEPT_S

    def call(self) -> RawCall:
        """As the service takes it. An empty object is the documents' word for no body."""
        keep_s = self.cache_timeout if self.use_cache else 0
        return RawCall(self.method, self.endpoint, self.params, self.data or None, keep_s)


class ReplyBody(TypedDict):
    """Huntflow's answer; `age_s` says how old a kept one is, `is_stale` that Huntflow does not answer now."""

    success: bool
    status_code: int
    data: Any
    age_s: int
    is_stale: bool


@subject.post("/api/v1/huntflow/request/", summary="Запрос к Huntflow", also=(NOT_FOUND, UNAVAILABLE))
async def send(request: web.Request, actor: Actor, body: CallInput) -> ReplyBody:
    """Pass a call on with the person's own key; Huntflow applies the rights of its owner."""
    reply = await request.app[REQUESTS].send(actor, body.call(), source=Source.API)
    return ReplyBody(
        success=True,
        status_code=reply.status_code,
        data=reply.data,
        age_s=int(reply.age.total_seconds()),
        is_stale=reply.is_stale,
    )


def add_routes(app: web.Application, requests: HuntflowRequests) -> None:
    """Serve the subject."""
    app[REQUESTS] = requests
    add_subject(app, subject)
