"""How long a run takes by what the vendors allow. Pure."""

from dataclasses import dataclass

# Calls of one task whose applicant is new (services/task_import): the task and its comments; up to three searches for
# doubles, upload, applicant, vacancy, comment, the tags read and set.
READS, READS_OF_COMMENTS = 1, 1
HUNTFLOW_CALLS = 9


@dataclass(frozen=True, slots=True)
class Pace:
    """Calls the vendors allow: the source's in a window of a minute, Huntflow's a second."""

    source_per_minute: int = 100
    huntflow_per_s: int = 10


def estimated_s(tasks: int, *, with_comments: bool, delay_s: int = 0, pace: Pace | None = None) -> float:
    """Seconds for so many tasks; reading and writing overlap, so the slower of the two counts.

    The source's first window may be used up at once, so a short list does not wait at all.
    """
    pace = pace or Pace()
    if tasks <= 0:
        return 0.0
    reads = tasks * (READS + (READS_OF_COMMENTS if with_comments else 0))
    full_windows = (reads - 1) // pace.source_per_minute
    last = (reads - full_windows * pace.source_per_minute) / reads * tasks
    per_task_s = HUNTFLOW_CALLS / pace.huntflow_per_s
    by_source = full_windows * 60.0 + last * per_task_s
    return max(by_source, tasks * per_task_s, (tasks - 1) * float(delay_s))
