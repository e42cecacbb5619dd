"""Notion's answers. Times have no seconds: the vendor keeps them to the minute."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from trial.notion.state import Block, Comment, Database, DataSource, File, Integration, NotionState, Page, Property

Json = dict[str, Any]
Sign = Callable[[File], Json]

CUT_AFTER = 25
_PLAIN = {
    "bold": False,
    "italic": False,
    "strikethrough": False,
    "underline": False,
    "code": False,
    "color": "default",
}


def instant(at: datetime) -> str:
    return at.astimezone(UTC).replace(second=0, microsecond=0).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def rich(text: str, link: str | None = None) -> Json:
    return {
        "type": "text",
        "text": {"content": text, "link": {"url": link} if link else None},
        "annotations": _PLAIN,
        "plain_text": text,
        "href": link,
    }


def rich_texts(value: Any) -> list[Json]:
    """A text, or pieces `(text, link)`; texts of more than 2,000 characters come in pieces."""
    pieces = [(value, None)] if isinstance(value, str) else list(value or ())
    cut = [(text[at : at + 2000], link) for text, link in pieces for at in range(0, len(text), 2000)]
    return [rich(text, link) for text, link in cut]


def partial_user(id: str) -> Json:
    return {"object": "user", "id": id}


def user(state: NotionState, id: str) -> Json:
    found = state.users[id]
    return {
        "object": "user",
        "id": id,
        "name": found.name,
        "avatar_url": None,
        "type": "person",
        "person": {"email": found.email},
    }


def bot(state: NotionState, integration: Integration) -> Json:
    return {
        "object": "user",
        "id": integration.bot_id,
        "name": integration.name,
        "avatar_url": None,
        "type": "bot",
        "bot": {
            "owner": {"type": "workspace", "workspace": True},
            "workspace_id": state.id,
            "workspace_name": state.name,
            "workspace_limits": {"max_file_upload_size_in_bytes": 5 * 1024 * 1024},
        },
    }


def listed(kind: str, results: list[Json], cursor: str | None) -> Json:
    return {
        "object": "list",
        "results": results,
        "next_cursor": cursor,
        "has_more": cursor is not None,
        "type": kind,
        kind: {},
    }


def property_schema(found: Property) -> Json:
    options = [{"id": each.id, "name": each.name, "color": each.color, "description": None} for each in found.options]
    config: Json = {"options": options} if found.options else {}
    if found.type == "status":
        config["groups"] = []
    if found.type == "unique_id":
        config = {"prefix": found.prefix or None}
    if found.type == "number":
        config = {"format": "number"}
    if found.type == "formula":
        config = {"expression": 'prop("Телефон")'}
    if found.type == "relation":
        config = {
            "database_id": "00000000-0000-4000-8000-000000000001",
            "data_source_id": "00000000-0000-4000-8000-000000000002",
            "type": "single_property",
            "single_property": {},
        }
    if found.type == "rollup":
        config = {
            "rollup_property_name": "Навыки",
            "relation_property_name": "Вакансия",
            "rollup_property_id": "skil",
            "relation_property_id": "vac1",
            "function": "show_original",
        }
    return {"id": found.id, "name": found.name, "description": None, "type": found.type, found.type: config}


def data_source(state: NotionState, found: DataSource) -> Json:
    database = state.databases[found.database]
    return {
        "object": "data_source",
        "id": found.id,
        "title": [rich(found.name)],
        "description": [],
        "parent": {"type": "database_id", "database_id": database.id},
        "database_parent": {"type": "page_id", "page_id": database.page},
        "is_inline": False,
        "in_trash": False,
        "created_time": instant(found.created_at),
        "last_edited_time": instant(max([found.created_at, *(each.edited_at for each in state.pages_of(found.id))])),
        "created_by": partial_user(found.user),
        "last_edited_by": partial_user(found.user),
        "properties": {each.name: property_schema(each) for each in found.properties},
        "icon": None,
        "cover": None,
        "url": f"https://www.notion.so/{found.id.replace('-', '')}",
        "public_url": None,
    }


def database(state: NotionState, found: Database) -> Json:
    sources = [each for each in state.data_sources.values() if each.database == found.id]
    return {
        "object": "database",
        "id": found.id,
        "title": [rich(found.name)],
        "description": [],
        "parent": {"type": "page_id", "page_id": found.page},
        "is_inline": False,
        "in_trash": False,
        "is_locked": False,
        "created_time": instant(found.created_at),
        "last_edited_time": instant(found.created_at),
        "data_sources": [{"id": each.id, "name": each.name} for each in sources],
        "icon": None,
        "cover": None,
        "url": f"https://www.notion.so/{found.id.replace('-', '')}",
        "public_url": None,
    }


def page(state: NotionState, found: Page, sign: Sign) -> Json:
    source = state.data_sources[found.data_source] if found.data_source else None
    columns = source.properties if source else [Property("title", "title", "title")]
    parent: Json = {"type": "page_id", "page_id": found.parent_page}
    if source is not None:
        parent = {"type": "data_source_id", "data_source_id": source.id, "database_id": source.database}
    return {
        "object": "page",
        "id": found.id,
        "created_time": instant(found.created_at),
        "last_edited_time": instant(found.edited_at),
        "created_by": partial_user(found.user),
        "last_edited_by": partial_user(found.user),
        "in_trash": found.in_trash,
        "is_locked": False,
        "icon": None,
        "cover": None,
        "parent": parent,
        "properties": {each.name: _property(state, found, each, sign) for each in columns},
        "url": f"https://www.notion.so/{found.id.replace('-', '')}",
        "public_url": None,
    }


def _property(state: NotionState, holder: Page, column: Property, sign: Sign) -> Json:
    value = value_of(state, holder, column, sign)
    shown: Json = {"id": column.id, "type": column.type}
    if column.type in {"title", "rich_text", "people", "relation"}:
        if column.type == "relation":
            shown["has_more"] = len(value) > CUT_AFTER
        value = value[:CUT_AFTER]
    return shown | {column.type: value}


def value_of(state: NotionState, holder: Page, column: Property, sign: Sign) -> Any:
    """The whole value, as it stands under its type."""
    value = holder.values.get(column.name)
    options = {each.name: {"id": each.id, "name": each.name, "color": each.color} for each in column.options}
    made: dict[str, Callable[[], Any]] = {
        "title": lambda: rich_texts(value),
        "rich_text": lambda: rich_texts(value),
        "select": lambda: options.get(str(value)),
        "status": lambda: options.get(str(value)),
        "multi_select": lambda: [options[each] for each in value or ()],
        "date": lambda: {"start": value[0], "end": value[1], "time_zone": None} if value else None,
        "people": lambda: [user(state, each) for each in value or ()],
        "files": lambda: [file(each, sign) for each in value or ()],
        "checkbox": lambda: bool(value),
        "relation": lambda: [{"id": each} for each in value or ()],
        "formula": lambda: {"type": "string", "string": value},
        "rollup": lambda: {
            "type": "array",
            "function": "show_original",
            "array": [{"type": "select", "select": None}] if not value else
            [{"type": "rich_text", "rich_text": [rich(each)]} for each in value],
        },
        "created_time": lambda: instant(holder.created_at),
        "last_edited_time": lambda: instant(holder.edited_at),
        "created_by": lambda: user(state, holder.user),
        "last_edited_by": lambda: user(state, holder.user),
        "unique_id": lambda: {"prefix": column.prefix or None, "number": holder.number},
    }  # fmt: skip
    return made[column.type]() if column.type in made else value


def file(found: File, sign: Sign) -> Json:
    if found.external_url:
        return {"name": found.name, "type": "external", "external": {"url": found.external_url}}
    return {"name": found.name, "type": "file", "file": sign(found)}


def block(found: Block, parent: str, sign: Sign) -> Json:
    value = dict(found.value)
    if "rich_text" in value:
        value["rich_text"] = rich_texts(value["rich_text"])
    if "cells" in value:
        value["cells"] = [rich_texts(each) for each in value["cells"]]
    if found.file is not None:
        shown = file(found.file, sign)
        value = {"caption": [], "type": shown["type"], shown["type"]: shown[shown["type"]], "name": found.file.name}
    return {
        "object": "block",
        "id": found.id,
        "parent": {"type": "page_id", "page_id": parent},
        "created_time": instant(found.created_at),
        "last_edited_time": instant(found.created_at),
        "created_by": partial_user(found.user),
        "last_edited_by": partial_user(found.user),
        "has_children": bool(found.children),
        "in_trash": False,
        "type": found.type,
        found.type: value,
    }


def comment(state: NotionState, found: Comment, page_id: str, sign: Sign) -> Json:
    shown: Json = {
        "object": "comment",
        "id": found.id,
        "parent": {"type": "page_id", "page_id": page_id},
        "discussion_id": found.id,
        "created_time": instant(found.created_at),
        "last_edited_time": instant(found.created_at),
        "created_by": partial_user(found.user),
        "rich_text": rich_texts(found.text),
        "display_name": {"type": "user", "resolved_name": state.users[found.user].name},
    }
    if found.files:
        shown["attachments"] = [{"category": "pdf", "file": sign(each)} for each in found.files]
    return shown
