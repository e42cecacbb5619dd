"""Every operation the stand-in knows, one line each."""

from aiohttp import web

from trial.faults import CONTROL_PREFIX
from trial.notion import control, querying, reading, writing
from trial.notion.app import BASE


def add_to(app: web.Application) -> None:
    app.router.add_routes(
        [
            web.get(f"{BASE}/users/me", reading.me),
            web.get(f"{BASE}/users", reading.users),
            web.post(f"{BASE}/search", querying.search),
            web.get(f"{BASE}/databases/{{database_id}}", reading.database),
            web.get(f"{BASE}/data_sources/{{data_source_id}}", reading.data_source),
            web.post(f"{BASE}/data_sources/{{data_source_id}}/query", querying.query),
            web.post(f"{BASE}/pages", writing.create_page),
            web.get(f"{BASE}/pages/{{page_id}}", reading.page),
            web.get(f"{BASE}/pages/{{page_id}}/properties/{{property_id}}", reading.page_property),
            web.get(f"{BASE}/blocks/{{block_id}}/children", reading.children),
            web.patch(f"{BASE}/blocks/{{block_id}}/children", writing.append),
            web.get(f"{BASE}/comments", reading.comments),
            web.post(f"{CONTROL_PREFIX}secrets", control.issue),
            web.delete(f"{CONTROL_PREFIX}secrets", control.revoke),
            web.post(f"{CONTROL_PREFIX}share", control.share),
            web.put(f"{CONTROL_PREFIX}limit", control.set_limit),
            web.get(f"{CONTROL_PREFIX}journal", control.journal),
        ]
    )
