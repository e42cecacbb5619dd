"""`/health`: how the installation is doing, for administrators."""

from datetime import datetime

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.foreign_text import safe
from handlers.menu import MenuChoice, menu_button
from handlers.screen import Screen, show
from locales import gettext as _
from locales import lazy, ngettext
from services.access import Actor
from services.health import Health, HealthReport, PartState
from services.health_observations import JobHealth, ModelState, OutboxHealth, VendorHealth, VendorState
from services.jobs import Job
from services.vendor_troubles import vendor_name

GOOD, WARNING, BAD, OFF = "🟢", "🟡", "🔴", "⚪"
PARTS = {
    PartState.OK: (GOOD, lazy("works")),
    PartState.FAILING: (BAD, lazy("does not answer")),
    PartState.BEHIND: (BAD, lazy("has not had all its migrations")),
    PartState.DISABLED: (OFF, lazy("not used")),
}
VENDORS = {
    VendorState.OK: (GOOD, lazy("works")),
    VendorState.MOODY: (WARNING, lazy("fails now and then")),
    VendorState.DOWN: (BAD, lazy("does not work")),
    VendorState.NEVER_ASKED: (OFF, lazy("not asked yet")),
}
MODELS = {
    ModelState.OK: (GOOD, lazy("answers")),
    ModelState.UNKNOWN: (OFF, lazy("not asked yet")),
    ModelState.MISSING: (BAD, lazy("is no longer offered by Google: name another one in GEMINI_MODEL and restart")),
}
JOBS = {
    Job.CHECK_TOKENS: lazy("checking connections"),
    Job.SEND_DIGESTS: lazy("morning briefs"),
    Job.RESUME_UNFINISHED: lazy("picking up unfinished work"),
    Job.WATCH_HUNTFLOW_HOOKS: lazy("watching events of Huntflow"),
    Job.CLEAN_UP: lazy("cleaning up"),
    Job.CHECK_SCORECARDS: lazy("asking for scorecards"),
    Job.WRITE_SCORECARDS: lazy("writing scorecards into Huntflow"),
    Job.UPDATE_RATES: lazy("reading currency rates"),
}


def create_router() -> Router:
    """The router of the health page."""
    router = Router(name="health")
    router.message.register(show_health, Command("health"))
    router.callback_query.register(health_from_menu, MenuChoice.filter(F.to == "health"))
    return router


async def show_health(message: Message, actor: Actor, health: Health) -> None:
    """`/health`."""
    await show(message, health_screen(await health.for_administrator(actor), actor))


async def health_from_menu(query: CallbackQuery, actor: Actor, health: Health) -> None:
    """The menu's button, and «Look again»."""
    await show(query, health_screen(await health.for_administrator(actor), actor))


def health_screen(report: HealthReport, actor: Actor) -> Screen:
    """One line per part, the worst word first to see by its colour."""
    title = _("<b>Health</b> at {time} ({zone})").format(time=_time(report.checked_at, actor), zone=actor.timezone)
    blocks = [[title], _own_parts(report, actor)]
    if report.vendors:
        blocks.append([f"<b>{_('Vendors, last hour')}</b>", *(_vendor(vendor, actor) for vendor in report.vendors)])
    if report.jobs:
        blocks.append([f"<b>{_('Recurring jobs')}</b>", *(_job(job, actor) for job in report.jobs)])
    again = InlineKeyboardButton(text=_("Look again"), callback_data=MenuChoice(to="health").pack())
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[again], [menu_button()]])
    return Screen("\n\n".join("\n".join(block) for block in blocks), keyboard)


def _own_parts(report: HealthReport, actor: Actor) -> list[str]:
    lines = [_state(_("Database"), PARTS[report.database]), _state("Redis", PARTS[report.redis])]
    if report.pending_migrations:
        count = report.pending_migrations
        lines[0] += ": " + ngettext("{count} is missing", "{count} are missing", count).format(count=count)
    if report.outbox is not None:
        lines.append(_outbox(report.outbox, actor))
        seen = _time(report.last_update_at, actor) if report.last_update_at else _("never")
        lines.append(f"{GOOD if report.last_update_at else OFF} Telegram: " + _("last update {time}").format(time=seen))
    if report.model is not None:
        lines.append(_state(f"Gemini <code>{safe(report.model.name)}</code>", MODELS[report.model.state]))
    return lines


def _state(name: str, icon_and_word: tuple[str, str]) -> str:
    icon, word = icon_and_word
    return f"{icon} {name}: {_(word)}"


def _outbox(outbox: OutboxHealth, actor: Actor) -> str:
    icon = BAD if outbox.is_stuck else GOOD
    line = f"{icon} " + _("Notifications: {pending} waiting, {failed} given up").format(
        pending=outbox.pending, failed=outbox.failed
    )
    if outbox.is_stuck and outbox.oldest_due_at is not None:
        line += ", " + _("the oldest since {time}").format(time=_time(outbox.oldest_due_at, actor))
    return line


def _vendor(vendor: VendorHealth, actor: Actor) -> str:
    line = _state(vendor_name(vendor.vendor), VENDORS[vendor.state])
    if vendor.calls:
        line += (
            " (" + _("{failures} of {calls} calls failed").format(failures=vendor.failures, calls=vendor.calls) + ")"
        )
    if vendor.last_success_at is not None:
        line += "; " + _("last success {time}").format(time=_time(vendor.last_success_at, actor))
    if vendor.last_error_at is not None:
        error = f"{_time(vendor.last_error_at, actor)} <code>{safe(vendor.last_error)}</code>"
        line += "; " + _("last error {error}").format(error=error)
    return line


def _job(job: JobHealth, actor: Actor) -> str:
    name = _(JOBS[job.job]) if job.job in JOBS else job.job.value
    if job.last_run_at is None:
        return f"{OFF} {name}: " + _("not run yet")
    line = f"{BAD if job.is_late else GOOD} {name}: {_time(job.last_run_at, actor)}"
    return f"{line} " + _("(late)") if job.is_late else line


def _time(moment: datetime, actor: Actor) -> str:
    return f"{moment.astimezone(actor.zone):%d.%m %H:%M}"
