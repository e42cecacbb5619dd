"""The assistant's conversation as a person has it: commands, texts, buttons, and what the chat shows."""

from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramNetworkError
from aiogram.fsm.storage.memory import MemoryStorage, SimpleEventIsolation
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    GetMe,
    SendChatAction,
    SendDocument,
    SendMessage,
    SendMessageDraft,
)
from aiogram.types import Chat

from bot.middlewares import ActorMiddleware
from handlers import assistant as assistant_door
from handlers import conversations, errors
from handlers.assistant.display import MOST_MESSAGES, AnswerDelivery
from handlers.assistant.questions import LONG_PART
from handlers.html_parts import MESSAGE_LIMIT, visible_text, visible_units
from integrations.base import AuthorizationError, UnavailableError, Vendor
from integrations.gemini import Chunk
from models.gemini import AnswerState, ChatMessage, ChatSession
from models.users import Role, User
from services.access import Actor
from services.assistant.sessions import ChatSessions
from services.assistant.views import ChatPlace
from services.jobs import Job
from tests.conftest import Clock
from tests.recording_bot import Updates, recording_bot
from tests.services.assistant_world import CHAT, World

pytestmark = pytest.mark.database


class ChatWorld:
    """A person in front of the real dispatcher; jobs run when the test says so."""

    def __init__(self, clock: Clock) -> None:
        self.world = World(clock)
        self.bot, self.session = recording_bot()
        self.updates = Updates(CHAT)
        self.delivery = AnswerDelivery(bot=self.bot, assistant=self.world.assistant)
        self.dispatcher = Dispatcher(storage=MemoryStorage(), events_isolation=SimpleEventIsolation())
        self.dispatcher["assistant"] = self.world.assistant
        self.dispatcher["chat_sessions"] = ChatSessions()
        self.dispatcher["chat_attachments"] = self.world.attachments
        self.dispatcher.update.outer_middleware(ActorMiddleware(self.world.people))
        for subject in (conversations, assistant_door, errors):
            self.dispatcher.include_router(subject.create_router())

    async def says(self, text: str, **fields: Any) -> None:
        await self.dispatcher.feed_update(self.bot, self.updates.message(text, **fields))

    async def taps(self, text: str, message_id: int = 1001) -> None:
        await self.dispatcher.feed_update(self.bot, self.updates.tap(self.session.buttons()[text], message_id))

    async def taps_data(self, data: str, message_id: int = 1001) -> None:
        await self.dispatcher.feed_update(self.bot, self.updates.tap(data, message_id))

    async def work(self) -> None:
        """Do the jobs that were asked for."""
        while self.world.jobs.put_jobs:
            job, row_id = self.world.jobs.put_jobs.pop(0)
            assert job is Job.ANSWER_QUESTION
            assert row_id is not None
            await self.delivery.answer(row_id)

    async def asks(self, text: str, *steps: Any) -> None:
        self.world.gemini.will_say(*steps)
        await self.says(text)
        await self.work()

    def of(self, kind: type[Any]) -> list[Any]:
        return [request for request in self.session.requests if isinstance(request, kind)]


@pytest.fixture
async def chat(database: str, clock: Clock) -> ChatWorld:
    made = ChatWorld(clock)
    await made.world.person()
    return made


async def test_ask_with_a_question_answers_in_the_placeholder(chat: ChatWorld) -> None:
    await chat.asks("/ask Кто <ты>?", "Я **бот** & друг")

    placeholder = chat.of(SendMessage)[0]
    assert placeholder.text == "…"
    assert [button.text for button in placeholder.reply_markup.inline_keyboard[0]] == ["Стоп"]
    final = chat.of(EditMessageText)[-1]
    assert (final.text, final.chat_id, final.message_id) == ("Я <b>бот</b> &amp; друг", CHAT, 1001)
    assert list(chat.session.buttons()) == ["Спросить ещё раз"]
    assert chat.of(SendChatAction)[0].action == "typing"


async def test_ask_without_a_question_asks_next_and_the_conversation_goes_on_by_plain_text(chat: ChatWorld) -> None:
    await chat.says("/ask")
    await chat.asks("первый", "один")
    await chat.asks("второй", "два")

    assert "Напишите вопрос" in chat.session.texts()[0]
    assert [turn.text for turn in chat.world.gemini.prompts[1].turns] == ["первый", "один", "второй"]


async def test_after_cancel_plain_text_is_no_question(chat: ChatWorld) -> None:
    await chat.says("/ask")
    await chat.says("/cancel")
    await chat.says("просто текст")

    assert await ChatMessage.all().count() == 0


async def test_the_menus_button_asks_next(chat: ChatWorld) -> None:
    await chat.taps_data("menu:ask")
    await chat.asks("вопрос", "ответ")

    assert chat.session.texts()[-1] == "ответ"
    assert len(chat.of(AnswerCallbackQuery)) == 1


async def test_a_sticker_instead_of_a_question_is_explained(chat: ChatWorld) -> None:
    await chat.says("/ask")
    await chat.says(None)  # type: ignore[arg-type]

    assert "текст, файлы, картинки" in chat.session.texts()[-1]


async def test_new_begins_another_conversation(chat: ChatWorld) -> None:
    await chat.asks("/ask старый", "1")
    await chat.asks("/new новый", "2")

    assert [turn.text for turn in chat.world.gemini.prompts[1].turns] == ["новый"]
    assert await ChatSession.all().count() == 2


async def test_a_question_of_several_messages_is_put_together(chat: ChatWorld) -> None:
    await chat.says("/ask")
    await chat.says("я" * 4096)
    assert "Получено 4096" in chat.session.texts()[-1]
    await chat.asks("конец", "понял")

    assert chat.world.gemini.prompts[0].turns[0].text == "я" * 4096 + "конец"


async def test_a_long_question_that_was_all_is_sent_by_its_button_once(chat: ChatWorld) -> None:
    await chat.says("/ask")
    await chat.says("я" * LONG_PART)
    button = chat.session.buttons()["Спросить"]
    chat.world.gemini.will_say("понял")
    await chat.taps_data(button)
    await chat.taps_data(button)
    await chat.work()

    assert len(chat.world.gemini.prompts) == 1
    assert "уже отправлен" in chat.of(AnswerCallbackQuery)[-1].text


async def test_a_long_question_can_be_dropped(chat: ChatWorld) -> None:
    await chat.says("/ask")
    await chat.says("я" * LONG_PART)
    await chat.taps("Отбросить")
    await chat.asks("короткий", "да")

    assert chat.world.gemini.prompts[0].turns[0].text == "короткий"


async def test_a_question_beyond_the_limit_is_refused_with_the_limit(chat: ChatWorld) -> None:
    await chat.says("/ask")
    for _ in range(5):
        await chat.says("я" * 4096)
    await chat.says("конец")

    assert "20000" in chat.session.texts()[-1]
    assert await ChatMessage.all().count() == 0


async def test_a_long_answer_becomes_several_messages_with_the_button_on_the_last(chat: ChatWorld) -> None:
    await chat.asks("/ask много", "**слово** " * 1000)

    sent = [chat.of(EditMessageText)[-1], *chat.of(SendMessage)[1:]]
    assert len(sent) == 2
    assert all(visible_units(visible_text(message.text)) <= MESSAGE_LIMIT for message in sent)
    assert sum(message.text.count("<b>") for message in sent) == 1000
    assert [bool(message.reply_markup) for message in sent] == [False, True]


async def test_a_very_long_answer_becomes_a_file(chat: ChatWorld) -> None:
    text = "слово " * (MESSAGE_LIMIT * (MOST_MESSAGES + 1) // 6)

    await chat.asks("/ask ещё больше", text)

    document = chat.of(SendDocument)[0]
    assert document.document.data.decode() == text
    assert document.document.filename == "answer.md"
    assert len(chat.of(SendMessage)) == 1
    assert list(chat.session.buttons()) == ["Спросить ещё раз"]


async def test_without_a_key_the_way_to_it_is_shown_and_the_question_can_be_asked_again(chat: ChatWorld) -> None:
    chat.world.keys.by_user.clear()
    await chat.says("/ask вопрос")
    await chat.work()

    assert "aistudio.google.com/apikey" in chat.session.texts()[-1]
    assert "menu:tokens" in chat.session.buttons().values()
    chat.world.keys.by_user[(await User.get()).id] = "key"
    chat.world.gemini.will_say("теперь да")
    await chat.taps("Спросить ещё раз")
    await chat.work()
    assert chat.session.texts()[-1] == "теперь да"


async def test_a_broken_connection_keeps_the_text_and_says_so_under_it(chat: ChatWorld) -> None:
    await chat.asks("/ask вопрос", "половина", UnavailableError(Vendor.GEMINI, "models.stream"))

    text = chat.session.texts()[-1]
    assert text.startswith("половина\n\n<i>Здесь связь с Gemini оборвалась")
    assert "Спросить ещё раз" in chat.session.buttons()


async def test_a_refused_key_leads_to_the_integrations(chat: ChatWorld) -> None:
    await chat.asks("/ask вопрос", AuthorizationError(Vendor.GEMINI, "models.stream"))

    assert "не принимает ваш ключ" in chat.session.texts()[-1]
    assert "menu:tokens" in chat.session.buttons().values()


async def test_stop_before_the_answer_begins(chat: ChatWorld) -> None:
    await chat.says("/ask вопрос")
    await chat.taps("Стоп")
    await chat.work()

    assert chat.session.texts()[-1] == "Остановлено до первого слова."
    assert chat.world.gemini.prompts == []


async def test_an_answer_to_a_deleted_placeholder_comes_as_a_new_message(chat: ChatWorld) -> None:
    chat.world.gemini.will_say("ответ")
    await chat.says("/ask вопрос")
    gone = TelegramBadRequest(method=None, message="Bad Request: message to edit not found")  # type: ignore[arg-type]
    chat.session.fails_with(EditMessageText, gone)
    chat.session.fails_with(EditMessageText, gone)
    await chat.work()

    assert chat.of(SendMessage)[-1].text == "ответ"


async def test_progress_that_telegram_does_not_take_spoils_nothing(chat: ChatWorld) -> None:
    chat.world.gemini.will_say("ответ")
    await chat.says("/ask вопрос")
    chat.session.fails_with(SendChatAction, TelegramNetworkError(method=None, message="reset"))  # type: ignore[arg-type]
    await chat.work()

    assert chat.session.texts()[-1] == "ответ"


async def test_a_person_who_blocked_the_bot_ends_the_answer_quietly(chat: ChatWorld) -> None:
    chat.world.gemini.will_say("ответ")
    await chat.says("/ask вопрос")
    for _ in range(2):
        chat.session.fails_with(EditMessageText, TelegramForbiddenError(method=None, message="blocked"))  # type: ignore[arg-type]
    await chat.work()

    assert (await ChatMessage.get(role="model")).state is AnswerState.COMPLETE


async def test_a_question_whose_placeholder_was_lost_gets_one_after_the_restart(chat: ChatWorld) -> None:
    actor = await chat.world.people.identify(CHAT)
    assert actor is not None
    await chat.world.assistant.ask(actor, "вопрос", place=ChatPlace(CHAT))
    chat.world.gemini.will_say("ответ")
    await chat.delivery.resume(alone=True)
    await chat.work()

    assert [message.text for message in chat.of(SendMessage)] == ["…"]
    assert chat.session.texts()[-1] == "ответ"


async def test_a_broken_answer_is_edited_after_the_restart(chat: ChatWorld) -> None:
    await chat.says("/ask вопрос")
    await ChatMessage.filter(role="model").update(state=AnswerState.STREAMING, content="нача")
    await chat.delivery.resume(alone=True)
    await chat.delivery.resume(alone=True)

    edits = chat.of(EditMessageText)
    assert len(edits) == 1
    assert edits[0].text.startswith("нача\n\n<i>Бот перезапустился")


async def test_an_english_reader_is_answered_in_english(chat: ChatWorld) -> None:
    await User.all().update(language="en")
    await chat.asks("/ask question", UnavailableError(Vendor.GEMINI, "models.stream"))

    assert "overloaded" in chat.session.texts()[-1]
    assert "English" in chat.world.gemini.prompts[0].system_instruction


async def test_an_observer_is_refused_before_typing_anything(chat: ChatWorld) -> None:
    await chat.world.person(7, Role.OBSERVER)
    chat.updates = Updates(7)
    for attempt in (chat.says("/ask"), chat.says("/new"), chat.says("/sessions"), chat.taps_data("menu:ask")):
        await attempt

    assert await ChatSession.all().count() == 0
    refusals = [*chat.session.texts(), *(tap.text for tap in chat.of(AnswerCallbackQuery))]
    assert len(refusals) == 4
    assert not any("Напишите вопрос" in text for text in refusals)


async def test_nothing_is_answered_in_a_group(chat: ChatWorld) -> None:
    await chat.says("/ask вопрос", chat=Chat(id=-5, type="group"))

    assert chat.session.requests == []


async def sessions_of(chat: ChatWorld, count: int) -> Actor:
    actor = await chat.world.people.identify(CHAT)
    assert actor is not None
    for number in range(count):
        await ChatSession.all().update(is_current=False)
        await chat.world.assistant.ask(actor, f"вопрос {number}")
        await ChatMessage.filter(role="model").update(state=AnswerState.COMPLETE, content="ответ")
        chat.world.clock.passes(minutes=1)
    return actor


async def test_sessions_are_listed_in_pages_newest_first(chat: ChatWorld) -> None:
    await sessions_of(chat, 8)

    await chat.says("/sessions")
    first = list(chat.session.buttons())
    await chat.taps("›")
    second = list(chat.session.buttons())

    assert first[:2] == ["• вопрос 7", "вопрос 6"]
    assert first[6:9] == ["‹", "1/2", "›"]
    assert second[:2] == ["вопрос 1", "вопрос 0"]


async def test_an_opened_session_goes_on(chat: ChatWorld) -> None:
    await sessions_of(chat, 2)
    await chat.says("/sessions")
    await chat.taps("вопрос 0")
    await chat.taps("Продолжить")
    await chat.asks("дальше", "да")

    assert [turn.text for turn in chat.world.gemini.prompts[0].turns] == ["вопрос 0", "ответ", "дальше"]


async def test_a_session_is_renamed_and_a_wrong_title_is_asked_for_again(chat: ChatWorld) -> None:
    await sessions_of(chat, 1)
    await chat.says("/sessions")
    await chat.taps("• вопрос 0")
    await chat.taps("Переименовать")
    await chat.says("я" * 101)
    assert "от 1 до 100" in chat.session.texts()[-1]
    await chat.says("Вакансия <Python>")

    assert (await ChatSession.get()).title == "Вакансия <Python>"
    assert "Вакансия &lt;Python&gt;" in chat.session.texts()[-1]


async def test_a_session_is_deleted_only_after_a_second_tap(chat: ChatWorld) -> None:
    await sessions_of(chat, 1)
    await chat.says("/sessions")
    await chat.taps("• вопрос 0")
    await chat.taps("Удалить")
    assert await ChatSession.all().count() == 1
    await chat.taps("Да, удалить")

    assert await ChatSession.all().count() == 0
    assert await ChatMessage.all().count() == 0


@pytest.mark.parametrize("act", ["card", "open", "name", "del", "sure"])
async def test_another_persons_session_is_not_reachable_by_a_forged_button(chat: ChatWorld, act: str) -> None:
    await sessions_of(chat, 1)
    session = await ChatSession.get()
    await chat.world.person(8, Role.ADMIN)
    chat.updates = Updates(8)

    await chat.taps_data(f"ses:{act}:{session.id}:0")

    assert await ChatSession.all().count() == 1
    assert chat.session.texts() == []
    assert chat.of(AnswerCallbackQuery)[-1].show_alert


async def test_again_on_an_older_answer_is_refused_kindly(chat: ChatWorld) -> None:
    await chat.asks("/ask раз", "1")
    old = chat.session.buttons()["Спросить ещё раз"]
    await chat.asks("два", "2")
    await chat.taps_data(old)

    assert "новым сообщением" in chat.of(AnswerCallbackQuery)[-1].text
    assert chat.of(EditMessageReplyMarkup) == []


TOPIC = {"message_thread_id": 7, "is_topic_message": True}


async def test_in_a_topic_the_answer_grows_as_a_draft_and_stays_as_a_message(chat: ChatWorld) -> None:
    chat.world.gemini.will_say("Первое", Chunk(", второе"))
    await chat.says("/ask Расскажи", **TOPIC)

    await chat.work()

    draft = chat.session.last(SendMessageDraft)
    assert (draft.chat_id, draft.message_thread_id, draft.text) == (CHAT, 7, "Первое")
    assert chat.session.last(DeleteMessage).chat_id == CHAT
    final = chat.session.last(SendMessage)
    assert (final.message_thread_id, final.text) == (7, "Первое, второе")


async def test_where_telegram_takes_no_drafts_the_placeholder_is_edited(chat: ChatWorld) -> None:
    chat.session.fails_with(SendMessageDraft, TelegramBadRequest(method=GetMe(), message="Bad Request: unknown method"))
    chat.world.gemini.will_say("Первое", Chunk(", второе"))
    await chat.says("/ask Расскажи", **TOPIC)

    await chat.work()

    assert chat.session.last(EditMessageText).text == "Первое"
    assert chat.session.last(SendMessage).text == "Первое, второе"
