"""What a tap does to an interview. The messages about it follow by themselves a second later."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.interviews.callbacks import InterviewAct, InterviewTap
from handlers.interviews.reading import send_below
from handlers.interviews.views import (
    cancel_question,
    card_screen,
    swap_choices_screen,
    swap_screen,
)
from handlers.screen import Screen, show, toast
from locales import gettext as _
from services.access import Actor
from services.interviews.answers import InterviewAnswers
from services.interviews.reading import InterviewReading
from services.interviews.scheduling import InterviewScheduling


def create_router() -> Router:
    """The router of answers and changes."""
    router = Router(name="interviews.acting")
    router.callback_query.register(confirm, InterviewTap.filter(F.act == InterviewAct.CONFIRM))
    router.callback_query.register(be_late, InterviewTap.filter(F.act == InterviewAct.LATE))
    router.callback_query.register(cannot_come, InterviewTap.filter(F.act == InterviewAct.CANNOT))
    router.callback_query.register(ask_before_cancelling, InterviewTap.filter(F.act == InterviewAct.CANCEL))
    router.callback_query.register(cancel, InterviewTap.filter(F.act == InterviewAct.CANCEL_YES))
    router.callback_query.register(choose_who_leaves, InterviewTap.filter(F.act == InterviewAct.SWAP))
    router.callback_query.register(choose_who_comes, InterviewTap.filter(F.act == InterviewAct.SWAP_CHOICES))
    router.callback_query.register(swap, InterviewTap.filter(F.act == InterviewAct.SWAP_TO))
    return router


async def confirm(
    query: CallbackQuery, callback_data: InterviewTap, actor: Actor, interview_answers: InterviewAnswers
) -> None:
    """The interviewer comes."""
    await interview_answers.confirm(actor, callback_data.interview)
    await query.answer(toast(_("Good: the recruiter sees that you come.")))


async def be_late(
    query: CallbackQuery,
    callback_data: InterviewTap,
    actor: Actor,
    interview_answers: InterviewAnswers,
    interview_reading: InterviewReading,
) -> None:
    """The interviewer comes later."""
    is_new = await interview_answers.late(actor, callback_data.interview, callback_data.a)
    text = _("The recruiter is told and warns the candidate.") if is_new else _("The recruiter knows already.")
    contacts = await interview_reading.contacts(actor, callback_data.interview)
    phone = contacts.phone or contacts.telegram or contacts.email
    await query.answer(toast(f"{text} {phone}".strip()), show_alert=bool(phone))


async def cannot_come(
    query: CallbackQuery, callback_data: InterviewTap, actor: Actor, interview_answers: InterviewAnswers
) -> None:
    """The interviewer does not come."""
    await interview_answers.cannot(actor, callback_data.interview)
    await query.answer(toast(_("The recruiter gets the names of those who are free. You can still change your mind.")))


async def ask_before_cancelling(
    query: CallbackQuery, callback_data: InterviewTap, actor: Actor, interview_reading: InterviewReading
) -> None:
    """Say what follows, and ask."""
    await show(query, cancel_question(await interview_reading.card(actor, callback_data.interview), actor.zone))


async def cancel(
    query: CallbackQuery,
    callback_data: InterviewTap,
    actor: Actor,
    interview_answers: InterviewAnswers,
    interview_reading: InterviewReading,
) -> None:
    """It does not take place."""
    changed = await interview_answers.cancel(actor, callback_data.interview)
    before = _("✅ Cancelled, everybody is told.")
    if changed.leaves_old:
        before += "\n" + _("⚠️ Huntflow's interface cannot delete the event: delete it in your calendar by hand.")
    card = await interview_reading.card(actor, callback_data.interview)
    await show(query, card_screen(card, actor.zone, before=before))


async def choose_who_leaves(
    query: CallbackQuery, callback_data: InterviewTap, actor: Actor, interview_reading: InterviewReading
) -> None:
    """Whom to replace."""
    await show(query, swap_screen(await interview_reading.card(actor, callback_data.interview)))


async def choose_who_comes(
    query: CallbackQuery,
    callback_data: InterviewTap,
    actor: Actor,
    interview_reading: InterviewReading,
    interview_scheduling: InterviewScheduling,
) -> None:
    """Whom to invite."""
    card = await interview_reading.card(actor, callback_data.interview)
    choices = await interview_scheduling.interviewers(actor)
    await show(query, swap_choices_screen(card, callback_data.a, choices))


async def swap(
    query: CallbackQuery,
    callback_data: InterviewTap,
    actor: Actor,
    interview_answers: InterviewAnswers,
    interview_reading: InterviewReading,
) -> None:
    """One instead of another."""
    tapped = callback_data
    changed = await interview_answers.swap(actor, tapped.interview, tapped.a or None, tapped.b)
    before = _("✅ Done, everybody concerned is told.")
    if changed.leaves_old:
        before += "\n" + _("⚠️ Huntflow's interface cannot change guests: invite them in your calendar by hand.")
    screen = card_screen(await interview_reading.card(actor, tapped.interview), actor.zone, before=before)
    await _show_or_send(query, screen)


async def _show_or_send(query: CallbackQuery, screen: Screen) -> None:
    """In place of the question; below it where the message is too old to be edited."""
    if query.message is None:
        await send_below(query, screen)
        return
    await show(query, screen)
