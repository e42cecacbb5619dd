"""Writing: tasks, statuses, comments, custom fields. Nothing here is idempotent."""

import json
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from trial.clickup import answers, errors
from trial.clickup.answers import ms
from trial.clickup.app import USER, list_of, stand_in_of, task_of
from trial.clickup.state import Comment, CustomField, Task, TaskList


async def _body(request: web.Request) -> dict[str, Any]:
    try:
        found = json.loads(await request.text())
    except ValueError:
        raise errors.wrong("Unexpected token in JSON", "INPUT_001") from None
    if not isinstance(found, dict):
        raise errors.wrong("Body must be an object", "INPUT_001")
    return found


def _name(given: dict[str, Any]) -> str:
    """A title of spaces passes, an empty one does not."""
    name = given.get("name")
    if not isinstance(name, str) or not name:
        raise errors.wrong("Task name invalid")
    return name


def _status(home: TaskList, name: Any) -> str:
    found = home.status(name) if isinstance(name, str) else None
    if found is None:
        raise errors.wrong("Status not found", "CRTSK_001")
    return found.name


def _priority(value: Any) -> int | None:
    if value is not None and value not in {1, 2, 3, 4}:
        raise errors.wrong("Priority invalid", "INPUT_007")
    return None if value is None else int(value)


def _users(request: web.Request, ids: Any) -> list[int]:
    known = stand_in_of(request).state.users
    if not isinstance(ids, list) or any(each not in known for each in ids):
        raise errors.wrong("Assignee not found", "ITEM_136")
    return [int(each) for each in ids]


def _moment(value: Any) -> datetime | None:
    """Requests carry milliseconds as numbers, not as the strings of the answers."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise errors.wrong("Date invalid", "INPUT_008")
    return datetime.fromtimestamp(value / 1000, UTC)


def field_value(field: CustomField, value: Any) -> Any:
    """A drop-down takes the id or the index of an option, never its label, and is read back as the index."""
    if field.type != "drop_down" or value is None:
        return value
    for option in field.options:
        if value in (option.id, option.orderindex) and not isinstance(value, bool):
            return option.orderindex
    raise errors.wrong("Value must be an option index or uuid", "FIELD_011")


async def create(request: web.Request) -> web.Response:
    workspace, home = list_of(request)
    given, stand_in = await _body(request), stand_in_of(request)
    at = stand_in.now()
    task = Task(
        id=f"86{stand_in.state.new_id():x}",
        name=_name(given),
        home=home.id,
        status=_status(home, given["status"]) if given.get("status") else home.statuses[0].name,
        creator=request[USER],
        created_at=at,
        updated_at=at,
        description=str(given.get("description") or given.get("markdown_content") or ""),
        markdown=str(given.get("markdown_content") or ""),
        assignees=_users(request, given.get("assignees") or []),
        tags=[str(each) for each in given.get("tags") or []],
        priority=_priority(given.get("priority")),
        due_at=_moment(given.get("due_date")),
        parent=given.get("parent"),
    )
    for each in given.get("custom_fields") or []:
        task.fields[each["id"]] = field_value(_field(home, each["id"]), each.get("value"))
    workspace.tasks[task.id] = task
    return web.json_response(answers.task(stand_in.state, workspace, task))


def _field(home: TaskList, id: str) -> CustomField:
    found = next((each for each in home.fields if each.id == id), None)
    if found is None:
        raise errors.wrong("Custom field not found", "FIELD_009")
    return found


async def update(request: web.Request) -> web.Response:
    workspace, task = task_of(request)
    given, stand_in, home = await _body(request), stand_in_of(request), workspace.lists[task.home]
    if "status" in given:
        _move(task, home, _status(home, given["status"]), stand_in.now())
    if "name" in given:
        task.name = _name(given)
    if "description" in given or "markdown_content" in given:
        task.markdown = str(given.get("markdown_content") or "")
        task.description = str(given.get("description") or task.markdown)
    if "priority" in given:
        task.priority = _priority(given["priority"])
    if "due_date" in given:
        task.due_at = _moment(given["due_date"])
    if "assignees" in given:
        changes = given["assignees"]
        added, removed = _users(request, changes.get("add", [])), _users(request, changes.get("rem", []))
        task.assignees = [each for each in dict.fromkeys([*task.assignees, *added]) if each not in removed]
    task.archived = bool(given.get("archived", task.archived))
    task.updated_at = stand_in.now()
    return web.json_response(answers.task(stand_in.state, workspace, task))


def _move(task: Task, home: TaskList, name: str, at: datetime) -> None:
    status = home.status(name)
    task.status = name
    task.closed_at = at if status is not None and status.type in {"done", "closed"} else None


async def set_field(request: web.Request) -> web.Response:
    workspace, task = task_of(request)
    field = _field(workspace.lists[task.home], request.match_info["field_id"])
    given = await _body(request)
    if "value" not in given:
        raise errors.wrong("Value is required", "FIELD_010")
    task.fields[field.id] = field_value(field, given["value"])
    task.updated_at = stand_in_of(request).now()
    return web.json_response({})


async def comment(request: web.Request) -> web.Response:
    _, task = task_of(request)
    given, stand_in = await _body(request), stand_in_of(request)
    text = given.get("comment_text")
    if not isinstance(text, str) or not text:
        raise errors.wrong("Comment text invalid", "COMM_001")
    at, id = stand_in.now(), stand_in.state.new_id()
    task.comments.append(Comment(str(id), text, request[USER], at))
    task.updated_at = at
    return web.json_response({"id": str(id), "hist_id": f"{id:032x}", "date": ms(at)})
