"""What a Notion workspace holds: databases with data sources, pages with properties and blocks, comments, files."""

import random
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass
class User:
    id: str
    name: str
    email: str


@dataclass
class File:
    """A file uploaded to Notion (`content` is called on download, None: it is gone) or a link to another site."""

    id: str
    name: str
    mimetype: str = "application/octet-stream"
    content: Callable[[], bytes] | None = None
    external_url: str = ""


@dataclass
class Option:
    id: str
    name: str
    color: str = "default"


@dataclass
class Property:
    """A column: `id` is what values are asked for by; `options` of select, multi_select and status."""

    id: str
    name: str
    type: str
    options: list[Option] = field(default_factory=list)
    prefix: str = ""


@dataclass
class Block:
    """`value` is what stands under the block's type in answers, files by their `File`."""

    id: str
    type: str
    value: dict[str, Any]
    created_at: datetime
    user: str
    children: list["Block"] = field(default_factory=list)
    file: File | None = None


@dataclass
class Comment:
    id: str
    text: str
    user: str
    created_at: datetime
    files: list[File] = field(default_factory=list)


@dataclass
class Page:
    """`values` by the column's name, in plain Python: a text, names of options, ids of people, `File`s."""

    id: str
    values: dict[str, Any]
    created_at: datetime
    edited_at: datetime
    user: str
    data_source: str | None = None
    parent_page: str | None = None
    in_trash: bool = False
    blocks: list[Block] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    number: int = 0


@dataclass
class DataSource:
    id: str
    name: str
    database: str
    properties: list[Property]
    created_at: datetime
    user: str

    def property(self, name_or_id: str) -> Property | None:
        return next((each for each in self.properties if name_or_id in {each.name, each.id}), None)


@dataclass
class Database:
    """`page` is the page it stands on."""

    id: str
    name: str
    page: str
    created_at: datetime


@dataclass
class Integration:
    """A connection: what was shared with it, and what lies under that, is all it sees."""

    bot_id: str
    name: str
    shared: set[str]
    may_read_comments: bool = True


@dataclass
class NotionState:
    """One workspace."""

    id: str
    name: str
    users: dict[str, User]
    databases: dict[str, Database] = field(default_factory=dict)
    data_sources: dict[str, DataSource] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)
    seed: int = 5

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    def new_id(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def pages_of(self, data_source: str) -> Iterator[Page]:
        return (each for each in self.pages.values() if each.data_source == data_source)

    def files(self) -> Iterator[File]:
        """Every file anywhere."""
        for page in self.pages.values():
            for value in page.values.values():
                if isinstance(value, list):
                    yield from (each for each in value if isinstance(each, File))
            for block in every_block(page.blocks):
                if block.file is not None:
                    yield block.file
            for comment in page.comments:
                yield from comment.files

    def ancestors(self, id: str) -> Iterator[str]:
        """The object itself and everything it lies under."""
        yield id
        if id in self.pages:
            page = self.pages[id]
            yield from self.ancestors(page.data_source or page.parent_page or "")
        elif id in self.data_sources:
            yield from self.ancestors(self.data_sources[id].database)
        elif id in self.databases:
            yield from self.ancestors(self.databases[id].page)


def every_block(blocks: list[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        yield from every_block(block.children)
