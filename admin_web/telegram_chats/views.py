"""Groups and channels the bot is in: the switch of recording, what was recorded, and a message into one."""

from aiohttp import web

from admin_web.door.errors import WrongInputError
from admin_web.panel.forms import Form, submitted
from admin_web.panel.queries import page_in, text_in
from admin_web.panel.rendering import PROBLEM, page, said
from admin_web.panel.views import Views
from admin_web.telegram.api import CHATS, SENDING
from locales import gettext as _
from locales import lazy, ngettext
from services.access import Actor
from services.telegram_chats.chats import KEPT, PAGE
from services.telegram_chats.sending import MAX_TEXT_CHARS, Wish
from services.telegram_chats.views import ChatFilter, MessageFilter
from services.vocabulary import Source

views = Views()
# Not below /telegram/: Telegram itself posts there, without a token of ours.
LIST = "/chats/"
KINDS = {"group": lazy("group"), "supergroup": lazy("supergroup"), "channel": lazy("channel")}


@views.get(LIST)
async def show_all(request: web.Request, actor: Actor) -> web.Response:
    """Chats by title."""
    search, is_now, number = text_in(request, "search"), "active" in request.query, page_in(request)
    found = await request.app[CHATS].page(actor, ChatFilter(search, is_active=True if is_now else None), number)
    return await page(
        request,
        "telegram_chats/list.html",
        found=found,
        search=search,
        is_now=is_now,
        number=number,
        pages_count=_pages(found.total),
        kinds=KINDS,
    )


@views.post(f"{LIST}look/")
async def look(request: web.Request, actor: Actor) -> web.Response:
    """Ask Telegram about every chat: its title, and whether the bot is still in it."""
    form = await submitted(request)
    with form.refusals():
        await request.app[SENDING].look(actor, chats=True, days_back=0)
        words = _("The chats are up to date. Messages are recorded as they come; Telegram shows bots no earlier ones.")
        return await said(request, LIST, words)
    return await said(request, LIST, form.message, PROBLEM)


@views.get(f"{LIST}{{id}}/")
async def show(request: web.Request, actor: Actor, id: int) -> web.Response:
    """One chat and what was said in it, the newest first."""
    return await _chat(request, actor, id, Form())


@views.post(f"{LIST}{{id}}/recording/")
async def switch_recording(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Record from now on, or no longer."""
    form = await submitted(request)
    view = await request.app[CHATS].record(actor, id, is_on=form.text("recording") == "on", source=Source.WEB)
    words = (
        _("Recording is on. Tell the people in the chat that what they say is kept.")
        if view.is_recorded
        else _("Recording is off. What was recorded stays until it is old or you delete it.")
    )
    return await said(request, f"{LIST}{id}/", words)


@views.post(f"{LIST}{{id}}/send/")
async def send(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Send a text into the chat, as it is typed."""
    form = await submitted(request)
    chat = await request.app[CHATS].one(actor, id)
    with form.refusals():
        # Forms send line ends of two characters; Telegram counts one.
        text = form.text("message").replace("\r\n", "\n")
        if not 0 < len(text) <= MAX_TEXT_CHARS:
            words = _("Write the message first: from 1 to {most} characters. Nothing was sent.")
            raise WrongInputError({"message": [words.format(most=MAX_TEXT_CHARS)]})
        await request.app[SENDING].send(actor, Wish(str(chat.chat_id), text), source=Source.WEB)
        return await said(request, f"{LIST}{id}/", _("The message has been sent."))
    return await _chat(request, actor, id, form)


@views.get(f"{LIST}{{id}}/forget/")
async def ask_forgetting(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Ask before everything recorded is deleted."""
    return await page(request, "telegram_chats/forget.html", chat=await request.app[CHATS].one(actor, id))


@views.post(f"{LIST}{{id}}/forget/")
async def forget(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Delete everything recorded in the chat."""
    await submitted(request)
    count = await request.app[CHATS].forget(actor, id, source=Source.WEB)
    words = ngettext("{count} recorded message was deleted.", "{count} recorded messages were deleted.", count)
    return await said(request, f"{LIST}{id}/", words.format(count=count))


async def _chat(request: web.Request, actor: Actor, chat_id: int, form: Form) -> web.Response:
    chat = await request.app[CHATS].one(actor, chat_id)
    search, number = text_in(request, "search"), page_in(request)
    found = await request.app[CHATS].messages(actor, MessageFilter(chat=chat_id, search=search), number)
    return await page(
        request,
        "telegram_chats/chat.html",
        status=form.status,
        chat=chat,
        form=form,
        found=found,
        search=search,
        number=number,
        pages_count=_pages(found.total),
        most=MAX_TEXT_CHARS,
        days=KEPT.days,
        kinds=KINDS,
    )


def _pages(total: int) -> int:
    return (total + PAGE - 1) // PAGE


def add_routes(app: web.Application) -> None:
    """Serve the pages; the API has brought the services."""
    views.add_to(app)
