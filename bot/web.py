"""The web side of the process: the panel's application and Telegram's webhook."""

import hmac

from aiogram import Bot, Dispatcher
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from admin_web.health import api as health_api
from bot.composition import Services
from bot.settings import BotMode, Settings

WEBHOOK_PATH = "/telegram/webhook"
# Telegram's updates are a few kilobytes; files come by getFile.
LARGEST_BODY_BYTES = 2 * 1024 * 1024


class SecretWebhook(SimpleRequestHandler):
    """aiogram's webhook: answers at once and works behind. Without the secret header anybody could forge an update."""

    def __init__(self, dispatcher: Dispatcher, bot: Bot, *, secret: str) -> None:
        super().__init__(dispatcher, bot, handle_in_background=True, secret_token=secret)
        self._secret = secret.encode()

    def verify_secret(self, telegram_secret_token: str, bot: Bot) -> bool:  # noqa: ARG002 - aiogram's signature
        """Compare in constant time; as bytes, because a header may hold anything."""
        return hmac.compare_digest(telegram_secret_token.encode("utf-8", "surrogateescape"), self._secret)


def create_web_app(services: Services, *, settings: Settings, bot: Bot, dispatcher: Dispatcher) -> web.Application:
    """Everything this process serves over HTTP."""
    app = web.Application(client_max_size=LARGEST_BODY_BYTES)
    health_api.add_routes(app, services.health)
    if settings.bot_mode is BotMode.WEBHOOK and settings.webhook_secret is not None:
        SecretWebhook(dispatcher, bot, secret=settings.webhook_secret.get_secret_value()).register(
            app, path=WEBHOOK_PATH
        )
    return app


async def serve(app: web.Application, settings: Settings) -> tuple[web.AppRunner, int]:
    """Listen; returns the runner to clean up and the port (chosen by the system when WEB_PORT is 0)."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, settings.web_host, settings.web_port)
    await site.start()
    return runner, runner.addresses[0][1]
