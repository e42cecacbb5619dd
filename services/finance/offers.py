"""Whether a wish or an offer fits the ranges of the grades a vacancy is open for, across currencies."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from locales import lazy
from models.finance import Grade
from models.vacancies import Vacancy, VacancyGrade
from services.access import Actor, Operation, require
from services.applicants.cards import ApplicantCards
from services.applicants.organisation import NOBODY, ApplicantButton, Organisation
from services.errors import ServiceError
from services.finance.amounts import SalaryRange, salary_in
from services.finance.grades import GradeSalary, salary_of
from services.finance.money import BYN, Money, Quotes, convert, require_known
from services.finance.rates import CurrencyRates
from services.vacancy_record_rows import RecordButton, external_id_of
from services.vacancy_records import VacancyRecords


class NoAmountError(ServiceError):
    """The text holds no amount. Values: `text` (clipped)."""

    sentence = lazy("I see no amount in “{text}”. Send it like “2500 USD” or “from 7000 BYN”.")


class Fit(StrEnum):
    """Where an amount lies against a range; PARTLY: a wish of two ends that reaches into it from outside."""

    BELOW = "below"
    INSIDE = "inside"
    PARTLY = "partly"
    ABOVE = "above"
    NO_RANGE = "no_range"


@dataclass(frozen=True, slots=True)
class GradeFit:
    """One grade's verdict; `converted` is the amount in the range's currency."""

    grade: str
    salary: GradeSalary | None
    fit: Fit
    converted: SalaryRange | None = None


@dataclass(frozen=True, slots=True)
class OfferCheck:
    """An amount against one vacancy's grades.

    Attributes:
        wish: as read; its currency is the organisation's rouble when none was written (`is_currency_guessed`).
        grades: in the order of the list; empty when the vacancy has none with us.
        rates_on: day of the oldest rate used, None when nothing had to be converted.
    """

    vacancy_id: int
    vacancy: str
    wish: SalaryRange
    is_currency_guessed: bool
    grades: tuple[GradeFit, ...]
    rates_on: date | None
    is_stale: bool


@dataclass(frozen=True, slots=True)
class OfferChecks:
    """An applicant's wish against every vacancy they stand on; `text` as Huntflow has it, empty when nothing."""

    button: ApplicantButton
    name: str = field(repr=False)
    text: str = ""
    checks: tuple[OfferCheck, ...] = ()


class OfferChecking:
    """Compares amounts with ranges."""

    def __init__(self, *, cards: ApplicantCards, records: VacancyRecords, rates: CurrencyRates) -> None:
        self._cards = cards
        self._records = records
        self._rates = rates

    async def of_applicant(self, actor: Actor, button: ApplicantButton, text: str | None = None) -> OfferChecks:
        """The wish on the card, or the amount in `text`, against the vacancies the applicant stands on.

        Raises:
            NoAmountError: `text` holds none. A card without one has no checks.
            UnknownCurrencyError, NoRatesYetError: it cannot be converted.
        """
        require(actor, Operation.VIEW_SALARIES, owner_id=NOBODY)
        card = await self._cards.card(actor, button)
        wish = salary_in(card.money if text is None else text)
        if wish is None:
            if text is not None:
                raise NoAmountError(text=text.strip()[:60])
            return OfferChecks(button, card.name, card.money)
        organisation = Organisation.read(button.place)
        checks = []
        for stage in card.stages:
            key = external_id_of(organisation.system, organisation.account_id, stage.vacancy_id) if organisation else ""
            checks.append(await self._check(stage.vacancy_id, stage.vacancy_name, key, wish))
        return OfferChecks(button, card.name, card.money if text is None else text.strip()[:200], tuple(checks))

    async def of_vacancy(self, actor: Actor, button: RecordButton, text: str | None = None) -> OfferCheck | None:
        """The amount in `text` against the grades of a vacancy; None without a text, when only the right is asked for.

        Raises:
            NoAmountError: the text holds none.
            VacancyGoneError, RecordOtherOrganisationError: as `VacancyRecords.record`.
        """
        require(actor, Operation.VIEW_SALARIES, owner_id=NOBODY)
        record = await self._records.record(actor, button)
        if text is None:
            return None
        wish = salary_in(text)
        if wish is None:
            raise NoAmountError(text=text.strip()[:60])
        organisation = Organisation.read(record.place)
        vacancy = record.vacancy
        key = external_id_of(organisation.system, organisation.account_id, vacancy.id) if organisation else ""
        return await self._check(vacancy.id, vacancy.name, key, wish)

    async def _check(self, vacancy_id: int, vacancy: str, key: str, wish: SalaryRange) -> OfferCheck:
        currency = wish.currency or BYN
        named = SalaryRange(wish.low, wish.high, currency)
        grades = await _grades(key)
        currencies = {currency, *(each.salary.currency for each in grades if each.salary)}
        quotes: Quotes = {}
        rates_on, is_stale = None, False
        if len(currencies) > 1:
            rates = await self._rates.newest()
            quotes = rates.quotes
            require_known(currency, quotes)
            used = [quotes[each].on for each in currencies if each in quotes]
            rates_on = min(used, default=None)
            is_stale = rates_on is not None and rates_on < rates.today
        fits = tuple(_fit(each, named, quotes) for each in grades)
        return OfferCheck(vacancy_id, vacancy, named, not wish.currency, fits, rates_on or None, is_stale=is_stale)


@dataclass(frozen=True, slots=True)
class _Grade:
    name: str
    salary: GradeSalary | None


async def _grades(external_id: str) -> list[_Grade]:
    record = await Vacancy.get_or_none(external_id=external_id)
    if record is None:
        return []
    ids = await VacancyGrade.filter(vacancy_id=record.id).values_list("grade_id", flat=True)
    return [_Grade(row.name, salary_of(row)) for row in await Grade.filter(id__in=list(ids)).order_by("id")]


def _fit(grade: _Grade, wish: SalaryRange, quotes: Quotes) -> GradeFit:
    if grade.salary is None:
        return GradeFit(grade.name, None, Fit.NO_RANGE)
    target = grade.salary.currency
    low, high = (
        convert(Money(end, wish.currency), target, quotes) if end is not None else None for end in (wish.low, wish.high)
    )
    return GradeFit(grade.name, grade.salary, fit_of(low, high, grade.salary), SalaryRange(low, high, target))


def fit_of(low: Decimal | None, high: Decimal | None, salary: GradeSalary) -> Fit:
    """Where a wish lies; «from X» asks for X at least, «up to Y» for Y at most, so that one known end stands for both.

    Both amounts are in the range's currency.
    """
    first = low if low is not None else high
    last = high if high is not None else low
    if first is None or last is None:
        return Fit.NO_RANGE
    if salary.high is not None and first > salary.high:
        return Fit.ABOVE
    if salary.low is not None and last < salary.low:
        return Fit.BELOW
    sticks_out = (salary.high is not None and last > salary.high) or (salary.low is not None and first < salary.low)
    return Fit.PARTLY if sticks_out else Fit.INSIDE
