"""Screens of a run: prepared, checked, running, over. Pure; the background job uses them too."""

from collections.abc import Sequence
from datetime import datetime
from math import ceil
from zoneinfo import ZoneInfo

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.bulk_import.callbacks import (
    BulkAct,
    BulkButton,
    BulkDecide,
    BulkList,
    BulkRuns,
    BulkSaved,
    BulkUpdate,
    BulkVacancies,
)
from handlers.bulk_import.words import COUNTS, ICONS, STATES
from handlers.foreign_text import safe, short
from handlers.menu import menu_button
from handlers.screen import Screen
from locales import gettext as _
from locales import ngettext
from services.bulk_import.views import BulkProgress, BulkTask, RunPage, TaskPage
from services.error_messages import describe
from services.sources.values import Source, SourceKind
from services.vocabulary import BulkItemState, BulkState, BulkWish

BAR_CELLS = 12
LISTED = (BulkItemState.CHANGED, BulkItemState.KNOWN, BulkItemState.FAILED, BulkItemState.BROKEN, BulkItemState.SKIPPED)
MINUTE_S, HOUR_S = 60, 3600
SAVED_SHOWN = 12
_ICON_OF = {SourceKind.CLICKUP: "📋", SourceKind.NOTION: "🗂"}


def button(text: str, choice: CallbackData) -> InlineKeyboardButton:
    """A button of a run."""
    return InlineKeyboardButton(text=short(text), callback_data=choice.pack())


def act(text: str, run_id: int, action: BulkAct) -> InlineKeyboardButton:
    """A button without further choice."""
    return button(text, BulkButton(id=run_id, act=action))


def ask_link_screen(saved: Sequence[Source]) -> Screen:
    """The question for a list; those the person has saved are one tap away."""
    text = _(
        "Send a link to a ClickUp list or a Notion database: open it there and copy the address. "
        "I shall check it first; nothing is created before you say so. /cancel to leave."
    )
    if saved:
        text += "\n\n" + _("Or take one you have saved:")
    rows = [[button(f"{_ICON_OF[each.kind]} {each.name}", BulkSaved(source=each.id))] for each in saved[:SAVED_SHOWN]]
    return _screen([text], [*rows, [button(_("All imports"), BulkRuns(page=1)), menu_button()]])


def run_screen(progress: BulkProgress) -> Screen:
    """A run at whatever moment it is."""
    match progress.run.state:
        case BulkState.SETUP:
            return _setup_screen(progress)
        case BulkState.CHECKING:
            return _checking_screen(progress)
        case BulkState.READY:
            return _ready_screen(progress)
        case BulkState.RUNNING:
            return _running_screen(progress)
    return _resting_screen(progress)


def _heading(progress: BulkProgress) -> list[str]:
    run = progress.run
    lines = [f"{ICONS[run.state]} <b>{_('List “{name}”').format(name=safe(run.place_name, 100))}</b>"]
    if run.vacancy_id is None:
        return [*lines, _("Vacancy: not chosen yet")]
    stage = run.known.stage_name(run.rules.default_stage) or _("the stage is not chosen yet")
    place = _("Vacancy: {vacancy} · {stage}").format(vacancy=safe(run.vacancy_name, 100), stage=safe(stage, 60))
    return [*lines, place]


def _setup_screen(progress: BulkProgress) -> Screen:
    run = progress.run
    lines = _heading(progress)
    if run.failure is not None:
        lines += ["", "⚠️ " + safe(describe(run.failure), 500)]
    is_ready = run.vacancy_id is not None and run.rules.default_stage is not None
    if is_ready:
        lines += ["", _("Next I check the list: who is new, who is in Huntflow already, what is missing.")]
    rows = [[button(_("Vacancy…"), BulkVacancies(id=run.id, page=1))]]
    if run.vacancy_id is not None:
        rows[0].append(act(_("Stage…"), run.id, BulkAct.DEFAULT_STAGE))
    rows.append([act(_("⚙️ Rules"), run.id, BulkAct.RULES)])
    if is_ready:
        rows.append([act(_("🔎 Check the list"), run.id, BulkAct.CHECK)])
    return _screen(lines, [*rows, [act(_("Cancel the import"), run.id, BulkAct.DROP)]])


def _checking_screen(progress: BulkProgress) -> Screen:
    lines = [*_heading(progress), ""]
    lines.append(_("Checking the list… Tasks read: {count}").format(count=progress.total))
    return _screen(lines, [[act(_("⏹ Stop"), progress.run.id, BulkAct.STOP)]])


def _ready_screen(progress: BulkProgress) -> Screen:
    run, new = progress.run, progress.count(BulkItemState.NEW)
    lines = [*_heading(progress), "", _("Checked, nothing is created yet. Tasks: {count}").format(count=progress.total)]
    lines += _counts(progress)
    if progress.likely_known:
        lines.append(
            _("of the new ones {count} seem to be in Huntflow: I shall ask you about them").format(
                count=progress.likely_known
            )
        )
    if progress.left_s is not None and new:
        lines += [
            "",
            _("It will take about {time}: the services allow no faster pace.").format(time=_duration(progress.left_s)),
        ]
    rows = []
    if new:
        text = ngettext("▶️ Import {count} task", "▶️ Import {count} tasks", new).format(count=new)
        rows.append([act(text, run.id, BulkAct.START)])
    rows += _decide_rows(progress) + _list_rows(progress)
    rows.append([act(_("⚙️ Rules"), run.id, BulkAct.RULES), act(_("🔄 Check again"), run.id, BulkAct.CHECK)])
    rows.append([act("📄 XLSX", run.id, BulkAct.XLSX), act("📄 CSV", run.id, BulkAct.CSV)])
    return _screen(lines, [*rows, [act(_("Cancel the import"), run.id, BulkAct.DROP)]])


def _running_screen(progress: BulkProgress) -> Screen:
    run = progress.run
    lines = [*_heading(progress), "", _bar(progress), *_counts(progress)]
    if run.wish is BulkWish.NONE:
        if progress.left_s is not None:
            lines += ["", _("Left: about {time}").format(time=_duration(progress.left_s))]
        rows = [[act(_("⏸ Pause"), run.id, BulkAct.PAUSE), act(_("⏹ Stop"), run.id, BulkAct.STOP)]]
    else:
        lines += ["", _("Stopping: what is being written is finished, nothing new begins.")]
        rows = []
    return _screen(lines, [*rows, *_decide_rows(progress)])


def _resting_screen(progress: BulkProgress) -> Screen:
    run = progress.run
    lines = [*_heading(progress), _(STATES[run.state]).capitalize(), "", _bar(progress), *_counts(progress)]
    if run.failure is not None:
        lines += ["", "⚠️ " + safe(describe(run.failure), 500)]
    if run.resume_at is not None:
        lines.append(_("It goes on by itself in a few minutes."))
    rows = []
    if progress.waiting:
        rows.append([act(_("▶️ Go on"), run.id, BulkAct.RESUME)])
        if run.state is BulkState.PAUSED:
            rows[-1].append(act(_("⏹ Stop"), run.id, BulkAct.STOP))
    rows += _decide_rows(progress)
    failed = progress.count(BulkItemState.FAILED, BulkItemState.BROKEN)
    if failed:
        text = ngettext("🔁 Try {count} failed again", "🔁 Try {count} failed again", failed).format(count=failed)
        rows.append([act(text, run.id, BulkAct.RETRY)])
    rows += _list_rows(progress)
    rows.append([act("📄 XLSX", run.id, BulkAct.XLSX), act("📄 CSV", run.id, BulkAct.CSV)])
    return _screen(lines, [*rows, [button(_("All imports"), BulkRuns(page=1)), menu_button()]])


def _decide_rows(progress: BulkProgress) -> list[list[InlineKeyboardButton]]:
    if not progress.to_decide:
        return []
    text = ngettext("👥 Decide about {count} task", "👥 Decide about {count} tasks", progress.to_decide)
    return [[button(text.format(count=progress.to_decide), BulkDecide(id=progress.run.id, anew=1))]]


def _list_rows(progress: BulkProgress) -> list[list[InlineKeyboardButton]]:
    found = [
        button(_(COUNTS[state]).format(count=progress.count(state)), BulkList(id=progress.run.id, state=state, page=1))
        for state in LISTED
        if progress.count(state)
    ]
    return [[each] for each in found]


def _counts(progress: BulkProgress) -> list[str]:
    return [_(text).format(count=progress.count(state)) for state, text in COUNTS.items() if progress.count(state)]


def _bar(progress: BulkProgress) -> str:
    """How much is done, as a line that can be read at a glance."""
    whole = max(progress.total, 1)
    done = whole - progress.waiting
    cells = done * BAR_CELLS // whole
    return f"{'▰' * cells}{'▱' * (BAR_CELLS - cells)} {done * 100 // whole} % · {done}/{progress.total}"


def _duration(seconds: float) -> str:
    if seconds < MINUTE_S:
        return _("a minute")
    if seconds < HOUR_S:
        minutes = ceil(seconds / MINUTE_S)
        return ngettext("{count} minute", "{count} minutes", minutes).format(count=minutes)
    hours, rest = divmod(ceil(seconds / MINUTE_S), MINUTE_S)
    return _("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def tasks_screen(page: TaskPage, run_id: int, state: BulkItemState | None) -> Screen:
    """Tasks of one state with their reasons."""
    lines = [_(COUNTS[state]).format(count=page.total) if state else _("Tasks: {count}").format(count=page.total), ""]
    lines += [line for task in page.rows for line in _task_lines(task)]
    rows = [
        [button(f"✏️ {task.position}. {task.title}", BulkUpdate(item=task.id))]
        for task in page.rows
        if task.state is BulkItemState.CHANGED
    ]
    if page.pages > 1:
        name = state.value if state else ""
        number, last = page.page, page.pages
        places = ((number - 1 or last, "‹"), (number, f"{number}/{last}"), (number % last + 1, "›"))
        rows.append([button(text, BulkList(id=run_id, state=name, page=to)) for to, text in places])
    return _screen(lines, [*rows, [act(_("‹ To the import"), run_id, BulkAct.SHOW)]])


def _task_lines(task: BulkTask) -> list[str]:
    title = safe(task.title or task.source_id, 80)
    linked = f'<a href="{safe(task.url)}">{title}</a>' if task.url.startswith("https://") else title
    number = f" (№ {task.applicant_id})" if task.applicant_id else ""
    lines = [f"{task.position}. {linked}{number}"]
    if task.failure is not None:
        lines.append(f"   {safe(describe(task.failure), 200)}")
    return lines


def runs_screen(page: RunPage, zone: ZoneInfo) -> Screen:
    """The history."""
    if not page.rows:
        return _screen([_("No list was imported yet. Begin with /import.")], [[menu_button()]])
    lines = [f"<b>{_('Imports of lists')}</b>", ""]
    rows = []
    for each in page.rows:
        run = each.run
        counted = _("{done} of {total} done").format(done=each.count(BulkItemState.DONE), total=each.total)
        head = f"{ICONS[run.state]} {_at(run.created_at, zone)}"
        lines.append(f"{head} · {safe(run.place_name, 60)} — {_(STATES[run.state])}, {counted}")
        rows.append([act(f"{head} · {run.place_name}", run.id, BulkAct.SHOW)])
    if page.pages > 1:
        number, last = page.page, page.pages
        places = ((number - 1 or last, "‹"), (number, f"{number}/{last}"), (number % last + 1, "›"))
        rows.append([button(text, BulkRuns(page=to)) for to, text in places])
    return _screen(lines, [*rows, [menu_button()]])


def _at(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%d.%m %H:%M}"


def _screen(lines: list[str], rows: list[list[InlineKeyboardButton]]) -> Screen:
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def dropped_screen() -> Screen:
    """A run that wrote nothing was forgotten."""
    return _screen([_("The import is cancelled. Its data are deleted.")], [[menu_button()]])
