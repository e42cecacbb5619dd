"""`doctor`: what an operator looks at first when something does not work."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

import httpx
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from tortoise import Tortoise
from tortoise.exceptions import BaseORMException

from bot.log import Redactor
from bot.schema import pending_migrations
from bot.settings import Settings
from models.credentials import Credential
from models.database import close_database, open_database
from services.key_rotation import KeyRotation
from services.secret_box import SecretBox, SecretKeysError
from services.secret_vault import SecretVault

REACH_TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    subject: str
    is_well: bool
    detail: str


async def examine(settings: Settings, redactor: Redactor) -> int:
    """Print the findings; exit code 0 when all is well, 1 otherwise."""
    checks: list[Callable[[], Awaitable[list[Finding]]]] = [
        lambda: _settings(settings),
        lambda: _database(settings),
        lambda: _vendors(settings),
    ]
    findings: list[Finding] = []
    with Progress(transient=True) as progress:
        task = progress.add_task("Looking", total=len(checks))
        for check in checks:
            findings += await check()
            progress.advance(task)
    table = Table("", "what", "finding")
    for finding in findings:
        table.add_row(
            "[green]ok[/]" if finding.is_well else "[red]!![/]", finding.subject, redactor.clean(finding.detail)
        )
    Console().print(table)
    return 0 if all(finding.is_well for finding in findings) else 1


async def _settings(settings: Settings) -> list[Finding]:
    token = settings.bot_token is not None
    findings = [Finding("BOT_TOKEN", token, "set" if token else "empty: only the trial mode can start")]
    if settings.secret_keys is None:
        return [*findings, Finding("SECRET_KEYS", is_well=False, detail="empty: no token can be stored or read")]
    try:
        box = SecretBox(settings.secret_keys.get_secret_value())
    except SecretKeysError as error:
        return [*findings, Finding("SECRET_KEYS", is_well=False, detail=str(error))]
    return [*findings, Finding("SECRET_KEYS", is_well=True, detail=f"new secrets are sealed with {box.primary_id!r}")]


async def _database(settings: Settings) -> list[Finding]:
    async with AsyncExitStack() as stack:
        try:
            await open_database(settings.database_url)
            stack.push_async_callback(close_database)
            await Tortoise.get_connection("default").execute_query("SELECT 1")
        except (BaseORMException, OSError) as error:
            return [Finding("database", is_well=False, detail=f"does not answer: {type(error).__name__}")]
        pending = await pending_migrations()
        findings = [
            Finding("database", is_well=True, detail=Tortoise.get_connection("default").capabilities.dialect),
            Finding(
                "migrations", not pending, f"{len(pending)} pending; `run` applies them" if pending else "up to date"
            ),
        ]
        return [*findings, *[finding async for finding in _secrets(settings, bool(pending))]]


async def _secrets(settings: Settings, schema_is_old: bool) -> AsyncIterator[Finding]:  # noqa: FBT001 - one private caller
    if schema_is_old or settings.secret_keys is None:
        return
    try:
        box = SecretBox(settings.secret_keys.get_secret_value())
    except SecretKeysError:
        return
    total = await Credential.all().count()
    unreadable = await KeyRotation(vault=SecretVault(box=box, learn_secret=lambda _secret: None)).count_undecryptable()
    detail = f"{total} connections, {unreadable} cannot be decrypted" if unreadable else f"{total} connections decrypt"
    yield Finding("stored secrets", not unreadable, detail)


async def _vendors(settings: Settings) -> list[Finding]:
    addresses = {
        "Telegram": settings.telegram_api_url,
        "Huntflow": settings.huntflow_prod_url,
        "Huntflow sandbox": settings.huntflow_sandbox_url,
        "ClickUp": settings.clickup_api_url,
        "Gemini": settings.gemini_api_url,
        "NBRB": settings.nbrb_api_url,
    }
    async with httpx.AsyncClient(timeout=REACH_TIMEOUT_S, follow_redirects=False) as client:
        return [await _reach(client, name, address) for name, address in addresses.items()]


async def _reach(client: httpx.AsyncClient, name: str, address: str) -> Finding:
    try:
        # Any answer will do, refusals included: the question is whether somebody is there.
        answer = await client.get(address)
    except httpx.HTTPError as error:
        return Finding(name, is_well=False, detail=f"{address} does not answer ({type(error).__name__})")
    return Finding(name, is_well=True, detail=f"{address} answers ({answer.status_code})")
