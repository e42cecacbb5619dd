"""What is in a source: pages of a list with search and filters, one task or page, its import."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.screen import Screen, show
from handlers.sources import item_views
from handlers.sources.callbacks import ItemsPlace, ItemTap, SourceStates
from handlers.task_import.router import opened_screen
from handlers.typing_when_slow import TypingWhenSlow
from locales import gettext as _
from services.access import Actor
from services.sources.cards import SourceCards
from services.sources.items import SourceItems
from services.sources.values import ItemOrder, ItemQuery
from services.task_import.imports import TaskImports

# A conversation remembers where a search is for, and the text of each source's search.
SEARCH_PLACE = "items_place"
SEARCHES = "items_searches"


def create_router() -> Router:
    """The router of a source's items."""
    router = Router(name="sources.items")
    router.message.register(search, SourceStates.item_search, F.text, ~F.text.startswith("/"))
    router.message.register(search_needs_text, SourceStates.item_search, ~F.text)
    router.callback_query.register(ask_search, ItemsPlace.filter(F.act == "f"))
    router.callback_query.register(forget_search, ItemsPlace.filter(F.act == "x"))
    router.callback_query.register(ask_status, ItemsPlace.filter(F.act == "cs"))
    router.callback_query.register(ask_person, ItemsPlace.filter(F.act == "cp"))
    router.callback_query.register(show_items, ItemsPlace.filter())
    router.callback_query.register(import_item, ItemTap.filter(F.act == "i"))
    router.callback_query.register(show_item, ItemTap.filter())
    return router


async def _screen(actor: Actor, source_items: SourceItems, place: ItemsPlace, text: str) -> Screen:
    """The page the place names; a status or person that is no longer there means any."""
    statuses = await source_items.statuses(actor, place.source) if place.status >= 0 else ()
    people = await source_items.assignees(actor, place.source) if place.person >= 0 else ()
    query = ItemQuery(
        search=text,
        status=statuses[place.status] if place.status < len(statuses) and place.status >= 0 else "",
        assignee=people[place.person] if place.person < len(people) and place.person >= 0 else "",
        order=ItemOrder(place.order) if place.order in set(ItemOrder) else ItemOrder.CHANGED_LAST,
        page=place.page,
    )
    return item_views.items_screen(await source_items.page(actor, place.source, query), place)


async def _text_of(state: FSMContext, source_id: int) -> str:
    searches = (await state.get_data()).get(SEARCHES, {})
    return str(searches.get(str(source_id), ""))


async def _remember(state: FSMContext, source_id: int, text: str) -> None:
    searches = (await state.get_data()).get(SEARCHES, {})
    await state.update_data({SEARCHES: {**searches, str(source_id): text}})


async def show_items(
    query: CallbackQuery, callback_data: ItemsPlace, actor: Actor, source_items: SourceItems, state: FSMContext
) -> None:
    """A page of the list."""
    text = await _text_of(state, callback_data.source)
    await show(query, await _screen(actor, source_items, callback_data, text))


async def ask_search(query: CallbackQuery, callback_data: ItemsPlace, state: FSMContext) -> None:
    """Ask for the text."""
    await state.set_state(SourceStates.item_search)
    await state.update_data({SEARCH_PLACE: callback_data.pack()})
    if query.message is not None:
        await query.message.answer(_("Send the text to look for, or /cancel."))
    await query.answer()


async def search(message: Message, actor: Actor, source_items: SourceItems, state: FSMContext) -> None:
    """The typed text."""
    place = ItemsPlace.unpack(str((await state.get_data())[SEARCH_PLACE]))
    text = " ".join((message.text or "").split())[:100]
    await state.set_state(None)
    await _remember(state, place.source, text)
    place = place.model_copy(update={"page": 1, "act": "s"})
    await show(message, await _screen(actor, source_items, place, text))


async def search_needs_text(message: Message) -> None:
    """A sticker or a file instead of the text."""
    await message.answer(_("Send the text to look for, or /cancel."))


async def forget_search(
    query: CallbackQuery, callback_data: ItemsPlace, actor: Actor, source_items: SourceItems, state: FSMContext
) -> None:
    """The whole list again."""
    await _remember(state, callback_data.source, "")
    place = callback_data.model_copy(update={"page": 1, "act": "s"})
    await show(query, await _screen(actor, source_items, place, ""))


async def ask_status(query: CallbackQuery, callback_data: ItemsPlace, actor: Actor, source_items: SourceItems) -> None:
    """Which status."""
    names = await source_items.statuses(actor, callback_data.source)
    await show(query, item_views.filter_screen(callback_data, names, by="status"))


async def ask_person(query: CallbackQuery, callback_data: ItemsPlace, actor: Actor, source_items: SourceItems) -> None:
    """Whose."""
    names = await source_items.assignees(actor, callback_data.source)
    await show(query, item_views.filter_screen(callback_data, names, by="person"))


async def show_item(query: CallbackQuery, callback_data: ItemTap, actor: Actor, source_cards: SourceCards) -> None:
    """One task or page."""
    if query.bot is None:  # pragma: no cover - an update always comes with the bot that got it
        return
    async with TypingWhenSlow(bot=query.bot, chat_id=query.from_user.id):
        card = await source_cards.card(actor, callback_data.number)
    await show(query, item_views.card_screen(card, callback_data, actor.zone))


async def import_item(
    query: CallbackQuery,
    callback_data: ItemTap,
    actor: Actor,
    source_items: SourceItems,
    task_imports: TaskImports,
) -> None:
    """The preview card of the import; nothing is created before «Create»."""
    item_id = await source_items.item_id(actor, callback_data.number)
    if query.bot is None:  # pragma: no cover - an update always comes with the bot that got it
        return
    async with TypingWhenSlow(bot=query.bot, chat_id=query.from_user.id):
        opened = await task_imports.begin(actor, item_id)
    await show(query, opened_screen(opened))
