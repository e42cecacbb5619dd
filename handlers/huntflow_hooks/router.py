"""Handlers of `/hooks`."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.huntflow_hooks.callbacks import HookAct, HookTap
from handlers.huntflow_hooks.views import hook_screen, removal_screen
from handlers.screen import show
from locales import gettext as _
from services.access import Actor
from services.huntflow_hooks.registration import HuntflowHooks
from services.vocabulary import Source


def create_router() -> Router:
    """The router of the webhooks."""
    router = Router(name="huntflow_hooks")
    router.message.register(open_hook, Command("hooks"))
    router.callback_query.register(open_hook, HookTap.filter(F.act == HookAct.SHOW))
    router.callback_query.register(register, HookTap.filter(F.act == HookAct.REGISTER))
    router.callback_query.register(restore, HookTap.filter(F.act == HookAct.RESTORE))
    router.callback_query.register(ask_before_removal, HookTap.filter(F.act == HookAct.ASK_REMOVE))
    router.callback_query.register(remove, HookTap.filter(F.act == HookAct.REMOVE))
    return router


async def open_hook(event: Message | CallbackQuery, actor: Actor, huntflow_hooks: HuntflowHooks) -> None:
    """How it stands with events of the person's organisation."""
    await show(event, hook_screen(await huntflow_hooks.view(actor), actor.zone))


async def register(query: CallbackQuery, actor: Actor, huntflow_hooks: HuntflowHooks) -> None:
    """Have Huntflow send events."""
    async with _typing(query):
        view = await huntflow_hooks.register(actor, source=Source.BOT)
    await show(query, hook_screen(view, actor.zone, before=_("Done: Huntflow will tell me what happens.")))


async def restore(query: CallbackQuery, callback_data: HookTap, actor: Actor, huntflow_hooks: HuntflowHooks) -> None:
    """Register it anew; what was missed is read meanwhile."""
    async with _typing(query):
        view = await huntflow_hooks.restore(actor, callback_data.hook, source=Source.BOT)
    await show(query, hook_screen(view, actor.zone, before=_("Connected anew. I am reading what was missed.")))


async def ask_before_removal(query: CallbackQuery, callback_data: HookTap) -> None:
    """Say what stops, and ask."""
    await show(query, removal_screen(callback_data.hook))


async def remove(query: CallbackQuery, callback_data: HookTap, actor: Actor, huntflow_hooks: HuntflowHooks) -> None:
    """Have Huntflow send no more."""
    async with _typing(query):
        await huntflow_hooks.remove(actor, callback_data.hook, source=Source.BOT)
    view = await huntflow_hooks.view(actor)
    await show(query, hook_screen(view, actor.zone, before=_("Huntflow sends no more events.")))


def _typing(query: CallbackQuery) -> ChatActionSender:
    if query.bot is None:
        raise LookupError("an update of a person, handled by a bot")
    return ChatActionSender.typing(chat_id=query.from_user.id, bot=query.bot)
