"""Texts: HTML, entities, lengths, exact refusals; what is refused is not stored."""

import pytest

from trial.telegram.errors import ApiError
from trial.telegram.html_text import parse_html


def parsed(source):
    text, entities = parse_html(source)
    return text, [(each["type"], each["offset"], each["length"]) for each in entities]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<strong>x</strong>", "bold"),
        ("<i>x</i>", "italic"),
        ("<em>x</em>", "italic"),
        ("<u>x</u>", "underline"),
        ("<ins>x</ins>", "underline"),
        ("<s>x</s>", "strikethrough"),
        ("<del>x</del>", "strikethrough"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ('<tg-emoji emoji-id="5368324170671202286">x</tg-emoji>', "custom_emoji"),
        ('<a href="https://example.com/?a=1&amp;b=2">x</a>', "text_link"),
    ],
)
def test_every_supported_tag_makes_its_entity(source, kind):
    assert parsed(source) == ("x", [(kind, 0, 1)])


def test_offsets_count_utf16_units_and_references_are_decoded():
    assert parsed("😀 <b>a&lt;b</b> &amp; &#1071;") == ("😀 a<b & Я", [("bold", 3, 3)])


def test_pre_takes_the_language_of_its_code():
    text, entities = parse_html('<pre><code class="language-python">x = 1</code></pre>')

    assert text == "x = 1"
    assert entities == [{"type": "pre", "offset": 0, "length": 5, "language": "python"}]


def test_link_address_is_decoded():
    assert parse_html('<a href="https://e.com/?a=1&amp;b=2">x</a>')[1][0]["url"] == "https://e.com/?a=1&b=2"


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<script>x</script>", 'Unsupported start tag "script" at byte offset 0'),
        ("я <3", 'Unsupported start tag "3" at byte offset 3'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b", 'Unclosed start tag "b" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ],
)
def test_wrong_html_is_refused_with_the_place(source, reason):
    with pytest.raises(ApiError) as caught:
        parse_html(source)

    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize("text", ["", "   \n ", "<b></b>", "<b> </b>"])
async def test_empty_text_is_refused(bot, anna, text):
    refusal = await bot.refusal("sendMessage", chat_id=anna.id, text=text, parse_mode="HTML")

    assert refusal == "Bad Request: message text is empty"


async def test_text_without_a_text_is_refused(bot, anna):
    assert await bot.refusal("sendMessage", chat_id=anna.id) == "Bad Request: message text is empty"


async def test_length_is_counted_after_parsing(bot, anna):
    sent = await bot("sendMessage", chat_id=anna.id, text=f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    refusal = await bot.refusal("sendMessage", chat_id=anna.id, text="x" * 4097)
    edit = await bot.refusal("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="x" * 4097)

    assert len(sent["text"]) == 4096
    assert refusal == "Bad Request: message is too long"
    assert edit == "Bad Request: message is too long"


async def test_refused_message_is_not_stored(bot, anna, telegram):
    before = len(telegram.state.chats[anna.id].messages)

    await bot.refusal("sendMessage", chat_id=anna.id, text="<b>x", parse_mode="HTML")
    await bot.refusal("sendMessage", chat_id=anna.id, text="x", reply_markup={"inline_keyboard": [[{"text": "x"}]]})

    assert len(telegram.state.chats[anna.id].messages) == before


async def test_text_is_trimmed_and_links_and_commands_are_found(bot, anna):
    sent = await bot(
        "sendMessage", chat_id=anna.id, text="  <i>see</i> /help or https://e.com/a. \n", parse_mode="HTML"
    )

    assert sent["text"] == "see /help or https://e.com/a."
    assert [(each["type"], each["offset"], each["length"]) for each in sent["entities"]] == [
        ("italic", 0, 3),
        ("bot_command", 4, 5),
        ("url", 13, 15),
    ]


async def test_entities_outside_the_text_are_refused(bot, anna):
    refusal = await bot.refusal(
        "sendMessage", chat_id=anna.id, text="x", entities=[{"type": "bold", "offset": 0, "length": 2}]
    )

    assert refusal == "Bad Request: entity beginning or end is out of the message text"


async def test_unknown_parse_mode_is_refused(bot, anna):
    refusal = await bot.refusal("sendMessage", chat_id=anna.id, text="x", parse_mode="BBCode")

    assert refusal == "Bad Request: unsupported parse_mode"


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "я" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x"}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"text": " ", "callback_data": "x"}, "BUTTON_TEXT_INVALID"),
        (
            {"text": "x", "url": "localhost:80/"},
            "inline keyboard button URL 'localhost:80/' is invalid: Wrong HTTP URL",
        ),
        ({"text": "x", "url": "http://"}, "inline keyboard button URL 'http://' is invalid: URL host is empty"),
        (
            {"text": "x", "url": "javascript://a.b"},
            "inline keyboard button URL 'javascript://a.b' is invalid: Unsupported URL protocol",
        ),
    ],
)
async def test_wrong_button_is_refused(bot, anna, button, reason):
    refusal = await bot.refusal("sendMessage", chat_id=anna.id, text="x", reply_markup={"inline_keyboard": [[button]]})

    assert refusal == f"Bad Request: {reason}"


async def test_largest_callback_data_and_keyboard_pass_and_one_more_does_not(bot, anna):
    rows = [[{"text": "x", "callback_data": "я" * 32}] for _ in range(100)]

    sent = await bot("sendMessage", chat_id=anna.id, text="x", reply_markup={"inline_keyboard": rows})
    refusal = await bot.refusal(
        "sendMessage", chat_id=anna.id, text="x", reply_markup={"inline_keyboard": [*rows, rows[0]]}
    )

    assert len(sent["reply_markup"]["inline_keyboard"]) == 100
    assert refusal == "Bad Request: reply markup is too long"


async def test_reply_keyboard_reaches_the_person_and_is_not_in_the_answer(bot, anna, telegram):
    markup = {"keyboard": [["Yes", {"text": "My number", "request_contact": True}]], "resize_keyboard": True}

    sent = await bot("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)
    stored = telegram.state.chats[anna.id].messages[sent["message_id"]]

    assert "reply_markup" not in sent
    assert stored.other_markup["keyboard"] == [[{"text": "Yes"}, {"text": "My number", "request_contact": True}]]
