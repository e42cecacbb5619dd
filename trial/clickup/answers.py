"""ClickUp's answers. Times are milliseconds in strings, except where the vendor's document says number."""

from datetime import datetime
from typing import Any
from urllib.parse import quote

from trial.clickup.state import (
    Attachment,
    ClickUpState,
    Comment,
    CustomField,
    Folder,
    Status,
    Task,
    TaskList,
    Workspace,
)

Json = dict[str, Any]

_PRIORITIES = {1: ("urgent", "#f50000"), 2: ("high", "#ffcc00"), 3: ("normal", "#6fddff"), 4: ("low", "#d8d8d8")}


def ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _text_ms(at: datetime | None) -> str | None:
    return None if at is None else str(ms(at))


def user(state: ClickUpState, id: int) -> Json:
    found = state.users[id]
    return {
        "id": found.id,
        "username": found.username,
        "email": found.email,
        "color": found.color,
        "initials": found.initials,
    }


def member(state: ClickUpState, id: int) -> Json:
    return {"user": user(state, id)}


def status(found: Status) -> Json:
    return {
        "id": found.id,
        "status": found.name,
        "color": found.color,
        "orderindex": found.orderindex,
        "type": found.type,
    }


def _space(workspace: Workspace, id: str) -> Json:
    return {"id": id, "name": workspace.spaces[id].name, "access": True}


def folder(workspace: Workspace, found: Folder) -> Json:
    lists = [each for each in workspace.lists.values() if each.folder == found.id]
    return {
        "id": found.id,
        "name": found.name,
        "orderindex": 0,
        "override_statuses": False,
        "hidden": found.hidden,
        "space": _space(workspace, found.space),
        "task_count": str(sum(1 for each in lists for _ in workspace.tasks_of(each.id))),
        "archived": False,
        "lists": [list_item(workspace, each) for each in lists],
    }


def _folder_name(workspace: Workspace, id: str) -> Json:
    found = workspace.folders[id]
    return {"id": found.id, "name": found.name, "hidden": found.hidden, "access": True}


def list_item(workspace: Workspace, found: TaskList) -> Json:
    return {
        "id": found.id,
        "name": found.name,
        "orderindex": 0,
        "content": "",
        "status": None,
        "priority": None,
        "assignee": None,
        "task_count": str(sum(1 for _ in workspace.tasks_of(found.id))),
        "due_date": None,
        "start_date": None,
        "folder": _folder_name(workspace, found.folder),
        "space": _space(workspace, found.space),
        "archived": False,
        "override_statuses": True,
        "permission_level": "create",
    }


def list_whole(workspace: Workspace, found: TaskList) -> Json:
    item = list_item(workspace, found)
    unset = ("status", "priority", "due_date")
    return {
        **{name: value for name, value in item.items() if name not in unset},
        "inbound_address": f"add.task.to.{found.id}@tasks.example.com",
        "statuses": [status(each) for each in found.statuses],
    }


def field(found: CustomField) -> Json:
    options = [
        {"id": each.id, "name": each.name, "color": None, "orderindex": each.orderindex} for each in found.options
    ]
    return {
        "id": found.id,
        "name": found.name,
        "type": found.type,
        "type_config": {"options": options} if found.type == "drop_down" else {},
        "date_created": str(ms(found.created_at)),
        "hide_from_guests": False,
    }


def comment(state: ClickUpState, found: Comment) -> Json:
    return {
        "id": found.id,
        "comment": [{"text": found.text}],
        "comment_text": found.text,
        "user": user(state, found.user),
        "resolved": False,
        "assignee": None,
        "assigned_by": None,
        "reactions": [],
        "date": str(ms(found.created_at)),
        "reply_count": "0",
    }


def task(state: ClickUpState, workspace: Workspace, found: Task, *, markdown: bool = False) -> Json:
    """A task as lists show it: without attachments; Markdown only when asked for."""
    home = workspace.lists[found.home]
    at = home.status(found.status)
    shown = {
        "id": found.id,
        "custom_id": found.custom_id,
        "custom_item_id": 0,
        "name": found.name,
        "text_content": found.description,
        "description": found.description,
        "status": None if at is None else status(at),
        "orderindex": str(ms(found.created_at)),
        "date_created": str(ms(found.created_at)),
        "date_updated": str(ms(found.updated_at)),
        "date_closed": _text_ms(found.closed_at),
        "date_done": _text_ms(found.closed_at),
        "archived": found.archived,
        "creator": user(state, found.creator),
        "assignees": [user(state, each) for each in found.assignees],
        "group_assignees": [],
        "watchers": [user(state, found.creator)],
        "checklists": [],
        "tags": [
            {"name": each, "tag_fg": "#ffffff", "tag_bg": "#5d47ff", "creator": found.creator} for each in found.tags
        ],
        "parent": found.parent,
        "top_level_parent": found.parent,
        "priority": _priority(found.priority),
        "due_date": _text_ms(found.due_at),
        "start_date": None,
        "points": None,
        "time_estimate": None,
        "custom_fields": [_field_value(each, found) for each in home.fields],
        "dependencies": [],
        "linked_tasks": [],
        "locations": [{"id": each, "name": workspace.lists[each].name} for each in found.other_lists],
        **_place(workspace, found, home),
    }
    return shown | {"markdown_description": found.markdown or found.description} if markdown else shown


def _place(workspace: Workspace, found: Task, home: TaskList) -> Json:
    """Where a task lives; `project` is what v2 calls a folder, a list without one has a hidden folder."""
    folder_name = _folder_name(workspace, home.folder)
    return {
        "team_id": workspace.id,
        "url": f"https://app.clickup.com/t/{found.id}",
        "permission_level": "create",
        "list": {"id": home.id, "name": home.name, "access": True},
        "project": folder_name,
        "folder": folder_name,
        "space": {"id": home.space},
    }


def _priority(level: int | None) -> Json | None:
    if level is None:
        return None
    name, color = _PRIORITIES[level]
    return {"id": str(level), "priority": name, "color": color, "orderindex": str(level)}


def _field_value(found: CustomField, holder: Task) -> Json:
    shown = field(found)
    return shown | {"value": holder.fields[found.id]} if found.id in holder.fields else shown


def attachment(state: ClickUpState, found: Attachment, task_id: str, files_url: str) -> Json:
    url = f"{files_url}/{found.id}/{quote(found.title)}"
    shown: Json = {
        "id": f"{found.id}.{found.extension}",
        "date": ms(found.created_at),
        "title": found.title,
        "type": 1,
        "source": 1,
        "version": 0,
        "extension": found.extension,
        "is_folder": False,
        "mimetype": found.mimetype,
        "hidden": False,
        "parent_id": task_id,
        "total_comments": 0,
        "resolved_comments": 0,
        "user": user(state, found.user),
        "deleted": False,
        "url": url,
        "url_w_query": f"{url}?view=open",
        "url_w_host": url,
    }
    return shown if found.size_bytes is None else shown | {"size": found.size_bytes}
