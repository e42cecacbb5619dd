"""The driver of a person, and the control endpoints and event stream under it."""

import asyncio
import json

import aiohttp
import pytest

from tests.trial.telegram.conftest import TOKEN, serving
from trial.telegram import TelegramStandIn
from trial.telegram.person import Person
from trial.telegram.state import Account

KEYS = {"inline_keyboard": [[{"text": "Old", "callback_data": "old"}], [{"text": "Site", "url": "https://e.com/"}]]}


@pytest.fixture
async def boris(base_url, telegram):
    async with Person.joined(base_url, first_name="Boris", username="boris", language_code="en") as person:
        await person.says("/start")
        telegram.queue.clear()
        yield person


async def test_person_has_the_given_name_and_language(boris, bot):
    await boris.says("hi")

    user = (await bot.updates())[0]["message"]["from"]
    assert user == {"id": boris.id, "is_bot": False, "first_name": "Boris", "username": "boris", "language_code": "en"}


async def test_same_id_is_the_same_person_with_the_screen_as_it_was(base_url, bot, boris):
    await bot("sendMessage", chat_id=boris.id, text="remember me")

    async with Person.joined(base_url, id=boris.id, first_name="Boris") as again:
        assert [message.text for message in again.messages()] == ["/start", "remember me"]


async def test_waiting_ignores_what_was_there_before_the_act(bot, boris):
    await bot("sendMessage", chat_id=boris.id, text="Done: 1")
    await boris.waits_for("Done")
    await boris.says("again")

    with pytest.raises(AssertionError, match="did not come") as caught:
        await boris.waits_for("Done", timeout_s=0.05)
    await bot("sendMessage", chat_id=boris.id, text="Done: 2")

    assert "Boris: again" in str(caught.value)
    assert (await boris.waits_for("Done")).text == "Done: 2"


async def test_messages_show_current_text_buttons_and_documents(bot, boris):
    sent = await bot("sendMessage", chat_id=boris.id, text="a <b>b</b>", parse_mode="HTML", reply_markup=KEYS)
    seen = await boris.waits_for("a b")
    await bot("editMessageText", chat_id=boris.id, message_id=sent["message_id"], text="c")
    edited = await boris.waits_for("c")

    assert seen.formatted("bold") == ["b"]
    assert seen.button_texts() == [["Old"], ["Site"]]
    assert [button.url for button in seen.flat_buttons()] == [None, "https://e.com/"]
    assert (edited.id, edited.is_edited, edited.buttons) == (seen.id, True, ())
    assert [message.text for message in boris.messages()] == ["/start", "c"]


async def test_pressing_takes_the_newest_message_that_has_the_button(bot, boris):
    for _ in range(2):
        newest = await bot("sendMessage", chat_id=boris.id, text="x", reply_markup=KEYS)
    await boris.waits_until(lambda: len(boris.messages()) == 3)

    await boris.presses("Old")
    await boris.presses("old", boris.messages()[1])

    pressed = [update["callback_query"]["message"]["message_id"] for update in await bot.updates()]
    assert pressed == [newest["message_id"], newest["message_id"] - 1]


async def test_missing_button_is_told_with_those_on_the_screen(bot, boris):
    await bot("sendMessage", chat_id=boris.id, text="menu", reply_markup=KEYS)
    await boris.waits_for("menu")

    with pytest.raises(AssertionError, match=r"no button 'New'[\s\S]*\[Old\][\s\S]*\[Site\]"):
        await boris.presses("New")
    with pytest.raises(AssertionError, match=r"opens 'https://e\.com/'"):
        await boris.presses("Site")


async def test_buttons_under_the_input_send_their_text_or_the_own_contact(bot, boris):
    markup = {"keyboard": [["Later", {"text": "My number", "request_contact": True}]]}
    await bot("sendMessage", chat_id=boris.id, text="number?", reply_markup=markup)
    await boris.waits_for("number?")

    await boris.presses("Later")
    await boris.presses("My number")

    later, contact = [update["message"] for update in await bot.updates()]
    assert later["text"] == "Later"
    assert contact["contact"]["user_id"] == boris.id


async def test_toasts_actions_drafts_and_deletions_are_seen(bot, boris):
    sent = await bot("sendMessage", chat_id=boris.id, text="menu", reply_markup=KEYS)
    message = await boris.waits_for("menu")
    await boris.presses("Old")
    question = (await bot.updates())[0]["callback_query"]
    await bot("sendChatAction", chat_id=boris.id, action="typing")
    await bot("sendMessageDraft", chat_id=boris.id, draft_id=3, text="thin")
    await bot("answerCallbackQuery", callback_query_id=question["id"], text="Careful!", show_alert=True)
    await bot("deleteMessage", chat_id=boris.id, message_id=sent["message_id"])

    await boris.waits_until_gone(message)

    assert [(toast.text, toast.is_alert) for toast in boris.toasts()] == [("Careful!", True)]
    assert boris.screen.actions == [(boris.id, "typing")]
    assert boris.screen.drafts == [(boris.id, "thin")]


async def test_commands_menu_is_seen_at_once(bot, boris):
    await bot("setMyCommands", commands=[{"command": "find", "description": "Find"}])

    await boris.waits_until(lambda: boris.screen.commands() == ["find"])


async def test_everything_a_person_may_send(bot, boris, telegram):
    first = await boris.says("typo")
    await boris.edits(first, "type")
    await boris.sends_file("Резюме.pdf", b"%PDF", "application/pdf", "caption")
    await boris.sends_photo(b"GIF89a\x03\x00\x02\x00")
    await boris.sends_voice(b"OggS")
    await boris.sends_contact("+375291112233", "Petr")
    await boris.forwards("my cv", from_name="Hidden")
    await boris.forwards("my cv", from_name="Open", from_id=77)
    await boris.opens_link("https://t.me/hr_helper_trial_bot?start=invite_5")
    await boris.blocks_bot()
    await boris.unblocks_bot()

    updates = await bot.updates()
    heard = [update.get("message", {}) for update in updates]
    assert updates[1]["edited_message"]["text"] == "type"
    assert (heard[2]["document"]["file_name"], heard[2]["caption"]) == ("Резюме.pdf", "caption")
    assert heard[3]["photo"][0]["width"] == 3
    assert heard[4]["voice"]["mime_type"] == "audio/ogg"
    assert heard[5]["contact"]["phone_number"] == "+375291112233"
    assert heard[6]["forward_origin"]["sender_user_name"] == "Hidden"
    assert heard[7]["forward_origin"]["sender_user"]["id"] == 77
    assert heard[8]["text"] == "/start invite_5"
    assert [update["my_chat_member"]["new_chat_member"]["status"] for update in updates[9:]] == ["kicked", "member"]


async def test_groups_and_inline_queries_of_people(base_url, bot, boris):
    async with Person.joined(base_url, first_name="Vera") as vera:
        group = await boris.creates_group("Hiring", (vera,))
        await vera.says("/today", chat_id=group)
        await bot("sendMessage", chat_id=group, text="Nothing today")
        seen = [(await person.waits_for("Nothing", chat_id=group)).text for person in (boris, vera)]
        new = await boris.migrates_group(group)
        await bot("sendMessage", chat_id=new, text="Moved")
        moved = await vera.waits_for("Moved", chat_id=new)

    assert seen == ["Nothing today"] * 2
    assert moved.chat_id == new


async def test_inline_query_shows_results_and_sends_the_chosen(bot, boris, telegram):
    article = {"type": "article", "id": "a", "title": "A. P.", "input_message_content": {"message_text": "A. P."}}
    asked = telegram.queue.changed()
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(boris.asks_inline("petr"))
        await asked.wait()
        query = (await bot.updates())[-1]["inline_query"]
        await bot("answerInlineQuery", inline_query_id=query["id"], results=[article])
    sent = await boris.chooses_inline("a")

    assert [result["title"] for result in asking.result()] == ["A. P."]
    assert sent.text == "A. P."


async def test_driver_says_what_a_client_would_not_allow(boris):
    with pytest.raises(AssertionError, match="1 to 4096 characters"):
        await boris.says("x" * 4097)


async def test_stream_continues_where_it_stopped(client, telegram, anna):
    telegram.people.says(anna.id, None, "one")
    telegram.people.says(anna.id, None, "two")

    async def texts(count, **headers):
        heard = []
        async with client.get(f"/__people/{anna.id}/events?after=0", headers=headers) as stream:
            assert stream.headers["Content-Type"] == "text/event-stream"
            while len(heard) < count and (line := await stream.content.readline()):
                if line.startswith(b"data: "):
                    heard.append(json.loads(line[6:])["message"]["text"])
        return heard

    assert await texts(3) == ["/start", "one", "two"]
    assert await texts(1, **{"Last-Event-ID": "2"}) == ["two"]


async def test_control_endpoints_refuse_with_a_sentence(client, anna):
    async def refusal(path, body):
        async with client.post(path, json=body) as answer:
            assert answer.status == 400
            return (await answer.json())["error"]

    chat = f"/__people/{anna.id}/chats/{anna.id}"
    assert await refusal("/__people/5/start", {}) == "no person 5"
    assert await refusal(f"{chat}/messages", {}) == "text is missing"
    assert await refusal(f"{chat}/messages/1/press", {"data": "no"}) == "message 1 has no button 'no'"
    assert await refusal(f"{chat}/contact", {"first_name": "x"}) == "a contact has a phone_number and a first_name"
    async with client.post(f"{chat}/messages", data=b"{") as answer:
        assert (answer.status, await answer.json()) == (400, {"error": "the body is not JSON"})


async def test_people_are_listed_with_notes_and_screens_are_read(client, telegram, anna):
    telegram.people.create(Account(55, "Olga"), note="administrator")

    listed = await (await client.get("/__people")).json()
    screen = await (await client.get(f"/__people/{anna.id}/chats/{anna.id}/messages")).json()

    assert listed["people"][1] == {"id": 55, "is_bot": False, "first_name": "Olga", "note": "administrator"}
    assert listed["bot"]["username"] == "hr_helper_trial_bot"
    assert [message["text"] for message in screen["messages"]] == ["/start"]


async def test_stand_in_stops_at_once_while_people_and_bots_wait():
    stand_in = TelegramStandIn(TOKEN)
    person = stand_in.people.create(Account(0, "Anna"))
    async with asyncio.timeout(10), aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
        async with serving(stand_in.create_app()) as address:
            stream = await session.get(f"{address}/__people/{person.id}/events")
            begun = stand_in.queue.changed()
            poll = group.create_task(session.get(f"{address}/bot{TOKEN}/getUpdates?timeout=600"))
            await begun.wait()

        rest = await stream.read()

    assert rest == b": hello\n\n"
    assert await poll.result().json() == {"ok": True, "result": []}
