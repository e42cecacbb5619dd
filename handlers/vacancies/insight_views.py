"""A vacancy as a whole: its funnel as a picture and a caption, and how long people stand on its stages. Pure."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.applicants.callbacks import CardAct, tap
from handlers.applicants.words import days
from handlers.assistant_entry import WorkMenuTap
from handlers.foreign_text import safe, short
from handlers.html_parts import split_html
from handlers.screen import Screen
from handlers.vacancies.callbacks import CardPlace, EventsPlace, InsightAct, InsightPlace, RecordPlace
from handlers.vacancies.staleness import stale_note
from handlers.vacancies.thresholds import thresholds_button
from locales import gettext as _
from locales import ngettext
from services.applicants.organisation import ApplicantButton
from services.funnel import Funnel, FunnelStep
from services.funnel_picture import Bar, FunnelPicture
from services.stage_times import StageTime, StageTimesPage
from services.vacancy_rows import StageCount

MAX_BUTTONS = 30
CAPTION_LIMIT = 1024  # characters after tags are read (Bot API, sendPhoto)


def more_rows(place: CardPlace) -> list[list[InlineKeyboardButton]]:
    """What else a vacancy's card offers."""
    where = place.model_dump()
    return [
        [
            _button(_("📊 Funnel"), InsightPlace(**where, act=InsightAct.FUNNEL)),
            _button(_("⏱ Time on stages"), InsightPlace(**where, act=InsightAct.TIMES)),
        ],
        [
            _button(_("📝 Texts and grades"), RecordPlace(**where)),
            _button(_("🤖 Assistant"), WorkMenuTap(owner=place.owner, vacancy=place.vacancy)),
        ],
        [_button(_("🔔 Events"), EventsPlace(**where, act="s"))],
    ]


def empty_funnel(funnel: Funnel) -> str:
    """Said instead of a picture with nothing on it."""
    text = _("There is nobody on the stages of “{name}” yet. The funnel appears with the first applicant.")
    lines = [text.format(name=safe(funnel.vacancy.name)), *_beside(funnel, only_known=True)]
    return "\n".join(safe(line, CAPTION_LIMIT) if index else line for index, line in enumerate(lines))


def funnel_picture(funnel: Funnel) -> FunnelPicture:
    """What is drawn."""
    most = max((step.reached or 0 for step in funnel.steps), default=0)
    bars = tuple(
        Bar(
            name=step.name,
            numbers=_("{reached} · now {now}").format(reached=_number(step.reached), now=_number(step.now)),
            share=(step.reached or 0) / most if most else 0.0,
            link="" if step.conversion is None else f"↓ {step.conversion} %",
        )
        for step in funnel.steps
    )
    return FunnelPicture(funnel.vacancy.name or f"№ {funnel.vacancy.id}", bars, (*_beside(funnel), _meaning()))


def funnel_caption(funnel: Funnel) -> str:
    """The same numbers as HTML text, for those who hear the screen and those who copy."""
    lines = [f"<b>{_('Funnel')}</b> · {safe(funnel.vacancy.name)}"]
    lines += [_step_line(step) for step in funnel.steps]
    lines += ["", *(safe(line, CAPTION_LIMIT) for line in (*_beside(funnel), _meaning()))]
    if funnel.is_stale:
        lines.append(_("⚠️ Huntflow does not answer now: these numbers are a little old."))
    return "\n".join(lines)


def _step_line(step: FunnelStep) -> str:
    numbers = _("{reached} · now {now}").format(reached=_number(step.reached), now=_number(step.now))
    share = "" if step.conversion is None else f" · {step.conversion} %"
    return f"{safe(step.name)} — {numbers}{share}"


def _beside(funnel: Funnel, *, only_known: bool = False) -> list[str]:
    there = [one for one in funnel.beside if one.count or (one.count is None and not only_known)]
    if not there:
        return []
    return [_("Beside the funnel: {stages}.").format(stages=", ".join(_named(one) for one in there))]


def _named(one: StageCount) -> str:
    return f"{one.stage.name} — {_number(one.count)}"


def _number(count: int | None) -> str:
    return "?" if count is None else str(count)


def _meaning() -> str:
    return _(
        "First number: who stands on the stage or has gone further. Percent: of those on the stage before. "
        "Rejected applicants are not counted."
    )


def times_screen(page: StageTimesPage, place: InsightPlace) -> Screen:
    """Every stage where somebody waits, and buttons to those who wait longest."""
    lines = [f"<b>{_('Time on stages')}</b> · {safe(page.vacancy.name)}", ""]
    lines += [_time_line(one) for one in page.stages]
    if not page.stages:
        lines.append(_("Nobody waits on the stages of this vacancy now."))
    if page.is_stale:
        lines += ["", stale_note(page.age)]
    rows = [[_longest(one, page, place)] for one in page.stages[:MAX_BUTTONS] if one.longest]
    rows.append([thresholds_button(), _button(_("‹ To the vacancy"), place.back)])
    # An organisation with a hundred stages sees as many as one message holds.
    return Screen(split_html("\n".join(lines))[0], InlineKeyboardMarkup(inline_keyboard=rows))


def _time_line(one: StageTime) -> str:
    people = ngettext("{count} applicant", "{count} applicants", one.count).format(count=one.count)
    if not one.is_complete:
        people = _("the newest {people}").format(people=people)
    if one.median_days is None or one.longest_days is None:
        return _("<b>{stage}</b>: {people}, Huntflow does not tell since when").format(
            stage=safe(one.stage.name), people=people
        )
    return _("<b>{stage}</b>: {people}, half up to {median}, longest {longest}").format(
        stage=safe(one.stage.name), people=people, median=_span(one.median_days), longest=_span(one.longest_days)
    )


def _span(count: int) -> str:
    return _("a day") if count == 0 else days(count)


def _longest(one: StageTime, page: StageTimesPage, place: InsightPlace) -> InlineKeyboardButton:
    assert one.longest is not None  # noqa: S101 - buttons are made for stages with somebody who waits longest
    button = ApplicantButton(place.owner, page.place, one.longest.id)
    text = f"{_span(one.longest_days or 0)} · {one.longest.name} · {one.stage.name}"
    # In a message of its own: the screen with the others stays.
    return InlineKeyboardButton(text=short(text), callback_data=tap(button, CardAct.CARD_BELOW).pack())


def _button(text: str, place: CallbackData) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=place.pack())
