"""The web side of the process: the panel's application and Telegram's webhook."""

import errno
from dataclasses import fields

from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramBadRequest
from aiohttp import web

from admin_web.door.settings import DoorSettings
from admin_web.google import pages as google_pages
from admin_web.huntflow_hooks import receiver
from admin_web.site import SiteServices, create_site
from bot.composition import Services
from bot.settings import BotMode, Settings
from bot.telegram_webhook import SecretWebhook
from services.update_inbox import UpdateInbox

WEBHOOK_PATH = "/telegram/webhook"
# Requests under way when the process is told to stop get this long; Telegram repeats an update that got no answer.
CLOSING_S = 5


class AddressTakenError(Exception):
    """WEB_HOST and WEB_PORT cannot be listened on. The message is one sentence that names the setting."""


class WebhookRefusedError(Exception):
    """Telegram refuses the webhook's address. The message is one sentence that names the setting."""


def create_web_app(
    services: Services, *, settings: Settings, bot: Bot, dispatcher: Dispatcher, inbox: UpdateInbox
) -> web.Application:
    """Everything this process serves over HTTP."""
    app = create_site(site_services(services), door_settings(settings))
    receiver.add_routes(app, services.hook_intake)
    google_pages.add_routes(app, services.google_connecting)
    if settings.bot_mode is BotMode.WEBHOOK and settings.webhook_secret is not None:
        secret = settings.webhook_secret.get_secret_value()
        SecretWebhook(dispatcher, bot, secret=secret, inbox=inbox).register(app, path=WEBHOOK_PATH)
    return app


def site_services(services: Services) -> SiteServices:
    """What the pages and the API use of the services."""
    return SiteServices(**{each.name: getattr(services, each.name) for each in fields(SiteServices)})


def door_settings(settings: Settings) -> DoorSettings:
    """What the web door knows of the settings."""
    return DoorSettings(
        public_url=settings.public_url,
        default_language=settings.language,
        metrics_token=settings.metrics_token.get_secret_value() if settings.metrics_token else "",
    )


async def serve(app: web.Application, settings: Settings) -> tuple[web.AppRunner, int]:
    """Listen; returns the runner to clean up and the port (chosen by the system when WEB_PORT is 0).

    Raises:
        AddressTakenError: somebody else listens there, or the address is not this machine's.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=CLOSING_S)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.web_host, settings.web_port).start()
    except OSError as error:
        await runner.cleanup()
        if error.errno == errno.EADDRINUSE:
            raise AddressTakenError(f"Port {settings.web_port} is taken; set another WEB_PORT.") from error
        if error.errno == errno.EACCES:
            reason = f"Port {settings.web_port} needs more rights than this process has; set another WEB_PORT."
            raise AddressTakenError(reason) from error
        reason = f"{settings.web_host} is not an address of this machine; check WEB_HOST."
        raise AddressTakenError(reason) from error
    return runner, runner.addresses[0][1]


async def set_webhook(bot: Bot, settings: Settings, update_types: list[str]) -> None:
    """Tell Telegram where to send updates.

    Raises:
        WebhookRefusedError: Telegram does not accept the address.
    """
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else None
    try:
        await bot.set_webhook(f"{settings.public_url}{WEBHOOK_PATH}", secret_token=secret, allowed_updates=update_types)
    except TelegramBadRequest as error:
        reason = f"Wrong setting PUBLIC_URL: Telegram refuses it ({error.message})."
        raise WebhookRefusedError(reason) from error
