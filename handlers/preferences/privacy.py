"""/privacy: who sees what, in plain words; /forget_me: the request to be deleted."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.preferences.callbacks import ForgetMe, SettingsChoice, back_to
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor
from services.deletions import Deletions


def create_router() -> Router:
    """The router of /privacy and /forget_me."""
    router = Router(name="preferences.privacy")
    router.message.register(privacy, Command("privacy"))
    router.callback_query.register(privacy, SettingsChoice.filter(F.to == "privacy"))
    router.message.register(ask, Command("forget_me"))
    router.callback_query.register(ask, SettingsChoice.filter(F.to == "forget_me"))
    router.callback_query.register(request, ForgetMe.filter(F.is_sure))
    router.callback_query.register(keep, ForgetMe.filter())
    return router


async def privacy(event: Message | CallbackQuery) -> None:
    """Who sees what and how long it stays."""
    lines = [
        "<b>" + _("Who sees what") + "</b>",
        _("Your keys: nobody. They are kept encrypted and used only on your behalf; you see the last 4 characters."),
        _("Your chats with the assistant: you alone in the bot. The questions go to Google (Gemini) with your key."),
        _(
            "Applicants and vacancies stay in Huntflow; "
            "here they are shown to recruiters, administrators and observers."
        ),
        _("Administrators see your name, Telegram name, e-mail, roles and what you did (the list of actions)."),
        _("Whoever operates the server can technically read the database, but not the keys without its secret key."),
        "<b>" + _("How long") + "</b>",
        _(
            "Records of calls to other systems: 30 days. Delivered notifications: 90 days. "
            "Unfinished questions: 14 days."
        ),
        _("Your profile, settings, chats and keys: until you remove them or ask for deletion with /forget_me."),
    ]
    forget = InlineKeyboardButton(text=_("Delete my data"), callback_data=SettingsChoice(to="forget_me").pack())
    await show(event, Screen("\n\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[[forget], back_to("hub")])))


async def ask(event: Message | CallbackQuery) -> None:
    """Say what a request means before it is sent."""
    text = _(
        "Ask for the deletion of your data? The administrators get your request and delete your profile, settings, "
        "keys and chats; you lose access then. Applicants in Huntflow are not touched. "
        "Until they have done it, all stays as it is."
    )
    yes = InlineKeyboardButton(text=_("Yes, send the request"), callback_data=ForgetMe(is_sure=True).pack())
    no = InlineKeyboardButton(text=_("No, keep it"), callback_data=ForgetMe(is_sure=False).pack())
    await show(event, Screen(text, InlineKeyboardMarkup(inline_keyboard=[[yes], [no]])))


async def request(query: CallbackQuery, actor: Actor, deletions: Deletions) -> None:
    """Send it, once."""
    is_new = await deletions.request(actor)
    text = (
        _("Your request is noted and goes to the administrators. They will answer you themselves.")
        if is_new
        else _("Your request is already with the administrators, so I did not send a second one.")
    )
    await show(query, Screen(text))


async def keep(query: CallbackQuery) -> None:
    """Leave all as it is."""
    await show(query, Screen(_("Nothing was sent and nothing is deleted.")))
