"""`doctor`: what an operator looks at first when something does not work."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

import httpx
from tortoise import Tortoise

from bot.console import progress_bar, show_rows
from bot.log import Redactor
from bot.schema import pending_migrations
from bot.settings import BotMode, Settings
from bot.stores import StoreUnavailableError, reach_database, reach_redis
from bot.web import WEBHOOK_PATH
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
        lambda: _redis(settings),
        lambda: _vendors(settings),
    ]
    findings: list[Finding] = []
    with progress_bar("Looking") as advance:
        for done, check in enumerate(checks, start=1):
            findings += await check()
            advance(done, len(checks))
    show_rows(
        ("", "what", "finding"),
        [("ok" if each.is_well else "!!", each.subject, redactor.clean(each.detail)) for each in findings],
    )
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
    file = settings.sqlite_file
    if file is not None and not file.exists():
        return [Finding("database", is_well=False, detail=f"{file} is not there yet; `run` makes it")]
    try:
        await reach_database(settings)
    except StoreUnavailableError as error:
        return [Finding("database", is_well=False, detail=str(error))]
    await open_database(settings.database_url)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(close_database)
        pending = await pending_migrations()
        findings = [
            Finding("database", is_well=True, detail=Tortoise.get_connection("default").capabilities.dialect),
            Finding(
                "migrations", not pending, f"{len(pending)} pending; `run` applies them" if pending else "up to date"
            ),
        ]
        return [*findings, *[finding async for finding in _secrets(settings, bool(pending))]]


async def _redis(settings: Settings) -> list[Finding]:
    if not settings.redis_url:
        return []
    try:
        await reach_redis(settings.redis_url)
    except StoreUnavailableError as error:
        return [Finding("Redis", is_well=False, detail=str(error))]
    return [Finding("Redis", is_well=True, detail="answers")]


async def _secrets(settings: Settings, schema_is_old: bool) -> AsyncIterator[Finding]:  # noqa: FBT001 - one private caller
    if schema_is_old or settings.secret_keys is None:
        return
    try:
        box = SecretBox(settings.secret_keys.get_secret_value())
    except SecretKeysError:
        return
    total = await Credential.filter(secret__isnull=False).count()
    unreadable = await KeyRotation(vault=SecretVault(box=box, learn_secret=lambda _secret: None)).count_undecryptable()
    detail = f"{total} connections, {unreadable} cannot be decrypted" if unreadable else f"{total} connections decrypt"
    yield Finding("stored secrets", not unreadable, detail)


async def _vendors(settings: Settings) -> list[Finding]:
    addresses = {
        "Huntflow": settings.huntflow_prod_url,
        "Huntflow sandbox": settings.huntflow_sandbox_url,
        "ClickUp": settings.clickup_api_url,
        "Notion": settings.notion_api_url,
        "Gemini": settings.gemini_api_url,
        "NBRB": settings.nbrb_api_url,
    }
    async with httpx.AsyncClient(timeout=REACH_TIMEOUT_S, follow_redirects=False) as client:
        telegram = await _telegram(client, settings)
        return telegram + [await _reach(client, name, address) for name, address in addresses.items()]


async def _telegram(client: httpx.AsyncClient, settings: Settings) -> list[Finding]:
    """Whether Telegram knows the bot, and whether it can bring updates."""
    address = settings.telegram_api_url
    if settings.bot_token is None:
        return [await _reach(client, "Telegram", address)]
    # The token stands in the address: nothing of a failed request but its kind may be shown.
    methods = f"{address}/bot{settings.bot_token.get_secret_value()}"
    try:
        me = await client.get(f"{methods}/getMe")
        hook = await client.get(f"{methods}/getWebhookInfo")
        name = me.json()["result"]["username"] if me.is_success else ""
        trouble = _webhook_trouble(settings, hook.json()["result"]) if me.is_success else ""
    except httpx.HTTPError as error:
        return [Finding("Telegram", is_well=False, detail=f"{address} does not answer ({type(error).__name__})")]
    except (ValueError, KeyError):
        return [Finding("Telegram", is_well=False, detail=f"{address} answers, but not as Telegram does")]
    if not name:
        detail = f"does not know BOT_TOKEN ({me.status_code}); @BotFather gives a fresh one"
        return [Finding("Telegram", is_well=False, detail=detail)]
    return [
        Finding("Telegram", is_well=True, detail=f"the bot is @{name}"),
        Finding("updates", not trouble, trouble or settings.bot_mode.value),
    ]


def _webhook_trouble(settings: Settings, info: dict[str, object]) -> str:
    """What stands between Telegram and us (Bot API, WebhookInfo)."""
    url, ours = info.get("url") or "", f"{settings.public_url}{WEBHOOK_PATH}"
    if settings.bot_mode is BotMode.POLLING:
        return "Telegram sends updates to a webhook; `run` removes it" if url else ""
    if url != ours:
        return "Telegram does not send updates to PUBLIC_URL yet; `run` sets it"
    return f"Telegram's last try failed: {info['last_error_message']}" if info.get("last_error_message") else ""


async def _reach(client: httpx.AsyncClient, name: str, address: str) -> Finding:
    try:
        # Any answer will do, refusals included: the question is whether somebody is there.
        answer = await client.get(address)
    except httpx.HTTPError as error:
        return Finding(name, is_well=False, detail=f"{address} does not answer ({type(error).__name__})")
    return Finding(name, is_well=True, detail=f"{address} answers ({answer.status_code})")
