"""Words for runs and the numbers that are shown of them."""

from math import ceil
from typing import TypedDict

from locales import gettext as _
from locales import lazy, ngettext
from services.bulk_import.reports import NOTES, STATES
from services.bulk_import.views import BulkProgress, BulkTask
from services.error_messages import describe
from services.vocabulary import BulkItemState, BulkState, BulkWish

RUN_STATES = {
    BulkState.SETUP: lazy("being prepared"),
    BulkState.CHECKING: lazy("being checked"),
    BulkState.READY: lazy("checked, not started"),
    BulkState.RUNNING: lazy("running"),
    BulkState.PAUSED: lazy("paused"),
    BulkState.STOPPED: lazy("stopped"),
    BulkState.DONE: lazy("finished"),
    BulkState.DROPPED: lazy("dropped"),
}
RUN_TONES = {BulkState.RUNNING: "good", BulkState.DONE: "good", BulkState.PAUSED: "warn", BulkState.STOPPED: "warn"}
# Parts of the bar from left to right, and their colours in panel.css.
TONES = {
    BulkItemState.DONE: "good",
    BulkItemState.KNOWN: "known",
    BulkItemState.CHANGED: "known",
    BulkItemState.SKIPPED: "known",
    BulkItemState.HELD: "warn",
    BulkItemState.INCOMPLETE: "warn",
    BulkItemState.FAILED: "bad",
    BulkItemState.BROKEN: "bad",
    BulkItemState.RUNNING: "rest",
    BulkItemState.QUEUED: "rest",
    BulkItemState.NEW: "rest",
}
BAR_WIDTH = 1000
MINUTE_S = 60


class Part(TypedDict):
    """A part of the bar, in thousandths of its width."""

    state: str
    tone: str
    start: float
    width: float


class Figures(TypedDict):
    """What changes while a run is watched. `moment`: another one needs other buttons, so the page is read anew."""

    moment: str
    percent: int
    summary: str
    left: str
    counts: dict[str, int]
    parts: list[Part]


def figures_of(progress: BulkProgress) -> Figures:
    """The numbers of a run at this moment, in the language that is current."""
    whole, done = progress.total, progress.total - progress.waiting
    percent = done * 100 // whole if whole else 0
    return {
        "moment": moment_of(progress),
        "percent": percent,
        "summary": _("{percent} % · {done} of {total}").format(percent=percent, done=done, total=whole),
        "left": _left(progress),
        "counts": {state.value: progress.count(state) for state in STATES},
        "parts": _parts(progress),
    }


def moment_of(progress: BulkProgress) -> str:
    """Where the run stands and what was asked of it."""
    return f"{progress.run.state.value}:{progress.run.wish.value}:{bool(progress.to_decide)}"


def is_live(progress: BulkProgress) -> bool:
    """Whether something moves by itself."""
    return progress.run.state in {BulkState.CHECKING, BulkState.RUNNING} or progress.run.resume_at is not None


def reasons_of(task: BulkTask) -> list[str]:
    """Why a task stands where it stands, and what was left undone."""
    failed = [describe(task.failure)] if task.failure is not None else []
    return failed + [_(NOTES[note]) for note in task.notes]


def _parts(progress: BulkProgress) -> list[Part]:
    parts: list[Part] = []
    start, whole = 0.0, max(progress.total, 1)
    for state, tone in TONES.items():
        width = round(progress.count(state) * BAR_WIDTH / whole, 1)
        parts.append({"state": state.value, "tone": tone, "start": round(start, 1), "width": width})
        start += width
    return parts


def _left(progress: BulkProgress) -> str:
    run = progress.run
    if run.wish is not BulkWish.NONE and run.state is BulkState.RUNNING:
        return _("Stopping: what is being written is finished, nothing new begins.")
    if run.state is BulkState.CHECKING:
        return _("Checking the list… Tasks read: {count}").format(count=progress.total)
    if run.resume_at is not None:
        return _("It goes on by itself in a few minutes.")
    if run.state is not BulkState.RUNNING or progress.left_s is None:
        return ""
    minutes = max(ceil(progress.left_s / MINUTE_S), 1)
    time = ngettext("{count} minute", "{count} minutes", minutes).format(count=minutes)
    return _("Left: about {time}").format(time=time)
