"""/users: the paged list, those who wait first, and the search by name."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.menu import MenuChoice, menu_button
from handlers.names import plain, role_names, shown
from handlers.screen import Screen, show
from handlers.users.callbacks import ClearSearch, OpenCard, OpenList, StartSearch
from locales import gettext as _
from locales import ngettext
from services.access import Actor, Operation, require
from services.user_directory import PersonPage, PersonRow, PersonState, UserDirectory

# The search stands in the conversation's data: callback data has no room for a name (64 bytes).
SEARCH = "person_search"
LONGEST_SEARCH = 100
MARKS = {PersonState.WAITING: "⏳", PersonState.ACTIVE: "", PersonState.OFF: "🚫"}


class PersonSearch(StatesGroup):
    """The question for a name."""

    name = State()


def create_router() -> Router:
    """The router of the list."""
    router = Router(name="users.listing")
    router.message.register(users, Command("users"))
    router.message.register(name_entered, StateFilter(PersonSearch.name), F.text, ~F.text.startswith("/"))
    router.callback_query.register(everybody, MenuChoice.filter(F.to == "users"))
    router.callback_query.register(everybody, ClearSearch.filter())
    router.callback_query.register(turn_page, OpenList.filter())
    router.callback_query.register(ask_for_name, StartSearch.filter())
    return router


async def users(
    message: Message, command: CommandObject, actor: Actor, state: FSMContext, user_directory: UserDirectory
) -> None:
    """The first page, of those the argument finds when there is one."""
    await _search(message, command.args or "", actor, state, user_directory)


async def name_entered(message: Message, actor: Actor, state: FSMContext, user_directory: UserDirectory) -> None:
    """The first page of those whose name was asked for."""
    await _search(message, message.text or "", actor, state, user_directory)


async def everybody(query: CallbackQuery, actor: Actor, state: FSMContext, user_directory: UserDirectory) -> None:
    """The first page of all people."""
    await _search(query, "", actor, state, user_directory)


async def turn_page(
    query: CallbackQuery, callback_data: OpenList, actor: Actor, state: FSMContext, user_directory: UserDirectory
) -> None:
    """Another page of the same list."""
    search = str((await state.get_data()).get(SEARCH, ""))
    await show(query, list_screen(await user_directory.page(actor, callback_data.page, search=search)))


async def ask_for_name(query: CallbackQuery, state: FSMContext, actor: Actor) -> None:
    """Wait for a name."""
    require(actor, Operation.VIEW_USERS)
    await state.set_state(PersonSearch.name)
    back = InlineKeyboardButton(text=_("Back"), callback_data=ClearSearch().pack())
    text = _("Send a part of the name, of the e-mail or of the Telegram name.")
    await show(query, Screen(text, InlineKeyboardMarkup(inline_keyboard=[[back]])))


async def _search(
    event: Message | CallbackQuery, text: str, actor: Actor, state: FSMContext, user_directory: UserDirectory
) -> None:
    search = " ".join(text.split())[:LONGEST_SEARCH]
    page = await user_directory.page(actor, search=search)
    await state.set_state(None)
    await state.update_data({SEARCH: search})
    await show(event, list_screen(page))


def list_screen(page: PersonPage) -> Screen:
    """A page of people."""
    title = ngettext("{count} person", "{count} people", page.total).format(count=page.total)
    lines = ["<b>" + _("People") + f"</b>: {title}"]
    if page.search:
        lines.append(_("Search: “{text}”").format(text=shown(page.search)))
    if not page.rows:
        lines.append(_("Nobody is called so."))
    lines += [_line(row) for row in page.rows]
    rows = [[_card_button(row, page.number)] for row in page.rows]
    if page.pages > 1:
        rows.append(_pager(page))
    search = InlineKeyboardButton(text=_("🔎 Search"), callback_data=StartSearch().pack())
    clear = InlineKeyboardButton(text=_("Show everybody"), callback_data=ClearSearch().pack())
    rows += [[clear, search] if page.search else [search], [menu_button()]]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _line(row: PersonRow) -> str:
    states = {PersonState.WAITING: _("waits for approval"), PersonState.OFF: _("turned off")}
    told = states.get(row.state) or role_names(row.roles)
    return f"• {shown(row.name)}: {told}"


def _card_button(row: PersonRow, page: int) -> InlineKeyboardButton:
    data = OpenCard(user_id=row.user_id, page=page).pack()
    return InlineKeyboardButton(text=f"{MARKS[row.state]} {plain(row.name)}".strip(), callback_data=data)


def _pager(page: PersonPage) -> list[InlineKeyboardButton]:
    earlier, later = max(1, page.number - 1), min(page.pages, page.number + 1)
    return [
        InlineKeyboardButton(text="‹", callback_data=OpenList(page=earlier).pack()),
        InlineKeyboardButton(text=f"{page.number}/{page.pages}", callback_data=OpenList(page=page.number).pack()),
        InlineKeyboardButton(text="›", callback_data=OpenList(page=later).pack()),
    ]
