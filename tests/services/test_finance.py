"""Rates are kept through the bank's silence, grades are checked, and a wish meets the ranges of its vacancy."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from integrations.base import UnavailableError, Vendor
from integrations.nbrb import Rate
from models.audit import AuditEvent
from models.finance import CurrencyRate, Grade
from models.users import Role
from models.vacancies import Vacancy, VacancyGrade
from services.access import Actor
from services.applicants.errors import ForeignApplicantButtonError
from services.errors import AccessRefusedError, GoneError
from services.finance.grades import (
    BadGradeNameError,
    BadSalaryRangeError,
    GradeData,
    GradeNameTakenError,
    Grades,
    GradeSalary,
)
from services.finance.money import Money, UnknownCurrencyError
from services.finance.offers import Fit, NoAmountError, OfferChecking
from services.finance.rates import CurrencyRates, NoRatesYetError
from services.vacancy_record_rows import RecordButton
from services.vacancy_records import VacancyRecords
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.applicant_world import MAIN_ACCOUNT, ApplicantWorld, applicant_world
from trial.data.vacancies import SCREENING

MONDAY = date(2026, 3, 2)


@dataclass
class Bank:
    """A bank that may be away."""

    usd: str = "3.2500"
    on: date = MONDAY
    is_away: bool = False
    asked: int = 0
    extra: list[Rate] = field(default_factory=list)

    async def rates(self, on: date | None = None) -> Sequence[Rate]:
        self.asked += 1
        if self.is_away:
            raise UnavailableError(Vendor.NBRB, "rates.list")
        return [Rate("USD", 1, Decimal(self.usd), self.on), Rate("RUB", 100, Decimal("3.6812"), self.on), *self.extra]


@pytest.fixture
def bank() -> Bank:
    return Bank()


@pytest.fixture
def rates(database: str, bank: Bank, clock: Clock) -> CurrencyRates:
    return CurrencyRates(bank=bank, now=clock)


@pytest.fixture
async def admin(database: str, clock: Clock) -> Actor:
    return await an_actor(clock, 1, Role.ADMIN)


@pytest.fixture
async def interviewer(database: str, clock: Clock) -> Actor:
    return await an_actor(clock, 3, Role.INTERVIEWER)


async def test_rates_are_read_once_a_day(rates: CurrencyRates, bank: Bank, admin: Actor) -> None:
    counts = [await rates.update() for _ in range(3)]

    assert counts == [2, 0, 0]
    assert bank.asked == 1
    found = await rates.rates(admin)
    assert [(row.currency, row.scale, row.rate, row.on) for row in found.rows] == [
        ("RUB", 100, Decimal("3.6812"), MONDAY),
        ("USD", 1, Decimal("3.2500"), MONDAY),
    ]
    assert not found.is_stale


async def test_the_last_good_rates_and_their_day_stay_while_the_bank_is_away(
    rates: CurrencyRates, bank: Bank, clock: Clock, admin: Actor
) -> None:
    await rates.update()
    bank.is_away = True
    clock.passes(days=3)

    assert await rates.update() == 0

    found = await rates.rates(admin)
    assert found.is_stale
    assert {row.on for row in found.rows} == {MONDAY}
    conversion = await rates.convert(admin, Money(Decimal(1000), "USD"))
    assert conversion.result == Money(Decimal("3250.00"), "BYN")
    assert conversion.is_stale
    bank.is_away, bank.on, bank.usd = False, MONDAY + timedelta(days=3), "3.3"
    assert await rates.update() == 2
    assert not (await rates.rates(admin)).is_stale


async def test_the_day_of_the_bank_begins_in_minsk(rates: CurrencyRates, bank: Bank, clock: Clock) -> None:
    await rates.update()
    clock.passes(hours=13, minutes=59)
    assert await rates.update() == 0

    clock.passes(minutes=1)
    bank.on = MONDAY + timedelta(days=1)

    assert await rates.update() == 2, "midnight of Minsk is 21:00 UTC"


@pytest.mark.database
async def test_one_rate_of_each_currency_is_the_present_one(
    rates: CurrencyRates, bank: Bank, clock: Clock, admin: Actor
) -> None:
    bank.extra = [Rate("PLN", 10, Decimal("8.0294"), MONDAY)]
    await rates.update()
    clock.passes(days=1)
    bank.extra, bank.on = [], MONDAY + timedelta(days=1)
    await rates.update()

    active = await CurrencyRate.filter(is_active=True).order_by("currency").values_list("currency", "date")

    assert list(active) == [("PLN", MONDAY), ("RUB", bank.on), ("USD", bank.on)]
    assert [row.on for row in await rates.rows(admin, currency="usd")] == [bank.on]
    assert [row.on for row in await rates.rows(admin, currency="usd", is_active=False)] == [MONDAY]
    assert await rates.rows(admin, currency="usdollar") == ()


async def test_a_late_answer_about_yesterday_does_not_become_the_present_rate(
    rates: CurrencyRates, bank: Bank, clock: Clock, admin: Actor
) -> None:
    await rates.update()
    clock.passes(days=1)
    bank.on, bank.usd = MONDAY - timedelta(days=1), "1.0"

    await rates.update()

    assert [row.rate for row in await rates.rows(admin, currency="USD")] == [Decimal("3.2500")]


async def test_without_any_answer_there_is_a_sentence(rates: CurrencyRates, bank: Bank, admin: Actor) -> None:
    bank.is_away = True
    await rates.update()

    with pytest.raises(NoRatesYetError):
        await rates.rates(admin)


@pytest.fixture
def grades(rates: CurrencyRates) -> Grades:
    return Grades(rates=rates)


@pytest.mark.database
async def test_an_administrator_keeps_grades(grades: Grades, rates: CurrencyRates, admin: Actor) -> None:
    await rates.update()
    made = await grades.create(admin, GradeData("  Middle  ", "Сам", salary=GradeSalary(Decimal(2000), None, "USD")))
    await grades.rename(admin, made.id, "Middle+")
    await grades.set_salary(admin, made.id, GradeSalary(Decimal("2000.005"), Decimal(3500), "USD"))
    await grades.replace(admin, made.id, GradeData("Middle+", "Сам себе", keeps_salary=True))

    row = await grades.grade(admin, made.id)

    assert (row.name, row.description) == ("Middle+", "Сам себе")
    assert row.salary == GradeSalary(Decimal("2000.01"), Decimal("3500.00"), "USD")
    await grades.delete(admin, made.id)
    assert (await grades.page(admin)).total == 0
    operations = await AuditEvent.filter(object_type="grade").order_by("id").values_list("operation", flat=True)
    assert operations == ["grade_created", *["grade_changed"] * 3, "grade_deleted"]


@pytest.mark.database
async def test_what_is_no_grade_is_refused_and_nothing_is_kept(
    grades: Grades, rates: CurrencyRates, admin: Actor
) -> None:
    await rates.update()
    await grades.create(admin, GradeData("Junior"))
    wrong: list[tuple[type[Exception], GradeData]] = [
        (BadGradeNameError, GradeData(" \n ")),
        (BadGradeNameError, GradeData("я" * 101)),
        (GradeNameTakenError, GradeData("Junior")),
        (BadSalaryRangeError, GradeData("A", salary=GradeSalary(Decimal(3), Decimal(2), "USD"))),
        (BadSalaryRangeError, GradeData("A", salary=GradeSalary(None, None, "USD"))),
        (BadSalaryRangeError, GradeData("A", salary=GradeSalary(Decimal(-1), None, "USD"))),
        (UnknownCurrencyError, GradeData("A", salary=GradeSalary(Decimal(1), None, "XYZ"))),
    ]

    for error, data in wrong:
        with pytest.raises(error):
            await grades.create(admin, data)

    assert await Grade.all().count() == 1
    with pytest.raises(GoneError):
        await grades.delete(admin, 999)


async def test_an_interviewer_sees_grades_but_not_what_is_paid(
    grades: Grades, rates: CurrencyRates, admin: Actor, interviewer: Actor
) -> None:
    await rates.update()
    made = await grades.create(admin, GradeData("Senior", salary=GradeSalary(Decimal(5000), None, "USD")))

    assert (await grades.grade(interviewer, made.id)).salary is None
    with pytest.raises(AccessRefusedError):
        await grades.rename(interviewer, made.id, "Lead")


async def test_pages_of_grades(grades: Grades, admin: Actor) -> None:
    for number in range(5):
        await grades.create(admin, GradeData(f"G{number}", is_active=number != 2))

    page = await grades.page(admin, 99, is_active=True, size=3)

    assert ([row.name for row in page.rows], page.number, page.pages, page.total) == (["G4"], 2, 2, 4)


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ApplicantWorld]:
    async with applicant_world(clock) as made:
        yield made


def offer_checking(world: ApplicantWorld, rates: CurrencyRates) -> OfferChecking:
    huntflow: Any = world.connections
    records = VacancyRecords(huntflow=huntflow, cache=world.cache)
    return OfferChecking(cards=world.services.applicant_cards, records=records, rates=rates)


@pytest.fixture
async def checking(world: ApplicantWorld, rates: CurrencyRates) -> OfferChecking:
    await rates.update()
    return offer_checking(world, rates)


async def with_grades(vacancy_id: int, account: int = MAIN_ACCOUNT) -> None:
    middle = await Grade.create(name="Middle", salary_min=2000, salary_max=3500, salary_currency="USD")
    senior = await Grade.create(name="Senior", salary_min=400000, salary_currency="RUB")
    intern = await Grade.create(name="Intern")
    record = await Vacancy.create(name="V", external_id=f"prod:{account}:{vacancy_id}")
    for grade in (middle, senior, intern):
        await VacancyGrade.create(vacancy=record, grade=grade)


@pytest.mark.database
async def test_a_wish_meets_the_ranges_of_its_vacancy(world: ApplicantWorld, checking: OfferChecking) -> None:
    someone = world.on_vacancy(SCREENING)
    someone.money = "от 3 000 USD"
    await with_grades(someone.links[0].vacancy)

    found = await checking.of_applicant(world.actor, world.button(someone))

    check = next(one for one in found.checks if one.vacancy_id == someone.links[0].vacancy)
    assert [(one.grade, one.fit) for one in check.grades] == [
        ("Middle", Fit.INSIDE),
        ("Senior", Fit.BELOW),
        ("Intern", Fit.NO_RANGE),
    ]
    assert check.grades[1].converted is not None
    assert check.grades[1].converted.low == Decimal("264859.29")
    assert check.rates_on == MONDAY
    assert not check.is_currency_guessed


async def test_an_offer_is_checked_by_hand_and_without_a_currency_is_in_roubles(
    world: ApplicantWorld, checking: OfferChecking
) -> None:
    someone = world.on_vacancy(SCREENING)
    await with_grades(someone.links[0].vacancy)

    found = await checking.of_applicant(world.actor, world.button(someone), "15000")

    check = next(one for one in found.checks if one.vacancy_id == someone.links[0].vacancy)
    assert check.is_currency_guessed
    assert check.wish.currency == "BYN"
    assert check.grades[0].fit is Fit.ABOVE
    with pytest.raises(NoAmountError):
        await checking.of_applicant(world.actor, world.button(someone), "сколько не жалко")


async def test_ranges_of_another_organisation_do_not_count(world: ApplicantWorld, checking: OfferChecking) -> None:
    someone = world.on_vacancy(SCREENING)
    await with_grades(someone.links[0].vacancy, account=MAIN_ACCOUNT + 1)

    found = await checking.of_applicant(world.actor, world.button(someone), "2500 USD")

    assert all(not check.grades for check in found.checks)


async def test_who_may_not_see_salaries_learns_nothing(
    world: ApplicantWorld, checking: OfferChecking, interviewer: Actor, clock: Clock
) -> None:
    someone = world.on_vacancy(SCREENING)
    with pytest.raises(AccessRefusedError):
        await checking.of_applicant(interviewer, world.button(someone, interviewer.user_id))

    other = await an_actor(clock, 44, Role.RECRUITER)
    with pytest.raises(ForeignApplicantButtonError):
        await checking.of_applicant(other, world.button(someone))


async def test_an_offer_is_checked_against_a_vacancy_without_any_applicant(
    world: ApplicantWorld, checking: OfferChecking, interviewer: Actor
) -> None:
    vacancy_id = world.on_vacancy(SCREENING).links[0].vacancy
    await with_grades(vacancy_id)
    button = RecordButton(world.actor.user_id, f"p{MAIN_ACCOUNT}", vacancy_id)

    check = await checking.of_vacancy(world.actor, button, "2500 USD")

    assert check is not None
    assert [one.fit for one in check.grades] == [Fit.INSIDE, Fit.BELOW, Fit.NO_RANGE]
    assert await checking.of_vacancy(world.actor, button) is None
    with pytest.raises(NoAmountError):
        await checking.of_vacancy(world.actor, button, "много")
    with pytest.raises(AccessRefusedError):
        await checking.of_vacancy(interviewer, button, "2500 USD")
