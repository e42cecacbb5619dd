"""Every operation the stand-in knows, one line each."""

from aiohttp import web

from trial.clickup import control, places, tasks, writing
from trial.clickup.app import BASE
from trial.faults import CONTROL_PREFIX


def add_to(app: web.Application) -> None:
    app.router.add_routes(
        [
            web.get(f"{BASE}/user", places.user),
            web.get(f"{BASE}/team", places.workspaces),
            web.get(f"{BASE}/team/{{team_id}}/space", places.spaces),
            web.get(f"{BASE}/space/{{space_id}}/folder", places.folders),
            web.get(f"{BASE}/folder/{{folder_id}}/list", places.lists_of_folder),
            web.get(f"{BASE}/space/{{space_id}}/list", places.lists_without_folder),
            web.get(f"{BASE}/list/{{list_id}}", places.one_list),
            web.get(f"{BASE}/list/{{list_id}}/member", places.list_members),
            web.get(f"{BASE}/list/{{list_id}}/field", places.fields),
            web.get(f"{BASE}/list/{{list_id}}/task", tasks.listing),
            web.post(f"{BASE}/list/{{list_id}}/task", writing.create),
            web.get(f"{BASE}/task/{{task_id}}", tasks.one),
            web.put(f"{BASE}/task/{{task_id}}", writing.update),
            web.post(f"{BASE}/task/{{task_id}}/field/{{field_id}}", writing.set_field),
            web.get(f"{BASE}/task/{{task_id}}/comment", tasks.comments),
            web.post(f"{BASE}/task/{{task_id}}/comment", writing.comment),
            web.post(f"{CONTROL_PREFIX}keys", control.issue),
            web.delete(f"{CONTROL_PREFIX}keys", control.revoke),
            web.put(f"{CONTROL_PREFIX}limit", control.set_limit),
            web.get(f"{CONTROL_PREFIX}journal", control.journal),
        ]
    )
