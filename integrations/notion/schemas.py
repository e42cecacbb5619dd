"""What Notion's answers hold. Times leave as aware UTC, texts as plain words."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from pydantic import AliasPath, BaseModel, ConfigDict, Field, model_validator

from integrations.base.wire import Instant, Many, Maybe, Text, Wire
from integrations.notion.files import PageFile, file_of
from integrations.notion.properties import Person, Property
from integrations.notion.rich_text import items, text_at, words_of

T = TypeVar("T")


class Bot(Wire):
    """The connection itself, as `/users/me` shows it."""

    id: str
    name: Text = None
    workspace_name: Text = Field(default=None, validation_alias=AliasPath("bot", "workspace_name"))


class Option(Wire):
    """A value of a select, multi-select or status property."""

    id: str = ""
    name: str = ""
    color: Text = None


class PropertyKind(Wire):
    """A column of a data source; `options` of selects and statuses."""

    id: str = ""
    name: str = ""
    type: str = ""
    options: Many[Option] = ()

    @model_validator(mode="before")
    @classmethod
    def _options(cls, data: object) -> object:
        if not isinstance(data, Mapping) or "options" in data:
            return data
        config = data.get(text_at(data, "type"))
        return {**data, "options": items(config.get("options")) if isinstance(config, Mapping) else ()}


class DataSource(Wire):
    """A table of pages. `properties` is empty where the answer shows a reference only."""

    id: str
    name: str = ""
    url: Text = None
    database_id: Text = Field(default=None, validation_alias=AliasPath("parent", "database_id"))
    edited_at: Instant = Field(default=None, alias="last_edited_time")
    in_trash: bool = False
    properties: Many[PropertyKind] = ()

    @model_validator(mode="before")
    @classmethod
    def _name(cls, data: object) -> object:
        if not isinstance(data, Mapping) or "title" not in data:
            return data
        return {**data, "name": words_of(data["title"]).text.strip(), "properties": _named(data.get("properties"))}


class Database(Wire):
    """A database: a container of data sources; `page_id` of the page it stands on, None at the top or in a block."""

    id: str
    page_id: Text = Field(default=None, validation_alias=AliasPath("parent", "page_id"))
    data_sources: Many[DataSource] = ()


class Page(Wire):
    """A page with its properties; text, files inside the text and comments are asked for separately.

    Attributes:
        title: empty for a page without one.
        data_source_id: None for a page that is in no data source.
    """

    id: str
    title: str = ""
    url: Text = None
    created_at: Instant = Field(default=None, alias="created_time")
    edited_at: Instant = Field(default=None, alias="last_edited_time")
    in_trash: bool = False
    created_by: Maybe[Person] = None
    edited_by: Maybe[Person] = Field(default=None, alias="last_edited_by")
    data_source_id: Text = Field(default=None, validation_alias=AliasPath("parent", "data_source_id"))
    properties: Many[Property] = ()

    @model_validator(mode="before")
    @classmethod
    def _read(cls, data: object) -> object:
        if not isinstance(data, Mapping) or not isinstance(data.get("properties"), Mapping):
            return data
        named = _named(data["properties"])
        title = next((words_of(each.get("title")).text.strip() for each in named if each.get("type") == "title"), "")
        return {**data, "properties": named, "title": title}

    def first_of(self, *kinds: str) -> Property | None:
        """The first filled property of one of the kinds."""
        return next((each for kind in kinds for each in self.properties if each.type == kind and each.text), None)


class Comment(Wire):
    """A comment as plain text; `author` is known by id only unless Notion says how it is shown."""

    id: str
    text: str = ""
    author: Maybe[Person] = Field(default=None, alias="created_by")
    author_name: Text = Field(default=None, validation_alias=AliasPath("display_name", "resolved_name"))
    created_at: Instant = Field(default=None, alias="created_time")
    files: Many[PageFile] = ()

    @model_validator(mode="before")
    @classmethod
    def _read(cls, data: object) -> object:
        if not isinstance(data, Mapping) or "text" in data:
            return data
        words = words_of(data.get("rich_text"))
        attached = [file_of({"file": each.get("file")}) for each in items(data.get("attachments"))]
        text = " ".join([words.text, *words.links]).strip()
        return {**data, "text": text, "files": [each for each in attached if each]}


class Listed(BaseModel, Generic[T]):
    """A page of a list; `cursor` asks for the next one, None at the end."""

    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True, frozen=True)

    items: tuple[T, ...] = Field(alias="results")
    has_more: bool = False
    next_cursor: Text = None

    @property
    def cursor(self) -> str | None:
        return self.next_cursor if self.has_more else None


def _named(properties: object) -> list[dict[str, object]]:
    """Notion keys properties by name; each becomes an object that knows its name."""
    if not isinstance(properties, Mapping):
        return []
    return [{**value, "name": name} for name, value in properties.items() if isinstance(value, Mapping)]
