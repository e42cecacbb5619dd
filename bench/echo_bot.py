"""The yardstick: a bare aiogram bot that answers each message with one message. `python -m bench.echo_bot`."""

import asyncio
import os
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message


async def main() -> None:
    """Poll until the process is ended."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    bot = Bot(os.environ["BOT_TOKEN"], session=session)
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
