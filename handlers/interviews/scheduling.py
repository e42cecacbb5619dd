"""The conversation from interviewers to «Create», and choosing another time for an interview that is moved."""

from dataclasses import replace
from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.interviews import drafts
from handlers.interviews.callbacks import InterviewAct, InterviewTap, PlanAct, PlanTap
from handlers.interviews.scheduling_views import people_screen, preview_screen, slots_screen, wishes_screen
from handlers.interviews.views import card_screen
from handlers.menu import main_menu
from handlers.screen import Screen, show
from handlers.typing_when_slow import TypingWhenSlow
from locales import gettext as _
from services.access import Actor
from services.interviews.answers import InterviewAnswers
from services.interviews.draft import BUFFERS_MIN, LENGTHS_MIN, Draft
from services.interviews.reading import InterviewReading
from services.interviews.scheduling import InterviewScheduling
from services.interviews.stage_wish import StageWish


def create_router() -> Router:
    """The router of scheduling."""
    router = Router(name="interviews.scheduling")
    router.callback_query.register(toggle_person, PlanTap.filter(F.act == PlanAct.TOGGLE))
    router.callback_query.register(set_length, PlanTap.filter(F.act == PlanAct.LENGTH))
    router.callback_query.register(set_buffer, PlanTap.filter(F.act == PlanAct.BUFFER))
    router.callback_query.register(show_people, PlanTap.filter(F.act == PlanAct.PEOPLE))
    router.callback_query.register(show_slots, PlanTap.filter(F.act == PlanAct.SLOTS))
    router.callback_query.register(show_preview, PlanTap.filter(F.act == PlanAct.PREVIEW))
    router.callback_query.register(show_wishes, PlanTap.filter(F.act == PlanAct.WISHES))
    router.callback_query.register(wish, PlanTap.filter(F.act == PlanAct.WISH))
    router.callback_query.register(create, PlanTap.filter(F.act == PlanAct.CREATE))
    router.callback_query.register(begin_to_move, InterviewTap.filter(F.act == InterviewAct.MOVE))
    router.callback_query.register(move, PlanTap.filter(F.act == PlanAct.MOVE_TO))
    router.callback_query.register(leave, PlanTap.filter(F.act == PlanAct.LEAVE))
    return router


async def toggle_person(
    query: CallbackQuery,
    callback_data: PlanTap,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    state: FSMContext,
) -> None:
    """One interviewer more or less."""
    draft = (await drafts.kept(state)).toggled(callback_data.a)
    await _people(query, actor, interview_scheduling, state, draft)


async def set_length(
    query: CallbackQuery,
    callback_data: PlanTap,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    state: FSMContext,
) -> None:
    """How long."""
    minutes = callback_data.a if callback_data.a in LENGTHS_MIN else max(LENGTHS_MIN)
    draft = replace(await drafts.kept(state), minutes=minutes, start_at=None)
    await _people(query, actor, interview_scheduling, state, draft)


async def set_buffer(
    query: CallbackQuery,
    callback_data: PlanTap,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    state: FSMContext,
) -> None:
    """How much time around."""
    minutes = callback_data.a if callback_data.a in BUFFERS_MIN else max(BUFFERS_MIN)
    draft = replace(await drafts.kept(state), buffer_minutes=minutes, start_at=None)
    await _people(query, actor, interview_scheduling, state, draft)


async def show_people(
    query: CallbackQuery, actor: Actor, interview_scheduling: InterviewScheduling, state: FSMContext
) -> None:
    """Back to the interviewers."""
    await _people(query, actor, interview_scheduling, state, await drafts.kept(state))


async def show_slots(
    query: CallbackQuery,
    callback_data: PlanTap,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    state: FSMContext,
) -> None:
    """Times free for all."""
    draft = await drafts.kept(state)
    since = drafts.of_minutes(callback_data.a) if callback_data.a else None
    await _slots(query, actor, interview_scheduling, draft, since)


async def show_preview(
    query: CallbackQuery,
    callback_data: PlanTap,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    state: FSMContext,
) -> None:
    """Everything as it will be."""
    draft = await drafts.kept(state)
    if callback_data.a:
        draft = replace(draft, start_at=drafts.of_minutes(callback_data.a))
    preview = await interview_scheduling.preview(actor, draft)
    await drafts.keep(state, draft)
    stage = await interview_scheduling.stage_name(actor, draft)
    await show(query, preview_screen(preview, actor.zone, stage))


async def show_wishes(
    query: CallbackQuery, actor: Actor, interview_scheduling: InterviewScheduling, state: FSMContext
) -> None:
    """Stages to choose from."""
    draft = await drafts.kept(state)
    await show(query, wishes_screen(draft, await interview_scheduling.stages(actor)))


async def wish(
    query: CallbackQuery,
    callback_data: PlanTap,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    state: FSMContext,
) -> None:
    """The stage once it is created; 0 leaves it."""
    draft = replace(await drafts.kept(state), stage_id=callback_data.a or None)
    await drafts.keep(state, draft)
    await show_preview(query, PlanTap(act=PlanAct.PREVIEW), actor, interview_scheduling, state)


async def create(
    query: CallbackQuery,
    *,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    interview_reading: InterviewReading,
    interview_stage: StageWish,
    state: FSMContext,
) -> None:
    """Create it; the draft is gone first, so that a second tap creates nothing."""
    draft = await drafts.take(state)
    async with _typing(query):
        created = await interview_scheduling.create(actor, draft)
        card = await interview_reading.card(actor, created.interview_id)
        moved = None
        if card.applicant is not None:
            moved = await interview_stage.carry_out(actor, created.interview_id, card.applicant)
    before = _("✅ Created; the interviewers are told.")
    if moved is True:
        before += " " + _("The stage is changed.")
    if moved is False:
        before += "\n" + _("⚠️ The stage could not be changed: do it on the applicant's card.")
    await show(query, card_screen(card, actor.zone, before=before))


async def begin_to_move(
    query: CallbackQuery,
    callback_data: InterviewTap,
    actor: Actor,
    interview_scheduling: InterviewScheduling,
    state: FSMContext,
) -> None:
    """Choose another time."""
    draft = await interview_scheduling.draft_to_move(actor, callback_data.interview)
    await drafts.keep(state, draft)
    await _slots(query, actor, interview_scheduling, draft, None)


async def move(
    query: CallbackQuery,
    *,
    callback_data: PlanTap,
    actor: Actor,
    interview_answers: InterviewAnswers,
    interview_reading: InterviewReading,
    state: FSMContext,
) -> None:
    """Move it there."""
    draft = await drafts.take(state)
    interview_id = draft.interview_id or 0
    async with _typing(query):
        changed = await interview_answers.move(actor, interview_id, drafts.of_minutes(callback_data.a))
    before = _("✅ Moved; everybody is told and asked anew.")
    if changed.leaves_old:
        before += "\n" + _("⚠️ Huntflow's interface cannot delete the old event: delete it in your calendar by hand.")
    await show(query, card_screen(await interview_reading.card(actor, interview_id), actor.zone, before=before))


async def leave(query: CallbackQuery, actor: Actor, state: FSMContext) -> None:
    """Create nothing."""
    await state.clear()
    await show(query, Screen(_("Left. Nothing was created or moved."), main_menu(actor)))


async def _people(
    query: CallbackQuery, actor: Actor, scheduling: InterviewScheduling, state: FSMContext, draft: Draft
) -> None:
    choices = await scheduling.interviewers(actor)
    await drafts.keep(state, draft)
    await show(query, people_screen(draft, choices))


async def _slots(
    query: CallbackQuery, actor: Actor, scheduling: InterviewScheduling, draft: Draft, since: datetime | None
) -> None:
    async with _typing(query):
        page = await scheduling.slots(actor, draft, since)
    await show(query, slots_screen(draft, page, actor.zone))


def _typing(query: CallbackQuery) -> TypingWhenSlow:
    if query.bot is None:
        raise LookupError("an update of a person, handled by a bot")
    return TypingWhenSlow(bot=query.bot, chat_id=query.from_user.id)
