"""What the buttons of `/interviewer` carry. They change the tapper's own profile only, so they need no owner."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup


class ProfileStates(StatesGroup):
    """What we wait for."""

    value = State()


class ProfileField(StrEnum):
    """What is asked for."""

    SPECIALIZATION = "s"
    EXPERIENCE = "x"
    EMAIL = "e"
    PER_DAY = "d"
    PER_WEEK = "w"
    HOURS = "h"
    ABSENCE = "a"


class ProfileTap(CallbackData, prefix="pr"):
    """Ask for a field; empty shows the profile. `day`: an ISO weekday for hours, 0 for Monday to Friday."""

    field: ProfileField | None = None
    day: int = 0


class HoursDays(CallbackData, prefix="prh"):
    """Choose the days whose hours are set."""


class SetActive(CallbackData, prefix="pra"):
    """Whether the person can be chosen."""

    is_active: bool


class RemoveAbsence(CallbackData, prefix="prx"):
    """The person is there after all."""

    absence: int
