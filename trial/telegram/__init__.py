"""The Telegram stand-in: Bot API, people, and the chat page, in memory and on loopback."""

from .limits import Limits
from .person import Person
from .screen import Button, Document, Message, Toast
from .server import TelegramStandIn
from .state import Account

__all__ = ["Account", "Button", "Document", "Limits", "Message", "Person", "TelegramStandIn", "Toast"]
