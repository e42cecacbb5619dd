"""Work that happens behind an answer. A message only says «look at row N»; our tables hold the truth (design.md §3)."""

from enum import StrEnum
from typing import Protocol


class Job(StrEnum):
    """A kind of background work; those about one row take its id."""

    RUN_IMPORT = "run_import"
    RUN_BULK_IMPORT = "run_bulk_import"
    READ_CANDIDATE = "read_candidate"
    CREATE_CANDIDATE = "create_candidate"
    SYNC_SOURCE = "sync_source"
    READ_SOURCES = "read_sources"
    ANSWER_QUESTION = "answer_question"
    DO_ASSISTANT_WORK = "do_assistant_work"
    DELIVER_NOTIFICATIONS = "deliver_notifications"
    CHECK_TOKENS = "check_tokens"
    SEND_DIGESTS = "send_digests"
    RESUME_UNFINISHED = "resume_unfinished"
    CLEAN_UP = "clean_up"
    CHECK_SCORECARDS = "check_scorecards"
    WRITE_SCORECARDS = "write_scorecards"
    UPDATE_RATES = "update_rates"
    WORK_OFF_CHANGES = "work_off_changes"
    READ_APPLICANTS = "read_applicants"
    READ_HUNTFLOW_DELIVERY = "read_huntflow_delivery"
    WATCH_HUNTFLOW_HOOKS = "watch_huntflow_hooks"
    FOLLOW_INTERVIEWS = "follow_interviews"
    SYNC_GOOGLE = "sync_google"
    SYNC_GOOGLE_ACCOUNT = "sync_google_account"
    SYNC_GOOGLE_FILES = "sync_google_files"
    CHECK_GOOGLE = "check_google"


class JobQueue(Protocol):
    """Where work is put; in one process it starts at once, with Redis any worker takes it."""

    async def put(self, job: Job, row_id: int | None = None) -> None:
        """Ask for the work. The caller's transaction must be committed, or the worker will not see the row."""
