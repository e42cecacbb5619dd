"""Tasks and pages by what a person pasted: the id says which vendor is asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from integrations.clickup.schemas import Comment, Task
from integrations.notion import parse_page_reference
from services.task_import.draft import DraftFile
from services.task_import.kind import is_page_id
from services.task_import.page_source import FILE_MARK, PageSource
from services.task_import.source import TaskSource, task_reference


@dataclass(frozen=True, slots=True)
class ItemSources:
    """ClickUp and Notion as one source of imports."""

    tasks: TaskSource
    pages: PageSource

    async def task(self, user_id: int, text: str) -> tuple[Task, Sequence[Comment]]:
        """What a link or id means, a page in the shape of a task, with its comments.

        Raises:
            NoTaskError: the text means nothing of the kind.
            CustomIdError, TaskNotFoundError, PageNotFoundError: there is no such task or page.
            NotConnectedError: the person has no key for the vendor.
        """
        page = parse_page_reference(text)
        return await (self.pages.task(user_id, page.page_id) if page else self.tasks.task(user_id, text))

    async def comments(self, user_id: int, source_key: str) -> Sequence[Comment]:
        """What people wrote there, oldest first."""
        return await (self.pages if is_page_id(source_key) else self.tasks).comments(user_id, source_key)

    async def file(self, user_id: int, file: DraftFile) -> bytes:
        """The bytes of a file.

        Raises:
            UnusableFileError: it is left out.
        """
        is_of_page = file.id.startswith(f"{FILE_MARK}/")
        return await (self.pages if is_of_page else self.tasks).file(user_id, file)


def item_reference(text: str) -> str:
    """The id a text means.

    Raises:
        NoTaskError, CustomIdError: none.
    """
    page = parse_page_reference(text)
    return page.page_id if page else task_reference(text).task_id
