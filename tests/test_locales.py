"""Every sentence in the code has its Russian one, and the catalogues hold nothing else (design.md §8, style.md §6)."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from gettext import GNUTranslations
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.pofile import read_po
from jinja2 import Environment, nodes

from locales import Language
from locales.catalogue import CatalogueError, compile_catalogues, read_catalogue

ROOT = Path(__file__).parent.parent
ROOMS = ("handlers", "admin_web", "services", "bot")
MARKERS = {"gettext", "lazy", "ngettext"}
PLURAL_FORMS = 3
RUSSIAN = read_catalogue(Language.RU)


@dataclass(frozen=True)
class Sentence:
    """A message id and where it stands; plural when it has two."""

    ids: tuple[str, ...]
    place: str


def sentences() -> Iterator[Sentence]:
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield from sentences_of(path)

    for path in sorted((ROOT / "admin_web" / "templates").rglob("*.html")):
        yield from sentences_of_template(path)


def sentences_of_template(path: Path) -> Iterator[Sentence]:
    """Calls of `_` and `ngettext`; a variable in `_` is a sentence that `lazy` has marked elsewhere."""
    for call in Environment(autoescape=True).parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in {"_", "ngettext"}:
            literals = call.args[: 2 if call.node.name == "ngettext" else 1]
            ids = tuple(each.value for each in literals if isinstance(each, nodes.Const))
            if ids:
                yield Sentence(ids, f"{path.relative_to(ROOT)}:{call.lineno}")


def sentences_of(path: Path) -> Iterator[Sentence]:
    """Calls of what is imported from `locales`, under whatever name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "locales"
        for alias in node.names
        if alias.name in MARKERS
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        marker = marker_of(node.func, names)
        if marker is None:
            continue
        place = f"{path.relative_to(ROOT)}:{node.lineno}"
        literals = node.args[: 2 if marker == "ngettext" else 1]
        ids = tuple(each.value for each in literals if isinstance(each, ast.Constant) and isinstance(each.value, str))
        if len(ids) == len(literals):
            yield Sentence(ids, place)
        elif marker != "gettext":
            # gettext of a variable translates what `lazy` has marked elsewhere; the others have nothing to fall back on.
            pytest.fail(f"{place}: {marker}() needs the sentence itself")


def marker_of(function: ast.expr, names: dict[str, str]) -> str | None:
    if isinstance(function, ast.Name):
        return names.get(function.id)
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "locales":
        return function.attr if function.attr in MARKERS else None
    return None


USED = list(sentences())


class Tags(HTMLParser):
    """Opened and closed tags in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.seen: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        self.seen.append(f"</{tag}>")


def is_balanced(tags: list[str]) -> bool:
    open_tags: list[str] = []
    for tag in tags:
        if not tag.startswith("</"):
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag.replace("/", ""):
            return False
    return not open_tags


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def as_texts(string: object) -> tuple[str, ...]:
    return tuple(string) if isinstance(string, tuple | list) else (str(string),)


def translations() -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Message ids and their Russian forms."""
    for message in RUSSIAN:
        if message.id:
            yield as_texts(message.id), as_texts(message.string)


def test_the_walk_finds_sentences_in_every_marking() -> None:
    assert len(USED) > 100
    assert any(len(sentence.ids) == 2 for sentence in USED)
    assert {sentence.place.split("/")[0] for sentence in USED} >= {"handlers", "services"}


def test_every_sentence_in_the_code_is_translated() -> None:
    known = {ids for ids, forms in translations() if all(form.strip() for form in forms)}

    missing = sorted({f"{sentence.place}: {sentence.ids}" for sentence in USED if sentence.ids not in known})

    assert missing == []


def test_every_translation_is_of_a_sentence_in_the_code() -> None:
    used = {sentence.ids for sentence in USED}

    assert sorted(ids for ids, _forms in translations() if ids not in used) == []


def test_a_translation_fills_in_the_same_values() -> None:
    wrong = []
    for ids, forms in translations():
        needed, allowed = placeholders(ids[-1]), set.union(*map(placeholders, ids))
        # Of a plural, a form may say the number in words ("один кандидат"), but nothing unknown and nothing else less.
        wrong += [
            (ids, form)
            for form in forms
            if not placeholders(form) <= allowed or (len(ids) == 1 and placeholders(form) != needed)
        ]

    assert wrong == []


def test_a_plural_has_all_russian_forms() -> None:
    assert [ids for ids, forms in translations() if len(forms) != (PLURAL_FORMS if len(ids) == 2 else 1)] == []


def test_every_file_declares_the_russian_plural_rule() -> None:
    rules = {}
    for path in sorted((ROOT / "locales" / "ru").glob("*.po")):
        with path.open("rb") as subject:
            rules[path.name] = (read_po(subject).num_plurals, "Plural-Forms" in path.read_text(encoding="utf-8"))

    assert {name for name, rule in rules.items() if rule != (PLURAL_FORMS, True)} == set()


def test_tags_of_a_translation_are_closed_and_the_same() -> None:
    wrong = []
    for ids, forms in translations():
        expected = Counter(Tags(ids[-1]).seen)
        for form in forms:
            seen = Tags(form).seen
            if Counter(seen) != expected or is_balanced(seen) != is_balanced(Tags(ids[-1]).seen):
                wrong.append((ids, form))

    assert wrong == []


def test_a_translation_keeps_the_commands_of_its_sentence() -> None:
    commands = re.compile(r"(?<![\w/<])/[a-z_]{3,}\b")

    wrong = [
        (ids, form)
        for ids, forms in translations()
        for form in forms
        if set(commands.findall(form)) != set(commands.findall(ids[-1]))
    ]

    assert wrong == []


def test_the_catalogue_compiles_and_is_read_back(tmp_path: Path) -> None:
    compile_catalogues(tmp_path)

    with (tmp_path / "ru.mo").open("rb") as compiled:
        found = GNUTranslations(compiled)
    for ids, forms in translations():
        assert (found.ngettext(*ids, 1) if len(ids) == 2 else found.gettext(ids[0])) == forms[0]


def test_plurals_follow_the_number(tmp_path: Path) -> None:
    compile_catalogues(tmp_path)
    with (tmp_path / "ru.mo").open("rb") as compiled:
        found = GNUTranslations(compiled)
    ids, forms = next(each for each in translations() if len(each[0]) == 2 and len(set(each[1])) == PLURAL_FORMS)

    shown = [found.ngettext(*ids, count) for count in (1, 2, 5, 11, 21, 22)]

    assert shown == [forms[index] for index in (0, 1, 2, 2, 0, 1)]


def test_two_translations_of_one_sentence_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'
    (tmp_path / "ru").mkdir()
    for name, russian in (("a", "Да"), ("b", "Ага")):
        (tmp_path / "ru" / f"{name}.po").write_text(f'{head}\nmsgid "Yes"\nmsgstr "{russian}"\n', encoding="utf-8")
    monkeypatch.setattr("locales.catalogue.COMPILED", tmp_path / "compiled")

    with pytest.raises(CatalogueError, match="translated as"):
        read_catalogue(Language.RU)
