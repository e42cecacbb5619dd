"""Brings files of the chat from Telegram (the door behind `services.intake.chat_files.ChatFiles`)."""

from io import BytesIO

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiohttp import ClientError

from services.intake.chat_files import MAX_CHAT_FILE_BYTES
from services.intake.errors import FileGoneError, FileNotReachedError, TooBigFileError

DOWNLOAD_S = 60


class TelegramFiles:
    """Downloads with one bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def download(self, file_id: str, /) -> bytes:
        """The bytes of a file; https://core.telegram.org/bots/api#getfile .

        Raises:
            TooBigFileError: Telegram does not give files above 20 MB to bots.
            FileGoneError: it is no longer there.
            FileNotReachedError: Telegram does not answer.
        """
        try:
            file = await self._bot.get_file(file_id)
            if (file.file_size or 0) > MAX_CHAT_FILE_BYTES:
                raise TooBigFileError
            if file.file_path is None:
                raise FileGoneError
            content = BytesIO()
            await self._bot.download_file(file.file_path, destination=content, timeout=DOWNLOAD_S)
        except TelegramBadRequest as error:
            raise (TooBigFileError if "too big" in error.message else FileGoneError) from error
        except (TelegramAPIError, ClientError, TimeoutError):
            # Its address holds the bot's token, so the error is not kept as the cause.
            raise FileNotReachedError from None
        return content.getvalue()
