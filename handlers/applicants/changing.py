"""Yes, no, and the way back."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.applicants.callbacks import ChangeAct, ChangeTap
from handlers.applicants.change_views import outcome_screen
from handlers.screen import show
from services.access import Actor
from services.applicants.changes import ApplicantChanges, MessagePlace


def create_router() -> Router:
    """The router of decisions."""
    router = Router(name="applicants.changing")
    router.callback_query.register(confirm, ChangeTap.filter(F.act == ChangeAct.CONFIRM))
    router.callback_query.register(drop, ChangeTap.filter(F.act == ChangeAct.DROP))
    router.callback_query.register(undo, ChangeTap.filter(F.act == ChangeAct.UNDO))
    return router


async def confirm(
    query: CallbackQuery, callback_data: ChangeTap, actor: Actor, applicant_changes: ApplicantChanges
) -> None:
    """Do it."""
    place = None
    if isinstance(query.message, Message):
        place = MessagePlace(query.message.chat.id, query.message.message_id)
    async with ChatActionSender.typing(chat_id=query.from_user.id, bot=query.bot, initial_sleep=0.3):  # type: ignore[arg-type]
        change = await applicant_changes.confirm(actor, callback_data.owner, callback_data.change, place)
    await show(query, outcome_screen(change))


async def drop(
    query: CallbackQuery, callback_data: ChangeTap, actor: Actor, applicant_changes: ApplicantChanges
) -> None:
    """Do not do it after all."""
    change = await applicant_changes.drop(actor, callback_data.owner, callback_data.change)
    await show(query, outcome_screen(change))


async def undo(
    query: CallbackQuery, callback_data: ChangeTap, actor: Actor, applicant_changes: ApplicantChanges
) -> None:
    """Bring the previous state back."""
    change = await applicant_changes.undo(actor, callback_data.owner, callback_data.change)
    await show(query, outcome_screen(change))
