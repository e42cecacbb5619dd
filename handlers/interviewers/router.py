"""`/interviewer`, and «I am away from … to …» said at any time."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.interviewers.callbacks import (
    HoursDays,
    ProfileField,
    ProfileStates,
    ProfileTap,
    RemoveAbsence,
    SetActive,
)
from handlers.interviewers.views import QUESTIONS, days_screen, profile_screen
from handlers.interviews.reading import send_below
from handlers.places import PrivateChat
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor
from services.interviewers import Interviewers, InterviewerView

FIELD, DAY = "profile_field", "profile_day"
WORKING_DAYS = (1, 2, 3, 4, 5)
# «Меня нет с 1.12 по 5.12», «меня не будет 24.12», "I am away 1.12 - 5.12".
AWAY = r"(?i)^\s*(меня\s+(нет|не\s+будет)|i(\s+am|'m)\s+away)\b.*\d"


def create_router() -> Router:
    """The router of the profile."""
    router = Router(name="interviewers")
    router.message.register(open_profile, Command("interviewer"))
    router.message.register(take_value, ProfileStates.value, F.text & ~F.text.startswith("/"))
    router.message.register(needs_text, ProfileStates.value, ~F.text)
    router.message.register(be_away, F.text.regexp(AWAY), PrivateChat())
    router.callback_query.register(choose_days, HoursDays.filter())
    router.callback_query.register(ask, ProfileTap.filter(F.field))
    router.callback_query.register(open_profile, ProfileTap.filter())
    router.callback_query.register(set_active, SetActive.filter())
    router.callback_query.register(remove_absence, RemoveAbsence.filter())
    return router


async def open_profile(event: Message | CallbackQuery, actor: Actor, interviewers: Interviewers) -> None:
    """The person's own profile."""
    await show(event, profile_screen(await interviewers.own(actor)))


async def be_away(message: Message, actor: Actor, interviewers: Interviewers) -> None:
    """Days away, said in one sentence."""
    profile = await interviewers.add_absence(actor, message.text or "")
    await show(message, profile_screen(profile, before=_("✅ Noted: you are not offered for these days.")))


async def choose_days(query: CallbackQuery, actor: Actor, interviewers: Interviewers) -> None:
    """Of which days the hours are set."""
    await interviewers.own(actor)
    await show(query, days_screen())


async def ask(
    query: CallbackQuery, callback_data: ProfileTap, actor: Actor, interviewers: Interviewers, state: FSMContext
) -> None:
    """Ask for a value."""
    await interviewers.own(actor)
    field = callback_data.field or ProfileField.SPECIALIZATION
    await state.set_state(ProfileStates.value)
    await state.update_data({FIELD: field.value, DAY: callback_data.day})
    await send_below(query, Screen(_(QUESTIONS[field])))


async def take_value(message: Message, actor: Actor, interviewers: Interviewers, state: FSMContext) -> None:
    """The typed value; one that is refused may be typed again."""
    data = await state.get_data()
    profile = await _set(interviewers, actor, data, message.text or "")
    await state.clear()
    await show(message, profile_screen(profile, before=_("✅ Saved.")))


async def _set(interviewers: Interviewers, actor: Actor, data: dict[str, object], text: str) -> InterviewerView:
    field, day = ProfileField(str(data.get(FIELD, ProfileField.SPECIALIZATION))), int(str(data.get(DAY, 0)))
    if field is ProfileField.HOURS:
        return await interviewers.set_hours(actor, (day,) if day else WORKING_DAYS, text)
    if field in {ProfileField.PER_DAY, ProfileField.PER_WEEK}:
        return await interviewers.set_limit(actor, text, per_week=field is ProfileField.PER_WEEK)
    setters = {
        ProfileField.SPECIALIZATION: interviewers.set_specialization,
        ProfileField.EXPERIENCE: interviewers.set_experience,
        ProfileField.EMAIL: interviewers.set_email,
        ProfileField.ABSENCE: interviewers.add_absence,
    }
    return await setters[field](actor, text)


async def needs_text(message: Message) -> None:
    """A sticker or a file instead of the text."""
    await message.answer(_("Send it as text, or /cancel."))


async def set_active(query: CallbackQuery, callback_data: SetActive, actor: Actor, interviewers: Interviewers) -> None:
    """Whether the person can be chosen."""
    await show(query, profile_screen(await interviewers.set_active(actor, is_active=callback_data.is_active)))


async def remove_absence(
    query: CallbackQuery, callback_data: RemoveAbsence, actor: Actor, interviewers: Interviewers
) -> None:
    """The person is there after all."""
    await show(query, profile_screen(await interviewers.remove_absence(actor, callback_data.absence)))
