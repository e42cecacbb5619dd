"""Saved sources: the list, one of them, its switches, reading it."""

from collections.abc import Awaitable, Callable

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.foreign_text import safe
from handlers.menu import MenuChoice
from handlers.screen import show
from handlers.sources import views
from handlers.sources.callbacks import DoneStatus, SourceAct, SourcesTap, SourceStates, SourceTap
from handlers.typing_when_slow import TypingWhenSlow
from locales import gettext as _
from services.access import Actor
from services.sources.browsing import SourceBrowsing
from services.sources.saved import SavedSources, SourceChoices
from services.sources.sync import SourceSyncs
from services.vocabulary import SourceKind

# A conversation remembers which source is being renamed.
RENAMED = "source_renamed"


def create_router() -> Router:
    """The router of saved sources."""
    router = Router(name="sources.saved")
    router.message.register(show_sources, Command("sources"))
    router.message.register(rename, SourceStates.name, F.text, ~F.text.startswith("/"))
    router.message.register(name_needs_text, SourceStates.name, ~F.text)
    router.callback_query.register(show_sources, MenuChoice.filter(F.to == "sources"))
    router.callback_query.register(show_sources, SourcesTap.filter(F.act == "s"))
    router.callback_query.register(show_log, SourcesTap.filter(F.act == "l"))
    for action, handler in _TAPS.items():
        router.callback_query.register(handler, SourceTap.filter(F.act == action))
    router.callback_query.register(choose_status, DoneStatus.filter())
    return router


async def show_sources(event: Message | CallbackQuery, actor: Actor, saved_sources: SavedSources) -> None:
    """Everything that is saved."""
    await show(event, views.sources_screen(await saved_sources.all(actor)))


async def show_log(query: CallbackQuery, actor: Actor, source_syncs: SourceSyncs) -> None:
    """The newest readings."""
    logs = tuple([await source_syncs.log(actor, kind) for kind in SourceKind])
    await show(query, views.log_screen(logs, actor.zone))


async def show_source(
    query: CallbackQuery, callback_data: SourceTap, actor: Actor, saved_sources: SavedSources
) -> None:
    """One of them."""
    await show(query, views.source_screen(await saved_sources.get(actor, callback_data.id), actor.zone))


async def read(query: CallbackQuery, callback_data: SourceTap, actor: Actor, source_syncs: SourceSyncs) -> None:
    """Read what changed; the message shows the progress and then the result."""
    message = (query.from_user.id, query.message.message_id) if query.message else None
    run = await source_syncs.start(actor, callback_data.id, message=message)
    await show(query, views.progress_screen(run))


async def make_default(
    query: CallbackQuery, callback_data: SourceTap, actor: Actor, saved_sources: SavedSources
) -> None:
    """Used when nothing else is said."""
    source = await saved_sources.make_default(actor, callback_data.id)
    await show(query, views.source_screen(source, actor.zone))


async def switch_closed(
    query: CallbackQuery, callback_data: SourceTap, actor: Actor, saved_sources: SavedSources
) -> None:
    """Closed tasks, too, or not."""
    before = await saved_sources.get(actor, callback_data.id)
    source = await saved_sources.choose(actor, before.id, SourceChoices(include_closed=not before.include_closed))
    await show(query, views.source_screen(source, actor.zone, _("Counts from the next reading on.")))


async def switch_subtasks(
    query: CallbackQuery, callback_data: SourceTap, actor: Actor, saved_sources: SavedSources
) -> None:
    """Subtasks, too, or not."""
    before = await saved_sources.get(actor, callback_data.id)
    source = await saved_sources.choose(actor, before.id, SourceChoices(include_subtasks=not before.include_subtasks))
    await show(query, views.source_screen(source, actor.zone, _("Counts from the next reading on.")))


async def ask_status(
    query: CallbackQuery,
    callback_data: SourceTap,
    actor: Actor,
    saved_sources: SavedSources,
    source_browsing: SourceBrowsing,
) -> None:
    """Which status a task gets after its import."""
    source = await saved_sources.get(actor, callback_data.id)
    await show(query, views.statuses_screen(source, await source_browsing.statuses(actor, source.container_id)))


async def choose_status(
    query: CallbackQuery,
    callback_data: DoneStatus,
    actor: Actor,
    saved_sources: SavedSources,
    source_browsing: SourceBrowsing,
) -> None:
    """This one; a list whose statuses changed meanwhile is asked about anew."""
    source = await saved_sources.get(actor, callback_data.id)
    statuses = await source_browsing.statuses(actor, source.container_id)
    if callback_data.at >= len(statuses):
        await show(query, views.statuses_screen(source, statuses))
        return
    status = "" if callback_data.at < 0 else statuses[callback_data.at]
    source = await saved_sources.choose(actor, source.id, SourceChoices(done_status=status))
    await show(query, views.source_screen(source, actor.zone))


async def ask_name(
    query: CallbackQuery, callback_data: SourceTap, actor: Actor, saved_sources: SavedSources, state: FSMContext
) -> None:
    """Ask for another name."""
    source = await saved_sources.get(actor, callback_data.id)
    await state.set_state(SourceStates.name)
    await state.update_data({RENAMED: source.id})
    if query.message is not None:
        await query.message.answer(_("Send the new name, or /cancel."))
    await query.answer()


async def rename(message: Message, actor: Actor, saved_sources: SavedSources, state: FSMContext) -> None:
    """The new name; a bad one leaves the question open."""
    source_id = int((await state.get_data())[RENAMED])
    source = await saved_sources.rename(actor, source_id, message.text or "")
    await state.clear()
    await show(message, views.source_screen(source, actor.zone))


async def name_needs_text(message: Message) -> None:
    """A sticker or a file instead of the name."""
    await message.answer(_("Send the new name, or /cancel."))


async def test(
    query: CallbackQuery,
    callback_data: SourceTap,
    actor: Actor,
    saved_sources: SavedSources,
    source_browsing: SourceBrowsing,
) -> None:
    """Whether the key works now."""
    source = await saved_sources.get(actor, callback_data.id)
    if query.bot is not None:
        async with TypingWhenSlow(bot=query.bot, chat_id=query.from_user.id):
            owner = await source_browsing.test(actor, source.kind)
        note = _("✅ The connection works: {owner}").format(owner=safe(owner))
        await show(query, views.source_screen(source, actor.zone, note))


async def clear(
    query: CallbackQuery,
    callback_data: SourceTap,
    actor: Actor,
    saved_sources: SavedSources,
    source_syncs: SourceSyncs,
) -> None:
    """Forget what was read."""
    before = await saved_sources.get(actor, callback_data.id)
    removed = await source_syncs.clear(actor, before.kind, before.id)
    note = _("Forgotten: {count}. “Refresh” reads everything anew.").format(count=removed)
    await show(query, views.source_screen(await saved_sources.get(actor, before.id), actor.zone, note))


async def ask_removal(
    query: CallbackQuery, callback_data: SourceTap, actor: Actor, saved_sources: SavedSources
) -> None:
    """Sure?"""
    await show(query, views.removal_screen(await saved_sources.get(actor, callback_data.id)))


async def remove(query: CallbackQuery, callback_data: SourceTap, actor: Actor, saved_sources: SavedSources) -> None:
    """Forget the source."""
    await saved_sources.remove(actor, callback_data.id)
    await show(query, views.sources_screen(await saved_sources.all(actor)))


_TAPS: dict[SourceAct, Callable[..., Awaitable[None]]] = {
    SourceAct.SHOW: show_source,
    SourceAct.READ: read,
    SourceAct.DEFAULT: make_default,
    SourceAct.CLOSED: switch_closed,
    SourceAct.SUBTASKS: switch_subtasks,
    SourceAct.STATUSES: ask_status,
    SourceAct.RENAME: ask_name,
    SourceAct.TEST: test,
    SourceAct.CLEAR: clear,
    SourceAct.ASK_REMOVE: ask_removal,
    SourceAct.REMOVE: remove,
}
