"""Questions: `/ask`, `/new`, plain text while the conversation goes on, and the buttons under answers."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.assistant import views
from handlers.assistant.callbacks import AnswerAct, AnswerTap, AskStates, DraftAct, DraftTap, NewTap
from handlers.assistant.display import AnswerDisplay
from handlers.assistant.inputs import attach_replied
from handlers.assistant.places import place_of, topic_of
from handlers.menu import MenuChoice
from handlers.screen import Screen, drop_keyboard, show
from locales import gettext as _
from services.access import Actor, Operation
from services.assistant.attachments import ChatAttachments
from services.assistant.chat import Assistant
from services.assistant.sessions import ChatSessions

# Telegram's clients cut a longer text into messages of about this size, so such a message is probably not the last.
LONG_PART = 4000
WHOLE_PART = 4096
DRAFT = "question_draft"


def create_router() -> Router:
    """The router of questions and answers."""
    router = Router(name="assistant-questions")
    router.message.register(ask_command, Command("ask"))
    router.message.register(new_command, Command("new"))
    question = F.text & ~F.text.startswith("/")
    router.message.register(go_on_collecting, AskStates.collecting, question)
    router.message.register(take_text, AskStates.chatting, question)
    router.message.register(needs_text, AskStates.collecting, ~F.text)
    router.callback_query.register(ask_from_menu, MenuChoice.filter(F.to == "ask"))
    router.callback_query.register(new_from_button, NewTap.filter())
    router.callback_query.register(send_draft, DraftTap.filter(F.act == DraftAct.SEND))
    router.callback_query.register(drop_draft, DraftTap.filter(F.act == DraftAct.DROP))
    router.callback_query.register(stop, AnswerTap.filter(F.act == AnswerAct.STOP))
    router.callback_query.register(again, AnswerTap.filter(F.act == AnswerAct.AGAIN))
    return router


async def ask_command(
    message: Message,
    *,
    command: CommandObject,
    actor: Actor,
    assistant: Assistant,
    chat_attachments: ChatAttachments,
    state: FSMContext,
) -> None:
    """`/ask`, or `/ask question` at once; as a reply it is about the message replied to."""
    assistant.check(actor)
    await state.clear()
    if message.reply_to_message is not None:
        await attach_replied(message, actor, chat_attachments)
    if command.args:
        await _take(message, command.args, actor, assistant, state)
        return
    await state.set_state(AskStates.chatting)
    await show(message, _invitation(actor, fresh=False))


async def new_command(
    message: Message,
    *,
    command: CommandObject,
    actor: Actor,
    assistant: Assistant,
    chat_sessions: ChatSessions,
    state: FSMContext,
) -> None:
    """`/new`, or `/new question` at once."""
    await chat_sessions.begin_anew(actor, topic_of(message))
    await state.clear()
    if command.args:
        await _take(message, command.args, actor, assistant, state)
        return
    await state.set_state(AskStates.chatting)
    await show(message, _invitation(actor, fresh=True))


async def ask_from_menu(query: CallbackQuery, actor: Actor, assistant: Assistant, state: FSMContext) -> None:
    """The menu's button."""
    assistant.check(actor)
    await state.clear()
    await state.set_state(AskStates.chatting)
    await show(query, _invitation(actor, fresh=False))


async def new_from_button(query: CallbackQuery, actor: Actor, chat_sessions: ChatSessions, state: FSMContext) -> None:
    """«New conversation» in the list."""
    await chat_sessions.begin_anew(actor, topic_of(query.message))
    await state.clear()
    await state.set_state(AskStates.chatting)
    await show(query, _invitation(actor, fresh=True))


async def take_text(message: Message, actor: Actor, assistant: Assistant, state: FSMContext) -> None:
    """A question without a command."""
    await _take(message, message.text or "", actor, assistant, state)


async def go_on_collecting(message: Message, actor: Actor, assistant: Assistant, state: FSMContext) -> None:
    """The next part of a long question."""
    draft = str((await state.get_data()).get(DRAFT, ""))
    # A full message was cut in the middle of a word, a shorter one at a place where the client dropped the space.
    joint = "" if len(draft) % WHOLE_PART == 0 else "\n"
    await _take(message, message.text or "", actor, assistant, state, before=draft + joint)


async def needs_text(message: Message) -> None:
    """A sticker or a file in the middle of a long question."""
    await message.answer(_("Send the rest of the question as text, press «Ask», or leave with /cancel."))


async def send_draft(query: CallbackQuery, actor: Actor, assistant: Assistant, state: FSMContext) -> None:
    """«Ask»: the parts that came are all."""
    draft = str((await state.get_data()).get(DRAFT, ""))
    await state.clear()
    await state.set_state(AskStates.chatting)
    if not draft or not isinstance(query.message, Message):
        await query.answer(_("This question has been sent or discarded already. Send it anew."), show_alert=True)
        return
    await drop_keyboard(query.message)
    await query.answer()
    await begin(query.message, draft, actor, assistant)


async def drop_draft(query: CallbackQuery, state: FSMContext) -> None:
    """«Discard»: forget the parts."""
    await state.clear()
    await state.set_state(AskStates.chatting)
    if isinstance(query.message, Message):
        await drop_keyboard(query.message)
    await query.answer(_("Discarded. Nothing was sent."))


async def stop(query: CallbackQuery, callback_data: AnswerTap, actor: Actor, assistant: Assistant, bot: Bot) -> None:
    """«Stop»: keep what came."""
    view = await assistant.stop(actor, callback_data.answer)
    await query.answer(_("Stopping…") if view is None else None)
    if view is not None:
        await AnswerDisplay(bot).show(view)


async def again(query: CallbackQuery, callback_data: AnswerTap, actor: Actor, assistant: Assistant) -> None:
    """«Ask again»: a new answer to the same question, in a new message."""
    message = query.message
    if not isinstance(message, Message):
        await query.answer(_("This message is too old. Ask the question again as a new one."), show_alert=True)
        return
    asked = await assistant.repeat(actor, callback_data.answer, place=place_of(message))
    await query.answer()
    await drop_keyboard(message)
    shown = await show(message, views.placeholder(asked))
    await assistant.begin(actor, asked.answer_id, message_id=shown.message_id if shown else None)


async def _take(
    message: Message, text: str, actor: Actor, assistant: Assistant, state: FSMContext, *, before: str = ""
) -> None:
    """Ask, or wait for the rest when the text fills a whole message."""
    question = before + text
    if len(text) >= LONG_PART:
        assistant.check(actor)
        await state.set_state(AskStates.collecting)
        await state.set_data({DRAFT: question})
        await show(message, views.draft_screen(len(question)))
        return
    await state.clear()
    await state.set_state(AskStates.chatting)
    await begin(message, question, actor, assistant)


def _invitation(actor: Actor, *, fresh: bool) -> Screen:
    may_work = actor.may(Operation.VIEW_VACANCIES)
    return views.invitation_screen(fresh=fresh, owner_id=actor.user_id, may_work=may_work)


async def begin(message: Message, question: str, actor: Actor, assistant: Assistant) -> None:
    """Ask, show where the answer will be, and have it written."""
    asked = await assistant.ask(actor, question, place=place_of(message))
    shown = await show(message, views.placeholder(asked))
    await assistant.begin(actor, asked.answer_id, message_id=shown.message_id if shown else None)
