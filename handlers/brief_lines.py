"""Lines of the brief about hiring: a sentence and its button each. Pure."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from handlers.foreign_text import safe, short
from handlers.interviews.callbacks import InterviewAct, InterviewTap
from handlers.scorecards.callbacks import CardAct, DebriefAct, DebriefTap, ScorecardTap
from handlers.vacancies.callbacks import CardPlace, InsightAct, InsightPlace
from locales import gettext as _
from locales import ngettext
from services.access import Actor
from services.brief.interviews import InterviewLine
from services.brief.scorecards import LateScorecardLine, OwedScorecardLine
from services.brief.vacancies import NewApplicantsLine, StandingLine
from services.brief.week import WeekLine
from services.digest_sources import HiringLine
from services.funnel_picture import Bar, FunnelPicture
from services.vacancy_rows import VacancyGroup, VacancyScope

Line = tuple[str, InlineKeyboardButton]


class WeekTap(CallbackData, prefix="dgw"):
    """The picture of last week."""


def hiring_line(line: HiringLine, actor: Actor) -> Line:
    """What a line says and where its button leads."""
    match line:
        case InterviewLine():
            return _interview(line, actor)
        case OwedScorecardLine(card_id=card_id, applicant=applicant):
            text = _("📋 Your scorecard is awaited: {name}.").format(name=safe(applicant))
            return text, _button(f"📋 {applicant}", ScorecardTap(act=CardAct.BELOW, card=card_id))
        case LateScorecardLine(interview_id, applicant, interviewer):
            text = _("⏰ {who} has not sent the scorecard of {name}.").format(
                who=safe(interviewer), name=safe(applicant)
            )
            return text, _button(f"⏰ {applicant}", DebriefTap(act=DebriefAct.BELOW, interview=interview_id))
        case WeekLine():
            return _week(line), _button(_("📊 Last week"), WeekTap())
        case NewApplicantsLine() | StandingLine():
            return _vacancy(line, actor)


def _interview(line: InterviewLine, actor: Actor) -> Line:
    at = f"{line.start_at.astimezone(actor.zone):%H:%M}"
    where = f" · {safe(line.vacancy)}" if line.vacancy else ""
    text = f"🗓 <b>{at}</b> {safe(line.applicant)}{where}"
    return text, _button(
        f"🗓 {at} {line.applicant}", InterviewTap(act=InterviewAct.CARD_BELOW, interview=line.interview_id)
    )


def _vacancy(line: NewApplicantsLine | StandingLine, actor: Actor) -> Line:
    place = CardPlace(
        owner=actor.user_id, vacancy=line.vacancy_id, scope=VacancyScope.MINE, group=VacancyGroup.OPEN, page=1
    )
    if isinstance(line, NewApplicantsLine):
        sentence = ngettext("🆕 {vacancy}: {count} new applicant.", "🆕 {vacancy}: {count} new applicants.", line.count)
        text = sentence.format(vacancy=safe(line.vacancy), count=line.count)
        return text, _button(f"🆕 {line.vacancy}", place)
    sentence = ngettext(
        "🐢 {vacancy}: {count} applicant stands too long, longest {days} d. on “{stage}”.",
        "🐢 {vacancy}: {count} applicants stand too long, longest {days} d. on “{stage}”.",
        line.count,
    )
    text = sentence.format(
        vacancy=safe(line.vacancy), count=line.count, days=line.longest_days, stage=safe(line.longest_stage)
    )
    times = InsightPlace.model_validate({**place.model_dump(), "act": InsightAct.TIMES})
    return text, _button(f"🐢 {line.vacancy}", times)


def _week(line: WeekLine) -> str:
    text = _(
        "📈 Last week ({since}–{until}): interviews {interviews}, scorecards {sent}, owed {owed}, added {added}, "
        "moved {moved}."
    )
    return text.format(
        since=f"{line.since:%d.%m}",
        until=f"{line.until:%d.%m}",
        interviews=line.interviews,
        sent=line.scorecards_sent,
        owed=line.scorecards_owed,
        added=line.added,
        moved=line.moved,
    )


def week_picture(line: WeekLine) -> FunnelPicture:
    """The numbers as bars, the longest as wide as the picture."""
    numbers = (
        (_("Interviews"), line.interviews),
        (_("Scorecards sent"), line.scorecards_sent),
        (_("Scorecards owed"), line.scorecards_owed),
        (_("Applicants added"), line.added),
        (_("Moves to another stage"), line.moved),
    )
    most = max(1, *(number for _name, number in numbers))
    bars = tuple(Bar(name, str(number), number / most) for name, number in numbers)
    title = _("Week {since}–{until}").format(since=f"{line.since:%d.%m}", until=f"{line.until:%d.%m.%Y}")
    whose = _("The whole team") if line.is_everybody else _("Your own numbers")
    return FunnelPicture(title, bars, (whose,))


def _button(text: str, data: CallbackData) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=short(text), callback_data=data.pack())
