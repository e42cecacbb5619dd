"""A second process for the tests of refreshing: `database huntflow_url number calls`, then a word on its input.

`go` calls Huntflow, `hold` takes the lock and keeps it, `die` calls and is killed between the new pair and its storing.
"""

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime

from integrations.base import NoCallLog, Vendor, VendorHttp, pooled_client
from integrations.huntflow import HuntflowGateway, TokenPair
from integrations.huntflow.errors import read_error
from models.database import close_database, open_database
from services.huntflow_connections import HuntflowConnections
from services.huntflow_tokens import CredentialTokens
from services.notifications import Notifications
from services.refresh_locks import RefreshLocks
from services.secret_box import SecretBox
from services.secret_vault import SecretVault
from services.token_states import TokenStates
from services.typed_urls import HuntflowAddresses
from services.vendor_cache import VendorCache


def now() -> datetime:
    return datetime.now(UTC)


def say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


async def _be_killed(_tokens: CredentialTokens, _pair: TokenPair) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def main(database: str, url: str, number: int, calls: int) -> None:
    await open_database(database)
    async with pooled_client() as client:
        http = VendorHttp(
            vendor=Vendor.HUNTFLOW, client=client, limits=None, call_log=NoCallLog(), read_error=read_error
        )
        huntflow = HuntflowConnections(
            gateway=HuntflowGateway(http=http, contact="hr@example.com"),
            vault=SecretVault(box=SecretBox(os.environ["TEST_SECRET_KEYS"]), learn_secret=lambda _secret: None),
            locks=RefreshLocks(),
            states=TokenStates(notifications=Notifications(now=now), now=now),
            addresses=HuntflowAddresses(prod_url=url, sandbox_url=url, allowed_hosts=()),
            cache=VendorCache(now=now),
        )
        say("ready")
        command = (await asyncio.to_thread(sys.stdin.readline)).strip()
        if command == "hold":
            async with RefreshLocks().hold(number):
                say("held")
                await asyncio.Event().wait()
        if command == "die":
            CredentialTokens.save = _be_killed  # type: ignore[method-assign]
        connection = await huntflow.of(number)
        found = await asyncio.gather(*(connection.client.me() for _ in range(calls)))
        say(len(found))
    await close_database()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
