"""Sending, editing, deleting, files, chats: each with what Telegram refuses."""

import struct

import pytest

from tests.trial.telegram.conftest import RefusedError, form
from trial.telegram.people import IncomingFile, PersonError
from trial.telegram.state import Account

MEGABYTE = 1024 * 1024
KEYS = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}


def png(width, height):
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + header


async def sent(bot, anna, **more):
    return (await bot("sendMessage", chat_id=anna.id, text="first", **more))["message_id"]


async def test_same_content_is_not_modified(bot, anna):
    number = await sent(bot, anna, reply_markup=KEYS)

    refusal = await bot.refusal("editMessageText", chat_id=anna.id, message_id=number, text="first", reply_markup=KEYS)

    assert refusal == (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
        " as a current content and reply markup of the message"
    )


async def test_edit_without_keyboard_takes_the_keyboard_away(bot, anna):
    number = await sent(bot, anna, reply_markup=KEYS)

    edited = await bot("editMessageText", chat_id=anna.id, message_id=number, text="first")

    assert "reply_markup" not in edited
    assert "edit_date" in edited


async def test_refused_edit_changes_nothing(bot, anna, telegram):
    number = await sent(bot, anna)

    refusal = await bot.refusal(
        "editMessageText",
        chat_id=anna.id,
        message_id=number,
        text="second",
        reply_markup={"inline_keyboard": [[{"text": "x", "callback_data": "x" * 65}]]},
    )

    assert refusal == "Bad Request: BUTTON_DATA_INVALID"
    assert telegram.state.chats[anna.id].messages[number].text == "first"


async def test_edit_of_what_is_not_there_or_not_own(bot, anna, telegram):
    own = await sent(bot, anna, reply_markup={"keyboard": [["x"]]})

    assert await bot.refusal("editMessageText", chat_id=anna.id, message_id=999, text="x") == (
        "Bad Request: message to edit not found"
    )
    assert await bot.refusal("editMessageText", chat_id=anna.id, message_id=1, text="x") == (
        "Bad Request: message can't be edited"
    )
    assert await bot.refusal("editMessageText", chat_id=anna.id, message_id=own, text="x") == (
        "Bad Request: message can't be edited"
    )
    assert await bot.refusal("editMessageText", chat_id=anna.id, text="x") == (
        "Bad Request: message identifier is not specified"
    )
    assert await bot.refusal("editMessageText", message_id=1, text="x") == "Bad Request: chat_id is empty"


async def test_caption_and_text_are_not_exchanged(bot, anna):
    number = await sent(bot, anna)
    file = await bot.form("sendDocument", form(chat_id=anna.id, document=("a.txt", b"x", "text/plain")))

    caption = await bot.refusal("editMessageCaption", chat_id=anna.id, message_id=number, caption="x")
    text = await bot.refusal("editMessageText", chat_id=anna.id, message_id=file["message_id"], text="x")
    edited = await bot("editMessageCaption", chat_id=anna.id, message_id=file["message_id"], caption="new")

    assert caption == "Bad Request: there is no caption in the message to edit"
    assert text == "Bad Request: there is no text in the message to edit"
    assert edited["caption"] == "new"


async def test_keyboard_alone_is_edited(bot, anna):
    number = await sent(bot, anna, reply_markup=KEYS)

    edited = await bot("editMessageReplyMarkup", chat_id=anna.id, message_id=number)
    refusal = await bot.refusal("editMessageReplyMarkup", chat_id=anna.id, message_id=number)

    assert "reply_markup" not in edited
    assert refusal.startswith("Bad Request: message is not modified")


async def test_own_and_incoming_messages_are_deleted_within_48_hours(bot, anna, telegram, clock):
    number = await sent(bot, anna)
    old = await sent(bot, anna)

    assert await bot("deleteMessages", chat_id=anna.id, message_ids=[1, number, 777]) is True
    gone = await bot.refusal("deleteMessage", chat_id=anna.id, message_id=number)
    clock.passes(hours=48, seconds=1)
    late = await bot.refusal("deleteMessage", chat_id=anna.id, message_id=old)
    none = await bot.refusal("deleteMessages", chat_id=anna.id, message_ids=[])

    assert gone == "Bad Request: message to delete not found"
    assert late == "Bad Request: message can't be deleted for everyone"
    assert none == "Bad Request: message identifiers are not specified"
    assert list(telegram.state.chats[anna.id].messages) == [old]


async def test_unknown_silent_and_blocking_people(bot, anna, telegram):
    silent = telegram.people.create(Account(0, "Silent"))
    telegram.people.blocks(anna.id)

    assert await bot.refusal("sendMessage", chat_id=5, text="x") == "Bad Request: chat not found"
    assert await bot.refusal("sendMessage", chat_id="@nobody", text="x") == "Bad Request: chat not found"
    assert await bot.refusal("sendMessage", text="x") == "Bad Request: chat_id is empty"
    assert await bot.refusal("sendMessage", chat_id=silent.id, text="x") == (
        "Forbidden: bot can't initiate conversation with a user"
    )
    assert await bot.refusal("sendMessage", chat_id=anna.id, text="x") == "Forbidden: bot was blocked by the user"


async def test_blocking_and_unblocking_are_told_to_the_bot(bot, anna, telegram):
    telegram.people.blocks(anna.id)
    telegram.people.unblocks(anna.id)

    updates = await bot.updates()

    moves = [update["my_chat_member"] for update in updates]
    assert [(each["old_chat_member"]["status"], each["new_chat_member"]["status"]) for each in moves] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]
    assert moves[0]["from"]["id"] == anna.id


async def test_group_that_became_a_supergroup_names_its_new_id(bot, anna, telegram):
    group = telegram.people.creates_group(anna.id, "Hiring", [])
    new = telegram.people.migrates(anna.id, group.id)

    with pytest.raises(RefusedError) as caught:
        await bot("sendMessage", chat_id=group.id, text="x")
    moved = await bot("sendMessage", chat_id=new.id, text="x")

    assert caught.value.description == "Bad Request: group chat was upgraded to a supergroup chat"
    assert caught.value.body["parameters"] == {"migrate_to_chat_id": new.id}
    assert moved["chat"] == {"id": new.id, "type": "supergroup", "title": "Hiring"}
    assert str(new.id).startswith("-100")


async def test_bot_hears_in_a_group_only_what_is_meant_for_it(bot, anna, telegram):
    group = telegram.people.creates_group(anna.id, "Hiring", [])
    telegram.queue.clear()

    telegram.people.says(anna.id, group.id, "between us")
    telegram.people.says(anna.id, group.id, "/find Petrov")
    telegram.people.says(anna.id, group.id, "@hr_helper_trial_bot look")
    telegram.people.adds_bot(anna.id, group.id, "administrator")
    telegram.people.says(anna.id, group.id, "now you hear me")

    heard = [update["message"]["text"] for update in await bot.updates() if "message" in update]
    assert heard == ["/find Petrov", "@hr_helper_trial_bot look", "now you hear me"]


@pytest.mark.parametrize(
    ("status", "refusal"),
    [
        ("kicked", "Forbidden: bot was kicked from the group chat"),
        ("left", "Forbidden: bot is not a member of the group chat"),
    ],
)
async def test_bot_outside_a_group_may_not_write(bot, anna, telegram, status, refusal):
    group = telegram.people.creates_group(anna.id, "Hiring", [])
    telegram.people.adds_bot(anna.id, group.id, status)

    assert await bot.refusal("sendMessage", chat_id=group.id, text="x") == refusal


async def test_document_goes_both_ways(bot, anna, telegram, client):
    incoming = telegram.people.sends_file(
        anna.id, None, IncomingFile("document", "cv.pdf", "application/pdf", b"%PDF"), "my cv"
    )
    heard = (await bot.updates())[0]["message"]
    info = await bot("getFile", file_id=heard["document"]["file_id"])
    async with client.get(f"/file/bot{bot.token}/{info['file_path']}") as answer:
        content = await answer.read()
    again = await bot("sendDocument", chat_id=anna.id, document=heard["document"]["file_id"])

    assert heard["caption"] == "my cv"
    assert heard["message_id"] == incoming.id
    assert content == b"%PDF"
    assert again["document"]["file_name"] == "cv.pdf"


async def test_link_to_a_file_needs_getfile_and_ends_after_an_hour(bot, anna, telegram, client, clock):
    telegram.people.sends_file(anna.id, None, IncomingFile("document", "a.txt", "text/plain", b"x"))
    file = next(iter(telegram.state.files.values()))
    address = f"/file/bot{bot.token}/{file.path}"

    before = (await client.get(address)).status
    await bot("getFile", file_id=file.file_id)
    during = (await client.get(address)).status
    foreign = (await client.get(address.replace(bot.token, "7:x"))).status
    clock.passes(hours=1)
    after = (await client.get(address)).status

    assert (before, during, foreign, after) == (404, 200, 401, 404)


async def test_files_above_the_limits_are_refused(bot, anna, telegram):
    big = telegram.state.store_file("big.bin", "application/octet-stream", bytes(20 * MEGABYTE + 1), "documents")
    upload = form(chat_id=anna.id, document=("big.bin", bytes(50 * MEGABYTE + 1), "application/octet-stream"))
    photo = form(chat_id=anna.id, photo=("p.png", png(10, 10) + bytes(10 * MEGABYTE), "image/png"))

    download = await bot.refusal("getFile", file_id=big.file_id)
    with pytest.raises(RefusedError) as too_large:
        await bot.form("sendDocument", upload)
    with pytest.raises(RefusedError) as too_large_photo:
        await bot.form("sendPhoto", photo)

    assert download == "Bad Request: file is too big"
    assert too_large.value.body == {"ok": False, "error_code": 413, "description": "Request Entity Too Large"}
    assert too_large_photo.value.description == "Bad Request: file is too big"


@pytest.mark.parametrize(
    ("method", "fields", "reason"),
    [
        ("sendDocument", {"document": ("a.txt", b"", "text/plain")}, "file must be non-empty"),
        ("sendDocument", {"document": "no-such-id"}, "wrong file identifier/HTTP URL specified"),
        ("sendDocument", {}, "there is no document in the request"),
        ("sendPhoto", {"photo": ("p.png", b"not a picture", "image/png")}, "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", {"photo": ("p.png", png(9000, 2000), "image/png")}, "PHOTO_INVALID_DIMENSIONS"),
        ("sendPhoto", {"photo": ("p.png", png(2100, 100), "image/png")}, "PHOTO_INVALID_DIMENSIONS"),
    ],
)
async def test_wrong_files_are_refused(bot, anna, method, fields, reason):
    with pytest.raises(RefusedError) as caught:
        await bot.form(method, form(chat_id=anna.id, **fields))

    assert caught.value.description == f"Bad Request: {reason}"


async def test_caption_has_1024_characters_after_parsing(bot, anna):
    photo = ("p.png", png(30, 20), "image/png")
    fits = form(chat_id=anna.id, photo=photo, caption=f"<i>{'x' * 1024}</i>", parse_mode="HTML")

    answer = await bot.form("sendPhoto", fits)
    with pytest.raises(RefusedError) as caught:
        await bot.form("sendPhoto", form(chat_id=anna.id, photo=photo, caption="x" * 1025))

    assert answer["caption_entities"] == [{"type": "italic", "offset": 0, "length": 1024}]
    assert "entities" not in answer
    assert (answer["photo"][0]["width"], answer["photo"][0]["height"]) == (30, 20)
    assert caught.value.description == "Bad Request: message caption is too long"


async def test_copy_and_forward(bot, anna, telegram):
    boris = telegram.people.create(Account(0, "Boris"))
    telegram.people.says(boris.id, None, "/start")
    source = await sent(bot, anna)

    copied = await bot("copyMessage", chat_id=boris.id, from_chat_id=anna.id, message_id=source)
    forwarded = await bot("forwardMessage", chat_id=boris.id, from_chat_id=anna.id, message_id=1)
    missing = await bot.refusal("copyMessage", chat_id=boris.id, from_chat_id=anna.id, message_id=99)

    assert set(copied) == {"message_id"}
    assert forwarded["forward_origin"]["sender_user"]["first_name"] == "Anna"
    assert missing == "Bad Request: message to copy not found"


async def test_reply_to_what_is_gone_is_refused_unless_allowed(bot, anna):
    reply = {"message_id": 99}

    refusal = await bot.refusal("sendMessage", chat_id=anna.id, text="x", reply_parameters=reply)
    allowed = await bot(
        "sendMessage", chat_id=anna.id, text="x", reply_parameters=reply | {"allow_sending_without_reply": True}
    )
    replied = await bot("sendMessage", chat_id=anna.id, text="x", reply_parameters={"message_id": 1})

    assert refusal == "Bad Request: message to be replied not found"
    assert "reply_to_message" not in allowed
    assert replied["reply_to_message"]["text"] == "/start"


async def test_chat_action_is_one_of_the_known(bot, anna):
    assert await bot("sendChatAction", chat_id=anna.id, action="typing") is True
    assert await bot.refusal("sendChatAction", chat_id=anna.id, action="thinking") == (
        "Bad Request: wrong parameter action in request"
    )


async def test_people_cannot_do_what_a_client_would_not_let_them(anna, telegram):
    for act in (
        lambda: telegram.people.says(anna.id, None, " "),
        lambda: telegram.people.says(anna.id, None, "x" * 4097),
        lambda: telegram.people.presses(anna.id, None, 1, "no"),
        lambda: telegram.people.edits(anna.id, None, 99, "x"),
        lambda: telegram.people.opens_link(anna.id, "https://t.me/other_bot?start=x"),
        lambda: telegram.people.opens_link(anna.id, "https://t.me/hr_helper_trial_bot?start=a+b"),
        lambda: telegram.people.says(12345, None, "x"),
        lambda: telegram.people.says(anna.id, -5, "x"),
    ):
        with pytest.raises(PersonError):
            act()


async def test_members_and_chats_are_shown(bot, anna, telegram):
    group = telegram.people.creates_group(anna.id, "Hiring", [])
    telegram.people.adds_bot(anna.id, group.id, "administrator")

    owner = await bot("getChatMember", chat_id=group.id, user_id=anna.id)
    itself = await bot("getChatMember", chat_id=group.id, user_id=telegram.state.bot.id)
    chat = await bot("getChat", chat_id=anna.id)
    unknown = await bot.refusal("getChatMember", chat_id=group.id, user_id=1)
    left = await bot("leaveChat", chat_id=group.id)

    assert (owner["status"], itself["status"], chat["first_name"]) == ("creator", "administrator", "Anna")
    assert unknown == "Bad Request: invalid user_id specified"
    assert left is True
    assert group.bot_status == "left"
