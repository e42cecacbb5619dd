"""The arrows between rooms go one way (style.md §2)."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "handlers": {"handlers", "services", "locales"},
    "admin_web": {"admin_web", "services", "locales"},
    "services": {"services", "models", "integrations", "locales"},
    "integrations": {"integrations"},
    "models": {"models"},
    "locales": {"locales"},
    "trial": {"trial"},
}
ROOMS = {*MAY_IMPORT, "bot", "tests", "bench"}
# Which rooms may use a library that belongs to a door or to the network.
LIBRARIES = {
    "aiogram": {"bot", "handlers"},
    "aiohttp": {"bot", "admin_web", "trial"},
    "httpx": {"bot", "integrations"},
    "tortoise": {"bot", "models", "services"},
}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module


def _files(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_room_imports_only_what_stands_below_it(room: str) -> None:
    allowed = MAY_IMPORT[room]

    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in _files(room)
        for module in _imports(path)
        if module.split(".")[0] in ROOMS
        and not any(module == name or module.startswith(f"{name}.") for name in allowed)
    ]

    assert wrong == []


@pytest.mark.parametrize("library", sorted(LIBRARIES))
def test_a_library_stays_in_its_rooms(library: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for room in (ROOMS - {"tests", "bench"}) - LIBRARIES[library]
        for path in _files(room)
        for module in _imports(path)
        if module.split(".")[0] == library
    ]

    assert wrong == []


def test_every_room_is_looked_at() -> None:
    assert len(_files("services")) > 5
    assert len(_files("handlers")) > 1
