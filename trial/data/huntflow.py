"""The two Huntflow hosts of the trial: production with the real-looking company, sandbox with a small other one."""

from datetime import datetime, timedelta

from trial.data import applicants, vacancies
from trial.data.team import COMPANY, RECRUITER, coworkers
from trial.huntflow.state import Account, HuntflowState, Vacancy

MAIN_ACCOUNT = 11
SECOND_ACCOUNT = 12
SANDBOX_ACCOUNT = 91


def production(now: datetime, *, seed: int = 2026) -> HuntflowState:
    """Two organisations under one token: the company itself and its internship programme."""
    main = _account(MAIN_ACCOUNT, COMPANY, "severny-kod", now)
    main.vacancies = vacancies.vacancies(now)
    applicants.fill(main, now=now, seed=seed, count=150, doubles=3)
    second = _account(SECOND_ACCOUNT, f"{COMPANY}. Стажировка", "severny-kod-start", now)
    second.vacancies = {711: vacancies.vacancies(now)[711]}
    second.vacancies[711].state = "OPEN"
    applicants.fill(second, now=now, seed=seed + 1, count=8, doubles=0)
    return HuntflowState({main.id: main, second.id: second}, user=RECRUITER.huntflow_user_id)


def sandbox(now: datetime, *, seed: int = 7) -> HuntflowState:
    """A small organisation where nothing hurts."""
    account = _account(SANDBOX_ACCOUNT, "Песочница «Северный Код»", "sandbox-severny-kod", now)
    created_at = now - timedelta(days=20)
    account.vacancies = {
        721: Vacancy(721, "Тестовая вакансия", "Песочница", "1000 USD", "OPEN", created_at, coworkers={502}),
        701: Vacancy(701, "Python-разработчик (пример)", "Песочница", "2000 USD", "OPEN", created_at, coworkers={502}),
        722: Vacancy(722, "Закрытая вакансия", "Песочница", "", "CLOSED", created_at, coworkers={504}),
    }
    applicants.fill(account, now=now, seed=seed, count=12, doubles=1)
    return HuntflowState({account.id: account}, user=RECRUITER.huntflow_user_id)


def _account(id: int, name: str, nick: str, now: datetime) -> Account:
    account = Account(id=id, name=name, nick=nick, last_id=id * 1_000_000)
    account.coworkers = coworkers()
    account.statuses = vacancies.statuses(now)
    account.status_groups = vacancies.status_groups()
    account.rejection_reasons = vacancies.rejection_reasons()
    account.close_reasons = vacancies.close_reasons()
    account.hold_reasons = vacancies.hold_reasons()
    account.interview_types = vacancies.interview_types()
    account.sources = vacancies.sources()
    account.tags = vacancies.tags()
    account.vacancy_fields = vacancies.vacancy_fields()
    account.questionary_fields = vacancies.questionary_fields()
    account.dictionaries = vacancies.dictionaries(now)
    return account
