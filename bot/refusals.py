"""Why a command cannot start or go on, as one sentence and an exit code: 1 for what failed, 2 for a wrong setting."""

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from bot.schema import SchemaError
from bot.settings import Settings
from bot.stores import StoreUnavailableError
from bot.web import AddressTakenError, WebhookRefusedError
from services.secret_box import SecretBox, SecretKeysError

FAILED, WRONG_USE = 1, 2
# What an operator can mend; anything else is our mistake and is shown with its traceback.
REFUSALS = (
    SchemaError,
    SecretKeysError,
    StoreUnavailableError,
    AddressTakenError,
    WebhookRefusedError,
    TelegramAPIError,
    ClientDecodeError,
)


def sentence_of(error: Exception, settings: Settings) -> tuple[str, int]:
    """The sentence and the exit code of one of `REFUSALS`."""
    if isinstance(error, SecretKeysError):
        return f"Wrong setting SECRET_KEYS: {error}", WRONG_USE
    if isinstance(error, WebhookRefusedError):
        return str(error), WRONG_USE
    if isinstance(error, TelegramUnauthorizedError | TelegramNotFound):
        return "Wrong setting BOT_TOKEN: Telegram does not know it; @BotFather gives a fresh one.", WRONG_USE
    if isinstance(error, TelegramNetworkError | TelegramServerError | ClientDecodeError):
        return f"Telegram cannot be reached at {settings.telegram_api_url}; check TELEGRAM_API_URL.", FAILED
    if isinstance(error, TelegramAPIError):
        return f"Telegram refuses the start: {error.message}.", FAILED
    return str(error), FAILED


def without_keys(settings: Settings) -> str | None:
    """What is wrong with SECRET_KEYS, None when secrets can be sealed; looked at before anything is opened."""
    if settings.secret_keys is None:
        return "Wrong setting SECRET_KEYS: without a key no token can be stored; .env.example shows how to make one."
    try:
        SecretBox(settings.secret_keys.get_secret_value())
    except SecretKeysError as error:
        return sentence_of(error, settings)[0]
    return None
