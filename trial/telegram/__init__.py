"""The Telegram stand-in: Bot API, people, and the chat page, in memory and on loopback."""

from .limits import Limits
from .server import TelegramStandIn

__all__ = ["Limits", "TelegramStandIn"]
