"""Blocks we write, cut to Notion's limits: 2,000 characters a text, 100 texts a block, 100 blocks a request."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

# vendor-facts.md, "Notion", request limits.
MAX_TEXT_CHARS = 2_000
MAX_TEXTS = 100
MAX_BLOCKS = 100
MAX_URL_CHARS = 2_000


class ReportBlockKind(StrEnum):
    """The kinds of blocks a report needs; Notion's words."""

    HEADING = "heading_2"
    PARAGRAPH = "paragraph"
    BULLET = "bulleted_list_item"


@dataclass(frozen=True, slots=True)
class ReportBlock:
    """A line of a report; `link` makes the whole line one."""

    kind: ReportBlockKind
    text: str
    link: str = ""

    def body(self) -> dict[str, object]:
        """The block as a request carries it."""
        return {"object": "block", "type": self.kind.value, self.kind.value: {"rich_text": rich(self.text, self.link)}}


def rich(text: str, link: str = "") -> list[dict[str, object]]:
    """A rich text array; text beyond 100 pieces of 2,000 characters is left out."""
    address = {"url": link} if link and len(link) <= MAX_URL_CHARS else None
    pieces = [text[at : at + MAX_TEXT_CHARS] for at in range(0, len(text), MAX_TEXT_CHARS)][:MAX_TEXTS]
    return [{"type": "text", "text": {"content": piece, **({"link": address} if address else {})}} for piece in pieces]


def in_requests(blocks: Sequence[ReportBlock]) -> Iterator[list[dict[str, object]]]:
    """The blocks in portions one request may carry; at least one portion, empty when there is nothing."""
    bodies = [block.body() for block in blocks]
    yield bodies[:MAX_BLOCKS]
    for at in range(MAX_BLOCKS, len(bodies), MAX_BLOCKS):
        yield bodies[at : at + MAX_BLOCKS]


def lines(texts: Iterable[str], kind: ReportBlockKind = ReportBlockKind.PARAGRAPH) -> list[ReportBlock]:
    """One block a text."""
    return [ReportBlock(kind, text) for text in texts]
