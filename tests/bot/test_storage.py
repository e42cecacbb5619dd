import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey

from bot.storage import DatabaseStorage
from models.database import close_database, open_database

pytestmark = pytest.mark.database
KEY = StorageKey(bot_id=1, chat_id=42, user_id=42)
OTHER = StorageKey(bot_id=1, chat_id=43, user_id=43)


class Entry(StatesGroup):
    name = State()


async def test_a_conversation_survives_a_restart(database: str) -> None:
    await DatabaseStorage().set_state(KEY, Entry.name)
    await DatabaseStorage().set_data(KEY, {"page": 3, "имя": "Анна"})

    await close_database()
    await open_database(database)

    assert await DatabaseStorage().get_state(KEY) == "Entry:name"
    assert await DatabaseStorage().get_data(KEY) == {"page": 3, "имя": "Анна"}


async def test_conversations_of_two_people_are_apart(database: str) -> None:
    storage = DatabaseStorage()
    await storage.set_state(KEY, Entry.name)

    assert await storage.get_state(OTHER) is None
    assert await storage.get_data(OTHER) == {}


async def test_leaving_a_conversation_keeps_nothing(database: str) -> None:
    storage = DatabaseStorage()
    await storage.set_state(KEY, Entry.name)
    await storage.set_data(KEY, {"page": 3})

    await storage.set_state(KEY, None)
    await storage.set_data(KEY, {})

    assert await storage.get_state(KEY) is None
    assert await storage.get_data(KEY) == {}
