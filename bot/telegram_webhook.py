"""Telegram's webhook: an update is recorded, then answered, then handled behind the answer."""

import asyncio
import hmac

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from pydantic import ValidationError

from services.database_failures import DATABASE_FAILURES
from services.update_inbox import UpdateInbox

log = structlog.get_logger(__name__)

# Telegram's 64-bit signed numbers; anything else would not go into the table.
LARGEST_UPDATE_ID = 2**63 - 1


class SecretWebhook(SimpleRequestHandler):
    """aiogram's webhook with a secret, and with an answer that says whether the update is safe with us.

    Without the secret header anybody could forge an update. Telegram repeats what is not answered with 2xx, so an
    update that cannot be recorded is answered 503 and comes again.
    """

    def __init__(self, dispatcher: Dispatcher, bot: Bot, *, secret: str, inbox: UpdateInbox) -> None:
        super().__init__(dispatcher, bot, handle_in_background=True, secret_token=secret, is_recorded=True)
        self._secret = secret.encode()
        self._inbox = inbox

    def verify_secret(self, telegram_secret_token: str, bot: Bot) -> bool:  # noqa: ARG002 - aiogram's signature
        """Compare in constant time; as bytes, because a header may hold anything."""
        return hmac.compare_digest(telegram_secret_token.encode("utf-8", "surrogateescape"), self._secret)

    async def close(self) -> None:
        """Leave the bot's session open: updates under way still answer through it, and who opened it closes it."""

    async def _handle_request_background(self, bot: Bot, request: web.Request) -> web.Response:
        try:
            update = await request.json(loads=bot.session.json_loads)
        except ValueError:
            update = None
        update_id = update.get("update_id") if isinstance(update, dict) else None
        if not isinstance(update_id, int) or not 0 < update_id <= LARGEST_UPDATE_ID:
            log.warning("webhook_body_is_no_update")
            return web.Response(status=400)
        try:
            is_new = await self._inbox.is_new(update_id)
        except DATABASE_FAILURES as error:
            log.warning("update_not_recorded", update_id=update_id, error=type(error).__name__)
            return web.Response(status=503)
        if is_new:
            task = asyncio.create_task(self._background_feed_update(bot, update))
            self._background_feed_update_tasks.add(task)
            task.add_done_callback(self._background_feed_update_tasks.discard)
        return web.json_response({})

    async def _background_feed_update(self, bot: Bot, update: dict[str, object]) -> None:
        try:
            Update.model_validate(update, context={"bot": bot})
        except ValidationError as error:
            # Repeating it would not help; what is in it may be personal, so only the places are named.
            places = [".".join(str(part) for part in each["loc"]) for each in error.errors(include_input=False)[:3]]
            log.warning("update_not_understood", update_id=update["update_id"], places=places)
            return
        await super()._background_feed_update(bot, update)
