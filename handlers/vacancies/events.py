"""From a vacancy's card: whether its events are told."""

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import safe
from handlers.screen import Screen, show
from handlers.vacancies.callbacks import EventsPlace
from locales import gettext as _
from services.access import Actor
from services.huntflow_hooks.filters import EventFilters, VacancyEvents

SHOW, HEAR, MUTE = "s", "1", "0"


def create_router() -> Router:
    """The router of the filter."""
    router = Router(name="vacancies.events")
    router.callback_query.register(show_events, EventsPlace.filter(F.act == SHOW))
    router.callback_query.register(switch, EventsPlace.filter(F.act.in_({HEAR, MUTE})))
    return router


async def show_events(
    query: CallbackQuery, callback_data: EventsPlace, actor: Actor, event_filters: EventFilters
) -> None:
    """How it is now."""
    events = await event_filters.of(actor, callback_data.owner, callback_data.vacancy)
    await show(query, events_screen(events, callback_data))


async def switch(query: CallbackQuery, callback_data: EventsPlace, actor: Actor, event_filters: EventFilters) -> None:
    """Hear of it, or not."""
    tapped = callback_data
    events = await event_filters.set_heard(actor, tapped.owner, tapped.vacancy, is_heard=tapped.act == HEAR)
    await show(query, events_screen(events, tapped))


def events_screen(events: VacancyEvents, tapped: EventsPlace) -> Screen:
    """The choice with the way back to the vacancy."""
    state = (
        _("🔔 You hear of new applicants, moves and interviews of this vacancy.")
        if events.is_heard
        else _("🔕 You do not hear of this vacancy.")
    )
    below = _("Which kinds of events you hear of at all, you choose under /notifications.")
    act, label = (MUTE, _("🔕 Do not tell me of it")) if events.is_heard else (HEAR, _("🔔 Tell me of it"))
    rows = [
        [_button(label, tapped.model_copy(update={"act": act}))],
        [_button(_("‹ To the vacancy"), tapped.back)],
    ]
    lines = [f"<b>{safe(events.vacancy_name)}</b>", "", state, below]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _button(text: str, data: CallbackData) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=data.pack())
