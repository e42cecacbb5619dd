"""Menus of ready work. Pure."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.assistant.callbacks import BesideTap, WorkPick, WorkTap
from handlers.assistant_entry import WorkMenuTap
from handlers.foreign_text import safe, short
from handlers.menu import menu_button
from handlers.screen import Screen
from locales import gettext as _
from services.applicants.rows import ApplicantCard
from services.vacancies import VacancyChoices
from services.vacancy_rows import VacancyRow
from services.vocabulary import WorkKind

# Vacancies of an applicant that get buttons of their own.
MOST_STAGES = 3
Rows = list[list[InlineKeyboardButton]]


def applicant_menu(card: ApplicantCard, *, may_work: bool) -> Screen:
    """What the assistant can do about an applicant; an interviewer only asks, the rest is the recruiter's."""
    to = card.button
    where = {"owner": to.owner_id, "place": to.place, "applicant": to.applicant_id}

    def work(text: str, kind: WorkKind, vacancy: int = 0) -> list[InlineKeyboardButton]:
        return [_button(text, WorkTap(kind=kind, vacancy=vacancy, **where).pack())]

    rows: Rows = []
    for one in card.stages[:MOST_STAGES] if may_work else ():
        name = one.vacancy_name
        rows.append(work(_("🎯 Against “{vacancy}”").format(vacancy=name), WorkKind.MATCH, one.vacancy_id))
        if card.may_change:
            rows.append(work(_("✉️ Invitation: {vacancy}").format(vacancy=name), WorkKind.INVITATION, one.vacancy_id))
            rows.append(work(_("🕊 Rejection: {vacancy}").format(vacancy=name), WorkKind.REJECTION, one.vacancy_id))
    if may_work:
        pick = WorkPick(owner=to.owner_id, kind=WorkKind.MATCH, applicant=to.applicant_id)
        rows.append([_button(_("🎯 Against another vacancy…"), pick.pack())])
        rows.append(work(_("🕓 History in short"), WorkKind.HISTORY))
    beside = BesideTap(owner=to.owner_id, place=to.place, applicant=to.applicant_id)
    rows.append([_button(_("💬 Ask about this applicant"), beside.pack())])
    text = _("What shall I do about {name}? Everything I write is a draft for you; nothing is sent to anybody.")
    return Screen(text.format(name=f"<b>{safe(card.name)}</b>"), InlineKeyboardMarkup(inline_keyboard=rows))


def vacancy_menu(vacancy: VacancyRow, place: WorkMenuTap) -> Screen:
    """What the assistant can do about a vacancy."""
    kinds = (
        (_("📝 Vacancy text"), WorkKind.DESCRIPTION),
        (_("🔎 Requirements"), WorkKind.REQUIREMENTS),
        (_("❓ Interview questions"), WorkKind.QUESTIONS),
        (_("⭐ Whom to look at first"), WorkKind.SHORTLIST),
    )
    rows: Rows = [
        [_button(text, WorkTap(kind=kind, owner=place.owner, place=place.place, vacancy=place.vacancy).pack())]
        for text, kind in kinds
    ]
    beside = BesideTap(owner=place.owner, place=place.place, vacancy=place.vacancy)
    rows.append([_button(_("💬 Ask about this vacancy"), beside.pack())])
    text = _("What shall I do about {name}? Everything I write is a draft for you; nothing is sent to anybody.")
    return Screen(text.format(name=f"<b>{safe(vacancy.name)}</b>"), InlineKeyboardMarkup(inline_keyboard=rows))


def pick_screen(found: VacancyChoices, pick: WorkPick) -> Screen:
    """Which vacancy; the person's own first."""
    rows: Rows = [[_button(_named(row), _target(row, pick))] for row in found.rows]
    number, last = found.page, found.pages
    if last > 1:
        before, after = (number - 1 if number > 1 else last), (number + 1 if number < last else 1)
        labels = ((before, "‹"), (number, f"{number}/{last}"), (after, "›"))
        rows.append([_button(text, pick.model_copy(update={"page": page}).pack()) for page, text in labels])
    text = _("For which vacancy?") if found.rows else _("There are no open vacancies.")
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[*rows, [menu_button()]]))


def _target(row: VacancyRow, pick: WorkPick) -> str:
    if not pick.kind:
        return WorkMenuTap(owner=pick.owner, vacancy=row.id).pack()
    kind = WorkKind(pick.kind)
    return WorkTap(kind=kind, owner=pick.owner, vacancy=row.id, applicant=pick.applicant, file=pick.file).pack()


def _named(row: VacancyRow) -> str:
    return f"{row.name} · {row.company}" if row.company else row.name


def _button(text: str, data: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=short(text), callback_data=data)
