"""Notion's API on loopback, with the host of its files beside it."""

from trial.notion.app import NotionStandIn
from trial.notion.state import NotionState

__all__ = ["NotionStandIn", "NotionState"]
