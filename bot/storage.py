"""aiogram's conversation storage over our table, so that a conversation survives a restart (design.md §3)."""

from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

from models.telegram import ConversationState

_KEYS = DefaultKeyBuilder(prefix="c", with_destiny=True)


class DatabaseStorage(BaseStorage):
    """States and data of conversations in `conversation_states`."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Write the state; None ends the conversation."""
        name = state.state if isinstance(state, State) else state
        await ConversationState.update_or_create(key=_KEYS.build(key), defaults={"state": name})

    async def get_state(self, key: StorageKey) -> str | None:
        """The state, None outside a conversation."""
        row = await ConversationState.get_or_none(key=_KEYS.build(key))
        return row.state if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Replace the data."""
        await ConversationState.update_or_create(key=_KEYS.build(key), defaults={"data": dict(data)})

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """The data, empty outside a conversation."""
        row = await ConversationState.get_or_none(key=_KEYS.build(key))
        return dict(row.data) if row else {}

    async def close(self) -> None:
        """Nothing of its own to close: the database belongs to the composition."""
