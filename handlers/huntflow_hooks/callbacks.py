"""What the buttons of `/hooks` carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class HookAct(StrEnum):
    """What a button does."""

    SHOW = "s"
    REGISTER = "r"
    RESTORE = "a"
    ASK_REMOVE = "x"
    REMOVE = "x!"


class HookTap(CallbackData, prefix="hk"):
    """A button about a webhook; `hook` is 0 while there is none. The service checks whose it is."""

    act: HookAct
    hook: int = 0
