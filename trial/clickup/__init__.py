"""ClickUp API v2 on loopback, with its attachment host beside it."""

from trial.clickup.app import ClickUpStandIn
from trial.clickup.state import ClickUpState

__all__ = ["ClickUpStandIn", "ClickUpState"]
