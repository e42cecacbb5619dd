"""What the operator's commands do; each returns its exit code and prints a short account."""

from collections.abc import Mapping

from bot.composition import Parts
from bot.console import FOUND, WELL, approve, progress_bar, say, show_rows, warn
from models.credentials import CredentialState
from services.roles import count_people_per_role, missing_roles
from services.roles import seed_roles as seed


async def seed_roles(parts: Parts, *, validate: bool, stats: bool) -> int:
    """Create the roles, or only check or count."""
    del parts
    if stats:
        counts = await count_people_per_role()
        rows = [(role.value, role.group_name, str(people)) for role, people in counts.items()]
        show_rows(("role", "group", "people"), rows)
        if not validate:
            return WELL
    if validate:
        missing = await missing_roles()
        if missing:
            warn(f"Missing or misnamed roles: {', '.join(missing)}. Run seed-roles without --validate.")
            return FOUND
        approve("All four roles are there.")
        return WELL
    created = await seed()
    say(f"Created or renamed: {', '.join(created)}." if created else "All four roles were there already.")
    return WELL


async def check_token_health(parts: Parts) -> int:
    """Try every stored key; 1 when one does not work."""
    with progress_bar("Trying keys") as advance:
        summary = await parts.services.token_health.check_all(progress=advance)
    rows = [(each.user_name, each.integration, each.state.value, each.reason) for each in summary.troubles]
    show_rows(("person", "connection", "state", "reason"), rows)
    say(f"Keys tried: {summary.checked}; {_counts(summary.counts)}.")
    return WELL if summary.is_healthy else FOUND


async def migrate_to_tokens(parts: Parts, *, dry_run: bool) -> int:
    """Find legacy keys and, unless it is a dry run, tell their owners how to enter a pair."""
    with progress_bar("Trying legacy keys") as advance:
        summary = await parts.token_migration.run(dry_run=dry_run, progress=advance)
    rows = [
        (key.user_name, key.integration_name, f"…{key.last4}", "yes" if key.was_told else "no") for key in summary.keys
    ]
    show_rows(("person", "connection", "key", "told before"), rows)
    found = f"Legacy keys: {len(summary.keys)}"
    if dry_run:
        say(f"{found}. Nothing was changed; without --dry-run their owners are told.")
    else:
        say(f"{found}; told now: {summary.told}, told before: {summary.told_before}. {_counts(summary.states)}.")
    return WELL


async def rotate_keys(parts: Parts) -> int:
    """Re-encrypt every stored secret with the first key; 1 when one cannot be read."""
    with progress_bar("Encrypting anew") as advance:
        summary = await parts.key_rotation.rotate(progress=advance)
    say(
        f"Connections: {summary.total}; encrypted anew: {summary.rotated}, already: {summary.already}, "
        f"unreadable: {summary.undecryptable}."
    )
    if summary.undecryptable:
        warn("Unreadable ones need a key that is not in SECRET_KEYS, or have to be entered again.")
    return FOUND if summary.undecryptable else WELL


def _counts(counts: Mapping[CredentialState, int]) -> str:
    return ", ".join(f"{state.value}: {count}" for state, count in counts.items() if count) or "none"
