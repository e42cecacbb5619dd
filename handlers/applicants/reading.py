"""`/find`, plain text, the card, its history and files."""

from aiogram import F, Router
from aiogram.enums import ChatAction
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.applicants import views
from handlers.applicants.callbacks import ApplicantStates, AskSearch, CardAct, CardTap, FoundTap
from handlers.applicants.links import LINK, applicant_of_link
from handlers.menu import MenuChoice
from handlers.places import PrivateChat
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor
from services.applicants.cards import ApplicantCards
from services.applicants.organisation import ApplicantButton
from services.applicants.search import ApplicantSearch, FoundQuery


def create_router() -> Router:
    """The router of searching and reading."""
    router = Router(name="applicants.reading")
    router.message.register(find, Command("find", magic=F.args))
    router.message.register(ask, Command("find"))
    router.message.register(history, Command("history"), PrivateChat())
    router.message.register(open_link, CommandStart(deep_link=True, magic=F.args.regexp(LINK)))
    router.message.register(search, ApplicantStates.search, F.text, ~F.text.startswith("/"))
    router.message.register(needs_text, ApplicantStates.search, ~F.text)
    router.callback_query.register(ask, MenuChoice.filter(F.to == "find"))
    router.callback_query.register(ask, AskSearch.filter())
    router.callback_query.register(show_found, FoundTap.filter())
    router.callback_query.register(show_card, CardTap.filter(F.act == CardAct.CARD))
    router.callback_query.register(show_card_below, CardTap.filter(F.act == CardAct.CARD_BELOW))
    router.callback_query.register(show_history, CardTap.filter(F.act == CardAct.HISTORY))
    router.callback_query.register(show_audit, CardTap.filter(F.act == CardAct.AUDIT))
    router.callback_query.register(show_resumes, CardTap.filter(F.act == CardAct.RESUMES))
    router.callback_query.register(send_file, CardTap.filter(F.act == CardAct.FILE))
    router.callback_query.register(send_photo, CardTap.filter(F.act == CardAct.PHOTO))
    return router


async def ask(event: Message | CallbackQuery, actor: Actor, applicant_cards: ApplicantCards, state: FSMContext) -> None:
    """Ask what to look for."""
    applicant_cards.check(actor)
    await state.set_state(ApplicantStates.search)
    text = _("Whom do we look for? Send a name, a telephone number or an e-mail address. /cancel to leave.")
    await show(event, Screen(text))


async def find(message: Message, command: CommandObject, actor: Actor, applicant_search: ApplicantSearch) -> None:
    """`/find text`: search at once."""
    await _found(message, actor, applicant_search, await applicant_search.remember(actor, command.args or ""))


async def search(message: Message, actor: Actor, applicant_search: ApplicantSearch, state: FSMContext) -> None:
    """The typed text."""
    query = await applicant_search.remember(actor, message.text or "")
    await state.clear()
    await _found(message, actor, applicant_search, query)


async def needs_text(message: Message) -> None:
    """A sticker or a file instead of the text."""
    await message.answer(_("Send the text to look for, or /cancel."))


async def _found(
    event: Message | CallbackQuery, actor: Actor, applicant_search: ApplicantSearch, query: FoundQuery
) -> None:
    chat_id = event.chat.id if isinstance(event, Message) else event.from_user.id
    async with ChatActionSender.typing(chat_id=chat_id, bot=event.bot, initial_sleep=0.3):  # type: ignore[arg-type]
        page = await applicant_search.page(actor, query)
    await show(event, views.found_screen(page))


async def show_found(
    query: CallbackQuery, callback_data: FoundTap, actor: Actor, applicant_search: ApplicantSearch
) -> None:
    """Another page of hits."""
    await _found(query, actor, applicant_search, callback_data.query)


async def open_link(message: Message, command: CommandObject, actor: Actor, applicant_cards: ApplicantCards) -> None:
    """A card from an inline result or a shared link."""
    place, applicant_id = applicant_of_link(command.args or "")
    await show(message, views.card_screen(await applicant_cards.by_link(actor, place, applicant_id)))


async def show_card(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_cards: ApplicantCards
) -> None:
    """A card in place of the list."""
    await show(query, views.card_screen(await applicant_cards.card(actor, callback_data.button)))


async def show_card_below(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_cards: ApplicantCards
) -> None:
    """A card in a message of its own: the one above still offers to undo."""
    screen = views.card_screen(await applicant_cards.card(actor, callback_data.button))
    if query.bot is not None:
        await query.bot.send_message(query.from_user.id, screen.text, reply_markup=screen.keyboard)
    await query.answer()


async def history(message: Message, actor: Actor, applicant_cards: ApplicantCards) -> None:
    """`/history`: what was done with the applicant of the card it answers, or of the one opened last."""
    button = applicant_of_card(message.reply_to_message, actor) or await applicant_cards.last(actor)
    page = await applicant_cards.audit(actor, button, 1)
    await show(message, views.audit_screen(page, actor.zone))


def applicant_of_card(card: Message | None, actor: Actor) -> ApplicantButton | None:
    """Whom the buttons of a message are about."""
    markup = card.reply_markup if card is not None else None
    for key in (key for row in (markup.inline_keyboard if markup else ()) for key in row):
        try:
            tapped = CardTap.unpack(key.callback_data or "")
        except (TypeError, ValueError):
            continue
        return ApplicantButton(actor.user_id, tapped.place, tapped.applicant)
    return None


async def show_history(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_cards: ApplicantCards
) -> None:
    """A page of Huntflow's log."""
    page = await applicant_cards.history(actor, callback_data.button, callback_data.a)
    await show(query, views.history_screen(page, actor.zone))


async def show_audit(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_cards: ApplicantCards
) -> None:
    """Who did what through us."""
    page = await applicant_cards.audit(actor, callback_data.button, callback_data.a)
    await show(query, views.audit_screen(page, actor.zone))


async def show_resumes(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_cards: ApplicantCards
) -> None:
    """Files to choose from."""
    files = await applicant_cards.resume_files(actor, callback_data.button)
    await show(query, views.resumes_screen(callback_data.button, files))


async def send_file(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_cards: ApplicantCards
) -> None:
    """A resume file into the chat."""
    tapped, bot, chat_id = callback_data, query.bot, query.from_user.id
    if bot is None:  # pragma: no cover - an update always comes with the bot that got it
        return
    async with ChatActionSender(bot=bot, chat_id=chat_id, action=ChatAction.UPLOAD_DOCUMENT):
        file = await applicant_cards.resume_file(actor, tapped.button, tapped.a, tapped.b)
        await bot.send_document(chat_id, BufferedInputFile(file.content, file.name))
    await query.answer()


async def send_photo(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_cards: ApplicantCards
) -> None:
    """The photo into the chat."""
    if query.bot is not None:
        file = await applicant_cards.photo(actor, callback_data.button)
        await query.bot.send_photo(query.from_user.id, BufferedInputFile(file.content, file.name))
    await query.answer()
