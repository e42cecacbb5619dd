"""The ClickUp stand-in: the API application and the attachment host, two ports as with the vendor."""

import json
import math
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from aiohttp import web

from trial import faults as fault_injection
from trial.clickup import errors
from trial.clickup.state import Attachment, ClickUpState, Folder, Space, Task, TaskList, Workspace
from trial.faults import CONTROL_PREFIX, Faults, Sleep
from trial.journal import Entry, Journal

BASE = "/api/v2"
REQUESTS_PER_MINUTE = 100  # plans Free, Unlimited and Business (vendor-facts.md, "ClickUp")
MINUTE_S = 60

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ClickUpStandIn:
    """`files_url` is where the attachment host listens, without a slash at the end; the world sets it when it knows.

    `requests_per_minute=None` switches the rate limit off; its minutes are those of `now`.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        state: ClickUpState,
        files_url: str = "",
        requests_per_minute: int | None = REQUESTS_PER_MINUTE,
    ) -> None:
        self.now = now
        self.state = state
        self.files_url = files_url
        self.requests_per_minute = requests_per_minute
        self.keys: dict[str, int] = {}
        self.journal = Journal()
        self.files_journal = Journal()
        self.faults: Faults | None = None
        self.files_faults: Faults | None = None
        self._spent: dict[tuple[str, int], int] = {}

    def issue_key(self, user: int, key: str | None = None) -> str:
        """A personal key (`pk_<user>_…`); it never expires."""
        issued = key or f"pk_{user}_{self.state.new_id():032X}"
        self.keys[issued] = user
        return issued

    def revoke_key(self, key: str) -> None:
        del self.keys[key]

    def create_app(self, *, sleep: Sleep | None = None) -> web.Application:
        from trial.clickup import routes  # noqa: PLC0415 - the routes import this module for its types

        app = web.Application(middlewares=[self._door])
        app[STAND_IN] = self
        routes.add_to(app)
        self.faults = fault_injection.install(app) if sleep is None else fault_injection.install(app, sleep=sleep)
        return app

    def create_files_app(self, *, sleep: Sleep | None = None) -> web.Application:
        """The attachment host. It takes no token: one that arrives all the same is a leak, answered with 400."""
        from trial.clickup import attachments  # noqa: PLC0415 - the same

        app = web.Application(middlewares=[attachments.door])
        app[STAND_IN] = self
        app.router.add_get("/{attachment_id}/{name}", attachments.download)
        install = fault_injection.install
        self.files_faults = install(app) if sleep is None else install(app, sleep=sleep)
        return app

    @web.middleware
    async def _door(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.startswith(CONTROL_PREFIX):
            return await handler(request)
        key = request.headers.get("Authorization", "")
        answer: web.StreamResponse
        try:
            request[USER] = self._user_of(key)
            self._count(key)
            answer = await handler(request)
        except errors.RefusalError as refusal:
            answer = refusal.answer()
        except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
            answer = errors.no_route().answer()
        self._add_limits(answer, key)
        self.journal.entries.append(await entry_of(request, answer, key, self.now()))
        return answer

    def _user_of(self, key: str) -> int:
        """Personal keys come as they are; `Bearer pk_…` is a token nobody has issued."""
        if not key:
            raise errors.no_header()
        if key not in self.keys:
            raise errors.unknown_token()
        return self.keys[key]

    def _minute(self) -> int:
        return int(self.now().timestamp()) // MINUTE_S

    def _count(self, key: str) -> None:
        if self.requests_per_minute is None:
            return
        spent = self._spent.get((key, self._minute()), 0)
        if spent >= self.requests_per_minute:
            raise errors.rate_limited()
        self._spent[key, self._minute()] = spent + 1

    def _add_limits(self, answer: web.StreamResponse, key: str) -> None:
        if self.requests_per_minute is None or key not in self.keys:
            return
        left = self.requests_per_minute - self._spent.get((key, self._minute()), 0)
        answer.headers["X-RateLimit-Limit"] = str(self.requests_per_minute)
        answer.headers["X-RateLimit-Remaining"] = str(max(left, 0))
        answer.headers["X-RateLimit-Reset"] = str(math.ceil((self._minute() + 1) * MINUTE_S))

    def find_attachment(self, id: str) -> Attachment | None:
        tasks = (task for workspace in self.state.workspaces.values() for task in workspace.tasks.values())
        return next((each for task in tasks for each in task.attachments if each.id == id), None)


STAND_IN: web.AppKey[ClickUpStandIn] = web.AppKey("clickup", ClickUpStandIn)
USER: web.RequestKey[int] = web.RequestKey("clickup_user", int)


async def entry_of(request: web.Request, answer: web.StreamResponse, key: str, at: datetime) -> Entry:
    body: Any = None
    if request.content_type == "application/json" and request.can_read_body:
        try:
            body = json.loads(await request.text())
        except ValueError:
            body = None
    return Entry(request.method, request.path, dict(request.query), key[-4:], answer.status, at, body)


def stand_in_of(request: web.Request) -> ClickUpStandIn:
    return request.app[STAND_IN]


def workspaces_of(request: web.Request) -> list[Workspace]:
    user = request[USER]
    return [each for each in stand_in_of(request).state.workspaces.values() if user in each.members]


def workspace_of(request: web.Request, id: str) -> Workspace:
    """A workspace by id; one the key's owner is not in is not authorised, whether it exists or not."""
    found = next((each for each in workspaces_of(request) if each.id == id), None)
    if found is None:
        raise errors.not_authorized()
    return found


def space_of(request: web.Request) -> tuple[Workspace, Space]:
    id = request.match_info["space_id"]
    for workspace in workspaces_of(request):
        if id in workspace.spaces:
            return workspace, workspace.spaces[id]
    raise errors.not_found("Space")


def folder_of(request: web.Request) -> tuple[Workspace, Folder]:
    id = request.match_info["folder_id"]
    for workspace in workspaces_of(request):
        if id in workspace.folders:
            return workspace, workspace.folders[id]
    raise errors.not_found("Folder")


def list_of(request: web.Request) -> tuple[Workspace, TaskList]:
    id = request.match_info["list_id"]
    for workspace in workspaces_of(request):
        if id in workspace.lists:
            return workspace, workspace.lists[id]
    raise errors.not_found("List")


def task_of(request: web.Request) -> tuple[Workspace, Task]:
    """By its own id, or by the custom one with `custom_task_ids=true&team_id=…`."""
    id = request.match_info["task_id"]
    if request.query.get("custom_task_ids") == "true":
        if "team_id" not in request.query:
            raise errors.wrong("Team id is required with custom_task_ids", "ITEM_157")
        workspace = workspace_of(request, request.query["team_id"])
        found = next((each for each in workspace.tasks.values() if each.custom_id == id), None)
        if found is not None:
            return workspace, found
        raise errors.not_found("Task")
    for workspace in workspaces_of(request):
        if id in workspace.tasks:
            return workspace, workspace.tasks[id]
    raise errors.not_found("Task")
