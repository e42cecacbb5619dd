"""`GET /api/health/` (spec/api-spec.md, Common): open to anyone, so it names parts and states and nothing else."""

from datetime import datetime

from aiohttp import web
from typing_extensions import TypedDict

from admin_web.door.errors import OK, UNAVAILABLE
from admin_web.rest.endpoints import Reply, Subject
from admin_web.rest.serving import add_subject
from services.health import Health, public_view

HEALTH = web.AppKey("health", Health)
subject = Subject("Common")


class HealthBody(TypedDict):
    """`services`: `healthy`, `unhealthy` or `disabled` by part."""

    status: str
    timestamp: datetime
    services: dict[str, str]


@subject.get("/api/health/", summary="Health check", same_at=(UNAVAILABLE,))
async def show(request: web.Request) -> Reply[HealthBody]:
    """200 while the database answers, 503 when it does not."""
    report = await request.app[HEALTH].check()
    view = public_view(report)
    body = HealthBody(status=view.status, timestamp=view.timestamp, services=view.services)
    return Reply(OK if report.is_healthy else UNAVAILABLE, body)


def add_routes(app: web.Application, health: Health) -> None:
    """Serve the subject."""
    app[HEALTH] = health
    add_subject(app, subject)
