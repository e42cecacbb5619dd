"""The card of a draft: each field with its source, who is in Huntflow already beside it, what is missing. Pure."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import safe, short
from handlers.intake.callbacks import DRAFT_BUTTONS, DraftAttach, DraftFieldButton, DraftVacancies, ReadAct, ReadButton
from handlers.intake.words import FIELDS, MISSING, REMARKS
from handlers.screen import Screen
from handlers.task_import.callbacks import ImportAct
from handlers.task_import.views import act
from handlers.task_import.words import ORIGINS, REASONS, VERDICTS
from locales import gettext as _
from services.error_messages import describe
from services.task_import.cards import ImportCard
from services.task_import.contacts import phone_key
from services.task_import.draft import (
    DraftField,
    DuplicateChoice,
    FileVerdict,
    ImportDraft,
    KnownApplicant,
    Sourced,
    SourcedName,
)

ALWAYS_SHOWN = (DraftField.NAME, DraftField.PHONE, DraftField.EMAIL)


def value_of(draft: ImportDraft, field: DraftField) -> Sourced | None:
    """A field as text with its source."""
    value: Sourced | SourcedName | None = getattr(draft, field.value)
    return Sourced(value.name.full, value.origin) if isinstance(value, SourcedName) else value


def card_screen(card: ImportCard) -> Screen:
    """Everything before «Create»; never longer than a message, because every line is cut."""
    draft = card.draft
    lines = [f"<b>{_('New applicant')}</b>", "", *_fields(draft), *_file(draft), "", _place(card), *_found(card)]
    if card.missing:
        lines += ["", _("Still needed:"), *(f"• {_(MISSING[missing])}" for missing in card.missing)]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=_buttons(card)))


def _fields(draft: ImportDraft) -> list[str]:
    lines = []
    for field, label in FIELDS.items():
        value = value_of(draft, field)
        if value is not None:
            shown = f"<b>{safe(value.value)}</b>" if field is DraftField.NAME else safe(value.value)
            lines.append(f"{_(label)}: {shown} ({_(ORIGINS[value.origin])})")
        elif field in ALWAYS_SHOWN:
            lines.append(f"{_(label)}: —")
        lines += [
            "⚠️ "
            + _("{origin}: {value}. Check it.").format(origin=_(ORIGINS[doubt.origin]), value=safe(doubt.value, 100))
            for doubted, doubt in draft.doubts
            if doubted is field
        ]
    return [*lines, *(f"🔗 {safe(profile.value)} ({_(ORIGINS[profile.origin])})" for profile in draft.profiles)]


def _file(draft: ImportDraft) -> list[str]:
    lines = [
        f"📎 {safe(file.name, 60)}" + ("" if file.verdict is FileVerdict.RESUME else f" — {_(VERDICTS[file.verdict])}")
        for file in draft.files
    ]
    return [*lines, *(f"ℹ️ {_(REMARKS[remark])}" for remark in draft.remarks)]


def _place(card: ImportCard) -> str:
    if not card.vacancy_id:
        return _("Vacancy: not chosen yet")
    stage = safe(card.stage_name) if card.stage_id else _("the stage is not chosen yet")
    return _("Vacancy: {vacancy} · {stage}").format(vacancy=safe(card.vacancy_name), stage=stage)


def _found(card: ImportCard) -> list[str]:
    draft = card.draft
    if card.problem is not None:
        return ["", "⚠️ " + safe(describe(card.problem), 500)]
    if draft.attach_to is not None:
        name = safe(draft.attach_to.name)
        return ["", _("Will be added to {name} (№ {id}).").format(name=name, id=draft.attach_to.id)]
    if not draft.duplicates:
        return []
    if draft.choice is DuplicateChoice.CREATE:
        return ["", _("A new applicant will be created, though similar ones exist.")]
    return ["", _("⚠️ Maybe already in Huntflow:"), *(_beside(draft, known) for known in draft.duplicates)]


def _beside(draft: ImportDraft, known: KnownApplicant) -> str:
    """The one found, with what is the same marked, so that the eye can compare."""
    reasons = ", ".join(_(REASONS[reason]) for reason in known.reasons)
    position = f", {safe(known.position, 60)}" if known.position else ""
    lines = [f"• <b>{safe(known.name, 80)}</b> (№ {known.id}{position}) — {reasons}"]
    phone, email = draft.phone.value if draft.phone else "", draft.email.value if draft.email else ""
    pairs = (
        (known.phone, phone, phone_key(known.phone) == phone_key(phone)),
        (known.email, email, known.email.lower() == email),
    )
    for theirs, ours, is_same in pairs:
        if theirs:
            sign = ("=" if is_same else "≠") if ours else "+"
            lines.append(f"   {sign} {safe(theirs, 60)}")
    return "\n".join(lines)


def _buttons(card: ImportCard) -> list[list[InlineKeyboardButton]]:
    rows = _duplicate_buttons(card)
    if not card.missing:
        text = _("✅ Add") if card.draft.attach_to else _("✅ Create")
        rows.insert(0, [act(text, card.id, ImportAct.CREATE, DRAFT_BUTTONS)])
    if card.problem is not None:
        rows.append([act(_("🔄 Check again"), card.id, ImportAct.CARD, DRAFT_BUTTONS)])
    rows.append([_button(_("Vacancy…"), DraftVacancies(id=card.id, page=1))])
    if card.vacancy_id:
        rows[-1].append(act(_("Stage…"), card.id, ImportAct.STAGES, DRAFT_BUTTONS))
    rows.append([_button(_("✏️ Correct…"), ReadButton(id=card.id, act=ReadAct.FIELDS))])
    if card.draft.files:
        rows[-1].append(_button(_("🤖 Ask the assistant"), ReadButton(id=card.id, act=ReadAct.ASK)))
    rows.append([act(_(DRAFT_BUTTONS.drop), card.id, ImportAct.CANCEL, DRAFT_BUTTONS)])
    return rows


def _duplicate_buttons(card: ImportCard) -> list[list[InlineKeyboardButton]]:
    draft = card.draft
    if not draft.duplicates:
        return []
    rows = [
        [_button(short(_("Add to {name}").format(name=known.name)), DraftAttach(id=card.id, applicant=known.id))]
        for known in draft.duplicates
        if draft.attach_to is None or known.id != draft.attach_to.id
    ]
    if draft.choice is DuplicateChoice.CREATE:
        return rows
    return [*rows, [act(_("Create a new one anyway"), card.id, ImportAct.CREATE_ANYWAY, DRAFT_BUTTONS)]]


def _button(text: str, choice: DraftAttach | DraftFieldButton | DraftVacancies | ReadButton) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=choice.pack())


def fields_screen(card: ImportCard) -> Screen:
    """The card with a button for each field."""
    buttons = [_button(_(label), DraftFieldButton(id=card.id, field=field)) for field, label in FIELDS.items()]
    rows = [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    rows.append([act(_("‹ To the card"), card.id, ImportAct.CARD, DRAFT_BUTTONS)])
    lines = [_("Which field is wrong?"), "", *_fields(card.draft)]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))
