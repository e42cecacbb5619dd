"""A second process for the test of a kill: `telegram_id draft_id before|after`, settings in its environment.

It confirms the draft and creates the applicant, and is killed by the system just before or after Huntflow was asked to.
"""

import asyncio
import os
import signal
import sys

from bot.application import utc_now
from bot.composition import compose
from bot.settings import Settings
from integrations.huntflow import HuntflowClient
from integrations.huntflow.schemas import CreatedApplicant, NewApplicant
from models.database import close_database, open_database
from services.jobs import Job
from services.task_import.outcomes import ImportProgress


class NoJobs:
    async def put(self, job: Job, row_id: int | None = None) -> None:
        """This process runs the work itself."""


def killed_around(moment: str) -> None:
    create = HuntflowClient.create_applicant

    async def create_and_die(client: HuntflowClient, account_id: int, new: NewApplicant) -> CreatedApplicant:
        if moment == "after":
            await create(client, account_id, new)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("unreachable")

    HuntflowClient.create_applicant = create_and_die  # type: ignore[method-assign]


async def main(telegram_id: int, draft_id: int, moment: str) -> None:
    killed_around(moment)
    settings = Settings(_env_file=None)
    await open_database(settings.database_url)

    async def on_progress(progress: ImportProgress) -> None:
        """Nobody looks."""

    async with compose(settings, jobs=NoJobs(), now=utc_now, learn_secret=lambda _: None) as parts:
        intake, people = parts.services.candidate_intake, parts.services.people
        actor = await people.identify(telegram_id)
        assert actor is not None
        place = await intake.message_of(draft_id)
        assert place is not None
        await intake.confirm(actor, draft_id, chat_id=place[0], message_id=place[1])
        await intake.run(draft_id, on_progress)
    await close_database()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
