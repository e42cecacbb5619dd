"""Amounts, rates and ranges in words of the current language."""

from datetime import date
from decimal import Decimal

from locales import Language, current_language
from locales import gettext as _
from services.finance.amounts import SalaryRange
from services.finance.grades import GradeSalary

NARROW_SPACE = "\u202f"


def number(value: Decimal) -> str:
    """Thousands apart, the fraction only when there is one: «1 500,5» or “1,500.5”."""
    text = f"{value:,f}"
    whole, _point, fraction = text.partition(".")
    fraction = fraction.rstrip("0")
    if current_language() is Language.EN:
        return f"{whole}.{fraction}" if fraction else whole
    whole = whole.replace(",", NARROW_SPACE)
    return f"{whole},{fraction}" if fraction else whole


def money(value: Decimal, currency: str) -> str:
    """An amount: «2 000 USD»."""
    return f"{number(value)} {currency}"


def range_words(salary: GradeSalary | SalaryRange) -> str:
    """«2 000–3 500 USD», «from 1 500 BYN», «up to 900 EUR»."""
    low, high = salary.low, salary.high
    if low is not None and high is not None:
        ends = number(low) if low == high else f"{number(low)}–{number(high)}"
        return f"{ends} {salary.currency}"
    if low is not None:
        return _("from {amount}").format(amount=money(low, salary.currency))
    return _("up to {amount}").format(amount=money(high or Decimal(0), salary.currency))


def on_day(day: date) -> str:
    """A date as people here write it."""
    return f"{day:%d.%m.%Y}"
