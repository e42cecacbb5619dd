"""`/api/interviewers/` (spec/api-spec.md, Interviewers)."""

from datetime import datetime
from typing import Annotated

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import Flag, Input, Line, Paging, RowId, Search
from admin_web.rest.paging import Page, page_of
from admin_web.rest.serving import add_subject
from services.access import Actor
from services.interviewers import MOST_YEARS, PAGE_ROWS, Interviewers, InterviewerView, NewProfile
from services.vocabulary import Source

INTERVIEWERS = web.AppKey("interviewers", Interviewers)
subject = Subject("Interviewers")


class InterviewerQuery(Paging):
    """Which profiles; `search` looks into the specialisation."""

    search: Search = ""
    is_active: Flag | None = None


class InterviewerInput(Input):
    """A profile for somebody who has the role."""

    user: RowId
    specialization: Line = ""
    experience_years: Annotated[int, Field(ge=0, le=MOST_YEARS)] = 0
    is_active: bool = True


class InterviewerItem(TypedDict):
    """A profile with the fields of the documents."""

    id: int
    user: int
    user_name: str
    specialization: str
    experience_years: int
    is_active: bool
    created_at: datetime


@subject.get("/api/interviewers/", summary="Список интервьюеров")
async def show_all(request: web.Request, actor: Actor, query: InterviewerQuery) -> Page[InterviewerItem]:
    """By name; an interviewer sees the own profile only."""
    found = await request.app[INTERVIEWERS].page(actor, query.page, search=query.search, is_active=query.is_active)
    rows = [_item(each) for each in found.rows]
    return page_of(request, rows, count=found.count, number=query.page, size=PAGE_ROWS)


@subject.create("/api/interviewers/", summary="Создание интервьюера")
async def create(request: web.Request, actor: Actor, body: InterviewerInput) -> InterviewerItem:
    """Make a profile."""
    new = NewProfile(body.user, body.specialization, body.experience_years, body.is_active)
    return _item(await request.app[INTERVIEWERS].create(actor, new, source=Source.API))


@subject.get("/api/interviewers/{id}/", summary="Детали интервьюера")
async def show(request: web.Request, actor: Actor, id: RowId) -> InterviewerItem:
    """One profile."""
    return _item(await request.app[INTERVIEWERS].get(actor, id))


def _item(view: InterviewerView) -> InterviewerItem:
    return InterviewerItem(
        id=view.id,
        user=view.user_id,
        user_name=view.user_name,
        specialization=view.specialization,
        experience_years=view.experience_years,
        is_active=view.is_active,
        created_at=view.created_at,
    )


def add_routes(app: web.Application, interviewers: Interviewers) -> None:
    """Serve the subject."""
    app[INTERVIEWERS] = interviewers
    add_subject(app, subject)
