"""Where in Telegram a question stands."""

from aiogram.types import InaccessibleMessage, Message

from services.assistant.views import ChatPlace


def topic_of(message: Message | InaccessibleMessage | None) -> int | None:
    """The topic a message stands in; None outside topics."""
    is_in_topic = isinstance(message, Message) and bool(message.is_topic_message)
    return message.message_thread_id if isinstance(message, Message) and is_in_topic else None


def place_of(message: Message) -> ChatPlace:
    """The chat and the topic."""
    return ChatPlace(message.chat.id, topic_of(message))
