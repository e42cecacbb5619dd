"""From the applicant's card: does the wish, or an offer, fit the ranges of the vacancy's grades?"""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.applicants.callbacks import CardAct, CardTap, tap
from handlers.applicants.views import back, button
from handlers.finance.callbacks import FinanceStates
from handlers.foreign_text import safe
from handlers.menu import menu_button
from handlers.screen import Screen, show
from handlers.vacancies.callbacks import OfferTap
from locales import gettext as _
from locales import lazy
from services.access import Actor
from services.errors import ServiceError
from services.finance.offers import Fit, GradeFit, NoAmountError, OfferCheck, OfferChecking, OfferChecks
from services.finance.words import on_day, range_words

ASKED = "offer_asked"
FITS = {
    Fit.BELOW: ("🔵", lazy("below the range")),
    Fit.INSIDE: ("🟢", lazy("inside the range")),
    Fit.PARTLY: ("🟡", lazy("partly inside the range")),
    Fit.ABOVE: ("🔴", lazy("above the range")),
    Fit.NO_RANGE: ("⚪", lazy("no range is set")),
}


def create_router() -> Router:
    """The router of the check."""
    router = Router(name="finance.offers")
    router.message.register(take_offer, FinanceStates.offer, F.text, ~F.text.startswith("/"))
    router.message.register(needs_text, FinanceStates.offer, ~F.text)
    router.message.register(take_vacancy_offer, FinanceStates.vacancy_offer, F.text, ~F.text.startswith("/"))
    router.message.register(needs_text, FinanceStates.vacancy_offer, ~F.text)
    router.callback_query.register(ask_vacancy_offer, OfferTap.filter())
    router.callback_query.register(check_wish, CardTap.filter(F.act == CardAct.SALARY))
    router.callback_query.register(ask_offer, CardTap.filter(F.act == CardAct.OFFER))
    return router


async def check_wish(query: CallbackQuery, callback_data: CardTap, actor: Actor, offer_checking: OfferChecking) -> None:
    """The wish on the card."""
    await show(query, checks_screen(await offer_checking.of_applicant(actor, callback_data.button)))


async def ask_offer(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, offer_checking: OfferChecking, state: FSMContext
) -> None:
    """Ask for an amount; who may not know the ranges is refused before typing."""
    await offer_checking.of_applicant(actor, callback_data.button)
    await state.set_state(FinanceStates.offer)
    await state.update_data({ASKED: callback_data.pack()})
    if query.message is not None:
        await query.message.answer(_("Send the offer, for example “2500 USD”. Nothing is saved. /cancel to leave."))
    await query.answer()


async def take_offer(message: Message, actor: Actor, offer_checking: OfferChecking, state: FSMContext) -> None:
    """The typed amount."""
    asked = CardTap.unpack(str((await state.get_data())[ASKED]))
    try:
        checks = await offer_checking.of_applicant(actor, asked.button, message.text or "")
    except NoAmountError:
        raise  # the next text may hold one
    except ServiceError:
        await state.clear()
        raise
    await state.clear()
    await show(message, checks_screen(checks))


async def ask_vacancy_offer(
    query: CallbackQuery, callback_data: OfferTap, actor: Actor, offer_checking: OfferChecking, state: FSMContext
) -> None:
    """Ask for an amount to hold against a vacancy's grades."""
    await offer_checking.of_vacancy(actor, callback_data.button)
    await state.set_state(FinanceStates.vacancy_offer)
    await state.update_data({ASKED: callback_data.pack()})
    if query.message is not None:
        await query.message.answer(_("Send the offer, for example “2500 USD”. Nothing is saved. /cancel to leave."))
    await query.answer()


async def take_vacancy_offer(message: Message, actor: Actor, offer_checking: OfferChecking, state: FSMContext) -> None:
    """The typed amount; after a refusal the next one may be better."""
    asked = OfferTap.unpack(str((await state.get_data())[ASKED]))
    try:
        check = await offer_checking.of_vacancy(actor, asked.button, message.text or "")
    except NoAmountError:
        raise
    except ServiceError:
        await state.clear()
        raise
    await state.clear()
    if check is not None:
        again = InlineKeyboardButton(text=_("Check another amount"), callback_data=asked.pack())
        lines = [_("Amount: {text}").format(text=safe((message.text or "").strip())), "", *_block(check)]
        await show(message, Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[[again], [menu_button()]])))


async def needs_text(message: Message) -> None:
    """A sticker or a file instead of the amount."""
    await message.answer(_("Send the amount as text, or /cancel."))


def checks_screen(found: OfferChecks) -> Screen:
    """One block per vacancy, one line per grade."""
    lines = [f"<b>{safe(found.name)}</b>"]
    if found.text:
        lines.append(_("Amount: {text}").format(text=safe(found.text)))
    if not found.checks:
        lines += ["", _why_nothing(found)]
    for check in found.checks:
        lines += ["", *_block(check)]
    another = button(_("Check another amount"), tap(found.button, CardAct.OFFER))
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[[another], [back(found.button)]]))


def _why_nothing(found: OfferChecks) -> str:
    if not found.text:
        return _("Huntflow knows no wish for the salary. Check an amount of your own with the button.")
    return _("I see no amount to compare, or the applicant is on no vacancy.")


def _block(check: OfferCheck) -> list[str]:
    lines = [f"<b>{safe(check.vacancy)}</b>"]
    if not check.grades:
        return [*lines, _("The vacancy has no grades with us: choose them under “Texts and grades” of the vacancy.")]
    lines += [_line(fit, check) for fit in check.grades]
    if check.is_currency_guessed:
        lines.append(_("No currency was named, so I took {currency}.").format(currency=check.wish.currency))
    if check.rates_on is not None:
        lines.append(_("Rate of the National Bank on {date}.").format(date=on_day(check.rates_on)))
    if check.is_stale:
        lines.append(_("⚠️ The bank has not answered since: this is the last rate I know."))
    return lines


def _line(fit: GradeFit, check: OfferCheck) -> str:
    icon, word = FITS[fit.fit]
    text = f"{icon} {safe(fit.grade)}: {_(word)}"
    if fit.salary is None or fit.converted is None:
        return text
    text += f" {range_words(fit.salary)}"
    if fit.converted.currency != check.wish.currency:
        text += f" (≈ {range_words(fit.converted)})"
    return text
