"""Notion's rich text in plain words, with the addresses its links hide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

JsonMap = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text, and the addresses of links whose text is something else."""

    text: str
    links: tuple[str, ...] = ()


def items(value: object) -> Sequence[JsonMap]:
    """The objects of a list, nothing for anything else."""
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list | tuple) else ()


def text_at(value: object, *path: str) -> str:
    """A text deep inside, empty when it is not there."""
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else ""


def words_of(value: object) -> Words:
    """A rich text array in words."""
    pieces = items(value)
    text = "".join(text_at(piece, "plain_text") or text_at(piece, "text", "content") for piece in pieces)
    hidden = (text_at(piece, "href") for piece in pieces)
    return Words(text, tuple(dict.fromkeys(link for link in hidden if link and link not in text)))
