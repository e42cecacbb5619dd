"""Telegram over the API (spec/api-spec.md, Telegram): chats, recorded messages, sending, looking anew."""

from dataclasses import dataclass, field

import pytest

from models.audit import AuditEvent, Source
from models.telegram import TelegramAccount
from models.telegram_chats import TelegramChat
from services.telegram_chats.errors import ChatRefusedError, TelegramAwayError
from services.telegram_chats.recording import SeenChat
from services.telegram_chats.sending import MOST_A_MINUTE, ParseMode, Wish
from tests.admin_web.objects import a_chat, a_message
from tests.admin_web.site import Site

PATH = "/api/v1/telegram"


@dataclass
class FakeDoor:
    """Telegram without Telegram: `error` is raised instead of an answer, `chats` are those the bot is in."""

    error: Exception | None = None
    chats: dict[int, SeenChat] = field(default_factory=dict)
    sent: list[tuple[int, Wish]] = field(default_factory=list)

    async def send(self, chat_id: int, wish: Wish, /) -> int:
        if self.error is not None:
            raise self.error
        self.sent.append((chat_id, wish))
        return 456

    async def look(self, chat_id: int, /) -> SeenChat | None:
        if self.error is not None:
            raise self.error
        return self.chats.get(chat_id)


@pytest.fixture
def door(site: Site) -> FakeDoor:
    made = FakeDoor()
    site.parts.services.chat_sending.connect(made)
    return made


@pytest.mark.database
async def test_chats_have_the_fields_of_the_document_and_are_narrowed(site: Site) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat(title="HR-Новости", chat_id=-1001234567890, chat_type="supergroup")
    await a_chat(title="Старый", is_active=False)

    page = await (await admin.get(f"{PATH}/chats/?search=НОВОСТИ&chat_type=supergroup&is_active=true")).json()
    one = await (await admin.get(f"{PATH}/chats/{chat_id}/")).json()

    assert (page["count"], page["results"]) == (1, [one])
    assert one.pop("created_at").endswith("Z")
    assert one == {
        "id": chat_id, "chat_id": "-1001234567890", "title": "HR-Новости", "chat_type": "supergroup",
        "is_active": True, "is_recorded": False,
    }  # fmt: skip


@pytest.mark.database
@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", 1),
        ("search=КАНДИДАТ", 1),
        ("search=nobody", 0),
        ("message_type=photo", 0),
        ("chat=99999", 0),
        ("date_from=2026-03-02&date_to=2026-03-02", 1),
        ("date_from=2026-03-03", 0),
        ("date_to=2026-03-01", 0),
    ],
)
async def test_messages_have_the_fields_of_the_document_and_are_narrowed(site: Site, query: str, count: int) -> None:
    admin = await site.knocker("admin")
    message_id = await a_message()

    page = await (await admin.get(f"{PATH}/messages/?{query}")).json()
    one = await (await admin.get(f"{PATH}/messages/{message_id}/")).json()

    assert page["results"] == [one] * count
    assert one.items() >= {
        "id": message_id, "text": "Новый кандидат на рассмотрение", "message_type": "text",
        "date": "2026-03-02T09:00:00Z",
    }.items()  # fmt: skip


async def test_a_message_goes_to_a_chat_or_to_a_person_the_bot_knows(site: Site, door: FakeDoor) -> None:
    recruiter = await site.knocker("recruiter")
    await a_chat(chat_id=-42)
    await TelegramAccount.create(user_id=recruiter.user_id, telegram_id=77, username="anna")
    wish = {"chat_id": "-42", "message": "<b>Новый</b>", "parse_mode": "HTML", "reply_to_message_id": 123}

    answer = await (await recruiter.post(f"{PATH}/send-message/", json=wish)).json()
    await recruiter.post(f"{PATH}/send-message/", json={"chat_id": "@Anna", "message": "Привет"})
    await recruiter.post(f"{PATH}/send-message/", json={"chat_id": "77", "message": "Привет"})

    assert (answer["success"], bool(answer["message"]), answer["message_id"]) == (True, True, 456)
    assert door.sent[0] == (-42, Wish("-42", "<b>Новый</b>", ParseMode.HTML, 123))
    assert [chat_id for chat_id, _wish in door.sent] == [-42, 77, 77]
    events = await AuditEvent.filter(operation="telegram_message_sent")
    assert (events[0].object_id, events[0].source, events[0].details) == ("-42", Source.API, {"chars": 12})


@pytest.mark.parametrize("to", ["nobody", "-999", "99", "0", "@", "-42", "55"])
async def test_nothing_goes_to_chats_the_bot_has_left_or_people_who_may_not_hear(
    site: Site, door: FakeDoor, to: str
) -> None:
    recruiter = await site.knocker("recruiter")
    await a_chat(chat_id=-42, is_active=False)
    await TelegramAccount.create(user_id=recruiter.user_id, telegram_id=55, blocked_at=site.clock())

    answer = await recruiter.post(f"{PATH}/send-message/", json={"chat_id": to, "message": "Привет"})

    assert (answer.status, list((await answer.json())["details"]), door.sent) == (400, ["chat_id"], [])


@pytest.mark.parametrize(
    ("error", "status"), [(ChatRefusedError(reason="can't parse entities"), 400), (TelegramAwayError(), 503)]
)
async def test_what_telegram_refuses_is_said_and_not_noted_as_sent(
    site: Site, door: FakeDoor, error: Exception, status: int
) -> None:
    recruiter = await site.knocker("recruiter")
    await a_chat(chat_id=-42)
    door.error = error

    answer = await recruiter.post(f"{PATH}/send-message/", json={"chat_id": "-42", "message": "<b>"})

    assert answer.status == status
    assert await AuditEvent.filter(operation="telegram_message_sent").count() == 0


async def test_one_chat_takes_only_so_many_messages_a_minute(site: Site, door: FakeDoor) -> None:
    recruiter = await site.knocker("recruiter")
    for chat_id in (-42, -43):
        await a_chat(chat_id=chat_id)
    for _ in range(MOST_A_MINUTE):
        await AuditEvent.create(
            operation="telegram_message_sent", object_type="telegram", object_id="-42", source=Source.API
        )
    await AuditEvent.all().update(created_at=site.clock())

    statuses = [
        (await recruiter.post(f"{PATH}/send-message/", json={"chat_id": to, "message": "Привет"})).status
        for to in ("-42", "-43")
    ]
    site.clock.passes(minutes=2)
    later = await recruiter.post(f"{PATH}/send-message/", json={"chat_id": "-42", "message": "Привет"})

    assert (statuses, later.status) == ([429, 200], 200)


async def test_looking_anew_renames_chats_and_finds_those_the_bot_has_left(site: Site, door: FakeDoor) -> None:
    admin = await site.knocker("admin")
    await a_chat(chat_id=-42, title="Было")
    await a_chat(chat_id=-43, title="Ушли")
    await a_message(chat_id=(await TelegramChat.get(chat_id=-42)).id, date=site.clock())
    door.chats[-42] = SeenChat(-42, "Стало", "group")

    body = await (await admin.post(f"{PATH}/sync/", json={"days_back": 7})).json()

    rows = [(row.title, row.is_active) for row in await TelegramChat.all().order_by("id")]
    assert rows == [("Стало", True), ("Ушли", False)]
    assert (body["success"], body["chats"], body["messages"]) == (True, 1, 1)


async def test_without_a_bot_in_the_process_telegram_is_away(site: Site) -> None:
    admin = await site.knocker("admin")
    await a_chat(chat_id=-42)

    assert (await admin.post(f"{PATH}/send-message/", json={"chat_id": "-42", "message": "А"})).status == 503


@pytest.mark.parametrize(
    ("method", "path", "body", "field"),
    [
        ("POST", "send-message/", {"message": "А"}, "chat_id"),
        ("POST", "send-message/", {"chat_id": 5, "message": "А"}, "chat_id"),
        ("POST", "send-message/", {"chat_id": "5", "message": ""}, "message"),
        ("POST", "send-message/", {"chat_id": "5", "message": "а" * 4097}, "message"),
        ("POST", "send-message/", {"chat_id": "5", "message": "а", "parse_mode": "XML"}, "parse_mode"),
        ("POST", "sync/", {"days_back": -1}, "days_back"),
        ("GET", "chats/?chat_type=private", None, "chat_type"),
        ("GET", "messages/?date_from=today", None, "date_from"),
        ("GET", "messages/0/", None, "id"),
    ],
)
async def test_wrong_input_is_named(site: Site, method: str, path: str, body: object, field: str) -> None:
    options = {"json": body} if body is not None else {}
    answer = await (await site.knocker("admin")).ask(method, f"{PATH}/{path}", **options)

    assert (answer.status, list((await answer.json())["details"])) == (400, [field])
