"""From the key's owner down to a list."""

from typing import Any

from aiohttp import web

from trial.clickup import answers
from trial.clickup.app import USER, folder_of, list_of, space_of, stand_in_of, workspace_of, workspaces_of
from trial.clickup.state import Space, Workspace

_ON = {"enabled": True}
_PROFILE = (
    "display_profile",
    "verified_ambassador",
    "verified_consultant",
    "top_tier_user",
    "viewed_verified_ambassador",
    "viewed_verified_consultant",
    "viewed_top_tier_user",
)


async def user(request: web.Request) -> web.Response:
    return web.json_response({"user": answers.user(stand_in_of(request).state, request[USER])})


async def workspaces(request: web.Request) -> web.Response:
    state = stand_in_of(request).state
    teams = [
        {
            "id": each.id,
            "name": each.name,
            "color": "#7b68ee",
            "avatar": None,
            "members": [answers.member(state, id) for id in each.members],
        }
        for each in workspaces_of(request)
    ]
    return web.json_response({"teams": teams})


async def spaces(request: web.Request) -> web.Response:
    workspace = workspace_of(request, request.match_info["team_id"])
    if _archived(request):
        return web.json_response({"spaces": []})
    return web.json_response({"spaces": [_space(workspace, each) for each in workspace.spaces.values()]})


def _archived(request: web.Request) -> bool:
    """Nothing in the trial world is archived but tasks."""
    return request.query.get("archived") == "true"


def _space(workspace: Workspace, space: Space) -> dict[str, Any]:
    lists = [each for each in workspace.lists.values() if each.space == space.id]
    dates = {"enabled": True, "start_date": False, "remap_due_dates": False, "remap_closed_due_date": False}
    switches = ("time_tracking", "tags", "time_estimates", "checklists", "custom_fields")
    return {
        "id": space.id,
        "name": space.name,
        "private": False,
        "archived": False,
        "statuses": [answers.status(each) for each in (lists[0].statuses if lists else [])],
        "multiple_assignees": True,
        "features": {"due_dates": dates, **dict.fromkeys(switches, _ON)},
    }


async def folders(request: web.Request) -> web.Response:
    workspace, space = space_of(request)
    found = [each for each in workspace.folders.values() if each.space == space.id and not each.hidden]
    shown = [] if _archived(request) else [answers.folder(workspace, each) for each in found]
    return web.json_response({"folders": shown})


async def lists_of_folder(request: web.Request) -> web.Response:
    workspace, folder = folder_of(request)
    found = [each for each in workspace.lists.values() if each.folder == folder.id]
    shown = [] if _archived(request) else [answers.list_item(workspace, each) for each in found]
    return web.json_response({"lists": shown})


async def lists_without_folder(request: web.Request) -> web.Response:
    workspace, space = space_of(request)
    hidden = {each.id for each in workspace.folders.values() if each.space == space.id and each.hidden}
    found = [each for each in workspace.lists.values() if each.folder in hidden]
    shown = [] if _archived(request) else [answers.list_item(workspace, each) for each in found]
    return web.json_response({"lists": shown})


async def one_list(request: web.Request) -> web.Response:
    workspace, found = list_of(request)
    return web.json_response(answers.list_whole(workspace, found))


async def fields(request: web.Request) -> web.Response:
    _, found = list_of(request)
    return web.json_response({"fields": [answers.field(each) for each in found.fields]})


async def list_members(request: web.Request) -> web.Response:
    workspace, _ = list_of(request)
    state = stand_in_of(request).state
    profile = dict.fromkeys(_PROFILE)
    shown = [{**answers.user(state, id), "profilePicture": None, "profileInfo": profile} for id in workspace.members]
    return web.json_response({"members": shown})
