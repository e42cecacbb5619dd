"""`@bot name` in any chat: initials and the stage; details only in the private chat, to whoever may see them."""

from aiogram import Bot, F, Router
from aiogram.enums import ChatType, InlineQueryResultType
from aiogram.filters import CommandStart
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Message,
)

from handlers.applicants.links import link_payload
from handlers.screen import Screen, show
from handlers.start import greeting
from locales import gettext as _
from services.access import Actor, require_switched_on
from services.applicants.search import ApplicantSearch, InlineApplicant

START_PAYLOAD = "inline"
# Results are personal and stages change.
CACHE_S = 5


def create_router() -> Router:
    """The router of inline queries, and of the way from them into the private chat."""
    router = Router(name="inline")
    router.inline_query.register(answer)
    router.message.register(
        arrive, CommandStart(deep_link=True, magic=F.args == START_PAYLOAD), F.chat.type == ChatType.PRIVATE
    )
    return router


async def answer(query: InlineQuery, bot: Bot, applicant_search: ApplicantSearch, actor: Actor | None = None) -> None:
    """Results for a permitted person; an empty list with a button to the bot for everybody else."""
    found = await applicant_search.inline(actor, query.query)
    button = None
    if found is None:
        button = InlineQueryResultsButton(text=_("Open the bot"), start_parameter=START_PAYLOAD)
    name = (await bot.me()).username or ""
    results = [_result(one, name) for one in found or ()]
    await query.answer(results, cache_time=CACHE_S, is_personal=True, button=button)  # type: ignore[arg-type]


async def arrive(message: Message, actor: Actor) -> None:
    """Somebody came from an inline query: the menu, or why they wait."""
    require_switched_on(actor)
    screen: Screen = greeting(actor)
    await show(message, screen)


def _result(one: InlineApplicant, bot_name: str) -> InlineQueryResultArticle:
    link = f"https://t.me/{bot_name}?start={link_payload(one.place, one.applicant_id)}"
    stage = one.stage or _("on no vacancy")
    return InlineQueryResultArticle(
        type=InlineQueryResultType.ARTICLE,
        id=f"{one.place}_{one.applicant_id}",
        title=one.initials,
        description=stage,
        input_message_content=InputTextMessageContent(message_text=f"{one.initials} · {stage}", parse_mode=None),
        reply_markup=InlineKeyboardMarkup(
            inline_keyboard=[[InlineKeyboardButton(text=_("Details in the private chat"), url=link)]]
        ),
    )
