"""Work that happens behind an answer. A message only says «look at row N»; our tables hold the truth (design.md §3)."""

from enum import StrEnum
from typing import Protocol


class Job(StrEnum):
    """A kind of background work; those about one row take its id."""

    RUN_IMPORT = "run_import"
    RUN_BULK_IMPORT = "run_bulk_import"
    READ_CANDIDATE = "read_candidate"
    CREATE_CANDIDATE = "create_candidate"
    ANSWER_QUESTION = "answer_question"
    DELIVER_NOTIFICATIONS = "deliver_notifications"
    CHECK_TOKENS = "check_tokens"
    SEND_DIGESTS = "send_digests"
    RESUME_UNFINISHED = "resume_unfinished"
    CLEAN_UP = "clean_up"
    WORK_OFF_CHANGES = "work_off_changes"
    READ_APPLICANTS = "read_applicants"
    READ_HUNTFLOW_DELIVERY = "read_huntflow_delivery"
    WATCH_HUNTFLOW_HOOKS = "watch_huntflow_hooks"


class JobQueue(Protocol):
    """Where work is put; in one process it starts at once, with Redis any worker takes it."""

    async def put(self, job: Job, row_id: int | None = None) -> None:
        """Ask for the work. The caller's transaction must be committed, or the worker will not see the row."""
