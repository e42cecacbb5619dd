"""Each refusal of Telegram becomes what the outbox can act on."""

import pytest
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import SendMessage

from bot.messenger import TelegramMessenger
from handlers.screen import Screen
from locales import Language, current_language
from services.notifications import AccessRemoved, Notification
from services.outbox import DeliveryRefusedError
from tests.recording_bot import recording_bot

CALL = SendMessage(chat_id=7, text="…")


class Views:
    """Says the language it was asked in."""

    def __init__(self, *, silent: bool = False) -> None:
        self._silent = silent

    async def render(self, _notification: Notification) -> Screen | None:
        return None if self._silent else Screen(f"In {current_language().value}")


@pytest.mark.parametrize("language", list(Language))
async def test_a_notification_is_sent_in_the_language_of_its_reader(language: Language) -> None:
    bot, session = recording_bot()

    message_id = await TelegramMessenger(bot=bot, views=Views()).deliver(7, language, AccessRemoved())

    sent = session.last(SendMessage)
    assert (sent.chat_id, sent.text, sent.link_preview_options.is_disabled) == (7, f"In {language.value}", True)
    assert message_id == 1001


async def test_nothing_to_say_is_not_sent() -> None:
    bot, session = recording_bot()

    assert await TelegramMessenger(bot=bot, views=Views(silent=True)).deliver(7, Language.RU, AccessRemoved()) is None
    assert session.requests == []


@pytest.mark.parametrize(
    ("error", "permanent", "retry_after_s", "moved_to"),
    [
        (TelegramRetryAfter(CALL, "Too Many Requests: retry after 17", 17), False, 17, None),
        (TelegramMigrateToChat(CALL, "group upgraded", -100500), False, None, -100500),
        (TelegramForbiddenError(CALL, "Forbidden: bot was blocked by the user"), True, None, None),
        (TelegramForbiddenError(CALL, "Forbidden: user is deactivated"), True, None, None),
        (TelegramNotFound(CALL, "Not Found: chat not found"), True, None, None),
        (TelegramBadRequest(CALL, "Bad Request: chat not found"), True, None, None),
        (TelegramBadRequest(CALL, "Bad Request: message is too long"), False, None, None),
        (TelegramNetworkError(CALL, "ServerDisconnectedError"), False, None, None),
        (TelegramServerError(CALL, "Bad Gateway"), False, None, None),
    ],
)
async def test_a_refusal_says_whether_and_when_to_try_again(
    error: TelegramAPIError, permanent: bool, retry_after_s: float | None, moved_to: int | None
) -> None:
    bot, session = recording_bot()
    session.fails_with(SendMessage, error)

    with pytest.raises(DeliveryRefusedError) as refused:
        await TelegramMessenger(bot=bot, views=Views()).deliver(7, Language.RU, AccessRemoved())

    found = refused.value
    assert (found.permanent, found.retry_after_s, found.moved_to) == (permanent, retry_after_s, moved_to)
    assert found.reason
