"""Handlers of `/vacancies`."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.menu import MenuChoice
from handlers.screen import Screen, show
from handlers.typing_when_slow import TypingWhenSlow
from handlers.vacancies import views
from handlers.vacancies.callbacks import CardPlace, ListPlace, StagePlace, VacancyStates
from locales import gettext as _
from services.access import Actor
from services.vacancies import Vacancies, VacancyQuery
from services.vacancy_rows import VacancyGroup, VacancyScope

# A conversation remembers which list the search is for.
SEARCH_PLACE = "vacancy_list"


def create_router() -> Router:
    """The router of the vacancies."""
    router = Router(name="vacancies")
    router.message.register(find, Command("vacancies", magic=F.args))
    router.message.register(open_list, Command("vacancies"))
    router.message.register(search, VacancyStates.search, F.text, ~F.text.startswith("/"))
    router.message.register(search_needs_text, VacancyStates.search, ~F.text)
    router.callback_query.register(open_from_menu, MenuChoice.filter(F.to == "vacancies"))
    router.callback_query.register(ask_search, ListPlace.filter(F.act == "f"))
    router.callback_query.register(refresh, ListPlace.filter(F.act == "r"))
    router.callback_query.register(show_list, ListPlace.filter())
    router.callback_query.register(show_card, CardPlace.filter())
    router.callback_query.register(show_stage, StagePlace.filter())
    return router


async def _list(event: Message | CallbackQuery, actor: Actor, vacancies: Vacancies, query: VacancyQuery) -> Screen:
    """The page; «typing» is shown while Huntflow is asked for longer than a moment."""
    chat_id = event.chat.id if isinstance(event, Message) else event.from_user.id
    if event.bot is None:  # pragma: no cover - an update always comes with the bot that got it
        return views.list_screen(await vacancies.page(actor, query))
    async with TypingWhenSlow(bot=event.bot, chat_id=chat_id):
        return views.list_screen(await vacancies.page(actor, query))


async def find(message: Message, command: CommandObject, actor: Actor, vacancies: Vacancies) -> None:
    """`/vacancies python`: search at once, among all open ones."""
    found = await vacancies.remember_search(actor, command.args or "")
    query = VacancyQuery(actor.user_id, VacancyScope.ALL, VacancyGroup.OPEN, search=found)
    await show(message, await _list(message, actor, vacancies, query))


async def open_list(message: Message, actor: Actor, vacancies: Vacancies) -> None:
    """`/vacancies`: the person's own open ones."""
    await show(message, await _list(message, actor, vacancies, VacancyQuery(actor.user_id)))


async def open_from_menu(query: CallbackQuery, actor: Actor, vacancies: Vacancies) -> None:
    """The menu's button."""
    await show(query, await _list(query, actor, vacancies, VacancyQuery(actor.user_id)))


async def show_list(query: CallbackQuery, callback_data: ListPlace, actor: Actor, vacancies: Vacancies) -> None:
    """Another page, scope or state."""
    await show(query, await _list(query, actor, vacancies, callback_data.query))


async def refresh(query: CallbackQuery, callback_data: ListPlace, actor: Actor, vacancies: Vacancies) -> None:
    """Ask Huntflow anew."""
    await vacancies.refresh(actor)
    await show(query, await _list(query, actor, vacancies, callback_data.query))


async def ask_search(
    query: CallbackQuery, callback_data: ListPlace, actor: Actor, vacancies: Vacancies, state: FSMContext
) -> None:
    """Ask for the text."""
    vacancies.check(actor, callback_data.owner)
    await state.set_state(VacancyStates.search)
    await state.update_data({SEARCH_PLACE: callback_data.pack()})
    if query.message is not None:
        await query.message.answer(views.ask_search_screen().text)
    await query.answer()


async def search(message: Message, actor: Actor, vacancies: Vacancies, state: FSMContext) -> None:
    """The typed text."""
    place = ListPlace.unpack(str((await state.get_data())[SEARCH_PLACE]))
    await state.clear()
    found = await vacancies.remember_search(actor, message.text or "")
    query = VacancyQuery(actor.user_id, place.scope, place.group, search=found)
    await show(message, await _list(message, actor, vacancies, query))


async def search_needs_text(message: Message) -> None:
    """A sticker or a file instead of the text."""
    await message.answer(_("Send the text to look for, or /cancel."))


async def show_card(query: CallbackQuery, callback_data: CardPlace, actor: Actor, vacancies: Vacancies) -> None:
    """A vacancy."""
    card = await vacancies.card(actor, callback_data.owner, callback_data.vacancy)
    await show(query, views.card_screen(card, callback_data, actor.zone))


async def show_stage(query: CallbackQuery, callback_data: StagePlace, actor: Actor, vacancies: Vacancies) -> None:
    """Applicants of a stage."""
    place = callback_data
    found = await vacancies.applicants(actor, place.owner, place.vacancy, place.stage, place.at)
    await show(query, views.stage_screen(found, place, actor.zone))
