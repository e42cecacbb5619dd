"""The child process: limits itself, reads bytes from its input, answers one line of JSON, knows nothing else."""

import resource
import sys

from services.file_reading.readings import Reading, Verdict, to_line

# Python with lxml loaded maps about 150 MB; a resume needs little more.
MEMORY_BYTES = 600 * 1024 * 1024
CPU_S = 10


def limit() -> None:
    """Take the rights away that reading a file does not need."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    # No file may be written, and no memory image of somebody's resume may stay behind.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Read, answer, end."""
    limit()
    content = sys.stdin.buffer.read()
    try:
        from services.file_reading.documents import read  # noqa: PLC0415 - under the limits, as everything else

        answer = read(content)
    except (MemoryError, RecursionError):
        answer = Reading(Verdict.TOO_COMPLEX)
    sys.stdout.buffer.write(to_line(answer))


if __name__ == "__main__":
    main()
