"""The invented company is the same for the same seed, believable, and holds what tests and newcomers need."""

import io
from collections import Counter
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from trial.data import clickup, files, huntflow, vacancies
from trial.data.people import KNOWN_BY_EMAIL, KNOWN_BY_PHONE, People
from trial.data.team import COMPANY, RECRUITER

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def company():
    return huntflow.production(NOW).accounts[huntflow.MAIN_ACCOUNT]


@pytest.fixture(scope="module")
def tasks():
    found = clickup.workspace(NOW).workspaces[clickup.WORKSPACE]
    return list(found.tasks_of(clickup.LIST_CANDIDATES))


def facts_of(account):
    return [
        (each.id, each.last_name, each.phone, each.email, each.links, each.logs) for each in account.applicants.values()
    ]


def test_same_seed_and_moment_give_the_same_people(company):
    again = huntflow.production(NOW).accounts[huntflow.MAIN_ACCOUNT]
    other = huntflow.production(NOW, seed=5).accounts[huntflow.MAIN_ACCOUNT]

    assert facts_of(again) == facts_of(company)
    assert facts_of(other) != facts_of(company)


def test_same_moment_gives_the_same_tasks():
    def described():
        found = clickup.workspace(NOW).workspaces[clickup.WORKSPACE].tasks.values()
        return [(each.id, each.name, each.description, each.comments) for each in found]

    assert described() == described()


def test_one_token_sees_two_organisations():
    accounts = huntflow.production(NOW).accounts

    assert [each.name for each in accounts.values()] == [COMPANY, f"{COMPANY}. Стажировка"]
    assert all(RECRUITER.huntflow_user_id in each.coworkers for each in accounts.values())


def test_vacancies_of_all_states_and_some_of_them_mine(company):
    found = company.vacancies.values()

    assert Counter(each.state for each in found) == {"OPEN": 7, "HOLD": 2, "CLOSED": 3}
    assert sum(RECRUITER.huntflow_user_id in each.coworkers for each in found) == 6
    assert all({"grade", "scorecard"} <= set(each.additional) for each in found)


def test_applicants_stand_at_every_stage_but_the_removed_one(company):
    stages = {link.status for each in company.applicants.values() for link in each.links}

    assert len(company.applicants) == 150
    assert stages == set(company.statuses) - {vacancies.REMOVED}


def test_log_of_an_applicant_ends_where_the_link_stands(company):
    for applicant in company.applicants.values():
        for link in applicant.links:
            moves = [each for each in applicant.logs if each.vacancy == link.vacancy and each.status is not None]
            assert moves[-1].status == link.status
            assert [each.created_at for each in moves] == sorted(each.created_at for each in moves)
            assert moves[-1].created_at < NOW


def test_three_people_are_there_twice(company):
    doubled = [each for each in company.applicants.values() if each.doubles]

    assert len(doubled) == 6
    assert all(company.applicants[other].doubles == {each.id} for each in doubled for other in each.doubles)


def test_sandbox_is_small_and_different(company):
    account = huntflow.sandbox(NOW).accounts[huntflow.SANDBOX_ACCOUNT]

    assert len(account.applicants) == 12
    assert account.id != company.id
    assert account.name != company.name


def test_names_are_russian_belarusian_and_latin():
    names = [each.last_name for each in People(1).many(60)]

    assert any(set(name.lower()) & set("іў") for name in names)
    assert any(name.isascii() for name in names)
    assert sum(not name.isascii() for name in names) > 40


def test_nobody_has_a_real_address(company):
    addresses = {each.email.rpartition("@")[2] for each in company.applicants.values() if each.email}

    assert addresses == {"example.com", "example.org", "example.net"}


def test_tasks_bring_two_known_people_by_one_contact_each(company, tasks):
    by_id = {each.id: each.description for each in tasks}
    phones = {each.phone for each in company.applicants.values()}
    emails = {each.email for each in company.applicants.values()}

    assert KNOWN_BY_PHONE.phone in phones
    assert KNOWN_BY_EMAIL.email in emails
    assert KNOWN_BY_PHONE.phone in by_id[clickup.TASK_KNOWN_BY_PHONE]
    assert KNOWN_BY_PHONE.email not in by_id[clickup.TASK_KNOWN_BY_PHONE]
    assert KNOWN_BY_EMAIL.email in by_id[clickup.TASK_KNOWN_BY_EMAIL]
    assert KNOWN_BY_EMAIL.phone not in by_id[clickup.TASK_KNOWN_BY_EMAIL]


def test_titles_of_tasks_are_as_careless_as_people_are(tasks):
    titles = [each.name for each in tasks]

    assert len(titles) >= 25
    assert any(not title.strip() for title in titles)
    assert any("<b>" in title for title in titles)
    assert any(title.startswith("Отклик №") for title in titles)


def test_links_of_all_kinds_are_in_descriptions(tasks):
    text = "\n".join(each.description for each in tasks)

    assert all(site in text for site in ("linkedin.com/in/", "rabota.by/resume/", "hh.ru/resume/"))


def test_pdf_of_several_pages_gives_its_text_back_and_has_the_same_bytes():
    lines = tuple(f"Строка {number}: опыт — ёж, шмель, Ўладзіслаў" for number in range(60))

    content = files.pdf(lines)
    files.pdf.cache_clear()

    pages = PdfReader(io.BytesIO(content)).pages
    assert len(pages) == 2
    assert "Строка 59: опыт — ёж, шмель, Ўладзіслаў" in pages[1].extract_text()
    assert files.pdf(lines) == content
