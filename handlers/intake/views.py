"""Screens of drafts that are being read, could not be read, or were sent together. Pure; the jobs use them too."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import safe, short
from handlers.intake.callbacks import DRAFT_BUTTONS, ReadAct, ReadButton
from handlers.intake.card import card_screen
from handlers.screen import Screen
from handlers.task_import.callbacks import ImportAct
from handlers.task_import.views import act, result_screen
from locales import gettext as _
from locales import ngettext
from services.error_messages import describe
from services.intake.batches import Batch, BatchLine
from services.task_import.cards import ImportCard
from services.task_import.outcomes import ImportResult
from services.vocabulary import ImportState


def reading_screen() -> Screen:
    """While nothing is known yet."""
    return Screen(_("⏳ Reading…"))


def draft_screen(shown: ImportCard | ImportResult) -> Screen:
    """What a draft's own message shows: the card, the progress, the end, or that it is not read."""
    if isinstance(shown, ImportCard):
        return card_screen(shown)
    if shown.state is not ImportState.DRAFT:
        return result_screen(shown, DRAFT_BUTTONS)
    if shown.failure is None:
        return reading_screen()
    rows = [
        [_button(_("🔄 Read again"), shown.import_id, ReadAct.AGAIN)],
        [act(_(DRAFT_BUTTONS.drop), shown.import_id, ImportAct.CANCEL, DRAFT_BUTTONS)],
    ]
    return Screen(safe(describe(shown.failure), 1000), InlineKeyboardMarkup(inline_keyboard=rows))


def batch_screen(batch: Batch) -> Screen:
    """One message about everything that was sent together."""
    count = len(batch.lines)
    lines = [f"<b>{ngettext('{count} draft', '{count} drafts', count).format(count=count)}</b>", ""]
    lines += [f"{number}. {_line(line)}" for number, line in enumerate(batch.lines, 1)]
    rows = [
        [_button(short(f"{number}. {_title(line)}"), line.draft_id, ReadAct.OPEN)]
        for number, line in enumerate(batch.lines, 1)
        if line.may_open
    ]
    waiting = [line for line in batch.lines if line.state is ImportState.DRAFT]
    if waiting:
        rows.append([_button(_("🗑 Delete all drafts"), waiting[0].draft_id, ReadAct.DROP_ALL)])
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _title(line: BatchLine) -> str:
    return line.name or line.file_name or _("name not found")


def _line(line: BatchLine) -> str:
    if line.state is ImportState.DONE:
        return _("✅ in Huntflow, № {id}").format(id=line.applicant_id)
    if line.state is ImportState.CANCELLED:
        return _("🗑 deleted")
    file = f" · {safe(line.file_name, 40)}" if line.name and line.file_name else ""
    return f"{_mark(line)} {safe(_title(line), 60)}{file}"


def _mark(line: BatchLine) -> str:
    if line.state is ImportState.FAILED:
        return "⚠️"
    if line.state is ImportState.RUNNING or not line.is_read:
        return "⏳"
    return "📄" if line.name else "❓"


def _button(text: str, draft_id: int, action: ReadAct) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=ReadButton(id=draft_id, act=action).pack())
