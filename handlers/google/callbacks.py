"""Callback data and states about Google. An account's id is checked against the person at every tap."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup


class AccountAct(StrEnum):
    """What a button on an account does."""

    CARD = "c"
    TEST = "t"
    MAIN = "m"
    SYNC = "s"
    ASK_REMOVE = "rm"
    REMOVE = "rm!"


class AccountTap(CallbackData, prefix="gga"):
    """An action on one account."""

    act: AccountAct
    id: int


class ConnectTap(CallbackData, prefix="ggc"):
    """A link to Google's consent page; `user_id` is whose screen it was."""

    user_id: int


class PickFile(CallbackData, prefix="ggf"):
    """Make a draft of this file. Google's ids of files have up to 44 characters."""

    account_id: int
    file_id: str


class DrivePage(CallbackData, prefix="ggp"):
    """A page of the search that `key` names."""

    key: str
    page: int


class DriveStates(StatesGroup):
    """Waiting for words to look for."""

    words = State()
