"""Conversion is exact whatever the scale, and amounts are read as people write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.finance.amounts import NotARequestError, RateRequest, SalaryRange, rate_request, salary_in
from services.finance.grades import GradeSalary
from services.finance.money import BYN, CurrencyQuote, Money, UnknownCurrencyError, convert
from services.finance.offers import Fit, fit_of

DAY = date(2026, 3, 2)
SCALES = (1, 10, 100, 1000)
amounts = st.decimals("0.01", "99999999", places=2, allow_nan=False, allow_infinity=False)
rates = st.decimals("0.0001", "99999", places=4, allow_nan=False, allow_infinity=False)


def quotes(**values: tuple[str, int]) -> dict[str, CurrencyQuote]:
    return {name: CurrencyQuote(name, scale, Decimal(rate), DAY) for name, (rate, scale) in values.items()}


BANK = quotes(USD=("3.2500", 1), RUB=("3.6812", 100), KZT=("5.6021", 1000))


def test_a_rate_is_for_as_many_units_as_its_scale_says() -> None:
    assert convert(Money(Decimal(100), "RUB"), BYN, BANK) == Decimal("3.68")
    assert convert(Money(Decimal(150_000), "RUB"), BYN, BANK) == Decimal("5521.80")
    assert convert(Money(Decimal(1000), "KZT"), BYN, BANK) == Decimal("5.60")
    assert convert(Money(Decimal(1500), "USD"), "RUB", BANK) == Decimal("132429.64")


def test_a_rouble_is_a_rouble_without_any_rate() -> None:
    assert convert(Money(Decimal("7.005"), BYN), BYN, {}) == Decimal("7.01")


def test_a_currency_the_bank_does_not_know_is_named_with_those_it_knows() -> None:
    with pytest.raises(UnknownCurrencyError) as caught:
        convert(Money(Decimal(1), "XYZ"), BYN, BANK)

    assert caught.value.values == {"currency": "XYZ", "known": "BYN, KZT, RUB, USD"}


@settings(max_examples=60, deadline=None)
@given(amount=amounts, rate=rates, scale=st.sampled_from(SCALES))
def test_the_result_is_the_nearest_hundredth_of_the_exact_value(amount: Decimal, rate: Decimal, scale: int) -> None:
    result = convert(Money(amount, "USD"), BYN, quotes(USD=(str(rate), scale)))

    # In whole numbers: amount·100 · rate·10⁴ against result·100, no division at all.
    exact = int(amount * 100) * int(rate * 10_000)
    assert abs(int(result * 100) * 10_000 * scale - exact) * 2 <= 10_000 * scale


@settings(max_examples=60, deadline=None)
@given(amount=amounts, rate=rates, scale=st.sampled_from(SCALES))
def test_a_scale_ten_times_larger_with_a_rate_ten_times_larger_changes_nothing(
    amount: Decimal, rate: Decimal, scale: int
) -> None:
    once = convert(Money(amount, "USD"), BYN, quotes(USD=(str(rate), scale)))
    tenfold = convert(Money(amount, "USD"), BYN, quotes(USD=(str(rate * 10), scale * 10)))

    assert once == tenfold


@settings(max_examples=60, deadline=None)
@given(amount=amounts, one=rates, other=rates)
def test_there_and_back_is_off_by_what_was_rounded_and_no_more(amount: Decimal, one: Decimal, other: Decimal) -> None:
    bank = quotes(USD=(str(one), 1), EUR=(str(other), 100))
    there = convert(Money(amount, "USD"), "EUR", bank)
    back = convert(Money(there, "EUR"), "USD", bank)

    worth_of_half_a_cent = Decimal("0.005") * (other / 100) / one
    assert abs(back - amount) <= worth_of_half_a_cent + Decimal("0.00501")


@pytest.mark.parametrize(
    ("text", "low", "high", "currency"),
    [
        ("3000 USD", 3000, 3000, "USD"),
        ("$2500", 2500, 2500, "USD"),
        ("от 150 000 руб.", 150000, None, "BYN"),
        ("150 000 росс. руб.", 150000, 150000, "RUB"),
        ("до 90 000 ₽", None, 90000, "RUB"),
        ("2000–3500 €", 2000, 3500, "EUR"),
        ("2-2,5к $", 2000, 2500, "USD"),
        ("3500-2000 usd", 2000, 3500, "USD"),
        ("180 тыс", 180000, 180000, ""),
        ("1.500 eur", 1500, 1500, "EUR"),
        ("1,500.50 usd", "1500", "1500", "USD"),
        ("1500,50 byn", "1500.50", "1500.50", "BYN"),
        ("2500+ USD", 2500, None, "USD"),
    ],
)
def test_wishes_are_read_as_people_write_them(
    text: str, low: int | str | None, high: int | str | None, currency: str
) -> None:
    found = salary_in(text)

    assert found is not None
    assert (found.low, found.high, found.currency) == (
        Decimal(low) if low is not None else None,
        Decimal(high) if high is not None else None,
        currency,
    )


@pytest.mark.parametrize("text", ["", "по договорённости", "0 USD", "9" * 40, "²³", "−"])
def test_a_text_without_an_amount_is_no_wish(text: str) -> None:
    assert salary_in(text) is None


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = salary_in(text)

    assert found is None or isinstance(found, SalaryRange)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("", RateRequest()),
        ("usd", RateRequest(source="USD")),
        ("доллары", RateRequest(source="USD")),
        ("1500 usd byn", RateRequest(Decimal(1500), "USD", "BYN")),
        ("$1 500,5", RateRequest(Decimal("1500.5"), "USD", "BYN")),
        ("100 byn", RateRequest(Decimal(100), "BYN", "USD")),
        ("usd в eur", RateRequest(Decimal(1), "USD", "EUR")),
        ("1500 xyz", RateRequest(Decimal(1500), "XYZ", "BYN")),
    ],
)
def test_what_follows_the_command(text: str, asked: RateRequest) -> None:
    assert rate_request(text) == asked


@pytest.mark.parametrize("text", ["1500", "<b>", "12345678901234567890"])
def test_words_that_are_no_request_are_quoted_back(text: str) -> None:
    with pytest.raises(NotARequestError):
        rate_request(text)


@pytest.mark.parametrize(
    ("low", "high", "fit"),
    [
        (1500, 1500, Fit.BELOW),
        (2000, 2000, Fit.INSIDE),
        (3500, 3500, Fit.INSIDE),
        (3501, 3501, Fit.ABOVE),
        (3000, 4000, Fit.PARTLY),
        (1000, 2000, Fit.PARTLY),
        (1000, 1999, Fit.BELOW),
        (None, 1999, Fit.BELOW),
        (None, 2500, Fit.INSIDE),
        (3600, None, Fit.ABOVE),
        (2500, None, Fit.INSIDE),
    ],
)
def test_where_a_wish_lies(low: int | None, high: int | None, fit: Fit) -> None:
    salary = GradeSalary(Decimal(2000), Decimal(3500), "USD")

    assert fit_of(Decimal(low) if low else None, Decimal(high) if high else None, salary) is fit


def test_a_range_with_one_end_is_open_on_the_other() -> None:
    assert fit_of(Decimal(10**9), Decimal(10**9), GradeSalary(Decimal(2000), None, "USD")) is Fit.INSIDE
    assert fit_of(Decimal(1), Decimal(1), GradeSalary(None, Decimal(3500), "USD")) is Fit.INSIDE
