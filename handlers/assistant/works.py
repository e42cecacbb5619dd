"""Ordering ready work: menus of an applicant and a vacancy, choosing a vacancy, and the buttons under a result."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from handlers.assistant.callbacks import WorkCardAct, WorkCardTap, WorkPick, WorkTap
from handlers.assistant.places import topic_of
from handlers.assistant.work_cards import share_line, waiting_screen, work_keyboard, work_parts
from handlers.assistant.work_menus import applicant_menu, pick_screen, vacancy_menu
from handlers.assistant_entry import WorkMenuTap
from handlers.screen import NO_PREVIEW, Screen, edit, show
from locales import gettext as _
from services.access import Actor
from services.applicants.cards import ApplicantCards
from services.applicants.organisation import ApplicantButton
from services.assistant.work.works import AssistantWorks, WorkOrder, WorkPlace, WorkView
from services.vacancies import Vacancies
from services.vocabulary import WorkKind


def create_router() -> Router:
    """The router of ready work."""
    router = Router(name="assistant-works")
    router.callback_query.register(show_menu, WorkMenuTap.filter())
    router.callback_query.register(pick_vacancy, WorkPick.filter())
    router.callback_query.register(order, WorkTap.filter())
    router.callback_query.register(again, WorkCardTap.filter(F.act == WorkCardAct.AGAIN))
    router.callback_query.register(show_weights, WorkCardTap.filter(F.act == WorkCardAct.WEIGHTS))
    router.callback_query.register(weigh, WorkCardTap.filter(F.act == WorkCardAct.WEIGH))
    return router


async def show_menu(
    query: CallbackQuery,
    *,
    callback_data: WorkMenuTap,
    actor: Actor,
    vacancies: Vacancies,
    applicant_cards: ApplicantCards,
    assistant_works: AssistantWorks,
) -> None:
    """What can be done about an applicant or a vacancy, in a message of its own: the card above stays."""
    place = callback_data
    if place.applicant:
        card = await applicant_cards.card(actor, ApplicantButton(place.owner, place.place, place.applicant))
        screen = applicant_menu(card, may_work=assistant_works.may(actor, WorkKind.MATCH))
    else:
        assistant_works.check(actor, WorkKind.DESCRIPTION)
        card_of_vacancy = await vacancies.card(actor, place.owner, place.vacancy)
        screen = vacancy_menu(card_of_vacancy.vacancy, place)
    await _below(query, screen)
    await query.answer()


async def pick_vacancy(query: CallbackQuery, callback_data: WorkPick, actor: Actor, vacancies: Vacancies) -> None:
    """Open vacancies, a page at a time."""
    vacancies.check(actor, callback_data.owner)
    found = await vacancies.open_choices(actor, callback_data.page)
    await show(query, pick_screen(found, callback_data))


async def order(query: CallbackQuery, callback_data: WorkTap, actor: Actor, assistant_works: AssistantWorks) -> None:
    """Begin a piece of work below."""
    wanted, message = callback_data, query.message
    if wanted.owner != actor.user_id or not isinstance(message, Message):
        await query.answer(_("This button is out of date. Open the card again."), show_alert=True)
        return
    place = WorkPlace(message.chat.id, topic_of(message))
    view = await assistant_works.order(
        actor,
        WorkOrder(wanted.kind, wanted.place, wanted.vacancy or None, wanted.applicant or None, wanted.file or None),
        place,
    )
    await query.answer()
    await _begin(query, view, actor, assistant_works)


async def again(
    query: CallbackQuery, callback_data: WorkCardTap, actor: Actor, assistant_works: AssistantWorks
) -> None:
    """«Try again»: the same work, in the same message."""
    view = await assistant_works.again(actor, callback_data.work)
    await show(query, waiting_screen(view))
    message_id = query.message.message_id if query.message else None
    await assistant_works.begin(actor, view.work_id, message_id)


async def show_weights(
    query: CallbackQuery, callback_data: WorkCardTap, actor: Actor, assistant_works: AssistantWorks
) -> None:
    """Let requirements count more, less or not at all."""
    await _with_weights(query, await assistant_works.get(actor, callback_data.work))
    await query.answer(_("Tap a number: it counts double, then not at all, then as usual."))


async def weigh(
    query: CallbackQuery, callback_data: WorkCardTap, actor: Actor, assistant_works: AssistantWorks
) -> None:
    """The next weight of a requirement."""
    view = await assistant_works.weigh(actor, callback_data.work, callback_data.number)
    await _with_weights(query, view)
    await query.answer(share_line(view))


async def _with_weights(query: CallbackQuery, view: WorkView) -> None:
    """The first message of the result holds the number; the buttons stand under the message that was tapped."""
    if isinstance(query.message, Message):
        keyboard = work_keyboard(view, weighs=True)
        parts = work_parts(view)
        # A card of several messages: only the last one has buttons.
        await edit(query.message, Screen(parts[-1], keyboard))


async def _begin(query: CallbackQuery, view: WorkView, actor: Actor, assistant_works: AssistantWorks) -> None:
    shown = await _below(query, waiting_screen(view))
    await assistant_works.begin(actor, view.work_id, shown.message_id if shown else None)


async def _below(query: CallbackQuery, screen: Screen) -> Message | None:
    if not isinstance(query.message, Message):
        return None
    keyboard: InlineKeyboardMarkup | None = screen.keyboard
    return await query.message.answer(screen.text, reply_markup=keyboard, link_preview_options=NO_PREVIEW)
