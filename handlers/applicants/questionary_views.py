"""Screens of the questionary: what is filled in, which field to change, what to choose. Pure."""

from handlers.applicants.callbacks import CardAct, tap
from handlers.applicants.views import Buttons, back, button, keyboard
from handlers.foreign_text import safe
from handlers.screen import Screen
from locales import gettext as _
from locales import lazy
from services.applicants.questionary import FieldQuestion, QuestionaryPage

LISTED = 40
FORM_ROWS = 8
# Forty answers of this length stay within one message.
VALUE_CHARS = 70
HINTS = {
    "date": lazy("Send a date, for example 31.12.2026."),
    "integer": lazy("Send a whole number."),
    "url": lazy("Send an address that begins with https://."),
    "income": lazy("Send the number and what it is, for example 3000 Net."),
    "select": lazy("Choose, or type the value."),
    "dictionary": lazy("Choose, or type a part of the name."),
}


def questionary_screen(page: QuestionaryPage) -> Screen:
    """The organisation's own fields that are filled in."""
    lines = [f"<b>{_('Questionary')}</b>", ""]
    room = 300 if len(page.answered) <= LISTED // 4 else VALUE_CHARS
    lines += [f"{safe(row.title, VALUE_CHARS)}: {safe(row.value, room)}" for row in page.answered[:LISTED]]
    if not page.answered:
        lines.append(_("Nothing is filled in."))
    change = [button(_("✏️ Change…"), tap(page.button, CardAct.FORM, 1))] if page.may_change else []
    return Screen("\n".join(lines), keyboard([change, [back(page.button)]]))


def form_screen(page: QuestionaryPage, number: int) -> Screen:
    """Which field to change."""
    fields = [row for row in page.rows if row.may_change]
    last = max(1, -(-len(fields) // FORM_ROWS))
    number = min(max(number, 1), last)
    rows = [
        [button(f"{row.title}: {row.value or '—'}", tap(page.button, CardAct.QUESTION, row.field_id, 1))]
        for row in fields[(number - 1) * FORM_ROWS : number * FORM_ROWS]
    ]
    pages: Buttons = []
    if last > 1:
        before, after = (number - 1 if number > 1 else last), (number + 1 if number < last else 1)
        labels = ((before, "‹"), (number, f"{number}/{last}"), (after, "›"))
        pages = [button(label, tap(page.button, CardAct.FORM, at)) for at, label in labels]
    text = _("Which field shall I change?") if fields else _("None of the fields can be changed here.")
    up = button(_("‹ To the questionary"), tap(page.button, CardAct.QUESTIONARY))
    return Screen(text, keyboard([*rows, pages, [up]]))


def field_screen(asked: FieldQuestion) -> Screen:
    """One field: what it holds and what it takes."""
    to, field_id = asked.button, asked.row.field_id
    lines = [f"<b>{safe(asked.row.title)}</b>: {safe(asked.row.value, 1000) or '—'}", ""]
    if asked.search:
        lines.append(_("Several fit “{text}”. Which one?").format(text=safe(asked.search)))
    lines.append(_(HINTS[asked.type]) if asked.type in HINTS else _("Send the new value."))
    if not asked.is_required:
        lines.append(_("A dash (-) empties the field."))
    lines.append(_("/cancel keeps the old value."))
    rows = [
        [button(f"{'✅ ' if one.is_chosen else ''}{one.name}", tap(to, CardAct.ANSWER, field_id, one.id))]
        for one in asked.options
    ]
    pages: Buttons = []
    if asked.pages > 1:
        number, last = asked.page, asked.pages
        before, after = (number - 1 if number > 1 else last), (number + 1 if number < last else 1)
        labels = ((before, "‹"), (number, f"{number}/{last}"), (after, "›"))
        pages = [button(label, tap(to, CardAct.QUESTION, field_id, at)) for at, label in labels]
    up = button(_("‹ To the fields"), tap(to, CardAct.FORM, 1))
    return Screen("\n".join(lines), keyboard([*rows, pages, [up]]))
