"""Interviewers' profiles: what they can interview on, their hours, limits and days away."""

from aiohttp import web

from admin_web.interviewers.api import INTERVIEWERS
from admin_web.panel.queries import page_in, text_in
from admin_web.panel.rendering import page
from admin_web.panel.views import Views
from services.access import Actor

views = Views()
MINUTES = 60


@views.get("/interviewers/")
async def show_all(request: web.Request, actor: Actor) -> web.Response:
    """Profiles by name."""
    search = text_in(request, "search")
    found = await request.app[INTERVIEWERS].page(actor, page_in(request), search=search)
    return await page(request, "interviewers/list.html", found=found, search=search)


@views.get("/interviewers/{id}/")
async def show(request: web.Request, actor: Actor, id: int) -> web.Response:
    """One profile."""
    profile = await request.app[INTERVIEWERS].get(actor, id)
    return await page(request, "interviewers/card.html", profile=profile, clock=clock)


def clock(minutes: int) -> str:
    """Minutes of a day as a time."""
    return f"{minutes // MINUTES:02}:{minutes % MINUTES:02}"


def add_routes(app: web.Application) -> None:
    """Serve the pages; the API has brought the service."""
    views.add_to(app)
