"""The time zone: by a button, or typed as a city, an IANA name or a shift from UTC."""

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.names import shown
from handlers.preferences.callbacks import SettingsChoice, SetZone, back_to
from handlers.preferences.hub import hub_screen
from handlers.screen import Screen, show
from locales import gettext as _
from locales import lazy
from services.access import Actor, Operation, require
from services.preferences import Preferences
from services.time_zones import COMMON

COLUMNS = 2
# The last part of each name in `COMMON`; whatever is missing here is shown as IANA writes it.
CITIES = {
    "Minsk": lazy("Minsk"),
    "Moscow": lazy("Moscow"),
    "Warsaw": lazy("Warsaw"),
    "Vilnius": lazy("Vilnius"),
    "Kyiv": lazy("Kyiv"),
    "Berlin": lazy("Berlin"),
    "London": lazy("London"),
    "Tbilisi": lazy("Tbilisi"),
    "Yerevan": lazy("Yerevan"),
    "Almaty": lazy("Almaty"),
    "Dubai": lazy("Dubai"),
    "New York": lazy("New York"),
}


class TimeZoneEntry(StatesGroup):
    """The question for a time zone; its buttons work as well as a typed answer."""

    name = State()


def create_router() -> Router:
    """The router of the time zone."""
    router = Router(name="preferences.timezone")
    router.callback_query.register(ask, SettingsChoice.filter(F.to == "timezone"))
    router.callback_query.register(tapped, SetZone.filter())
    router.message.register(typed, StateFilter(TimeZoneEntry.name), F.text, ~F.text.startswith("/"))
    return router


async def ask(query: CallbackQuery, actor: Actor, state: FSMContext) -> None:
    """Offer the common zones and wait for a typed one."""
    require(actor, Operation.EDIT_OWN_SETTINGS)
    await state.set_state(TimeZoneEntry.name)
    buttons = [InlineKeyboardButton(text=_city(zone), callback_data=SetZone(name=zone).pack()) for zone in COMMON]
    rows = [buttons[start : start + COLUMNS] for start in range(0, len(buttons), COLUMNS)]
    text = _(
        "Your time zone now: {name}.\n\nChoose one, or send a city (Minsk), a name such as Europe/Minsk, or a shift "
        "such as UTC+3."
    ).format(name=shown(actor.timezone))
    await show(query, Screen(text, InlineKeyboardMarkup(inline_keyboard=[*rows, back_to("hub")])))


def _city(zone: str) -> str:
    name = zone.rpartition("/")[2].replace("_", " ")
    return _(CITIES[name]) if name in CITIES else name


async def tapped(
    query: CallbackQuery, callback_data: SetZone, actor: Actor, state: FSMContext, preferences: Preferences
) -> None:
    """Set the zone of the button."""
    await _set(query, callback_data.name, actor, state, preferences)


async def typed(message: Message, actor: Actor, state: FSMContext, preferences: Preferences) -> None:
    """Set the zone that was typed; an unknown one can be typed again."""
    await _set(message, message.text or "", actor, state, preferences)


async def _set(
    event: Message | CallbackQuery, text: str, actor: Actor, state: FSMContext, preferences: Preferences
) -> None:
    changed = await preferences.set_timezone(actor, text)
    await state.set_state(None)
    await show(event, hub_screen(changed))
