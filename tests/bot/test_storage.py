import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey

from bot.storage import DatabaseStorage
from models.database import close_database, open_database
from models.telegram import ConversationState

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


async def test_alone_it_remembers_and_still_writes_everything_down(database: str) -> None:
    alone = DatabaseStorage(is_alone=True)
    await alone.set_state(KEY, Entry.name)
    await alone.set_data(KEY, {"page": 3})
    await ConversationState.filter().delete()

    assert await alone.get_state(KEY) == "Entry:name"
    assert await DatabaseStorage().get_state(KEY) is None

    await alone.set_data(KEY, {"page": 4})
    assert await DatabaseStorage().get_data(KEY) == {"page": 4}


async def test_together_each_process_sees_what_another_wrote(database: str) -> None:
    one, other = DatabaseStorage(), DatabaseStorage()
    assert await one.get_state(KEY) is None

    await other.set_state(KEY, Entry.name)

    assert await one.get_state(KEY) == "Entry:name"


async def test_what_a_caller_does_to_the_data_it_got_changes_nothing(database: str) -> None:
    alone = DatabaseStorage(is_alone=True)
    await alone.set_data(KEY, {"page": 3})

    (await alone.get_data(KEY))["page"] = 99

    assert await alone.get_data(KEY) == {"page": 3}
