"""What a scorecard says in Huntflow's log, and how it is recognised there. Pure."""

from zoneinfo import ZoneInfo

from locales import gettext as _
from locales import lazy
from models.scorecards import Recommendation, Scorecard
from services.scorecards.criteria import shown
from services.scorecards.views import NOT_ASSESSED, marks_of

# The first character of every comment of ours, in any language.
SIGN = "📋"
RECOMMENDATIONS = {
    Recommendation.STRONG_NO: lazy("definitely not"),
    Recommendation.NO: lazy("no"),
    Recommendation.YES: lazy("yes"),
    Recommendation.STRONG_YES: lazy("definitely yes"),
}


def comment_text(card: Scorecard) -> str:
    """The comment in the current language; the interview and the user must be loaded.

    The number of the card is in it: two cards of one interview never read alike, so a comment can be looked up.
    """
    interview = card.interview
    held_on = f"{interview.start_at.astimezone(ZoneInfo(card.user.timezone)):%d.%m.%Y}"
    name = card.user.full_name or card.user.username
    lines = [_("{sign} Scorecard № {number} · {name}").format(sign=SIGN, number=card.id, name=name)]
    lines.append(_("Interview on {date}").format(date=held_on))
    if card.recommendation is not None:
        advice = _(RECOMMENDATIONS[card.recommendation])
        lines.append(_("Recommendation: {advice}").format(advice=advice))
    for criterion, mark in zip(card.criteria, marks_of(card), strict=True):
        value = _("could not tell") if mark in {NOT_ASSESSED, None} else _("{mark} of 4").format(mark=mark)
        lines.append(f"• {shown(criterion)}: {value}")
    return "\n".join([*lines, *([card.text] if card.text else [])])


def is_scorecard(comment: str) -> bool:
    """Whether a comment of the log is one of these."""
    return comment.lstrip().startswith(SIGN)
