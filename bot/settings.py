"""Settings, read once from the environment or `.env`. Nothing else in the project reads the environment."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from locales import Language


class SettingsError(Exception):
    """A setting is missing or wrong. The message is one sentence that names it."""


class BotMode(StrEnum):
    """How updates reach the bot."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class LogFormat(StrEnum):
    """How log lines look."""

    CONSOLE = "console"
    JSON = "json"


def _split_commas(value: object) -> object:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


CommaList = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split_commas)]
CommaIds = Annotated[tuple[int, ...], NoDecode, BeforeValidator(_split_commas)]
BOT_TOKEN_FORM = re.compile(r"\d{5,20}:[A-Za-z0-9_-]{30,64}")
WEBHOOK_SECRET_FORM = re.compile(r"[A-Za-z0-9_-]{16,256}")


class Settings(BaseSettings):
    """Everything the operator may decide; `.env.example` explains each."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True, hide_input_in_errors=True)

    bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    bot_mode: BotMode = BotMode.POLLING
    webhook_secret: SecretStr | None = None
    public_url: str = ""
    web_host: str = "127.0.0.1"
    web_port: int = Field(default=8080, ge=0, le=65535)
    database_url: str = "sqlite://data/hr_helper.sqlite3"
    redis_url: str = ""
    secret_keys: SecretStr | None = None
    admin_telegram_ids: CommaIds = ()
    timezone: str = "Europe/Minsk"
    language: Language = Language.RU
    huntflow_prod_url: str = "https://api.huntflow.ru"
    huntflow_sandbox_url: str = "https://sandbox-api.huntflow.dev"
    huntflow_allowed_hosts: CommaList = (
        "api.huntflow.ru",
        "api.huntflow.ai",
        "api.huntflow.dev",
        "sandbox-api.huntflow.dev",
    )
    clickup_api_url: str = "https://api.clickup.com/api/v2"
    clickup_file_origins: CommaList = ()
    notion_api_url: str = "https://api.notion.com/v1"
    notion_file_origins: CommaList = ()
    gemini_api_url: str = "https://generativelanguage.googleapis.com"
    gemini_api_version: str = "v1beta"
    gemini_model: str = "gemini-flash-latest"
    google_client_id: str = ""
    google_client_secret: SecretStr | None = None
    google_auth_url: str = "https://accounts.google.com/o/oauth2/v2/auth"
    google_token_url: str = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address, not a token
    google_revoke_url: str = "https://oauth2.googleapis.com/revoke"
    google_api_url: str = "https://www.googleapis.com"
    calendar_feed_origins: CommaList = ()
    nbrb_api_url: str = "https://api.nbrb.by"
    metrics_token: SecretStr | None = None
    log_level: str = "INFO"
    log_format: LogFormat = LogFormat.CONSOLE
    sentry_dsn: SecretStr | None = None

    @field_validator(
        "bot_token", "webhook_secret", "secret_keys", "google_client_secret", "metrics_token", "sentry_dsn",
        mode="before",
    )  # fmt: skip
    @classmethod
    def _empty_is_absent(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("bot_token")
    @classmethod
    def _token_has_telegrams_form(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not BOT_TOKEN_FORM.fullmatch(value.get_secret_value()):
            raise ValueError("it must look like 123456789:AA... as BotFather gives it")
        return value

    @field_validator("timezone")
    @classmethod
    def _timezone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"there is no time zone {value!r}, try Europe/Minsk") from error
        return value

    @field_validator("log_level")
    @classmethod
    def _level_exists(cls, value: str) -> str:
        if value.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"}:
            raise ValueError("it must be DEBUG, INFO, WARNING, ERROR or CRITICAL")
        return value.upper()

    @field_validator("database_url")
    @classmethod
    def _database_is_supported(cls, value: str) -> str:
        if urlsplit(value).scheme not in {"sqlite", "postgres", "postgresql"}:
            raise ValueError("it must start with sqlite:// or postgres://")
        return value.replace("postgresql://", "postgres://", 1)

    @field_validator("sentry_dsn")
    @classmethod
    def _sentry_has_an_address(cls, value: SecretStr | None) -> SecretStr | None:
        parts = urlsplit(value.get_secret_value()) if value else None
        if parts and not (parts.scheme in {"http", "https"} and parts.username and parts.path.strip("/").isdecimal()):
            raise ValueError("it must look like https://key@host/number as Sentry gives it")
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis_has_an_address(cls, value: str) -> str:
        if value and urlsplit(value).scheme not in {"redis", "rediss", "unix"}:
            raise ValueError("it must start with redis:// or rediss://")
        return value

    @field_validator(
        "telegram_api_url", "public_url", "huntflow_prod_url", "huntflow_sandbox_url", "clickup_api_url",
        "notion_api_url", "gemini_api_url", "google_auth_url", "google_token_url", "google_revoke_url",
        "google_api_url", "nbrb_api_url",
    )  # fmt: skip
    @classmethod
    def _address_is_http(cls, value: str) -> str:
        if value and (urlsplit(value).scheme not in {"http", "https"} or not urlsplit(value).hostname):
            raise ValueError("it must be a full http:// or https:// address")
        return value.rstrip("/")

    @model_validator(mode="after")
    def _webhook_has_what_it_needs(self) -> Self:
        if self.bot_mode is BotMode.WEBHOOK:
            secret = self.webhook_secret.get_secret_value() if self.webhook_secret else ""
            if not WEBHOOK_SECRET_FORM.fullmatch(secret):
                raise ValueError("WEBHOOK_SECRET: webhook mode needs 16-256 letters, digits, _ or -")
            if not self.public_url:
                raise ValueError("PUBLIC_URL: webhook mode needs the address Telegram reaches us at")
        return self

    @property
    def zone(self) -> ZoneInfo:
        """The team's time zone, used until a person chooses their own."""
        return ZoneInfo(self.timezone)

    @property
    def panel_url(self) -> str:
        """Where people reach the panel; without PUBLIC_URL only from this machine."""
        return self.public_url or f"http://{self.web_host}:{self.web_port}"

    @property
    def sqlite_file(self) -> Path | None:
        """The database file, None on PostgreSQL."""
        prefix = "sqlite://"
        if not self.database_url.startswith(prefix):
            return None
        return Path(self.database_url.removeprefix(prefix).partition("?")[0] or ":memory:")

    def secrets(self) -> list[str]:
        """Every value that must not be seen in a log: secret settings, their parts, and passwords in addresses."""
        whole = [value.get_secret_value() for _, value in self if isinstance(value, SecretStr)]
        parts = [part.partition(":")[2] for text in whole for part in text.split(",") if ":" in part]
        passwords = [urlsplit(address).password or "" for address in (self.database_url, self.redis_url)]
        return [value for value in (*whole, *parts, *passwords, *map(unquote, passwords)) if value]


def load_settings() -> Settings:
    """Read the environment and `.env`.

    Raises:
        SettingsError: one sentence that names the first wrong or missing setting; the value is never repeated.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = str(first["loc"][0]).upper() if first["loc"] else ""
        reason = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"Wrong setting {name}: {reason}." if name else f"Wrong setting {reason}.") from None
