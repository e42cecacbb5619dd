"""Accounts: connecting, testing, the main one, removing."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.google.callbacks import AccountAct, AccountTap, ConnectTap
from handlers.google.views import account_screen, accounts_screen, link_screen, removal_screen
from handlers.screen import show
from handlers.tokens.callbacks import CardTap
from handlers.tokens.cards import typing
from locales import gettext as _
from services.access import Actor
from services.google_accounts.accounts import GoogleAccounts
from services.google_accounts.connecting import GoogleConnecting
from services.google_sync import GoogleSync, SyncRequest
from services.vocabulary import Integration, Source


def create_router() -> Router:
    """The router of the accounts."""
    router = Router(name="google.accounts")
    router.message.register(show_accounts, Command("tokens", magic=F.args.lower() == "google"))
    router.callback_query.register(show_accounts, CardTap.filter(F.integration == Integration.GOOGLE))
    router.callback_query.register(connect, ConnectTap.filter())
    for act, handler in (
        (AccountAct.CARD, show_account),
        (AccountAct.TEST, test),
        (AccountAct.MAIN, make_main),
        (AccountAct.SYNC, sync),
        (AccountAct.ASK_REMOVE, ask_before_removal),
        (AccountAct.REMOVE, remove),
    ):
        router.callback_query.register(handler, AccountTap.filter(F.act == act))
    return router


async def show_accounts(event: Message | CallbackQuery, actor: Actor, google_accounts: GoogleAccounts) -> None:
    """All of them."""
    await show(event, accounts_screen(await google_accounts.all(actor), actor))


async def connect(
    query: CallbackQuery, callback_data: ConnectTap, actor: Actor, google_connecting: GoogleConnecting
) -> None:
    """A fresh link."""
    await show(query, link_screen(await google_connecting.link(actor, owner_id=callback_data.user_id)))


async def show_account(
    query: CallbackQuery, callback_data: AccountTap, actor: Actor, google_accounts: GoogleAccounts
) -> None:
    """One of them."""
    await show(query, account_screen(await google_accounts.one(actor, callback_data.id), actor))


async def test(query: CallbackQuery, callback_data: AccountTap, actor: Actor, google_accounts: GoogleAccounts) -> None:
    """Ask Google now."""
    async with typing(query):
        view = await google_accounts.test(actor, callback_data.id, source=Source.BOT)
    await show(query, account_screen(view, actor, before=_("Tested just now.")))


async def make_main(
    query: CallbackQuery, callback_data: AccountTap, actor: Actor, google_accounts: GoogleAccounts
) -> None:
    """New events go there."""
    await google_accounts.make_main(actor, callback_data.id, source=Source.BOT)
    view = await google_accounts.one(actor, callback_data.id)
    await show(query, account_screen(view, actor, before=_("New events go to this account.")))


async def sync(query: CallbackQuery, callback_data: AccountTap, actor: Actor, google_sync: GoogleSync) -> None:
    """Have the calendar read behind the answer."""
    await google_sync.request(actor, SyncRequest(account_id=callback_data.id))
    await query.answer(_("The calendar is being read."))


async def ask_before_removal(
    query: CallbackQuery, callback_data: AccountTap, actor: Actor, google_accounts: GoogleAccounts
) -> None:
    """Say what ends, and ask."""
    await show(query, removal_screen(await google_accounts.one(actor, callback_data.id)))


async def remove(
    query: CallbackQuery, callback_data: AccountTap, actor: Actor, google_accounts: GoogleAccounts
) -> None:
    """Forget it."""
    async with typing(query):
        is_revoked = await google_accounts.remove(actor, callback_data.id, source=Source.BOT)
    said = _("The account is removed.")
    if not is_revoked:
        said += " " + _("Google did not answer: end its access yourself at myaccount.google.com/connections.")
    await show(query, accounts_screen(await google_accounts.all(actor), actor, before=said))
