"""Screens of the rule table and of choosing vacancy and stage. Pure."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.bulk_import.callbacks import (
    BulkAct,
    BulkField,
    BulkStage,
    BulkStatus,
    BulkSwitch,
    BulkVacancies,
    BulkVacancy,
)
from handlers.bulk_import.views import act, button
from handlers.bulk_import.words import RESUMES, USES
from handlers.foreign_text import safe
from handlers.screen import Screen
from locales import gettext as _
from services.bulk_import.setup import Switch
from services.bulk_import.views import BulkProgress
from services.task_import.rules import LEFT_OUT, FieldUse
from services.vacancies import VacancyChoices

# A keyboard of more rows is no help to anybody; ClickUp lists seldom have so many statuses or fields.
MAX_ROWS = 25
AUTOMATIC = "auto"


def rules_screen(progress: BulkProgress) -> Screen:
    """What was decided about the tasks of this list."""
    run, rules = progress.run, progress.run.rules
    lines = [f"<b>{_('Rules for “{name}”').format(name=safe(run.place_name, 100))}</b>", ""]
    lines.append(_("Statuses and stages:"))
    lines += [f"• {safe(name, 60)} → {safe(_stage(progress, name), 60)}" for name in run.known.statuses[:MAX_ROWS]]
    if run.known.fields:
        lines += ["", _("Fields of the task:")]
        lines += [f"• {safe(name, 60)} → {_use(progress, name)}" for name in run.known.fields[:MAX_ROWS]]
    lines += ["", _("Resume: {choice}").format(choice=_(RESUMES[rules.resume]))]
    rows = [
        [button(f"{name} → {_stage(progress, name)}", BulkStatus(id=run.id, status=number))]
        for number, name in enumerate(run.known.statuses[:MAX_ROWS])
    ]
    rows += [
        [button(f"📋 {name} → {_use(progress, name)}", BulkField(id=run.id, field=number))]
        for number, name in enumerate(run.known.fields[:MAX_ROWS])
    ]
    rows.append(
        [
            _switch(_("Comments"), run.id, Switch.COMMENTS, is_on=rules.comments),
            _switch(_("Assignee as tag"), run.id, Switch.TAG, is_on=rules.tag_assignee),
        ]
    )
    rows.append(
        [
            _switch(_("Closed tasks"), run.id, Switch.CLOSED, is_on=rules.closed),
            button(_("📎 Resume…"), BulkSwitch(id=run.id, what=Switch.RESUME)),
        ]
    )
    return _screen(lines, [*rows, [act(_("‹ To the import"), run.id, BulkAct.SHOW)]])


def _switch(text: str, run_id: int, what: Switch, *, is_on: bool) -> InlineKeyboardButton:
    return button(f"{'✅' if is_on else '⬜'} {text}", BulkSwitch(id=run_id, what=what))


def _stage(progress: BulkProgress, status: str) -> str:
    stages = dict(progress.run.rules.stages)
    stage = stages.get(status.strip().casefold())
    if stage == LEFT_OUT:
        return _("left out")
    if stage is None:
        return progress.run.known.stage_name(progress.run.rules.default_stage) or "—"
    return progress.run.known.stage_name(stage)


def _use(progress: BulkProgress, field: str) -> str:
    use = progress.run.rules.use_of(field)
    return _(USES[use]) if use is not None else _("whatever it shows")


def stages_screen(progress: BulkProgress, status: int) -> Screen:
    """Stages to choose from for a status; -1 is the default of all."""
    run = progress.run
    rows = [[button(stage.name, BulkStage(id=run.id, status=status, stage=stage.id))] for stage in run.known.stages]
    if status < 0:
        text, back = _("Which stage? It is for every status without a rule of its own."), BulkAct.SHOW
    else:
        name = run.known.statuses[status] if status < len(run.known.statuses) else ""
        text, back = _("Which stage for tasks with the status “{status}”?").format(status=safe(name, 60)), BulkAct.RULES
        rows.append([button(_("Leave these tasks out"), BulkStage(id=run.id, status=status, stage=LEFT_OUT))])
        rows.append([button(_("As all others"), BulkStage(id=run.id, status=status, stage=-1))])
    return _screen([text], [*rows, [act(_("‹ Back"), run.id, back)]])


def field_screen(progress: BulkProgress, field: int) -> Screen:
    """What a field may hold."""
    run = progress.run
    name = run.known.fields[field] if field < len(run.known.fields) else ""
    rows = [[button(_(text), BulkField(id=run.id, field=field, use=use))] for use, text in USES.items()]
    rows.append([button(_("Whatever it shows"), BulkField(id=run.id, field=field, use=AUTOMATIC))])
    text = _("What does the field “{name}” hold?").format(name=safe(name, 60))
    return _screen([text], [*rows, [act(_("‹ Back"), run.id, BulkAct.RULES)]])


def use_of(text: str) -> FieldUse | None:
    """The use a button names; None reads whatever the field shows."""
    return None if text == AUTOMATIC else FieldUse(text)


def vacancies_screen(run_id: int, choices: VacancyChoices) -> Screen:
    """Vacancies to choose from."""
    lines = [_("Which vacancy? Yours come first.")]
    if choices.search_text:
        lines.append(_("Search: “{text}”").format(text=safe(choices.search_text)))
    if not choices.rows:
        lines.append(_("There is no such open vacancy."))
    rows = [
        [button(f"{row.name} · {row.company}" if row.company else row.name, BulkVacancy(id=run_id, vacancy=row.id))]
        for row in choices.rows
    ]
    if choices.pages > 1:
        number, last = choices.page, choices.pages
        places = ((number - 1 or last, "‹"), (number, f"{number}/{last}"), (number % last + 1, "›"))
        rows.append([button(text, BulkVacancies(id=run_id, page=to, search=choices.search)) for to, text in places])
    rows.append([act(_("🔍 Search"), run_id, BulkAct.SEARCH), act(_("‹ Back"), run_id, BulkAct.SHOW)])
    return _screen(lines, rows)


def _screen(lines: list[str], rows: list[list[InlineKeyboardButton]]) -> Screen:
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))
