"""Screens of changes: choosing, the question before a write, what happened, and the way back. Pure."""

from aiogram.types import InlineKeyboardButton

from handlers.applicants.callbacks import CardAct, ChangeAct, ChangeTap, ReasonTap, TagTap, tap
from handlers.applicants.views import Buttons, back, button, keyboard
from handlers.applicants.words import FIELD_NAMES
from handlers.foreign_text import safe
from handlers.screen import Screen
from locales import gettext as _
from services.applicants.fields import ApplicantField
from services.applicants.ledger import ChangeView
from services.applicants.organisation import ApplicantButton
from services.applicants.questions import TagChoices
from services.applicants.rows import ApplicantCard
from services.vacancies import VacancyChoices
from services.vacancy_rows import Stage
from services.vocabulary import ChangeKind, ChangeState

# Longer comments are shown by their beginning: a message has room for 4096 characters.
COMMENT_CHARS = 3000
TAG_ROWS = 8
FIELDS = tuple(ApplicantField)


def vacancies_of_card_screen(card: ApplicantCard, act: CardAct) -> Screen:
    """On which vacancy to move or comment."""
    rows = [
        [button(f"{one.vacancy_name}: {one.stage_name}", tap(card.button, act, one.vacancy_id))] for one in card.stages
    ]
    return Screen(_("On which vacancy?"), keyboard([*rows, [back(card.button)]]))


def stages_screen(to: ApplicantButton, act: CardAct, vacancy_id: int, stages: tuple[Stage, ...]) -> Screen:
    """Stages to choose from."""
    rows = [[button(stage.name, tap(to, act, vacancy_id, stage.id))] for stage in stages]
    return Screen(_("To which stage?"), keyboard([*rows, [back(to)]]))


def vacancies_screen(to: ApplicantButton, found: VacancyChoices) -> Screen:
    """Open vacancies to put the applicant on, the person's own first."""
    rows = [[button(f"{row.name} · {row.company}", tap(to, CardAct.ATTACH_STAGES, row.id))] for row in found.rows]
    number, last = found.page, found.pages
    pages: Buttons = []
    if last > 1:
        before, after = (number - 1 if number > 1 else last), (number + 1 if number < last else 1)
        labels = ((before, "‹"), (number, f"{number}/{last}"), (after, "›"))
        pages = [button(label, tap(to, CardAct.VACANCIES, page)) for page, label in labels]
    text = _("On which vacancy shall I put the applicant?") if rows else _("There are no open vacancies.")
    return Screen(text, keyboard([*rows, pages, [back(to)]]))


def fields_screen(to: ApplicantButton) -> Screen:
    """Which field to correct."""
    buttons = [button(_(FIELD_NAMES[one]), tap(to, CardAct.FIELD, number)) for number, one in enumerate(FIELDS)]
    rows = [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    return Screen(_("What shall I correct?"), keyboard([*rows, [back(to)]]))


def tags_screen(choices: TagChoices, page: int) -> Screen:
    """The organisation's tags with those chosen."""
    change = choices.change
    owner, last = change.button.owner_id, max(1, -(-len(choices.tags) // TAG_ROWS))
    page = min(max(page, 1), last)
    rows = [
        [
            button(
                f"{'✅' if tag.is_chosen else '▫️'} {tag.name}",
                TagTap(owner=owner, change=change.id, tag=tag.id, page=page),
            )
        ]
        for tag in choices.tags[(page - 1) * TAG_ROWS : page * TAG_ROWS]
    ]
    pages: Buttons = []
    if last > 1:
        before, after = (page - 1 if page > 1 else last), (page + 1 if page < last else 1)
        labels = ((before, "‹"), (page, f"{page}/{last}"), (after, "›"))
        pages = [button(text, TagTap(owner=owner, change=change.id, tag=0, page=at)) for at, text in labels]
    lines = [_("Tags of {name}").format(name=f"<b>{safe(change.name)}</b>"), *_what(change)]
    confirm = [_confirm(change)] if change.added or change.removed else []
    return Screen("\n".join(lines), keyboard([*rows, pages, confirm, [back(change.button)]]))


def question_screen(change: ChangeView) -> Screen:
    """What will happen, before it happens; for a rejection first its reason."""
    lines = [f"<b>{safe(change.name)}</b>", *_what(change)]
    owner = change.button.owner_id
    if change.reasons:
        rows = [[button(name, ReasonTap(owner=owner, change=change.id, reason=id))] for id, name in change.reasons]
        return Screen("\n".join([*lines, "", _("Why?")]), keyboard([*rows, [_drop(change)]]))
    if change.kind in {ChangeKind.COMMENT, ChangeKind.ATTACH}:
        lines += ["", _("Huntflow has no way back here, so I send it 30 seconds after you confirm.")]
    return Screen("\n".join(lines), keyboard([[_confirm(change), _drop(change)]]))


def outcome_screen(change: ChangeView, failure: str = "") -> Screen:
    """What happened, with the way back while there is one; `failure` is a sentence ready to show."""
    heads = {
        ChangeState.WAITING: _("⏳ I will send it in 30 seconds."),
        ChangeState.DONE: _("✅ Done."),
        ChangeState.UNDONE: _("↩️ Undone, everything is as it was."),
        ChangeState.DROPPED: _("Not done. Nothing was changed in Huntflow."),
        ChangeState.FAILED: _("✖️ Not done."),
    }
    head = f"⚠️ {safe(failure, 600)}" if failure else heads.get(change.state, _("⏳ Looking what happened…"))
    if change.state is ChangeState.DONE and change.until is not None:
        head += " " + _("You can undo it for 30 seconds.")
    title = [f"<b>{safe(change.name)}</b>"] if change.name else []
    rows = [[_way_back(change)]] if change.until is not None else []
    below = button(_("Open the card"), tap(change.button, CardAct.CARD_BELOW))
    return Screen("\n".join([head, "", *title, *_what(change)]), keyboard([*rows, [below]]))


def _way_back(change: ChangeView) -> InlineKeyboardButton:
    act = ChangeAct.DROP if change.state is ChangeState.WAITING else ChangeAct.UNDO
    return button(_("↩️ Undo"), ChangeTap(act=act, owner=change.button.owner_id, change=change.id))


def _confirm(change: ChangeView) -> InlineKeyboardButton:
    tapped = ChangeTap(act=ChangeAct.CONFIRM, owner=change.button.owner_id, change=change.id)
    return button(_("Yes, do it"), tapped)


def _drop(change: ChangeView) -> InlineKeyboardButton:
    tapped = ChangeTap(act=ChangeAct.DROP, owner=change.button.owner_id, change=change.id)
    return button(_("No, leave it"), tapped)


def _what(change: ChangeView) -> list[str]:
    """The change itself in a line or two."""
    match change.kind:
        case ChangeKind.MOVE:
            reason = f" ({safe(change.reason)})" if change.reason else ""
            return [safe(change.vacancy), f"{safe(change.was)} → <b>{safe(change.becomes)}</b>{reason}"]
        case ChangeKind.TAGS:
            added = [_("Add: {tags}").format(tags=safe(", ".join(change.added)))] if change.added else []
            removed = [_("Remove: {tags}").format(tags=safe(", ".join(change.removed)))] if change.removed else []
            return [*added, *removed]
        case ChangeKind.FIELDS:
            name = _(FIELD_NAMES[ApplicantField(change.field)]) if change.field else ""
            return [f"{name}: {safe(change.was) or '—'} → <b>{safe(change.becomes)}</b>"]
        case ChangeKind.ANSWERS:
            was, becomes = safe(change.was) or "—", safe(change.becomes) or "—"
            return [f"{safe(change.field)}: {was} → <b>{becomes}</b>"]
        case ChangeKind.COMMENT:
            where = [_("Comment on “{vacancy}”:").format(vacancy=safe(change.vacancy))] if change.vacancy else []
            return [*(where or [_("Comment without a vacancy:")]), safe(change.becomes, COMMENT_CHARS)]
        case _:
            stage = _("stage {stage}").format(stage=safe(change.becomes))
            return [_("To the vacancy “{vacancy}”, {stage}").format(vacancy=safe(change.vacancy), stage=stage)]
