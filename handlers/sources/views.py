"""Screens of saved sources and of the way to a new one. Pure."""

from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.bulk_import.callbacks import BulkSaved
from handlers.foreign_text import safe, short
from handlers.menu import menu_button
from handlers.screen import Screen
from handlers.sources.callbacks import (
    ChooseDataSource,
    ClickUpStep,
    DoneStatus,
    ItemsPlace,
    SourceAct,
    SourcesTap,
    SourceTap,
    Step,
)
from locales import gettext as _
from locales import ngettext
from services.error_messages import describe
from services.sources.sync import SyncLog
from services.sources.values import Place, Source, SyncRun
from services.vocabulary import SourceKind, SyncState

KIND_NAMES = {SourceKind.CLICKUP: "ClickUp", SourceKind.NOTION: "Notion"}
# Telegram takes 100 buttons; a person reads fewer.
MAX_CHOICES = 40

Button = InlineKeyboardButton
Rows = list[list[InlineKeyboardButton]]


def button(text: str, data: str) -> Button:
    """A button."""
    return InlineKeyboardButton(text=short(text), callback_data=data)


def act(text: str, source_id: int, action: SourceAct) -> Button:
    """A button about a saved source."""
    return button(text, SourceTap(id=source_id, act=action).pack())


def screen(lines: list[str], rows: Rows) -> Screen:
    """Lines and buttons."""
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def sources_screen(sources: tuple[Source, ...]) -> Screen:
    """All saved sources, and where to find another one."""
    lines = [f"<b>{_('Where to import from')}</b>"]
    if not sources:
        lines += ["", _("Nothing is saved yet. Choose a ClickUp list or a Notion table; I read it and keep it ready.")]
    rows = [
        [
            act(
                f"{'⭐ ' if each.is_default else ''}{KIND_NAMES[each.kind]} · {each.name} ({each.item_count})",
                each.id,
                SourceAct.SHOW,
            )
        ]
        for each in sources
    ]
    rows.append(
        [
            button(_("＋ ClickUp list"), SourcesTap(act="c").pack()),
            button(_("＋ Notion table"), SourcesTap(act="n").pack()),
        ]
    )
    rows.append([button(_("Readings"), SourcesTap(act="l").pack()), menu_button()])
    return screen(lines, rows)


def source_screen(source: Source, zone: ZoneInfo, note: str = "") -> Screen:
    """One saved source with its switches."""
    is_list = source.kind is SourceKind.CLICKUP
    lines = [
        f"<b>{safe(source.name)}</b>",
        f"{KIND_NAMES[source.kind]}: {' › '.join(safe(each) for each in source.path)}",
    ]
    lines.append(_items_line(source, zone))
    if is_list:
        status = safe(source.done_status) if source.done_status else _("stays as it is")
        lines.append(_("Status after the import: {status}").format(status=status))
    if note:
        lines += ["", note]
    rows = [
        [
            button(_("📋 Tasks") if is_list else _("📋 Pages"), ItemsPlace(source=source.id).pack()),
            act(_("🔄 Refresh"), source.id, SourceAct.READ),
        ]
    ]
    rows.append([button(_("▶️ Import all of it"), BulkSaved(source=source.id).pack())])
    if is_list:
        rows.append(
            [
                act(_switch(_("Closed"), is_on=source.include_closed), source.id, SourceAct.CLOSED),
                act(_switch(_("Subtasks"), is_on=source.include_subtasks), source.id, SourceAct.SUBTASKS),
                act(_("Status…"), source.id, SourceAct.STATUSES),
            ]
        )
    rows.append([act(_("✏️ Name"), source.id, SourceAct.RENAME), act(_("🔌 Test"), source.id, SourceAct.TEST)])
    if not source.is_default:
        rows[-1].append(act(_("⭐ Default"), source.id, SourceAct.DEFAULT))
    rows.append([act(_("🧹 Clear"), source.id, SourceAct.CLEAR), act(_("🗑 Remove"), source.id, SourceAct.ASK_REMOVE)])
    rows.append([button(_("‹ All sources"), SourcesTap().pack()), menu_button()])
    return screen(lines, rows)


def _items_line(source: Source, zone: ZoneInfo) -> str:
    if source.synced_at is None:
        return _("Not read yet: press “Refresh”.")
    at = f"{source.synced_at.astimezone(zone):%d.%m.%Y %H:%M}"
    return _("{count} read, last on {time}").format(count=source.item_count, time=at)


def _switch(text: str, *, is_on: bool) -> str:
    return f"{'☑️' if is_on else '⬜️'} {text}"


def removal_screen(source: Source) -> Screen:
    """Ask before forgetting a source."""
    text = _("Forget “{name}” with what was read of it? Nothing changes in {vendor}, applicants stay.").format(
        name=safe(source.name), vendor=KIND_NAMES[source.kind]
    )
    rows = [
        [act(_("🗑 Remove"), source.id, SourceAct.REMOVE)],
        [act(_("Cancel"), source.id, SourceAct.SHOW)],
    ]
    return screen([text], rows)


def statuses_screen(source: Source, statuses: tuple[str, ...]) -> Screen:
    """Which status a task gets once its applicant is in Huntflow."""
    chosen = [f"• {each}" if each == source.done_status else each for each in statuses]
    rows = [[button(text, DoneStatus(id=source.id, at=at).pack())] for at, text in enumerate(chosen)]
    rows.append([button(_("Leave the status as it is"), DoneStatus(id=source.id, at=-1).pack())])
    rows.append([act(_("Cancel"), source.id, SourceAct.SHOW)])
    return screen([_("Which status does a task get once its applicant is in Huntflow?")], rows)


def workspaces_screen(places: tuple[Place, ...]) -> Screen:
    """ClickUp workspaces."""
    rows = [[button(each.name, ClickUpStep(step=Step.WORKSPACE, workspace=each.id).pack())] for each in places]
    return _choice(_("Which workspace?"), rows, len(places))


def spaces_screen(workspace: str, places: tuple[Place, ...]) -> Screen:
    """Spaces of a workspace."""
    rows = [
        [button(each.name, ClickUpStep(step=Step.SPACE, workspace=workspace, space=each.id).pack())] for each in places
    ]
    return _choice(_("Which space?"), rows, len(places))


def folders_screen(at: ClickUpStep, folders: tuple[Place, ...], lists: tuple[Place, ...]) -> Screen:
    """Folders of a space, and its lists without a folder."""
    rows = [
        [button(f"📁 {each.name}", at.model_copy(update={"step": Step.FOLDER, "place": each.id}).pack())]
        for each in folders
    ]
    back = ClickUpStep(step=Step.WORKSPACE, workspace=at.workspace)
    return _choice(_("Which folder or list?"), [*rows, *_lists(at, lists)], len(folders) + len(lists), back)


def lists_screen(at: ClickUpStep, lists: tuple[Place, ...]) -> Screen:
    """Lists of a folder."""
    back = at.model_copy(update={"step": Step.SPACE, "place": ""})
    return _choice(_("Which list?"), _lists(at, lists), len(lists), back)


def _lists(at: ClickUpStep, lists: tuple[Place, ...]) -> Rows:
    return [
        [
            button(
                f"📋 {each.name}" if each.count is None else f"📋 {each.name} ({each.count})",
                at.model_copy(update={"step": Step.LIST, "place": each.id}).pack(),
            )
        ]
        for each in lists
    ]


def data_sources_screen(places: tuple[Place, ...], text: str = "") -> Screen:
    """Notion's data sources that were found."""
    lines = [_("Which table? Only those shared with the connection are here (••• → Connections).")]
    if text:
        lines.append(_("Search: “{text}”").format(text=safe(text)))
    if not places:
        lines.append(_("Nothing is there. Share the database with the connection in Notion, or try another word."))
    rows = [[button(f"🗂 {each.name or each.id}", ChooseDataSource(id=each.id).pack())] for each in places[:MAX_CHOICES]]
    rows.append([button(_("🔍 Search"), SourcesTap(act="f").pack()), button(_("‹ All sources"), SourcesTap().pack())])
    return screen(lines, rows)


def _choice(question: str, rows: Rows, count: int, back: ClickUpStep | None = None) -> Screen:
    lines = [question] if count else [question, _("There is nothing here that your key may see.")]
    if count > MAX_CHOICES:
        lines.append(_("The first {count} are shown.").format(count=MAX_CHOICES))
    last = [button(_("‹ All sources"), SourcesTap().pack())]
    if back is not None:
        last.insert(0, button(_("‹ Back"), back.pack()))
    return screen(lines, [*rows[:MAX_CHOICES], last])


def progress_screen(run: SyncRun) -> Screen:
    """The message that is edited while a source is read."""
    return screen([f"<b>{safe(run.source_name)}</b>", _("Reading… {count}").format(count=run.seen)], [])


def run_note(run: SyncRun) -> str:
    """How a reading ended, in a line or two."""
    if run.state is SyncState.RUNNING:
        return _("Reading… {count}").format(count=run.seen)
    if run.failure is not None:
        return f"⚠️ {safe(describe(run.failure), 1000)}"
    counts = ngettext("{count} read", "{count} read", run.seen).format(count=run.seen)
    changes = _("new {added}, changed {changed}, gone {removed}, {seconds} s").format(
        added=run.added, changed=run.changed, removed=run.removed, seconds=max(1, round(run.duration_s))
    )
    return f"✅ {counts}: {changes}"


def log_screen(logs: tuple[SyncLog, ...], zone: ZoneInfo) -> Screen:
    """The newest readings of both vendors."""
    runs = sorted((run for log in logs for run in log.runs), key=lambda run: run.id, reverse=True)[:10]
    lines = [f"<b>{_('Readings')}</b>"]
    if not runs:
        lines.append(_("Nothing was read yet."))
    for run in runs:
        lines += ["", f"{run.started_at.astimezone(zone):%d.%m %H:%M} · {safe(run.source_name)}", run_note(run)]
    return screen(lines, [[button(_("‹ All sources"), SourcesTap().pack()), menu_button()]])
