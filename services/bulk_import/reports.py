"""The report of a run: a row for every task, as XLSX and CSV. What people wrote never becomes a formula."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from locales import gettext as _
from locales import lazy
from models.bulk_imports import BulkImport, BulkItem, BulkItemState
from services.access import Actor
from services.bulk_import import rows
from services.bulk_import.views import task_of
from services.error_messages import describe
from services.task_import.draft import Origin
from services.task_import.outcomes import ImportNote

BATCH = 500
# A cell that begins with one of these is a formula, or the separator of one, to some program (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
# Excel's own limit of a cell.
MAX_CELL_CHARS = 32_000

COLUMNS = (
    lazy("No."),
    lazy("Task"),
    lazy("Title"),
    lazy("Name"),
    lazy("Status at the source"),
    lazy("Result"),
    lazy("Reason"),
    lazy("Applicant in Huntflow"),
    lazy("Attempts"),
    lazy("Where the fields came from"),
    lazy("Link"),
)
WIDTHS = (6, 14, 40, 28, 18, 22, 50, 14, 10, 40, 40)
STATES = {
    BulkItemState.NEW: lazy("new, not started"),
    BulkItemState.KNOWN: lazy("already in Huntflow"),
    BulkItemState.CHANGED: lazy("in Huntflow, the task has changed since"),
    BulkItemState.INCOMPLETE: lazy("no name, waits for you"),
    BulkItemState.HELD: lazy("maybe a double, waits for you"),
    BulkItemState.QUEUED: lazy("not finished yet"),
    BulkItemState.RUNNING: lazy("under way"),
    BulkItemState.DONE: lazy("imported"),
    BulkItemState.FAILED: lazy("failed"),
    BulkItemState.BROKEN: lazy("cannot be imported"),
    BulkItemState.SKIPPED: lazy("left out"),
}
FIELDS = {
    "name": lazy("name"),
    "phone": lazy("phone"),
    "email": lazy("e-mail"),
    "telegram": lazy("Telegram"),
    "position": lazy("position"),
    "company": lazy("company"),
    "money": lazy("salary"),
}
ORIGINS = {
    Origin.TITLE: lazy("from the title"),
    Origin.DESCRIPTION: lazy("from the description"),
    Origin.CUSTOM_FIELD: lazy("from a field of the task"),
    Origin.RESUME: lazy("from the resume"),
    Origin.PERSON: lazy("typed by you"),
}
NOTES = {
    ImportNote.ALREADY_ON_VACANCY: lazy("The applicant was on this vacancy already: the stage is left as it was."),
    ImportNote.STATUS_NOT_WRITTEN: lazy("The task's status in ClickUp could not be changed; change it there."),
    ImportNote.COMMENTS_NOT_READ: lazy(
        "The comments are no longer shown to your key, so only the description came over."
    ),
    ImportNote.COMMENTS_REFUSED: lazy("Huntflow did not take the comments. Copy them by hand if you need them."),
    ImportNote.COMMENTS_UNSURE: lazy("We could not see whether a comment was saved. Have a look in Huntflow."),
    ImportNote.TAG_REFUSED: lazy("Huntflow did not let us set the tag. The account's owner can allow it."),
}


class ReportFormat(StrEnum):
    """A kind of file; the value is its extension."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class ReportFile:
    """A file to send."""

    name: str
    content_type: str
    content: bytes


_TYPES = {
    ReportFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ReportFormat.CSV: "text/csv; charset=utf-8",
}


class BulkReports:
    """Writes reports in the language that is current."""

    async def report(self, actor: Actor, run_id: int, form: ReportFormat) -> ReportFile:
        """The whole run as a file.

        Raises:
            GoneError: there is no such run.
        """
        run = await rows.seen_row(actor, run_id)
        sheet = _Sheet() if form is ReportFormat.XLSX else _Text()
        sheet.add([_(column) for column in COLUMNS])
        async for batch in _batches(run):
            # The library works on the processor; other people's answers must not wait for it.
            await asyncio.to_thread(sheet.add_all, [_line(item) for item in batch])
        content = await asyncio.to_thread(sheet.finished)
        return ReportFile(f"import-{run.id}.{form.value}", _TYPES[form], content)


async def _batches(run: BulkImport) -> AsyncIterator[Sequence[BulkItem]]:
    last = 0
    while batch := await BulkItem.filter(run_id=run.id, position__gt=last).order_by("position").limit(BATCH):
        yield batch
        last = batch[-1].position


def _line(row: BulkItem) -> list[str | int]:
    task = task_of(row)
    reasons = [describe(task.failure)] if task.failure is not None else []
    reasons += [_(NOTES[note]) for note in task.notes]
    return [
        task.position,
        task.source_id,
        task.title,
        task.name,
        task.status,
        _(STATES[task.state]),
        " ".join(reasons),
        task.applicant_id or "",
        task.attempts,
        "; ".join(_origin(name, origin) for name, origin in task.origins.items()),
        task.url,
    ]


def _origin(field: str, origin: str) -> str:
    kind, _colon, detail = origin.partition(":")
    said = _(ORIGINS[Origin(kind)]) if Origin(kind) in ORIGINS else kind
    return f"{_(FIELDS[field])}: {said} «{detail}»" if detail else f"{_(FIELDS[field])}: {said}"


def neutral(value: str | int) -> str | int:
    """A cell no program takes for a formula."""
    if isinstance(value, int):
        return value
    text = "".join(char for char in value if char.isprintable() or char in "\n\t")[:MAX_CELL_CHARS]
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


class _Text:
    """CSV as the spreadsheet programs of our readers open it: UTF-8 with a mark, semicolons."""

    def __init__(self) -> None:
        self._out = io.StringIO()
        self._writer = csv.writer(self._out, delimiter=";", lineterminator="\r\n")

    def add(self, line: Sequence[str | int]) -> None:
        self._writer.writerow([neutral(value) for value in line])

    def add_all(self, lines: Sequence[Sequence[str | int]]) -> None:
        for line in lines:
            self.add(line)

    def finished(self) -> bytes:
        return self._out.getvalue().encode("utf-8-sig")


class _Sheet:
    """XLSX, written row by row without the whole table in memory; the first row is the heading."""

    def __init__(self) -> None:
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("Import")
        self._sheet.freeze_panes = "A2"
        for number, width in enumerate(WIDTHS):
            self._sheet.column_dimensions[chr(ord("A") + number)].width = width
        self._is_heading = True

    def add(self, line: Sequence[str | int]) -> None:
        cells = [WriteOnlyCell(self._sheet, value=neutral(value)) for value in line]
        if self._is_heading:
            self._is_heading = False
            for cell in cells:
                cell.font = Font(bold=True)
        self._sheet.append(cells)

    def add_all(self, lines: Sequence[Sequence[str | int]]) -> None:
        for line in lines:
            self.add(line)

    def finished(self) -> bytes:
        out = io.BytesIO()
        self._book.save(out)
        return out.getvalue()
