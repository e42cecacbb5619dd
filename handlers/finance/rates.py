"""`/rates`: all currencies, one, or a conversion."""

from datetime import date
from decimal import Decimal

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.finance.callbacks import GradeTap, RateTap
from handlers.menu import MenuChoice, menu_button
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor
from services.finance.amounts import RateRequest, rate_request
from services.finance.money import BYN, Money
from services.finance.rates import Conversion, CurrencyRates, RateList, RateRow
from services.finance.words import money, number, on_day

# What a hiring team here is paid in; the others follow by letters.
FIRST = ("USD", "EUR", "RUB", "PLN", "CNY")


def create_router() -> Router:
    """The router of rates."""
    router = Router(name="finance.rates")
    router.message.register(rates, Command("rates"))
    router.callback_query.register(rates_from_menu, MenuChoice.filter(F.to == "rates"))
    router.callback_query.register(one_rate, RateTap.filter())
    return router


async def rates(message: Message, command: CommandObject, actor: Actor, currency_rates: CurrencyRates) -> None:
    """`/rates`, `/rates usd`, `/rates 1500 usd byn`."""
    await show(message, await _screen(rate_request(command.args or ""), actor, currency_rates))


async def rates_from_menu(query: CallbackQuery, actor: Actor, currency_rates: CurrencyRates) -> None:
    """The menu's button."""
    await show(query, await _screen(RateRequest(), actor, currency_rates))


async def one_rate(query: CallbackQuery, callback_data: RateTap, actor: Actor, currency_rates: CurrencyRates) -> None:
    """A currency of the list, or back to it."""
    await show(query, await _screen(RateRequest(source=callback_data.currency), actor, currency_rates))


async def _screen(request: RateRequest, actor: Actor, currency_rates: CurrencyRates) -> Screen:
    if request.target:
        money_asked = Money(request.amount, request.source)
        return conversion_screen(await currency_rates.convert(actor, money_asked, request.target))
    if request.source:
        one = await currency_rates.convert(actor, Money(request.amount, request.source))
        return one_screen(one)
    return list_screen(await currency_rates.rates(actor))


def list_screen(found: RateList) -> Screen:
    """Every currency in a line, those people ask for first."""
    rows = sorted(found.rows, key=lambda row: (_rank(row.currency), row.currency))
    newest = max(row.on for row in rows)
    title = _("<b>National Bank of Belarus</b>, {date}").format(date=on_day(newest))
    lines = [title, *([_stale()] if found.is_stale else []), "", *(_line(row, newest) for row in rows)]
    lines += ["", _("Convert: <code>/rates 1500 usd byn</code>")]
    firsts = [_to(row.currency) for row in rows if row.currency in FIRST]
    ranges = InlineKeyboardButton(text=_("💰 Grades and ranges"), callback_data=GradeTap().pack())
    keyboard = InlineKeyboardMarkup(inline_keyboard=[firsts, [ranges], [menu_button()]])
    return Screen("\n".join(lines), keyboard)


def one_screen(one: Conversion) -> Screen:
    """A currency: its rate, and what a rouble is worth in it."""
    if not one.used:
        return _with_way_back([_("The Belarusian rouble is what the others are counted in.")])
    quote = one.used[0]
    rate = f"{money(_whole(quote.scale), quote.currency)} = <b>{money(quote.rate, BYN)}</b>"
    return _with_way_back([rate, *_since(one)])


def conversion_screen(found: Conversion) -> Screen:
    """What an amount is worth, with the rates it rests on."""
    source, result = found.source, found.result
    lines = [f"{money(source.amount, source.currency)} = <b>{money(result.amount, result.currency)}</b>"]
    lines += [f"{money(_whole(quote.scale), quote.currency)} = {money(quote.rate, BYN)}" for quote in found.used]
    return _with_way_back([*lines, *_since(found)])


def _since(found: Conversion) -> list[str]:
    if not found.used:
        return []
    day = on_day(min(quote.on for quote in found.used))
    line = _("Rate of the National Bank on {date}.").format(date=day)
    return [line, *([_stale()] if found.is_stale else [])]


def _stale() -> str:
    return _("⚠️ The bank has not answered since: this is the last rate I know.")


def _with_way_back(lines: list[str]) -> Screen:
    back = InlineKeyboardButton(text=_("‹ All rates"), callback_data=RateTap().pack())
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[[back], [menu_button()]]))


def _line(row: RateRow, newest: date) -> str:
    old = f" ({on_day(row.on)})" if row.on != newest else ""
    return f"{number(_whole(row.scale))} {row.currency} — {money(row.rate, BYN)}{old}"


def _to(currency: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=currency, callback_data=RateTap(currency=currency).pack())


def _rank(currency: str) -> int:
    return FIRST.index(currency) if currency in FIRST else len(FIRST)


def _whole(scale: int) -> Decimal:
    return Decimal(scale)
