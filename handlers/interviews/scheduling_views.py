"""Screens of scheduling: whom, when, how it will look. Pure."""

from collections.abc import Callable
from itertools import groupby
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton

from handlers.applicants.callbacks import CardAct, tap
from handlers.applicants.views import button, keyboard
from handlers.foreign_text import safe
from handlers.interviews.callbacks import InterviewList, PlanAct, PlanTap
from handlers.interviews.drafts import to_minutes
from handlers.interviews.views import PLACES
from handlers.interviews.words import day_of, span_of
from handlers.names import shown
from handlers.screen import Screen
from locales import gettext as _
from services.applicants.rows import ApplicantCard
from services.interviews.balance import InterviewerChoice
from services.interviews.draft import BUFFERS_MIN, LENGTHS_MIN, Draft, Preview, SlotPage
from services.vacancies import StagePage, VacancyCard, VacancyChoices
from services.vacancy_rows import Stage

TEXT_CHARS = 1500
SLOTS_IN_ROW = 4
MOST_PEOPLE = 30
MOST_STAGES = 30


def vacancies_screen(choices: VacancyChoices) -> Screen:
    """On which vacancy."""
    rows = [[button(row.name, PlanTap(act=PlanAct.STAGES, a=row.id))] for row in choices.rows]
    text = _("For which vacancy is the interview?") if rows else _("There are no open vacancies.")
    pages = _pages(choices.page, choices.pages, lambda number: PlanTap(act=PlanAct.VACANCIES, a=number))
    return Screen(text, keyboard([*rows, pages, [_to_list()]]))


def stages_screen(card: VacancyCard) -> Screen:
    """On which stage the applicant is."""
    vacancy_id = card.vacancy.id
    rows = [
        [
            button(
                f"{each.stage.name} · {each.count if each.count is not None else '?'}",
                PlanTap(act=PlanAct.APPLICANTS, a=vacancy_id, b=each.stage.id, c=1),
            )
        ]
        for each in card.stages
        if each.count != 0
    ]
    text = _("On which stage is the applicant?") if rows else _("Nobody stands on this vacancy.")
    back = button(_("‹ To the vacancies"), PlanTap(act=PlanAct.VACANCIES, a=1))
    return Screen(f"<b>{safe(card.vacancy.name)}</b>\n\n{text}", keyboard([*rows, [back]]))


def applicants_screen(page: StagePage) -> Screen:
    """Whom to interview."""
    vacancy, stage, found = page.vacancy, page.stage, page.applicants
    rows = [[button(each.name, PlanTap(act=PlanAct.APPLICANT, a=each.id, b=vacancy.id))] for each in found.rows]

    def at(number: int) -> PlanTap:
        return PlanTap(act=PlanAct.APPLICANTS, a=vacancy.id, b=stage.id, c=number)

    back = button(_("‹ To the stages"), PlanTap(act=PlanAct.STAGES, a=vacancy.id))
    text = f"<b>{safe(vacancy.name)}</b> · {safe(stage.name)}\n\n" + _("Whom do we interview?")
    return Screen(text, keyboard([*rows, _pages(found.page, found.pages, at), [back]]))


def vacancies_of_card_screen(card: ApplicantCard) -> Screen:
    """On which of the applicant's vacancies."""
    rows = [[button(one.vacancy_name, tap(card.button, CardAct.INTERVIEW, one.vacancy_id))] for one in card.stages]
    return Screen(_("For which vacancy is the interview?"), keyboard([*rows, [_back_to_card(card)]]))


def people_screen(draft: Draft, choices: list[InterviewerChoice]) -> Screen:
    """Who interviews, how long, with how much time around."""
    lines = [_head(draft), "", _("Who interviews? The number is how many interviews they have in the next 7 days.")]
    rows = [
        [button(_person(each, draft), PlanTap(act=PlanAct.TOGGLE, a=each.user_id))] for each in choices[:MOST_PEOPLE]
    ]
    lengths = [
        button(_chosen(_("{minutes} min").format(minutes=each), is_chosen=each == draft.minutes),
               PlanTap(act=PlanAct.LENGTH, a=each))
        for each in LENGTHS_MIN
    ]  # fmt: skip
    buffers = [
        button(_chosen(_("±{minutes}").format(minutes=each), is_chosen=each == draft.buffer_minutes),
               PlanTap(act=PlanAct.BUFFER, a=each))
        for each in BUFFERS_MIN
    ]  # fmt: skip
    lines.append(_("Below: how long, and how many minutes are kept free before and after."))
    go = [button(_("🔎 Find a time"), PlanTap(act=PlanAct.SLOTS))] if draft.interviewer_ids else []
    return Screen("\n".join(lines), keyboard([*rows, lengths, buffers, go, [_leave()]]))


def slots_screen(draft: Draft, page: SlotPage, zone: ZoneInfo) -> Screen:
    """Times free for all, a few of each day."""
    lines = [_head(draft), "", _("When? Times are yours ({zone}); everybody is free then.").format(zone=zone.key)]
    if page.unknown:
        names = ", ".join(shown(name) for name in page.unknown)
        lines.append(_("⚠️ No calendar is connected, only working hours are known: {names}").format(names=names))
    rows: list[list[InlineKeyboardButton]] = []
    act = PlanAct.PREVIEW if draft.interview_id is None else PlanAct.MOVE_TO
    for day, slots in groupby(page.slots, key=lambda slot: slot.start.astimezone(zone).date()):
        times = list(slots)
        rows.append([button(f"— {day_of(day)} —", PlanTap(act=PlanAct.SLOTS, a=to_minutes(times[0].start)))])
        labels = [
            button(f"{slot.start.astimezone(zone):%H:%M}", PlanTap(act=act, a=to_minutes(slot.start))) for slot in times
        ]
        rows += [labels[start : start + SLOTS_IN_ROW] for start in range(0, len(labels), SLOTS_IN_ROW)]
    more = []
    if page.next_from is not None:
        more = [button(_("Later ›"), PlanTap(act=PlanAct.SLOTS, a=to_minutes(page.next_from)))]
    back = button(_("‹ Interviewers"), PlanTap(act=PlanAct.PEOPLE)) if draft.interview_id is None else None
    return Screen("\n".join(lines), keyboard([*rows, more, [*([back] if back else []), _leave()]]))


def preview_screen(preview: Preview, zone: ZoneInfo, stage_name: str = "") -> Screen:
    """Everything as it will be, before anything is created."""
    draft = preview.draft
    lines = [_head(draft), span_of(preview.start_at, preview.end_at, zone)]
    lines.append(_("Interviewers: {names}").format(names=", ".join(shown(name) for name in preview.interviewers)))
    lines.append(_("Created {place}: {name}").format(place=_(PLACES[preview.place]), name=safe(preview.calendar)))
    if stage_name:
        lines.append(_("Then the stage becomes: {stage}").format(stage=safe(stage_name)))
    lines += ["", _("Invitation:"), f"<b>{safe(preview.title)}</b>"]
    lines.append(safe(preview.text, TEXT_CHARS) if preview.text else _("(the vacancy has no invitation text)"))
    if preview.without_email:
        names = ", ".join(shown(name) for name in preview.without_email)
        lines += ["", _("⚠️ No e-mail is known, so the calendar invites them not: {names}").format(names=names)]
    rows = [
        [button(_("✅ Create"), PlanTap(act=PlanAct.CREATE))],
        [button(_("➡️ Change the stage too"), PlanTap(act=PlanAct.WISHES))],
        [button(_("‹ Another time"), PlanTap(act=PlanAct.SLOTS)), _leave()],
    ]
    return Screen("\n".join(lines), keyboard(rows))


def wishes_screen(draft: Draft, stages: tuple[Stage, ...]) -> Screen:
    """To which stage the applicant goes once it is created."""
    start = to_minutes(draft.start_at) if draft.start_at else 0
    rows = [[button(each.name, PlanTap(act=PlanAct.WISH, a=each.id))] for each in stages[:MOST_STAGES]]
    none = button(_("Leave the stage as it is"), PlanTap(act=PlanAct.WISH))
    back = button(_("‹ Back"), PlanTap(act=PlanAct.PREVIEW, a=start))
    return Screen(_("To which stage once the interview is created?"), keyboard([*rows, [none], [back]]))


def _head(draft: Draft) -> str:
    name = safe(draft.applicant_name) or _("an applicant")
    return f"📅 <b>{name}</b>" + (f" · {safe(draft.vacancy_name)}" if draft.vacancy_name else "")


def _person(each: InterviewerChoice, draft: Draft) -> str:
    mark = "✅" if each.user_id in draft.interviewer_ids else "▫️"
    subject = f" · {each.specialization}" if each.specialization else ""
    return f"{mark} {each.name} · {each.load}{subject}"


def _chosen(text: str, *, is_chosen: bool) -> str:
    return f"• {text} •" if is_chosen else text


def _pages(number: int, last: int, at: Callable[[int], PlanTap]) -> list[InlineKeyboardButton]:
    if last <= 1:
        return []
    before, after = (number - 1 if number > 1 else last), (number + 1 if number < last else 1)
    return [button("‹", at(before)), button(f"{number}/{last}", at(number)), button("›", at(after))]


def _leave() -> InlineKeyboardButton:
    return button(_("✖️ Leave"), PlanTap(act=PlanAct.LEAVE))


def _to_list() -> InlineKeyboardButton:
    return button(_("‹ To the list"), InterviewList())


def _back_to_card(card: ApplicantCard) -> InlineKeyboardButton:
    return button(_("‹ To the card"), tap(card.button, CardAct.CARD))
