"""Search and the query of a data source: what may be filtered and sorted by, and nothing else."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from trial.notion import answers, errors, paging
from trial.notion.app import body_of, is_visible, stand_in_of
from trial.notion.reading import data_source_of
from trial.notion.state import DataSource, Page

_QUERY_FIELDS = frozenset({"filter", "sorts", "start_cursor", "page_size", "in_trash", "result_type"})
_SEARCH_FIELDS = frozenset({"query", "sort", "filter", "start_cursor", "page_size"})


async def search(request: web.Request) -> web.Response:
    stand_in, given = stand_in_of(request), await body_of(request)
    _known(given, _SEARCH_FIELDS)
    wanted = given.get("filter") or {}
    if wanted and (wanted.get("property") != "object" or wanted.get("value") not in {"page", "data_source"}):
        raise errors.wrong('body failed validation: body.filter.value should be "page" or "data_source".')
    text, state = str(given.get("query") or "").casefold(), stand_in.state
    found: list[tuple[datetime, str, dict[str, Any]]] = []
    if wanted.get("value") != "page":
        for source in state.data_sources.values():
            if is_visible(request, source.id) and text in source.name.casefold():
                shown = answers.data_source(state, source)
                found.append((datetime.fromisoformat(shown["last_edited_time"]), source.id, shown))
    if wanted.get("value") != "data_source":
        for each in state.pages.values():
            title = str(next(iter(each.values.values()), ""))
            if is_visible(request, each.id) and text in title.casefold() and not each.in_trash:
                found.append((each.edited_at, each.id, answers.page(state, each, stand_in.sign)))
    newest_first = (given.get("sort") or {}).get("direction", "descending") == "descending"
    found.sort(key=lambda each: (each[0], each[1]), reverse=newest_first)
    shown_here, cursor = paging.cut(
        [each[2] for each in found],
        [each[1] for each in found],
        cursor=given.get("start_cursor"),
        size=given.get("page_size"),
    )
    return web.json_response(answers.listed("page_or_data_source", shown_here, cursor))


async def query(request: web.Request) -> web.Response:
    stand_in, source, given = stand_in_of(request), data_source_of(request), await body_of(request)
    _known(given, _QUERY_FIELDS)
    in_trash = bool(given.get("in_trash"))
    found = [each for each in stand_in.state.pages_of(source.id) if each.in_trash is in_trash]
    if given.get("filter"):
        fits = _filter(source, given["filter"])
        found = [each for each in found if fits(each)]
    _sort(found, given.get("sorts") or [])
    shown, cursor = paging.cut(
        found, [each.id for each in found], cursor=given.get("start_cursor"), size=given.get("page_size")
    )
    pages = [answers.page(stand_in.state, each, stand_in.sign) for each in shown]
    return web.json_response(answers.listed("page_or_data_source", pages, cursor))


def _known(given: dict[str, Any], fields: frozenset[str]) -> None:
    unknown = sorted(set(given) - fields)
    if unknown:
        raise errors.wrong(f"body failed validation: body.{unknown[0]} should be not present.")


def _filter(source: DataSource, given: dict[str, Any]) -> Callable[[Page], bool]:
    """By a timestamp, or by one property's text or option; both joined by `and` and `or`."""
    for word, join in (("and", all), ("or", any)):
        if word in given:
            parts = [_filter(source, each) for each in given[word]]
            return lambda page: join(part(page) for part in parts)
    if "timestamp" in given:
        name = given["timestamp"]
        if name not in {"created_time", "last_edited_time"} or name not in given:
            raise errors.wrong("body failed validation: body.filter.timestamp is not known.")
        fits = _moment(given[name])
        return lambda page: fits(page.created_at if name == "created_time" else page.edited_at)
    column = source.property(str(given.get("property")))
    if column is None or column.type not in given:
        raise errors.wrong(f"Could not find property with name or id: {given.get('property')}")
    return _value(column.name, given[column.type])


def _moment(given: dict[str, Any]) -> Callable[[datetime], bool]:
    (how, text), *rest = given.items()
    try:
        at = datetime.fromisoformat(str(text))
    except ValueError:
        at = None
    if rest or how not in {"after", "before", "on_or_after", "on_or_before"} or at is None:
        raise errors.wrong("body failed validation: body.filter should be a valid ISO 8601 date.")
    at = at if at.tzinfo else at.replace(tzinfo=UTC)

    def fits(moment: datetime) -> bool:
        minute = moment.replace(second=0, microsecond=0)
        return {"after": minute > at, "before": minute < at, "on_or_after": minute >= at, "on_or_before": minute <= at}[
            how
        ]

    return fits


def _value(name: str, given: dict[str, Any]) -> Callable[[Page], bool]:
    (how, wanted), *rest = given.items()
    if rest or how not in {"equals", "contains", "is_empty", "is_not_empty"}:
        raise errors.wrong("body failed validation: body.filter is not supported here.")

    def fits(page: Page) -> bool:
        value = page.values.get(name)
        if how in {"is_empty", "is_not_empty"}:
            return (not value) is (how == "is_empty")
        return value == wanted if how == "equals" else str(wanted).casefold() in str(value or "").casefold()

    return fits


def _sort(found: list[Page], sorts: list[dict[str, Any]]) -> None:
    for given in reversed(sorts):
        stamp = given.get("timestamp")
        if stamp not in {"created_time", "last_edited_time"} or given.get("direction") not in {
            "ascending",
            "descending",
        }:
            raise errors.wrong("body failed validation: body.sorts[0] is not supported here.")
        backwards = given["direction"] == "descending"
        found.sort(key=lambda page: page.created_at if stamp == "created_time" else page.edited_at, reverse=backwards)
