"""Callback data and states of the conversation about keys.

`user_id` is whose screen the button belongs to; the service refuses it to anybody else. Buttons without it, under
notifications, open the tapper's own.
"""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from services.credential_entry import SecretKind
from services.vocabulary import Integration


class Act(StrEnum):
    """What a button on an integration's card does."""

    SET = "set"
    TEST = "test"
    ACTIVATE = "on"
    ORGANISATIONS = "orgs"
    ASK_REMOVE = "rm"
    REMOVE = "rm!"


class TokensTap(CallbackData, prefix="tk"):
    """An action on one integration."""

    act: Act
    integration: Integration
    user_id: int


class OrganisationTap(CallbackData, prefix="tko"):
    """Work in this organisation."""

    integration: Integration
    user_id: int
    account_id: int


class EnterTap(CallbackData, prefix="tke"):
    """Begin to enter a key of this kind."""

    integration: Integration
    kind: SecretKind
    user_id: int = 0


class AddressTap(CallbackData, prefix="tka"):
    """Type another Huntflow address for the key that is being entered."""


class CardTap(CallbackData, prefix="tkc"):
    """Open the card of an integration, one's own."""

    integration: Integration


class ListTap(CallbackData, prefix="tkl"):
    """Back to the list, leaving the conversation about a key if there is one."""


class SecretEntry(StatesGroup):
    """Waiting for something that must not stay in the chat."""

    secret = State()
    address = State()
