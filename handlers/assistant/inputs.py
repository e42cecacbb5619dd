"""What people send into the conversation besides words: files, pictures, voice, forwarded messages.

A file sent outside the conversation becomes a draft of an applicant (handlers/intake); inside it lies beside the next
question, and a button makes a draft of it all the same.
"""

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.assistant.callbacks import AskStates, BesideAct, BesideTap, SentTap
from handlers.assistant.input_views import attached_screen, beside_screen
from handlers.assistant.places import topic_of
from handlers.intake import router as intake
from handlers.intake.callbacks import ReadAct, ReadButton
from handlers.screen import NO_PREVIEW, drop_keyboard
from handlers.typing_when_slow import TypingWhenSlow
from locales import gettext as _
from services.access import Actor
from services.applicants.organisation import ApplicantButton
from services.assistant.attachments import AttachmentView, ChatAttachments, SentFile
from services.assistant.chat import Assistant
from services.intake.candidates import CandidateIntake

PHOTO_NAME = "photo.jpg"


def create_router() -> Router:
    """The router of inputs; questions in words have one of their own."""
    router = Router(name="assistant-inputs")
    router.message.register(take_voice, F.voice, StateFilter(None, AskStates.chatting))
    for content in (F.document & ~F.animation, F.photo, F.audio):
        router.message.register(take_file, content, AskStates.chatting)
    router.message.register(take_forwarded, F.forward_origin, F.text, AskStates.chatting)
    router.message.register(not_understood, AskStates.chatting, ~F.text)
    router.callback_query.register(put_beside, BesideTap.filter())
    router.callback_query.register(ask_about_draft, ReadButton.filter(F.act == ReadAct.ASK))
    router.callback_query.register(drop, SentTap.filter(F.act == BesideAct.DROP))
    router.callback_query.register(make_candidate, SentTap.filter(F.act == BesideAct.CANDIDATE))
    return router


async def take_voice(
    message: Message, actor: Actor, assistant: Assistant, chat_attachments: ChatAttachments, state: FSMContext
) -> None:
    """A spoken question: it is listened to behind the placeholder of its answer."""
    from handlers.assistant.questions import begin  # noqa: PLC0415 - the two modules hand messages to each other

    file = _file_of(message)
    if file is None:  # pragma: no cover - the filter lets only voice messages through
        return
    await chat_attachments.add_voice(actor, file, thread_id=topic_of(message))
    await state.set_state(AskStates.chatting)
    await begin(message, message.caption or "", actor, assistant)


async def take_file(message: Message, actor: Actor, assistant: Assistant, chat_attachments: ChatAttachments) -> None:
    """A document, a picture or a recording; with a caption it is a question already."""
    from handlers.assistant.questions import begin  # noqa: PLC0415 - the two modules hand messages to each other

    view = await attach(message, actor, chat_attachments)
    if view is not None and message.caption:
        await begin(message, message.caption, actor, assistant)
    elif view is not None:
        screen = attached_screen(view, actor.user_id, may_add=True)
        await message.reply(screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW)


async def take_forwarded(message: Message, actor: Actor, chat_attachments: ChatAttachments) -> None:
    """Somebody else's words: they lie beside the next question."""
    text = message.text or ""
    view = await chat_attachments.add_text(actor, text, name=_("forwarded message"), thread_id=topic_of(message))
    screen = attached_screen(view, actor.user_id, may_add=True)
    await message.reply(screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW)


async def not_understood(message: Message) -> None:
    """A sticker, a place, a poll."""
    await message.answer(
        _("I understand text, files, pictures and voice messages here. Send your question as one of these, or /cancel.")
    )


async def put_beside(
    query: CallbackQuery, callback_data: BesideTap, actor: Actor, chat_attachments: ChatAttachments, state: FSMContext
) -> None:
    """«Ask about this applicant», «Ask about this vacancy»."""
    place, topic = callback_data, topic_of(query.message)
    if place.applicant:
        button = ApplicantButton(place.owner, place.place, place.applicant)
        view = await chat_attachments.add_applicant(actor, button, thread_id=topic)
    else:
        view = await chat_attachments.add_vacancy(actor, place.place, place.vacancy, thread_id=topic)
    await state.set_state(AskStates.chatting)
    if isinstance(query.message, Message):
        screen = beside_screen(view)
        await query.message.answer(screen.text, reply_markup=screen.keyboard)
    await query.answer()


async def ask_about_draft(
    query: CallbackQuery,
    *,
    callback_data: ReadButton,
    actor: Actor,
    candidate_intake: CandidateIntake,
    chat_attachments: ChatAttachments,
    state: FSMContext,
) -> None:
    """«Ask the assistant» on a draft: its file lies beside the next question."""
    card = await candidate_intake.card(actor, callback_data.id)
    if not card.draft.files or not isinstance(query.message, Message):
        await query.answer(_("This button is out of date. Open the card again."), show_alert=True)
        return
    file = card.draft.files[0]
    view = await chat_attachments.add_file(actor, SentFile(file.url, file.name), thread_id=topic_of(query.message))
    await state.set_state(AskStates.chatting)
    screen = attached_screen(view, actor.user_id, may_add=False)
    await query.message.answer(screen.text, reply_markup=screen.keyboard)
    await query.answer()


async def drop(query: CallbackQuery, actor: Actor, chat_attachments: ChatAttachments) -> None:
    """«Not beside the question after all»."""
    await chat_attachments.drop(actor, thread_id=topic_of(query.message))
    if isinstance(query.message, Message):
        await drop_keyboard(query.message)
    await query.answer(_("Dropped. Nothing of it was sent to Gemini."))


async def make_candidate(
    query: CallbackQuery, actor: Actor, chat_attachments: ChatAttachments, candidate_intake: CandidateIntake
) -> None:
    """«It is an applicant»: a draft, as if it had been sent outside the conversation."""
    sent = query.message.reply_to_message if isinstance(query.message, Message) else None
    if sent is None:
        await query.answer(_("The message with the file is gone. Send it once more after /cancel."), show_alert=True)
        return
    await chat_attachments.drop(actor, thread_id=topic_of(query.message))
    if isinstance(query.message, Message):
        await drop_keyboard(query.message)
    await query.answer()
    await intake.take(sent, actor, candidate_intake)


async def attach(message: Message, actor: Actor, chat_attachments: ChatAttachments) -> AttachmentView | None:
    """Put what a message holds beside the next question; None when it holds nothing to put."""
    file, topic = _file_of(message), topic_of(message)
    if file is not None and (message.voice or message.audio):
        return await chat_attachments.add_voice(actor, file, thread_id=topic)
    if file is not None and message.bot is not None:
        async with TypingWhenSlow(bot=message.bot, chat_id=message.chat.id):
            return await chat_attachments.add_file(actor, file, thread_id=topic)
    text = message.text or message.caption or ""
    if not text:
        return None
    return await chat_attachments.add_text(actor, text, name=_("message"), thread_id=topic)


async def attach_replied(message: Message, actor: Actor, chat_attachments: ChatAttachments) -> None:
    """What a question replies to lies beside it; what the bot itself said is no foreign word."""
    replied = message.reply_to_message
    if replied is not None and not (replied.from_user and replied.from_user.is_bot):
        await attach(replied.as_(message.bot), actor, chat_attachments)


def _file_of(message: Message) -> SentFile | None:
    if message.document is not None:
        sent = message.document
        return SentFile(sent.file_id, sent.file_name or "", sent.file_size, sent.mime_type or "")
    if message.photo:
        # The last one is the largest.
        return SentFile(message.photo[-1].file_id, PHOTO_NAME, message.photo[-1].file_size, "image/jpeg")
    recording = message.voice or message.audio
    if recording is not None:
        return SentFile(recording.file_id, "", recording.file_size, recording.mime_type or "audio/ogg")
    return None
