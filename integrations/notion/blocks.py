"""Blocks of a page as plain text: what a person reads, without the decoration."""

from collections.abc import Iterable, Mapping

from pydantic import model_validator

from integrations.base.wire import Maybe, Wire
from integrations.notion.files import PageFile, file_of
from integrations.notion.rich_text import JsonMap, text_at, words_of

# Pages and databases inside a page are things of their own.
CLOSED = frozenset({"child_page", "child_database"})
_FILES = frozenset({"file", "pdf", "image", "video", "audio"})
# Kinds whose words are one field.
_SIMPLE = {
    "child_page": "title",
    "child_database": "title",
    "equation": "expression",
    "bookmark": "url",
    "embed": "url",
    "link_preview": "url",
}
_MARKS = {"bulleted_list_item": "• ", "numbered_list_item": "• ", "quote": "> "}


class Block(Wire):
    """A block in words; `depth` counts from 0. `file` is set for files, pictures and such."""

    id: str
    type: str = ""
    text: str = ""
    has_children: bool = False
    depth: int = 0
    file: Maybe[PageFile] = None

    @model_validator(mode="before")
    @classmethod
    def _words(cls, data: object) -> object:
        if not isinstance(data, Mapping) or "text" in data:
            return data
        kind = text_at(data, "type")
        inner = data.get(kind)
        value: JsonMap = inner if isinstance(inner, Mapping) else {}
        return {
            "id": data.get("id"),
            "type": kind,
            "text": _text(kind, value),
            "has_children": data.get("has_children") is True,
            "file": file_of(value, name=words_of(value.get("caption")).text) if kind in _FILES else None,
        }

    @property
    def can_be_opened(self) -> bool:
        """Whether its children belong to the text of the page."""
        return self.has_children and self.type not in CLOSED


def _text(kind: str, value: JsonMap) -> str:
    if kind in _SIMPLE:
        return text_at(value, _SIMPLE[kind])
    if kind == "table_row":
        cells = value.get("cells")
        return " | ".join(words_of(cell).text for cell in cells) if isinstance(cells, list | tuple) else ""
    words = words_of(value.get("caption" if kind in _FILES else "rich_text"))
    text = " ".join([words.text, *words.links]).strip()
    if kind == "to_do":
        return f"[{'x' if value.get('checked') is True else ' '}] {text}"
    return f"{_MARKS.get(kind, '')}{text}" if text else ""


def plain_text(blocks: Iterable[Block]) -> str:
    """The text of blocks, one a line, children two spaces deeper; blocks without words are left out."""
    return "\n".join(f"{'  ' * block.depth}{block.text}" for block in blocks if block.text.strip())


def files_of(blocks: Iterable[Block]) -> tuple[tuple[str, PageFile], ...]:
    """The files in blocks, each with its block's id."""
    return tuple((block.id, block.file) for block in blocks if block.file is not None)
