"""`GET /api/health/` (spec/api-spec.md, Common): open to anyone, so it names parts and states and nothing else."""

from aiohttp import web

from services.health import Health, public_view

HEALTH = web.AppKey("health", Health)
UNHEALTHY = 503


async def show(request: web.Request) -> web.Response:
    """200 while the database answers, 503 when it does not."""
    report = await request.app[HEALTH].check()
    view = public_view(report)
    body = {
        "status": view.status,
        "timestamp": view.timestamp.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "services": view.services,
    }
    return web.json_response(body, status=web.HTTPOk.status_code if report.is_healthy else UNHEALTHY)


def add_routes(app: web.Application, health: Health) -> None:
    """Serve the subject."""
    app[HEALTH] = health
    app.router.add_get("/api/health/", show)
