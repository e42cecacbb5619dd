"""The four groups of the rights table as rows (spec/accounts-workflows.md §4, `seed_roles`)."""

from tortoise.functions import Count
from tortoise.transactions import in_transaction

from models.users import Group, Role

# Any number all processes agree on: the name of PostgreSQL's advisory lock of whoever names the groups.
SEEDING_LOCK = 7_205_113


async def seed_roles() -> list[Role]:
    """Create what is missing and name what is misnamed; returns the roles that were created or renamed."""
    if not await missing_roles():
        return []
    async with in_transaction() as connection:
        if connection.capabilities.dialect == "postgres":
            # Rows that are not there yet cannot be locked, and several starting processes would wait for each other.
            await connection.execute_query("SELECT pg_advisory_xact_lock($1)", [SEEDING_LOCK])
        missing = await missing_roles()
        # Two groups may bear each other's names: the codes, which nobody else bears, stand in between.
        for role in missing:
            await Group.filter(role=role).update(name=role.value)
        for role in missing:
            await Group.filter(role=role).update(name=role.group_name)
        await Group.bulk_create([Group(role=role, name=role.group_name) for role in missing], ignore_conflicts=True)
    return missing


async def missing_roles() -> list[Role]:
    """Roles without a group, or whose group has another name than the documents give it."""
    found = dict(await Group.all().values_list("role", "name"))
    return [role for role in Role if found.get(role) != role.group_name]


async def count_people_per_role() -> dict[Role, int]:
    """How many people stand in each group."""
    rows = await Group.all().annotate(people=Count("memberships")).values("role", "people")
    counts = {row["role"]: int(row["people"]) for row in rows}
    return {role: counts.get(role, 0) for role in Role}
