"""`run`: from settings to a process that serves until it is told to stop."""

from contextlib import AsyncExitStack

import typer

from bot.application import Application, ProcessRole, running
from bot.cli import stop_requested
from bot.crash_reports import report_crashes
from bot.log import Redactor
from bot.refusals import REFUSALS, WRONG_USE, sentence_of, without_keys
from bot.settings import BotMode, Settings


async def serve(settings: Settings, redactor: Redactor, role_name: str) -> int:
    """Serve until a signal comes; returns the exit code. Whatever stops the start is one sentence."""
    if (sentence := _contradiction(settings, role_name)) is not None:
        return _refuse(sentence, WRONG_USE)
    try:
        await _serve(settings, redactor, ProcessRole(role_name))
    except REFUSALS as error:
        return _refuse(*sentence_of(error, settings))
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
        return None if role == ProcessRole.ALL else f"Wrong setting BOT_TOKEN: the role {role} needs a real bot."
    if (sentence := without_keys(settings)) is not None:
        return sentence
    if role != ProcessRole.ALL:
        if not settings.redis_url or settings.sqlite_file is not None:
            return f"The role {role} needs PostgreSQL in DATABASE_URL and Redis in REDIS_URL."
        if settings.bot_mode is not BotMode.WEBHOOK:
            return f"The role {role} needs BOT_MODE=webhook: only one process may poll Telegram."
    return None


def _say_it_runs(app: Application, settings: Settings) -> None:
    where = f", web on http://{settings.web_host}:{app.web_port}" if app.web_port else ""
    typer.secho(f"HR Helper runs{where}. Stop with Ctrl-C.", fg="green")


def _refuse(sentence: str, code: int) -> int:
    typer.secho(sentence, fg="red", err=True)
    return code
