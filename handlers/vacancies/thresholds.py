"""How long is too long on a stage: the team's numbers for the morning brief."""

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import safe, short
from handlers.menu import menu_button
from handlers.screen import Screen, show
from locales import gettext as _
from locales import ngettext
from services.access import Actor, Operation
from services.brief.thresholds import NEVER, StageLimit, StageThresholds

CHOICES = (1, 2, 3, 5, 7, 10, 14, 30)
IN_A_ROW = 4
# `days` of a button that only shows, and of one that gives Huntflow's number back.
SHOW, BACK = -1, -2


class ThresholdTap(CallbackData, prefix="vt"):
    """The stages (`stage` 0), the choices of one, or a number of days for it."""

    stage: int = 0
    days: int = SHOW


def create_router() -> Router:
    """The router of thresholds."""
    router = Router(name="vacancies.thresholds")
    router.callback_query.register(tapped, ThresholdTap.filter())
    return router


async def tapped(
    query: CallbackQuery, callback_data: ThresholdTap, actor: Actor, stage_thresholds: StageThresholds
) -> None:
    """Show, or set and show."""
    stage, days = callback_data.stage, callback_data.days
    if days == SHOW:
        limits = await stage_thresholds.of(actor)
        chosen = next((limit for limit in limits if limit.status_id == stage), None)
        await show(query, choices_screen(chosen) if chosen else stages_screen(limits, actor))
        return
    limits = await stage_thresholds.set(actor, stage, None if days == BACK else days)
    await show(query, stages_screen(limits, actor))


def thresholds_button() -> InlineKeyboardButton:
    """The way here from the times of a vacancy."""
    return _button(_("🐢 Too long?"))


def stages_screen(limits: tuple[StageLimit, ...], actor: Actor) -> Screen:
    """Every stage with its number."""
    lines = [f"<b>{_('How long is too long')}</b>", _("The morning brief tells of applicants who stand longer."), ""]
    lines += [f"• {safe(limit.name)}: {_days(limit)}" for limit in limits]
    rows = []
    if actor.may(Operation.EDIT_VACANCY_RECORDS):
        rows = [[_button(short(f"{limit.name}: {_days(limit)}"), limit.status_id)] for limit in limits]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[*rows, [menu_button()]]))


def choices_screen(limit: StageLimit) -> Screen:
    """Numbers to choose from for one stage."""
    buttons = [_button(str(days), limit.status_id, days) for days in CHOICES]
    rows = [buttons[start : start + IN_A_ROW] for start in range(0, len(buttons), IN_A_ROW)]
    rows += [
        [_button(_("Never too long"), limit.status_id, NEVER), _button(_("As in Huntflow"), limit.status_id, BACK)],
        [_button(_("‹ Stages"))],
    ]
    text = _("After how many days does somebody stand too long on “{stage}”? Now: {days}.")
    return Screen(text.format(stage=safe(limit.name), days=_days(limit)), InlineKeyboardMarkup(inline_keyboard=rows))


def _days(limit: StageLimit) -> str:
    if limit.days is None:
        return _("never")
    days = ngettext("{count} day", "{count} days", limit.days).format(count=limit.days)
    return f"{days} ✏️" if limit.is_own else days


def _button(text: str, stage: int = 0, days: int = SHOW) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=ThresholdTap(stage=stage, days=days).pack())
