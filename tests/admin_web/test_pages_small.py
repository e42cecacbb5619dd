"""Interviews, scorecards, interviewers, own vacancies, grades, rates, the journal and the cache in the panel."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from admin_web.door.identity import csrf_token_of
from models.cache import CacheEntry
from models.finance import CurrencyRate, Grade
from models.interviewers import Interviewer
from models.interviews import Interview, InterviewParticipant, InterviewSource, InterviewState
from models.scorecards import Scorecard, ScorecardState
from models.vacancies import Vacancy
from tests.admin_web.objects import a_cache_entry, a_call
from tests.admin_web.site import Knocker, Site

HOSTILE = "<script>alert(1)</script>"
# Page, and the status for somebody who waits, an observer, an interviewer, a recruiter, an administrator.
PAGES = """
/interviews/              403 200 200 200 200
/interviews/?day=x        403 200 200 200 200
/scorecards/              403 200 200 200 200
/interviewers/            403 200 200 200 200
/vacancies/               403 200 403 200 200
/vacancies/?page=99999    403 200 403 200 200
/vacancies/new/           403 403 403 200 200
/grades/                  403 200 200 200 200
/grades/new/              403 403 403 403 200
/rates/                   403 200 200 200 200
/journal/                 403 403 403 200 200
/journal/?type=x&page=7   403 403 403 200 200
/cache/                   403 403 403 200 200
/cache/clear/             403 403 403 200 200
/imports/                 403 403 403 200 200
/journal/5/               403 403 403 404 404
/chats/                   403 403 403 403 200
/chats/5/                 403 403 403 403 404
/chats/5/forget/          403 403 403 403 404
/interviews/5/            403 404 404 404 404
/interviewers/5/          403 404 404 404 404
/vacancies/5/             403 404 403 404 404
"""


async def sent(knocker: Knocker, path: str, **fields: str):
    return await knocker.post(path, data={"csrf_token": csrf_token_of(knocker.cookie), **fields})


@pytest.mark.parametrize(
    ("who", "place"), [("waiting", 0), ("observer", 1), ("interviewer", 2), ("recruiter", 3), ("admin", 4)]
)
async def test_empty_pages_open_to_whom_the_rights_say(site: Site, who: str, place: int) -> None:
    knocker, wrong = await site.knocker(who), []

    for line in PAGES.strip().splitlines():
        path, *statuses = line.split()
        answer = await knocker.get(path)
        text = await answer.text()
        is_list = answer.status == 200 and "/new/" not in path and "/clear/" not in path
        if str(answer.status) != statuses[place] or (is_list and 'class="empty"' not in text):
            wrong.append(f"{path}: {answer.status}")

    assert wrong == []


@pytest.mark.parametrize("who", ["observer", "interviewer", "recruiter", "admin"])
async def test_the_menu_leads_only_to_what_opens(site: Site, who: str) -> None:
    knocker = await site.knocker(who)
    seen, waiting = set(), ["/accounts/"]

    while waiting:
        path = waiting.pop()
        seen.add(path)
        answer = await knocker.get(path)
        assert answer.status == 200, path
        menu = (await answer.text()).partition('<nav class="menu"')[2].partition("</nav>")[0]
        found = {part.partition('"')[0] for part in menu.split('href="')[1:]}
        waiting += sorted(found - seen - set(waiting))

    assert ("/admin/users/" in seen) is (who == "admin")
    assert ("/imports/" in seen) is (who in {"recruiter", "admin"})


async def an_interview(**columns: object) -> Interview:
    start = datetime(2026, 3, 2, 10, tzinfo=UTC)
    values = {
        "state": InterviewState.PLANNED,
        "source": InterviewSource.CHAT,
        "start_at": start,
        "end_at": start + timedelta(hours=1),
        "timezone": "Europe/Minsk",
        "applicant_name": HOSTILE,
        "vacancy_name": HOSTILE,
        "meet_url": "javascript:alert(1)",
    } | columns
    return await Interview.create(**values)


async def test_an_interviewer_sees_the_own_interviews_by_day_only(site: Site) -> None:
    interviewer, recruiter = await site.knocker("interviewer"), await site.knocker("recruiter")
    mine, other = await an_interview(), await an_interview(applicant_name="Чужой Кандидат")
    await InterviewParticipant.create(interview_id=mine.id, user_id=interviewer.user_id)

    day = await (await interviewer.get("/interviews/?day=2026-03-02")).text()
    card = await (await interviewer.get(f"/interviews/{mine.id}/")).text()
    team = await (await recruiter.get("/interviews/?day=2026-03-02")).text()
    next_day = await (await recruiter.get("/interviews/?day=2026-03-03")).text()

    assert HOSTILE not in day + card
    assert "javascript:" not in card
    assert "Чужой Кандидат" not in day
    assert "Чужой Кандидат" in team
    assert "Чужой Кандидат" not in next_day
    assert (await interviewer.get(f"/interviews/{other.id}/")).status == 404


async def a_card(interview: Interview, user_id: int | None, state: ScorecardState, text: str = "") -> Scorecard:
    return await Scorecard.create(
        interview_id=interview.id,
        user_id=user_id,
        state=state,
        criteria=["Python"],
        marks={"0": 3},
        text=text,
        asked_at=datetime(2026, 3, 2, 11, tzinfo=UTC),
        deadline_at=datetime(2030, 1, 1, tzinfo=UTC),
    )


async def test_cards_are_blind_until_all_are_in_and_a_recruiter_stops_waiting(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    one = await site.knocker("interviewer", username="one")
    other = await site.knocker("interviewer", username="other")
    interview = await an_interview(state=InterviewState.HELD)
    for each in (one, other):
        await InterviewParticipant.create(interview_id=interview.id, user_id=each.user_id)
    await a_card(interview, one.user_id, ScorecardState.SUBMITTED, f"Знает асинхронность {HOSTILE}")
    owed = await a_card(interview, other.user_id, ScorecardState.OPEN)

    blind = await (await recruiter.get(f"/interviews/{interview.id}/")).text()
    own = await (await other.get("/scorecards/")).text()
    all_owed = await (await recruiter.get("/scorecards/")).text()
    refused = await sent(other, f"/scorecards/{owed.id}/waive/")
    waived = await sent(recruiter, f"/scorecards/{owed.id}/waive/")
    seen = await (await recruiter.get(f"/interviews/{interview.id}/")).text()

    assert "Знает асинхронность" not in blind
    assert f"/interviews/{interview.id}/" in own
    assert f"/interviews/{interview.id}/" in all_owed
    assert (refused.status, waived.status) == (403, 303)
    assert "Знает асинхронность" in seen
    assert HOSTILE not in seen


async def test_a_vacancy_is_entered_and_changed_with_its_grades(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    grade = await Grade.create(name="Middle")
    fields = {"name": HOSTILE, "external_id": "EXT1", "scorecard_text": "Python", f"grade-{grade.id}": "on"}

    made = await sent(recruiter, "/vacancies/new/", **fields)
    row = await Vacancy.get(external_id="EXT1")
    twice = await sent(recruiter, "/vacancies/new/", **fields)
    empty = await sent(recruiter, made.headers["Location"], **(fields | {"name": " "}))
    changed = await sent(recruiter, made.headers["Location"], name="Go", external_id="EXT1", is_active="on")
    listed = await (await recruiter.get("/vacancies/")).text()
    observer = await (await (await site.knocker("observer")).get(made.headers["Location"])).text()

    assert (made.status, twice.status, empty.status, changed.status) == (303, 400, 400, 303)
    assert 'aria-invalid="true"' in await empty.text()
    assert HOSTILE not in await twice.text()
    assert (row.name, row.is_active) == (HOSTILE, False)
    await row.refresh_from_db()
    assert (row.name, row.is_active) == ("Go", True)
    assert "EXT1" in listed
    assert "<form" not in observer.partition("<main")[2]


async def test_grades_are_written_by_administrators_and_interviewers_never_see_what_is_paid(site: Site) -> None:
    admin, interviewer = await site.knocker("admin"), await site.knocker("interviewer")

    made = await sent(admin, "/grades/new/", name="Middle", salary="2000-3500 USD", is_active="on")
    wrong = await sent(admin, "/grades/new/", name="Senior", salary="много", is_active="on")
    seen = await (await admin.get("/grades/")).text()
    hidden = await (await interviewer.get("/grades/")).text()
    form = await (await admin.get(f"/grades/{(await Grade.get(name='Middle')).id}/")).text()
    again = await sent(
        admin, f"/grades/{(await Grade.get(name='Middle')).id}/", name="Middle+", salary="2\u202f000–3\u202f500 USD"
    )

    assert (made.status, wrong.status, again.status) == (303, 400, 303)
    assert "много" in await wrong.text()
    assert "3\u202f500" in seen
    assert "3\u202f500" in form
    assert "3\u202f500" not in hidden
    row = await Grade.get(name="Middle+")
    assert (row.salary_min, row.salary_max, row.is_active) == (Decimal(2000), Decimal(3500), False)
    assert (await sent(interviewer, "/grades/new/", name="Junior")).status == 403


async def test_rates_are_shown_and_converted_and_a_wrong_request_says_so(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    await CurrencyRate.create(currency="USD", scale=1, rate=Decimal("3.2"), date=date(2026, 3, 2), is_active=True)

    right = await (await recruiter.get("/rates/?convert=1500+USD")).text()
    wrong = await recruiter.get("/rates/?convert=%3Cscript%3E")

    assert "4\u202f800 BYN" in right
    assert wrong.status == 400
    assert "<script>" not in await wrong.text()


async def test_the_journal_and_the_cache_show_own_rows_and_are_cleared_after_a_question(site: Site) -> None:
    recruiter, admin = await site.knocker("recruiter"), await site.knocker("admin")
    own = await a_call(recruiter.user_id, status_code=404, log_type="ERROR", error_message=HOSTILE)
    foreign = await a_call(admin.user_id)
    await a_cache_entry(recruiter.user_id)
    await a_cache_entry(admin.user_id)

    listed = await (await recruiter.get("/journal/?errors=on")).text()
    one = await recruiter.get(f"/journal/{own}/")
    asked = await recruiter.get("/cache/clear/")

    assert f"/journal/{own}/" in listed
    assert f"/journal/{foreign}/" not in listed
    assert HOSTILE not in listed + await one.text()
    assert (await recruiter.get(f"/journal/{foreign}/")).status == 404
    assert (asked.status, await CacheEntry.all().count()) == (200, 2)
    assert (await sent(recruiter, "/cache/clear/")).status == 303
    assert await CacheEntry.filter(user_id=recruiter.user_id).count() == 0
    assert await CacheEntry.filter(user_id=admin.user_id).count() == 1


async def test_a_profile_shows_hours_and_is_the_own_one_for_an_interviewer(site: Site) -> None:
    interviewer = await site.knocker("interviewer", username="one")
    other = await site.knocker("interviewer", username="other")
    mine = await Interviewer.create(user_id=interviewer.user_id, specialization=HOSTILE, experience_years=5)
    theirs = await Interviewer.create(user_id=other.user_id, specialization="Go", experience_years=1)

    shown = await interviewer.get(f"/interviewers/{mine.id}/")

    assert shown.status == 200
    assert HOSTILE not in await shown.text()
    assert (await interviewer.get(f"/interviewers/{theirs.id}/")).status == 403
