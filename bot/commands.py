"""What the operator's commands do; each returns its exit code and prints a short account."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from argon2 import PasswordHasher
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.composition import Parts
from models.audit import Source
from models.credentials import CredentialState
from models.users import Group, GroupMembership, Role, User
from services import audit
from services.one_time_codes import IssuedCode
from services.people import AUTOMATIC_USERNAME
from services.roles import count_people_per_role, missing_roles
from services.roles import seed_roles as seed

console = Console()
EMAIL_FORM = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
# OWASP ASVS 5.0, 6.2.1 and 6.2.9: at least 8 characters, 64 and more allowed.
SHORTEST_PASSWORD = 8
WELL, FOUND, WRONG_USE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class NewUser:
    """What `create-user` was asked for."""

    username: str
    email: str
    role: str
    password: str | None = None


async def seed_roles(parts: Parts, *, validate: bool, stats: bool) -> int:
    """Create the roles, or only check or count."""
    del parts
    if stats:
        table = Table("role", "group", "people")
        for role, people in (await count_people_per_role()).items():
            table.add_row(role.value, role.group_name, str(people))
        console.print(table)
        return WELL
    if validate:
        missing = await missing_roles()
        if missing:
            console.print(
                f"[red]Missing or misnamed roles: {', '.join(missing)}. Run seed-roles without --validate.[/]"
            )
            return FOUND
        console.print("[green]All four roles are there.[/]")
        return WELL
    created = await seed()
    console.print(f"Created: {', '.join(created)}." if created else "All four roles were there already.")
    return WELL


async def create_user(parts: Parts, new: NewUser) -> int:
    """Create a person and print the one-time link that joins their Telegram account."""
    if (sentence := _refusal(new)) is not None:
        console.print(f"[red]{sentence}[/]")
        return WRONG_USE
    role = Role(new.role)
    await seed()
    try:
        async with in_transaction():
            user = await User.create(
                username=new.username,
                email=new.email,
                full_name=new.username,
                password_hash=PasswordHasher().hash(new.password) if new.password else None,
                is_observer_active=role is Role.OBSERVER,
                is_staff=role is Role.ADMIN,
                is_superuser=role is Role.ADMIN,
            )
            await GroupMembership.create(user=user, group=await Group.get(role=role))
            await audit.record(
                None, "user_created", object_type="user", object_id=user.id, source=Source.CLI, role=role
            )
            code = await parts.services.one_time_codes.issue_link(user.id, source=Source.CLI)
    except IntegrityError:
        console.print(f"[red]There is already a person named {new.username!r}; nothing was created.[/]")
        return FOUND
    console.print(f"Created {new.username} ({role.group_name}).")
    _print_link(code)
    return WELL


def _refusal(new: NewUser) -> str | None:
    if new.role not in set(Role):
        return f"There is no role {new.role!r}: use {', '.join(Role)}."
    if new.username.startswith(AUTOMATIC_USERNAME):
        return f"Names that begin with {AUTOMATIC_USERNAME!r} belong to people who came through Telegram."
    if not EMAIL_FORM.fullmatch(new.email):
        return f"{new.email!r} is not an e-mail address."
    if new.password is not None and len(new.password) < SHORTEST_PASSWORD:
        return f"The password needs at least {SHORTEST_PASSWORD} characters."
    return None


async def new_link(parts: Parts, username: str) -> int:
    """Print a fresh one-time link for somebody who exists already."""
    user = await User.get_or_none(username=username)
    if user is None:
        console.print(f"[red]There is no person named {username!r}.[/]")
        return FOUND
    code = await parts.services.one_time_codes.issue_link(user.id, source=Source.CLI)
    _print_link(code)
    return WELL


def _print_link(code: IssuedCode) -> None:
    console.print("To join a Telegram account, send this to the bot:")
    console.print(f"  /link {code.code}", highlight=False, soft_wrap=True)
    console.print(f"It works once, until {code.expires_at:%H:%M} UTC; --new-link makes another.")


async def check_token_health(parts: Parts) -> int:
    """Try every stored key; 1 when one does not work."""
    with _bar("Trying keys") as advance:
        summary = await parts.services.token_health.check_all(progress=advance)
    table = Table("person", "connection", "state", "reason")
    for trouble in summary.troubles:
        table.add_row(trouble.user_name, trouble.integration, trouble.state.value, trouble.reason)
    if summary.troubles:
        console.print(table)
    console.print(f"Keys tried: {summary.checked}; {_counts(summary.counts)}")
    await parts.call_log.flush()
    return WELL if summary.is_healthy else FOUND


async def migrate_to_tokens(parts: Parts, *, dry_run: bool) -> int:
    """Find legacy keys and, unless it is a dry run, tell their owners how to enter a pair."""
    with _bar("Trying legacy keys") as advance:
        summary = await parts.token_migration.run(dry_run=dry_run, progress=advance)
    table = Table("person", "connection", "key", "told before")
    for key in summary.keys:
        table.add_row(key.user_name, key.integration_name, f"…{key.last4}", "yes" if key.was_told else "no")
    if summary.keys:
        console.print(table)
    if dry_run:
        console.print(
            f"Legacy keys: {len(summary.keys)}. Nothing was changed; without --dry-run their owners are told."
        )
    else:
        console.print(
            f"Legacy keys: {len(summary.keys)}; told now: {summary.told}, told before: {summary.told_before}."
        )
    return WELL


async def rotate_keys(parts: Parts) -> int:
    """Re-encrypt every stored secret with the first key; 1 when one cannot be read."""
    with _bar("Encrypting anew") as advance:
        summary = await parts.key_rotation.rotate(progress=advance)
    console.print(
        f"Connections: {summary.total}; encrypted anew: {summary.rotated}, already: {summary.already}, "
        f"unreadable: {summary.undecryptable}."
    )
    if summary.undecryptable:
        console.print("[red]Unreadable ones need a key that is not in SECRET_KEYS, or have to be entered again.[/]")
    return FOUND if summary.undecryptable else WELL


@contextmanager
def _bar(title: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar and the function that moves it: how many are done, of how many."""
    with Progress(transient=True, console=console) as progress:
        task = progress.add_task(title, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def _counts(counts: Mapping[CredentialState, int]) -> str:
    return ", ".join(f"{state.value}: {count}" for state, count in counts.items() if count) or "none"
