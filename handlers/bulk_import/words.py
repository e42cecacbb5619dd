"""Words for runs and their tasks."""

from locales import lazy
from services.task_import.rules import FieldUse, ResumeChoice
from services.vocabulary import BulkItemState, BulkState

STATES = {
    BulkState.SETUP: lazy("being prepared"),
    BulkState.CHECKING: lazy("being checked"),
    BulkState.READY: lazy("checked, not started"),
    BulkState.RUNNING: lazy("running"),
    BulkState.PAUSED: lazy("paused"),
    BulkState.STOPPED: lazy("stopped"),
    BulkState.DONE: lazy("finished"),
    BulkState.DROPPED: lazy("dropped"),
}
ICONS = {
    BulkState.SETUP: "📝",
    BulkState.CHECKING: "🔎",
    BulkState.READY: "🔎",
    BulkState.RUNNING: "⏳",
    BulkState.PAUSED: "⏸",
    BulkState.STOPPED: "⏹",
    BulkState.DONE: "✅",
    BulkState.DROPPED: "🗑",
}
# In the order a person reads them.
COUNTS = {
    BulkItemState.NEW: lazy("🆕 New: {count}"),
    BulkItemState.QUEUED: lazy("▫️ Waiting for their turn: {count}"),
    BulkItemState.RUNNING: lazy("⏳ Under way: {count}"),
    BulkItemState.DONE: lazy("✅ Imported: {count}"),
    BulkItemState.KNOWN: lazy("📌 Already in Huntflow: {count}"),
    BulkItemState.CHANGED: lazy("✏️ In Huntflow, the task has changed: {count}"),
    BulkItemState.HELD: lazy("👥 Maybe doubles, you decide: {count}"),
    BulkItemState.INCOMPLETE: lazy("❔ Without a name, you decide: {count}"),
    BulkItemState.FAILED: lazy("⚠️ Failed: {count}"),
    BulkItemState.BROKEN: lazy("🚫 Cannot be imported: {count}"),
    BulkItemState.SKIPPED: lazy("➖ Left out: {count}"),
}
USES = {
    FieldUse.NAME: lazy("surname and name"),
    FieldUse.PHONE: lazy("phone"),
    FieldUse.EMAIL: lazy("e-mail"),
    FieldUse.TELEGRAM: lazy("Telegram"),
    FieldUse.POSITION: lazy("position"),
    FieldUse.COMPANY: lazy("company"),
    FieldUse.MONEY: lazy("salary"),
    FieldUse.IGNORE: lazy("do not read"),
}
RESUMES = {
    ResumeChoice.BY_NAME: lazy("the file named like a resume, else the first"),
    ResumeChoice.FIRST: lazy("the first document"),
    ResumeChoice.NEWEST: lazy("the newest document"),
    ResumeChoice.NONE: lazy("none, files are only attached"),
}
