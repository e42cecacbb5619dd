"""`/web`: one-time links into the panel."""

from html import escape

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor
from services.panel_links import PanelDoor, PanelLinks


def create_router() -> Router:
    """The router of /web."""
    router = Router(name="panel")
    router.message.register(give_links, Command("web"))
    return router


async def give_links(message: Message, actor: Actor, panel_door: PanelDoor) -> None:
    """Send the links. They open a page with a button, so that Telegram's preview cannot use them up."""
    await show(message, _screen(await panel_door.links(actor)))


def _screen(links: PanelLinks) -> Screen:
    text = _(
        '<a href="{sign_in}">Open the panel</a>\nThe link signs you in once, within {sign_in_minutes} minutes.\n\n'
        '<a href="{new_password}">Set a new password</a>\nFor signing in without the bot; once, within '
        "{new_password_minutes} minutes.\n\nDo not pass the links on: whoever opens them is you."
    ).format(
        sign_in=escape(links.sign_in),
        new_password=escape(links.new_password),
        sign_in_minutes=links.sign_in_minutes,
        new_password_minutes=links.new_password_minutes,
    )
    return Screen(text)
