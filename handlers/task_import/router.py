"""Handlers of `/import`."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.menu import MenuChoice
from handlers.screen import Screen, show
from handlers.task_import import choices, editing, views
from handlers.task_import.callbacks import ImportAct, ImportButton, ImportStates
from handlers.task_import.card import card_screen
from locales import gettext as _
from services.access import Actor, Operation, require
from services.task_import.cards import ImportCard, KnownTask
from services.task_import.imports import TaskImports
from services.task_import.outcomes import ImportResult


def create_router() -> Router:
    """The router of the import."""
    router = Router(name="task_import")
    router.message.register(open_task, Command("import", magic=F.args))
    router.message.register(ask_task, Command("import"))
    router.message.register(take_link, ImportStates.link, F.text, ~F.text.startswith("/"))
    router.message.register(link_needs_text, ImportStates.link, ~F.text)
    router.callback_query.register(open_from_menu, MenuChoice.filter(F.to == "import"))
    router.callback_query.register(show_card, ImportButton.filter(F.act == ImportAct.CARD))
    router.callback_query.register(create, ImportButton.filter(F.act == ImportAct.CREATE))
    router.callback_query.register(create_anyway, ImportButton.filter(F.act == ImportAct.CREATE_ANYWAY))
    router.callback_query.register(cancel, ImportButton.filter(F.act == ImportAct.CANCEL))
    router.callback_query.register(stop, ImportButton.filter(F.act == ImportAct.STOP))
    editing.register(router)
    choices.register(router)
    return router


def create_stop_router() -> Router:
    """`/cancel` while an import runs. It stands before the router that ends conversations by the same command."""
    router = Router(name="stop_import")
    router.message.register(stop_command, Command("cancel"), running_import)
    return router


async def running_import(
    _message: Message, task_imports: TaskImports, actor: Actor | None = None, raw_state: str | None = None
) -> bool | dict[str, int]:
    """A filter: outside of any conversation `/cancel` is about this person's running import."""
    # A stranger in a group has no actor.
    import_id = await task_imports.running_of(actor) if actor is not None and raw_state is None else None
    return False if import_id is None else {"import_id": import_id}


async def open_task(
    message: Message, command: CommandObject, bot: Bot, actor: Actor, task_imports: TaskImports
) -> None:
    """`/import <link or id>`."""
    await _open(message, bot, actor, task_imports, command.args or "")


async def ask_task(message: Message, actor: Actor, state: FSMContext) -> None:
    """`/import` alone."""
    require(actor, Operation.IMPORT_TASKS)
    await state.set_state(ImportStates.link)
    await show(message, views.ask_link_screen())


async def open_from_menu(query: CallbackQuery, actor: Actor, state: FSMContext) -> None:
    """The menu's button."""
    require(actor, Operation.IMPORT_TASKS)
    await state.set_state(ImportStates.link)
    await show(query, views.ask_link_screen())


async def take_link(message: Message, bot: Bot, actor: Actor, task_imports: TaskImports, state: FSMContext) -> None:
    """The link; a wrong one leaves the question open."""
    await _open(message, bot, actor, task_imports, message.text or "")
    await state.clear()


async def _open(message: Message, bot: Bot, actor: Actor, task_imports: TaskImports, text: str) -> None:
    async with ChatActionSender.typing(chat_id=message.chat.id, bot=bot):
        opened = await task_imports.begin(actor, text)
    await show(message, opened_screen(opened))


def opened_screen(opened: ImportCard | KnownTask | ImportResult) -> Screen:
    """The card, what became of the task, or how its import stands."""
    if isinstance(opened, ImportCard):
        return card_screen(opened)
    if isinstance(opened, KnownTask):
        return views.known_screen(opened)
    return views.result_screen(opened)


async def link_needs_text(message: Message) -> None:
    """A file or a sticker instead of a link."""
    await message.answer(_("Send a link to a ClickUp task or a Notion page as text, or /cancel."))


async def show_card(query: CallbackQuery, callback_data: ImportButton, actor: Actor, task_imports: TaskImports) -> None:
    """The card, anew."""
    await show(query, card_screen(await task_imports.card(actor, callback_data.id)))


async def create(query: CallbackQuery, callback_data: ImportButton, actor: Actor, task_imports: TaskImports) -> None:
    """«Create» and «Retry»: from here on the background works and edits this message."""
    message_id = query.message.message_id if query.message else 0
    await task_imports.confirm(actor, callback_data.id, chat_id=query.from_user.id, message_id=message_id)
    await query.answer(_("Started."))


async def create_anyway(
    query: CallbackQuery, callback_data: ImportButton, actor: Actor, task_imports: TaskImports
) -> None:
    """Those found are other people."""
    await show(query, card_screen(await task_imports.create_anyway(actor, callback_data.id)))


async def cancel(query: CallbackQuery, callback_data: ImportButton, actor: Actor, task_imports: TaskImports) -> None:
    """Drop the import and its data."""
    await task_imports.cancel(actor, callback_data.id)
    await show(query, views.result_screen(await task_imports.result(actor, callback_data.id)))


async def stop(query: CallbackQuery, callback_data: ImportButton, actor: Actor, task_imports: TaskImports) -> None:
    """Stop before anything is created; the message says when it has stopped."""
    await task_imports.stop(actor, callback_data.id)
    await query.answer(_("The import is stopping…"))


async def stop_command(message: Message, import_id: int, actor: Actor, task_imports: TaskImports) -> None:
    """`/cancel` while an import runs."""
    await task_imports.stop(actor, import_id)
    await message.answer(_("The import is being stopped. Nothing will be created in Huntflow."))
