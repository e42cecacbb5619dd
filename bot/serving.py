"""`run`: from settings to a process that serves until it is told to stop."""

from contextlib import AsyncExitStack

import typer
from aiogram.exceptions import TelegramNetworkError, TelegramUnauthorizedError
from aiogram.utils.token import TokenValidationError
from tortoise.exceptions import DBConnectionError

from bot.application import Application, ProcessRole, running
from bot.cli import FAILED, WRONG_USE, stop_requested
from bot.crash_reports import report_crashes
from bot.log import Redactor
from bot.schema import SchemaError
from bot.settings import BotMode, Settings
from services.secret_box import SecretKeysError


async def serve(settings: Settings, redactor: Redactor, role_name: str) -> int:
    """Serve until a signal comes; returns the exit code. Whatever stops the start is one sentence."""
    if (sentence := _contradiction(settings, role_name)) is not None:
        return _sentence(sentence, WRONG_USE)
    try:
        await _serve(settings, redactor, ProcessRole(role_name))
    except (SchemaError, SecretKeysError) as error:
        return _sentence(str(error))
    except (TelegramUnauthorizedError, TokenValidationError):
        return _sentence("Wrong setting BOT_TOKEN: Telegram does not know it; @BotFather gives a fresh one.", WRONG_USE)
    except TelegramNetworkError:
        return _sentence(f"Telegram cannot be reached at {settings.telegram_api_url}; check TELEGRAM_API_URL.")
    except (DBConnectionError, OSError) as error:
        return _sentence(_outage(settings, error))
    return 0


async def _serve(settings: Settings, redactor: Redactor, role: ProcessRole) -> None:
    if settings.sentry_dsn is not None:
        report_crashes(settings.sentry_dsn.get_secret_value(), redactor)
    async with AsyncExitStack() as stack:
        if settings.bot_token is None:
            # Imported here: an installation with a token never loads the stand-ins.
            from bot.trial_mode import enter_trial  # noqa: PLC0415

            trial = await enter_trial(settings, redactor, stack)
            app = await stack.enter_async_context(running(trial.settings, redactor=redactor))
            await trial.furnish(app)
            trial.say_what_to_open(app)
        else:
            app = await stack.enter_async_context(running(settings, redactor=redactor, role=role))
            _say_it_runs(app, settings)
        await stop_requested().wait()


def _contradiction(settings: Settings, role: str) -> str | None:
    if role not in set(ProcessRole):
        return f"There is no role {role!r}: use {', '.join(ProcessRole)}."
    if settings.bot_token is None:
        return None if role == ProcessRole.ALL else "Wrong setting BOT_TOKEN: a role of its own needs a real bot."
    if settings.secret_keys is None:
        return "Wrong setting SECRET_KEYS: without a key no token can be stored; .env.example shows how to make one."
    if role != ProcessRole.ALL:
        if not settings.redis_url or settings.sqlite_file is not None:
            return f"The role {role} needs PostgreSQL in DATABASE_URL and Redis in REDIS_URL."
        if settings.bot_mode is not BotMode.WEBHOOK:
            return f"The role {role} needs BOT_MODE=webhook: only one process may poll Telegram."
    return None


def _outage(settings: Settings, error: Exception) -> str:
    if isinstance(error, OSError) and error.errno is not None and "address already in use" in str(error).lower():
        return f"Port {settings.web_port} is taken; set another WEB_PORT."
    if isinstance(error, OSError) and not isinstance(error, ConnectionError | TimeoutError) and error.filename:
        return f"Cannot use {error.filename}: {error.strerror}."
    return "The database or Redis cannot be reached; check DATABASE_URL and REDIS_URL."


def _say_it_runs(app: Application, settings: Settings) -> None:
    where = f", web on http://{settings.web_host}:{app.web_port}" if app.web_port else ""
    typer.secho(f"HR Helper runs{where}. Stop with Ctrl-C.", fg="green")


def _sentence(text: str, code: int = FAILED) -> int:
    typer.secho(text, fg="red", err=True)
    return code
