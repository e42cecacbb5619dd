"""aiogram's conversation storage over our table, so that a conversation survives a restart (design.md §3)."""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, NamedTuple

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

from models.telegram import ConversationState

_KEYS = DefaultKeyBuilder(prefix="c", with_destiny=True)
# Most people are in no conversation at all; remembering that of this many saves a read for each of their updates.
MOST_KNOWN = 10_000


class _Conversation(NamedTuple):
    state: str | None
    data: dict[str, Any]


_NONE = _Conversation(None, {})


class DatabaseStorage(BaseStorage):
    """States and data of conversations in `conversation_states`.

    Args:
        is_alone: no other process writes conversations, so what was read or written here stays true.
    """

    def __init__(self, *, is_alone: bool = False) -> None:
        self._known: OrderedDict[str, _Conversation] | None = OrderedDict() if is_alone else None

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Write the state; None ends the conversation."""
        name = state.state if isinstance(state, State) else state
        present = await self._read(_KEYS.build(key))
        await self._write(_KEYS.build(key), _Conversation(name, present.data), present)

    async def get_state(self, key: StorageKey) -> str | None:
        """The state, None outside a conversation."""
        return (await self._read(_KEYS.build(key))).state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Replace the data."""
        present = await self._read(_KEYS.build(key))
        await self._write(_KEYS.build(key), _Conversation(present.state, dict(data)), present)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """The data, empty outside a conversation."""
        return dict((await self._read(_KEYS.build(key))).data)

    async def close(self) -> None:
        """Nothing of its own to close: the database belongs to the composition."""

    async def _read(self, key: str) -> _Conversation:
        if self._known is not None and key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        row = await ConversationState.get_or_none(key=key)
        found = _Conversation(row.state, dict(row.data)) if row else _NONE
        self._remember(key, found)
        return found

    async def _write(self, key: str, conversation: _Conversation, present: _Conversation) -> None:
        # Every command ends whatever was going on; mostly nothing was.
        if conversation == present:
            return
        await ConversationState.update_or_create(
            key=key, defaults={"state": conversation.state, "data": conversation.data}
        )
        self._remember(key, conversation)

    def _remember(self, key: str, conversation: _Conversation) -> None:
        if self._known is None:
            return
        self._known[key] = conversation
        self._known.move_to_end(key)
        if len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)
