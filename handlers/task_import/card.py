"""The card of an import: what is known, where from, what is missing. Pure."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import safe, short
from handlers.screen import Screen
from handlers.task_import.callbacks import AttachTo, CorrectField, ImportAct, VacancyPage
from handlers.task_import.views import act
from handlers.task_import.words import MISSING, ORIGINS, REASONS, VERDICTS
from locales import gettext as _
from locales import ngettext
from services.error_messages import describe
from services.task_import.cards import ImportCard, Missing
from services.task_import.draft import (
    DraftField,
    DraftFile,
    DuplicateChoice,
    ImportDraft,
    KnownApplicant,
    Origin,
    Sourced,
)

FILES_SHOWN = 8
MEGABYTE, KILOBYTE = 1024 * 1024, 1024


def card_screen(card: ImportCard) -> Screen:
    """Everything before «Create»; never longer than a message, because every line is cut."""
    draft = card.draft
    lines = [
        f"<b>{_('Import from {source}').format(source=draft.source_name)}</b>",
        safe(draft.title),
        "",
        *_fields(draft),
        *_contents(draft),
    ]
    lines += ["", _place(card), *_duplicates(card)]
    if card.missing:
        lines += ["", _("Still needed:"), *(f"• {_(MISSING[missing])}" for missing in card.missing)]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=_buttons(card)))


def _fields(draft: ImportDraft) -> list[str]:
    name = _("Name: not found")
    if draft.name:
        name = _("Name: {name} ({origin})").format(
            name=f"<b>{safe(draft.name.name.full)}</b>", origin=_(ORIGINS[draft.name.origin])
        )
    lines = [name]
    for label, value in ((_("Phone"), draft.phone), (_("E-mail"), draft.email), (_("Telegram"), draft.telegram)):
        lines.append(f"{label}: {_sourced(value)}" if value else f"{label}: —")
    return [*lines, *(f"{_('Profile')}: {_sourced(profile)}" for profile in draft.profiles)]


def _sourced(value: Sourced) -> str:
    origin = _(ORIGINS[value.origin])
    if value.origin is Origin.CUSTOM_FIELD and value.detail:
        origin = _("from the field “{name}”").format(name=safe(value.detail, 40))
    return f"{safe(value.value)} ({origin})"


def _contents(draft: ImportDraft) -> list[str]:
    lines = [
        f"📎 {safe(file.name, 60)}{_size(file)} — {_(VERDICTS[file.verdict])}" for file in draft.files[:FILES_SHOWN]
    ]
    hidden = len(draft.files) - FILES_SHOWN
    if hidden > 0:
        lines.append(ngettext("📎 and {count} more file", "📎 and {count} more files", hidden).format(count=hidden))
    if draft.comment_count:
        count = draft.comment_count
        lines.append(ngettext("💬 {count} comment", "💬 {count} comments", count).format(count=count))
    if draft.assignee:
        lines.append(_("🏷 Tag: {name} (assignee)").format(name=safe(draft.assignee, 60)))
    return ["", *lines] if lines else []


def _size(file: DraftFile) -> str:
    if file.size_bytes is None:
        return ""
    if file.size_bytes >= MEGABYTE:
        return f", {file.size_bytes / MEGABYTE:.1f} " + _("MB")
    return f", {max(1, file.size_bytes // KILOBYTE)} " + _("KB")


def _place(card: ImportCard) -> str:
    if not card.vacancy_id:
        return _("Vacancy: not chosen yet")
    vacancy = safe(card.vacancy_name)
    stage = safe(card.stage_name) if card.stage_id else _("the stage is not chosen yet")
    return _("Vacancy: {vacancy} · {stage}").format(vacancy=vacancy, stage=stage)


def _duplicates(card: ImportCard) -> list[str]:
    draft = card.draft
    if card.problem is not None:
        return ["", "⚠️ " + safe(describe(card.problem), 500)]
    if draft.attach_to is not None:
        return [
            "",
            _("Will be added to {name} (№ {id}).").format(name=safe(draft.attach_to.name), id=draft.attach_to.id),
        ]
    if not draft.duplicates:
        return []
    if draft.choice is DuplicateChoice.CREATE:
        return ["", _("A new applicant will be created, though similar ones exist.")]
    return ["", _("⚠️ Maybe already in Huntflow:"), *(_match(known) for known in draft.duplicates)]


def _match(known: KnownApplicant) -> str:
    reasons = ", ".join(_(REASONS[reason]) for reason in known.reasons)
    position = f", {safe(known.position, 60)}" if known.position else ""
    return f"• {safe(known.name, 80)} (№ {known.id}{position}) — {reasons}"


def _buttons(card: ImportCard) -> list[list[InlineKeyboardButton]]:
    rows = _duplicate_buttons(card)
    if card.problem is not None:
        rows.append([act(_("🔄 Check again"), card.id, ImportAct.CARD)])
    rows.append([_button(_("Vacancy…"), VacancyPage(id=card.id, page=1))])
    if card.vacancy_id:
        rows[-1].append(act(_("Stage…"), card.id, ImportAct.STAGES))
    rows.append(
        [
            _button(_("Change name"), CorrectField(id=card.id, field=DraftField.NAME)),
            _button(_("Phone"), CorrectField(id=card.id, field=DraftField.PHONE)),
            _button(_("E-mail"), CorrectField(id=card.id, field=DraftField.EMAIL)),
        ]
    )
    if not card.missing:
        rows.append([act(_("✅ Add") if card.draft.attach_to else _("✅ Create"), card.id, ImportAct.CREATE)])
    return [*rows, [act(_("Cancel the import"), card.id, ImportAct.CANCEL)]]


def _duplicate_buttons(card: ImportCard) -> list[list[InlineKeyboardButton]]:
    draft = card.draft
    if not draft.duplicates:
        return []
    rows = [
        [_button(short(_("Add to {name}").format(name=known.name)), AttachTo(id=card.id, applicant=known.id))]
        for known in draft.duplicates
        if draft.attach_to is None or known.id != draft.attach_to.id
    ]
    if draft.choice is DuplicateChoice.CREATE:
        return rows
    return [*rows, [act(_("Create a new one anyway"), card.id, ImportAct.CREATE_ANYWAY)]]


def _button(text: str, choice: AttachTo | CorrectField | VacancyPage) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=choice.pack())


def ask_field_screen(card: ImportCard, field: DraftField) -> Screen:
    """The question after a field's button."""
    questions = {
        DraftField.NAME: _("Send surname and name, for example: Иванов Иван."),
        DraftField.PHONE: _(
            "Send the phone with its country code, for example +375291234567, or “-” to leave it empty."
        ),
        DraftField.EMAIL: _("Send the e-mail, or “-” to leave it empty."),
        DraftField.TELEGRAM: _("Send the Telegram name, for example @ivanov, or “-” to leave it empty."),
        DraftField.POSITION: _("Send the position, or “-” to leave it empty."),
        DraftField.COMPANY: _("Send the company, or “-” to leave it empty."),
        DraftField.MONEY: _("Send the expected salary, or “-” to leave it empty."),
    }
    title = safe(card.draft.title) if field is DraftField.NAME and Missing.NAME in card.missing else ""
    return Screen("\n".join(part for part in (title, questions[field], _("/cancel to keep what is there.")) if part))
