"""Vacancy, stage and rules by buttons."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.bulk_import import rule_views
from handlers.bulk_import.callbacks import (
    BulkAct,
    BulkButton,
    BulkField,
    BulkStage,
    BulkStates,
    BulkStatus,
    BulkSwitch,
    BulkVacancies,
    BulkVacancy,
)
from handlers.bulk_import.views import run_screen
from handlers.screen import show
from locales import gettext as _
from services.access import Actor
from services.bulk_import.imports import BulkImports
from services.bulk_import.setup import BulkSetup, Switch
from services.vacancies import Vacancies

PLACE = "bulk_vacancy_search"


def register(router: Router) -> None:
    """Add these handlers."""
    router.message.register(search, BulkStates.vacancy_search, F.text, ~F.text.startswith("/"))
    router.callback_query.register(show_vacancies, BulkVacancies.filter())
    router.callback_query.register(choose_vacancy, BulkVacancy.filter())
    router.callback_query.register(ask_search, BulkButton.filter(F.act == BulkAct.SEARCH))
    router.callback_query.register(show_rules, BulkButton.filter(F.act == BulkAct.RULES))
    router.callback_query.register(show_default, BulkButton.filter(F.act == BulkAct.DEFAULT_STAGE))
    router.callback_query.register(show_stages, BulkStatus.filter())
    router.callback_query.register(choose_stage, BulkStage.filter())
    router.callback_query.register(show_field, BulkField.filter(F.use == ""))
    router.callback_query.register(choose_use, BulkField.filter())
    router.callback_query.register(switch, BulkSwitch.filter())


async def show_vacancies(
    query: CallbackQuery, callback_data: BulkVacancies, actor: Actor, bulk_setup: BulkSetup
) -> None:
    """A page of vacancies."""
    found = await bulk_setup.vacancy_choices(actor, callback_data.id, callback_data.page, callback_data.search)
    await show(query, rule_views.vacancies_screen(callback_data.id, found))


async def choose_vacancy(query: CallbackQuery, callback_data: BulkVacancy, actor: Actor, bulk_setup: BulkSetup) -> None:
    """This vacancy."""
    await show(query, run_screen(await bulk_setup.choose_vacancy(actor, callback_data.id, callback_data.vacancy)))


async def ask_search(query: CallbackQuery, callback_data: BulkButton, state: FSMContext) -> None:
    """Ask for a part of the vacancy's name."""
    await state.set_state(BulkStates.vacancy_search)
    await state.update_data({PLACE: callback_data.id})
    if query.message is not None:
        await query.message.answer(_("Send a part of the vacancy's name, or /cancel."))
    await query.answer()


async def search(
    message: Message, actor: Actor, bulk_setup: BulkSetup, vacancies: Vacancies, state: FSMContext
) -> None:
    """The typed part of a name."""
    run_id = int((await state.get_data())[PLACE])
    await state.clear()
    found = await vacancies.remember_search(actor, message.text or "")
    choices = await bulk_setup.vacancy_choices(actor, run_id, 1, found)
    await show(message, rule_views.vacancies_screen(run_id, choices))


async def show_rules(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_imports: BulkImports) -> None:
    """The rule table."""
    await show(query, rule_views.rules_screen(await bulk_imports.progress(actor, callback_data.id)))


async def show_default(
    query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_imports: BulkImports
) -> None:
    """Stages for everybody."""
    await show(query, rule_views.stages_screen(await bulk_imports.progress(actor, callback_data.id), -1))


async def show_stages(query: CallbackQuery, callback_data: BulkStatus, actor: Actor, bulk_imports: BulkImports) -> None:
    """Stages for a status."""
    progress = await bulk_imports.progress(actor, callback_data.id)
    await show(query, rule_views.stages_screen(progress, callback_data.status))


async def choose_stage(query: CallbackQuery, callback_data: BulkStage, actor: Actor, bulk_setup: BulkSetup) -> None:
    """This stage."""
    is_default = callback_data.status < 0
    status = None if is_default else callback_data.status
    stage = None if callback_data.stage < 0 else callback_data.stage
    progress = await bulk_setup.set_stage(actor, callback_data.id, status, stage)
    await show(query, run_screen(progress) if is_default else rule_views.rules_screen(progress))


async def show_field(query: CallbackQuery, callback_data: BulkField, actor: Actor, bulk_imports: BulkImports) -> None:
    """What a field may hold."""
    progress = await bulk_imports.progress(actor, callback_data.id)
    await show(query, rule_views.field_screen(progress, callback_data.field))


async def choose_use(query: CallbackQuery, callback_data: BulkField, actor: Actor, bulk_setup: BulkSetup) -> None:
    """It holds this."""
    use = rule_views.use_of(callback_data.use)
    await show(
        query, rule_views.rules_screen(await bulk_setup.set_field(actor, callback_data.id, callback_data.field, use))
    )


async def switch(query: CallbackQuery, callback_data: BulkSwitch, actor: Actor, bulk_setup: BulkSetup) -> None:
    """A rule's next value."""
    progress = await bulk_setup.switch(actor, callback_data.id, Switch(callback_data.what))
    await show(query, rule_views.rules_screen(progress))
