"""Callback data of the settings. They change the tapper's own settings only, so they need no owner's id."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from locales import Language
from locales import gettext as _
from services.vocabulary import NotificationKind


class SettingsChoice(CallbackData, prefix="set"):
    """Open a screen: `hub`, `language`, `timezone`, `calendar`, `notifications`, `quiet`, `digest`, `privacy`."""

    to: str


class SetLanguage(CallbackData, prefix="lang"):
    """Speak this language."""

    language: Language


class SetZone(CallbackData, prefix="zone"):
    """Use this time zone (an IANA name)."""

    name: str


class SetHeard(CallbackData, prefix="hear"):
    """Switch a kind of notification."""

    kind: NotificationKind
    is_heard: bool


class SetQuietFrom(CallbackData, prefix="qf"):
    """The hour quiet begins; the end is asked next."""

    hour: int


class SetQuiet(CallbackData, prefix="qt"):
    """Quiet hours; both None end them."""

    from_hour: int | None = None
    to_hour: int | None = None


class SetDigestHour(CallbackData, prefix="dh"):
    """The hour of the morning brief."""

    hour: int


class FeedAct(CallbackData, prefix="ics"):
    """Do something with the calendar's feed: `set`, `test`, `remove`."""

    act: str


class ForgetMe(CallbackData, prefix="fgt"):
    """The answer to «do you want your data deleted?»."""

    is_sure: bool


def back_to(screen: str) -> list[InlineKeyboardButton]:
    """A last row that leads back."""
    return [InlineKeyboardButton(text=_("Back"), callback_data=SettingsChoice(to=screen).pack())]
