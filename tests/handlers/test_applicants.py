"""/find, the card, changes and inline queries as a person uses them, and every refusal."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Dispatcher
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import AnswerCallbackQuery, AnswerInlineQuery, EditMessageText, SendDocument
from aiogram.types import Chat, InlineQuery, Message, Update

from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from handlers import applicants, conversations, errors, fallback, inline
from handlers.applicants import plain
from handlers.applicants.delivery import ChangeDelivery
from models.telegram import TelegramAccount
from models.users import Role
from tests.conftest import Clock
from tests.handlers.hiring_chat import HiringBot, Recruiter
from tests.persons import an_actor
from tests.recording_bot import Updates, recording_bot
from tests.services.applicant_world import OTHER_ACCOUNT, ApplicantWorld, applicant_world
from trial.data.vacancies import OFFER, REJECTED, SCREENING

pytestmark = pytest.mark.database


class ApplicantsBot(HiringBot):
    """The routers of applicants over the stand-in."""

    def __init__(self, world: ApplicantWorld) -> None:
        self.applicants = world
        self.bot, self.session = recording_bot()
        services = {name: getattr(world.services, name) for name in world.services.__slots__}
        self.dispatcher = Dispatcher(
            storage=DatabaseStorage(), people=world.people, vacancies=world.vacancies, **services
        )
        self.dispatcher.update.outer_middleware(ActorMiddleware(world.people))
        for subject in (conversations, applicants, inline, errors, plain, fallback):
            self.dispatcher.include_router(subject.create_router())

    async def job(self) -> None:
        changes = self.applicants.services.applicant_changes
        await ChangeDelivery(bot=self.bot, applicant_changes=changes, people=self.applicants.people).work_off()


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ApplicantWorld]:
    async with applicant_world(clock) as made:
        yield made


@pytest.fixture
def bot(world: ApplicantWorld) -> ApplicantsBot:
    return ApplicantsBot(world)


@pytest.fixture
def anna(bot: ApplicantsBot) -> Recruiter:
    return bot.person()


async def opened(world: ApplicantWorld, anna: Recruiter, stage: int = SCREENING) -> str:
    someone = world.on_vacancy(stage)
    await anna.says(f"/find {someone.last_name} {someone.first_name}")
    return await anna.taps(someone.last_name)


async def test_find_with_and_without_an_argument_and_plain_text(world: ApplicantWorld, anna: Recruiter) -> None:
    someone = world.on_vacancy(SCREENING)
    name = f"{someone.last_name} {someone.first_name}"

    await anna.says(f"/find {name}")
    assert any(label.startswith(name) and "Скрининг резюме" in label for label in anna.sees)

    assert "Кого ищем?" in await anna.says("/find")
    assert "текст" in await anna.says(None, dice={"emoji": "🎲", "value": 1})
    assert name in "".join(anna.sees) or name in await anna.says(name)

    await anna.says(someone.phone or name)
    assert any(label.startswith(name) for label in anna.sees)


async def test_nobody_found_and_too_short(anna: Recruiter) -> None:
    assert "Никто не нашёлся" in await anna.says("/find Несуществующий <b>")
    assert "хотя бы две буквы" in await anna.says("/find я")


async def test_the_card_escapes_everything_foreign(world: ApplicantWorld, anna: Recruiter) -> None:
    someone = world.on_vacancy(SCREENING)
    someone.last_name, someone.position = "<b>Иванов", "R&D"

    await anna.says("/find <b>Иванов")
    card = await anna.taps("Иванов")

    assert "&lt;b&gt;Иванов" in card
    assert "R&amp;D" in card
    assert "Скрининг резюме" in card


async def test_a_move_from_the_card_and_back(world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter) -> None:
    someone = world.on_vacancy(SCREENING)
    await opened(world, anna)
    await anna.taps("Этап")
    await anna.taps("Скрининг")
    question = await anna.taps("Оффер")
    assert "Скрининг резюме → <b>Оффер</b>" in question

    done = await anna.taps("Да, сделать")
    assert "Готово" in done
    assert someone.links[0].status == OFFER

    assert "Отменено, всё как было" in await anna.taps("Отменить")
    assert someone.links[0].status == SCREENING
    assert anna.sees == ["Открыть карточку"]
    await anna.taps("Открыть карточку")
    history = await anna.taps("Сделано в боте")
    assert "перевод на другой этап" in history
    assert "перевод отменён" in history


async def test_a_rejection_asks_why(world: ApplicantWorld, anna: Recruiter) -> None:
    someone = world.on_vacancy(SCREENING)
    await opened(world, anna)
    await anna.taps("Этап")
    await anna.taps("Скрининг")
    assert "По какой причине?" in await anna.taps("Отказ")
    assert "Не вышел на связь" in await anna.taps("Не вышел на связь")
    await anna.taps("Да, сделать")

    assert (someone.links[0].status, someone.links[0].rejection_reason) == (REJECTED, 304)


async def test_tags_are_toggled(world: ApplicantWorld, anna: Recruiter) -> None:
    someone = world.on_vacancy(SCREENING)
    someone.tags = [601]
    await opened(world, anna)
    await anna.taps("Метки")
    await anna.taps("Релокация")
    text = await anna.taps("Удалённо")
    assert "Добавить: Релокация" in text
    assert "Убрать: Удалённо" in text
    await anna.taps("›")
    await anna.taps("Да, сделать")

    assert someone.tags == [602]


async def test_a_field_is_typed_and_a_bad_value_may_be_typed_again(world: ApplicantWorld, anna: Recruiter) -> None:
    someone = world.on_vacancy(SCREENING)
    await opened(world, anna)
    await anna.taps("Изменить")
    assert "Пришлите номер телефона" in await anna.taps("Телефон")
    assert "Прежнее значение" in await anna.says("не скажу")
    assert "+375297654321" in await anna.says("8 029 765-43-21")
    await anna.taps("Да, сделать")

    assert someone.phone == "+375297654321"


async def test_a_comment_is_sent_later_and_its_message_says_so(
    world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter, clock: Clock
) -> None:
    someone = world.on_vacancy(SCREENING)
    await opened(world, anna)
    await anna.taps("Комментарий")
    await anna.taps("Скрининг")
    assert "через 30 секунд" in await anna.says("Позвонить & уточнить")
    assert "Отправлю через 30 секунд" in await anna.taps("Да, сделать")
    clock.passes(seconds=31)

    await bot.job()

    assert "✅ Готово" in bot.session.last(EditMessageText).text
    assert someone.logs[-1].comment == "Позвонить & уточнить"


async def test_a_comment_is_cancelled(world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter, clock: Clock) -> None:
    await opened(world, anna)
    await anna.taps("Комментарий")
    await anna.taps("Скрининг")
    await anna.says("Не надо")
    await anna.taps("Да, сделать")
    assert "Не сделано" in await anna.taps("Отменить")
    clock.passes(seconds=31)
    await bot.job()

    assert world.writes() == []


async def test_attaching_to_another_vacancy(
    world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter, clock: Clock
) -> None:
    someone = world.on_vacancy(SCREENING)
    account = world.stand_in.account()
    other = next(v for v in account.vacancies.values() if v.state == "OPEN" and not someone.link(v.id))
    await opened(world, anna)
    await anna.taps("На вакансию")
    await anna.taps(other.position[:20])
    await anna.taps("Новые")
    await anna.taps("Да, сделать")
    clock.passes(seconds=31)
    await bot.job()

    assert someone.link(other.id) is not None


async def test_the_undo_button_goes_away_when_its_time_is_over(
    world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter, clock: Clock
) -> None:
    await opened(world, anna)
    await anna.taps("Этап")
    await anna.taps("Скрининг")
    await anna.taps("Оффер")
    await anna.taps("Да, сделать")
    undo = bot.session.buttons()["↩️ Отменить"]
    clock.passes(seconds=31)
    await bot.job()

    assert anna.sees == ["Открыть карточку"]
    await anna.sends_data(undo)
    assert "30 секунд на отмену прошли" in anna.toast


async def test_a_message_that_was_deleted_is_sent_anew(
    world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter, clock: Clock
) -> None:
    await opened(world, anna)
    await anna.taps("Комментарий")
    await anna.taps("Скрининг")
    await anna.says("Важное")
    await anna.taps("Да, сделать")
    clock.passes(seconds=31)
    gone = TelegramBadRequest(method=EditMessageText(text="…"), message="Bad Request: message to edit not found")
    bot.session.fails_with(EditMessageText, gone)

    await bot.job()

    assert "✅ Готово" in anna.reads


async def test_history_questionary_and_a_file(world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter) -> None:
    account = world.stand_in.account()
    someone = next(one for one in account.applicants.values() if one.externals and one.externals[0].files and one.email)
    await anna.says(f"/find {someone.email}")
    await anna.taps(someone.last_name)
    assert "История" in await anna.taps("История")
    await anna.taps("К карточке")
    assert "Анкета" in await anna.taps("Анкета")
    await anna.taps("К карточке")
    await anna.taps("Резюме")
    await anna.taps("📎")

    document = bot.session.last(SendDocument).document
    assert document.data == account.files[someone.externals[0].files[0]].content()


async def test_the_questionary_is_changed_by_a_button_or_a_text_and_brought_back(
    world: ApplicantWorld, anna: Recruiter
) -> None:
    someone = world.on_vacancy()
    someone.questionary = {"english": "B1", "city": 801}
    await anna.says(f"/find {someone.email}")
    await anna.taps(someone.last_name)
    assert "Город: Минск" in await anna.taps("Анкета")
    assert "Какое поле изменить" in await anna.taps("Изменить")
    assert "часть названия" in await anna.taps("Город")
    await anna.says("г")
    assert "Под «г» подходит несколько" in anna.reads
    assert "Минск → <b>Гродно</b>" in await anna.taps("Гродно")
    assert "✅ Готово" in await anna.taps("Да, сделать")
    assert someone.questionary["city"] == 802
    assert "Отменено" in await anna.taps("Отменить")
    assert someone.questionary["city"] == 801

    await anna.says(f"/find {someone.email}")
    await anna.taps(someone.last_name)
    await anna.taps("Анкета")
    await anna.taps("Изменить")
    await anna.taps("Последний контакт")
    await anna.says("вчера")
    assert "нужна дата" in anna.reads
    await anna.says("1.11.2026")
    assert "— → <b>2026-11-01</b>" in anna.reads
    await anna.taps("Нет")
    assert "last_contact" not in someone.questionary


async def test_who_leaves_a_field_without_an_answer_searches_again_by_typing(
    world: ApplicantWorld, anna: Recruiter
) -> None:
    someone = world.on_vacancy()
    await anna.says(f"/find {someone.email}")
    await anna.taps(someone.last_name)
    await anna.taps("Анкета")
    await anna.taps("Изменить")
    await anna.taps("Когда может выйти")
    await anna.taps("К полям")

    assert "<b>Кандидаты</b>" in await anna.says(someone.last_name)


async def test_history_tells_what_was_done_with_the_card_opened_last_or_answered(
    world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter
) -> None:
    assert "Чья история" in await anna.says("/history")
    await opened(world, anna)
    card = Message(
        message_id=7, date=world.clock(), chat=Chat(id=42, type="private"),
        reply_markup=bot.session.last(EditMessageText).reply_markup,
    )  # fmt: skip
    await anna.taps("Этап")
    vacancy = world.stand_in.account().vacancies[world.on_vacancy(SCREENING).links[0].vacancy]
    await anna.taps(vacancy.position[:10])
    await anna.taps("Оффер")
    await anna.taps("Да, сделать")
    assert "перевод на другой этап" in await anna.says("/history")

    await anna.says(f"/find {world.on_vacancy(201).email}")
    await anna.taps(world.on_vacancy(201).last_name)
    assert world.on_vacancy(201).last_name in await anna.says("/history")
    assert "Пока ничего" in anna.reads
    assert "перевод на другой этап" in await anna.says("/history", reply_to_message=card)


async def test_cancel_leaves_a_question(world: ApplicantWorld, anna: Recruiter) -> None:
    await opened(world, anna)
    await anna.taps("Изменить")
    await anna.taps("Почта")

    assert "Отменено: поиск или правка кандидата" in await anna.says("/cancel")
    assert world.writes() == []


async def test_buttons_of_another_person_and_of_another_organisation(
    world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter, clock: Clock
) -> None:
    await opened(world, anna)
    buttons = list(bot.session.buttons().values())
    await an_actor(clock, 43, Role.ADMIN)
    other = bot.person(43)
    for data in buttons:
        # The wished salary and interviews are subjects of their own (test_finance.py, test_interview_booking.py).
        if data.startswith(("ac:", "af")) and not data.startswith(("ac:l:", "ac:i:")):
            await other.sends_data(data)
            assert "другого человека" in other.toast or "afq" in data

    world.connections.account_id = OTHER_ACCOUNT
    await anna.sends_data(next(data for data in buttons if data.startswith("ac:m:")))
    assert "другую организацию" in anna.toast
    assert world.writes() == []


@pytest.mark.parametrize("role", [Role.INTERVIEWER, None])
async def test_who_may_not_search(bot: ApplicantsBot, clock: Clock, role: Role | None) -> None:
    await an_actor(clock, 43, *([role] if role else []))
    person = bot.person(43)

    assert ("своих интервью" in await person.says("/find иванов")) is (role is Role.INTERVIEWER)
    assert "Найдено" not in await person.says("иванов")
    assert bot.applicants.stand_in.journal.entries == []


async def test_an_observer_sees_no_buttons_of_changes(world: ApplicantWorld, bot: ApplicantsBot, clock: Clock) -> None:
    observer = await an_actor(clock, 43, Role.OBSERVER)
    someone = world.on_vacancy(SCREENING)
    person = bot.person(43)
    await person.says(f"/find {someone.last_name} {someone.first_name}")
    await person.taps(someone.last_name)

    assert not [label for label in person.sees if "Этап" in label or "Метки" in label]
    await person.sends_data(f"ac:e:{observer.user_id}:p11:{someone.id}:0:0")
    assert "нет права" in person.toast


async def test_a_link_opens_the_card_to_whoever_may_see_it(
    world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter, clock: Clock
) -> None:
    someone = world.on_vacancy(SCREENING)
    await an_actor(clock, 43, Role.INTERVIEWER)

    assert someone.last_name in await anna.says(f"/start ap_p11_{someone.id}")
    assert "своих интервью" in await bot.person(43).says(f"/start ap_p11_{someone.id}")
    assert "другую организацию" in await anna.says(f"/start ap_p12_{someone.id}")


async def asks_inline(bot: ApplicantsBot, telegram_id: int, text: str) -> AnswerInlineQuery:
    updates = Updates(telegram_id)
    query = InlineQuery(id="1", from_user=updates.user, query=text, offset="")
    await bot.feed(Update(update_id=updates._id(), inline_query=query))
    return bot.session.last(AnswerInlineQuery)


async def test_inline_shows_initials_and_the_stage_only(world: ApplicantWorld, bot: ApplicantsBot) -> None:
    someone = world.on_vacancy(SCREENING)

    answer = await asks_inline(bot, 42, f"{someone.last_name} {someone.first_name}")

    (result,) = answer.results
    assert (result.title, result.description) == (
        f"{someone.last_name[0]}. {someone.first_name[0]}.",
        "Скрининг резюме",
    )
    assert someone.last_name not in str(result)
    assert result.reply_markup.inline_keyboard[0][0].url.endswith(f"?start=ap_p11_{someone.id}")
    assert answer.is_personal


@pytest.mark.parametrize("telegram_id", [43, 777])
async def test_inline_gives_others_only_the_way_to_the_bot(
    world: ApplicantWorld, bot: ApplicantsBot, clock: Clock, telegram_id: int
) -> None:
    await an_actor(clock, 43, Role.INTERVIEWER)

    answer = await asks_inline(bot, telegram_id, "иванов")

    assert answer.results == []
    assert answer.button.start_parameter == "inline"
    assert world.stand_in.journal.entries == []
    assert not await TelegramAccount.filter(telegram_id=777).exists(), "asking by the bot's name is no arrival"


async def test_coming_from_an_inline_query_opens_the_menu(anna: Recruiter) -> None:
    assert "Что делаем?" in await anna.says("/start inline") or "Главное" in anna.reads or anna.sees


async def test_every_tap_is_answered(world: ApplicantWorld, bot: ApplicantsBot, anna: Recruiter) -> None:
    await opened(world, anna)
    taps = 0
    for label, data in list(bot.session.buttons().items()):
        if data.startswith("http"):
            continue
        before = len([one for one in bot.session.requests if isinstance(one, AnswerCallbackQuery)])
        await anna.sends_data(data)
        after = len([one for one in bot.session.requests if isinstance(one, AnswerCallbackQuery)])
        assert after > before, label
        taps += 1
    assert taps > 8
