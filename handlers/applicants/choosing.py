"""From the card to a question: which stage, tags, field, comment, vacancy."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.applicants import change_views as views
from handlers.applicants.callbacks import ApplicantStates, CardAct, CardTap, ReasonTap, TagTap
from handlers.applicants.words import FIELD_QUESTIONS
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor
from services.applicants.cards import ApplicantCards
from services.applicants.proposals import ApplicantProposals
from services.applicants.questions import ApplicantQuestions
from services.vacancies import Vacancies

PLACE = "applicant_card"


def create_router() -> Router:
    """The router of choices; nothing here writes to Huntflow."""
    router = Router(name="applicants.choosing")
    typed = F.text & ~F.text.startswith("/")
    router.message.register(take_value, ApplicantStates.value, typed)
    router.message.register(take_comment, ApplicantStates.comment, typed)
    router.message.register(needs_text, ApplicantStates.value, ~F.text)
    router.message.register(needs_text, ApplicantStates.comment, ~F.text)
    router.callback_query.register(choose_vacancy, CardTap.filter(F.act == CardAct.MOVE))
    router.callback_query.register(choose_vacancy, CardTap.filter((F.act == CardAct.COMMENT) & (F.a == 0)))
    router.callback_query.register(ask_comment, CardTap.filter(F.act == CardAct.COMMENT))
    router.callback_query.register(choose_stage, CardTap.filter(F.act == CardAct.STAGES))
    router.callback_query.register(move, CardTap.filter(F.act == CardAct.MOVE_TO))
    router.callback_query.register(choose_tags, CardTap.filter(F.act == CardAct.TAGS))
    router.callback_query.register(choose_field, CardTap.filter(F.act == CardAct.EDIT))
    router.callback_query.register(ask_value, CardTap.filter(F.act == CardAct.FIELD))
    router.callback_query.register(choose_new_vacancy, CardTap.filter(F.act == CardAct.VACANCIES))
    router.callback_query.register(choose_new_stage, CardTap.filter(F.act == CardAct.ATTACH_STAGES))
    router.callback_query.register(attach, CardTap.filter(F.act == CardAct.ATTACH_TO))
    router.callback_query.register(choose_reason, ReasonTap.filter())
    router.callback_query.register(toggle_tag, TagTap.filter())
    return router


async def choose_vacancy(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_cards: ApplicantCards
) -> None:
    """On which of the applicant's vacancies."""
    card = await applicant_cards.card(actor, callback_data.button)
    act = CardAct.STAGES if callback_data.act is CardAct.MOVE else CardAct.COMMENT
    await show(query, views.vacancies_of_card_screen(card, act))


async def choose_stage(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_proposals: ApplicantProposals
) -> None:
    """To which stage."""
    stages = await applicant_proposals.stages(actor, callback_data.button, callback_data.a)
    await show(query, views.stages_screen(callback_data.button, CardAct.MOVE_TO, callback_data.a, stages))


async def move(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_proposals: ApplicantProposals
) -> None:
    """The question before a move."""
    tapped = callback_data
    await show(query, views.question_screen(await applicant_proposals.move(actor, tapped.button, tapped.a, tapped.b)))


async def choose_reason(
    query: CallbackQuery, callback_data: ReasonTap, actor: Actor, applicant_questions: ApplicantQuestions
) -> None:
    """Why the applicant is rejected."""
    tapped = callback_data
    change = await applicant_questions.choose_reason(actor, tapped.owner, tapped.change, tapped.reason)
    await show(query, views.question_screen(change))


async def choose_tags(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_proposals: ApplicantProposals
) -> None:
    """The tags as they are now."""
    await show(query, views.tags_screen(await applicant_proposals.tags(actor, callback_data.button), 1))


async def toggle_tag(
    query: CallbackQuery, callback_data: TagTap, actor: Actor, applicant_questions: ApplicantQuestions
) -> None:
    """One tag more or less, or another page."""
    tapped = callback_data
    choices = (
        await applicant_questions.toggle_tag(actor, tapped.owner, tapped.change, tapped.tag)
        if tapped.tag
        else await applicant_questions.tag_choices(actor, tapped.owner, tapped.change)
    )
    await show(query, views.tags_screen(choices, tapped.page))


async def choose_field(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_proposals: ApplicantProposals
) -> None:
    """Which field to correct."""
    await applicant_proposals.check(actor, callback_data.button)
    await show(query, views.fields_screen(callback_data.button))


async def ask_value(
    query: CallbackQuery,
    callback_data: CardTap,
    actor: Actor,
    applicant_proposals: ApplicantProposals,
    state: FSMContext,
) -> None:
    """Ask for the new value."""
    await applicant_proposals.check(actor, callback_data.button)
    await _wait(query, callback_data, state, ApplicantStates.value)
    await _ask(query, _(FIELD_QUESTIONS[views.FIELDS[callback_data.a % len(views.FIELDS)]]))


async def ask_comment(
    query: CallbackQuery,
    callback_data: CardTap,
    actor: Actor,
    applicant_proposals: ApplicantProposals,
    state: FSMContext,
) -> None:
    """Ask for the comment."""
    await applicant_proposals.check(actor, callback_data.button)
    await _wait(query, callback_data, state, ApplicantStates.comment)
    await _ask(query, _("Send the comment. /cancel writes nothing."))


async def take_value(
    message: Message, actor: Actor, applicant_proposals: ApplicantProposals, state: FSMContext
) -> None:
    """The typed value; one that is refused may be typed again."""
    tapped = CardTap.unpack(str((await state.get_data())[PLACE]))
    field = views.FIELDS[tapped.a % len(views.FIELDS)]
    change = await applicant_proposals.edit(actor, tapped.button, field, message.text or "")
    await state.clear()
    await show(message, views.question_screen(change))


async def take_comment(
    message: Message, actor: Actor, applicant_proposals: ApplicantProposals, state: FSMContext
) -> None:
    """The typed comment."""
    tapped = CardTap.unpack(str((await state.get_data())[PLACE]))
    vacancy_id = tapped.a if tapped.a > 0 else None
    change = await applicant_proposals.comment(actor, tapped.button, message.text or "", vacancy_id)
    await state.clear()
    await show(message, views.question_screen(change))


async def needs_text(message: Message) -> None:
    """A sticker or a file instead of the text."""
    await message.answer(_("Send it as text, or /cancel."))


async def choose_new_vacancy(
    query: CallbackQuery,
    callback_data: CardTap,
    actor: Actor,
    applicant_proposals: ApplicantProposals,
    vacancies: Vacancies,
) -> None:
    """To which open vacancy."""
    await applicant_proposals.check(actor, callback_data.button)
    found = await vacancies.open_choices(actor, max(callback_data.a, 1))
    await show(query, views.vacancies_screen(callback_data.button, found))


async def choose_new_stage(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_proposals: ApplicantProposals
) -> None:
    """On which stage of it."""
    stages = await applicant_proposals.free_stages(actor, callback_data.button, callback_data.a)
    await show(query, views.stages_screen(callback_data.button, CardAct.ATTACH_TO, callback_data.a, stages))


async def attach(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, applicant_proposals: ApplicantProposals
) -> None:
    """The question before putting somebody on a vacancy."""
    tapped = callback_data
    change = await applicant_proposals.attach(actor, tapped.button, tapped.a, tapped.b)
    await show(query, views.question_screen(change))


async def _wait(query: CallbackQuery, tapped: CardTap, state: FSMContext, what: object) -> None:
    await state.set_state(what)  # type: ignore[arg-type]
    await state.update_data({PLACE: tapped.pack()})
    await query.answer()


async def _ask(query: CallbackQuery, text: str) -> None:
    if isinstance(query.message, Message):
        await query.message.answer(Screen(text).text)
    elif query.bot is not None:
        await query.bot.send_message(query.from_user.id, text)
