"""Reading: people, data sources, pages, properties, blocks, comments."""

import uuid
from typing import Any

from aiohttp import web

from trial.notion import answers, errors, paging
from trial.notion.app import INTEGRATION, NotionStandIn, is_visible, stand_in_of
from trial.notion.state import Block, DataSource, Page, every_block


def id_of(request: web.Request, name: str) -> str:
    """Ids are taken with and without dashes."""
    try:
        return str(uuid.UUID(request.match_info[name]))
    except ValueError:
        raise errors.wrong(f"path failed validation: path.{name} should be a valid uuid.") from None


def data_source_of(request: web.Request) -> DataSource:
    id = id_of(request, "data_source_id")
    found = stand_in_of(request).state.data_sources.get(id)
    if found is None or not is_visible(request, id):
        raise errors.not_found("data_source", id)
    return found


def page_of(request: web.Request, id: str | None = None) -> Page:
    id = id or id_of(request, "page_id")
    found = stand_in_of(request).state.pages.get(id)
    if found is None or not is_visible(request, id):
        raise errors.not_found("page", id)
    return found


async def me(request: web.Request) -> web.Response:
    return web.json_response(answers.bot(stand_in_of(request).state, request[INTEGRATION]))


async def users(request: web.Request) -> web.Response:
    state = stand_in_of(request).state
    ids = list(state.users)
    shown, cursor = paging.cut(ids, ids, cursor=request.query.get("start_cursor"), size=request.query.get("page_size"))
    return web.json_response(answers.listed("user", [answers.user(state, each) for each in shown], cursor))


async def database(request: web.Request) -> web.Response:
    id, state = id_of(request, "database_id"), stand_in_of(request).state
    if id not in state.databases or not is_visible(request, id):
        raise errors.not_found("database", id)
    return web.json_response(answers.database(state, state.databases[id]))


async def data_source(request: web.Request) -> web.Response:
    return web.json_response(answers.data_source(stand_in_of(request).state, data_source_of(request)))


async def page(request: web.Request) -> web.Response:
    stand_in = stand_in_of(request)
    return web.json_response(answers.page(stand_in.state, page_of(request), stand_in.sign))


async def page_property(request: web.Request) -> web.Response:
    """A list for what may be long, one item for the rest."""
    stand_in, found = stand_in_of(request), page_of(request)
    source = stand_in.state.data_sources.get(found.data_source or "")
    column = source.property(request.match_info["property_id"]) if source else None
    if column is None:
        raise errors.not_found("property", request.match_info["property_id"])
    value = answers.value_of(stand_in.state, found, column, stand_in.sign)
    item: dict[str, Any] = {"object": "property_item", "id": column.id, "type": column.type}
    if column.type not in {"title", "rich_text", "people", "relation"}:
        return web.json_response(item | {column.type: value})
    ids = [str(uuid.uuid5(uuid.NAMESPACE_OID, f"{found.id}{column.id}{at}")) for at in range(len(value))]
    shown, cursor = paging.cut(
        value, ids, cursor=request.query.get("start_cursor"), size=request.query.get("page_size")
    )
    items = [item | {column.type: each} for each in shown]
    about: dict[str, Any] = {"id": column.id, "type": column.type, column.type: {}, "next_url": None}
    return web.json_response(answers.listed("property_item", items, cursor) | {"property_item": about})


async def children(request: web.Request) -> web.Response:
    stand_in, id = stand_in_of(request), id_of(request, "block_id")
    blocks, parent = _blocks_of(request, stand_in, id)
    shown, cursor = paging.cut(
        blocks,
        [each.id for each in blocks],
        cursor=request.query.get("start_cursor"),
        size=request.query.get("page_size"),
    )
    return web.json_response(
        answers.listed("block", [answers.block(each, parent, stand_in.sign) for each in shown], cursor)
    )


def _blocks_of(request: web.Request, stand_in: NotionStandIn, id: str) -> tuple[list[Block], str]:
    for holder in stand_in.state.pages.values():
        if not is_visible(request, holder.id):
            continue
        if holder.id == id:
            return holder.blocks, id
        found = next((each for each in every_block(holder.blocks) if each.id == id), None)
        if found is not None:
            return found.children, holder.id
    raise errors.not_found("block", id)


async def comments(request: web.Request) -> web.Response:
    stand_in = stand_in_of(request)
    if "block_id" not in request.query:
        raise errors.wrong("query failed validation: query.block_id should be defined.")
    if not request[INTEGRATION].may_read_comments:
        raise errors.restricted()
    found = page_of(request, str(uuid.UUID(request.query["block_id"])))
    shown, cursor = paging.cut(
        found.comments,
        [each.id for each in found.comments],
        cursor=request.query.get("start_cursor"),
        size=request.query.get("page_size"),
    )
    answered = [answers.comment(stand_in.state, each, found.id, stand_in.sign) for each in shown]
    return web.json_response(answers.listed("comment", answered, cursor))
