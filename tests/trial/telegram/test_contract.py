"""The stand-in against the Bot API's machine-readable description: what it takes and what it answers."""

import json
from functools import cache

import pytest

from tests.contracts import CONTRACTS_DIR, requires_contracts, skip_or_fail
from tests.trial.telegram.conftest import Bot, form
from trial.telegram.bot_api import METHODS
from trial.telegram.parameters import RULES, rules_of
from trial.telegram.people import IncomingFile
from trial.telegram.state import Account

pytestmark = requires_contracts

KINDS = {"Integer": "int", "String": "str", "Boolean": "bool", "Integer|String": "chat", "InputFile|String": "file"}
PYTHON = {"Integer": int, "String": str, "Boolean": bool, "True": bool, "Float": float}


@cache
def description():
    path = CONTRACTS_DIR / "telegram-bot-api.json"
    if not path.is_file():
        skip_or_fail()
    return json.loads(path.read_text())


def kind_of(types):
    joined = "|".join(types)
    if joined in KINDS:
        return KINDS[joined]
    if all(each.startswith("Array of ") for each in types):
        return "list"
    return "file" if joined == "InputFile" else "obj"


def problems(types, value, place="answer"):
    """Say how a value differs from the described type; nothing when it does not."""
    answers = [_problems_of_one(each, value, place) for each in types]
    return min(answers, key=len)


def _problems_of_one(name, value, place):
    if name in PYTHON:
        right = isinstance(value, PYTHON[name]) and (name in {"Boolean", "True"} or not isinstance(value, bool))
        return [] if right else [f"{place}: {value!r} is no {name}"]
    if name.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{place}: {value!r} is no array"]
        inner = [name.removeprefix("Array of ")]
        return [line for index, item in enumerate(value) for line in problems(inner, item, f"{place}[{index}]")]
    described = description()["types"][name]
    if described.get("subtypes"):
        return problems(described["subtypes"], value, place)
    if not isinstance(value, dict):
        return [f"{place}: {value!r} is no {name}"]
    fields = {field["name"]: field for field in described.get("fields", [])}
    found = [f"{place}.{key}: unknown to {name}" for key in value.keys() - fields.keys()]
    found += [f"{place}.{key}: missing" for key, field in fields.items() if field["required"] and key not in value]
    for key in value.keys() & fields.keys():
        found += problems(fields[key]["types"], value[key], f"{place}.{key}")
    return found


class CheckedBot(Bot):
    """A bot that compares every answer with the description."""

    def __init__(self, client):
        super().__init__(client)
        self.called = set()

    async def __call__(self, method, **params):
        return self.checked(method, await super().__call__(method, **params))

    async def form(self, method, data):
        return self.checked(method, await super().form(method, data))

    def checked(self, method, result):
        self.called.add(method)
        assert problems(description()["methods"][method]["returns"], result) == []
        return result


def test_checker_notices_unknown_missing_and_mistyped_fields():
    user = {"id": "7", "is_bot": False, "nickname": "x"}

    assert sorted(problems(["User"], user)) == [
        "answer.first_name: missing",
        "answer.id: '7' is no Integer",
        "answer.nickname: unknown to User",
    ]


def test_every_rule_has_a_method():
    assert set(RULES) == set(METHODS)


@pytest.mark.parametrize("method", sorted(RULES))
def test_parameters_are_exactly_those_of_the_description(method):
    described = description()["methods"][method].get("fields", [])

    expected = {field["name"]: (kind_of(field["types"]), field["required"]) for field in described}
    assert {rule.name: (rule.kind, rule.required) for rule in rules_of(method)} == expected


@pytest.mark.parametrize("method", sorted(name for name in RULES if any(rule.required for rule in rules_of(name))))
async def test_call_without_a_required_parameter_is_refused(bot, anna, method):
    values = {"int": 1, "str": "x", "bool": True, "chat": anna.id, "list": [], "obj": {}, "file": "x"}
    required = [rule for rule in rules_of(method) if rule.required]
    for missing in required:
        params = {rule.name: values[rule.kind] for rule in required if rule is not missing}

        assert (await bot.refusal(method, **params)).startswith("Bad Request: ")


async def test_every_answer_is_as_described(client, telegram, anna):
    """Every method once with success, every update kind once."""
    bot = CheckedBot(client)
    people, chat = telegram.people, anna.id
    keys = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}, {"text": "URL", "url": "https://e.com/"}]]}
    await everything_people_do(bot, telegram, anna)
    text = '<b>B</b> <a href="https://e.com">l</a> /help'
    sent = await bot("sendMessage", chat_id=chat, text=text, parse_mode="HTML", reply_markup=keys, protect_content=True)
    number = sent["message_id"]
    await bot("sendMessage", chat_id=chat, text="r", reply_parameters={"message_id": number})
    await bot("editMessageText", chat_id=chat, message_id=number, text="new", reply_markup=keys)
    await bot("editMessageReplyMarkup", chat_id=chat, message_id=number)
    file = await bot.form("sendDocument", form(chat_id=chat, document=("a.txt", b"x", "text/plain"), caption="c"))
    await bot("editMessageCaption", chat_id=chat, message_id=file["message_id"], caption="d")
    await bot("getFile", file_id=file["document"]["file_id"])
    await bot.form("sendPhoto", form(chat_id=chat, photo=("p.gif", b"GIF89a\x02\x00\x02\x00", "image/gif")))
    await bot("copyMessage", chat_id=chat, from_chat_id=chat, message_id=file["message_id"])
    await bot("forwardMessage", chat_id=chat, from_chat_id=chat, message_id=file["message_id"])
    await bot("deleteMessage", chat_id=chat, message_id=number)
    await bot("deleteMessages", chat_id=chat, message_ids=[file["message_id"]])
    await bot("sendChatAction", chat_id=chat, action="typing")
    await bot("sendMessageDraft", chat_id=chat, draft_id=1, text="…")
    group = people.creates_group(anna.id, "Hiring", [])
    for target in (chat, group.id):
        await bot("getChat", chat_id=target)
    for status in ("member", "administrator"):
        people.adds_bot(anna.id, group.id, status)
        await bot("getChatMember", chat_id=group.id, user_id=telegram.state.bot.id)
    for user_id in (anna.id, people.create(Account(0, "Out")).id):
        await bot("getChatMember", chat_id=group.id, user_id=user_id)
    await bot("leaveChat", chat_id=group.id)
    await profile_calls(bot)
    await bot("setWebhook", url="https://b.example.com/", secret_token="s")
    await bot("getWebhookInfo")
    await bot("deleteWebhook")
    await bot("getWebhookInfo")

    assert set(RULES) - bot.called == set()


async def everything_people_do(bot, telegram, anna):
    people = telegram.people
    keys = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    sent = await bot("sendMessage", chat_id=anna.id, text="x", reply_markup=keys)
    message = people.says(
        anna.id, None, "see https://e.com and a@b.com #x @anna_k +375 29 123-45-67", sent["message_id"]
    )
    people.edits(anna.id, None, message.id, "edited")
    for kind, data in (("document", b"x"), ("photo", b"GIF89a\x02\x00\x02\x00"), ("voice", b"OggS")):
        people.sends_file(anna.id, None, IncomingFile(kind, "a.bin", "application/octet-stream", data), "caption")
    people.sends_contact(anna.id, None, {"phone_number": "+1", "first_name": "P", "user_id": 5})
    people.forwards(anna.id, None, "cv", {"sender_user_name": "Hidden"})
    people.forwards(anna.id, None, "cv", {"id": 5, "first_name": "Open"})
    people.presses(anna.id, None, sent["message_id"], "go")
    people.blocks(anna.id)
    people.unblocks(anna.id)
    group = people.creates_group(anna.id, "Team", [])
    people.adds_bot(anna.id, group.id, "administrator")
    people.adds_bot(anna.id, group.id, "left")
    people.adds_bot(anna.id, group.id, "member")
    people.migrates(anna.id, group.id)
    query_id = people.asks_inline(anna.id, "p")
    article = {"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": "m"}}
    await bot("answerInlineQuery", inline_query_id=query_id, results=[article])
    people.chooses_inline(anna.id, query_id, "1", None)
    updates = await bot("getUpdates")
    question = next(update["callback_query"] for update in updates if "callback_query" in update)
    await bot("answerCallbackQuery", callback_query_id=question["id"], text="ok")
    kinds = {key for update in updates for key in update} - {"update_id"}
    assert kinds == {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "inline_query",
        "chosen_inline_result",
    }


async def profile_calls(bot):
    await bot("getMe")
    await bot("setMyCommands", commands=[{"command": "a", "description": "b"}])
    await bot("getMyCommands")
    await bot("deleteMyCommands")
    await bot("setMyName", name="n")
    await bot("getMyName")
    await bot("setMyDescription", description="d")
    await bot("getMyDescription")
    await bot("setMyShortDescription", short_description="d")
    await bot("getMyShortDescription")
    await bot("setChatMenuButton", menu_button={"type": "commands"})
    await bot("getChatMenuButton")


async def test_ids_of_people_need_up_to_52_bits(telegram):
    ids = [telegram.people.create(Account(0, "P")).id for _ in range(200)]

    assert all(2**33 <= each < 2**52 for each in ids)
    assert max(ids) > 2**32
