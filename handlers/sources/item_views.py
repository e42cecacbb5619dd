"""Screens of what is in a source. Pure."""

from zoneinfo import ZoneInfo

from handlers.foreign_text import safe
from handlers.menu import menu_button
from handlers.screen import Screen
from handlers.sources.callbacks import ItemsPlace, ItemTap, SourceAct
from handlers.sources.views import Button, act, button, screen
from locales import gettext as _
from locales import lazy
from services.sources.values import ItemCard, ItemPage, ItemProperty, ItemRow
from services.vocabulary import SourceKind

PROPERTIES_SHOWN = 12
COMMENTS_SHOWN = 3
DESCRIPTION_SHOWN = 800
ORDERS = {"-changed": lazy("Newest first"), "changed": lazy("Oldest first"), "title": lazy("By name")}
PRIORITIES = {1: "🔴 ", 2: "🟠 "}
# Shown elsewhere on the card, or of no use to a recruiter.
HIDDEN = frozenset({"status", "people", "files", "created_time", "created_by", "last_edited_time", "last_edited_by"})


def items_screen(page: ItemPage, place: ItemsPlace) -> Screen:
    """A page of tasks or pages: a button each."""
    query = page.query
    lines = [f"<b>{safe(page.source.name)}</b> · {page.total}"]
    lines += [
        words.format(text=safe(text))
        for words, text in (
            (_("Search: “{text}”"), query.search),
            (_("Status: {text}"), query.status),
            (_("Assignee: {text}"), query.assignee),
        )
        if text
    ]
    if not page.rows:
        lines += ["", _("Nothing is here. Press “Refresh”, or take another filter.")]
    opened = {"source": page.source.id, "page": query.page, "status": place.status, "person": place.person}
    rows = [
        [button(_row_text(row), ItemTap(number=row.number, order=place.order, **opened).pack())] for row in page.rows
    ]
    if page.pages > 1:
        rows.append(_pages(page, place))
    rows.append(_filters(page, place))
    order = list(ORDERS)[(list(ORDERS).index(place.order) + 1) % len(ORDERS)] if place.order in ORDERS else "-changed"
    rows.append(
        [
            button(f"↕️ {_(ORDERS.get(place.order, ORDERS['-changed']))}", _at(place, page=1, order=order)),
            act(_("🔄 Refresh"), page.source.id, SourceAct.READ),
        ]
    )
    rows.append([act(_("‹ To the source"), page.source.id, SourceAct.SHOW), menu_button()])
    return screen(lines, rows)


def _row_text(row: ItemRow) -> str:
    mark = "✅ " if row.applicant_id is not None else PRIORITIES.get(row.priority or 0, "")
    title = " ".join(row.title.split()) or _("Untitled")
    return f"{mark}{title} · {row.status}" if row.status else f"{mark}{title}"


def _at(place: ItemsPlace, **changes: object) -> str:
    return place.model_copy(update={"act": "s", **changes}).pack()


def _pages(page: ItemPage, place: ItemsPlace) -> list[Button]:
    number, last = page.query.page, page.pages
    places = ((number - 1 or last, "‹"), (number, f"{number}/{last}"), (number % last + 1, "›"))
    return [button(text, _at(place, page=at)) for at, text in places]


def _filters(page: ItemPage, place: ItemsPlace) -> list[Button]:
    buttons = [button(_("🔍 Search"), _at(place, act="f"))]
    if page.query.search:
        buttons.append(button(_("✖️ Clear search"), _at(place, act="x")))
    buttons.append(button(_("Status…"), _at(place, act="cs")))
    buttons.append(button(_("Whose…"), _at(place, act="cp")))
    return buttons


def filter_screen(place: ItemsPlace, names: tuple[str, ...], *, by: str) -> Screen:
    """Choose a status or a person; `by` is the field of the place."""
    question = _("Which status?") if by == "status" else _("Whose?")
    rows = [[button(name, _at(place, page=1, **{by: at}))] for at, name in enumerate(names[:60])]
    rows.append([button(_("Any"), _at(place, page=1, **{by: -1}))])
    return screen([question], rows)


def card_screen(card: ItemCard, back: ItemTap, zone: ZoneInfo) -> Screen:
    """One task or page; what it becomes is shown before anything is created."""
    row = card.row
    lines = [f"<b>{safe(' '.join(row.title.split()) or _('Untitled'))}</b>"]
    facts = [row.status, ", ".join(row.assignees)]
    lines.append(" · ".join(safe(fact) for fact in facts if fact))
    if row.updated_at is not None:
        lines.append(_("Changed on {time}").format(time=f"{row.updated_at.astimezone(zone):%d.%m.%Y %H:%M}"))
    shown = [each for each in card.properties if each.type not in HIDDEN]
    lines += [f"{safe(each.name)}: {safe(_words(each))}" for each in shown[:PROPERTIES_SHOWN]]
    if card.description.strip():
        lines += ["", safe(card.description.strip(), DESCRIPTION_SHOWN)]
    lines += _below(card, zone)
    rows = []
    if row.applicant_id is not None:
        lines += ["", _("✅ In Huntflow already: № {id}").format(id=row.applicant_id)]
    else:
        rows.append([button(_("➕ Import"), back.model_copy(update={"act": "i"}).pack())])
    rows.append([button(_("‹ To the list"), back.back.pack()), menu_button()])
    return screen([line for line in lines if line is not None], rows)


def _words(found: ItemProperty) -> str:
    """A property in the reader's words."""
    if found.type != "checkbox":
        return found.text
    return _("yes") if found.text == "true" else _("no")


def _below(card: ItemCard, zone: ZoneInfo) -> list[str]:
    """Files and the newest comments."""
    lines = [f"📎 {safe(file.name)}" for file in card.files]
    for comment in card.comments[-COMMENTS_SHOWN:]:
        at = f"{comment.created_at.astimezone(zone):%d.%m.%Y}, " if comment.created_at else ""
        lines.append(f"💬 {at}{safe(comment.author)}: {safe(comment.text)}")
    if card.is_stale:
        vendor = "ClickUp" if card.source.kind is SourceKind.CLICKUP else "Notion"
        lines.append(_("{vendor} does not answer now: comments and files are missing here.").format(vendor=vendor))
    return ["", *lines] if lines else []
