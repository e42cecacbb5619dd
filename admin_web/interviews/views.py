"""Interviews by day, one interview, and who owes a scorecard; who may read which card is the service's rule."""

from datetime import date, timedelta
from typing import Protocol

from aiohttp import web

from admin_web.interviews.words import CAME_TONES, STATES, TONES, came_words
from admin_web.panel.forms import submitted
from admin_web.panel.queries import page_in
from admin_web.panel.rendering import PROBLEM, page, said
from admin_web.panel.views import Views
from locales import gettext as _
from services.access import Actor, Operation, require
from services.errors import AccessRefusedError, GoneError
from services.interviews.reading import InterviewReading
from services.scorecards.cards import Scorecards
from services.scorecards.comment_text import RECOMMENDATIONS
from services.scorecards.debriefs import Debriefs
from services.scorecards.views import DebriefView
from services.vocabulary import Source

READING = web.AppKey("interview_reading", InterviewReading)
SCORECARDS = web.AppKey("scorecards", Scorecards)
DEBRIEFS = web.AppKey("debriefs", Debriefs)
views = Views()
# Whoever may see nobody's applicants may see all.
NOBODY = 0


@views.get("/interviews/")
async def show_all(request: web.Request, actor: Actor) -> web.Response:
    """A day, or everything ahead."""
    today = await request.app[READING].today(actor)
    day = _day(request.query.get("day", ""))
    found = await request.app[READING].page(actor, page_in(request), on=day)
    return await page(
        request,
        "interviews/list.html",
        found=found,
        today=today,
        day=day,
        before=(day or today) - timedelta(days=1),
        after=(day or today) + timedelta(days=1),
        states=STATES,
        tones=TONES,
    )


@views.get("/interviews/{id}/")
async def show(request: web.Request, actor: Actor, id: int) -> web.Response:
    """One interview: when, where, who comes, how the candidate is reached, what to ask, the scorecards."""
    card = await request.app[READING].card(actor, id)
    return await page(
        request,
        "interviews/card.html",
        card=card,
        interview=card.interview,
        contacts=await request.app[READING].contacts(actor, id),
        questions=await request.app[READING].questions(actor, id),
        debrief=await _debrief(request, actor, id),
        states=STATES,
        tones=TONES,
        came_words=came_words,
        came_tones=CAME_TONES,
        advice=RECOMMENDATIONS,
        may_open=actor.may(Operation.VIEW_APPLICANTS, owner_id=NOBODY),
    )


@views.get("/scorecards/")
async def show_owed(request: web.Request, actor: Actor) -> web.Response:
    """Cards the person owes, and for a recruiter those of others."""
    may_manage = actor.may(Operation.MANAGE_SCORECARDS)
    may_fill = actor.may(Operation.FILL_SCORECARDS)
    if not may_fill:
        require(actor, Operation.VIEW_SCORECARDS)
    return await page(
        request,
        "interviews/scorecards.html",
        own=await request.app[SCORECARDS].owed(actor) if may_fill else (),
        others=await request.app[DEBRIEFS].owed(actor) if may_manage else (),
        may_manage=may_manage,
        may_fill=may_fill,
    )


@views.post("/scorecards/{id}/remind/")
async def remind(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Ask an interviewer once more."""
    await submitted(request)
    view = await request.app[DEBRIEFS].remind(actor, id)
    return await said(
        request, f"/interviews/{view.interview_id}/", _("The interviewer was reminded, at most once a day.")
    )


@views.post("/scorecards/{id}/waive/")
async def waive(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Wait for a card no longer."""
    form = await submitted(request)
    with form.refusals():
        view = await request.app[DEBRIEFS].waive(actor, id, source=Source.WEB)
        return await said(request, f"/interviews/{view.interview_id}/", _("This card is not waited for any more."))
    return await said(request, "/scorecards/", form.message, PROBLEM)


async def _debrief(request: web.Request, actor: Actor, interview_id: int) -> DebriefView | None:
    try:
        return await request.app[DEBRIEFS].of(actor, interview_id)
    except (GoneError, AccessRefusedError):
        return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


class InterviewServices(Protocol):
    """What the pages use; a part of the site's services."""

    @property
    def interview_reading(self) -> InterviewReading: ...
    @property
    def scorecards(self) -> Scorecards: ...
    @property
    def debriefs(self) -> Debriefs: ...


def add_routes(app: web.Application, services: InterviewServices) -> None:
    """Serve the pages."""
    app[READING] = services.interview_reading
    app[SCORECARDS] = services.scorecards
    app[DEBRIEFS] = services.debriefs
    views.add_to(app)
