"""The way to a new source: ClickUp by buttons from the workspace down, Notion by search."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.screen import show
from handlers.sources import views
from handlers.sources.callbacks import ChooseDataSource, ClickUpStep, SourcesTap, SourceStates, Step
from locales import gettext as _
from services.access import Actor
from services.sources.browsing import SourceBrowsing
from services.sources.saved import SavedSources


def create_router() -> Router:
    """The router of the way to a source."""
    router = Router(name="sources.browsing")
    router.message.register(search_notion, SourceStates.notion_search, F.text, ~F.text.startswith("/"))
    router.message.register(search_needs_text, SourceStates.notion_search, ~F.text)
    router.callback_query.register(begin_clickup, SourcesTap.filter(F.act == "c"))
    router.callback_query.register(begin_notion, SourcesTap.filter(F.act == "n"))
    router.callback_query.register(ask_search, SourcesTap.filter(F.act == "f"))
    router.callback_query.register(choose_space, ClickUpStep.filter(F.step == Step.WORKSPACE))
    router.callback_query.register(choose_folder, ClickUpStep.filter(F.step == Step.SPACE))
    router.callback_query.register(choose_list, ClickUpStep.filter(F.step == Step.FOLDER))
    router.callback_query.register(save_list, ClickUpStep.filter(F.step == Step.LIST))
    router.callback_query.register(save_data_source, ChooseDataSource.filter())
    return router


async def begin_clickup(query: CallbackQuery, actor: Actor, source_browsing: SourceBrowsing) -> None:
    """Workspaces; the only one is chosen at once."""
    workspaces = await source_browsing.workspaces(actor)
    if len(workspaces) != 1:
        await show(query, views.workspaces_screen(workspaces))
        return
    spaces = await source_browsing.spaces(actor, workspaces[0].id)
    await show(query, views.spaces_screen(workspaces[0].id, spaces))


async def choose_space(
    query: CallbackQuery, callback_data: ClickUpStep, actor: Actor, source_browsing: SourceBrowsing
) -> None:
    """Spaces of the workspace."""
    spaces = await source_browsing.spaces(actor, callback_data.workspace)
    await show(query, views.spaces_screen(callback_data.workspace, spaces))


async def choose_folder(
    query: CallbackQuery, callback_data: ClickUpStep, actor: Actor, source_browsing: SourceBrowsing
) -> None:
    """Folders of the space, and its lists without one."""
    folders = await source_browsing.folders(actor, callback_data.space)
    lists = await source_browsing.lists(actor, space_id=callback_data.space)
    await show(query, views.folders_screen(callback_data, folders, lists))


async def choose_list(
    query: CallbackQuery, callback_data: ClickUpStep, actor: Actor, source_browsing: SourceBrowsing
) -> None:
    """Lists of the folder."""
    lists = await source_browsing.lists(actor, folder_id=callback_data.place)
    await show(query, views.lists_screen(callback_data, lists))


async def save_list(
    query: CallbackQuery, callback_data: ClickUpStep, actor: Actor, saved_sources: SavedSources
) -> None:
    """This list."""
    source = await saved_sources.save_clickup(actor, callback_data.place, workspace_id=callback_data.workspace)
    await show(query, views.source_screen(source, actor.zone, _("Saved.")))


async def begin_notion(query: CallbackQuery, actor: Actor, source_browsing: SourceBrowsing) -> None:
    """The tables changed last."""
    await show(query, views.data_sources_screen(await source_browsing.data_sources(actor)))


async def ask_search(query: CallbackQuery, state: FSMContext) -> None:
    """Ask for a word."""
    await state.set_state(SourceStates.notion_search)
    if query.message is not None:
        await query.message.answer(_("Send a word of the table's name, or /cancel."))
    await query.answer()


async def search_notion(message: Message, actor: Actor, source_browsing: SourceBrowsing, state: FSMContext) -> None:
    """The word."""
    text = message.text or ""
    found = await source_browsing.data_sources(actor, text)
    await state.clear()
    await show(message, views.data_sources_screen(found, text))


async def search_needs_text(message: Message) -> None:
    """A sticker or a file instead of the word."""
    await message.answer(_("Send a word of the table's name, or /cancel."))


async def save_data_source(
    query: CallbackQuery, callback_data: ChooseDataSource, actor: Actor, saved_sources: SavedSources
) -> None:
    """This table."""
    source = await saved_sources.save_notion(actor, callback_data.id)
    await show(query, views.source_screen(source, actor.zone, _("Saved.")))
