"""The questionary on a card: reading it, and changing one field."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.applicants import questionary_views as views
from handlers.applicants.callbacks import ApplicantStates, CardAct, CardTap
from handlers.applicants.change_views import question_screen
from handlers.screen import show
from locales import gettext as _
from services.access import Actor
from services.applicants.questionary import ApplicantQuestionary, FieldQuestion

PLACE = "questionary_field"


def create_router() -> Router:
    """The router of the questionary; nothing here writes to Huntflow."""
    router = Router(name="applicants.questionary")
    router.callback_query.register(show_questionary, CardTap.filter(F.act == CardAct.QUESTIONARY))
    router.callback_query.register(choose_field, CardTap.filter(F.act == CardAct.FORM))
    router.callback_query.register(ask_answer, CardTap.filter(F.act == CardAct.QUESTION))
    router.callback_query.register(choose_answer, CardTap.filter(F.act == CardAct.ANSWER))
    router.message.register(take_answer, ApplicantStates.answer, F.text & ~F.text.startswith("/"))
    router.message.register(needs_text, ApplicantStates.answer, ~F.text)
    return router


async def show_questionary(
    query: CallbackQuery,
    callback_data: CardTap,
    actor: Actor,
    applicant_questionary: ApplicantQuestionary,
    state: FSMContext,
) -> None:
    """The organisation's own fields."""
    await _leave(state)
    await show(query, views.questionary_screen(await applicant_questionary.page(actor, callback_data.button)))


async def choose_field(
    query: CallbackQuery,
    callback_data: CardTap,
    actor: Actor,
    applicant_questionary: ApplicantQuestionary,
    state: FSMContext,
) -> None:
    """Which field to change."""
    await _leave(state)
    page = await applicant_questionary.page(actor, callback_data.button)
    await show(query, views.form_screen(page, callback_data.a))


async def ask_answer(
    query: CallbackQuery,
    callback_data: CardTap,
    actor: Actor,
    applicant_questionary: ApplicantQuestionary,
    state: FSMContext,
) -> None:
    """What to set the field to: a button or a typed text."""
    tapped = callback_data
    asked = await applicant_questionary.question(actor, tapped.button, tapped.a, tapped.b)
    await state.set_state(ApplicantStates.answer)
    await state.update_data({PLACE: tapped.pack()})
    await show(query, views.field_screen(asked))


async def choose_answer(
    query: CallbackQuery,
    callback_data: CardTap,
    actor: Actor,
    applicant_questionary: ApplicantQuestionary,
    state: FSMContext,
) -> None:
    """The question before the change."""
    tapped = callback_data
    change = await applicant_questionary.choose(actor, tapped.button, tapped.a, tapped.b)
    await state.clear()
    await show(query, question_screen(change))


async def take_answer(
    message: Message, actor: Actor, applicant_questionary: ApplicantQuestionary, state: FSMContext
) -> None:
    """The typed value; one that is refused, or fits several rows, may be typed again."""
    tapped = CardTap.unpack(str((await state.get_data())[PLACE]))
    asked = await applicant_questionary.answer(actor, tapped.button, tapped.a, message.text or "")
    if isinstance(asked, FieldQuestion):
        await show(message, views.field_screen(asked))
        return
    await state.clear()
    await show(message, question_screen(asked))


async def _leave(state: FSMContext) -> None:
    """Whoever goes back without an answer types no answer next."""
    if await state.get_state() == ApplicantStates.answer.state:
        await state.clear()


async def needs_text(message: Message) -> None:
    """A sticker or a file instead of the text."""
    await message.answer(_("Send it as text, or /cancel."))
