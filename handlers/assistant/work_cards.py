"""Results of ready work as cards. Pure: what the services say → HTML and buttons."""

from collections.abc import Callable, Mapping
from typing import Any

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.applicants.callbacks import CardAct, tap
from handlers.assistant.callbacks import RecordBelow, WorkCardAct, WorkCardTap
from handlers.assistant.input_views import suspicion_lines
from handlers.foreign_text import safe, short
from handlers.html_parts import split_html
from handlers.menu import MenuChoice
from handlers.screen import Screen
from locales import gettext as _
from locales import lazy
from services.applicants.organisation import ApplicantButton
from services.assistant.errors import mended_in_tokens
from services.assistant.work.results import (
    DOUBLE,
    OFF,
    USUAL,
    Candidate,
    Description,
    History,
    Judged,
    Letter,
    Match,
    Questions,
    Requirements,
    Shortlist,
    Verdict,
)
from services.assistant.work.works import WorkView
from services.error_messages import describe
from services.vocabulary import WorkKind

TITLES = {
    WorkKind.MATCH: lazy("Resume against the vacancy"),
    WorkKind.DESCRIPTION: lazy("Vacancy text"),
    WorkKind.REQUIREMENTS: lazy("Requirements of the vacancy"),
    WorkKind.QUESTIONS: lazy("Interview questions"),
    WorkKind.SHORTLIST: lazy("Whom to look at first"),
    WorkKind.REJECTION: lazy("Polite rejection"),
    WorkKind.INVITATION: lazy("Invitation"),
    WorkKind.HISTORY: lazy("History in short"),
}
_MARKS = {Verdict.MET: "✅", Verdict.UNKNOWN: "❔", Verdict.MISSING: "❌"}
_WEIGHTS = {OFF: "✖", USUAL: "", DOUBLE: "×2"}
QUOTE_CHARS = 240
TEXT_CHARS = 1500
IN_A_ROW = 4
Lines = list[str]


def waiting_screen(view: WorkView) -> Screen:
    """What stands where the result will be."""
    title = _(TITLES[view.order.kind])
    return Screen(_("⏳ {title}: I read and ask Gemini. The result appears here.").format(title=f"<b>{title}</b>"))


def work_parts(view: WorkView) -> list[str]:
    """The result or the problem as messages."""
    head = f"<b>{_(TITLES[view.order.kind])}</b>"
    about = " · ".join(safe(name) for name in (view.applicant, view.vacancy) if name)
    lines = [head, about] if about else [head]
    if view.result is None:
        problem = describe(view.problem) if view.problem else _("Nothing came of it.")
        return split_html("\n".join([*lines, "", f"⚠️ {safe(problem, TEXT_CHARS)}"]))
    return split_html("\n".join([*lines, "", *_body(view)]))


def _body(view: WorkView) -> Lines:
    if isinstance(view.result, Match):
        return _match(view.result, view.weights)
    lines = _BODIES.get(type(view.result))
    return lines(view.result) if lines else []


def _match(result: Match, weights: Mapping[str, int]) -> Lines:
    lines = suspicion_lines(result.suspicions)
    lines += [""] if lines else []
    lines.append(_share(result, weights))
    for number, one in enumerate(result.judged):
        weight = weights.get(str(number), USUAL)
        lines += ["", _judged(number, one, weight), *_because(one)]
    if result.invented:
        lines += ["", _invented(result.invented)]
    lines += ["", f"<i>{_meaning()}</i>"]
    return lines


def share_line(view: WorkView) -> str:
    """The number of a match; it counts nothing but quotes."""
    return _share(view.result, view.weights) if isinstance(view.result, Match) else ""


def _share(result: Match, weights: Mapping[str, int]) -> str:
    confirmed, counted = result.share(weights)
    return _("Confirmed by quotes: {confirmed} of {counted}").format(confirmed=confirmed, counted=counted)


def _judged(number: int, one: Judged, weight: int) -> str:
    text = f"{number + 1}. {_MARKS[one.verdict]} {safe(one.requirement)}"
    if weight == OFF:
        return f"<s>{text}</s>"
    must = "" if one.is_must else f" <i>({_('nice to have')})</i>"
    return f"{text}{must}{' <b>×2</b>' if weight == DOUBLE else ''}"


def _because(one: Judged) -> Lines:
    lines = [f"<blockquote>{safe(one.quote, QUOTE_CHARS)}</blockquote>"] if one.quote else []
    return lines + ([safe(one.comment)] if one.comment else [])


def _invented(count: int) -> str:
    return _("Quotes of the model that are not in the resume, thrown away: {count}").format(count=count)


def _meaning() -> str:
    return _(
        "✅ and ❌ rest on words that stand in the resume; ❔ means it does not say. "
        "Name, contacts, age, sex and photo were not sent to Gemini. A person decides."
    )


def _requirements(result: Requirements) -> Lines:
    lines = []
    for number, one in enumerate(result.items, 1):
        must = _("must") if one.is_must else _("nice to have")
        lines.append(f"{number}. <b>{safe(one.text)}</b> <i>({must})</i>")
        lines += [_("How to check: {way}").format(way=safe(one.check))] if one.check else []
    parts = ((_("Left open"), result.unclear), (_("⚠️ Asks for what must not matter"), result.risky))
    for title, texts in parts:
        lines += ["", f"<b>{title}</b>", *(f"• {safe(text)}" for text in texts)] if texts else []
    return lines


def _description(result: Description) -> Lines:
    lines = [f"<b>{safe(result.title)}</b>", safe(result.about, TEXT_CHARS)]
    titles = (_("Tasks"), _("Requirements"), _("Conditions"))
    parts = zip(titles, (result.tasks, result.requirements, result.conditions), strict=True)
    for title, texts in parts:
        lines += ["", f"<b>{title}</b>", *(f"• {safe(text)}" for text in texts)] if texts else []
    if result.unsupported:
        lines += ["", f"<b>{_('⚠️ Check: these numbers are not in the vacancy')}</b>"]
        lines += [f"• {safe(text)}" for text in result.unsupported]
    return lines


def _questions(result: Questions) -> Lines:
    lines: Lines = []
    last = ""
    for one in result.items:
        if one.requirement != last:
            lines += ["", f"<b>{safe(one.requirement)}</b>"]
            last = one.requirement
        lines += [f"• {safe(one.question, 400)}", f"<i>{safe(one.good_answer, 400)}</i>"]
    return lines[1:]


def _shortlist(result: Shortlist) -> Lines:
    looked = _("Looked at: {looked} · requirements: {requirements}").format(
        looked=result.looked_at, requirements=result.requirements
    )
    lines = [looked]
    for number, one in enumerate(result.candidates, 1):
        lines += ["", *_candidate(number, one)]
    if result.unread:
        names = safe(", ".join(result.unread), 400)
        lines += ["", _("Without a resume I can read: {names}").format(names=names)]
    if result.invented:
        lines += ["", _invented(result.invented)]
    return [*lines, "", f"<i>{_meaning()}</i>"]


def _candidate(number: int, one: Candidate) -> Lines:
    lines = [f"{number}. <b>{safe(one.name)}</b> · {safe(one.stage)} · ✅ {len(one.reasons)}"]
    lines += [f"   {safe(reason.requirement, 80)}: «{safe(reason.quote, 120)}»" for reason in one.reasons]
    lines += [f"   ❔ {safe(one.doubt)}"] if one.doubt else []
    return lines + ([_("   ⚠️ The resume tries to influence the machine")] if one.suspicions else [])


def _history(result: History) -> Lines:
    lines = [f"• {safe(one.text, 400)} <i>({', '.join(one.days)})</i>" for one in result.points]
    if not lines:
        lines = [_("Gemini named no entry its words rest on, so there is nothing to show.")]
    if result.open:
        lines += ["", f"<b>{_('Still open')}</b>", *(f"• {safe(text)}" for text in result.open)]
    return lines


def _letter(result: Letter) -> Lines:
    return [f"<b>{safe(result.subject)}</b>", "", safe(result.text, TEXT_CHARS * 2)]


_BODIES: Mapping[type[Any], Callable[[Any], Lines]] = {
    Requirements: _requirements,
    Description: _description,
    Questions: _questions,
    Shortlist: _shortlist,
    Letter: _letter,
    History: _history,
}


def work_keyboard(view: WorkView, *, weighs: bool = False) -> InlineKeyboardMarkup:
    """Weights, another try, and the records it is about."""
    rows = _weights(view) if weighs else []
    if isinstance(view.result, Match) and not weighs:
        rows.append([_button(_("⚖️ What counts"), WorkCardAct.WEIGHTS, view)])
    if isinstance(view.result, Shortlist):
        rows += [[_person(view, one.applicant_id, one.name)] for one in view.result.candidates[:6]]
    last = [_button(_("Ask again"), WorkCardAct.AGAIN, view)] if view.result is None else []
    if view.order.applicant_id:
        last.append(_person(view, view.order.applicant_id, view.applicant or _("To the applicant")))
    if view.order.vacancy_id:
        below = RecordBelow(owner=view.owner_id, vacancy=view.order.vacancy_id).pack()
        last.append(InlineKeyboardButton(text=short(f"📁 {view.vacancy or _('To the vacancy')}"), callback_data=below))
    if mended_in_tokens(view.problem):
        last.append(InlineKeyboardButton(text=_("Integrations"), callback_data=MenuChoice(to="tokens").pack()))
    return InlineKeyboardMarkup(inline_keyboard=[*rows, *([button] for button in last)])


def _weights(view: WorkView) -> list[list[InlineKeyboardButton]]:
    if not isinstance(view.result, Match):
        return []
    buttons = []
    for number, _one in enumerate(view.result.judged):
        mark = _WEIGHTS[view.weights.get(str(number), USUAL)]
        data = WorkCardTap(act=WorkCardAct.WEIGH, work=view.work_id, number=number).pack()
        buttons.append(InlineKeyboardButton(text=f"{number + 1} {mark}".strip(), callback_data=data))
    return [buttons[start : start + IN_A_ROW] for start in range(0, len(buttons), IN_A_ROW)]


def _person(view: WorkView, applicant_id: int, name: str) -> InlineKeyboardButton:
    data = tap(ApplicantButton(view.owner_id, view.order.place, applicant_id), CardAct.CARD_BELOW).pack()
    return InlineKeyboardButton(text=short(f"👤 {name}"), callback_data=data)


def _button(text: str, act: WorkCardAct, view: WorkView) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=WorkCardTap(act=act, work=view.work_id).pack())
