"""The smallest real bot: aiogram, an echo with inline buttons, used over HTTP like any other."""

import asyncio
import contextlib

from aiogram import Bot, Dispatcher, F, Router, html
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web


def echo_bot(base_url, token):
    session = AiohttpSession(api=TelegramAPIServer.from_base(base_url))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode="HTML"))


def echo_dispatcher():
    router = Router()
    router.message(CommandStart())(greet)
    router.message(F.document)(measure)
    router.message(F.text)(echo)
    router.callback_query(F.data == "more")(more)
    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    return dispatcher


def buttons():
    more_button = InlineKeyboardButton(text="More", callback_data="more")
    link = InlineKeyboardButton(text="Start over", url="https://t.me/hr_helper_trial_bot?start=again")
    return InlineKeyboardMarkup(inline_keyboard=[[more_button, link]])


async def greet(message: Message, command):
    await message.answer(f"Hello, <b>{html.quote(message.from_user.first_name)}</b>! {command.args or ''}")


async def echo(message: Message):
    await message.answer(f"You said: {html.quote(message.text)}", reply_markup=buttons())


async def measure(message: Message, bot: Bot):
    data = await bot.download(message.document)
    size = len(data.read())
    await message.answer_document(BufferedInputFile(f"{size} bytes".encode(), "size.txt"), caption=f"{size} bytes")


async def more(query: CallbackQuery):
    await query.message.edit_text(f"{html.quote(query.message.text)} (and more)", reply_markup=buttons())
    await query.answer("Here you are")


@contextlib.asynccontextmanager
async def polling(base_url, token):
    bot = echo_bot(base_url, token)
    dispatcher = echo_dispatcher()
    async with asyncio.TaskGroup() as group:
        group.create_task(dispatcher.start_polling(bot, handle_signals=False, polling_timeout=30))
        try:
            yield bot
        finally:
            await dispatcher.stop_polling()


@contextlib.asynccontextmanager
async def webhook(base_url, token, serving, *, secret="s3cret", in_background=False):
    bot = echo_bot(base_url, token)
    handler = SimpleRequestHandler(echo_dispatcher(), bot, handle_in_background=in_background, secret_token=secret)
    app = web.Application()
    handler.register(app, path="/hook")
    async with serving(app) as address:
        await bot.set_webhook(f"{address}/hook", secret_token=secret)
        try:
            yield bot
        finally:
            await bot.delete_webhook()
            await bot.session.close()
