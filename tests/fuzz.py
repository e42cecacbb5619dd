"""`python -m tests.fuzz [cases of each operation]`: schemathesis over our OpenAPI document, signed in as an administrator.

No answer may be a server error, have a status that is not declared, or a body of another shape. Exit code 0: none was.
Signing out is left out (every case after it would only be refused), and so are operations that ask a vendor.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench.vacancies_api import fill, free_port, serving
from models.database import close_database, open_database
from models.users import Group, GroupMembership, Role, User
from services.sign_in.sessions import WebSessions
from services.sign_in.visitors import Visitor

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,"
    "response_headers_conformance,unsupported_method,use_after_free"
)
LEFT_OUT = r"(/logout/|/accounts/api/test-)"
SEED = "20260302"


async def _an_administrator(url: str) -> str:
    await open_database(url)
    try:
        user = await User.create(username="fuzzer", full_name="Проверяющий")
        await GroupMembership.create(user=user, group=await Group.get(role=Role.ADMIN))
        return await WebSessions(now=lambda: datetime.now(UTC)).start(user.id, Visitor("127.0.0.1", "fuzz"))
    finally:
        await close_database()


def run(cases: int) -> subprocess.CompletedProcess[str]:
    """Start the web door on an empty SQLite database and let schemathesis try every operation."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite://{folder}/fuzz.sqlite3"
        asyncio.run(fill(url, 30))
        token = asyncio.run(_an_administrator(url))
        port = free_port()
        with serving([sys.executable, "-m", "bench.vacancies_server", url, str(port)], {}, port) as (address, _process):
            command = [
                str(Path(sys.executable).with_name("st")), "run", f"{address}/api/openapi.json",
                "-H", f"Cookie: hr_session={token}", "-H", f"Origin: {address}",
                "--checks", CHECKS, "--exclude-path-regex", LEFT_OUT, "--max-examples", str(cases),
                "--phases", "examples,coverage,fuzzing", "--seed", SEED, "--generation-database", "none",
                "--continue-on-failure", "--no-color", "--warnings", "off",
            ]  # fmt: skip
            # Its settings would be looked for in the folder we stand in.
            environment = {**os.environ, "HYPOTHESIS_STORAGE_DIRECTORY": folder}
            return subprocess.run(  # noqa: S603
                command, cwd=folder, env=environment, capture_output=True, text=True, check=False
            )


def main() -> int:
    """Print what schemathesis says."""
    done = run(int(sys.argv[1]) if len(sys.argv) > 1 else 700)
    sys.stdout.write(done.stdout[-20_000:] + done.stderr[-2_000:])
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
