"""ClickUp's operations, one method each."""

from dataclasses import dataclass, field
from urllib.parse import quote

import httpx
from pydantic import BaseModel, ConfigDict, TypeAdapter

from integrations.base import BadRequestError, FieldError, Request, Vendor
from integrations.base.exchange import QueryValue
from integrations.clickup.listing import ListedTaskOperations
from integrations.clickup.places import PlaceOperations
from integrations.clickup.schemas import Comment, Task
from integrations.clickup.session import ClickUpSession
from integrations.clickup.writing import WritingOperations

# The vendor's page of comments, newest first.
COMMENTS_PAGE = 25
# 1,000 comments; a task with more has a history nobody imports.
MAX_COMMENT_PAGES = 40
# Hosts that serve attachments without a token (third-party notes on the live API, August 2026).
ATTACHMENT_DOMAINS = ("clickup-attachments.com", "attachments.clickup.com")
DOWNLOAD_TOTAL_S = 120.0


@dataclass(frozen=True, slots=True)
class DownloadedFile:
    """The bytes of an attachment and the type the host gave them."""

    content: bytes = field(repr=False)
    content_type: str


class _Comments(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    comments: list[Comment]


_COMMENTS = TypeAdapter(_Comments)
_TASK = TypeAdapter(Task)


class ClickUpClient(PlaceOperations, ListedTaskOperations, WritingOperations):
    """ClickUp as the owner of one personal token sees it; made by `ClickUpGateway.connect`.

    Every method raises the errors of `integrations.base`.
    """

    def __init__(self, session: ClickUpSession, *, attachment_origins: frozenset[str] = frozenset()) -> None:
        super().__init__(session)
        self._attachment_origins = attachment_origins

    async def task(self, task_id: str, *, workspace_id: str | None = None) -> Task:
        """One task with its description, custom fields and attachments.

        With `workspace_id` the id is taken for the workspace's own one (`HR-12`).
        https://developer.clickup.com/reference/gettask
        """
        params = {"include_markdown_description": "true", **_custom(workspace_id)}
        return (await self._session.get("tasks.get", f"/task/{quote(task_id, safe='')}", params)).read(_TASK)

    async def comments(self, task_id: str, *, workspace_id: str | None = None) -> list[Comment]:
        """All comments, oldest first; ClickUp gives the 25 newest and, by the last one's time and id, those before.

        https://developer.clickup.com/reference/gettaskcomments
        """
        found: dict[str, Comment] = {}
        cursor: dict[str, QueryValue] = {}
        for _ in range(MAX_COMMENT_PAGES):
            params = {**_custom(workspace_id), **cursor}
            answer = await self._session.get("tasks.comments", f"/task/{quote(task_id, safe='')}/comment", params)
            page = answer.read(_COMMENTS).comments
            fresh = [comment for comment in page if comment.id not in found]
            found.update({comment.id: comment for comment in fresh})
            last = page[-1] if page else None
            if last is None or not fresh or len(page) < COMMENTS_PAGE or last.created_at is None:
                break
            cursor = {"start": round(last.created_at.timestamp() * 1000), "start_id": last.id}
        return list(reversed(found.values()))

    async def download_attachment(self, url: str, *, limit_bytes: int) -> DownloadedFile:
        """The bytes of an attachment, asked for without the token and only at ClickUp's own hosts.

        Raises:
            BadRequestError: the address is not one of ClickUp's; nothing was sent.
            TooLargeError: more than `limit_bytes`.
        """
        request = Request(
            operation="attachments.download",
            method="GET",
            url=self._checked(url),
            headers={"accept": "*/*", "accept-encoding": "identity"},
            user_id=self._session.user_id,
            hide_path=True,
            max_bytes=limit_bytes,
            total_s=DOWNLOAD_TOTAL_S,
        )
        answer = await self._session.http.send(request)
        return DownloadedFile(answer.content, answer.headers.get("content-type", "").partition(";")[0].strip())

    def _checked(self, url: str) -> str:
        """The address as the HTTP client itself reads it, so that nothing is understood in two ways."""
        try:
            parsed = httpx.URL(url)
        except httpx.InvalidURL:
            parsed = httpx.URL("")
        if not self._is_attachment(parsed):
            raise BadRequestError(Vendor.CLICKUP, "attachments.download", (FieldError("url", "foreign_host"),))
        return str(parsed)

    def _is_attachment(self, url: httpx.URL) -> bool:
        if url.userinfo or "\\" in str(url):
            return False
        if _origin(url) in self._attachment_origins:
            return True
        is_ours = any(url.host == domain or url.host.endswith(f".{domain}") for domain in ATTACHMENT_DOMAINS)
        return url.scheme == "https" and url.port is None and is_ours


def _custom(workspace_id: str | None) -> dict[str, QueryValue]:
    return {} if workspace_id is None else {"custom_task_ids": "true", "team_id": workspace_id}


def _origin(url: httpx.URL) -> str:
    port = f":{url.port}" if url.port is not None else ""
    return f"{url.scheme}://{url.host}{port}"
