"""The trial mode: stand-ins of all vendors on this machine, and three people to be. Starts anew each time."""

import socket
from contextlib import AsyncExitStack
from dataclasses import dataclass
from tempfile import TemporaryDirectory

import typer
from cryptography.fernet import Fernet

from bot.application import Application
from bot.log import Redactor
from bot.settings import Settings
from models.finance import Grade
from models.notifications import DeliveryState, OutboxMessage
from models.users import Role, User
from services.access import Actor
from services.credential_entry import SecretKind
from services.people import TelegramPerson
from services.roles import seed_roles
from services.vocabulary import Integration, Source
from trial.data.clickup import TASK_KNOWN_BY_PHONE
from trial.data.team import TrialPerson
from trial.world import FIXED_PORTS, Ports, World

# The tasks a newcomer is pointed to: an applicant Huntflow does not know yet, and one it knows by the phone.
NEW_TASK, KNOWN_TASK = "86c000003", TASK_KNOWN_BY_PHONE


# Names and what the trial's company pays a month, in dollars.
GRADES = {"Junior": (800, 1500), "Middle": (1500, 2800), "Senior": (2800, 4500), "Lead": (4000, 6000)}


@dataclass(frozen=True, slots=True)
class Trial:
    """A world of stand-ins and the settings of a bot that lives in it."""

    world: World
    settings: Settings

    async def furnish(self, app: Application) -> None:
        """Let the three people in and connect the recruiter, through the same services everybody uses."""
        await seed_roles()
        await Grade.bulk_create(
            [
                Grade(name=name, salary_min=low, salary_max=high, salary_currency="USD")
                for name, (low, high) in GRADES.items()
            ]
        )
        services = app.parts.services
        administrator = await services.people.arrive(_person(self.world.administrator))
        for trial_person, role in ((self.world.recruiter, Role.RECRUITER), (self.world.interviewer, Role.INTERVIEWER)):
            arrived = await services.people.arrive(_person(trial_person))
            await services.user_directory.decide(administrator, arrived.user_id, role, source=Source.CLI)
            # The greeting below says it all, and nobody has opened a chat yet in which they could be told.
            await OutboxMessage.filter(state=DeliveryState.PENDING).update(state=DeliveryState.CANCELLED)
        for trial_person in self.world.people:
            # By these addresses invitations of calendars know them.
            await User.filter(telegram__telegram_id=trial_person.telegram_id).update(email=trial_person.email)
        recruiter = await services.people.identify(self.world.recruiter.telegram_id)
        if recruiter is not None:
            await self._connect(app, recruiter)
        self._open_chats()

    async def _connect(self, app: Application, recruiter: Actor) -> None:
        entry = app.parts.services.credential_entry
        given = self.world.credentials
        pair = f"{given.huntflow.access_token}\n{given.huntflow.refresh_token}"
        for integration, kind, text in (
            (Integration.HUNTFLOW_PROD, SecretKind.PAIR, pair),
            (Integration.CLICKUP, SecretKind.KEY, given.clickup_key),
            (Integration.NOTION, SecretKind.KEY, given.notion_secret),
            (Integration.GEMINI, SecretKind.KEY, given.gemini_key),
        ):
            draft = await entry.begin(recruiter, integration, kind, owner_id=recruiter.user_id)
            await entry.submit(recruiter, draft, text, source=Source.CLI)
        organisations = app.parts.services.huntflow_organisations
        choices = await organisations.all(recruiter, Integration.HUNTFLOW_PROD, owner_id=recruiter.user_id)
        await organisations.choose(
            recruiter, Integration.HUNTFLOW_PROD, choices[0].id, owner_id=recruiter.user_id, source=Source.CLI
        )

    def _open_chats(self) -> None:
        """Let everybody press «Start», as a newcomer would: the bot may write to them from then on."""
        for each in self.world.people:
            self.world.telegram.people.says(each.telegram_id, None, "/start")

    def say_what_to_open(self, app: Application) -> None:
        """Print where to go and what can be tried."""
        given, recruiter = self.world.credentials, self.world.recruiter
        name = f"{recruiter.first_name} {recruiter.last_name}"
        typer.secho("\nHR Helper runs in trial mode: no real service is called, nothing is kept.", fg="green")
        typer.echo(f"\n  Chat     {self.world.telegram_url}/?person={recruiter.telegram_id}")
        typer.echo(f"  Panel    http://{self.settings.web_host}:{app.web_port}/   (send /web in the chat for a way in)")
        typer.echo(f"  Health   http://{self.settings.web_host}:{app.web_port}/api/health/")
        typer.echo(f"\n1. Open the chat: you are {name}, the recruiter, connected to everything.")
        typer.echo(f"2. Send /vacancies, /import {NEW_TASK} (a new applicant), /import {KNOWN_TASK} (known), /ask,")
        typer.echo("   /interviews: «Назначить» an interview with the interviewer, who then answers in their own chat.")
        typer.echo("3. Choose the administrator on the left for /users, /invite and /health, or the interviewer.")
        typer.echo("\nTo connect something yourself with /tokens, the stand-ins take these:")
        typer.echo(f"  Huntflow Sandbox  {given.huntflow_sandbox.access_token}")
        typer.echo(f"                    {given.huntflow_sandbox.refresh_token}")
        typer.echo(f"  ClickUp           {given.clickup_key}\n  Notion            {given.notion_secret}")
        typer.echo(f"  Gemini            {given.gemini_key}")
        typer.echo(f"  Google            /tokens google, then /drive; calendar feed: {self.world.feed_url}")
        typer.echo("\nStop with Ctrl-C.")


async def enter_trial(settings: Settings, redactor: Redactor, stack: AsyncExitStack) -> Trial:
    """Start the stand-ins and make the settings of a bot that uses nothing else."""
    # A folder of its own: a second trial beside this one must not empty it.
    folder = stack.enter_context(TemporaryDirectory(prefix="hr-helper-trial-", ignore_cleanup_errors=True))
    world = await stack.enter_async_context(World().running(_free_or_usual()))
    redactor.add(world.bot_token)
    web_port = settings.web_port if _is_free(settings.web_port) else _free_port()
    values: dict[str, object] = {name.lower(): value for name, value in world.environment().items()}
    values |= {
        "database_url": f"sqlite://{folder}/hr_helper.sqlite3",
        "secret_keys": f"trial:{Fernet.generate_key().decode()}",
        "clickup_file_origins": world.clickup_files_url,
        "notion_file_origins": world.notion_files_url,
        "calendar_feed_origins": world.ics_url,
        # Huntflow's stand-in delivers its events here.
        "public_url": f"http://127.0.0.1:{web_port}",
        "bot_mode": "polling",
        "redis_url": "",
        "web_port": web_port,
    }
    return Trial(world, Settings(**(settings.model_dump(exclude=set(values)) | values)))


def _person(given: TrialPerson) -> TelegramPerson:
    return TelegramPerson(
        telegram_id=given.telegram_id,
        first_name=given.first_name,
        last_name=given.last_name,
        username=given.username,
        language_code="ru",
    )


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _free_or_usual() -> Ports:
    """The usual ports, so that a bookmark keeps working; any free one where the usual one is taken."""
    usual = {name: getattr(FIXED_PORTS, name) for name in Ports.__dataclass_fields__}
    return Ports(**{name: port if _is_free(port) else 0 for name, port in usual.items()})
