"""Screens of `/vacancies`. Pure: what the services say → text and buttons."""

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import day, safe, short
from handlers.menu import menu_button
from handlers.screen import Screen
from handlers.vacancies.callbacks import CardPlace, ListPlace, StagePlace, list_place
from handlers.vacancies.insight_views import more_rows
from handlers.vacancies.staleness import stale_note
from locales import Language, current_language, lazy
from locales import gettext as _
from services.vacancies import StagePage, VacancyCard, VacancyPage
from services.vacancy_rows import StageCount, VacancyGroup, VacancyRow, VacancyScope

STAGES_IN_A_ROW = 2
KEPT_SCREENS = 256
GROUP_NAMES = {
    VacancyGroup.OPEN: lazy("Open"),
    VacancyGroup.CLOSED: lazy("Closed"),
    VacancyGroup.HOLD: lazy("On hold"),
}
STATES = {
    VacancyGroup.OPEN: lazy("State: open"),
    VacancyGroup.CLOSED: lazy("State: closed"),
    VacancyGroup.HOLD: lazy("State: on hold"),
}
SCOPE_NAMES = {VacancyScope.MINE: lazy("Mine"), VacancyScope.ALL: lazy("All")}


def list_screen(page: VacancyPage) -> Screen:
    """A page of the list: a button per vacancy."""
    return _list_screen(page if page.is_stale else replace(page, age=timedelta()), current_language())


@lru_cache(maxsize=KEPT_SCREENS)
def _list_screen(page: VacancyPage, _language: Language) -> Screen:
    """The same page looks the same, and its twenty buttons cost more to make than all the rest of an answer."""
    query = page.query
    lines = [f"<b>{_('Vacancies')}</b> · {safe(page.account_name)}"]
    lines.append(f"{_(SCOPE_NAMES[query.scope])} · {_(GROUP_NAMES[query.group])} · {page.total}")
    if page.search_text:
        lines.append(_("Search: “{text}”").format(text=safe(page.search_text)))
    lines += _notes(page)
    rows = [[_button(_row_text(row), _card_place(page, row))] for row in page.rows]
    if page.pages > 1:
        rows.append(_pages(page))
    rows += [_scopes(page), _groups(page), _actions(page)]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _notes(page: VacancyPage) -> list[str]:
    notes = []
    if page.search_text is None:
        notes.append(_("The text of that search is no longer kept: here is the whole list."))
    if not page.is_complete:
        notes.append(_("The list is very long: only its first vacancies are here. Use Huntflow for the rest."))
    if page.is_stale:
        notes.append(stale_note(page.age))
    if not page.rows:
        notes.append(_("Nothing found. Change the text, or look among all vacancies."))
    return ["", *notes] if notes else []


def _row_text(row: VacancyRow) -> str:
    mark = "🔥 " if row.priority else ""
    return short(f"{mark}{row.name} · {row.company}" if row.company else f"{mark}{row.name}")


def _card_place(page: VacancyPage, row: VacancyRow) -> CardPlace:
    query = page.query
    return CardPlace(
        owner=query.owner_id,
        vacancy=row.id,
        scope=query.scope,
        group=query.group,
        page=query.page,
        search=query.search,
    )


def _pages(page: VacancyPage) -> list[InlineKeyboardButton]:
    number, last = page.query.page, page.pages
    return [
        _button("‹", list_place(page.query, page=number - 1 if number > 1 else last)),
        _button(f"{number}/{last}", list_place(page.query)),
        _button("›", list_place(page.query, page=number + 1 if number < last else 1)),
    ]


def _scopes(page: VacancyPage) -> list[InlineKeyboardButton]:
    return [
        _button(_chosen(_(name), yes=scope is page.query.scope), list_place(page.query, scope=scope, page=1))
        for scope, name in SCOPE_NAMES.items()
    ]


def _groups(page: VacancyPage) -> list[InlineKeyboardButton]:
    return [
        _button(_chosen(_(name), yes=group is page.query.group), list_place(page.query, group=group, page=1))
        for group, name in GROUP_NAMES.items()
    ]


def _actions(page: VacancyPage) -> list[InlineKeyboardButton]:
    buttons = [_button(_("🔍 Search"), list_place(page.query, act="f"))]
    if page.search_text:
        buttons.append(_button(_("✖️ Clear search"), list_place(page.query, search="", page=1)))
    return [*buttons, _button(_("🔄 Refresh"), list_place(page.query, act="r")), menu_button()]


def _chosen(text: str, *, yes: bool) -> str:
    return f"• {text}" if yes else text


def card_screen(card: VacancyCard, place: CardPlace, zone: ZoneInfo) -> Screen:
    """A vacancy with its stages; a stage with applicants is a button."""
    vacancy = card.vacancy
    lines = [f"<b>{safe(vacancy.name)}</b>", _(STATES[vacancy.group])]
    if vacancy.company:
        lines.append(_("Department: {name}").format(name=safe(vacancy.company)))
    if vacancy.money:
        lines.append(_("Salary: {money}").format(money=safe(vacancy.money)))
    if vacancy.created_at:
        lines.append(_("Opened on {day}").format(day=day(vacancy.created_at, zone)))
    lines += ["", _("Applicants by stage:"), *(f"{safe(one.stage.name)} — {_count(one)}" for one in card.stages)]
    if card.is_stale:
        lines += ["", stale_note(card.age)]
    buttons = [
        _button(short(f"{one.stage.name} ({_count(one)})"), _stage_place(place, one))
        for one in card.stages
        if one.count != 0
    ]
    rows = [buttons[start : start + STAGES_IN_A_ROW] for start in range(0, len(buttons), STAGES_IN_A_ROW)]
    rows += [*more_rows(place), [_button(_("‹ To the list"), place.back)]]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _count(one: StageCount) -> str:
    return "?" if one.count is None else str(one.count)


def _stage_place(place: CardPlace, one: StageCount) -> StagePlace:
    return StagePlace(**place.model_dump(), stage=one.stage.id, at=1)


def stage_screen(found: StagePage, place: StagePlace, zone: ZoneInfo) -> Screen:
    """Applicants of a stage, a plain list."""
    applicants = found.applicants
    total = "" if applicants.total is None else f" · {applicants.total}"
    lines = [f"<b>{safe(found.vacancy.name)}</b>", f"{safe(found.stage.name)}{total}", ""]
    for row in applicants.rows:
        details = [safe(row.position)] if row.position else []
        if row.since:
            details.append(_("here since {day}").format(day=day(row.since, zone)))
        lines.append(f"• {safe(row.name)}" + (f" — {', '.join(details)}" if details else ""))
    if not applicants.rows:
        lines.append(_("Nobody stands on this stage now."))
    if found.is_stale:
        lines += ["", stale_note(found.age)]
    rows = [_stage_pages(applicants.page, applicants.pages, place)] if applicants.pages > 1 else []
    rows.append([_button(_("‹ To the vacancy"), place.back)])
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _stage_pages(number: int, last: int, place: StagePlace) -> list[InlineKeyboardButton]:
    return [
        _button("‹", place.model_copy(update={"at": number - 1 if number > 1 else last})),
        _button(f"{number}/{last}", place),
        _button("›", place.model_copy(update={"at": number + 1 if number < last else 1})),
    ]


def ask_search_screen() -> Screen:
    """The question after «Search»."""
    return Screen(_("What to look for? Send a part of the vacancy's name. /cancel to leave the list as it is."))


def _button(text: str, place: ListPlace | CardPlace | StagePlace) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=place.pack())
