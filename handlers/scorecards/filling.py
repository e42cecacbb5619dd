"""Filling in a card: every tap edits the one message."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.scorecards import views
from handlers.scorecards.callbacks import CardAct, ScorecardTap
from handlers.screen import show
from services.access import Actor
from services.scorecards.cards import Scorecards


def create_router() -> Router:
    """The router of marks and recommendations."""
    router = Router(name="scorecards.filling")
    router.callback_query.register(mark, ScorecardTap.filter(F.act == CardAct.MARK))
    router.callback_query.register(advise, ScorecardTap.filter(F.act == CardAct.ADVISE))
    router.callback_query.register(submit, ScorecardTap.filter(F.act == CardAct.SUBMIT))
    router.callback_query.register(choose_answer, ScorecardTap.filter(F.act == CardAct.EDIT))
    router.callback_query.register(choose_advice, ScorecardTap.filter(F.act == CardAct.CHOOSE))
    router.callback_query.register(look, ScorecardTap.filter(F.act == CardAct.LOOK))
    router.callback_query.register(open_card, ScorecardTap.filter(F.act == CardAct.OPEN))
    router.callback_query.register(open_below, ScorecardTap.filter(F.act == CardAct.BELOW))
    return router


async def mark(query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards) -> None:
    """One answer, and on to the next question."""
    tapped = callback_data
    await show(query, views.card_screen(await scorecards.mark(actor, tapped.card, tapped.a, tapped.b), actor.zone))


async def advise(query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards) -> None:
    """The recommendation."""
    advice = views.ADVICE[callback_data.a % len(views.ADVICE)]
    await show(query, views.card_screen(await scorecards.recommend(actor, callback_data.card, advice), actor.zone))


async def submit(query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards) -> None:
    """Send it."""
    await show(query, views.submitted_screen(await scorecards.submit(actor, callback_data.card), actor.zone))


async def choose_answer(
    query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards
) -> None:
    """Which answer to change."""
    await show(query, views.edit_screen(await scorecards.open(actor, callback_data.card), actor.zone))


async def choose_advice(
    query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards
) -> None:
    """Another recommendation."""
    await show(query, views.advice_screen(await scorecards.open(actor, callback_data.card), actor.zone))


async def look(query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards) -> None:
    """One criterion again."""
    card = await scorecards.open(actor, callback_data.card)
    await show(query, views.card_screen(card, actor.zone, criterion=callback_data.a))


async def open_card(query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards) -> None:
    """Where the person left off."""
    await show(query, views.card_screen(await scorecards.open(actor, callback_data.card), actor.zone))


async def open_below(query: CallbackQuery, callback_data: ScorecardTap, actor: Actor, scorecards: Scorecards) -> None:
    """The same in a message of its own: the list above keeps its other buttons."""
    screen = views.card_screen(await scorecards.open(actor, callback_data.card), actor.zone)
    if query.bot is not None:
        await query.bot.send_message(query.from_user.id, screen.text, reply_markup=screen.keyboard)
    await query.answer()
