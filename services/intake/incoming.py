"""What arrives in the chat, without anything of Telegram's library, and whether it is about an applicant. Pure."""

import hashlib
from dataclasses import dataclass, field

from services.task_import.contacts import Contacts, contacts_in

MIN_LINES = 2


@dataclass(frozen=True, slots=True)
class ChatFile:
    """A file in the chat; `size_bytes` is None when Telegram does not say."""

    id: str
    unique_id: str
    name: str = field(repr=False)
    size_bytes: int | None = None
    is_photo: bool = False


@dataclass(frozen=True, slots=True)
class ChatContact:
    """A contact card; `vcard` is what else the sender's telephone knew."""

    phone: str = field(repr=False)
    first_name: str = field(repr=False)
    last_name: str = field(default="", repr=False)
    vcard: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message.

    Attributes:
        text: the text, or the caption of a file.
        album: what Telegram calls the media group; empty when it is none.
    """

    chat_id: int
    message_id: int
    text: str = field(default="", repr=False)
    file: ChatFile | None = None
    contact: ChatContact | None = None
    album: str = ""

    @property
    def source_hash(self) -> str:
        """Names the content: the same file or text has the same, a contact has one of its own every time.

        The hash of a telephone number could be turned back into the number, so a contact's is not made of it.
        """
        if self.file is not None:
            key = f"file:{self.file.unique_id}"
        elif self.contact is not None:
            key = f"contact:{self.chat_id}:{self.message_id}"
        else:
            key = f"text:{' '.join(self.text.split())}"
        return hashlib.blake2b(key.encode(), digest_size=20).hexdigest()


def is_about_applicant(text: str, *, is_forwarded: bool) -> bool:
    """Whether a text goes to the drafts; everything else is a search.

    Forwarded texts do, single links to a profile do, and texts of several lines that hold a way to reach somebody.
    """
    if text.startswith("/") or not text.strip():
        return False
    if is_forwarded or is_profile_link(text):
        return True
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) >= MIN_LINES and has_contact(contacts_in(text))


def is_profile_link(text: str) -> bool:
    """Whether there is nothing but one address of a person's page."""
    found = contacts_in(text)
    return len(text.split()) == 1 and len(found.profiles) + len(found.telegrams) == 1 and "/" in text


def has_contact(found: Contacts) -> bool:
    """Whether a text says how to reach somebody."""
    return bool(found.phones or found.emails or found.profiles or found.telegrams)
