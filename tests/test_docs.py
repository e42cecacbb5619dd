"""The documents tell the truth: commands, settings, sentences, links and the trial's examples exist as they are named."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.main import get_command

from bot.cli import app
from bot.settings import Settings
from bot.trial_mode import KNOWN_TASK, NEW_TASK
from handlers.commands import COMMANDS
from trial.data import clickup
from trial.data.people import KNOWN_BY_PHONE

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
DOCS = ROOT / "docs"
GUIDES = (DOCS / "user-guide.ru.md", DOCS / "user-guide.en.md")
OPERATOR_GUIDE = DOCS / "operator-guide.md"
PAGES = (README, *sorted(DOCS.glob("*.md")))
TASK = re.compile(r"\b86[a-z0-9]{7,8}\b")
# Answered, but kept out of Telegram's list: nobody should ask for their deletion by a slip of the thumb.
UNLISTED = {"forget_me"}


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def bot_commands_in(text: str) -> set[str]:
    """Commands in code spans; addresses such as `/api/health/` are none."""
    return set(re.findall(r"`/([a-z_]+)(?=[ `])", text))


def registered_commands() -> set[str]:
    """Commands some router listens to."""
    sources = "\n".join(text_of(path) for path in (ROOT / "handlers").rglob("*.py"))
    return set(re.findall(r'\bCommand\("([a-z_]+)"[,)]', sources)) | {"start"}


def anchors_of(page: Path) -> set[str]:
    """The names GitHub gives the headings."""
    titles = re.findall(r"^#+ (.+)$", text_of(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def catalogue(field: str) -> str:
    """All sentences of one side of the catalogue, joined."""
    texts = "\n".join(text_of(path) for path in sorted((ROOT / "locales" / "ru").glob("*.po")))
    found = re.findall(rf'^{field}(?:\[\d\])? (".*"(?:\n".*")*)', texts, re.MULTILINE)
    return "\n".join("".join(re.findall(r'"(.*)"', block)) for block in found)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_a_guide_names_every_command_and_no_other(guide: Path) -> None:
    assert bot_commands_in(text_of(guide)) == {command.name for command in COMMANDS} | UNLISTED


def test_every_command_that_is_named_is_answered() -> None:
    assert {command.name for command in COMMANDS} | UNLISTED == registered_commands()


def test_the_readme_names_only_commands_of_the_bot() -> None:
    named = bot_commands_in(text_of(README))

    assert {"vacancies", "import", "ask", "tokens"} <= named
    assert named <= {command.name for command in COMMANDS}


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_every_setting_is_in_the_operators_guide(name: str) -> None:
    assert f"`{name.upper()}`" in text_of(OPERATOR_GUIDE)


def test_the_operators_guide_names_no_setting_that_does_not_exist() -> None:
    table = text_of(OPERATOR_GUIDE).partition("## Settings")[2].partition("\n## ")[0]
    named = {name for row in table.splitlines() for name in re.findall(r"`([A-Z][A-Z_]+)`", row.partition(" | ")[0])}

    assert named == {name.upper() for name in Settings.model_fields}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", text_of(page)) + re.findall(r'(?:src|srcset)="([^"]+)"', text_of(page))

    for link in links:
        if link.startswith(("http://", "https://")):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        assert not anchor or anchor in anchors_of(target), link


def test_the_readme_leads_to_every_document() -> None:
    assert set(re.findall(r"\]\(docs/([^)]+\.md)\)", text_of(README))) == {page.name for page in DOCS.glob("*.md")}


def test_pictures_stay_small() -> None:
    pictures = list((DOCS / "screenshots").glob("*.png"))

    assert pictures
    assert all(picture.stat().st_size < 300_000 for picture in pictures)


def test_make_commands_of_the_documents_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", text_of(ROOT / "Makefile"), re.MULTILINE))

    for page in PAGES:
        assert set(re.findall(r"(?:`|^)make ([a-z]+)", text_of(page), re.MULTILINE)) <= targets, page.name


def test_the_readme_lists_every_command_for_operators_and_no_other() -> None:
    table = text_of(README).partition("## Commands for operators")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([a-z-]+)(.*?)` \|", table, re.MULTILINE)
    commands = get_command(app).commands  # type: ignore[attr-defined]

    assert {name for name, _arguments in rows} == set(commands)
    for name, arguments in rows:
        known = {option for parameter in commands[name].params for option in parameter.opts}
        assert set(re.findall(r"--[a-z-]+", arguments)) <= known, name


def test_commands_for_operators_in_the_guides_exist() -> None:
    commands = get_command(app).commands  # type: ignore[attr-defined]

    for page in PAGES:
        assert set(re.findall(r"python -m bot ([a-z-]+)", text_of(page))) <= set(commands), page.name


@pytest.mark.parametrize(("guide", "field"), list(zip(GUIDES, ("msgstr", "msgid"), strict=True)), ids=("ru", "en"))
def test_the_sentences_a_guide_explains_are_the_bots_own(guide: Path, field: str) -> None:
    quoted = re.findall(r"^\| «(.+?)» \|", text_of(guide), re.MULTILINE)
    sentences = catalogue(field)

    assert len(quoted) > 20
    assert [words for words in quoted if words not in sentences] == []


def test_the_tasks_a_newcomer_is_pointed_to_exist_in_the_trial() -> None:
    tasks = next(iter(clickup.workspace(datetime(2026, 11, 2, tzinfo=UTC)).workspaces.values())).tasks
    page = text_of(ROOT / "trial" / "telegram" / "page" / "texts.js")

    for named in (text_of(README), page, f"{NEW_TASK} {KNOWN_TASK}"):
        assert set(TASK.findall(named)) == {NEW_TASK, KNOWN_TASK}
    assert KNOWN_BY_PHONE.last_name in tasks[KNOWN_TASK].name
    assert tasks[NEW_TASK].attachments
