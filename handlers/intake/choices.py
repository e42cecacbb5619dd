"""Choosing duplicate, vacancy and stage of a draft by buttons."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.intake.callbacks import (
    DRAFT_BUTTONS,
    DraftAttach,
    DraftButton,
    DraftStage,
    DraftVacancies,
    DraftVacancy,
    IntakeStates,
)
from handlers.intake.card import card_screen
from handlers.screen import Screen, show
from handlers.task_import import views
from handlers.task_import.callbacks import ImportAct
from locales import gettext as _
from services.access import Actor
from services.intake.candidates import CandidateIntake
from services.task_import.cards import ImportCard
from services.vacancies import Vacancies

PLACE = "draft_vacancy_search"


def register(router: Router) -> None:
    """Add these handlers."""
    router.message.register(search, IntakeStates.vacancy_search, F.text, ~F.text.startswith("/"))
    router.callback_query.register(ask_search, DraftButton.filter(F.act == ImportAct.SEARCH))
    router.callback_query.register(show_stages, DraftButton.filter(F.act == ImportAct.STAGES))
    router.callback_query.register(attach, DraftAttach.filter())
    router.callback_query.register(show_vacancies, DraftVacancies.filter())
    router.callback_query.register(choose_vacancy, DraftVacancy.filter())
    router.callback_query.register(choose_stage, DraftStage.filter())


async def attach(
    query: CallbackQuery, callback_data: DraftAttach, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """This applicant is the person."""
    await show(query, card_screen(await candidate_intake.attach_to(actor, callback_data.id, callback_data.applicant)))


async def show_vacancies(
    query: CallbackQuery, callback_data: DraftVacancies, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """A page of vacancies."""
    found = await candidate_intake.vacancy_choices(actor, callback_data.id, callback_data.page, callback_data.search)
    await show(query, views.vacancies_screen(callback_data.id, found, DRAFT_BUTTONS))


async def ask_search(
    query: CallbackQuery, callback_data: DraftButton, actor: Actor, candidate_intake: CandidateIntake, state: FSMContext
) -> None:
    """Ask for a part of the vacancy's name."""
    await candidate_intake.result(actor, callback_data.id)
    await state.set_state(IntakeStates.vacancy_search)
    await state.update_data({PLACE: callback_data.id})
    if query.message is not None:
        await query.message.answer(_("Send a part of the vacancy's name, or /cancel."))
    await query.answer()


async def search(
    message: Message, actor: Actor, candidate_intake: CandidateIntake, vacancies: Vacancies, state: FSMContext
) -> None:
    """The typed part of a name."""
    draft_id = int((await state.get_data())[PLACE])
    await state.clear()
    found = await vacancies.remember_search(actor, message.text or "")
    choices = await candidate_intake.vacancy_choices(actor, draft_id, 1, found)
    await show(message, views.vacancies_screen(draft_id, choices, DRAFT_BUTTONS))


async def choose_vacancy(
    query: CallbackQuery, callback_data: DraftVacancy, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """This vacancy."""
    card = await candidate_intake.choose_vacancy(actor, callback_data.id, callback_data.vacancy)
    await show(query, await _after_choice(card, actor, candidate_intake))


async def show_stages(
    query: CallbackQuery, callback_data: DraftButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """Stages to choose from."""
    stages = await candidate_intake.stage_choices(actor, callback_data.id)
    await show(query, views.stages_screen(callback_data.id, stages, DRAFT_BUTTONS))


async def choose_stage(
    query: CallbackQuery, callback_data: DraftStage, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """This stage."""
    card = await candidate_intake.choose_stage(actor, callback_data.id, callback_data.stage)
    await show(query, await _after_choice(card, actor, candidate_intake))


async def _after_choice(card: ImportCard, actor: Actor, candidate_intake: CandidateIntake) -> Screen:
    """The card; or, when the applicant exists already, the way to go on."""
    if card.may_edit:
        return card_screen(card)
    return views.result_screen(await candidate_intake.result(actor, card.id), DRAFT_BUTTONS)
