"""The operator's commands: what they do, what they print, how they end."""

import asyncio
import logging
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from cryptography.fernet import Fernet
from typer.testing import CliRunner

from bot.cli import _prepare, app
from bot.composition import Parts
from bot.settings import Settings
from models.credentials import Credential, CredentialState
from models.notifications import OutboxMessage
from models.users import Group, Role, User
from services.credential_entry import SecretKind
from services.one_time_codes import CodeUnknownError
from services.people import TelegramPerson
from services.vocabulary import Integration
from tests.bot.operator import ADMIN_ID, Operator, enter, recruiter, world_beside
from trial.world import World

OLD_KEY, NEW_KEY = Fernet.generate_key().decode(), Fernet.generate_key().decode()
COMMANDS = (
    "run", "check-token-health", "migrate-to-tokens", "seed-roles", "create-user", "rotate-keys", "doctor", "backup",
    "restore",
)  # fmt: skip
ANNA = ("create-user", "anna", "anna@example.com")


@pytest.fixture(autouse=True)
def _away_from_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder of its own, no settings of this machine, and the log given back as it was."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], sys.excepthook = handlers, hook
    root.setLevel(level)


@pytest.fixture
def operator(tmp_path: Path, migrated_sqlite: Path) -> Operator:
    """Somebody whose vendors are all away."""
    file = tmp_path / "hr.sqlite3"
    shutil.copy2(migrated_sqlite, file)
    nobody = "http://127.0.0.1:9"
    away = dict.fromkeys(("TELEGRAM_API_URL", "HUNTFLOW_PROD_URL", "HUNTFLOW_SANDBOX_URL", "CLICKUP_API_URL"), nobody)
    return Operator(
        away
        | {
            "DATABASE_URL": f"sqlite://{file}",
            "SECRET_KEYS": f"old:{OLD_KEY}",
            "GEMINI_API_URL": nobody,
            "NBRB_API_URL": nobody,
            "HUNTFLOW_ALLOWED_HOSTS": "127.0.0.1",
            "ADMIN_TELEGRAM_IDS": str(ADMIN_ID),
        }
    )


@pytest.fixture(scope="module")
def shared_world() -> Iterator[World]:
    with world_beside() as world:
        yield world


@pytest.fixture
def world(shared_world: World, operator: Operator) -> World:
    """The vendors, there for the operator."""
    operator.values |= shared_world.environment() | {"ADMIN_TELEGRAM_IDS": str(ADMIN_ID)}
    return shared_world


# --- help


def test_help_lists_every_command() -> None:
    ended = CliRunner().invoke(app, ["--help"])

    assert ended.exit_code == 0
    assert [name for name in COMMANDS if name not in ended.output] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_needs_no_settings(command: str) -> None:
    ended = CliRunner().invoke(app, [command, "--help"], env={"BOT_TOKEN": "nonsense"})

    assert (ended.exit_code, "Usage" in ended.output) == (0, True)


def test_an_unknown_command_is_wrong_use() -> None:
    assert CliRunner().invoke(app, ["cook"]).exit_code == 2


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in {"run", "doctor", "backup", "restore"}])
def test_commands_refuse_in_one_sentence(operator: Operator, command: str) -> None:
    arguments = ANNA if command == "create-user" else (command,)

    no_keys = operator.runs(*arguments, SECRET_KEYS="")
    away = operator.runs(*arguments, DATABASE_URL="postgres://u:planted-password@127.0.0.1:9/x")

    assert no_keys[0] == 2
    assert no_keys[1].startswith("Wrong setting SECRET_KEYS: ")
    assert away == (1, "PostgreSQL cannot be reached at 127.0.0.1:9; check DATABASE_URL.\n")


def test_an_unforeseen_failure_goes_through_the_log_without_secrets(
    operator: Operator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in (operator.values | {"REDIS_URL": "redis://:planted-password@127.0.0.1:9/0"}).items():
        monkeypatch.setenv(name, value)
    error = RuntimeError(f"refused {OLD_KEY} for redis://:planted-password@h/0")

    _prepare()
    sys.excepthook(type(error), error, error.__traceback__)
    printed = capsys.readouterr().err

    assert "RuntimeError" in printed
    assert OLD_KEY not in printed
    assert "planted-password" not in printed


# --- seed-roles


def test_roles_are_created_once_and_counted(operator: Operator) -> None:
    assert operator.runs("seed-roles", "--validate")[0] == 1

    assert operator.runs("seed-roles") == (0, "Created or renamed: admin, recruiter, interviewer, observer.\n")
    assert operator.runs("seed-roles") == (0, "All four roles were there already.\n")
    assert operator.runs("seed-roles", "--validate") == (0, "All four roles are there.\n")

    operator.inside(recruiter)
    code, table = operator.runs("seed-roles", "--stats")
    assert code == 0
    assert re.search(r"recruiter\W+Рекрутеры\W+1\b", table)
    assert re.search(r"interviewer\W+Интервьюеры\W+0\b", table)


def test_stats_and_validate_together_count_and_check(operator: Operator) -> None:
    code, printed = operator.runs("seed-roles", "--stats", "--validate")

    assert code == 1
    assert "Missing or misnamed roles: admin, recruiter, interviewer, observer." in printed


def test_a_misnamed_role_is_found_and_mended(operator: Operator) -> None:
    operator.runs("seed-roles")

    async def swap(_parts: Parts) -> None:
        await Group.filter(role=Role.ADMIN).update(name="x")
        await Group.filter(role=Role.RECRUITER).update(name=Role.ADMIN.group_name)
        await Group.filter(role=Role.ADMIN).update(name=Role.RECRUITER.group_name)

    operator.inside(swap)

    code, printed = operator.runs("seed-roles", "--validate")
    assert (code, "admin, recruiter" in printed) == (1, True)
    assert operator.runs("seed-roles") == (0, "Created or renamed: admin, recruiter.\n")
    assert operator.runs("seed-roles", "--validate")[0] == 0


# --- create-user


def link_in(printed: str) -> str:
    found = re.search(r"/link (lnk_\S+)", printed)
    assert found, printed
    return found[1]


def roles_after_linking(operator: Operator, code: str) -> frozenset[Role]:
    """What a newcomer may do after sending the code to the bot."""

    async def link(parts: Parts) -> frozenset[Role]:
        newcomer = await parts.services.people.arrive(TelegramPerson(telegram_id=730_000_009, first_name="Анна"))
        await parts.services.account_links.link(newcomer, code)
        linked = await parts.services.people.identify(730_000_009)
        assert linked is not None
        return linked.effective_roles

    return operator.inside(link)


@pytest.mark.parametrize(
    ("named", "role"),
    [("admin", Role.ADMIN), ("Администраторы", Role.ADMIN), ("рекрутеры", Role.RECRUITER), ("observer", Role.OBSERVER)],
)
def test_a_person_is_created_and_the_code_lets_them_in(operator: Operator, named: str, role: Role) -> None:
    code, printed = operator.runs(*ANNA, "--role", named)

    assert code == 0
    assert f"Created anna ({role.value}, {role.group_name})." in printed
    assert roles_after_linking(operator, link_in(printed)) == {role}


def test_a_fresh_link_replaces_the_old_one(operator: Operator) -> None:
    _code, first = operator.runs(*ANNA)
    code, second = operator.runs("create-user", "anna", "--new-link")

    assert code == 0
    with pytest.raises(CodeUnknownError):
        roles_after_linking(operator, link_in(first))
    assert roles_after_linking(operator, link_in(second)) == {Role.OBSERVER}


def test_a_link_is_made_only_for_somebody_it_would_let_in(operator: Operator) -> None:
    operator.runs(*ANNA)

    async def turn_off(_parts: Parts) -> None:
        await User.filter(username="anna").update(is_active=False)

    operator.inside(turn_off)

    assert operator.runs("create-user", "nobody [/]", "--new-link") == (1, "There is no person named 'nobody [/]'.\n")
    code, printed = operator.runs("create-user", "anna", "--new-link")
    assert (code, printed.startswith("anna is turned off")) == (1, True)


def test_the_password_is_asked_for_twice_and_kept_as_a_hash(operator: Operator) -> None:
    mismatched = "correct horse\nbattery staple\ncorrect horse\ncorrect horse\n"
    code, printed = operator.runs(*ANNA, "--password", types=mismatched)

    async def stored(_parts: Parts) -> str:
        return str((await User.get(username="anna")).password_hash)

    kept = operator.inside(stored)
    assert (code, "correct horse" in printed, "correct horse" in kept) == (0, False, False)
    assert PasswordHasher().verify(kept, "correct horse")


@pytest.mark.parametrize(
    ("arguments", "typed", "sentence"),
    [
        (("anna", "anna@example.com", "--role", "cook"), None, "There is no role 'cook': use admin, recruiter, interviewer, observer."),
        (("anna", "anna.example.com"), None, "'anna.example.com' is not an e-mail address."),
        (("anna",), None, "'' is not an e-mail address."),
        (("anna", f"{'a' * 250}@b.by"), None, "is not an e-mail address."),
        (("telegram-7", "anna@example.com"), None, "belong to people who came through Telegram."),
        (("anna b", "anna@example.com"), None, "'anna b' is no user name"),
        (("a" * 151, "anna@example.com"), None, "is no user name"),
        (("anna", "anna@example.com", "--password"), "1234567\n1234567\n", "it needs at least 8 characters"),
    ],
)  # fmt: skip
def test_what_cannot_be_created_is_said_and_nothing_is_written(
    operator: Operator, arguments: tuple[str, ...], typed: str | None, sentence: str
) -> None:
    code, printed = operator.runs("create-user", *arguments, types=typed)

    async def count(_parts: Parts) -> int:
        return await User.all().count()

    assert code == 2
    assert sentence in printed
    assert operator.inside(count) == 0


def test_a_taken_name_or_e_mail_is_said(operator: Operator) -> None:
    operator.runs(*ANNA)

    assert operator.runs("create-user", "anna", "other@example.com") == (
        1,
        "There is already a person named 'anna'; nothing was created.\n",
    )
    assert operator.runs("create-user", "anna2", "Anna@Example.com") == (
        1,
        "There is already a person with the e-mail Anna@Example.com; nothing was created.\n",
    )


# --- keys


def test_a_check_of_keys_that_work_ends_well(operator: Operator, world: World) -> None:
    async def connect(parts: Parts) -> None:
        owner = await recruiter(parts)
        await enter(parts, owner, Integration.CLICKUP, SecretKind.KEY, world.credentials.clickup_key)
        await enter(parts, owner, Integration.GEMINI, SecretKind.KEY, world.credentials.gemini_key)

    operator.inside(connect)

    assert operator.runs("check-token-health") == (0, "Keys tried: 2; ok: 2.\n")


def test_a_check_without_any_key_ends_well(operator: Operator) -> None:
    assert operator.runs("check-token-health") == (0, "Keys tried: 0; none.\n")


def test_a_broken_key_is_named_with_its_owner_and_ends_in_one(operator: Operator, world: World) -> None:
    pair = world.huntflow_prod.tokens.issue()

    async def connect(parts: Parts) -> None:
        owner = await recruiter(parts, name="Ольга [/] [bold]")
        text = f"{pair.access_token}\n{pair.refresh_token}"
        await enter(parts, owner, Integration.HUNTFLOW_PROD, SecretKind.PAIR, text)

    operator.inside(connect)
    world.huntflow_prod.tokens.revoke(pair.access_token)
    code, printed = operator.runs("check-token-health")

    async def state(_parts: Parts) -> tuple[CredentialState, int]:
        return (await Credential.get()).state, await OutboxMessage.filter(kind="tokens").count()

    assert code == 1
    assert "Ольга [/] [bold]" in printed
    assert "broken: 1" in printed
    assert [text for text in (pair.access_token, pair.refresh_token or "", OLD_KEY) if text in printed] == []
    assert operator.inside(state)[0] is CredentialState.BROKEN
    assert operator.inside(state)[1] >= 1


def test_legacy_keys_are_listed_then_their_owners_told_once(operator: Operator, world: World) -> None:
    key = world.huntflow_prod.tokens.issue(permanent=True).access_token

    async def connect(parts: Parts) -> None:
        owner = await recruiter(parts)
        await enter(parts, owner, Integration.HUNTFLOW_PROD, SecretKind.KEY, key)

    async def told(_parts: Parts) -> int:
        return await OutboxMessage.filter(event_key__startswith="migrate_to_tokens:").count()

    operator.inside(connect)
    listed = operator.runs("migrate-to-tokens", "--dry-run")
    told_by_dry_run = operator.inside(told)
    done = operator.runs("migrate-to-tokens")
    again = operator.runs("migrate-to-tokens")

    assert [code for code, _printed in (listed, done, again)] == [0, 0, 0]
    assert "Legacy keys: 1. Nothing was changed" in listed[1]
    assert ("Ольга" in listed[1], f"…{key[-4:]}" in listed[1], key in listed[1]) == (True, True, False)
    assert told_by_dry_run == 0
    assert "Legacy keys: 1; told now: 1, told before: 0." in done[1]
    assert "told now: 0, told before: 1." in again[1]
    assert operator.inside(told) == 1


# --- rotate-keys


async def three_keys(parts: Parts, world: World) -> None:
    for number in range(3):
        owner = await recruiter(parts, f"Анна {number}", 730_000_100 + number)
        await enter(parts, owner, Integration.CLICKUP, SecretKind.KEY, world.credentials.clickup_key)


def test_keys_are_encrypted_anew_and_a_second_run_finds_nothing_to_do(operator: Operator, world: World) -> None:
    operator.inside(lambda parts: three_keys(parts, world))
    both = f"new:{NEW_KEY},old:{OLD_KEY}"

    first = operator.runs("rotate-keys", SECRET_KEYS=both)
    second = operator.runs("rotate-keys", SECRET_KEYS=both)
    alone = operator.runs("check-token-health", SECRET_KEYS=f"new:{NEW_KEY}")

    assert first == (0, "Connections: 3; encrypted anew: 3, already: 0, unreadable: 0.\n")
    assert second == (0, "Connections: 3; encrypted anew: 0, already: 3, unreadable: 0.\n")
    assert alone == (0, "Keys tried: 3; ok: 3.\n")


def test_a_rotation_that_was_stopped_goes_on_where_it_was(operator: Operator, world: World) -> None:
    operator.inside(lambda parts: three_keys(parts, world))
    both = f"new:{NEW_KEY},old:{OLD_KEY}"

    async def undo_one(parts: Parts) -> None:
        row = await Credential.all().order_by("id").first()
        assert row is not None
        before = row.secret, row.key_id
        await parts.key_rotation.rotate()
        await Credential.filter(id=row.id).update(secret=before[0], key_id=before[1])

    operator.inside(undo_one, SECRET_KEYS=both)

    assert operator.runs("rotate-keys", SECRET_KEYS=both) == (
        0,
        "Connections: 3; encrypted anew: 1, already: 2, unreadable: 0.\n",
    )


def test_unreadable_secrets_are_counted_and_left_as_they_are(operator: Operator, world: World) -> None:
    operator.inside(lambda parts: three_keys(parts, world))

    code, printed = operator.runs("rotate-keys", SECRET_KEYS=f"new:{NEW_KEY}")

    assert code == 1
    assert "Connections: 3; encrypted anew: 0, already: 0, unreadable: 3." in printed
    assert "have to be entered again" in printed
    assert operator.runs("check-token-health")[0] == 0


# --- doctor


def findings(printed: str) -> dict[str, tuple[str, str]]:
    """Subject → mark and detail, from the lines of the table."""
    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in printed.splitlines() if line.startswith("│")]
    return {subject: (mark, detail) for mark, subject, detail in rows}


def test_the_doctor_finds_a_healthy_installation_well(operator: Operator, world: World) -> None:
    operator.inside(lambda parts: three_keys(parts, world))
    code, printed = operator.runs("doctor", BOT_TOKEN=world.bot_token)

    found = findings(printed)
    assert code == 0, printed
    assert {mark for mark, _detail in found.values()} == {"ok"}
    assert found["SECRET_KEYS"] == ("ok", "new secrets are sealed with 'old'")
    assert found["database"] == ("ok", "sqlite")
    assert found["migrations"] == ("ok", "up to date")
    assert found["stored secrets"] == ("ok", "3 connections decrypt")
    assert found["Telegram"][1].startswith("the bot is @")
    assert found["updates"] == ("ok", "polling")
    assert {"Huntflow", "Huntflow sandbox", "ClickUp", "Gemini", "NBRB"} < set(found)
    assert world.bot_token not in printed


def trouble(operator: Operator, subject: str, **values: str) -> str:
    """The detail of a finding that is not well; the exit code must say so, too."""
    code, printed = operator.runs("doctor", **values)
    mark, detail = findings(printed)[subject]
    assert (code, mark) == (1, "!!"), printed
    return detail


def test_the_doctor_names_what_is_wrong(operator: Operator, world: World, tmp_path: Path) -> None:
    operator.inside(lambda parts: three_keys(parts, world))
    unknown = "123456789:AAEabcdefghijklmnopqrstuvwxyz012345"
    webhook = {"BOT_MODE": "webhook", "WEBHOOK_SECRET": "s" * 32, "PUBLIC_URL": "https://hr.example.com"}

    assert trouble(operator, "BOT_TOKEN", BOT_TOKEN="") == "empty: only the trial mode can start"
    assert trouble(operator, "Telegram", BOT_TOKEN=unknown).startswith("does not know BOT_TOKEN (401)")
    assert trouble(operator, "updates", **webhook) == "Telegram does not send updates to PUBLIC_URL yet; `run` sets it"
    assert trouble(operator, "SECRET_KEYS", SECRET_KEYS="") == "empty: no token can be stored or read"
    assert "not a Fernet key" in trouble(operator, "SECRET_KEYS", SECRET_KEYS="k1:abc")
    assert trouble(operator, "stored secrets", SECRET_KEYS=f"new:{NEW_KEY}") == "3 connections, 3 cannot be decrypted"
    assert trouble(operator, "Huntflow", HUNTFLOW_PROD_URL="http://127.0.0.1:9").endswith(
        "does not answer (ConnectError)"
    )
    assert "cannot be reached" in trouble(
        operator, "database", DATABASE_URL="postgres://u:planted-password@127.0.0.1:9/x"
    )
    assert "does not answer" in trouble(operator, "Redis", REDIS_URL="redis://:planted-password@127.0.0.1:9/0")
    missing = f"sqlite://{tmp_path}/typo.sqlite3"
    assert trouble(operator, "database", DATABASE_URL=missing).endswith("typo.sqlite3 is not there yet; `run` makes it")
    assert not (tmp_path / "typo.sqlite3").exists()
    (tmp_path / "empty.sqlite3").touch()
    assert "pending" in trouble(operator, "migrations", DATABASE_URL=f"sqlite://{tmp_path}/empty.sqlite3")
    everything = "".join(operator.printed)
    assert [text for text in (world.bot_token, unknown, OLD_KEY, "planted-password") if text in everything] == []


def test_the_doctor_tells_of_a_webhook_that_is_in_the_way(operator: Operator, world: World) -> None:
    async def set_one() -> None:
        import httpx

        async with httpx.AsyncClient() as client:
            url = f"{world.telegram_url}/bot{world.bot_token}/setWebhook"
            await client.post(url, json={"url": "http://127.0.0.1:9/hook"})

    asyncio.run(set_one())
    try:
        assert trouble(operator, "updates", BOT_TOKEN=world.bot_token).startswith("Telegram sends updates to a webhook")
    finally:
        operator.inside(lambda _parts: asyncio.sleep(0))
