"""/settings and /language."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

import locales
from handlers.commands import set_commands_for
from handlers.menu import MenuChoice, menu_button
from handlers.names import shown
from handlers.preferences.callbacks import SetLanguage, SettingsChoice, back_to
from handlers.screen import Screen, show
from locales import Language
from locales import gettext as _
from services.access import Actor, Operation, require_switched_on
from services.preferences import Preferences

# Each language under its own name, so that it is found by somebody who reads only that one.
LANGUAGE_NAMES = {Language.RU: "Русский", Language.EN: "English"}


def create_router() -> Router:
    """The router of the hub and of the language."""
    router = Router(name="preferences.hub")
    router.message.register(settings, Command("settings"))
    router.callback_query.register(settings, MenuChoice.filter(F.to == "settings"))
    router.callback_query.register(settings, SettingsChoice.filter(F.to == "hub"))
    router.message.register(language_named, Command("language", magic=F.args.in_(set(Language))))
    router.message.register(languages, Command("language"))
    router.callback_query.register(languages, SettingsChoice.filter(F.to == "language"))
    router.callback_query.register(language_chosen, SetLanguage.filter())
    return router


async def settings(event: Message | CallbackQuery, actor: Actor, state: FSMContext) -> None:
    """Everything a person can set; coming here leaves a question asked on another screen."""
    require_switched_on(actor)
    await state.set_state(None)
    await show(event, hub_screen(actor))


async def languages(event: Message | CallbackQuery) -> None:
    """Ask for the language, in both."""
    rows = [
        [InlineKeyboardButton(text=name, callback_data=SetLanguage(language=language).pack())]
        for language, name in LANGUAGE_NAMES.items()
    ]
    text = "Выберите язык. / Choose a language."
    await show(event, Screen(text, InlineKeyboardMarkup(inline_keyboard=[*rows, back_to("hub")])))


async def language_named(
    message: Message, command: CommandObject, actor: Actor, bot: Bot, preferences: Preferences
) -> None:
    """`/language en`: switch at once."""
    await _switch(message, Language(command.args or ""), actor, bot, preferences)


async def language_chosen(
    query: CallbackQuery, callback_data: SetLanguage, actor: Actor, bot: Bot, preferences: Preferences
) -> None:
    """Switch and show the settings in the new language."""
    await _switch(query, callback_data.language, actor, bot, preferences)


async def _switch(
    event: Message | CallbackQuery, language: Language, actor: Actor, bot: Bot, preferences: Preferences
) -> None:
    changed = await preferences.set_language(actor, language)
    with locales.using(changed.language):
        await show(event, hub_screen(changed))
    await set_commands_for(bot, changed)


def hub_screen(actor: Actor) -> Screen:
    """The settings as they are; a person who waits sees what already works for them."""
    lines = ["<b>" + _("Settings") + "</b>", _("Language: {name}").format(name=LANGUAGE_NAMES[actor.language])]
    rows = [[_choice("🌐 " + _("Language"), "language")]]
    if actor.may(Operation.EDIT_OWN_SETTINGS):
        lines.append(_("Time zone: {name}").format(name=shown(actor.timezone)))
        rows.append([_choice("🕒 " + _("Time zone"), "timezone")])
        rows.append([_choice("🔔 " + _("Notifications"), "notifications")])
    if actor.may(Operation.USE_OWN_CALENDAR):
        rows.append([_choice("📅 " + _("Calendar"), "calendar")])
    if actor.may(Operation.MANAGE_OWN_TOKENS):
        rows.append(
            [InlineKeyboardButton(text="🔑 " + _("Integrations"), callback_data=MenuChoice(to="tokens").pack())]
        )
    rows += [[_choice("🛡 " + _("Privacy"), "privacy")], [menu_button()]]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _choice(text: str, to: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=SettingsChoice(to=to).pack())
