"""Choosing duplicate, vacancy and stage by buttons."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.screen import Screen, show
from handlers.task_import import views
from handlers.task_import.callbacks import (
    AttachTo,
    ChooseStage,
    ChooseVacancy,
    ImportAct,
    ImportButton,
    ImportStates,
    VacancyPage,
)
from handlers.task_import.card import card_screen
from locales import gettext as _
from services.access import Actor
from services.task_import.cards import ImportCard
from services.task_import.imports import TaskImports
from services.vacancies import Vacancies

PLACE = "import_vacancy_search"


def register(router: Router) -> None:
    """Add these handlers."""
    router.message.register(search, ImportStates.vacancy_search, F.text, ~F.text.startswith("/"))
    router.callback_query.register(ask_search, ImportButton.filter(F.act == ImportAct.SEARCH))
    router.callback_query.register(show_stages, ImportButton.filter(F.act == ImportAct.STAGES))
    router.callback_query.register(attach, AttachTo.filter())
    router.callback_query.register(show_vacancies, VacancyPage.filter())
    router.callback_query.register(choose_vacancy, ChooseVacancy.filter())
    router.callback_query.register(choose_stage, ChooseStage.filter())


async def attach(query: CallbackQuery, callback_data: AttachTo, actor: Actor, task_imports: TaskImports) -> None:
    """This applicant is the person."""
    card = await task_imports.attach_to(actor, callback_data.id, callback_data.applicant)
    await show(query, card_screen(card))


async def show_vacancies(
    query: CallbackQuery, callback_data: VacancyPage, actor: Actor, task_imports: TaskImports
) -> None:
    """A page of vacancies."""
    found = await task_imports.vacancy_choices(actor, callback_data.id, callback_data.page, callback_data.search)
    await show(query, views.vacancies_screen(callback_data.id, found))


async def ask_search(
    query: CallbackQuery, callback_data: ImportButton, actor: Actor, task_imports: TaskImports, state: FSMContext
) -> None:
    """Ask for a part of the vacancy's name."""
    await task_imports.result(actor, callback_data.id)
    await state.set_state(ImportStates.vacancy_search)
    await state.update_data({PLACE: callback_data.id})
    if query.message is not None:
        await query.message.answer(_("Send a part of the vacancy's name, or /cancel."))
    await query.answer()


async def search(
    message: Message, actor: Actor, task_imports: TaskImports, vacancies: Vacancies, state: FSMContext
) -> None:
    """The typed part of a name."""
    import_id = int((await state.get_data())[PLACE])
    await state.clear()
    found = await vacancies.remember_search(actor, message.text or "")
    await show(
        message, views.vacancies_screen(import_id, await task_imports.vacancy_choices(actor, import_id, 1, found))
    )


async def choose_vacancy(
    query: CallbackQuery, callback_data: ChooseVacancy, actor: Actor, task_imports: TaskImports
) -> None:
    """This vacancy."""
    card = await task_imports.choose_vacancy(actor, callback_data.id, callback_data.vacancy)
    await show(query, await _after_choice(card, actor, task_imports))


async def show_stages(
    query: CallbackQuery, callback_data: ImportButton, actor: Actor, task_imports: TaskImports
) -> None:
    """Stages to choose from."""
    stages = await task_imports.stage_choices(actor, callback_data.id)
    await show(query, views.stages_screen(callback_data.id, stages))


async def choose_stage(
    query: CallbackQuery, callback_data: ChooseStage, actor: Actor, task_imports: TaskImports
) -> None:
    """This stage."""
    card = await task_imports.choose_stage(actor, callback_data.id, callback_data.stage)
    await show(query, await _after_choice(card, actor, task_imports))


async def _after_choice(card: ImportCard, actor: Actor, task_imports: TaskImports) -> Screen:
    """The card; or, when the applicant exists already, the way to go on."""
    if card.may_edit:
        return card_screen(card)
    return views.result_screen(await task_imports.result(actor, card.id))
