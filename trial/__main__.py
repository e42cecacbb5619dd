"""`python -m trial`: the trial world as a process of its own, on fixed ports, for tests and benchmarks elsewhere."""

import asyncio
import json
import sys

from trial.world import FIXED_PORTS, Ports, World


async def main(ports: Ports) -> None:
    """Print one line of JSON with the settings and the credentials, then serve until the process is ended."""
    async with World().running(ports) as world:
        pair = world.credentials.huntflow
        shown = world.environment() | {
            "CLICKUP_FILES_URL": world.clickup_files_url,
            "HUNTFLOW_ACCESS_TOKEN": pair.access_token,
            "HUNTFLOW_REFRESH_TOKEN": pair.refresh_token,
            "CLICKUP_KEY": world.credentials.clickup_key,
            "NOTION_FILES_URL": world.notion_files_url,
            "NOTION_SECRET": world.credentials.notion_secret,
            "GEMINI_KEY": world.credentials.gemini_key,
        }
        sys.stdout.write(json.dumps(shown) + "\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    try:
        asyncio.run(main(Ports() if "--free-ports" in sys.argv[1:] else FIXED_PORTS))
    except KeyboardInterrupt:
        sys.exit(0)
