"""Files of the chat as the services see them; the door that can reach Telegram brings the bytes."""

from collections.abc import Sequence
from typing import Protocol

from integrations.clickup.schemas import Comment
from services.intake.errors import FileGoneError, TooBigFileError
from services.task_import.draft import DraftFile, FileVerdict
from services.task_import.files import is_what_it_says
from services.task_import.source import UnusableFileError

# Bot API, getFile: bots can download files of up to 20 MB.
MAX_CHAT_FILE_BYTES = 20 * 1024 * 1024


class ChatFiles(Protocol):
    """Where the bytes of a chat's file come from."""

    async def download(self, file_id: str, /) -> bytes:
        """The bytes.

        Raises:
            TooBigFileError, FileGoneError: asking again cannot help.
            FileNotReachedError: Telegram does not answer.
        """


class NoChatFiles:
    """For a process without a bot, which never reads any."""

    async def download(self, _file_id: str) -> bytes:
        """There is no file."""
        raise FileGoneError


class ChatSource:
    """What the runner of imports needs of a chat: only files, and only when they are not in Huntflow yet."""

    def __init__(self, *, files: ChatFiles) -> None:
        self._files = files

    async def comments(self, _user_id: int, _source_key: str) -> Sequence[Comment]:
        """Nobody has commented a message."""
        return ()

    async def file(self, _user_id: int, file: DraftFile) -> bytes:
        """The bytes of the draft's file.

        Raises:
            UnusableFileError: it is left out.
        """
        try:
            content = await self._files.download(file.url)
        except FileGoneError as error:
            raise UnusableFileError(FileVerdict.NOT_FOUND) from error
        except TooBigFileError as error:
            raise UnusableFileError(FileVerdict.TOO_LARGE) from error
        if not is_what_it_says(file.name, content):
            raise UnusableFileError(FileVerdict.NOT_WHAT_IT_SAYS)
        return content
