"""/notifications: what the bot tells a person about, and when."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.preferences.callbacks import (
    SetDigestHour,
    SetHeard,
    SetQuiet,
    SetQuietFrom,
    SettingsChoice,
    back_to,
)
from handlers.screen import Screen, show
from locales import gettext as _
from locales import lazy
from services.access import Actor, Operation, require
from services.preferences import HOURS_OF_DAY, NotificationChoices, Preferences
from services.vocabulary import NotificationKind

KIND_NAMES = {
    NotificationKind.TOKENS: lazy("State of integrations"),
    NotificationKind.DIGEST: lazy("Morning brief"),
    NotificationKind.IMPORTS: lazy("Imports"),
    NotificationKind.APPLICANTS: lazy("New applicants"),
    NotificationKind.STAGES: lazy("Moves between stages"),
    NotificationKind.INTERVIEWS: lazy("Interviews"),
    NotificationKind.SCORECARDS: lazy("Scorecards"),
    NotificationKind.ANNOUNCEMENTS: lazy("Messages of administrators"),
}
# Offered at once; every other hour is behind «another hour».
USUAL_QUIET = ((20, 8), (21, 8), (22, 8), (23, 9))
COLUMNS = 6


def create_router() -> Router:
    """The router of /notifications."""
    router = Router(name="preferences.notifications")
    router.message.register(overview, Command("notifications"))
    router.callback_query.register(overview, SettingsChoice.filter(F.to == "notifications"))
    router.callback_query.register(switch, SetHeard.filter())
    router.callback_query.register(ask_quiet, SettingsChoice.filter(F.to == "quiet"))
    router.callback_query.register(ask_quiet_from, SettingsChoice.filter(F.to == "quiet_from"))
    router.callback_query.register(ask_quiet_to, SetQuietFrom.filter())
    router.callback_query.register(set_quiet, SetQuiet.filter())
    router.callback_query.register(ask_digest_hour, SettingsChoice.filter(F.to == "digest"))
    router.callback_query.register(set_digest_hour, SetDigestHour.filter())
    return router


async def overview(event: Message | CallbackQuery, actor: Actor, preferences: Preferences) -> None:
    """All choices as they are."""
    await show(event, choices_screen(await preferences.notification_choices(actor), actor))


async def switch(query: CallbackQuery, callback_data: SetHeard, actor: Actor, preferences: Preferences) -> None:
    """Switch one kind."""
    await preferences.set_heard(actor, callback_data.kind, is_heard=callback_data.is_heard)
    await overview(query, actor, preferences)


async def ask_quiet(query: CallbackQuery, actor: Actor) -> None:
    """Offer usual quiet hours."""
    require(actor, Operation.EDIT_OWN_SETTINGS)
    rows = [
        [_button(_span(start, end), SetQuiet(from_hour=start, to_hour=end).pack()) for start, end in pair]
        for pair in (USUAL_QUIET[:2], USUAL_QUIET[2:])
    ]
    rows.append([_button(_("Other hours"), SettingsChoice(to="quiet_from").pack())])
    rows.append([_button(_("No quiet hours"), SetQuiet().pack())])
    text = _("When shall I be silent? What comes meanwhile is sent afterwards; messages about your access come always.")
    await show(query, _keyboard(text, [*rows, back_to("notifications")]))


async def ask_quiet_from(query: CallbackQuery, actor: Actor) -> None:
    """Ask for the first quiet hour."""
    require(actor, Operation.EDIT_OWN_SETTINGS)
    rows = _hours({hour: SetQuietFrom(hour=hour).pack() for hour in HOURS_OF_DAY})
    await show(query, _keyboard(_("From which hour shall I be silent?"), [*rows, back_to("quiet")]))


async def ask_quiet_to(query: CallbackQuery, callback_data: SetQuietFrom, actor: Actor) -> None:
    """Ask for the hour quiet ends."""
    require(actor, Operation.EDIT_OWN_SETTINGS)
    start = callback_data.hour
    rows = _hours({hour: SetQuiet(from_hour=start, to_hour=hour).pack() for hour in HOURS_OF_DAY if hour != start})
    text = _("Silent from {hour}. Until when?").format(hour=_clock(start))
    await show(query, _keyboard(text, [*rows, back_to("quiet_from")]))


async def set_quiet(query: CallbackQuery, callback_data: SetQuiet, actor: Actor, preferences: Preferences) -> None:
    """Set quiet hours, or end them."""
    await preferences.set_quiet_hours(actor, callback_data.from_hour, callback_data.to_hour)
    await overview(query, actor, preferences)


async def ask_digest_hour(query: CallbackQuery, actor: Actor) -> None:
    """Ask for the hour of the morning brief."""
    require(actor, Operation.EDIT_OWN_SETTINGS)
    rows = _hours({hour: SetDigestHour(hour=hour).pack() for hour in HOURS_OF_DAY})
    text = _("At which hour shall I send the morning brief? Your time zone: {name}.").format(name=actor.timezone)
    await show(query, _keyboard(text, [*rows, back_to("notifications")]))


async def set_digest_hour(
    query: CallbackQuery, callback_data: SetDigestHour, actor: Actor, preferences: Preferences
) -> None:
    """Set that hour."""
    await preferences.set_digest_hour(actor, callback_data.hour)
    await overview(query, actor, preferences)


def choices_screen(choices: NotificationChoices, actor: Actor) -> Screen:
    """Kinds with their switches, quiet hours, hour of the brief."""
    start, end = choices.quiet_from_hour, choices.quiet_to_hour
    quiet = _("none") if start is None or end is None else _span(start, end)
    lines = [
        "<b>" + _("Notifications") + "</b>",
        _("Quiet hours: {hours}").format(hours=quiet),
        _("Morning brief at {hour}").format(hour=_clock(choices.digest_hour)),
        _("Time zone: {name}").format(name=actor.timezone),
        _("Messages about your access come always."),
    ]
    rows = []
    for kind in choices.kinds:
        is_heard = kind not in choices.muted
        data = SetHeard(kind=kind, is_heard=not is_heard).pack()
        rows.append([_button(f"{'✅' if is_heard else '🔕'} {_(KIND_NAMES[kind])}", data)])
    rows.append([_button("🌙 " + _("Quiet hours"), SettingsChoice(to="quiet").pack())])
    rows.append([_button("☀️ " + _("Hour of the brief"), SettingsChoice(to="digest").pack())])
    return _keyboard("\n".join(lines), [*rows, back_to("hub")])


def _hours(data: dict[int, str]) -> list[list[InlineKeyboardButton]]:
    buttons = [_button(_clock(hour), packed) for hour, packed in data.items()]
    return [buttons[start : start + COLUMNS] for start in range(0, len(buttons), COLUMNS)]


def _keyboard(text: str, rows: list[list[InlineKeyboardButton]]) -> Screen:
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=rows))


def _button(text: str, data: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=data)


def _span(start: int, end: int) -> str:
    return f"{_clock(start)} - {_clock(end)}"


def _clock(hour: int) -> str:
    return f"{hour:02d}:00"
