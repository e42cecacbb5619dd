"""From Telegram's message to ours, and which messages are about applicants."""

from aiogram.filters import BaseFilter
from aiogram.types import Message

from services.intake.incoming import ChatContact, ChatFile, Incoming, is_about_applicant

PHOTO_NAME = "photo.jpg"


class AboutApplicant(BaseFilter):
    """A text that goes to the drafts rather than to the search."""

    async def __call__(self, message: Message) -> bool:
        """The rule itself stands with the service."""
        return is_about_applicant(message.text or "", is_forwarded=message.forward_origin is not None)


def incoming_of(message: Message) -> Incoming:
    """What the service needs of a message."""
    contact = message.contact
    return Incoming(
        chat_id=message.chat.id,
        message_id=message.message_id,
        text=message.text or message.caption or "",
        file=_file_of(message),
        contact=ChatContact(contact.phone_number, contact.first_name, contact.last_name or "", contact.vcard or "")
        if contact
        else None,
        album=message.media_group_id or "",
    )


def _file_of(message: Message) -> ChatFile | None:
    if message.document is not None:
        document = message.document
        return ChatFile(document.file_id, document.file_unique_id, document.file_name or "", document.file_size)
    if message.photo:
        # The last one is the largest.
        photo = message.photo[-1]
        return ChatFile(photo.file_id, photo.file_unique_id, PHOTO_NAME, photo.file_size, is_photo=True)
    return None
