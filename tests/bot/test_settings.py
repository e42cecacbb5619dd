from pathlib import Path

import pytest

from bot.settings import BotMode, Settings, SettingsError, load_settings

EXAMPLE = Path(__file__).parents[2] / ".env.example"
TOKEN = "123456789:AAEabcdefghijklmnopqrstuvwxyz012345"


@pytest.fixture(autouse=True)
def _no_env_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def _example() -> dict[str, str]:
    lines = [line for line in EXAMPLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return dict(line.split("=", 1) for line in lines)


def test_the_example_names_every_setting_and_no_other() -> None:
    assert set(_example()) == {name.upper() for name in Settings.model_fields}


def test_the_example_shows_the_defaults() -> None:
    defaults = Settings()
    for name, shown in _example().items():
        value = getattr(defaults, name.lower())
        text = ",".join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)

        assert shown == text, name


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("BOT_TOKEN", "nonsense", "Wrong setting BOT_TOKEN: it must look like 123456789:AA... as BotFather gives it."),
        ("TIMEZONE", "Mars/Base", "Wrong setting TIMEZONE: there is no time zone 'Mars/Base', try Europe/Minsk."),
        ("DATABASE_URL", "mysql://x", "Wrong setting DATABASE_URL: it must start with sqlite:// or postgres://."),
        (
            "HUNTFLOW_PROD_URL",
            "api.huntflow.ru",
            "Wrong setting HUNTFLOW_PROD_URL: it must be a full http:// or https:// address.",
        ),
        ("LOG_LEVEL", "loud", "Wrong setting LOG_LEVEL: it must be DEBUG, INFO, WARNING, ERROR or CRITICAL."),
        ("BOT_MODE", "webhook", "Wrong setting WEBHOOK_SECRET: webhook mode needs 16-256 letters, digits, _ or -."),
    ],
)
def test_a_wrong_setting_is_one_sentence_that_names_it(
    name: str, value: str, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError) as error:
        load_settings()

    assert str(error.value) == sentence


def test_a_wrong_port_is_named_without_its_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEB_PORT", "secret-value")

    with pytest.raises(SettingsError, match=r"^Wrong setting WEB_PORT: ") as error:
        load_settings()

    assert "secret-value" not in str(error.value)


def test_webhook_mode_needs_the_public_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_MODE", "webhook")
    monkeypatch.setenv("WEBHOOK_SECRET", "a" * 32)

    with pytest.raises(SettingsError, match="PUBLIC_URL"):
        load_settings()


def test_lists_and_secrets_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("ADMIN_TELEGRAM_IDS", "1, 2,3")
    monkeypatch.setenv("HUNTFLOW_ALLOWED_HOSTS", "hf.example.com, api.huntflow.ru")
    monkeypatch.setenv("DATABASE_URL", "postgresql://u@h/d")

    settings = load_settings()

    assert settings.admin_telegram_ids == (1, 2, 3)
    assert settings.huntflow_allowed_hosts == ("hf.example.com", "api.huntflow.ru")
    assert settings.database_url == "postgres://u@h/d"
    assert settings.bot_mode is BotMode.POLLING
    assert TOKEN not in repr(settings)
