"""`/interviews`, `/today`, the card, resume, questions, contacts, reminders."""

from datetime import datetime

from aiogram import F, Router
from aiogram.enums import ChatAction
from aiogram.filters import Command
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.interviews.callbacks import InterviewAct, InterviewList, InterviewTap, ReminderTap
from handlers.interviews.notice_views import contact_lines
from handlers.interviews.views import card_screen, list_screen, questions_screen, reminders_screen
from handlers.menu import MenuChoice
from handlers.screen import NO_PREVIEW, Screen, show
from services.access import Actor
from services.interviews.faces import Reminder
from services.interviews.reading import InterviewReading
from services.interviews.reminders import InterviewReminders


def create_router() -> Router:
    """The router of reading."""
    router = Router(name="interviews.reading")
    router.message.register(ahead, Command("interviews"))
    router.message.register(today, Command("today"))
    router.callback_query.register(ahead, MenuChoice.filter(F.to == "interviews"))
    router.callback_query.register(show_page, InterviewList.filter())
    router.callback_query.register(show_card, InterviewTap.filter(F.act == InterviewAct.CARD))
    router.callback_query.register(show_card_below, InterviewTap.filter(F.act == InterviewAct.CARD_BELOW))
    router.callback_query.register(send_resume, InterviewTap.filter(F.act == InterviewAct.RESUME))
    router.callback_query.register(send_questions, InterviewTap.filter(F.act == InterviewAct.QUESTIONS))
    router.callback_query.register(send_contacts, InterviewTap.filter(F.act == InterviewAct.CONTACTS))
    router.callback_query.register(switch_reminder, ReminderTap.filter(F.reminder.in_({1, 2, 3})))
    router.callback_query.register(show_reminders, ReminderTap.filter())
    return router


async def ahead(event: Message | CallbackQuery, actor: Actor, interview_reading: InterviewReading) -> None:
    """Everything planned."""
    await show(event, list_screen(await interview_reading.page(actor), actor.zone))


async def today(message: Message, actor: Actor, interview_reading: InterviewReading) -> None:
    """The day it is where the person is."""
    page = await interview_reading.page(actor, on=await interview_reading.today(actor))
    await show(message, list_screen(page, actor.zone))


async def show_page(
    query: CallbackQuery, callback_data: InterviewList, actor: Actor, interview_reading: InterviewReading
) -> None:
    """Another page or day."""
    on = datetime.strptime(callback_data.on, "%Y%m%d").date() if callback_data.on else None  # noqa: DTZ007 - a day
    await show(query, list_screen(await interview_reading.page(actor, callback_data.page, on=on), actor.zone))


async def show_card(
    query: CallbackQuery, callback_data: InterviewTap, actor: Actor, interview_reading: InterviewReading
) -> None:
    """An interview in place of the list."""
    await show(query, card_screen(await interview_reading.card(actor, callback_data.interview), actor.zone))


async def show_card_below(
    query: CallbackQuery, callback_data: InterviewTap, actor: Actor, interview_reading: InterviewReading
) -> None:
    """An interview in a message of its own: the one above is kept up to date by itself."""
    screen = card_screen(await interview_reading.card(actor, callback_data.interview), actor.zone)
    await send_below(query, screen)


async def send_resume(
    query: CallbackQuery, callback_data: InterviewTap, actor: Actor, interview_reading: InterviewReading
) -> None:
    """The candidate's resume file into the chat."""
    bot, chat_id = query.bot, query.from_user.id
    if bot is None:  # pragma: no cover - an update always comes with the bot that got it
        return
    async with ChatActionSender(bot=bot, chat_id=chat_id, action=ChatAction.UPLOAD_DOCUMENT):
        file = await interview_reading.resume(actor, callback_data.interview)
        await bot.send_document(chat_id, BufferedInputFile(file.content, file.name))
    await query.answer()


async def send_questions(
    query: CallbackQuery, callback_data: InterviewTap, actor: Actor, interview_reading: InterviewReading
) -> None:
    """What to ask."""
    await send_below(query, questions_screen(await interview_reading.questions(actor, callback_data.interview)))


async def send_contacts(
    query: CallbackQuery, callback_data: InterviewTap, actor: Actor, interview_reading: InterviewReading
) -> None:
    """How the candidate is reached."""
    contacts = await interview_reading.contacts(actor, callback_data.interview)
    await send_below(query, Screen("\n".join(contact_lines(contacts))))


async def show_reminders(query: CallbackQuery, actor: Actor, interview_reminders: InterviewReminders) -> None:
    """Which reminders come."""
    await show(query, reminders_screen(await interview_reminders.wanted(actor)))


async def switch_reminder(
    query: CallbackQuery, callback_data: ReminderTap, actor: Actor, interview_reminders: InterviewReminders
) -> None:
    """One more or less."""
    wanted = await interview_reminders.toggle(actor, Reminder(callback_data.reminder))
    await show(query, reminders_screen(wanted))


async def send_below(query: CallbackQuery, screen: Screen) -> None:
    """Answer with a message of its own."""
    if query.bot is not None:
        await query.bot.send_message(
            query.from_user.id, screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW
        )
    await query.answer()
