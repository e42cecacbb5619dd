"""Handlers of the funnel picture and of the time on stages."""

from aiogram import Bot, F, Router
from aiogram.enums import ChatAction
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram.utils.chat_action import ChatActionSender

from handlers.html_parts import split_html, visible_text, visible_units
from handlers.screen import show
from handlers.typing_when_slow import TypingWhenSlow
from handlers.vacancies import insight_views as views
from handlers.vacancies.callbacks import InsightAct, InsightPlace
from services.access import Actor
from services.funnel import Funnel, Funnels
from services.funnel_picture import PictureDrawer
from services.stage_times import StageTimes


def create_router() -> Router:
    """The router of the funnel and the times."""
    router = Router(name="vacancies.insights")
    router.callback_query.register(send_funnel, InsightPlace.filter(F.act == InsightAct.FUNNEL))
    router.callback_query.register(show_times, InsightPlace.filter(F.act == InsightAct.TIMES))
    return router


async def send_funnel(
    query: CallbackQuery,
    callback_data: InsightPlace,
    actor: Actor,
    funnels: Funnels,
    pictures: PictureDrawer,
) -> None:
    """The picture below the card, or a sentence when there is nothing to draw."""
    bot, chat_id = query.bot, query.from_user.id
    if bot is None:  # pragma: no cover - an update always comes with the bot that got it
        return
    async with ChatActionSender(bot=bot, chat_id=chat_id, action=ChatAction.UPLOAD_PHOTO):
        funnel = await funnels.of(actor, callback_data.owner, callback_data.vacancy)
        if funnel.is_empty:
            await bot.send_message(chat_id, views.empty_funnel(funnel))
        else:
            await _send(bot, chat_id, funnel, pictures)
    await query.answer()


async def _send(bot: Bot, chat_id: int, funnel: Funnel, pictures: PictureDrawer) -> None:
    png = BufferedInputFile(await pictures.funnel(views.funnel_picture(funnel)), "funnel.png")
    caption = views.funnel_caption(funnel)
    if visible_units(visible_text(caption)) <= views.CAPTION_LIMIT:
        await bot.send_photo(chat_id, png, caption=caption)
        return
    await bot.send_photo(chat_id, png)
    for part in split_html(caption):
        await bot.send_message(chat_id, part)


async def show_times(
    query: CallbackQuery, callback_data: InsightPlace, actor: Actor, bot: Bot, stage_times: StageTimes
) -> None:
    """How long people stand on each stage."""
    async with TypingWhenSlow(bot=bot, chat_id=query.from_user.id):
        page = await stage_times.of(actor, callback_data.owner, callback_data.vacancy)
    await show(query, views.times_screen(page, callback_data))
