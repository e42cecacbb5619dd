"""Group chats: one sentence to those who address the bot, a link to the private chat, never anything personal.

This router stands before all others, so that no command of theirs can answer in a group.
"""

from aiogram import Bot, Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.places import Group
from locales import gettext as _


class Addressed(BaseFilter):
    """A command for this bot by name, or a mention of it."""

    async def __call__(self, message: Message, bot: Bot) -> bool:
        """Whether the message speaks to us."""
        name = f"@{(await bot.me()).username}".casefold()
        text = message.text or message.caption or ""
        for entity in message.entities or message.caption_entities or []:
            part = entity.extract_from(text).casefold()
            if (entity.type == "bot_command" and part.endswith(name)) or (entity.type == "mention" and part == name):
                return True
        return False


def create_router() -> Router:
    """The router of groups; it also swallows what is not addressed to the bot."""
    router = Router(name="groups")
    router.message.register(answer, Group(), Addressed())
    router.message.register(ignore, Group())
    router.edited_message.register(ignore, Group())
    router.callback_query.register(answer_tap, Group())
    router.channel_post.register(ignore)
    router.edited_channel_post.register(ignore)
    return router


async def answer(message: Message, bot: Bot) -> None:
    """Say where the bot works."""
    link = f"https://t.me/{(await bot.me()).username}"
    button = InlineKeyboardButton(text=_("Open the private chat"), url=link)
    await message.reply(
        _("I work in a private chat only, so that nothing personal is seen by others."),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
    )


async def answer_tap(query: CallbackQuery) -> None:
    """A button of ours that got into a group does nothing there."""
    await query.answer(_("I work in a private chat only, so that nothing personal is seen by others."), show_alert=True)


async def ignore(_message: Message) -> None:
    """Not for us."""
