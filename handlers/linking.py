"""/link: bind this Telegram account to a user from the panel. Nothing is bound before the person has read its name."""

from html import escape

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject, StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

import locales
from handlers.commands import set_commands_for
from handlers.menu import main_menu
from handlers.names import shown
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor
from services.account_links import AccountLinks, Linked, LinkOffer
from services.people import People

PREFIX = "lnk_"


class LinkEntry(StatesGroup):
    """The conversation of /link without a code."""

    code = State()


class LinkAnswer(CallbackData, prefix="link"):
    """The answer to «is this your account?». `code` is without its prefix; it is empty for a refusal."""

    code: str


def create_router() -> Router:
    """The router of /link."""
    router = Router(name="linking")
    router.message.register(link, Command("link"))
    router.message.register(code_entered, StateFilter(LinkEntry.code), F.text, ~F.text.startswith("/"))
    router.callback_query.register(refused, LinkAnswer.filter(F.code == ""))
    router.callback_query.register(confirmed, LinkAnswer.filter())
    return router


async def link(
    message: Message, command: CommandObject, actor: Actor, state: FSMContext, account_links: AccountLinks
) -> None:
    """Ask for the code, or show whose it is."""
    if command.args:
        await offer(message, command.args, actor, account_links)
        return
    await state.set_state(LinkEntry.code)
    await show(
        message,
        Screen(
            _(
                "Send me the one-time code of your account. It begins with <code>lnk_</code>; you find it in the "
                "panel, or get it from the person who runs HR Helper. It works for 15 minutes.\n\n/cancel: leave it."
            )
        ),
    )


async def code_entered(message: Message, actor: Actor, state: FSMContext, account_links: AccountLinks) -> None:
    """Take the message for the code; a wrong one can be sent again."""
    await offer(message, message.text or "", actor, account_links)
    await state.clear()


async def offer(message: Message, code: str, actor: Actor, account_links: AccountLinks) -> None:
    """Name the account of the code and ask whether it is the person's own."""
    code = code.strip()
    await show(message, _offer_screen(await account_links.offer(actor, code), code))


async def refused(query: CallbackQuery) -> None:
    """The person does not know the account."""
    await show(query, Screen(_("Nothing was linked. If somebody sent you that link, tell an administrator about it.")))


async def confirmed(
    query: CallbackQuery,
    *,
    callback_data: LinkAnswer,
    actor: Actor,
    bot: Bot,
    account_links: AccountLinks,
    people: People,
) -> None:
    """Bind the account and greet its owner in their language."""
    linked = await account_links.link(actor, PREFIX + callback_data.code)
    owner = await people.actor(linked.user_id) or actor
    with locales.using(owner.language):
        await show(query, _linked_screen(linked, owner))
    await set_commands_for(bot, owner)


def _offer_screen(found: LinkOffer, code: str) -> Screen:
    lines = [
        _("This code belongs to the account <b>{name}</b>{mail}.").format(
            name=shown(found.name), mail=f" ({escape(found.e_mail, quote=False)})" if found.e_mail else ""
        ),
        _("Once linked, you act here as this account, and whoever signs in to it in the panel sees what you enter."),
    ]
    if found.has_own_data:
        lines.append(
            _(
                "Your present profile has data of its own (keys, chats, imports). "
                "It will be closed and not carried over."
            )
        )
    lines.append(_("Is this your account?"))
    yes = LinkAnswer(code=code.removeprefix(PREFIX)).pack()
    rows = [
        [InlineKeyboardButton(text=_("Yes, link it"), callback_data=yes)],
        [InlineKeyboardButton(text=_("No, it is not mine"), callback_data=LinkAnswer(code="").pack())],
    ]
    return Screen("\n\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _linked_screen(linked: Linked, owner: Actor) -> Screen:
    lines = [_("Done: this Telegram account now belongs to <b>{name}</b>.").format(name=shown(linked.name))]
    if linked.is_old_profile_kept:
        lines.append(_("Your earlier profile had data of its own: it is kept but closed. An administrator can see it."))
    if owner.is_waiting:
        lines.append(_("An administrator still has to approve the account. You will get a message here."))
    return Screen("\n\n".join(lines), main_menu(owner))
