"""Callback data of the people's screens. Each carries the wanted outcome, so that a second tap changes nothing more."""

from aiogram.filters.callback_data import CallbackData

from services.vocabulary import Role


class OpenList(CallbackData, prefix="ul"):
    """A page of the list."""

    page: int


class OpenCard(CallbackData, prefix="uc"):
    """A person's card; `page` is where the list goes back to."""

    user_id: int
    page: int = 1


class SetRole(CallbackData, prefix="ur"):
    """Give or take a role."""

    user_id: int
    role: Role
    is_held: bool
    page: int = 1


class SetPower(CallbackData, prefix="up"):
    """Turn a person on or off; turning off asks once more (`is_sure`)."""

    user_id: int
    is_on: bool
    is_sure: bool = False
    page: int = 1


class Decide(CallbackData, prefix="ud"):
    """Approve a newcomer as a role, or refuse (no role)."""

    user_id: int
    role: Role | None = None


class CloseDeletion(CallbackData, prefix="ux"):
    """Settle a request for deletion without deleting."""

    user_id: int


class Erase(CallbackData, prefix="ue"):
    """Delete a person; asks once more (`is_sure`)."""

    user_id: int
    is_sure: bool = False


class StartSearch(CallbackData, prefix="us"):
    """Ask for a name to look for."""


class ClearSearch(CallbackData, prefix="uz"):
    """Back to everybody."""
