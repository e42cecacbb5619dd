"""Handlers of what is sent to the bot, and of the drafts made of it."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.intake import choices
from handlers.intake.callbacks import DRAFT_BUTTONS, DraftButton, DraftFieldButton, IntakeStates, ReadAct, ReadButton
from handlers.intake.card import card_screen, fields_screen
from handlers.intake.receiving import AboutApplicant, incoming_of
from handlers.intake.views import batch_screen, draft_screen, reading_screen
from handlers.screen import NO_PREVIEW, show
from handlers.task_import.callbacks import ImportAct
from handlers.task_import.card import ask_field_screen
from handlers.task_import.views import result_screen
from locales import gettext as _
from services.access import Actor
from services.intake.candidates import CandidateIntake

PLACE = "draft_field"


def create_router() -> Router:
    """The router of drafts; it stands before whatever takes plain text for a search."""
    router = Router(name="intake")
    private = F.chat.type == ChatType.PRIVATE
    for content in (F.document & ~F.animation, F.photo, F.contact):
        router.message.register(take, content, private, StateFilter(None))
    router.message.register(take, F.text, AboutApplicant(), private, StateFilter(None))
    router.message.register(take_value, IntakeStates.field, F.text, ~F.text.startswith("/"))
    router.message.register(needs_text, StateFilter(IntakeStates), ~F.text)
    router.callback_query.register(ask_field, DraftFieldButton.filter())
    for act, handler in (
        (ReadAct.OPEN, open_draft),
        (ReadAct.AGAIN, read_again),
        (ReadAct.FIELDS, show_fields),
        (ReadAct.DROP_ALL, drop_all),
    ):
        router.callback_query.register(handler, ReadButton.filter(F.act == act))
    for plain, decide in (
        (ImportAct.CARD, show_card),
        (ImportAct.CREATE, create),
        (ImportAct.CREATE_ANYWAY, create_anyway),
        (ImportAct.CANCEL, delete),
        (ImportAct.STOP, stop),
    ):
        router.callback_query.register(decide, DraftButton.filter(F.act == plain))
    choices.register(router)
    return router


async def take(message: Message, actor: Actor, candidate_intake: CandidateIntake) -> None:
    """Anything that may be an applicant: kept at once, read behind the answer."""
    taken = await candidate_intake.take(actor, incoming_of(message))
    if taken.is_known:
        await _show_known(message, actor, candidate_intake, taken.draft_id)
        return
    if taken.needs_message:
        shown = await message.answer(reading_screen().text)
        await candidate_intake.place(actor, taken.draft_id, shown.message_id)
    await candidate_intake.ask_reading(actor, taken.draft_id)


async def _show_known(message: Message, actor: Actor, candidate_intake: CandidateIntake, draft_id: int) -> None:
    """The same file or text again: the draft there is, in a new message at the end of the chat."""
    known = await candidate_intake.shown(draft_id)
    if known is None:
        return
    screen = draft_screen(known)
    shown = await message.answer(screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW)
    await candidate_intake.place(actor, draft_id, shown.message_id)


async def show_card(
    query: CallbackQuery, callback_data: DraftButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """The card, anew."""
    await show(query, card_screen(await candidate_intake.card(actor, callback_data.id)))


async def open_draft(
    query: CallbackQuery, callback_data: ReadButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """A draft of the summary, in a message of its own; the summary stays."""
    screen = card_screen(await candidate_intake.card(actor, callback_data.id))
    if isinstance(query.message, Message):
        shown = await query.message.answer(screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW)
        await candidate_intake.place(actor, callback_data.id, shown.message_id)
    await query.answer()


async def read_again(
    query: CallbackQuery, callback_data: ReadButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """After a vendor or Telegram did not answer."""
    await show(query, reading_screen())
    await candidate_intake.ask_reading(actor, callback_data.id)


async def show_fields(
    query: CallbackQuery, callback_data: ReadButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """A button for each field."""
    await show(query, fields_screen(await candidate_intake.card(actor, callback_data.id)))


async def drop_all(
    query: CallbackQuery, callback_data: ReadButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """Every draft of the summary that waits."""
    await candidate_intake.drop_batch(actor, callback_data.id)
    batch = await candidate_intake.batch_of(callback_data.id)
    if batch is not None:
        await show(query, batch_screen(batch))


async def ask_field(
    query: CallbackQuery,
    callback_data: DraftFieldButton,
    actor: Actor,
    candidate_intake: CandidateIntake,
    state: FSMContext,
) -> None:
    """Ask for the new value."""
    card = await candidate_intake.card(actor, callback_data.id)
    await state.set_state(IntakeStates.field)
    await state.update_data({PLACE: callback_data.pack()})
    if query.message is not None:
        await query.message.answer(ask_field_screen(card, callback_data.field).text)
    await query.answer()


async def take_value(message: Message, actor: Actor, candidate_intake: CandidateIntake, state: FSMContext) -> None:
    """The typed value; one that does not fit leaves the question open."""
    place = DraftFieldButton.unpack(str((await state.get_data())[PLACE]))
    card = await candidate_intake.correct(actor, place.id, place.field, message.text or "")
    await state.clear()
    shown = await show(message, card_screen(card))
    if shown is not None:
        await candidate_intake.place(actor, place.id, shown.message_id)


async def needs_text(message: Message) -> None:
    """A file or a sticker instead of a value."""
    await message.answer(_("Send the new value as text, or /cancel."))


async def create(
    query: CallbackQuery, callback_data: DraftButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """«Create» and «Retry»: from here on the background works and edits this message."""
    message_id = query.message.message_id if query.message else 0
    await candidate_intake.confirm(actor, callback_data.id, chat_id=query.from_user.id, message_id=message_id)
    await query.answer(_("Started."))


async def create_anyway(
    query: CallbackQuery, callback_data: DraftButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """Those found are other people."""
    await show(query, card_screen(await candidate_intake.create_anyway(actor, callback_data.id)))


async def delete(
    query: CallbackQuery, callback_data: DraftButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """Drop the draft and its data."""
    await candidate_intake.cancel(actor, callback_data.id)
    await show(query, result_screen(await candidate_intake.result(actor, callback_data.id), DRAFT_BUTTONS))


async def stop(
    query: CallbackQuery, callback_data: DraftButton, actor: Actor, candidate_intake: CandidateIntake
) -> None:
    """Stop before anything is created; the message says when it has stopped."""
    await candidate_intake.stop(actor, callback_data.id)
    await query.answer(_("The import is stopping…"))
