"""Handlers of imports of whole lists."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.bulk_import import decisions, rules, updates, views
from handlers.bulk_import.callbacks import BulkAct, BulkButton, BulkList, BulkRuns, BulkSaved, BulkStates
from handlers.menu import MenuChoice
from handlers.screen import show
from handlers.task_import.callbacks import ImportStates
from locales import gettext as _
from services.access import Actor
from services.bulk_import.imports import BulkImports
from services.bulk_import.lists import is_list_link
from services.bulk_import.reports import BulkReports, ReportFormat
from services.bulk_import.setup import BulkRequest, BulkSetup, Shown
from services.sources.saved import SavedSources
from services.vocabulary import BulkItemState

FORMATS = {BulkAct.XLSX: ReportFormat.XLSX, BulkAct.CSV: ReportFormat.CSV}


def create_router() -> Router:
    """The router of lists. It stands before the one of single tasks, which takes every other text."""
    router = Router(name="bulk_import")
    router.message.register(open_list, Command("import", magic=F.args.func(is_list_link)))
    router.message.register(take_link, ImportStates.link, F.text.func(is_list_link))
    router.message.register(take_link, BulkStates.link, F.text, ~F.text.startswith("/"))
    router.message.register(link_needs_text, BulkStates.link, ~F.text)
    router.message.register(show_runs, Command("imports"))
    router.callback_query.register(ask_link, MenuChoice.filter(F.to == "import_list"))
    router.callback_query.register(open_saved, BulkSaved.filter())
    router.callback_query.register(show_runs_page, BulkRuns.filter())
    router.callback_query.register(show_tasks, BulkList.filter())
    router.callback_query.register(show_run, BulkButton.filter(F.act == BulkAct.SHOW))
    router.callback_query.register(check, BulkButton.filter(F.act == BulkAct.CHECK))
    router.callback_query.register(start, BulkButton.filter(F.act == BulkAct.START))
    router.callback_query.register(pause, BulkButton.filter(F.act == BulkAct.PAUSE))
    router.callback_query.register(stop, BulkButton.filter(F.act == BulkAct.STOP))
    router.callback_query.register(resume, BulkButton.filter(F.act == BulkAct.RESUME))
    router.callback_query.register(retry, BulkButton.filter(F.act == BulkAct.RETRY))
    router.callback_query.register(drop, BulkButton.filter(F.act == BulkAct.DROP))
    router.callback_query.register(send_report, BulkButton.filter(F.act.in_(set(FORMATS))))
    rules.register(router)
    decisions.register(router)
    updates.register(router)
    return router


async def open_list(message: Message, command: CommandObject, bot: Bot, actor: Actor, bulk_setup: BulkSetup) -> None:
    """`/import <link of a list>`."""
    await _begin(message, bot, actor, bulk_setup, command.args or "")


async def ask_link(query: CallbackQuery, actor: Actor, saved_sources: SavedSources, state: FSMContext) -> None:
    """«A whole list»."""
    saved = await saved_sources.all(actor)
    await state.set_state(BulkStates.link)
    await show(query, views.ask_link_screen(saved))


async def open_saved(
    query: CallbackQuery, callback_data: BulkSaved, actor: Actor, bulk_setup: BulkSetup, state: FSMContext
) -> None:
    """A saved list or data source."""
    begun = await bulk_setup.begin_saved(actor, callback_data.source)
    await state.clear()
    await show(query, views.run_screen(begun))


async def take_link(message: Message, bot: Bot, actor: Actor, bulk_setup: BulkSetup, state: FSMContext) -> None:
    """The link; a wrong one leaves the question open."""
    await _begin(message, bot, actor, bulk_setup, message.text or "")
    await state.clear()


async def _begin(message: Message, bot: Bot, actor: Actor, bulk_setup: BulkSetup, text: str) -> None:
    async with ChatActionSender.typing(chat_id=message.chat.id, bot=bot):
        begun = await bulk_setup.begin(actor, BulkRequest(text))
    await show(message, views.run_screen(begun))


async def link_needs_text(message: Message) -> None:
    """A file or a sticker instead of a link."""
    await message.answer(_("Send the link as text, or /cancel."))


async def show_runs(message: Message, actor: Actor, bulk_imports: BulkImports) -> None:
    """`/imports`."""
    await show(message, views.runs_screen(await bulk_imports.runs(actor), actor.zone))


async def show_runs_page(
    query: CallbackQuery, callback_data: BulkRuns, actor: Actor, bulk_imports: BulkImports
) -> None:
    """A page of the history."""
    await show(query, views.runs_screen(await bulk_imports.runs(actor, callback_data.page), actor.zone))


async def show_run(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_imports: BulkImports) -> None:
    """A run as it stands; while it is at work, this message follows it from now on."""
    place = _place(query)
    if place is None:
        progress = await bulk_imports.progress(actor, callback_data.id)
    else:
        progress = await bulk_imports.show_in(actor, callback_data.id, place)
    await show(query, views.run_screen(progress))


async def show_tasks(query: CallbackQuery, callback_data: BulkList, actor: Actor, bulk_imports: BulkImports) -> None:
    """A page of tasks."""
    state = BulkItemState(callback_data.state) if callback_data.state else None
    found = await bulk_imports.items(actor, callback_data.id, (state,) if state else (), callback_data.page)
    await show(query, views.tasks_screen(found, callback_data.id, state))


async def check(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_setup: BulkSetup) -> None:
    """The dry run; from here on the background edits this message."""
    await bulk_setup.check(actor, callback_data.id, _place(query))
    await query.answer(_("Checking…"))


async def start(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_setup: BulkSetup) -> None:
    """The run; from here on the background edits this message."""
    await bulk_setup.start(actor, callback_data.id, _place(query))
    await query.answer(_("Started."))


async def pause(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_imports: BulkImports) -> None:
    """Rest; the message says when it does."""
    await bulk_imports.pause(actor, callback_data.id)
    await query.answer(_("The import is pausing…"))


async def stop(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_imports: BulkImports) -> None:
    """End where it stands; a paused run shows it at once, one under way when its steps are finished."""
    await bulk_imports.stop(actor, callback_data.id)
    await show(query, views.run_screen(await bulk_imports.progress(actor, callback_data.id)))


async def resume(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_imports: BulkImports) -> None:
    """Go on."""
    await bulk_imports.resume(actor, callback_data.id, _place(query))
    await query.answer(_("Started."))


async def retry(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_imports: BulkImports) -> None:
    """Only the failed."""
    await bulk_imports.retry_failed(actor, callback_data.id, _place(query))
    await query.answer(_("Started."))


async def drop(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_setup: BulkSetup) -> None:
    """Forget a run that wrote nothing."""
    await bulk_setup.drop(actor, callback_data.id)
    await show(query, views.dropped_screen())


async def send_report(query: CallbackQuery, callback_data: BulkButton, actor: Actor, bulk_reports: BulkReports) -> None:
    """The report as a file."""
    file = await bulk_reports.report(actor, callback_data.id, FORMATS[callback_data.act])
    if query.message is not None:
        await query.message.answer_document(BufferedInputFile(file.content, file.name))
    await query.answer()


def _place(query: CallbackQuery) -> Shown | None:
    return Shown(query.from_user.id, query.message.message_id) if query.message is not None else None
