"""From `/interviews` to an applicant: vacancy, stage, applicant; from a card: on which vacancy."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.applicants.callbacks import CardAct, CardTap
from handlers.interviews import drafts
from handlers.interviews.callbacks import PlanAct, PlanTap
from handlers.interviews.scheduling_views import (
    applicants_screen,
    people_screen,
    stages_screen,
    vacancies_of_card_screen,
    vacancies_screen,
)
from handlers.screen import show
from services.access import Actor
from services.interviews.scheduling import InterviewScheduling
from services.vacancies import Vacancies


def create_router() -> Router:
    """The router of the choice of an applicant."""
    router = Router(name="interviews.choosing")
    router.callback_query.register(choose_vacancy, PlanTap.filter(F.act == PlanAct.VACANCIES))
    router.callback_query.register(choose_stage, PlanTap.filter(F.act == PlanAct.STAGES))
    router.callback_query.register(choose_applicant, PlanTap.filter(F.act == PlanAct.APPLICANTS))
    router.callback_query.register(begin_from_list, PlanTap.filter(F.act == PlanAct.APPLICANT))
    router.callback_query.register(begin_from_card, CardTap.filter(F.act == CardAct.INTERVIEW))
    return router


async def choose_vacancy(query: CallbackQuery, callback_data: PlanTap, actor: Actor, vacancies: Vacancies) -> None:
    """Open vacancies, the person's own first."""
    await show(query, vacancies_screen(await vacancies.open_choices(actor, max(callback_data.a, 1))))


async def choose_stage(query: CallbackQuery, callback_data: PlanTap, actor: Actor, vacancies: Vacancies) -> None:
    """Stages of the vacancy on which somebody stands."""
    await show(query, stages_screen(await vacancies.card(actor, actor.user_id, callback_data.a)))


async def choose_applicant(query: CallbackQuery, callback_data: PlanTap, actor: Actor, vacancies: Vacancies) -> None:
    """Applicants of a stage."""
    tapped = callback_data
    page = await vacancies.applicants(actor, actor.user_id, tapped.a, tapped.b, max(tapped.c, 1))
    await show(query, applicants_screen(page))


async def begin_from_list(
    query: CallbackQuery,
    callback_data: PlanTap,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    state: FSMContext,
) -> None:
    """An applicant of the list."""
    draft = await interview_scheduling.begin_here(actor, callback_data.a, callback_data.b)
    await drafts.keep(state, draft)
    await show(query, people_screen(draft, await interview_scheduling.interviewers(actor)))


async def begin_from_card(
    query: CallbackQuery,
    callback_data: CardTap,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    state: FSMContext,
) -> None:
    """An applicant's card: at once where they stand on one vacancy, else asked on which."""
    card = await interview_scheduling.subject(actor, callback_data.button)
    chosen = callback_data.a or (card.stages[0].vacancy_id if len(card.stages) == 1 else 0)
    if not chosen:
        await show(query, vacancies_of_card_screen(card))
        return
    draft = await interview_scheduling.begin(actor, callback_data.button, chosen)
    await drafts.keep(state, draft)
    await show(query, people_screen(draft, await interview_scheduling.interviewers(actor)))
