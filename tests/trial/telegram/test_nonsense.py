"""Whatever a bot sends, the stand-in refuses or accepts; it never breaks."""

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.trial.telegram.conftest import TOKEN, Clock
from trial.telegram import Limits, TelegramStandIn
from trial.telegram.errors import ApiError
from trial.telegram.html_text import parse_html
from trial.telegram.parameters import RULES, rules_of
from trial.telegram.state import Account

WORDS = st.sampled_from(
    [
        "",
        "x",
        "7",
        "-1",
        "HTML",
        "chat",
        "default",
        "chat_member",
        "article",
        "typing",
        "<b>",
        "@a",
        "[[",
        "https://e.com/",
    ]
)
KEYS = st.sampled_from(
    [
        "type",
        "id",
        "text",
        "title",
        "chat_id",
        "user_id",
        "inline_keyboard",
        "keyboard",
        "offset",
        "length",
        "url",
        "message_id",
        "callback_data",
        "command",
        "description",
        "input_message_content",
        "message_text",
        "parse_mode",
        "reply_markup",
    ]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 5) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=8,
)
METHODS = sorted(set(RULES) - {"getUpdates", "setWebhook"})


@pytest.mark.parametrize("method", METHODS)
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_strange_parameters_are_refused_or_accepted(method, data):
    clock = Clock()
    stand_in = TelegramStandIn(TOKEN, now=clock, limits=Limits(enabled=False), sleep=clock.sleep, seed=1)
    stand_in.people.create(Account(7, "Anna"))
    stand_in.people.says(7, None, "/start")
    question = stand_in.people.asks_inline(7, "x")
    known = {"chat_id": 7, "from_chat_id": 7, "message_id": 1, "user_id": 7, "text": "x", "inline_query_id": question}
    raw = {}
    for rule in rules_of(method):
        usual = st.just(known[rule.name]) if rule.name in known else VALUES
        raw[rule.name] = data.draw(usual | VALUES, label=rule.name)

    try:
        result = asyncio.run(stand_in._api.call(method, raw, {}))
    except ApiError as refusal:
        result = refusal.code

    assert isinstance(result, dict | list) or result is True or result in (400, 403, 413)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(alphabet="<>/&;= \"'abcode😀\n", max_size=40))
def test_any_html_is_parsed_into_entities_inside_the_text_or_refused(source):
    try:
        text, entities = parse_html(source)
    except ApiError as refusal:
        text, entities = refusal.description, []

    end = len(text.encode("utf-16-le")) // 2
    assert all(0 <= each["offset"] < each["offset"] + each["length"] <= end for each in entities)


@pytest.mark.parametrize("odd", [[], {}, None, True, -1, "x", [[]], [{}]], ids=repr)
@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendMessage", {"reply_parameters": {"message_id": "odd"}}),
        ("sendMessage", {"reply_markup": {"inline_keyboard": "odd"}}),
        ("sendMessage", {"reply_markup": {"inline_keyboard": [["odd"]]}}),
        ("sendMessage", {"reply_markup": {"inline_keyboard": [[{"text": "odd", "url": "odd"}]]}}),
        ("sendMessage", {"reply_markup": {"keyboard": [["odd"]]}}),
        ("sendMessage", {"entities": ["odd"]}),
        ("sendMessage", {"entities": [{"type": "bold", "offset": "odd", "length": 1}]}),
        ("deleteMessages", {"message_ids": ["odd"]}),
        ("setMyCommands", {"commands": ["odd"]}),
        ("setMyCommands", {"commands": [], "scope": {"type": "odd"}}),
        ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": "odd"}}),
        ("setMyCommands", {"commands": [], "scope": {"type": "chat_member", "chat_id": 7, "user_id": "odd"}}),
        ("setChatMenuButton", {"menu_button": {"type": "odd"}}),
        ("answerInlineQuery", {"results": [{"type": "odd", "id": "1"}]}),
        ("answerInlineQuery", {"results": [{"type": "photo", "id": "1", "reply_markup": "odd"}]}),
        (
            "answerInlineQuery",
            {"results": [{"type": "article", "id": "1", "title": "t", "input_message_content": "odd"}]},
        ),
        (
            "answerInlineQuery",
            {
                "results": [
                    {
                        "type": "article",
                        "id": "1",
                        "title": "t",
                        "input_message_content": {"message_text": "m", "parse_mode": "odd", "entities": "odd"},
                    }
                ]
            },
        ),
    ],
    ids=str,
)
def test_odd_value_deep_inside_never_breaks_the_stand_in(method, params, odd):
    clock = Clock()
    stand_in = TelegramStandIn(TOKEN, now=clock, sleep=clock.sleep, seed=1)
    stand_in.people.create(Account(7, "Anna"))
    stand_in.people.says(7, None, "/start")
    usual = {"chat_id": 7, "text": "x", "inline_query_id": stand_in.people.asks_inline(7, "x")}

    try:
        asyncio.run(stand_in._api.call(method, usual | replaced(params, odd), {}))
    except ApiError as refusal:
        stand_in.last_refusal = refusal.description

    assert getattr(stand_in, "last_refusal", "Bad Request: ").startswith("Bad Request: ")


def replaced(value, odd):
    """Put the odd value wherever "odd" stands."""
    if isinstance(value, dict):
        return {key: replaced(inner, odd) for key, inner in value.items()}
    if isinstance(value, list):
        return [replaced(inner, odd) for inner in value]
    return odd if value == "odd" else value
