"""Google of «Северный Код»: calendars of this week, three resumes in Drive; and a feed of the interviewer."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from trial.data import files
from trial.data.careers import career_of
from trial.data.people import People
from trial.data.team import ADMINISTRATOR, INTERVIEWER, RECRUITER, TRIAL_PEOPLE
from trial.google.drive import DOCUMENT
from trial.google.state import GooglePerson, GoogleState, Guest, StoredCalendar, StoredEvent, StoredFile

MINSK = ZoneInfo("Europe/Minsk")
DAILY = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
FEED_NAME = "dmitry-lebedev.ics"
TEAM_CALENDAR = "team-severny-kod@group.calendar.google.com"
_RESUMES = (("python", files.PDF), ("frontend", files.DOCX), ("qa", DOCUMENT))


def google(now: Callable[[], datetime]) -> GoogleState:
    """A world of three accounts as it is at the start."""
    state = GoogleState(now=now)
    for number, each in enumerate(TRIAL_PEOPLE, start=1):
        state.add_person(
            GooglePerson(f"10000000000000000000{number}", each.email, f"{each.first_name} {each.last_name}")
        )
    state.calendars[TEAM_CALENDAR] = StoredCalendar(TEAM_CALENDAR, "Найм: график команды", RECRUITER.email)
    _fill_calendars(state, now())
    _fill_drive(state, now())
    return state


def monday(at: datetime) -> datetime:
    """Midnight of this week's Monday in Minsk."""
    local = at.astimezone(MINSK)
    return datetime.combine(local.date() - timedelta(days=local.weekday()), time(), MINSK)


def _at(at: datetime, day: int, hour: int, minute: int = 0) -> datetime:
    return (monday(at) + timedelta(days=day, hours=hour, minutes=minute)).astimezone(UTC)


def _fill_calendars(state: GoogleState, at: datetime) -> None:
    week = (
        (
            INTERVIEWER.email,
            "standup0",
            "Ежедневный созвон разработки",
            0,
            10,
            0,
            30,
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        ),
        (INTERVIEWER.email, "archit0", "Архитектурный комитет", 1, 14, 0, 90, "FREQ=WEEKLY"),
        (INTERVIEWER.email, "review0", "Разбор релиза", 2, 16, 0, 60, ""),
        (INTERVIEWER.email, "meet1on1", "Один на один с Кириллом", 3, 12, 0, 45, ""),
        (RECRUITER.email, "hiring0", "Планёрка по найму", 0, 11, 0, 60, "FREQ=WEEKLY"),
        (RECRUITER.email, "cand0", "Звонок с кандидатом", 1, 15, 30, 30, ""),
        (RECRUITER.email, "budget0", "Бюджет найма с Мариной", 4, 13, 0, 60, ""),
        (ADMINISTRATOR.email, "board0", "Совет директоров", 2, 11, 0, 120, ""),
    )
    for email, id, title, day, hour, minute, minutes, rule in week:
        start = _at(at, day, hour, minute)
        event = StoredEvent(
            # Google's ids know no letters after «v» and no other signs.
            id=id.translate(str.maketrans("wxyz", "0000")),
            organizer=email,
            title=title,
            start=start,
            end=start + timedelta(minutes=minutes),
            rule=rule,
        )
        if id == "budget0":
            event.guests = [Guest(RECRUITER.email, response="accepted"), Guest(ADMINISTRATOR.email)]
        state.put(state.calendars[email], event)
    day_off = monday(at).date() + timedelta(days=11)
    holiday = StoredEvent("dayoff0", INTERVIEWER.email, "Отпуск", day_off, day_off + timedelta(days=1))
    state.put(state.calendars[INTERVIEWER.email], holiday)


def _fill_drive(state: GoogleState, at: datetime) -> None:
    people, chance = People(404).many(len(_RESUMES)), random.Random(404)
    for number, (person, (trade, kind)) in enumerate(zip(people, _RESUMES, strict=True)):
        lines = career_of(person, trade, chance).lines
        make = files.docx if kind == files.DOCX else files.pdf
        ending = {files.PDF: ".pdf", files.DOCX: ".docx"}.get(kind, "")
        file = StoredFile(
            id=f"1TrialDriveFile{number:018d}",
            name=f"Резюме {person.last_name} {person.first_name}{ending}",
            mime_type=kind,
            owner=RECRUITER.email,
            modified=at - timedelta(days=number + 1),
            content=partial(make, lines),
            text=" ".join(lines),
        )
        state.files[file.id] = file


def feed(at: datetime) -> str:
    """The interviewer's feed: recurring in another zone, a moved and a cancelled occurrence, a day off, free time."""
    tuesday = monday(at) + timedelta(days=1)
    day, warsaw = f"{tuesday:%Y%m%d}", "TZID=Europe/Warsaw"
    moved = f"{tuesday + timedelta(days=7):%Y%m%d}"
    cancelled = f"{tuesday + timedelta(days=14):%Y%m%d}"
    off = monday(at).date() + timedelta(days=4)
    after = off + timedelta(days=1)
    return "\r\n".join(
        (
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Северный Код//Учебный календарь//RU",
            "X-WR-TIMEZONE:Europe/Minsk",
            *_event("weekly@trial", f"DTSTART;{warsaw}:{day}T090000", f"DTEND;{warsaw}:{day}T100000",
                    "RRULE:FREQ=WEEKLY;COUNT=20", f"EXDATE;{warsaw}:{cancelled}T090000",
                    "SUMMARY:Созвон с Варшавой"),
            *_event("weekly@trial", f"RECURRENCE-ID;{warsaw}:{moved}T090000",
                    f"DTSTART;{warsaw}:{moved}T150000", f"DTEND;{warsaw}:{moved}T160000",
                    "SUMMARY:Созвон с Варшавой (перенесён)"),
            *_event("free@trial", f"DTSTART:{day}T120000Z", f"DTEND:{day}T130000Z", "TRANSP:TRANSPARENT",
                    "SUMMARY:Обед"),
            *_event("off@trial", f"DTSTART;VALUE=DATE:{off:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}",
                    "SUMMARY:Выходной"),
            *_event("gone@trial", f"DTSTART:{day}T140000Z", f"DTEND:{day}T150000Z", "STATUS:CANCELLED",
                    "SUMMARY:Отменено"),
            "END:VCALENDAR",
            "",
        )
    )  # fmt: skip


def _event(uid: str, *lines: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z", *lines, "END:VEVENT")
