"""Leaving a conversation: /cancel works in every state and says what was left (product.md §2)."""

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.menu import MenuChoice, main_menu
from handlers.places import PrivateChat
from handlers.screen import Screen, show
from locales import gettext as _
from locales import lazy
from services.access import Actor

# What a person was doing, by the name of the state group.
SUBJECTS = {
    "LinkEntry": lazy("linking an account"),
    "TimeZoneEntry": lazy("choosing a time zone"),
    "PersonSearch": lazy("searching for a person"),
    "SecretEntry": lazy("entering a key"),
    "ApplicantStates": lazy("finding or changing an applicant"),
    "VacancyStates": lazy("searching for a vacancy"),
    "AskStates": lazy("a question to the assistant"),
    "ImportStates": lazy("an import"),
    "InterviewStates": lazy("scheduling an interview"),
    "ProfileStates": lazy("your interviewer's profile"),
    "SourceStates": lazy("choosing where to import from"),
    "BulkStates": lazy("an import"),
    "IntakeStates": lazy("correcting a draft"),
    "AuditStates": lazy("looking through actions"),
    "BroadcastStates": lazy("writing a message"),
    "FeedEntry": lazy("giving the address of a calendar"),
    "DriveStates": lazy("looking for a file in Drive"),
    "ScorecardStates": lazy("words for a scorecard"),
    "FinanceStates": lazy("entering a grade or an amount"),
}


def create_router() -> Router:
    """The router of /cancel. It stands before all routers with states, which would take the command for an answer."""
    router = Router(name="conversations")
    router.message.register(cancel, Command("cancel"), PrivateChat())
    router.callback_query.register(leave_by_menu, MenuChoice.filter())
    return router


async def leave_by_menu(_query: CallbackQuery, state: FSMContext) -> None:
    """A button of the main menu opens something else: what the person types next is no answer to the old question."""
    await state.clear()
    raise SkipHandler


async def cancel(message: Message, state: FSMContext, actor: Actor) -> None:
    """End the conversation under way."""
    current = await state.get_state()
    await state.clear()
    if current is None:
        await show(message, Screen(_("There is nothing to cancel."), main_menu(actor)))
        return
    subject = SUBJECTS.get(current.partition(":")[0])
    text = (
        _("Cancelled: {subject}.").format(subject=_(subject))
        if subject
        else _("Cancelled. Nothing more will be done with what you had begun.")
    )
    await show(message, Screen(text, main_menu(actor)))
