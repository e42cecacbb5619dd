"""`/audit` and `/broadcast` as an administrator uses them, and everybody who must not."""

from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.methods import AnswerCallbackQuery

import locales
from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from handlers import audit, broadcasts, conversations, errors, fallback
from handlers.audit.router import AuditTap
from handlers.broadcasts import BroadcastAct, BroadcastTap, message_screen
from locales import Language
from models.audit import AuditEvent, Source
from models.broadcasts import Broadcast, BroadcastState
from models.notifications import DeliveryState, NotificationSettings, OutboxMessage
from models.telegram import TelegramAccount
from models.users import Role, User
from services.access import Actor
from services.audit import record
from services.audit_trail import AuditQuery, AuditSubject, AuditTrail
from services.broadcasts import Broadcasts
from services.deletions import Deletions
from services.errors import AccessRefusedError
from services.notifications import READER, BroadcastMessage, Notifications
from tests.conftest import Clock
from tests.handlers.hiring_chat import HiringBot
from tests.persons import an_actor, people_service
from tests.recording_bot import recording_bot


class AdminBot(HiringBot):
    """The routers of both."""

    def __init__(self, clock: Clock) -> None:
        self.bot, self.session = recording_bot()
        self.people = people_service(clock)
        notifications = Notifications(now=clock)
        self.broadcasts = Broadcasts(notifications=notifications, now=clock)
        self.trail = AuditTrail(now=clock)
        self.dispatcher = Dispatcher(
            storage=DatabaseStorage(), people=self.people, broadcasts=self.broadcasts, audit_trail=self.trail
        )
        self.dispatcher.update.outer_middleware(ActorMiddleware(self.people))
        for subject in (conversations, audit, broadcasts, errors, fallback):
            self.dispatcher.include_router(subject.create_router())


@pytest.fixture
def bot(database: str, clock: Clock) -> AdminBot:
    return AdminBot(clock)


@pytest.fixture
async def boss(bot: AdminBot, clock: Clock) -> Actor:
    return await an_actor(clock, 42, Role.ADMIN, name="Марина <Босс>")


@pytest.fixture
async def anna(bot: AdminBot, clock: Clock) -> Actor:
    return await an_actor(clock, 43, Role.RECRUITER, name="Анна Ковалёва")


@pytest.fixture
async def igor(bot: AdminBot, clock: Clock) -> Actor:
    return await an_actor(clock, 44, Role.RECRUITER, Role.INTERVIEWER, name="Игорь Седов")


async def acted(actor: Actor | None, operation: str, clock: Clock, **values: Any) -> None:
    await record(actor, operation, source=values.pop("source", Source.BOT), **values)
    newest = await AuditEvent.all().order_by("-id").first()
    assert newest is not None
    await AuditEvent.filter(id=newest.id).update(created_at=clock())


@pytest.mark.database
async def test_the_trail_is_paged_newest_first_and_filtered_by_subject(
    bot: AdminBot, boss: Actor, anna: Actor, clock: Clock
) -> None:
    for number in range(12):
        await acted(anna, "applicant_moved", clock, object_type="applicant", object_id=number, status_id=201)
    await acted(boss, "role_given", clock, object_type="user", object_id=anna.user_id, role="recruiter")
    person = bot.person()

    text = await person.says("/audit")
    assert "Найдено: 13" in text
    assert text.index("Марина &lt;Босс&gt;: дал роль") < text.index("Анна Ковалёва: перевёл кандидата № 11")
    assert "бот · status_id=201" in text
    assert "перевёл кандидата № 0" in await person.taps("›")
    people = await person.taps("Люди")
    assert "Найдено: 1" in people
    assert "перевёл" not in people
    assert "Ничего такого не делали" in await person.taps("Вакансии")


async def test_the_trail_of_one_person_and_of_one_day(bot: AdminBot, boss: Actor, anna: Actor, clock: Clock) -> None:
    await acted(anna, "credential_saved", clock, object_type="credential", object_id="clickup")
    clock.passes(days=2)
    await acted(anna, "credential_removed", clock, object_type="credential", object_id="clickup")
    await acted(None, "credential_tested", clock, object_type="credential", object_id="clickup", source=Source.JOB)
    person = bot.person()

    mine = await person.says("/audit ковал")
    assert "Анна Ковалёва" in mine.splitlines()[0]
    assert "Найдено: 2" in mine
    assert "Найдено: 1" in await person.taps("24 часа")
    everybody = await person.taps("Действия всех")
    assert "программа: проверил ключ № clickup" in everybody
    await person.taps("По имени")
    assert "Никого не зовут «&lt;Петя&gt;»" in await person.says("<Петя>")


async def test_a_name_of_two_people_is_asked_back(bot: AdminBot, boss: Actor, anna: Actor, clock: Clock) -> None:
    await an_actor(clock, 45, Role.INTERVIEWER, name="Анна Другая")
    person = bot.person()

    await person.says("/audit анна")

    assert person.sees == ["Анна Ковалёва", "Анна Другая", "Действия всех"]
    assert "Анна Другая" in await person.taps("Анна Другая")


async def test_only_administrators_read_the_trail(bot: AdminBot, anna: Actor) -> None:
    person = bot.person(43)

    assert "прав" in await person.says("/audit")
    for tap in (AuditTap(), AuditTap(asks=1)):
        await person.sends_data(tap.pack())
        assert "прав" in person.toast
    with pytest.raises(AccessRefusedError):
        await bot.trail.people(anna, "а")


async def test_the_trail_can_be_narrowed_for_the_panel(bot: AdminBot, boss: Actor, clock: Clock) -> None:
    await acted(boss, "turned_off", clock, object_type="user", object_id=5, source=Source.WEB)
    await acted(boss, "turned_off", clock, object_type="user", object_id=6, source=Source.BOT)

    by_object = await bot.trail.page(boss, AuditQuery(object_type="user", object_id="5"))
    by_source = await bot.trail.page(boss, AuditQuery(AuditSubject.PEOPLE, operation="turned_off", source=Source.BOT))

    assert [row.object_id for row in by_object.rows] == ["5"]
    assert [row.object_id for row in by_source.rows] == ["6"]


async def test_an_action_without_words_is_shown_by_its_code(bot: AdminBot, boss: Actor, clock: Clock) -> None:
    await acted(boss, "something_new", clock, object_type="thing", object_id="<7>")

    assert "something_new № &lt;7&gt;" in await bot.person().says("/audit")


@pytest.mark.database
async def test_a_message_is_seen_before_it_goes_to_a_role_once(
    bot: AdminBot, boss: Actor, anna: Actor, igor: Actor
) -> None:
    person = bot.person()
    assert "не больше 3500 символов" in await person.says("/broadcast")
    assert "только текст" in await person.says(None, dice={"emoji": "🎲", "value": 1})
    assert "от 1 до 3500" in await person.says("я" * 3501)
    preview = await person.says("Завтра <b>переезжаем</b>")
    assert "Завтра &lt;b&gt;переезжаем&lt;/b&gt;" in preview
    assert "📣 Отправить" not in person.sees
    assert "▫️ Рекрутер (2)" in person.sees

    assert "Прочтут 2 человека" in await person.taps("Рекрутер")
    await person.taps("Интервьюер")
    assert "Прочтут 2 человека" in person.reads, "who has both roles is told once"
    sent = await person.taps("📣 Отправить")
    assert "Отправлено</b>: 2 человека" in sent
    assert "В пути" in sent

    assert sorted(await OutboxMessage.all().values_list("user_id", flat=True)) == [anna.user_id, igor.user_id]
    await person.sends_data(BroadcastTap(act=BroadcastAct.SEND, id=(await Broadcast.get()).id).pack())
    assert "уже отправлено" in person.toast
    assert await OutboxMessage.all().count() == 2


async def test_what_became_of_a_message_is_counted(bot: AdminBot, boss: Actor, anna: Actor, igor: Actor) -> None:
    await NotificationSettings.create(user_id=igor.user_id, muted_kinds=["announcements"])
    draft = await bot.broadcasts.draft(boss, "Важное")
    await bot.broadcasts.choose(boss, draft.id, Role.RECRUITER, is_chosen=True)
    sent = await bot.broadcasts.send(boss, draft.id)
    assert (sent.people, sent.waiting, sent.unheard) == (2, 1, 1)

    await OutboxMessage.all().update(state=DeliveryState.SENT)
    seen = await bot.person().sends_data(BroadcastTap(act=BroadcastAct.LOOK, id=draft.id).pack())
    assert "Доставлено: 1" in seen
    assert "Отключили такие сообщения: 1" in seen

    await OutboxMessage.all().update(state=DeliveryState.FAILED)
    assert (await bot.broadcasts.view(boss, draft.id)).failed == 1


async def test_a_message_is_read_with_its_author_and_without_markup(bot: AdminBot, boss: Actor, anna: Actor) -> None:
    draft = await bot.broadcasts.draft(boss, "a < b")
    await bot.broadcasts.choose(boss, draft.id, Role.RECRUITER, is_chosen=True)
    await bot.broadcasts.send(boss, draft.id)
    notification = READER.validate_python((await OutboxMessage.get()).payload)

    assert isinstance(notification, BroadcastMessage)
    with locales.using(Language.RU):
        assert message_screen(notification).text == (
            "📣 <b>Сообщение администратора</b> · Марина &lt;Босс&gt;\n\na &lt; b"
        )


async def test_who_is_off_waits_or_never_wrote_is_not_counted(bot: AdminBot, boss: Actor, clock: Clock) -> None:
    await an_actor(clock, 60, Role.OBSERVER, name="Ждёт")
    await User.filter(full_name="Ждёт").update(is_observer_active=False)
    off = await an_actor(clock, 61, Role.RECRUITER, name="Выключен")
    await User.filter(id=off.user_id).update(is_active=False)
    web_only = await an_actor(clock, 62, Role.RECRUITER, name="Без бота")
    await TelegramAccount.filter(user_id=web_only.user_id).delete()

    view = await bot.broadcasts.draft(boss, "Есть кто?")

    assert view.per_role == dict.fromkeys(Role, 0)
    await bot.broadcasts.choose(boss, view.id, Role.RECRUITER, is_chosen=True)
    person = bot.person()
    await person.sends_data(BroadcastTap(act=BroadcastAct.SEND, id=view.id).pack())
    assert "никто не прочтёт" in person.toast


async def test_a_dropped_message_cannot_be_sent(bot: AdminBot, boss: Actor, anna: Actor) -> None:
    person = bot.person()
    await person.says("/broadcast Привет")
    await person.taps("Рекрутер")

    assert "Ничего не отправлено" in await person.taps("Не отправлять")

    row = await Broadcast.get()
    assert (row.state, row.text) == (BroadcastState.DROPPED, "")
    await person.sends_data(BroadcastTap(act=BroadcastAct.SEND, id=row.id).pack())
    assert await OutboxMessage.all().count() == 0


@pytest.mark.parametrize("act", list(BroadcastAct))
async def test_only_an_administrator_and_only_the_author_of_a_draft(
    bot: AdminBot, boss: Actor, anna: Actor, clock: Clock, act: BroadcastAct
) -> None:
    draft = await bot.broadcasts.draft(boss, "Секрет")
    await an_actor(clock, 70, Role.ADMIN, name="Второй")
    recruiter, other = bot.person(43), bot.person(70)

    assert "прав" in await recruiter.says("/broadcast")
    for person in (recruiter, other):
        await person.sends_data(BroadcastTap(act=act, id=draft.id, role=Role.RECRUITER).pack())
        assert bot.session.last(AnswerCallbackQuery).show_alert

    assert (await Broadcast.get()).state is BroadcastState.DRAFT
    assert (await Broadcast.get()).roles == []


async def test_a_deleted_author_leaves_no_name_in_the_queue(
    bot: AdminBot, boss: Actor, anna: Actor, clock: Clock
) -> None:
    second = await an_actor(clock, 70, Role.ADMIN, name="Второй")
    draft = await bot.broadcasts.draft(second, "Привет")
    await bot.broadcasts.choose(second, draft.id, Role.RECRUITER, is_chosen=True)
    await bot.broadcasts.send(second, draft.id)

    await Deletions(notifications=Notifications(now=clock)).erase(boss, second.user_id)

    assert await OutboxMessage.filter(event_key=f"broadcast:{draft.id}").count() == 0
    assert (await Broadcast.get()).text == "Привет"
