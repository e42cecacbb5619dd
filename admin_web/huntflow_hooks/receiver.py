"""`POST /hooks/huntflow/{token}`: stored and answered at once, read later.

The token in the address and the signature over the body are the right to come in; no session, no cookie.
"""

from aiohttp import web

from services.huntflow_hooks.intake import HookIntake, RawDelivery, Reception
from services.huntflow_hooks.registration import PATH

INTAKE = web.AppKey("huntflow_hook_intake", HookIntake)
# Anything but 200, 201 and 204 is a failure to Huntflow; after four of them it switches the webhook off.
STATUS = {
    Reception.ACCEPTED: web.HTTPOk.status_code,
    Reception.REPEATED: web.HTTPOk.status_code,
    Reception.PONG: web.HTTPOk.status_code,
    Reception.UNKNOWN: web.HTTPNotFound.status_code,
    Reception.FORGED: web.HTTPUnauthorized.status_code,
    Reception.TOO_LARGE: web.HTTPRequestEntityTooLarge.status_code,
    Reception.UNREADABLE: web.HTTPBadRequest.status_code,
}


async def receive(request: web.Request) -> web.Response:
    """Take a delivery in; the answer has no body, so that it tells a stranger nothing."""
    raw = RawDelivery(
        event=request.headers.get("X-Huntflow-Event", ""),
        delivery_id=request.headers.get("X-Huntflow-Delivery", ""),
        signature=request.headers.get("X-Huntflow-Signature", ""),
        body=await request.read(),
    )
    reception = await request.app[INTAKE].accept(request.match_info["token"], raw)
    return web.Response(status=STATUS[reception])


def add_routes(app: web.Application, intake: HookIntake) -> None:
    """Serve the subject. The application's own limit of a body's size holds before ours."""
    app[INTAKE] = intake
    app.router.add_post(f"{PATH}{{token}}", receive)
