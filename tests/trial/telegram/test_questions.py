"""Pressed buttons, inline queries, the bot's own profile, and the edges of the protocol."""

import pytest

from tests.trial.telegram.conftest import Bot, form
from trial.telegram.state import Account

OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
ARTICLE = {
    "type": "article",
    "id": "1",
    "title": "A. P.",
    "input_message_content": {"message_text": "<b>A. P.</b>", "parse_mode": "HTML"},
}


@pytest.fixture
async def query(bot, anna, telegram):
    sent = await bot(
        "sendMessage",
        chat_id=anna.id,
        text="Go?",
        reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]},
    )
    telegram.people.presses(anna.id, None, sent["message_id"], "go")
    return (await bot.updates())[0]["callback_query"]


async def test_pressed_button_asks_with_its_message(query, anna):
    assert query["data"] == "go"
    assert query["from"]["id"] == anna.id
    assert query["message"]["text"] == "Go?"


async def test_answer_is_shown_once(bot, query, telegram, anna):
    for text in ("first", "second"):
        assert await bot("answerCallbackQuery", callback_query_id=query["id"], text=text, show_alert=True) is True

    events = [event for event in telegram.state.events._logs[anna.id] if event.kind == "callback_answer"]
    assert [(event.payload["text"], event.payload["show_alert"]) for event in events] == [("first", True)]


async def test_late_or_unknown_answer_is_refused(bot, query, clock):
    unknown = await bot.refusal("answerCallbackQuery", callback_query_id="1")
    clock.passes(seconds=61)
    late = await bot.refusal("answerCallbackQuery", callback_query_id=query["id"])

    assert (unknown, late) == (OLD, OLD)


async def test_answer_has_up_to_200_characters(bot, query):
    refusal = await bot.refusal("answerCallbackQuery", callback_query_id=query["id"], text="x" * 201)

    assert refusal == "Bad Request: MESSAGE_TOO_LONG"
    assert await bot("answerCallbackQuery", callback_query_id=query["id"], text="x" * 200) is True


async def test_inline_query_is_answered_and_a_result_chosen(bot, anna, telegram):
    query_id = telegram.people.asks_inline(anna.id, "petr")
    asked = (await bot.updates())[0]["inline_query"]
    keys = {"inline_keyboard": [[{"text": "Open", "callback_data": "o"}]]}
    await bot("answerInlineQuery", inline_query_id=asked["id"], results=[ARTICLE | {"reply_markup": keys}])
    chosen = telegram.people.chooses_inline(anna.id, query_id, "1", None)
    edited = await bot("editMessageText", inline_message_id=chosen.inline_message_id, text="B. Q.")

    assert asked["query"] == "petr"
    assert edited is True
    assert chosen.text == "B. Q."
    assert chosen.via_bot.username == "hr_helper_trial_bot"


@pytest.mark.parametrize(
    ("results", "reason"),
    [
        ([ARTICLE, ARTICLE], "RESULT_ID_DUPLICATE"),
        ([ARTICLE | {"id": str(number)} for number in range(51)], "RESULTS_TOO_MUCH"),
        ([ARTICLE | {"id": "x" * 65}], "RESULT_ID_INVALID"),
        ([ARTICLE | {"type": "poem"}], "can't parse inline query result: Unknown inline query result type"),
        ([ARTICLE | {"title": ""}], "can't parse inline query result: Can't find field \"title\""),
    ],
)
async def test_wrong_inline_results_are_refused(bot, anna, telegram, results, reason):
    query_id = telegram.people.asks_inline(anna.id, "x")

    assert await bot.refusal("answerInlineQuery", inline_query_id=query_id, results=results) == f"Bad Request: {reason}"


async def test_unknown_inline_query_is_refused(bot):
    assert await bot.refusal("answerInlineQuery", inline_query_id="1", results=[]) == OLD


async def test_commands_by_scope_and_language(bot, anna, telegram):
    english = telegram.people.create(Account(0, "Eve", language_code="en"))
    telegram.people.says(english.id, None, "/start")

    async def commands(name, **more):
        await bot("setMyCommands", commands=[{"command": name, "description": "d"}], **more)

    def seen(person):
        from trial.telegram.profile import commands_for

        chat = telegram.state.chats[person.id]
        return [item["command"] for item in commands_for(telegram.state, person, chat)]

    await commands("anyone")
    await commands("english", language_code="en")
    assert (seen(anna), seen(english)) == (["anyone"], ["english"])
    await commands("private", scope={"type": "all_private_chats"})
    assert (seen(anna), seen(english)) == (["private"], ["private"])
    await commands("recruiter", scope={"type": "chat", "chat_id": anna.id})
    assert (seen(anna), seen(english)) == (["recruiter"], ["private"])
    assert await bot("getMyCommands", language_code="en") == [{"command": "english", "description": "d"}]
    await bot("deleteMyCommands", scope={"type": "chat", "chat_id": anna.id})
    assert seen(anna) == ["private"]


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"commands": [{"command": "Start", "description": "d"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x" * 33, "description": "d"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{"command": "x", "description": "d" * 257}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{"command": f"c{n}", "description": "d"} for n in range(101)]}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": [], "language_code": "rus"}, "invalid language code specified"),
        ({"commands": [], "scope": {"type": "chat", "chat_id": 1}}, "chat not found"),
        ({"commands": [], "scope": {"type": "moon"}}, "can't parse BotCommandScope: Unsupported type specified"),
        ({}, 'parameter "commands" is required'),
    ],
)
async def test_wrong_commands_are_refused(bot, params, reason):
    assert await bot.refusal("setMyCommands", **params) == f"Bad Request: {reason}"


async def test_descriptions_and_menu_button(bot, anna):
    await bot("setMyDescription", description="Помогаю", language_code="ru")
    await bot("setMyShortDescription", short_description="short")
    await bot("setChatMenuButton", chat_id=anna.id, menu_button={"type": "default"})

    assert await bot("getMyDescription", language_code="ru") == {"description": "Помогаю"}
    assert await bot("getMyDescription") == {"description": ""}
    assert await bot("getMyShortDescription", language_code="de") == {"short_description": "short"}
    assert await bot("getChatMenuButton", chat_id=anna.id) == {"type": "default"}
    assert await bot("getChatMenuButton") == {"type": "commands"}
    assert await bot.refusal("setMyShortDescription", short_description="x" * 121) == (
        "Bad Request: BOT_SHORT_DESCRIPTION_TOO_LONG"
    )


async def test_unknown_method_and_wrong_token(client, bot):
    async with client.post(f"/bot{bot.token}/makeCoffee") as answer:
        assert (answer.status, await answer.json()) == (
            404,
            {"ok": False, "error_code": 404, "description": "Not Found"},
        )
    assert await Bot(client, "7000000001:other").refusal("getMe") == "Unauthorized"


async def test_parameters_come_by_query_json_form_and_multipart(client, bot, anna):
    text = {"chat_id": str(anna.id), "text": "x", "reply_markup": '{"force_reply": true}'}
    address = f"/bot{bot.token}/SENDMESSAGE"

    statuses = [
        (await client.get(address, params=text)).status,
        (await client.post(address, json=text)).status,
        (await client.post(address, data=text)).status,
        (await client.post(address, data=form(**text))).status,
    ]

    assert statuses == [200] * 4


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"reply_markup": "{"}, 'can\'t parse parameter "reply_markup": JSON expected'),
        ({"reply_markup": "[]"}, "object expected as reply markup"),
        ({"reply_markup": {"bricks": []}}, "object expected as reply markup"),
        ({"entities": "{}"}, 'can\'t parse parameter "entities": Array expected'),
        ({"protect_content": "maybe"}, 'can\'t parse parameter "protect_content": Boolean expected'),
        ({"message_thread_id": "one"}, 'can\'t parse parameter "message_thread_id": Integer expected'),
        ({"text": ["x"]}, 'can\'t parse parameter "text": String expected'),
    ],
)
async def test_parameters_of_a_wrong_type_are_refused(bot, anna, params, reason):
    refusal = await bot.refusal("sendMessage", **({"chat_id": anna.id, "text": "x"} | params))

    assert refusal == f"Bad Request: {reason}"


async def test_journal_holds_every_call_without_file_bytes(bot, anna, client, telegram, clock):
    await bot.form("sendDocument", form(chat_id=anna.id, document=("a.txt", b"private", "text/plain")))
    await bot.refusal("sendMessage", chat_id=anna.id)

    shown = (await (await client.get("/__journal")).json())["calls"]

    assert [(call["method"], call["ok"], call["description"]) for call in shown] == [
        ("sendDocument", True, None),
        ("sendMessage", False, "Bad Request: message text is empty"),
    ]
    assert shown[0]["at"] == clock.at.isoformat()
    assert shown[0]["params"]["uploads"]["document"] == {
        "file_name": "a.txt",
        "mime_type": "text/plain",
        "size_bytes": 7,
    }
    assert "private" not in str(telegram.journal)
    assert bot.token not in str(telegram.journal)


async def test_fault_is_injected_in_front_of_the_bot_api(bot, client):
    await client.post("/__control/faults", json={"path": "getMe", "status": 502, "body": '{"ok": false}'})

    broken = await client.get(f"/bot{bot.token}/getMe")

    assert broken.status == 502
    assert (await bot("getMe"))["is_bot"] is True
