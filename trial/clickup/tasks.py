"""Reading tasks and their comments."""

from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from trial.clickup import answers, errors
from trial.clickup.answers import ms
from trial.clickup.app import list_of, stand_in_of, task_of
from trial.clickup.state import Task, TaskList, Workspace

TASKS_PER_PAGE = 100
COMMENTS_PER_PAGE = 25

_ORDERS = ("id", "created", "updated", "due_date")


async def listing(request: web.Request) -> web.Response:
    """A hundred a page from page 0; closed tasks and subtasks only when asked for, attachments never."""
    workspace, home = list_of(request)
    page = _number(request, "page") or 0
    found = [each for each in _candidates(request, workspace, home) if _fits(request, each)]
    _sort(request, found)
    shown = found[page * TASKS_PER_PAGE : (page + 1) * TASKS_PER_PAGE]
    state, markdown = stand_in_of(request).state, request.query.get("include_markdown_description") == "true"
    return web.json_response(
        {
            "tasks": [answers.task(state, workspace, each, markdown=markdown) for each in shown],
            "last_page": (page + 1) * TASKS_PER_PAGE >= len(found),
        }
    )


def _candidates(request: web.Request, workspace: Workspace, home: TaskList) -> list[Task]:
    guests = request.query.get("include_timl") == "true"
    archived, subtasks = request.query.get("archived") == "true", request.query.get("subtasks") == "true"
    closed = request.query.get("include_closed") == "true"
    kinds = {(each.id, at.name): at.type for each in workspace.lists.values() for at in each.statuses}
    return [
        each
        for each in workspace.tasks.values()
        if (each.home == home.id or (guests and home.id in each.other_lists))
        and each.archived == archived
        and (subtasks or each.parent is None)
        and (closed or kinds[each.home, each.status] != "closed")
    ]


def _fits(request: web.Request, task: Task) -> bool:
    statuses, assignees = _array(request, "statuses"), _array(request, "assignees")
    tags = _array(request, "tags")
    if statuses and task.status.casefold() not in {each.casefold() for each in statuses}:
        return False
    if assignees and not {str(each) for each in task.assignees} & set(assignees):
        return False
    if tags and not set(task.tags) & set(tags):
        return False
    return _between(request, "date_created", task.created_at) and _between(request, "date_updated", task.updated_at)


def _array(request: web.Request, name: str) -> list[str]:
    """Arrays are spelled with brackets; without them the vendor does not see an array."""
    if name in request.query:
        raise errors.wrong(f"{name} must be an array", "INPUT_003")
    return request.query.getall(f"{name}[]", [])


def _between(request: web.Request, name: str, at: datetime) -> bool:
    after, before = _number(request, f"{name}_gt"), _number(request, f"{name}_lt")
    return (after is None or ms(at) > after) and (before is None or ms(at) < before)


def _number(request: web.Request, name: str) -> int | None:
    given = request.query.get(name)
    if given is None:
        return None
    if not given.isdigit():
        raise errors.wrong(f"{name} invalid", "INPUT_002")
    return int(given)


def _sort(request: web.Request, found: list[Task]) -> None:
    """Newest first; `reverse=true` turns it round."""
    order = request.query.get("order_by", "created")
    if order not in _ORDERS:
        raise errors.wrong("order_by invalid", "INPUT_004")
    keys: dict[str, Callable[[Task], tuple[int, str]]] = {
        "id": lambda task: (0, task.id),
        "created": lambda task: (ms(task.created_at), task.id),
        "updated": lambda task: (ms(task.updated_at), task.id),
        "due_date": lambda task: (ms(task.due_at) if task.due_at else 0, task.id),
    }
    found.sort(key=keys[order], reverse=request.query.get("reverse") != "true")


async def one(request: web.Request) -> web.Response:
    workspace, found = task_of(request)
    stand_in = stand_in_of(request)
    markdown = request.query.get("include_markdown_description") == "true"
    shown = answers.task(stand_in.state, workspace, found, markdown=markdown)
    shown["attachments"] = [
        answers.attachment(stand_in.state, each, found.id, stand_in.files_url) for each in found.attachments
    ]
    if request.query.get("include_subtasks") == "true":
        children = [each for each in workspace.tasks.values() if each.parent == found.id]
        shown["subtasks"] = [answers.task(stand_in.state, workspace, each) for each in children]
    return web.json_response(shown)


async def comments(request: web.Request) -> web.Response:
    """The 25 newest, or those older than the pair `start` (ms) and `start_id` of the last one seen."""
    _, found = task_of(request)
    start, start_id = _number(request, "start"), request.query.get("start_id")
    if (start is None) != (start_id is None):
        raise errors.wrong("start and start_id are required together", "INPUT_006")
    newest = sorted(found.comments, key=lambda each: (ms(each.created_at), int(each.id)), reverse=True)
    if start is not None and start_id is not None:
        newest = [each for each in newest if (ms(each.created_at), int(each.id)) < (start, int(start_id))]
    state = stand_in_of(request).state
    return web.json_response({"comments": [answers.comment(state, each) for each in newest[:COMMENTS_PER_PAGE]]})
