"""`/rates`, grades and the check of an offer as people tap and type them."""

from collections.abc import AsyncIterator

import pytest

from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from handlers import applicants, conversations, errors, fallback, finance
from handlers.vacancies.callbacks import OfferTap
from models.finance import Grade
from models.users import Role
from services.finance.grades import Grades
from services.finance.rates import CurrencyRates
from tests.conftest import Clock
from tests.handlers.hiring_chat import HiringBot, Recruiter
from tests.persons import an_actor
from tests.recording_bot import recording_bot
from tests.services.applicant_world import ApplicantWorld, applicant_world
from tests.services.test_finance import Bank, offer_checking, with_grades
from trial.data.huntflow import MAIN_ACCOUNT
from trial.data.vacancies import SCREENING


class FinanceBot(HiringBot):
    """The routers of money and of applicants."""

    def __init__(self, world: ApplicantWorld, bank: Bank) -> None:
        from aiogram import Dispatcher

        self.bot, self.session = recording_bot()
        self.rates = CurrencyRates(bank=bank, now=world.clock)
        services = {name: getattr(world.services, name) for name in world.services.__slots__}
        self.dispatcher = Dispatcher(
            storage=DatabaseStorage(),
            people=world.people,
            vacancies=world.vacancies,
            currency_rates=self.rates,
            grades=Grades(rates=self.rates),
            offer_checking=offer_checking(world, self.rates),
            **services,
        )
        self.dispatcher.update.outer_middleware(ActorMiddleware(world.people))
        for subject in (conversations, applicants, finance, errors, fallback):
            self.dispatcher.include_router(subject.create_router())


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ApplicantWorld]:
    async with applicant_world(clock) as made:
        yield made


@pytest.fixture
def bank() -> Bank:
    return Bank()


@pytest.fixture
async def bot(world: ApplicantWorld, bank: Bank) -> FinanceBot:
    made = FinanceBot(world, bank)
    await made.rates.update()
    return made


@pytest.fixture
def anna(bot: FinanceBot) -> Recruiter:
    return bot.person()


@pytest.fixture
async def marina(bot: FinanceBot, clock: Clock) -> Recruiter:
    """An administrator."""
    await an_actor(clock, 50, Role.ADMIN)
    return bot.person(50)


async def test_the_list_one_currency_and_a_conversion(anna: Recruiter) -> None:
    text = await anna.says("/rates")
    assert "Курсы Нацбанка Беларуси</b>, 02.03.2026" in text
    assert text.index("1 USD — 3,25 BYN") < text.index("100 RUB — 3,6812 BYN")
    assert "⚠️" not in text

    assert "100 RUB = <b>3,6812 BYN</b>" in await anna.taps("RUB")
    assert "Курсы Нацбанка" in await anna.taps("‹ Все курсы")
    assert "1 500 USD = <b>4 875 BYN</b>" in (await anna.says("/rates 1500 usd byn")).replace("\u202f", " ")
    assert "Курс Нацбанка на 02.03.2026" in anna.reads


async def test_an_old_rate_says_its_day(bot: FinanceBot, anna: Recruiter, bank: Bank, clock: Clock) -> None:
    bank.is_away = True
    clock.passes(days=2)
    await bot.rates.update()

    for asked in ("/rates", "/rates usd", "/rates 100 usd"):
        assert "02.03.2026" in await anna.says(asked)
        assert "последний известный курс" in anna.reads


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("/rates xyz", "не устанавливает ежедневный курс для «XYZ»"),
        ("/rates <b>1500</b>", "«B»"),
        ("/rates 12", "Не понимаю «12»"),
    ],
)
async def test_what_is_no_currency_gets_a_sentence(anna: Recruiter, asked: str, said: str) -> None:
    text = await anna.says(asked)

    assert "Не понимаю" in text or said in text
    assert "<b>" not in text


async def test_an_administrator_enters_a_grade_with_its_range(anna: Recruiter, marina: Recruiter) -> None:
    await marina.says("/rates")
    assert "заводит администратор" in await marina.taps("Грейды и вилки")
    await marina.taps("Новый грейд")
    assert "Вилка пока не задана" in await marina.says("Senior <1>")
    await marina.taps("💰 Вилка")
    assert "не похоже на вилку" in await marina.says("много")
    assert "3 000–5 000 USD" in (await marina.says("3000-5000 usd")).replace("\u202f", " ")

    await anna.says("/rates")
    seen = (await anna.taps("Грейды и вилки")).replace("\u202f", " ")
    assert "• Senior &lt;1&gt;: 3 000–5 000 USD" in seen
    assert anna.sees == ["‹ Все курсы"]

    await marina.says("/rates")
    await marina.taps("Грейды и вилки")
    await marina.taps("Senior")
    assert "Отложен" in await marina.taps("Отложить")
    await marina.taps("Удалить")
    assert "заводит администратор" in await marina.taps("Да, удалить")
    assert await Grade.all().count() == 0


async def test_a_forged_button_does_not_let_a_recruiter_write(anna: Recruiter) -> None:
    grade = await Grade.create(name="Junior")

    for act in "anrxyode":
        await anna.sends_data(f"fg:{act}:{grade.id}:1")
        assert "прав" in anna.toast

    assert [row.name for row in await Grade.all()] == ["Junior"]


async def test_a_wish_and_an_offer_are_checked_from_the_card(world: ApplicantWorld, anna: Recruiter) -> None:
    someone = world.on_vacancy(SCREENING)
    someone.money = "4000 USD"
    await with_grades(someone.links[0].vacancy)
    await anna.says(f"/find {someone.last_name} {someone.first_name}")
    await anna.taps(someone.last_name)

    text = (await anna.taps("Ожидания и вилки")).replace("\u202f", " ")
    assert "🔴 Middle: выше вилки 2 000–3 500 USD" in text
    assert "🔵 Senior: ниже вилки от 400 000 RUB (≈ 353 145,71 RUB)" in text
    assert "⚪ Intern: вилка не задана" in text

    await anna.taps("Проверить другую сумму")
    assert "Не вижу суммы" in await anna.says("не знаю")
    assert "🟢 Middle: в вилке" in await anna.says("3000 USD")
    assert someone.last_name in await anna.taps("‹ К карточке")


async def test_an_offer_is_checked_from_the_texts_of_a_vacancy(
    world: ApplicantWorld, bot: FinanceBot, anna: Recruiter
) -> None:
    vacancy_id = world.on_vacancy(SCREENING).links[0].vacancy
    await with_grades(vacancy_id)
    tap = OfferTap(owner=world.actor.user_id, org=f"p{MAIN_ACCOUNT}", vacancy=vacancy_id)

    assert "Пришлите оффер" in await anna.sends_data(tap.pack())
    assert "Не вижу суммы" in await anna.says("щедро")
    assert "🔴 Middle: выше вилки" in await anna.says("4000 usd")
    assert "Проверить другую сумму" in anna.sees
    assert "Пришлите оффер" in await anna.taps("Проверить другую сумму")
