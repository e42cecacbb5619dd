"""The screen of `/interviewer`. Pure."""

from aiogram.types import InlineKeyboardButton

from handlers.applicants.views import button, keyboard
from handlers.foreign_text import safe
from handlers.interviewers.callbacks import HoursDays, ProfileField, ProfileTap, RemoveAbsence, SetActive
from handlers.interviews.words import WEEKDAYS
from handlers.menu import menu_button
from handlers.screen import Screen
from locales import gettext as _
from locales import lazy
from services.interviewers import InterviewerView

QUESTIONS = {
    ProfileField.SPECIALIZATION: lazy("On what do you interview? One line, such as Python or QA. /cancel to leave."),
    ProfileField.EXPERIENCE: lazy("How many years of experience do you have? /cancel to leave."),
    ProfileField.EMAIL: lazy("To which e-mail address shall invitations go? /cancel to leave."),
    ProfileField.PER_DAY: lazy("At most how many interviews a day? 0 for no limit. /cancel to leave."),
    ProfileField.PER_WEEK: lazy("At most how many interviews a week? 0 for no limit. /cancel to leave."),
    ProfileField.HOURS: lazy("Your hours? Such as 10-18 or 9:30-17:00; «-» for a day off. /cancel to leave."),
    ProfileField.ABSENCE: lazy("When are you away? Two days such as 1.12 - 5.12, or one day. /cancel to leave."),
}


def profile_screen(profile: InterviewerView, *, before: str = "") -> Screen:
    """The profile as it is, with everything that can be changed."""
    nothing = _("not said")
    limit = _("no limit")
    lines = [
        *([before, ""] if before else []),
        "<b>" + _("Your interviewer's profile") + "</b>",
        _("Subject: {text}").format(text=safe(profile.specialization) or nothing),
        _("Years of experience: {count}").format(count=profile.experience_years),
        _("E-mail for invitations: {text}").format(text=safe(profile.email) or nothing),
        _("At most a day: {day}, a week: {week}").format(
            day=profile.most_per_day or limit, week=profile.most_per_week or limit
        ),
        _("Working hours ({zone}):").format(zone=profile.timezone),
        *_hours(profile),
    ]
    if profile.absences:
        lines += [_("Away:"), *(f"• {each.from_on:%d.%m.%Y} - {each.to_on:%d.%m.%Y}" for each in profile.absences)]
    if not profile.is_active:
        lines += ["", _("⏸ You are not offered for new interviews.")]
    if not profile.email:
        lines += ["", _("⚠️ Without an e-mail address calendars cannot invite you.")]
    rows = [
        [_ask(_("Subject"), ProfileField.SPECIALIZATION), _ask(_("Experience"), ProfileField.EXPERIENCE)],
        [_ask(_("E-mail"), ProfileField.EMAIL), button(_("Working hours"), HoursDays())],
        [_ask(_("Limit a day"), ProfileField.PER_DAY), _ask(_("Limit a week"), ProfileField.PER_WEEK)],
        [_ask(_("🏖 I am away…"), ProfileField.ABSENCE)],
        *(
            [button(_("✖️ Away {day}: remove").format(day=f"{each.from_on:%d.%m}"), RemoveAbsence(absence=each.id))]
            for each in profile.absences
        ),
    ]
    switch = _("⏸ Do not offer me") if profile.is_active else _("▶️ Offer me again")
    rows += [[button(switch, SetActive(is_active=not profile.is_active))], [menu_button()]]
    return Screen("\n".join(lines), keyboard(rows))


def days_screen() -> Screen:
    """Whose hours are set: of the whole working week, or of one day."""
    rows = [[_ask(_("Monday to Friday"), ProfileField.HOURS)]]
    days = [button(_(name), ProfileTap(field=ProfileField.HOURS, day=day)) for day, name in enumerate(WEEKDAYS, 1)]
    return Screen(_("Of which days?"), keyboard([*rows, days[:4], days[4:], [button(_("‹ Back"), ProfileTap())]]))


def _hours(profile: InterviewerView) -> list[str]:
    lines = []
    for day, name in enumerate(WEEKDAYS, 1):
        span = profile.hours.get(day)
        if span is not None:
            lines.append(f"• {_(name)} {_clock(span[0])}-{_clock(span[1])}")
    return lines or [_("• no day at all")]


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _ask(text: str, field: ProfileField) -> InlineKeyboardButton:
    return button(text, ProfileTap(field=field))
