"""The operator's commands. Exit codes: 0 all well, 1 something was found or failed, 2 wrong settings or arguments."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, Any

import structlog
import typer

from bot.log import Redactor, set_up_logging
from bot.settings import Settings, SettingsError, load_settings

if TYPE_CHECKING:
    from bot.composition import Parts

# A traceback of ours goes through the log, which hides secrets; typer's own would print the values of variables.
app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="HR Helper: commands for operators. Exit codes: 0 all is well, 1 something was found or failed, 2 wrong use.",
)
FAILED = 1
WRONG_USE = 2


def _fail(sentence: str, code: int = FAILED) -> typer.Exit:
    typer.secho(sentence, fg="red", err=True)
    return typer.Exit(code)


def _prepare() -> tuple[Settings, Redactor]:
    """Settings and a log without secrets; a wrong setting ends the command with its sentence."""
    try:
        settings = load_settings()
    except SettingsError as error:
        raise _fail(str(error), WRONG_USE) from None
    redactor = Redactor(settings.secrets())
    set_up_logging(level=settings.log_level, form=settings.log_format, redactor=redactor)
    sys.excepthook = _log_crash
    return settings, redactor


def _log_crash(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """What nobody foresaw ends in the log, where secrets are hidden."""
    if issubclass(kind, KeyboardInterrupt):
        return
    structlog.get_logger(__name__).critical("crashed", exc_info=(kind, error, traceback))


@asynccontextmanager
async def _parts(settings: Settings, redactor: Redactor) -> AsyncIterator["Parts"]:
    """Services without doors, for a command."""
    from bot.command_session import command_session  # noqa: PLC0415 - commands that need no services start faster

    async with command_session(settings, redactor) as parts:
        yield parts


def _run(work: Callable[["Parts"], Coroutine[Any, Any, int]]) -> None:
    """Run a command over the services and exit with its code; what stops it is one sentence."""
    settings, redactor = _prepare()
    from bot.refusals import REFUSALS, sentence_of, without_keys  # noqa: PLC0415 - as above

    if (sentence := without_keys(settings)) is not None:
        raise _fail(sentence, WRONG_USE)

    async def inside() -> int:
        async with _parts(settings, redactor) as parts:
            return await work(parts)

    try:
        code = asyncio.run(inside())
    except REFUSALS as error:
        raise _fail(*sentence_of(error, settings)) from None
    raise typer.Exit(code)


@app.command()
def run(
    role: Annotated[str, typer.Option(help="all, web, worker or scheduler (docs/scaling.md)")] = "all",
) -> None:
    """Start HR Helper; without BOT_TOKEN the trial mode with stand-ins of all vendors on this machine."""
    settings, redactor = _prepare()
    from bot import serving  # noqa: PLC0415 - the help text must not wait for aiogram

    raise typer.Exit(asyncio.run(serving.serve(settings, redactor, role)))


@app.command("check-token-health")
def check_token_health() -> None:
    """Try every stored key; exit code 1 when one is broken (meant for cron at 09:00)."""
    from bot import commands  # noqa: PLC0415

    _run(commands.check_token_health)


@app.command("migrate-to-tokens")
def migrate_to_tokens(
    *, dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list who is concerned.")] = False
) -> None:
    """Find people still on legacy Huntflow keys and send them the way to a token pair."""
    from bot import commands  # noqa: PLC0415

    _run(lambda parts: commands.migrate_to_tokens(parts, dry_run=dry_run))


@app.command("seed-roles")
def seed_roles(
    *,
    validate: Annotated[bool, typer.Option("--validate", help="Only check; exit code 1 when one is missing.")] = False,
    stats: Annotated[bool, typer.Option("--stats", help="Count people per role.")] = False,
) -> None:
    """Create the four roles."""
    from bot import commands  # noqa: PLC0415

    _run(lambda parts: commands.seed_roles(parts, validate=validate, stats=stats))


@app.command("create-user")
def create_user(
    username: str,
    email: Annotated[str, typer.Argument(help="Not needed with --new-link.")] = "",
    role: Annotated[str, typer.Option(help="admin, recruiter, interviewer or observer")] = "observer",
    *,
    ask_password: Annotated[bool, typer.Option("--password", help="Ask for a password (for the panel).")] = False,
    new_link: Annotated[bool, typer.Option("--new-link", help="Only print a fresh link, for somebody known.")] = False,
) -> None:
    """Create a person and print a one-time link that joins their Telegram account."""
    from bot import new_people  # noqa: PLC0415

    if new_link:
        _run(lambda parts: new_people.new_link(parts, username))
    password = typer.prompt("Password", hide_input=True, confirmation_prompt=True) if ask_password else None
    _run(lambda parts: new_people.create_user(parts, new_people.NewUser(username, email, role, password)))


@app.command("rotate-keys")
def rotate_keys() -> None:
    """Encrypt every stored secret with the first key of SECRET_KEYS; may be stopped and started again."""
    from bot import commands  # noqa: PLC0415

    _run(commands.rotate_keys)


@app.command()
def backup(
    file: Annotated[Path | None, typer.Argument(help="A new file; left out, one with the time in its name.")] = None,
) -> None:
    """Write the whole database into one file, while the program runs or not."""
    settings, _redactor = _prepare()
    from bot import backups  # noqa: PLC0415
    from bot.clock import utc_now  # noqa: PLC0415
    from bot.stores import StoreUnavailableError  # noqa: PLC0415

    target = file or backups.default_target(settings, utc_now())
    try:
        size = asyncio.run(backups.back_up(settings, target))
    except (backups.BackupError, StoreUnavailableError) as error:
        raise _fail(str(error)) from None
    typer.echo(f"Wrote {target} ({size} bytes). Keep SECRET_KEYS apart from it; without them its secrets are lost.")


@app.command()
def restore(
    file: Path,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Put a backup in the place of the database; stop every process first. What was there is kept in a file."""
    settings, _redactor = _prepare()
    from bot import backups  # noqa: PLC0415
    from bot.clock import utc_now  # noqa: PLC0415
    from bot.stores import StoreUnavailableError  # noqa: PLC0415

    if not yes and not typer.confirm(f"Replace the whole database with {file}?"):
        raise _fail("Nothing was changed.")
    try:
        before = asyncio.run(backups.restore(settings, file, now=utc_now()))
    except (backups.BackupError, StoreUnavailableError) as error:
        raise _fail(str(error)) from None
    typer.echo(f"Restored {file}; what was there before is in {before}. Start `run`, then look at `doctor`.")


@app.command()
def doctor() -> None:
    """Check settings, database, migrations, stored secrets and vendors; exit code 1 when something is wrong."""
    settings, redactor = _prepare()
    from bot import doctor as checks  # noqa: PLC0415

    raise typer.Exit(asyncio.run(checks.examine(settings, redactor)))


@app.command()
def openapi(server: Annotated[str, typer.Option(help="The address people use.")] = "http://127.0.0.1:8080") -> None:
    """Print the OpenAPI document of the REST API; the running program serves the same at /api/openapi.json."""
    from admin_web.rest.openapi import as_json  # noqa: PLC0415 - as above
    from admin_web.site import all_endpoints  # noqa: PLC0415

    typer.echo(as_json(all_endpoints(), server=server, is_indented=True).decode())


def stop_requested() -> asyncio.Event:
    """An event that is set by Ctrl-C or a termination signal."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    return stop


if __name__ == "__main__":
    sys.exit(app())
