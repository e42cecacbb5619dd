"""`/drive`: look for a resume in Drive and make a draft of it."""

import hashlib

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.google.callbacks import DrivePage, DriveStates, PickFile
from handlers.google.views import files_screen
from handlers.intake.views import draft_screen, reading_screen
from handlers.screen import NO_PREVIEW, show
from handlers.tokens.cards import typing
from services.access import Actor
from services.errors import GoneError
from services.google_drive.files import DriveFiles
from services.intake.candidates import CandidateIntake

# What the conversation remembers of the last search: its words, and the token of every page seen.
SEARCH = "drive_search"


def create_router() -> Router:
    """The router of files."""
    router = Router(name="google.drive")
    router.message.register(drive, Command("drive"))
    router.message.register(search, StateFilter(DriveStates.words), F.text, ~F.text.startswith("/"))
    router.callback_query.register(turn, DrivePage.filter())
    router.callback_query.register(pick, PickFile.filter())
    return router


async def drive(
    message: Message, command: CommandObject, actor: Actor, drive_files: DriveFiles, state: FSMContext
) -> None:
    """Files with the words of the command; without words the newest ones, and words are waited for."""
    await _find(message, command.args or "", actor, drive_files, state)
    await state.set_state(None if command.args else DriveStates.words)


async def search(message: Message, actor: Actor, drive_files: DriveFiles, state: FSMContext) -> None:
    """The words."""
    await _find(message, message.text or "", actor, drive_files, state)
    await state.set_state(None)


async def turn(
    query: CallbackQuery, callback_data: DrivePage, actor: Actor, drive_files: DriveFiles, state: FSMContext
) -> None:
    """Another page of the same search.

    Raises:
        GoneError: there has been another search since.
    """
    known = (await state.get_data()).get(SEARCH)
    if known is None or known["key"] != callback_data.key or callback_data.page >= len(known["tokens"]):
        raise GoneError
    token = known["tokens"][callback_data.page]
    async with typing(query):
        found = await drive_files.search(actor, known["text"], page_token=token)
    if found.next_token and callback_data.page + 1 == len(known["tokens"]):
        known["tokens"].append(found.next_token)
        await state.update_data({SEARCH: known})
    await show(query, files_screen(found, known["text"], callback_data.key, callback_data.page, actor))


async def pick(
    query: CallbackQuery,
    *,
    callback_data: PickFile,
    actor: Actor,
    drive_files: DriveFiles,
    candidate_intake: CandidateIntake,
) -> None:
    """The file becomes a draft, as if it had been sent to the chat; the list stays."""
    if not isinstance(query.message, Message):
        raise GoneError
    async with typing(query):
        incoming = await drive_files.incoming(
            actor,
            callback_data.account_id,
            callback_data.file_id,
            chat_id=query.message.chat.id,
            message_id=query.message.message_id,
        )
    taken = await candidate_intake.take(actor, incoming)
    await query.answer()
    if taken.is_known:
        known = await candidate_intake.shown(taken.draft_id)
        screen = draft_screen(known) if known is not None else reading_screen()
    else:
        screen = reading_screen()
    shown = await query.message.answer(screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW)
    await candidate_intake.place(actor, taken.draft_id, shown.message_id)
    if not taken.is_known:
        await candidate_intake.ask_reading(actor, taken.draft_id)


async def _find(message: Message, text: str, actor: Actor, drive_files: DriveFiles, state: FSMContext) -> None:
    text = " ".join(text.split())
    async with typing(message):
        found = await drive_files.search(actor, text)
    key = hashlib.blake2b(f"{message.message_id}:{text}".encode(), digest_size=6).hexdigest()
    tokens = ["", *([found.next_token] if found.next_token else [])]
    await state.update_data({SEARCH: {"key": key, "text": text, "tokens": tokens}})
    await show(message, files_screen(found, text, key, 0, actor))
