"""ClickUp as an import needs it: the task, its comments, its files."""

from collections.abc import Sequence

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    NotFoundError,
    PaymentRequiredError,
    TooLargeError,
)
from integrations.clickup import ClickUpClient, ClickUpGateway, TaskReference, parse_task_reference
from integrations.clickup.schemas import Comment, Task
from integrations.huntflow.files import MAX_FILE_BYTES
from models.credentials import Integration
from services.credentials import Credentials
from services.task_import.draft import DraftFile, FileVerdict
from services.task_import.errors import CustomIdError, NoTaskError, TaskNotFoundError
from services.task_import.files import is_what_it_says


class UnusableFileError(Exception):
    """The attachment does not go to Huntflow, for the reason in `verdict`; asking again cannot help."""

    def __init__(self, verdict: FileVerdict) -> None:
        super().__init__(verdict.value)
        self.verdict = verdict


class TaskSource:
    """Reads tasks with the key of the person who imports."""

    def __init__(self, *, credentials: Credentials, clickup: ClickUpGateway) -> None:
        self._credentials = credentials
        self._clickup = clickup

    async def task(self, user_id: int, text: str) -> tuple[Task, Sequence[Comment]]:
        """The task a link or id means, and its comments.

        Raises:
            NoTaskError: the text means no task.
            CustomIdError: the workspace's own id without the workspace.
            TaskNotFoundError: ClickUp does not show it.
            NotConnectedError: the person has no ClickUp key.
        """
        reference = task_reference(text)
        client = await self._client(user_id)
        workspace_id = reference.workspace_id if reference.is_custom else None
        try:
            task = await client.task(reference.task_id, workspace_id=workspace_id)
            return task, await client.comments(task.id)
        except (NotFoundError, BadRequestError) as error:
            raise TaskNotFoundError(task=reference.task_id) from error

    async def comments(self, user_id: int, task_id: str) -> Sequence[Comment]:
        """All comments, oldest first."""
        return await (await self._client(user_id)).comments(task_id)

    async def file(self, user_id: int, file: DraftFile) -> bytes:
        """The bytes of an attachment, within Huntflow's limit and of the kind its name says.

        Raises:
            UnusableFileError: it is left out.
        """
        client = await self._client(user_id)
        try:
            content = (await client.download_attachment(file.url, limit_bytes=MAX_FILE_BYTES)).content
        except TooLargeError as error:
            raise UnusableFileError(FileVerdict.TOO_LARGE) from error
        except (NotFoundError, AccessDeniedError, AuthorizationError, BadRequestError, PaymentRequiredError) as error:
            # The host of the files gets no key, so a refusal says nothing about the key.
            raise UnusableFileError(FileVerdict.NOT_FOUND) from error
        if not content:
            raise UnusableFileError(FileVerdict.EMPTY)
        if not is_what_it_says(file.name, content):
            raise UnusableFileError(FileVerdict.NOT_WHAT_IT_SAYS)
        return content

    async def _client(self, user_id: int) -> ClickUpClient:
        token = await self._credentials.secret(user_id, Integration.CLICKUP)
        return self._clickup.connect(token=token, user_id=user_id)


def task_reference(text: str) -> TaskReference:
    """The task a text means.

    Raises:
        NoTaskError: none.
        CustomIdError: the workspace's own id, which only a full link makes findable.
    """
    reference = parse_task_reference(text)
    if reference is None:
        raise NoTaskError
    if reference.is_custom and reference.workspace_id is None:
        raise CustomIdError(task=reference.task_id)
    return reference
