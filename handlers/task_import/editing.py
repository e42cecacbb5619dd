"""Correcting a field of the card by typing."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.screen import show
from handlers.task_import.callbacks import CorrectField, ImportStates
from handlers.task_import.card import ask_field_screen, card_screen
from locales import gettext as _
from services.access import Actor
from services.task_import.imports import TaskImports

PLACE = "import_field"


def register(router: Router) -> None:
    """Add these handlers."""
    router.message.register(take, ImportStates.field, F.text, ~F.text.startswith("/"))
    router.message.register(needs_text, ImportStates.field, ~F.text)
    router.callback_query.register(ask, CorrectField.filter())


async def ask(
    query: CallbackQuery, callback_data: CorrectField, actor: Actor, task_imports: TaskImports, state: FSMContext
) -> None:
    """Ask for the new value."""
    card = await task_imports.card(actor, callback_data.id)
    await state.set_state(ImportStates.field)
    await state.update_data({PLACE: callback_data.pack()})
    if query.message is not None:
        await query.message.answer(ask_field_screen(card, callback_data.field).text)
    await query.answer()


async def take(message: Message, actor: Actor, task_imports: TaskImports, state: FSMContext) -> None:
    """The typed value; one that does not fit leaves the question open."""
    place = CorrectField.unpack(str((await state.get_data())[PLACE]))
    card = await task_imports.correct(actor, place.id, place.field, message.text or "")
    await state.clear()
    await show(message, card_screen(card))


async def needs_text(message: Message) -> None:
    """A file or a sticker instead of a value."""
    await message.answer(_("Send the new value as text, or /cancel."))
