"""The words of an invitation: the vacancy's own title and text with the interview's facts put in. Pure."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from locales import gettext as _

# What people write into a vacancy's texts, in either language: {candidate}, {кандидат} and so on.
_NAMES = {
    "candidate": ("candidate", "applicant", "name", "кандидат", "имя"),
    "vacancy": ("vacancy", "position", "вакансия", "должность"),
    "date": ("date", "day", "дата", "день"),
    "time": ("time", "время"),
    "timezone": ("timezone", "zone", "пояс"),
    "interviewers": ("interviewers", "interviewer", "интервьюеры", "интервьюер"),
    "recruiter": ("recruiter", "рекрутер"),
}
_BY_WORD = {word: name for name, words in _NAMES.items() for word in words}
_PLACE = re.compile(r"\{+\s*([^\W\d_]+)\s*\}+")
MAX_TITLE_CHARS = 255


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be put into the texts."""

    candidate: str = field(repr=False)
    vacancy: str
    start_at: datetime
    timezone: str
    interviewers: tuple[str, ...] = field(default=(), repr=False)
    recruiter: str = field(default="", repr=False)

    def value(self, name: str) -> str:
        """The text that stands for a name."""
        local = self.start_at.astimezone(ZoneInfo(self.timezone))
        return {
            "candidate": self.candidate,
            "vacancy": self.vacancy,
            "date": f"{local:%d.%m.%Y}",
            "time": f"{local:%H:%M}",
            "timezone": self.timezone,
            "interviewers": ", ".join(self.interviewers),
            "recruiter": self.recruiter,
        }[name]


def fill(text: str, facts: Facts) -> str:
    """The text with its places filled; what we do not know stays as it was written."""

    def put(match: re.Match[str]) -> str:
        name = _BY_WORD.get(match[1].casefold())
        return facts.value(name) if name else match[0]

    return _PLACE.sub(put, text)


def title_of(template: str, facts: Facts) -> str:
    """One line; our own where the vacancy has none."""
    text = (
        fill(template, facts)
        if template.strip()
        else _("Interview: {vacancy}, {candidate}").format(vacancy=facts.vacancy, candidate=facts.candidate)
    )
    return " ".join(text.split())[:MAX_TITLE_CHARS]
