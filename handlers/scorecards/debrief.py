"""The debrief: cards side by side, a picture, and what to do next."""

from aiogram import F, Router
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.applicants.change_views import question_screen
from handlers.scorecards.callbacks import DebriefAct, DebriefTap
from handlers.scorecards.debrief_views import debrief_screen, picture_of
from handlers.screen import edit, show
from locales import gettext as _
from services.access import Actor
from services.funnel_picture import PictureDrawer
from services.scorecards.debriefs import Debriefs
from services.scorecards.errors import StillBlindError


def create_router() -> Router:
    """The router of the debrief."""
    router = Router(name="scorecards.debrief")
    router.callback_query.register(show_debrief, DebriefTap.filter(F.act == DebriefAct.SHOW))
    router.callback_query.register(show_below, DebriefTap.filter(F.act == DebriefAct.BELOW))
    router.callback_query.register(send_picture, DebriefTap.filter(F.act == DebriefAct.PICTURE))
    router.callback_query.register(remind, DebriefTap.filter(F.act == DebriefAct.REMIND))
    router.callback_query.register(waive, DebriefTap.filter(F.act == DebriefAct.WAIVE))
    router.callback_query.register(reject, DebriefTap.filter(F.act == DebriefAct.REJECT))
    router.callback_query.register(ask_for_another, DebriefTap.filter(F.act == DebriefAct.ANOTHER))
    return router


async def show_debrief(query: CallbackQuery, callback_data: DebriefTap, actor: Actor, debriefs: Debriefs) -> None:
    """As it stands now."""
    await show(query, debrief_screen(await debriefs.of(actor, callback_data.interview), actor))


async def show_below(query: CallbackQuery, callback_data: DebriefTap, actor: Actor, debriefs: Debriefs) -> None:
    """The same in a message of its own."""
    screen = debrief_screen(await debriefs.of(actor, callback_data.interview), actor)
    if query.bot is not None:
        await query.bot.send_message(query.from_user.id, screen.text, reply_markup=screen.keyboard)
    await query.answer()


async def send_picture(
    query: CallbackQuery, callback_data: DebriefTap, actor: Actor, debriefs: Debriefs, pictures: PictureDrawer
) -> None:
    """The marks as a picture below."""
    view = await debriefs.of(actor, callback_data.interview)
    if view.is_blind or not view.cards:
        raise StillBlindError
    await query.answer()
    if query.bot is not None:
        async with ChatActionSender.upload_photo(chat_id=query.from_user.id, bot=query.bot):
            drawn = await pictures.funnel(picture_of(view))
        await query.bot.send_photo(query.from_user.id, BufferedInputFile(drawn, "debrief.png"))


async def remind(query: CallbackQuery, callback_data: DebriefTap, actor: Actor, debriefs: Debriefs) -> None:
    """Ask once more."""
    view = await debriefs.remind(actor, callback_data.card)
    if isinstance(query.message, Message):
        await edit(query.message, debrief_screen(view, actor))
    await query.answer(_("Reminded; at most one such message a day reaches a person."))


async def waive(query: CallbackQuery, callback_data: DebriefTap, actor: Actor, debriefs: Debriefs) -> None:
    """Wait no longer."""
    await show(query, debrief_screen(await debriefs.waive(actor, callback_data.card), actor))


async def reject(query: CallbackQuery, callback_data: DebriefTap, actor: Actor, debriefs: Debriefs) -> None:
    """The reasons to choose from, in a message of its own: the cards stay readable above."""
    screen = question_screen(await debriefs.reject(actor, callback_data.interview))
    if query.bot is not None:
        await query.bot.send_message(query.from_user.id, screen.text, reply_markup=screen.keyboard)
    await query.answer()


async def ask_for_another(query: CallbackQuery, callback_data: DebriefTap, actor: Actor, debriefs: Debriefs) -> None:
    """Tell the recruiters."""
    await debriefs.ask_for_another(actor, callback_data.interview)
    await query.answer(_("The recruiter knows."), show_alert=True)
