"""What no subject answers: unknown commands, loose text, files, edited messages, groups, dead buttons, blocking."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import AnswerCallbackQuery, DeleteMessage, SendMessage
from aiogram.types import (
    Chat,
    ChatMemberBanned,
    ChatMemberMember,
    ChatMemberUpdated,
    Message,
    MessageEntity,
    PhotoSize,
    Sticker,
    Update,
    User,
    Voice,
)

from models.telegram import TelegramAccount
from models.users import Role
from tests.conftest import Clock
from tests.handlers.people_chat import PeopleBot, PersonInChat
from tests.persons import an_actor
from tests.recording_bot import BOT_USER, DATE

pytestmark = pytest.mark.database

GROUP = Chat(id=-100500, type="supergroup", title="Найм")
FILE = {"file_id": "f", "file_unique_id": "u"}


@pytest.fixture
def bot(database: str, clock: Clock) -> PeopleBot:
    return PeopleBot(clock)


@pytest.fixture
async def anna(bot: PeopleBot, clock: Clock) -> PersonInChat:
    await an_actor(clock, 42, Role.RECRUITER)
    return bot.person(42)


async def test_an_unknown_command(anna: PersonInChat) -> None:
    assert await anna.says("/ку_ку") == "Такой команды я не знаю. Что я умею: /help"


async def test_a_deep_link_that_leads_nowhere(anna: PersonInChat) -> None:
    assert "неверен или отозван" in await anna.says("/start vac_1")


async def test_loose_text_gets_the_menu(anna: PersonInChat) -> None:
    assert "Выберите, что нужно" in await anna.says("привет <b>")
    assert "Вакансии" in anna.sees


async def test_loose_text_of_a_person_who_waits(bot: PeopleBot) -> None:
    assert "ещё не одобрил" in await bot.person(43).says("привет")


async def test_text_where_something_else_is_awaited(anna: PersonInChat) -> None:
    await anna.set_state("SomeButtons:choice")

    assert "Здесь я жду другого" in await anna.says("привет")
    assert await anna.says("/cancel") == "Отменено. С тем, что вы начали, больше ничего не произойдёт."


@pytest.mark.parametrize(
    "content",
    [
        {"sticker": Sticker(type="regular", width=1, height=1, is_animated=False, is_video=False, **FILE)},
        {"photo": [PhotoSize(width=1, height=1, **FILE)]},
        {"voice": Voice(duration=1, **FILE)},
    ],
)
async def test_content_we_do_not_understand(anna: PersonInChat, bot: PeopleBot, content: dict[str, object]) -> None:
    await bot.feed(anna.updates.message(None, **content))

    assert "не сохранено" in anna.reads
    assert "Вакансии" in anna.sees


async def test_a_note_of_telegrams_gets_no_answer(anna: PersonInChat, bot: PeopleBot) -> None:
    await bot.feed(anna.updates.message(None, group_chat_created=True))

    assert bot.session.requests == []


async def test_an_edited_message_is_not_carried_out(anna: PersonInChat, bot: PeopleBot) -> None:
    await bot.feed(anna.updates.edited("/language en"))

    assert anna.reads == "Изменённые сообщения не выполняются. Пришлите новое."
    assert not [request for request in bot.session.requests if isinstance(request, DeleteMessage)]


async def test_an_edited_secret_is_deleted(anna: PersonInChat, bot: PeopleBot) -> None:
    await anna.set_state("SecretEntry:secret")

    await bot.feed(anna.updates.edited("pk_1_SECRET"))

    assert bot.session.last(DeleteMessage).message_id == 1
    assert "Я удалил изменённое сообщение" in anna.reads


async def test_an_edited_secret_that_cannot_be_deleted_is_named(anna: PersonInChat, bot: PeopleBot) -> None:
    await anna.set_state("SecretEntry:secret")
    refusal = TelegramBadRequest(method=DeleteMessage(chat_id=1, message_id=1), message="message can't be deleted")
    bot.session.fails_with(DeleteMessage, refusal)

    await bot.feed(anna.updates.edited("pk_1_SECRET"))

    assert "удалите его сами" in anna.reads


async def test_a_dead_button_brings_the_menu(anna: PersonInChat) -> None:
    text = await anna.sends_data("old:1:2")

    assert anna.alert == "Эта кнопка устарела. Вот главное меню."
    assert text == "Выберите, что нужно:"
    assert "Вакансии" in anna.sees


@pytest.mark.parametrize("data", ["uc:not-a-number:1", "inv:boss", "menu", "ur:1:admin", "x" * 64])
async def test_a_damaged_button_is_a_dead_one(anna: PersonInChat, data: str) -> None:
    await anna.sends_data(data)

    assert "устарела" in anna.alert


async def test_blocking_is_remembered_until_the_person_comes_back(anna: PersonInChat, bot: PeopleBot) -> None:
    await bot.feed(membership(anna, is_blocked=True))
    assert (await TelegramAccount.get(telegram_id=42)).blocked_at is not None

    await bot.feed(membership(anna, is_blocked=False))
    assert (await TelegramAccount.get(telegram_id=42)).blocked_at is None
    assert bot.session.requests == []


def membership(person: PersonInChat, *, is_blocked: bool) -> Update:
    member, banned = ChatMemberMember(user=BOT_USER), ChatMemberBanned(user=BOT_USER, until_date=DATE)
    change = ChatMemberUpdated(
        chat=person.updates.chat,
        from_user=person.updates.user,
        date=DATE,
        old_chat_member=member if is_blocked else banned,
        new_chat_member=banned if is_blocked else member,
    )
    return Update(update_id=1 if is_blocked else 2, my_chat_member=change)


def entity(kind: str, text: str, part: str) -> list[MessageEntity]:
    return [MessageEntity(type=kind, offset=text.index(part), length=len(part))]


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("/users@hr_helper_test_bot", "bot_command", "/users@hr_helper_test_bot"),
        ("спроси @HR_Helper_test_bot", "mention", "@HR_Helper_test_bot"),
    ],
)
async def test_in_a_group_only_a_way_to_the_private_chat_is_shown(
    bot: PeopleBot, clock: Clock, text: str, kind: str, part: str
) -> None:
    await an_actor(clock, 1, Role.ADMIN, name="Ольга")

    await bot.feed(bot.person(1).updates.message(text, chat=GROUP, entities=entity(kind, text, part)))

    (answer,) = bot.session.requests[-1:]
    assert isinstance(answer, SendMessage)
    assert answer.chat_id == GROUP.id
    assert "только в личном чате" in answer.text
    assert "Ольга" not in answer.text
    assert bot.session.buttons() == {"Открыть личный чат": "https://t.me/hr_helper_test_bot"}


@pytest.mark.parametrize("text", ["/users", "/users@another_bot", "привет", "/cancel", "@another_bot"])
async def test_in_a_group_what_is_not_for_the_bot_gets_no_answer(bot: PeopleBot, clock: Clock, text: str) -> None:
    await an_actor(clock, 1, Role.ADMIN)
    kind = "bot_command" if text.startswith("/") else "mention"
    entities = entity(kind, text, text) if text[0] in "/@" else None

    await bot.feed(bot.person(1).updates.message(text, chat=GROUP, entities=entities))

    assert [request for request in bot.session.requests if isinstance(request, SendMessage)] == []


async def test_a_button_in_a_group_shows_nothing(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 1, Role.ADMIN)
    update = bot.person(1).updates.tap("ul:1")
    assert update.callback_query
    message = Message(message_id=1, date=DATE, chat=GROUP, from_user=BOT_USER, text="…")
    query = update.callback_query.model_copy(update={"message": message})

    await bot.feed(Update(update_id=update.update_id, callback_query=query))

    assert [type(request) for request in bot.session.requests] == [AnswerCallbackQuery]


async def test_channel_posts_are_ignored(bot: PeopleBot) -> None:
    post = Message(message_id=1, date=DATE, chat=Chat(id=-1, type="channel", title="…"), text="/start")

    await bot.feed(Update(update_id=3, channel_post=post))

    assert bot.session.requests == []
    assert not await TelegramAccount.all().exists()


async def test_other_bots_are_ignored(bot: PeopleBot) -> None:
    robot = User(id=5, is_bot=True, first_name="R")
    message = Message(message_id=1, date=DATE, chat=Chat(id=5, type="private"), from_user=robot, text="/start")

    await bot.feed(Update(update_id=4, message=message))

    assert bot.session.requests == []
