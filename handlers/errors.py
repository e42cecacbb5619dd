"""The one place of the bot where errors become sentences (style.md §4)."""

import secrets
from html import escape

import structlog
from aiogram import Router
from aiogram.exceptions import TelegramForbiddenError
from aiogram.types import CallbackQuery, ErrorEvent, Message

import locales
from handlers.screen import toast
from locales import Language
from services.access import Actor
from services.error_messages import describe
from services.errors import ServiceError
from services.vocabulary import IntegrationError

log = structlog.get_logger(__name__)


def create_router() -> Router:
    """The router that answers for every handler that raised."""
    router = Router(name="errors")
    router.error.register(explain)
    return router


async def explain(event: ErrorEvent, actor: Actor | None = None) -> None:
    """Tell the person what happened and note it once, with a number for what nobody foresaw."""
    error = event.exception
    if isinstance(error, TelegramForbiddenError):
        # The person blocked the bot between asking and our answer.
        log.info("answer_refused", update_id=event.update.update_id)
        return
    reference = secrets.token_hex(3)
    if isinstance(error, ServiceError):
        log.info("refused", error=type(error).__name__, update_id=event.update.update_id)
    elif isinstance(error, IntegrationError):
        log.warning("vendor_failed", error=str(error), update_id=event.update.update_id)
    else:
        log.error("handler_failed", reference=reference, update_id=event.update.update_id, exc_info=error)
    with locales.using(actor.language if actor else Language.RU):
        text = describe(error, reference=reference)
    await _answer(event, text)


async def _answer(event: ErrorEvent, text: str) -> None:
    update = event.update
    if isinstance(update.callback_query, CallbackQuery):
        is_shown = await update.callback_query.answer(toast(text), show_alert=True)
        # An alert is cut short and cannot be read again, and a tap from before a restart gets none: the whole sentence
        # stands in the chat.
        if (not is_shown or len(text) > len(toast(text))) and isinstance(update.callback_query.message, Message):
            await update.callback_query.message.answer(escape(text, quote=False))
    elif isinstance(update.message, Message):
        await update.message.answer(escape(text, quote=False))
