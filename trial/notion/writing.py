"""Writing: new pages and more blocks, within the vendor's sizes. Nothing here is idempotent."""

from typing import Any

from aiohttp import web

from trial.notion import answers, errors
from trial.notion.app import body_of, is_visible, stand_in_of
from trial.notion.reading import id_of, page_of
from trial.notion.state import Block, Page

MAX_CHILDREN = 100
MAX_TEXT = 2_000
MAX_TEXTS = 100


def _texts(given: Any, where: str) -> list[tuple[str, str | None]]:
    if not isinstance(given, list) or len(given) > MAX_TEXTS:
        raise errors.wrong(f"body failed validation: {where}.length should be ≤ `{MAX_TEXTS}`.")
    pieces = []
    for each in given:
        content = each["text"]["content"]
        if len(content) > MAX_TEXT:
            raise errors.wrong(f"body failed validation: {where}.text.content.length should be ≤ `{MAX_TEXT}`.")
        link = each["text"].get("link")
        pieces.append((content, link["url"] if link else None))
    return pieces


def _blocks(request: web.Request, given: Any) -> list[Block]:
    if not isinstance(given, list) or len(given) > MAX_CHILDREN:
        raise errors.wrong(f"body failed validation: body.children.length should be ≤ `{MAX_CHILDREN}`.")
    stand_in = stand_in_of(request)
    author = next(iter(stand_in.state.users))
    return [
        Block(
            id=stand_in.state.new_id(),
            type=each["type"],
            value={"rich_text": _texts(each[each["type"]]["rich_text"], "body.children"), "color": "default"},
            created_at=stand_in.now(),
            user=author,
        )
        for each in given
    ]


async def create_page(request: web.Request) -> web.Response:
    stand_in, given = stand_in_of(request), await body_of(request)
    parent = given.get("parent") or {}
    place = parent.get("data_source_id") or parent.get("page_id")
    state = stand_in.state
    if place is None:
        raise errors.wrong("body failed validation: body.parent should be defined.")
    if (place not in state.data_sources and place not in state.pages) or not is_visible(request, place):
        raise errors.not_found("page", place)
    title = "".join(
        text for text, _ in _texts((given.get("properties") or {}).get("title", {}).get("title", []), "title")
    )
    source = state.data_sources.get(place)
    name = next((each.name for each in source.properties if each.type == "title"), "title") if source else "title"
    at = stand_in.now()
    page = Page(
        id=state.new_id(),
        values={name: title},
        created_at=at,
        edited_at=at,
        user=next(iter(state.users)),
        data_source=source.id if source else None,
        parent_page=None if source else place,
        blocks=_blocks(request, given.get("children") or []),
    )
    state.pages[page.id] = page
    return web.json_response(answers.page(state, page, stand_in.sign))


async def append(request: web.Request) -> web.Response:
    stand_in, page = stand_in_of(request), page_of(request, id_of(request, "block_id"))
    given = await body_of(request)
    added = _blocks(request, given.get("children"))
    page.blocks += added
    page.edited_at = stand_in.now()
    return web.json_response(
        answers.listed("block", [answers.block(each, page.id, stand_in.sign) for each in added], None)
    )
