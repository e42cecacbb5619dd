"""Grades and currency rates (spec/api-spec.md, Finance)."""

from tortoise import fields
from tortoise.models import Model


class Grade(Model):
    """A level of seniority."""

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100, unique=True)
    description = fields.TextField(default="")
    is_active = fields.BooleanField(default=True)
    # What is paid a month at this grade: one side may be open, and without a currency there is no range.
    salary_min = fields.DecimalField(max_digits=14, decimal_places=2, null=True)
    salary_max = fields.DecimalField(max_digits=14, decimal_places=2, null=True)
    salary_currency = fields.CharField(max_length=3, null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "grades"


class CurrencyRate(Model):
    """An official rate of the National Bank of Belarus: BYN for `scale` units of the currency on a day.

    `is_active` marks the newest rate of each currency, whatever its day: the last good one while the bank is away.
    """

    id = fields.IntField(primary_key=True)
    currency = fields.CharField(max_length=3)
    scale = fields.IntField(default=1)
    rate = fields.DecimalField(max_digits=14, decimal_places=4)
    date = fields.DateField()
    is_active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "currency_rates"
        unique_together = (("currency", "date"),)
