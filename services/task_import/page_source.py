"""A Notion page as an import needs it: in the shape of a task, so that everything after the reading is the same.

What a page has besides (formulas, roll-ups, numbers of several kinds) arrives as fields in words; blocks become the
description, files of properties, blocks and comments become attachments.
"""

from collections.abc import Iterable, Iterator, Sequence

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    NotFoundError,
    PaymentRequiredError,
    TooLargeError,
)
from integrations.clickup.custom_fields import CustomField
from integrations.clickup.schemas import Attachment, Comment, Status, Task, User
from integrations.huntflow.files import MAX_FILE_BYTES
from integrations.notion import NotionClient, NotionGateway
from integrations.notion.blocks import files_of, plain_text
from integrations.notion.client import PageText
from integrations.notion.files import PageFile
from integrations.notion.properties import Property
from integrations.notion.schemas import Comment as PageComment
from integrations.notion.schemas import Page
from models.credentials import Integration
from services.credentials import Credentials
from services.sources.seen import people_of, status_of
from services.task_import.draft import DraftFile, FileVerdict
from services.task_import.errors import PageNotFoundError
from services.task_import.files import is_what_it_says, kind_of
from services.task_import.source import UnusableFileError

# Begins the ids of files, which hold the page, so that a link that is over can be asked for anew.
FILE_MARK = "notion"
_REFUSED = (NotFoundError, AccessDeniedError, AuthorizationError, BadRequestError, PaymentRequiredError)
_TYPES = {"phone_number": "phone", "rich_text": "text", "select": "drop_down", "multi_select": "labels"}
# These say nothing of the applicant: the title and the files are read apart, the rest is about the page itself.
_NO_FIELDS = frozenset({
    "title", "files", "people", "created_by", "last_edited_by", "created_time", "last_edited_time", "verification",
})  # fmt: skip


class PageSource:
    """Reads pages with the secret of the person who imports."""

    def __init__(self, *, credentials: Credentials, notion: NotionGateway) -> None:
        self._credentials = credentials
        self._notion = notion

    async def task(self, user_id: int, page_id: str, *, comments: bool = True) -> tuple[Task, Sequence[Comment]]:
        """A page as a task, and its comments.

        Raises:
            PageNotFoundError: Notion does not show it.
            NotConnectedError: the person has no Notion secret.
        """
        client = await self._client(user_id)
        try:
            page, text = await client.page(page_id), await client.text(page_id)
        except (NotFoundError, BadRequestError) as error:
            raise PageNotFoundError from error
        said = await _comments_of(client, page_id) if comments else []
        return task_of(page, text, said), [_comment(each) for each in said]

    async def comments(self, user_id: int, page_id: str) -> Sequence[Comment]:
        """Open comments, oldest first."""
        return [_comment(each) for each in await (await self._client(user_id)).comments(page_id)]

    async def file(self, user_id: int, file: DraftFile) -> bytes:
        """The bytes of a file; a link whose hour is over is asked for anew once.

        Raises:
            UnusableFileError: it is left out.
        """
        client = await self._client(user_id)
        try:
            content = await self._download(client, file)
        except TooLargeError as error:
            raise UnusableFileError(FileVerdict.TOO_LARGE) from error
        except _REFUSED as error:
            # The host of the files gets no secret, so a refusal says nothing about it.
            raise UnusableFileError(FileVerdict.NOT_FOUND) from error
        if not content:
            raise UnusableFileError(FileVerdict.EMPTY)
        if not is_what_it_says(file.name, content):
            raise UnusableFileError(FileVerdict.NOT_WHAT_IT_SAYS)
        return content

    @staticmethod
    async def _download(client: NotionClient, file: DraftFile) -> bytes:
        try:
            return (await client.download_file(file.url, limit_bytes=MAX_FILE_BYTES)).content
        except _REFUSED:
            fresh = await _fresh_link(client, file)
            if fresh in {"", file.url}:
                raise
        return (await client.download_file(fresh, limit_bytes=MAX_FILE_BYTES)).content

    async def _client(self, user_id: int) -> NotionClient:
        token = await self._credentials.secret(user_id, Integration.NOTION)
        return self._notion.connect(token=token, user_id=user_id)


async def _comments_of(client: NotionClient, page_id: str) -> list[PageComment]:
    """The comments; a connection without the right to read them has none."""
    try:
        return await client.comments(page_id)
    except AccessDeniedError:
        return []


async def _fresh_link(client: NotionClient, file: DraftFile) -> str:
    """The present link of the same file, empty when it is gone."""
    page_id = file.id.split("/")[1]
    page, text = await client.page(page_id), await client.text(page_id)
    said = await _comments_of(client, page_id)
    return next((each.url or "" for each in task_of(page, text, said).attachments if each.id == file.id), "")


def task_of(page: Page, text: PageText, comments: Iterable[PageComment] = ()) -> Task:
    """A page in the shape of a task. Pure."""
    status, people = status_of(page), people_of(page)
    return Task(
        id=page.id,
        name=page.title,
        text_description=plain_text(text.blocks),
        status=Status(status=status.text or "") if status else None,
        assignees=tuple(User(id=0, username=one.name, email=one.email) for one in (people.people if people else ())),
        created_at=page.created_at,
        updated_at=page.edited_at,
        url=page.url,
        custom_fields=tuple(_field(each) for each in page.properties if each.type not in _NO_FIELDS and each.text),
        attachments=tuple(_attachments(page, text, comments)),
    )


def _field(found: Property) -> CustomField:
    text = " ".join([found.text or "", *found.links])
    return CustomField(id=found.id, name=found.name, type=_TYPES.get(found.type, found.type), text=text)


def _attachments(page: Page, text: PageText, comments: Iterable[PageComment]) -> Iterator[Attachment]:
    for each in page.properties:
        yield from (_attachment(f"{page.id}/{each.id}/{at}", file) for at, file in enumerate(each.files))
    yield from (_attachment(f"{page.id}/{block_id}", file) for block_id, file in files_of(text.blocks))
    for comment in comments:
        yield from (_attachment(f"{page.id}/{comment.id}/{at}", file) for at, file in enumerate(comment.files))


def _attachment(key: str, file: PageFile) -> Attachment:
    """A link to another site has no address here: it is shown and never fetched."""
    return Attachment(
        id=f"{FILE_MARK}/{key}",
        title=file.name,
        extension=kind_of(file.name) or None,
        url=file.url if file.is_downloadable else None,
    )


def _comment(comment: PageComment) -> Comment:
    name = comment.author_name or (comment.author.name if comment.author else None)
    author = User(id=0, username=name) if name else None
    return Comment(id=comment.id, text=comment.text, user=author, created_at=comment.created_at)
