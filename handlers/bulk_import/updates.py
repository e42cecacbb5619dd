"""Changed tasks: the difference to Huntflow, field by field, and «Update»."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from handlers.bulk_import.callbacks import BulkList, BulkUpdate
from handlers.bulk_import.views import button
from handlers.foreign_text import safe
from handlers.screen import Screen, show
from locales import gettext as _
from locales import lazy
from services.access import Actor
from services.bulk_import.updates import FieldDifference, TaskUpdate, TaskUpdates, Verdict
from services.vocabulary import BulkItemState

FIELDS = {
    "last_name": lazy("Surname"),
    "first_name": lazy("First name"),
    "middle_name": lazy("Patronymic"),
    "phone": lazy("Phone"),
    "email": lazy("E-mail"),
    "position": lazy("Position"),
    "company": lazy("Company"),
    "money": lazy("Salary"),
}
VERDICTS = {
    Verdict.FILL: lazy("is empty in Huntflow: will be filled"),
    Verdict.UPDATE: lazy("will be updated"),
    Verdict.KEEP: lazy("was changed in Huntflow: stays as it is there"),
}
MARKS = {Verdict.FILL: "➕", Verdict.UPDATE: "✏️", Verdict.KEEP: "🔒"}


def register(router: Router) -> None:
    """Add these handlers."""
    router.callback_query.register(update, BulkUpdate.filter(F.sure == 1))
    router.callback_query.register(show_difference, BulkUpdate.filter())


async def show_difference(
    query: CallbackQuery, callback_data: BulkUpdate, actor: Actor, task_updates: TaskUpdates
) -> None:
    """What differs."""
    await show(query, difference_screen(await task_updates.preview(actor, callback_data.item)))


async def update(query: CallbackQuery, callback_data: BulkUpdate, actor: Actor, task_updates: TaskUpdates) -> None:
    """Write it."""
    done = await task_updates.apply(actor, callback_data.item)
    lines = [_("✅ Applicant № {id} is up to date with the task.").format(id=done.applicant_id)]
    lines += [_line(each) for each in done.differences]
    await show(query, Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[[_back(done)]])))


def difference_screen(found: TaskUpdate) -> Screen:
    """Three-way: Huntflow, the task, what will be done."""
    lines = [f"<b>{safe(found.title, 120)}</b> (№ {found.applicant_id})", ""]
    if not found.differences:
        lines.append(_("The task has changed, but nothing that is kept in Huntflow differs."))
    lines += [_line(each) for each in found.differences]
    text = _("✏️ Update in Huntflow") if found.changes else _("✅ Take note of it")
    rows = [[button(text, BulkUpdate(item=found.item_id, sure=1))], [_back(found)]]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _back(found: TaskUpdate) -> InlineKeyboardButton:
    return button(_("‹ Back"), BulkList(id=found.run_id, state=BulkItemState.CHANGED, page=1))


def _line(each: FieldDifference) -> str:
    there = safe(each.there, 80) or "—"
    values = f"{there} → {safe(each.here, 80)}"
    return f"{MARKS[each.verdict]} {_(FIELDS[each.field])}: {values}\n   {_(VERDICTS[each.verdict])}"
