"""Words on a card: typed, or spoken and looked at before they count."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.scorecards import views
from handlers.scorecards.callbacks import CardAct, ScorecardStates, ScorecardTap
from handlers.screen import show
from locales import gettext as _
from services.access import Actor
from services.errors import AccessRefusedError, GoneError
from services.scorecards.cards import Scorecards
from services.scorecards.errors import CardOverError
from services.scorecards.voice import ScorecardVoice

# A conversation remembers which card the words are for.
CARD = "scorecard"
# After these no other words would help, so we stop waiting for them.
IN_VAIN = (CardOverError, GoneError, AccessRefusedError)


def create_router() -> Router:
    """The router of words."""
    router = Router(name="scorecards.words")
    router.message.register(take_voice, ScorecardStates.words, F.voice | F.audio)
    router.message.register(take_text, ScorecardStates.words, F.text, ~F.text.startswith("/"))
    router.message.register(needs_words, ScorecardStates.words, ~F.text)
    router.callback_query.register(ask_words, ScorecardTap.filter(F.act == CardAct.WORDS))
    router.callback_query.register(clear, ScorecardTap.filter(F.act == CardAct.CLEAR))
    router.callback_query.register(accept, ScorecardTap.filter(F.act == CardAct.ACCEPT))
    router.callback_query.register(drop, ScorecardTap.filter(F.act == CardAct.DROP))
    return router


async def ask_words(
    query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards, state: FSMContext
) -> None:
    """Wait for text or voice."""
    await scorecards.open(actor, callback_data.card)
    await state.set_state(ScorecardStates.words)
    await state.update_data({CARD: callback_data.card})
    if query.message is not None:
        text = _("Send a text, or a voice message: I write it down with your Gemini key and show it to you. /cancel")
        await query.message.answer(text)
    await query.answer()


async def take_text(message: Message, actor: Actor, scorecards: Scorecards, state: FSMContext) -> None:
    """The typed words; a refused text may be sent again shorter."""
    card_id = int((await state.get_data())[CARD])
    try:
        card = await scorecards.write(actor, card_id, message.text or "")
    except IN_VAIN:
        await state.clear()
        raise
    await state.clear()
    await show(message, views.card_screen(card, actor.zone))


async def take_voice(message: Message, actor: Actor, scorecard_voice: ScorecardVoice, state: FSMContext) -> None:
    """The spoken words as a draft; we go on waiting, because the person may correct it."""
    recording = message.voice or message.audio
    if recording is None:  # pragma: no cover - the filter has seen one
        return
    card_id = int((await state.get_data())[CARD])
    try:
        async with ChatActionSender.typing(chat_id=message.chat.id, bot=message.bot, initial_sleep=0.3):  # type: ignore[arg-type]
            card = await scorecard_voice.hear(actor, card_id, recording.file_id, recording.mime_type or "audio/ogg")
    except IN_VAIN:
        await state.clear()
        raise
    await show(message, views.card_screen(card, actor.zone))


async def needs_words(message: Message) -> None:
    """A sticker or a file instead of words."""
    await message.answer(_("Send a text or a voice message, or /cancel."))


async def clear(query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards) -> None:
    """Begin the words anew."""
    await show(query, views.card_screen(await scorecards.clear_text(actor, callback_data.card), actor.zone))


async def accept(
    query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards, state: FSMContext
) -> None:
    """The draft is right."""
    card = await scorecards.accept_heard(actor, callback_data.card)
    await state.clear()
    await show(query, views.card_screen(card, actor.zone))


async def drop(
    query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards, state: FSMContext
) -> None:
    """The draft is wrong."""
    card = await scorecards.drop_heard(actor, callback_data.card)
    await state.clear()
    await show(query, views.card_screen(card, actor.zone))
