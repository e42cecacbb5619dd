"""A card on a phone: one criterion at a time, then the recommendation, then everything to look at before it is sent."""

from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import safe, short
from handlers.scorecards.callbacks import CardAct, DebriefAct, DebriefTap, ScorecardTap
from handlers.screen import Screen
from locales import gettext as _
from locales import lazy, ngettext
from services.scorecards.cards import SubmittedCard
from services.scorecards.comment_text import RECOMMENDATIONS
from services.scorecards.criteria import shown
from services.scorecards.views import MARKS, NOT_ASSESSED, CardView, OwedCard
from services.vocabulary import Recommendation, ScorecardState

Rows = list[list[InlineKeyboardButton]]
CRITERION_CHARS = 120
TEXT_CHARS = 1500
ADVICE_LABELS = {
    Recommendation.STRONG_NO: lazy("👎👎 Definitely not"),
    Recommendation.NO: lazy("👎 No"),
    Recommendation.YES: lazy("👍 Yes"),
    Recommendation.STRONG_YES: lazy("👍👍 Definitely yes"),
}
ADVICE = tuple(Recommendation)
SCALE = lazy("1 below what is needed · 2 partly · 3 fully · 4 above")


def card_screen(card: CardView, zone: ZoneInfo, *, criterion: int | None = None) -> Screen:
    """Where the person goes on: `criterion` when they want to look at one, else the first without an answer."""
    if card.state is not ScorecardState.OPEN:
        return closed_screen(card, zone)
    if card.heard:
        return heard_screen(card, zone)
    at = criterion if criterion is not None else card.next_criterion
    if at is not None and 0 <= at < len(card.criteria):
        return criterion_screen(card, zone, at)
    if card.recommendation is None:
        return advice_screen(card, zone)
    return summary_screen(card, zone)


def criterion_screen(card: CardView, zone: ZoneInfo, at: int) -> Screen:
    """Four buttons for one criterion; those before with their marks."""
    lines = [*_head(card, zone), *_criteria(card, now=at), "", f"<i>{_(SCALE)}</i>"]
    marks = [_button(str(mark), card, CardAct.MARK, at, mark) for mark in MARKS]
    rows: Rows = [marks, [_button(_("Could not tell"), card, CardAct.MARK, at, NOT_ASSESSED)]]
    if at > 0:
        rows[-1].insert(0, _button(_("‹ Back"), card, CardAct.LOOK, at - 1))
    return _screen(lines, rows)


def advice_screen(card: CardView, zone: ZoneInfo) -> Screen:
    """Four recommendations."""
    lines = [*_head(card, zone), *_criteria(card), "", _("<b>Your recommendation?</b>")]
    buttons = [_button(_(label), card, CardAct.ADVISE, ADVICE.index(advice)) for advice, label in ADVICE_LABELS.items()]
    last = len(card.criteria) - 1
    return _screen(lines, [buttons[:2], buttons[2:], [_button(_("‹ Back"), card, CardAct.LOOK, last)]])


def summary_screen(card: CardView, zone: ZoneInfo) -> Screen:
    """Everything, before it is sent."""
    lines = [*_head(card, zone), *_criteria(card), *_advice(card)]
    if card.text:
        lines += ["", f"<blockquote>{safe(card.text, TEXT_CHARS)}</blockquote>"]
    lines += ["", _("Others see it only after you have sent it. Then it cannot be changed.")]
    words = _("✍️ More text or voice") if card.text else _("✍️ Text or voice")
    rows: Rows = [[_button(_("✅ Send"), card, CardAct.SUBMIT)], [_button(words, card, CardAct.WORDS)]]
    if card.text:
        rows[-1].append(_button(_("🗑 Text"), card, CardAct.CLEAR))
    rows.append([_button(_("Change an answer"), card, CardAct.EDIT)])
    return _screen(lines, rows)


def edit_screen(card: CardView, zone: ZoneInfo) -> Screen:
    """Which answer to change."""
    lines = [*_head(card, zone), _("Which answer?")]
    rows = [
        [_button(f"{_mark(card.marks[number])} {shown(criterion)}", card, CardAct.LOOK, number)]
        for number, criterion in enumerate(card.criteria)
    ]
    rows += [[_button(_("Recommendation"), card, CardAct.CHOOSE)], [_button(_("‹ Back"), card, CardAct.OPEN)]]
    return _screen(lines, rows)


def heard_screen(card: CardView, zone: ZoneInfo) -> Screen:
    """What a voice message became: a draft until the person says so."""
    lines = [*_head(card, zone), _("I have heard:"), f"<blockquote>{safe(card.heard, 3000)}</blockquote>", ""]
    lines.append(_("Is it right? If not, send it as text, or record it again: what you send replaces this draft."))
    return _screen(
        lines,
        [
            [_button(_("✅ Right, take it"), card, CardAct.ACCEPT), _button(_("🗑 Drop it"), card, CardAct.DROP)],
            [_button(_("✍️ Send it corrected"), card, CardAct.WORDS)],
        ],
    )


def closed_screen(card: CardView, zone: ZoneInfo) -> Screen:
    """Nothing can be changed any more: no button for it either (frappe/hrms 2401)."""
    sentences = {
        ScorecardState.SUBMITTED: _("✅ Your scorecard is sent."),
        ScorecardState.WAIVED: _("The recruiter does not wait for this scorecard any more."),
        ScorecardState.WITHDRAWN: _("The interview was moved, cancelled or given to somebody else: nothing is owed."),
    }
    lines = [*_head(card, zone), sentences.get(card.state, "")]
    rows: Rows = []
    if card.state is ScorecardState.SUBMITTED:
        lines.append(_progress(card))
        rows = [[_to_debrief(_("👥 Others' scorecards"), card.interview_id)]]
    return _screen(lines, rows)


def submitted_screen(done: SubmittedCard, zone: ZoneInfo) -> Screen:
    """What happens next."""
    card = done.card
    lines = [*_head(card, zone), _("✅ Sent. Thank you!"), _progress(card)]
    if not done.is_tied:
        lines.append(_("The interview is not tied to an applicant of Huntflow, so there will be no comment there."))
    elif done.is_complete:
        lines.append(_("It goes into Huntflow as a comment."))
    else:
        lines.append(_("It goes into Huntflow as a comment when all are in, so that nobody is swayed."))
    return _screen(lines, [[_to_debrief(_("👥 Others' scorecards"), card.interview_id)]])


def owed_screen(owed: tuple[OwedCard, ...], zone: ZoneInfo) -> Screen:
    """Cards that wait, a button each."""
    title = ngettext("{count} scorecard waits for you", "{count} scorecards wait for you", len(owed))
    lines = [f"📋 <b>{title.format(count=len(owed))}</b>", "", *(f"• {_owed_line(card, zone)}" for card in owed)]
    rows = [
        [InlineKeyboardButton(text=short(card.applicant or _("Interview")), callback_data=_below(card.card_id))]
        for card in owed
    ]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _owed_line(card: OwedCard, zone: ZoneInfo) -> str:
    held = f", {card.held_at.astimezone(zone):%d.%m %H:%M}" if card.held_at else ""
    return f"{safe(card.applicant)}{f' · {safe(card.vacancy)}' if card.vacancy else ''}{held}"


def _below(card_id: int) -> str:
    return ScorecardTap(act=CardAct.BELOW, card=card_id).pack()


def _head(card: CardView, zone: ZoneInfo) -> list[str]:
    held = f"{card.start_at.astimezone(zone):%d.%m %H:%M}"
    where = f"{safe(card.vacancy)} · {held}" if card.vacancy else held
    return [f"📋 <b>{_('Scorecard')}</b> · {safe(card.applicant)}", where, ""]


def _criteria(card: CardView, now: int | None = None) -> list[str]:
    lines = []
    for number, criterion in enumerate(card.criteria):
        name = safe(shown(criterion), CRITERION_CHARS)
        lines.append(f"👉 <b>{name}</b>" if number == now else f"{_mark(card.marks[number])} {name}")
    return lines


def _mark(mark: int | None) -> str:
    if mark is None:
        return "▫️"
    return "➖" if mark == NOT_ASSESSED else f"{mark}\ufe0f\u20e3"


def _advice(card: CardView) -> list[str]:
    if card.recommendation is None:
        return []
    return ["", _("Recommendation: {advice}").format(advice=f"<b>{_(RECOMMENDATIONS[card.recommendation])}</b>")]


def _progress(card: CardView) -> str:
    return _("Scorecards in: {sent} of {count}.").format(sent=card.sent, count=card.of)


def _to_debrief(text: str, interview_id: int) -> InlineKeyboardButton:
    return InlineKeyboardButton(
        text=text, callback_data=DebriefTap(act=DebriefAct.BELOW, interview=interview_id).pack()
    )


def _button(text: str, card: CardView, act: CardAct, a: int = 0, b: int = 0) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=short(text), callback_data=ScorecardTap(act=act, card=card.id, a=a, b=b).pack())


def _screen(lines: list[str], rows: Rows) -> Screen:
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))
