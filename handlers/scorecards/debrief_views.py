"""The cards of an interview side by side, for a phone. Pure."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.applicants.callbacks import CardAct as ApplicantAct
from handlers.applicants.callbacks import tap
from handlers.foreign_text import safe, short
from handlers.scorecards.callbacks import DebriefAct, DebriefTap
from handlers.screen import Screen
from locales import Language, current_language
from locales import gettext as _
from services.access import Actor, Operation
from services.applicants.organisation import ApplicantButton
from services.funnel_picture import Bar, FunnelPicture
from services.scorecards.comment_text import RECOMMENDATIONS
from services.scorecards.criteria import shown
from services.scorecards.views import NOT_ASSESSED, DebriefView, OwedCard, SentCard, Spread

Rows = list[list[InlineKeyboardButton]]
# Criteria and texts share one message of 4096 characters.
CRITERION_CHARS = 60
TEXTS_CHARS = 1800
# Marks two apart are worth talking about.
WIDE_GAP = 2
MOST_CARDS = 10


def debrief_screen(view: DebriefView, actor: Actor) -> Screen:
    """As much as the reader may see, and what they can do next."""
    lines = _head(view, actor)
    lines += _who(view)
    if view.is_blind:
        lines += ["", _("🙈 The cards themselves are shown once yours is sent, and to recruiters once all are in.")]
    elif view.cards:
        lines += ["", *_marks(view), "", *_advice(view), *_texts(view)]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=_buttons(view, actor)))


def late_screen(owed: OwedCard) -> Screen:
    """To recruiters: whose card is overdue."""
    text = _("⏰ {name} has not sent the scorecard of {applicant} yet.").format(
        name=f"<b>{safe(owed.interviewer)}</b>", applicant=safe(owed.applicant)
    )
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[*_about_waiting(owed), [_status(owed.interview_id)]]))


def not_commented_screen(owed: OwedCard) -> Screen:
    """To recruiters: a card that is only here."""
    text = _(
        "⚠️ The scorecard of {name} about {applicant} could not be written into Huntflow: no key of the team works "
        "there. It is kept here, and you can read it in the debrief."
    ).format(name=safe(owed.interviewer), applicant=safe(owed.applicant))
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[[_status(owed.interview_id)]]))


def another_screen(view: DebriefView, name: str, actor: Actor) -> Screen:
    """To recruiters: somebody would like one more interview."""
    text = _("🙋 {name} would like one more interview with {applicant}.").format(
        name=f"<b>{safe(name)}</b>", applicant=safe(view.applicant)
    )
    rows: Rows = [*_to_applicant(view, actor), [_status(view.interview_id)]]
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=rows))


def picture_of(view: DebriefView) -> FunnelPicture:
    """The marks as bars: the average's share of four, and who gave what."""
    bars = [
        Bar(
            name=shown(spread.criterion),
            numbers=_numbers(number, spread, view.cards),
            share=(spread.average or 0) / 4,
            link=_("far apart") if spread.gap >= WIDE_GAP else "",
        )
        for number, spread in enumerate(view.spreads)
    ]
    notes = [
        f"{card.interviewer}: {_(RECOMMENDATIONS[card.recommendation])}" for card in view.cards if card.recommendation
    ]
    return FunnelPicture(title=f"{view.applicant} · {view.vacancy}".strip(" ·"), bars=tuple(bars), notes=tuple(notes))


def _head(view: DebriefView, actor: Actor) -> list[str]:
    held = f"{view.held_at.astimezone(actor.zone):%d.%m.%Y}"
    where = f"{safe(view.vacancy)} · {held}" if view.vacancy else held
    return [f"🏁 <b>{_('Debrief')}</b> · {safe(view.applicant)}", where, ""]


def _who(view: DebriefView) -> list[str]:
    lines = [_("Sent: {names}").format(names=safe(", ".join(view.sent)) or "—")]
    if view.waiting:
        names = ", ".join(card.interviewer for card in view.waiting)
        lines.append(_("Waiting for: {names}").format(names=safe(names)))
    if view.waived:
        lines.append(_("Not waited for: {names}").format(names=safe(", ".join(view.waived))))
    return lines


def _marks(view: DebriefView) -> list[str]:
    cards = view.cards[:MOST_CARDS]
    lines = [f"<b>{safe(' · '.join(_initials(card.interviewer) for card in cards))}</b>"] if len(cards) > 1 else []
    for number, spread in enumerate(view.spreads):
        warning = " ⚡️" if spread.gap >= WIDE_GAP else ""
        name = safe(shown(spread.criterion), CRITERION_CHARS)
        lines.append(f"{name}: <b>{_numbers(number, spread, cards)}</b>{warning}")
    apart = [shown(each.criterion) for each in view.spreads if each.gap >= WIDE_GAP]
    if apart:
        lines += ["", _("⚡️ You disagree most on: {criteria}").format(criteria=safe(", ".join(apart)))]
    return lines


def _numbers(number: int, spread: Spread, cards: tuple[SentCard, ...]) -> str:
    given = " · ".join(_mark(card, number) for card in cards[:MOST_CARDS])
    if len(cards) > 1 and spread.average is not None:
        return f"{given} (⌀ {_one_place(spread.average)})"
    return given


def _one_place(value: float) -> str:
    text = f"{value:.1f}"
    return text if current_language() is Language.EN else text.replace(".", ",")


def _mark(card: SentCard, number: int) -> str:
    mark = card.marks[number] if number < len(card.marks) else None
    return "–" if mark in {None, NOT_ASSESSED} else str(mark)


def _advice(view: DebriefView) -> list[str]:
    return [
        f"{safe(card.interviewer)}: <b>{_(RECOMMENDATIONS[card.recommendation])}</b>"
        for card in view.cards[:MOST_CARDS]
        if card.recommendation
    ]


def _texts(view: DebriefView) -> list[str]:
    written = [card for card in view.cards[:MOST_CARDS] if card.text]
    if not written:
        return []
    room = max(120, TEXTS_CHARS // len(written))
    return [f"\n<b>{safe(card.interviewer)}</b>\n<blockquote>{safe(card.text, room)}</blockquote>" for card in written]


def _initials(name: str) -> str:
    return "".join(part[0] for part in name.split()[:2]).upper() or "—"


def _buttons(view: DebriefView, actor: Actor) -> Rows:
    rows: Rows = []
    if view.cards and not view.is_blind:
        rows.append([_tap(_("📊 Picture"), DebriefAct.PICTURE, view.interview_id)])
    if view.may_decide:
        for owed in view.waiting:
            rows += _about_waiting(owed)
        if not view.is_blind and view.cards:
            rows += _decisions(view, actor)
    elif view.cards and actor.may(Operation.FILL_SCORECARDS):
        rows.append([_tap(_("🙋 One more interview, please"), DebriefAct.ANOTHER, view.interview_id)])
    rows += _to_applicant(view, actor)
    rows.append([_tap(_("Look again"), DebriefAct.SHOW, view.interview_id)])
    return rows


def _decisions(view: DebriefView, actor: Actor) -> Rows:
    if not view.place or view.applicant_id is None or view.vacancy_id is None:
        return []
    to = ApplicantButton(actor.user_id, view.place, view.applicant_id)
    stage = tap(to, ApplicantAct.STAGES, view.vacancy_id).pack()
    return [
        [
            InlineKeyboardButton(text=_("➡️ Another stage"), callback_data=stage),
            _tap(_("✖️ Reject"), DebriefAct.REJECT, view.interview_id),
        ],
        [InlineKeyboardButton(text=_("📅 Next interview"), callback_data=tap(to, ApplicantAct.INTERVIEW).pack())],
    ]


def _to_applicant(view: DebriefView, actor: Actor) -> Rows:
    if not view.may_decide or not view.place or view.applicant_id is None:
        return []
    to = ApplicantButton(actor.user_id, view.place, view.applicant_id)
    data = tap(to, ApplicantAct.CARD_BELOW).pack()
    return [[InlineKeyboardButton(text=_("Open the card"), callback_data=data)]]


def _about_waiting(owed: OwedCard) -> Rows:
    return [
        [
            _tap(_("🔔 {name}").format(name=owed.interviewer), DebriefAct.REMIND, owed.interview_id, owed.card_id),
            _tap(
                _("Do not wait: {name}").format(name=owed.interviewer),
                DebriefAct.WAIVE,
                owed.interview_id,
                owed.card_id,
            ),
        ]
    ]


def _status(interview_id: int) -> InlineKeyboardButton:
    return _tap(_("👥 Scorecards of this interview"), DebriefAct.BELOW, interview_id)


def _tap(text: str, act: DebriefAct, interview_id: int, card_id: int = 0) -> InlineKeyboardButton:
    data = DebriefTap(act=act, interview=interview_id, card=card_id).pack()
    return InlineKeyboardButton(text=short(text), callback_data=data)
