"""Runs all tests the way `make test` does: everything on SQLite, then the database tests again on PostgreSQL.

Two processes, because Tortoise keeps SQL of the first dialect it sees. What cannot run here is said in a line; with
CI=true it is an error instead.
"""

import os
import socket
import subprocess
import sys
from urllib.parse import urlsplit

POSTGRES = os.environ.get("TEST_POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")
REDIS = os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379/15")
WORKERS = "2"
NOTHING_COLLECTED = 5


def answers(url: str) -> bool:
    """Whether something listens at the address."""
    parts = urlsplit(url)
    try:
        with socket.create_connection((parts.hostname or "127.0.0.1", parts.port or 0), timeout=2):
            return True
    except OSError:
        return False


def pytest(*arguments: str, **environment: str) -> int:
    """Run pytest in a process of its own."""
    command = [sys.executable, "-m", "pytest", "-n", WORKERS, "--dist", "loadfile", *arguments]
    return subprocess.run(command, env=os.environ | environment, check=False).returncode


def main() -> int:
    """Exit code 0 when all that had to run has passed."""
    required = os.environ.get("CI") == "true"
    environment = {}
    if answers(REDIS):
        environment["HR_HELPER_TEST_REDIS"] = REDIS
    elif required:
        print(f"Redis does not answer at {REDIS}, and CI requires its tests.")
        return 1
    else:
        print("Redis does not answer: its tests are skipped.")
    failed = pytest(*sys.argv[1:], **environment)
    if not answers(POSTGRES):
        print("PostgreSQL does not answer: the database tests ran on SQLite only.")
        return 1 if required else failed
    on_postgres = pytest("-m", "database", *sys.argv[1:], HR_HELPER_TEST_POSTGRES=POSTGRES, **environment)
    return failed or (0 if on_postgres == NOTHING_COLLECTED and sys.argv[1:] else on_postgres)


if __name__ == "__main__":
    sys.exit(main())
