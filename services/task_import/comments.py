"""The task's description and comments as texts for Huntflow, each findable again. Pure.

Huntflow has no idempotency and no deletion of comments. Each text begins with a mark, so that after a crash the history
itself says which texts were written.
"""

import re
from collections.abc import Sequence
from html import unescape
from zoneinfo import ZoneInfo

from integrations.clickup.schemas import Comment
from integrations.huntflow.applicants import MAX_COMMENT_CHARS
from integrations.huntflow.schemas import ApplicantLog
from services.task_import.draft import ImportDraft

# Room for the mark and for what Huntflow may add around paragraphs.
PART_CHARS = MAX_COMMENT_CHARS - 500
_TAG = re.compile(r"<[^<>]{1,200}>")


def mark(task_id: str, number: int, of: int, source_name: str = "ClickUp") -> str:
    """The first line of a text: which task of which system, which part."""
    return f"{source_name} #{task_id} · {number}/{of}"


def comment_texts(draft: ImportDraft, comments: Sequence[Comment], zone: ZoneInfo) -> tuple[str, ...]:
    """Everything written at the task, oldest first, in as many texts as Huntflow's limit makes necessary."""
    blocks = ["\n".join(part for part in (draft.title, draft.url) if part)]
    # A new applicant has the same text as the resume already.
    is_resume = draft.attach_to is None and draft.parsed.text == draft.description
    if draft.description.strip() and not is_resume:
        blocks.append(draft.description.strip())
    if draft.profiles:
        blocks.append("\n".join(profile.value for profile in draft.profiles))
    blocks += [_said(comment, zone, draft.source_name) for comment in comments if comment.text.strip()]
    parts = [part for part in _parts([block for block in blocks if block]) if part]
    return tuple(
        f"{mark(draft.task_id, number, len(parts), draft.source_name)}\n\n{part}"
        for number, part in enumerate(parts, 1)
    )


def _said(comment: Comment, zone: ZoneInfo, source_name: str) -> str:
    author = (comment.user.username if comment.user else None) or source_name
    at = f"{comment.created_at.astimezone(zone):%d.%m.%Y %H:%M}, " if comment.created_at else ""
    return f"{at}{author}:\n{comment.text.strip()}"


def _parts(blocks: list[str]) -> list[str]:
    parts = [""]
    for block in blocks:
        for start in range(0, len(block), PART_CHARS):
            piece = block[start : start + PART_CHARS]
            joined = f"{parts[-1]}\n\n{piece}" if parts[-1] else piece
            if len(joined) <= PART_CHARS:
                parts[-1] = joined
            else:
                parts.append(piece)
    return parts


def is_written(text: str, history: Sequence[ApplicantLog]) -> bool:
    """Whether a text stands in the history; Huntflow may have made HTML of it."""
    line = text.partition("\n")[0]
    return any(line in unescape(_TAG.sub(" ", entry.comment)) for entry in history if entry.comment)
