"""Hashes by which we know later what a task held, and which values in Huntflow are still those we wrote. Pure.

Only hashes are kept: the values are somebody's personal data and Huntflow has them.
"""

import hashlib
from collections.abc import Mapping

from integrations.clickup.schemas import Task
from integrations.huntflow.schemas import NewApplicant
from services.task_import.contacts import phone_key
from services.task_import.kind import is_page_id

DIGEST_BYTES = 8
# The fields of an applicant an import writes, in Huntflow's words.
WRITTEN_FIELDS = ("last_name", "first_name", "middle_name", "phone", "email", "position", "company", "money")


def checksum_of(task: Task) -> str:
    """A hash of what an import reads of a task, the same from a list and from the task itself.

    Status and files are not in it: a status is moved all the time, and lists show no files. Nor is the text of a Notion
    page, which its data source does not show.
    """
    text = "" if is_page_id(task.id) else task.text_description or ""
    parts = [task.name, text, *sorted(user.username or "" for user in task.assignees)]
    parts += sorted(f"{field.name}={field.text}" for field in task.custom_fields if field.text)
    return _hash("\x1f".join(" ".join(part.split()) for part in parts), b"task")


def written_marks(new: NewApplicant) -> dict[str, str]:
    """What is about to be written, field by field."""
    return {name: mark(name, getattr(new, name)) for name in WRITTEN_FIELDS}


def mark(field: str, value: str | None) -> str:
    """The mark of one value; empty for none."""
    plain = plain_value(field, value)
    return _hash(f"{field}={plain}", b"field") if plain else ""


def plain_value(field: str, value: str | None) -> str:
    """A value without what Huntflow may write otherwise than it was sent."""
    plain = " ".join((value or "").split())
    if field == "phone":
        return phone_key(plain) or plain
    return plain.casefold() if field == "email" else plain


def is_still(marks: Mapping[str, str], field: str, value: str | None) -> bool:
    """Whether a value is the one we wrote."""
    return field in marks and marks[field] == mark(field, value)


def _hash(text: str, person: bytes) -> str:
    return hashlib.blake2b(text.encode(), digest_size=DIGEST_BYTES, person=person).hexdigest()
