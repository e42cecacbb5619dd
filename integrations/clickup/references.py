"""Finds the task a person means by a pasted link or id. Pure; the text is anybody's."""

import re
from dataclasses import dataclass

# A link is about 60 characters; somebody who pastes a page of text does not mean a task.
MAX_CHARS = 2_000

_ID = r"[a-z0-9]{3,12}"
_CUSTOM_ID = r"[A-Z][A-Z0-9_]{0,19}-[0-9]{1,9}"
_LINK = re.compile(
    rf"https://app\.clickup\.com/t/(?:(?P<workspace>[0-9]{{1,15}})/)?(?:(?P<custom>{_CUSTOM_ID})|(?P<id>{_ID}))/?(?:[?#].*)?"
)
_BARE = re.compile(rf"#?(?:(?P<custom>{_CUSTOM_ID})|(?P<id>{_ID}))")


@dataclass(frozen=True, slots=True)
class TaskReference:
    """A task as `ClickUpClient.task` takes it.

    Attributes:
        task_id: ClickUp's id, or the workspace's own one such as `HR-12`.
        is_custom: `task_id` is the workspace's own; reading it needs `workspace_id`, which only a full link holds.
    """

    task_id: str
    is_custom: bool = False
    workspace_id: str | None = None


def parse_task_reference(text: str) -> TaskReference | None:
    """The task of a link `https://app.clickup.com/t/...`, of an id, `#id` or a custom id; None for anything else."""
    text = text.strip()
    if len(text) > MAX_CHARS:
        return None
    if link := _LINK.fullmatch(text):
        if custom := link["custom"]:
            return TaskReference(custom, is_custom=True, workspace_id=link["workspace"])
        return TaskReference(link["id"], workspace_id=link["workspace"])
    bare = _BARE.fullmatch(text)
    if bare is None:
        return None
    if custom := bare["custom"]:
        return TaskReference(custom, is_custom=True)
    # Ids of tasks always hold a digit; without this rule every short word would be one.
    return TaskReference(bare["id"]) if any(char.isdigit() for char in bare["id"]) else None
