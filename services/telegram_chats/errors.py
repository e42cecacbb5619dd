"""What can go wrong around group chats."""

from locales import lazy
from services.errors import ServiceError


class UnknownChatError(ServiceError):
    """No chat the bot is in, and nobody the bot knows."""

    field = "chat_id"
    sentence = lazy("The bot knows no such chat or person. Nothing was sent. Take a chat_id from the list of chats.")


class ChatRefusedError(ServiceError):
    """Telegram does not take the message. Values: `reason` in Telegram's words."""

    sentence = lazy("Telegram did not take this: {reason}. Nothing was sent.")


class TelegramAwayError(ServiceError):
    """Telegram does not answer, or asks us to wait."""

    sentence = lazy("Telegram does not take messages now. Try again in a minute; look first whether it arrived.")


class TooManyMessagesError(ServiceError):
    """The limit of one chat. Values: `limit` a minute."""

    sentence = lazy("At most {limit} messages a minute go to one chat. Nothing was sent; try again in a minute.")
