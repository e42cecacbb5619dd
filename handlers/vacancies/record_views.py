"""Screens of our own records of vacancies: texts, grades, who works on it. Pure."""

from html import escape

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import safe, short
from handlers.html_parts import split_html
from handlers.screen import Screen
from handlers.vacancies.callbacks import CardPlace, OfferTap, RecordAct, RecordPlace, field_value
from locales import gettext as _
from locales import lazy, ngettext
from services.vacancy_record_rows import RecordField, VacancyRecord
from services.vacancy_rows import VacancyRow

PAGE_CHARS = 3000
GRADES_IN_A_ROW = 2
FIELD_NAMES = {
    RecordField.INVITE_TITLE: lazy("Title of the invitation"),
    RecordField.INVITE_TEXT: lazy("Text of the invitation"),
    RecordField.SCORECARD_TITLE: lazy("Title of the scorecard"),
    RecordField.SCORECARD_TEXT: lazy("Text of the scorecard"),
}


def record_screen(record: VacancyRecord, place: RecordPlace) -> Screen:
    """Everything in short; a button per text."""
    place = _here(record, place)
    lines = [f"<b>{_('Texts and grades')}</b> · {safe(record.vacancy.name)}"]
    lines.append(_("In work with us") if record.is_active else _("Put aside with us"))
    lines.append(_("Recruiter: {name}").format(name=safe(record.recruiter) or "—"))
    chosen = ", ".join(grade.name for grade in record.grades if grade.is_chosen)
    lines += [_("Grades: {grades}").format(grades=safe(chosen) or "—"), ""]
    lines += [f"{_(name)}: {_preview(field, record)}" for field, name in FIELD_NAMES.items()]
    if not record.is_kept and record.may_edit:
        lines += ["", _("Nothing is written yet. Choose what to fill in.")]
    rows = [[_button(_(name), place.to(RecordAct.FIELD, field_value(field)))] for field, name in FIELD_NAMES.items()]
    if record.may_edit:
        rows += [[_button(_("Choose grades"), place.to(RecordAct.GRADES))], [_active(record, place)]]
        rows[-1].append(_recruiter(record, place))
    if record.may_see_salaries:
        offer = OfferTap(owner=place.owner, org=place.org, vacancy=place.vacancy)
        rows.append([InlineKeyboardButton(text=_("💰 Check an offer"), callback_data=offer.pack())])
    return _screen(lines, [*rows, [_button(_("‹ To the vacancy"), place.back)]])


def _preview(field: RecordField, record: VacancyRecord) -> str:
    text = " ".join(record.texts[field].split())
    return safe(text, 120) or "—"


def _active(record: VacancyRecord, place: RecordPlace) -> InlineKeyboardButton:
    if record.is_active:
        return _button(_("Put aside"), place.to(RecordAct.TURN_OFF))
    return _button(_("Back to work"), place.to(RecordAct.TURN_ON))


def _recruiter(record: VacancyRecord, place: RecordPlace) -> InlineKeyboardButton:
    if record.recruiter_id == place.owner:
        return _button(_("I do not lead it"), place.to(RecordAct.LEAVE))
    return _button(_("I lead it"), place.to(RecordAct.TAKE))


def field_screen(record: VacancyRecord, place: RecordPlace) -> Screen:
    """One text, whole, in pages."""
    place, field = _here(record, place), place.field
    text = record.texts[field]
    parts = split_html(escape(text, quote=False), PAGE_CHARS)
    number = min(place.field_page, max(len(parts), 1))
    lines = [f"<b>{_(FIELD_NAMES[field])}</b> · {safe(record.vacancy.name)}", ""]
    lines.append(parts[number - 1] if parts else _("Nothing is written here yet."))
    rows = [_pages(number, len(parts), field, place)] if len(parts) > 1 else []
    if record.may_edit:
        rows.append(_changes(field, place, has_text=bool(text)))
    return _screen(lines, [*rows, [_button(_("‹ Texts and grades"), place.to(RecordAct.SHOW))]])


def _pages(number: int, last: int, field: RecordField, place: RecordPlace) -> list[InlineKeyboardButton]:
    def to(page: int) -> RecordPlace:
        return place.to(RecordAct.FIELD, field_value(field, page))

    before, after = number - 1 if number > 1 else last, number + 1 if number < last else 1
    return [_button("‹", to(before)), _button(f"{number}/{last}", to(number)), _button("›", to(after))]


def _changes(field: RecordField, place: RecordPlace, *, has_text: bool) -> list[InlineKeyboardButton]:
    value = field_value(field)
    if not has_text:
        return [_button(_("✏️ Write"), place.to(RecordAct.REPLACE, value))]
    buttons = [_button(_("✏️ Replace"), place.to(RecordAct.REPLACE, value))]
    if not field.is_title:
        buttons.append(_button(_("➕ Add to it"), place.to(RecordAct.APPEND, value)))
    return [*buttons, _button(_("🗑 Clear"), place.to(RecordAct.CLEAR, value))]


def grades_screen(record: VacancyRecord, place: RecordPlace) -> Screen:
    """A button per grade: a tap opens the vacancy for it or closes it."""
    place = _here(record, place)
    lines = [f"<b>{_('Grades')}</b> · {safe(record.vacancy.name)}", ""]
    lines.append(
        _("Tap a grade the vacancy is open for.")
        if record.grades
        else _("There are no grades in HR Helper yet. An administrator enters them.")
    )
    buttons = [
        _button(
            short(f"✅ {grade.name}" if grade.is_chosen else grade.name),
            place.to(RecordAct.GRADE_REMOVE if grade.is_chosen else RecordAct.GRADE_ADD, grade.id),
        )
        for grade in record.grades
    ]
    rows = [buttons[start : start + GRADES_IN_A_ROW] for start in range(0, len(buttons), GRADES_IN_A_ROW)]
    return _screen(lines, [*rows, [_button(_("‹ Texts and grades"), place.to(RecordAct.SHOW))]])


def ask_text(field: RecordField, vacancy: VacancyRow, *, append: bool) -> str:
    """The question after «Write»."""
    if append:
        question = _("Send what to add to the end: “{field}” of “{name}”. /cancel to leave it as it is.")
    else:
        question = _("Send the new text: “{field}” of “{name}”. /cancel to leave it as it is.")
    room = ngettext("At most {count} character.", "At most {count} characters.", field.limit).format(count=field.limit)
    return f"{question.format(field=_(FIELD_NAMES[field]), name=safe(vacancy.name))} {room}"


def goes_on() -> str:
    """After a message as long as Telegram lets one be: its end is in the next one."""
    return _("Saved. Telegram cuts long texts: I add your next message to the end. If that was all, send /cancel.")


def _here(record: VacancyRecord, place: RecordPlace) -> RecordPlace:
    return place.model_copy(update={"org": record.place})


def _screen(lines: list[str], rows: list[list[InlineKeyboardButton]]) -> Screen:
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _button(text: str, place: RecordPlace | CardPlace) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=place.pack())
