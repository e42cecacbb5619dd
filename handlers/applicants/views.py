"""Screens of the search and the card. Pure: what the services say → text and buttons."""

from zoneinfo import ZoneInfo

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.applicants.callbacks import AskSearch, CardAct, CardTap, FoundTap, tap
from handlers.applicants.words import AUDIT_WORDS, DOORS, days
from handlers.assistant_entry import WorkMenuTap
from handlers.foreign_text import safe, short
from handlers.menu import menu_button
from handlers.names import shown
from handlers.screen import Screen
from handlers.vacancies.staleness import stale_note
from locales import gettext as _
from services.applicants.cards import AuditPage, ResumeFileRow
from services.applicants.index import IndexedApplicant
from services.applicants.log_words import LOG_WORDS
from services.applicants.organisation import ApplicantButton
from services.applicants.rows import ApplicantCard, HistoryLine, HistoryPage, StageOn
from services.applicants.search import FoundPage

Buttons = list[InlineKeyboardButton]
COMMENT_CHARS = 300
LISTED = 20


def button(text: str, data: CallbackData) -> InlineKeyboardButton:
    """A button; foreign text is cut to what fits."""
    return InlineKeyboardButton(text=short(text), callback_data=data.pack())


def keyboard(rows: list[Buttons]) -> InlineKeyboardMarkup:
    """Rows without empty ones."""
    return InlineKeyboardMarkup(inline_keyboard=[row for row in rows if row])


def found_screen(page: FoundPage) -> Screen:
    """A page of hits: a button per applicant."""
    query = page.query
    lines = [f"<b>{_('Applicants')}</b> · {_('Search: “{text}”').format(text=safe(page.text))}"]
    if page.total is not None and page.rows:
        lines.append(_("Found: {count}").format(count=page.total))
    if page.is_stale:
        lines += ["", _("⚠️ Huntflow does not answer now. Here is only whom I have seen before.")]
    if not page.rows:
        lines += ["", _("Nobody found. Try another spelling, a telephone number or an e-mail address.")]
    rows = [[button(_row_text(row), tap(_button_of(page, row), CardAct.CARD))] for row in page.rows]
    if page.pages > 1:
        rows.append(_found_pages(page))
    last = [button(_("🔍 New search"), AskSearch(owner=query.owner_id))]
    if not query.at_vendor:
        last.append(
            button(_("Search in Huntflow"), FoundTap(owner=query.owner_id, search=query.search, page=1, vendor=1))
        )
    return Screen("\n".join(lines), keyboard([*rows, last, [menu_button()]]))


def _row_text(row: IndexedApplicant) -> str:
    return f"{row.name} · {row.stage}" if row.stage else row.name


def _button_of(page: FoundPage, row: IndexedApplicant) -> ApplicantButton:
    return ApplicantButton(page.query.owner_id, page.place, row.applicant_id)


def _found_pages(page: FoundPage) -> Buttons:
    query, number, last = page.query, page.query.page, page.pages

    def at(wanted: int) -> FoundTap:
        return FoundTap(owner=query.owner_id, search=query.search, page=wanted, vendor=int(query.at_vendor))

    before, after = (number - 1 if number > 1 else last), (number + 1 if number < last else 1)
    return [button("‹", at(before)), button(f"{number}/{last}", at(number)), button("›", at(after))]


def card_screen(card: ApplicantCard) -> Screen:
    """An applicant."""
    lines = [f"<b>{safe(card.name)}</b>", *_about(card), "", *_stages(card)]
    for title, values in ((_("Tags"), card.tags), (_("Sources"), card.sources)):
        if values:
            lines.append(f"{title}: {safe(', '.join(values))}")
    if card.doubles:
        lines.append(_("⚠️ Huntflow takes others for the same person: {count}").format(count=card.doubles))
    if card.is_stale:
        lines += ["", stale_note(card.age)]
    if card.birthday:
        lines.insert(2, _("Born on {day}").format(day=f"{card.birthday:%d.%m.%Y}"))
    return Screen("\n".join(lines), keyboard(_card_buttons(card)))


def _about(card: ApplicantCard) -> list[str]:
    work = " · ".join(part for part in (card.position, card.company, card.money) if part)
    named = (
        (_("Telephone"), card.phone),
        (_("E-mail"), card.email),
        ("Telegram", card.telegram),
        ("Skype", card.skype),
    )
    return [*([safe(work)] if work else []), *(f"{name}: {safe(value)}" for name, value in named if value)]


def _stages(card: ApplicantCard) -> list[str]:
    if not card.stages:
        return [_("On no vacancy.")]
    lines = [f"• {safe(one.vacancy_name)}: <b>{safe(one.stage_name)}</b>{_since(one)}" for one in card.stages]
    if card.more_stages:
        lines.append(_("…and older ones: {count}").format(count=card.more_stages))
    return lines


def _since(one: StageOn) -> str:
    parts = [days(one.days)] if one.days is not None else []
    parts += [safe(one.reason)] if one.reason else []
    return f" — {', '.join(parts)}" if parts else ""


def _card_buttons(card: ApplicantCard) -> list[Buttons]:
    to = card.button
    rows: list[Buttons] = []
    if card.may_change:
        move = [button(_("➡️ Stage"), tap(to, CardAct.MOVE))] if card.stages else []
        rows.append(
            [*move, button(_("💬 Comment"), tap(to, CardAct.COMMENT)), button(_("🏷 Tags"), tap(to, CardAct.TAGS))]
        )
        rows.append(
            [button(_("✏️ Edit"), tap(to, CardAct.EDIT)), button(_("➕ To a vacancy"), tap(to, CardAct.VACANCIES, 1))]
        )
        rows.append([button(_("📅 Interview"), tap(to, CardAct.INTERVIEW))] if card.stages else [])
    files = [button(_("📎 Resume"), tap(to, CardAct.RESUMES))] if card.resumes else []
    files += [button(_("🖼 Photo"), tap(to, CardAct.PHOTO))] if card.has_photo else []
    rows.append([*files, button(_("📋 Questionary"), tap(to, CardAct.QUESTIONARY))])
    rows.append(
        [button(_("🕓 History"), tap(to, CardAct.HISTORY, 1)), button(_("👣 Done here"), tap(to, CardAct.AUDIT, 1))]
    )
    if card.may_see_salaries:
        rows.append([button(_("💰 Wish and ranges"), tap(to, CardAct.SALARY))])
    rows.append([button(_("🤖 Assistant"), WorkMenuTap(owner=to.owner_id, place=to.place, applicant=to.applicant_id))])
    if card.link:
        rows.append([InlineKeyboardButton(text=_("Open in Huntflow"), url=card.link)])
    rows.append([button(_("‹ To the hits"), FoundTap(owner=to.owner_id))])
    return rows


def history_screen(page: HistoryPage, zone: ZoneInfo) -> Screen:
    """A page of Huntflow's log."""
    lines = [f"<b>{safe(page.name)}</b> · {_('History')}"]
    for entry in page.lines:
        lines += ["", _entry(entry, zone)]
    if not page.lines:
        lines += ["", _("The history is empty.")]
    pages = _pages(page.button, CardAct.HISTORY, page.page, page.pages)
    return Screen("\n".join(lines), keyboard([pages, [back(page.button)]]))


def _entry(entry: HistoryLine, zone: ZoneInfo) -> str:
    at = f"{entry.at.astimezone(zone):%d.%m.%Y %H:%M}" if entry.at else "—"
    what = [_(LOG_WORDS[entry.type])] if entry.type in LOG_WORDS else []
    what += [f"<b>{safe(entry.stage)}</b>"] if entry.stage else []
    what += [safe(entry.reason)] if entry.reason else []
    where = f"{safe(entry.vacancy)}: " if entry.vacancy else ""
    head = f"{at} · {where}{', '.join(what)}".rstrip(" ·:")
    tail = f"\n{safe(entry.comment, COMMENT_CHARS)}" if entry.comment else ""
    return f"{head}{f' — {shown(entry.author)}' if entry.author else ''}{tail}"


def audit_screen(page: AuditPage, zone: ZoneInfo) -> Screen:
    """Who did what with the applicant through us."""
    lines = [f"<b>{safe(page.name)}</b> · {_('Done through HR Helper')}", ""]
    for line in page.lines:
        word = _(AUDIT_WORDS[line.operation]) if line.operation in AUDIT_WORDS else safe(line.operation)
        who = shown(line.who) if line.who else _("a background job")
        door = f" ({_(DOORS[line.source])})" if line.source in DOORS else ""
        lines.append(f"{line.at.astimezone(zone):%d.%m.%Y %H:%M} · {who}: {word}{door}")
    if not page.lines:
        lines.append(_("Nothing yet."))
    pages = _pages(page.button, CardAct.AUDIT, page.page, page.pages)
    return Screen("\n".join(lines), keyboard([pages, [back(page.button)]]))


def resumes_screen(to: ApplicantButton, files: tuple[ResumeFileRow, ...]) -> Screen:
    """Files to choose from."""
    text = _("Which file shall I send here?") if files else _("The resumes have no files, only text in Huntflow.")
    rows = [[button(f"📎 {one.name}", tap(to, CardAct.FILE, one.resume_id, one.file_id))] for one in files[:LISTED]]
    return Screen(text, keyboard([*rows, [back(to)]]))


def back(to: ApplicantButton) -> InlineKeyboardButton:
    """The way back to the card, in the same message."""
    return button(_("‹ To the card"), tap(to, CardAct.CARD))


def _pages(to: ApplicantButton, act: CardAct, number: int, last: int) -> Buttons:
    if last <= 1:
        return []

    def at(wanted: int) -> CardTap:
        return tap(to, act, wanted)

    before, after = (number - 1 if number > 1 else last), (number + 1 if number < last else 1)
    return [button("‹", at(before)), button(f"{number}/{last}", at(number)), button("›", at(after))]
