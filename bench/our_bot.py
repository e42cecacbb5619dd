"""HR Helper with a crowd of connected recruiters. `python -m bench.our_bot`; the crowd's line comes in CROWD."""

import asyncio
import json
import os
import sys

from bot.application import Application, running
from bot.log import Redactor, set_up_logging
from bot.settings import load_settings
from models.users import Role
from services.credential_entry import SecretKind
from services.people import TelegramPerson
from services.roles import seed_roles
from services.vocabulary import Integration, Source


async def _furnish(app: Application, people: list[int], pairs: list[str]) -> None:
    services = app.parts.services
    await seed_roles()
    admin = await services.people.arrive(
        TelegramPerson(telegram_id=int(os.environ["ADMIN_TELEGRAM_IDS"]), first_name="A")
    )
    for person_id, pair in zip(people, pairs, strict=True):
        arrived = await services.people.arrive(TelegramPerson(person_id, first_name="P", language_code="ru"))
        await services.user_directory.decide(admin, arrived.user_id, Role.RECRUITER, source=Source.CLI)
        actor = await services.people.identify(person_id)
        if actor is None:
            raise LookupError(person_id)
        draft = await services.credential_entry.begin(
            actor, Integration.HUNTFLOW_PROD, SecretKind.PAIR, owner_id=actor.user_id
        )
        await services.credential_entry.submit(actor, draft, pair, source=Source.CLI)
        owner = {"owner_id": actor.user_id}
        choices = await services.huntflow_organisations.all(actor, Integration.HUNTFLOW_PROD, **owner)
        await services.huntflow_organisations.choose(
            actor, Integration.HUNTFLOW_PROD, choices[0].id, **owner, source=Source.CLI
        )


async def main() -> None:
    """Serve until the process is ended."""
    settings = load_settings()
    set_up_logging(level="WARNING", form=settings.log_format, redactor=Redactor())
    crowd = json.loads(os.environ["CROWD"])
    async with running(settings, redactor=Redactor()) as app:
        await _furnish(app, crowd["people"], crowd["pairs"])
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
