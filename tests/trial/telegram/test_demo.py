"""A real aiogram bot against the stand-in, driven by people: polling and webhook."""

import asyncio

import pytest

from tests.trial.telegram import echo_bot
from tests.trial.telegram.conftest import TOKEN, serving
from trial.telegram import TelegramStandIn
from trial.telegram.person import Person


@pytest.fixture(params=["polling", "webhook", "webhook in background"])
async def base_url(request):
    """The stand-in with the echo bot connected in one of the three ways; real time, as in production."""
    async with serving(TelegramStandIn(TOKEN).create_app()) as address:
        if request.param == "polling":
            way = echo_bot.polling(address, TOKEN)
        else:
            way = echo_bot.webhook(address, TOKEN, serving, in_background="background" in request.param)
        async with way:
            yield address


async def test_person_talks_presses_and_sends_a_file(base_url):
    async with Person.joined(base_url, first_name="Аня <3") as anna:
        await anna.says("/start")
        greeting = await anna.waits_for("Hello")
        await anna.says("first & second")
        await anna.waits_for("You said: first")
        await anna.presses("More")
        edited = await anna.waits_for("and more")
        toast = await anna.waits_for_toast()
        await anna.sends_file("cv.txt", b"x" * 1234, "text/plain")
        answer = await anna.waits_for(lambda message: message.document is not None)
        content = await anna.downloads(answer)

    assert greeting.formatted("bold") == ["Аня <3"]
    assert edited.is_edited
    assert edited.button_texts() == [["More", "Start over"]]
    assert toast.text == "Here you are"
    assert (answer.text, answer.document.name, content) == ("1234 bytes", "size.txt", b"1234 bytes")


async def test_many_people_at_once_hear_only_their_own_answers(base_url):
    async def one(name):
        async with Person.joined(base_url, first_name=name) as person:
            await person.says(f"I am {name}")
            await person.waits_for(f"I am {name}")
            return [message.text for message in person.messages() if message.from_bot]

    answers = await asyncio.gather(*(one(f"P{number}") for number in range(12)))

    assert answers == [[f"You said: I am P{number}"] for number in range(12)]


async def test_link_button_starts_the_bot_with_its_payload(base_url):
    async with Person.joined(base_url) as anna:
        await anna.says("hello")
        await anna.waits_for("You said")
        await anna.presses("Start over")
        greeting = await anna.waits_for("Hello")

    assert greeting.text == "Hello, Anna! again"
