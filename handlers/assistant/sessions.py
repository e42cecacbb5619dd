"""`/sessions`: the list of conversations and what can be done with one."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import BufferedInputFile, CallbackQuery, Message

from handlers.assistant import views
from handlers.assistant.callbacks import AskStates, SessionAct, SessionsPage, SessionTap
from handlers.screen import show
from locales import gettext as _
from services.access import Actor
from services.assistant.sessions import ChatSessions

# Which conversation the title that is waited for belongs to.
RENAMED = "renamed_session"


def create_router() -> Router:
    """The router of conversations."""
    router = Router(name="assistant-sessions")
    router.message.register(list_command, Command("sessions"))
    router.message.register(rename, AskStates.renaming, F.text, ~F.text.startswith("/"))
    router.message.register(title_needs_text, AskStates.renaming, ~F.text)
    router.callback_query.register(list_page, SessionsPage.filter())
    router.callback_query.register(card, SessionTap.filter(F.act == SessionAct.CARD))
    router.callback_query.register(open_session, SessionTap.filter(F.act == SessionAct.OPEN))
    router.callback_query.register(ask_title, SessionTap.filter(F.act == SessionAct.RENAME))
    router.callback_query.register(export, SessionTap.filter(F.act == SessionAct.EXPORT))
    router.callback_query.register(ask_delete, SessionTap.filter(F.act == SessionAct.ASK_DELETE))
    router.callback_query.register(delete, SessionTap.filter(F.act == SessionAct.DELETE))
    return router


async def list_command(message: Message, actor: Actor, chat_sessions: ChatSessions, state: FSMContext) -> None:
    """`/sessions`."""
    screen = views.sessions_screen(await chat_sessions.page(actor))
    await state.clear()
    await show(message, screen)


async def list_page(
    query: CallbackQuery, callback_data: SessionsPage, actor: Actor, chat_sessions: ChatSessions
) -> None:
    """Another page."""
    await show(query, views.sessions_screen(await chat_sessions.page(actor, callback_data.page)))


async def card(query: CallbackQuery, callback_data: SessionTap, actor: Actor, chat_sessions: ChatSessions) -> None:
    """One conversation."""
    session = await chat_sessions.get(actor, callback_data.session)
    await show(query, views.session_screen(session, callback_data.page))


async def open_session(
    query: CallbackQuery, callback_data: SessionTap, actor: Actor, chat_sessions: ChatSessions, state: FSMContext
) -> None:
    """«Continue»."""
    opened = await chat_sessions.open(actor, callback_data.session)
    await state.clear()
    await state.set_state(AskStates.chatting)
    await show(query, views.opened_screen(opened))


async def ask_title(
    query: CallbackQuery, callback_data: SessionTap, actor: Actor, chat_sessions: ChatSessions, state: FSMContext
) -> None:
    """«Rename»."""
    session = await chat_sessions.get(actor, callback_data.session)
    await state.set_state(AskStates.renaming)
    await state.set_data({RENAMED: callback_data.pack()})
    await show(query, views.ask_title_screen(session))


async def rename(message: Message, actor: Actor, chat_sessions: ChatSessions, state: FSMContext) -> None:
    """The new title; a wrong one is asked for again, because the state stays."""
    place = SessionTap.unpack(str((await state.get_data())[RENAMED]))
    session = await chat_sessions.rename(actor, place.session, message.text or "")
    await state.clear()
    await show(message, views.session_screen(session, place.page))


async def title_needs_text(message: Message) -> None:
    """A sticker instead of a title."""
    await message.answer(_("Send the title as text, or /cancel."))


async def export(query: CallbackQuery, callback_data: SessionTap, actor: Actor, chat_sessions: ChatSessions) -> None:
    """The whole conversation as a file."""
    file = await chat_sessions.export(actor, callback_data.session)
    if isinstance(query.message, Message):
        await query.message.answer_document(BufferedInputFile(file.content, file.name))
    await query.answer()


async def ask_delete(
    query: CallbackQuery, callback_data: SessionTap, actor: Actor, chat_sessions: ChatSessions
) -> None:
    """«Delete» asks first."""
    session = await chat_sessions.get(actor, callback_data.session)
    await show(query, views.confirm_delete_screen(session, callback_data.page))


async def delete(query: CallbackQuery, callback_data: SessionTap, actor: Actor, chat_sessions: ChatSessions) -> None:
    """Confirmed."""
    await chat_sessions.delete(actor, callback_data.session)
    await show(query, views.sessions_screen(await chat_sessions.page(actor, callback_data.page)))
