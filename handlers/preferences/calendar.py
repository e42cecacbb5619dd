"""The calendar read from a feed (ICS), for those who do not connect Google: give the address, test, remove."""

from contextlib import suppress

from aiogram import F, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.foreign_text import safe
from handlers.preferences.callbacks import FeedAct, SettingsChoice, back_to
from handlers.screen import Screen, show
from locales import gettext as _
from locales import ngettext
from services.access import Actor
from services.calendar_feeds.feeds import CalendarFeeds, FeedState
from services.vocabulary import Source


class FeedEntry(StatesGroup):
    """Waiting for the address; it is as good as a key, so the message is deleted."""

    address = State()


def create_router() -> Router:
    """The router of the calendar's feed."""
    router = Router(name="preferences.calendar")
    router.callback_query.register(open_calendar, SettingsChoice.filter(F.to == "calendar"))
    router.callback_query.register(ask, FeedAct.filter(F.act == "set"))
    router.callback_query.register(test, FeedAct.filter(F.act == "test"))
    router.callback_query.register(remove, FeedAct.filter(F.act == "remove"))
    router.message.register(take, StateFilter(FeedEntry.address), F.text, ~F.text.startswith("/"))
    return router


async def open_calendar(query: CallbackQuery, actor: Actor, calendar_feeds: CalendarFeeds, state: FSMContext) -> None:
    """What is set and whether it works."""
    await state.set_state(None)
    await show(query, feed_screen(await calendar_feeds.own_state(actor), actor))


async def ask(query: CallbackQuery, actor: Actor, calendar_feeds: CalendarFeeds, state: FSMContext) -> None:
    """Wait for the address."""
    await calendar_feeds.own_state(actor)  # says so at once when the person has no right to it
    await state.set_state(FeedEntry.address)
    text = _(
        "Send the address of your calendar in iCal format.\n\n"
        "Google: calendar.google.com → Settings → your calendar → «Secret address in iCal format».\n"
        "Outlook: Settings → Calendar → Shared calendars → «Publish a calendar» → the ICS link.\n\n"
        "I read only when you are busy, nothing else. Your message with the address will be deleted."
    )
    await show(query, Screen(text, InlineKeyboardMarkup(inline_keyboard=[back_to("calendar")])))


async def take(message: Message, actor: Actor, calendar_feeds: CalendarFeeds, state: FSMContext) -> None:
    """Try the address and keep it; a wrong one can be sent again."""
    with suppress(TelegramAPIError):
        await message.delete()
    async with _typing(message):
        found = await calendar_feeds.set(actor, message.text or "", source=Source.BOT)
    await state.set_state(None)
    await show(message, feed_screen(found, actor, before=_("The calendar is connected.")))


async def test(query: CallbackQuery, actor: Actor, calendar_feeds: CalendarFeeds) -> None:
    """Read it now."""
    async with _typing(query):
        found = await calendar_feeds.test(actor)
    await show(query, feed_screen(found, actor, before=_("Read just now.")))


async def remove(query: CallbackQuery, actor: Actor, calendar_feeds: CalendarFeeds) -> None:
    """Forget it."""
    await calendar_feeds.remove(actor, source=Source.BOT)
    await show(query, feed_screen(await calendar_feeds.own_state(actor), actor, before=_("The address is removed.")))


def feed_screen(found: FeedState, actor: Actor, *, before: str = "") -> Screen:
    """The feed as it is; the address itself is never shown."""
    title = "<b>" + _("Calendar") + "</b>"
    if not found.is_set:
        text = _(
            "No calendar address is set. The better way is Google in /tokens: then meetings are written into your "
            "calendar too. With an address I only know when you are busy."
        )
        rows = [[_act(_("Set the address"), "set")]]
    else:
        text = "\n".join(_facts(found, actor))
        rows = [
            [_act(_("Test now"), "test"), _act(_("Replace"), "set")],
            [_act(_("Remove"), "remove")],
        ]
    parts = [part for part in (before, title, text) if part]
    return Screen("\n\n".join(parts), InlineKeyboardMarkup(inline_keyboard=[*rows, back_to("hub")]))


def _facts(found: FeedState, actor: Actor) -> list[str]:
    lines = [_("Address: {host}/…").format(host=safe(found.host))]
    if found.is_failing:
        lines.append(_("❌ It cannot be read now; what was read before still counts for two days."))
    if found.read_at is not None:
        lines.append(_("Last read: {date}").format(date=f"{found.read_at.astimezone(actor.zone):%d.%m.%Y %H:%M}"))
        lines.append(
            ngettext(
                "Busy in the next seven days: {count} time", "Busy in the next seven days: {count} times",
                found.busy_spans,
            ).format(count=found.busy_spans)
        )  # fmt: skip
    return lines


def _act(text: str, act: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=FeedAct(act=act).pack())


def _typing(event: Message | CallbackQuery) -> ChatActionSender:
    if event.bot is None or event.from_user is None:
        raise LookupError("an update of a person, handled by a bot")
    return ChatActionSender.typing(chat_id=event.from_user.id, bot=event.bot)
