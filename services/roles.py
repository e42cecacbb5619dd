"""The four groups of the rights table as rows (spec/accounts-workflows.md §4, `seed_roles`)."""

from tortoise.functions import Count

from models.users import Group, Role


async def seed_roles() -> list[Role]:
    """Create what is missing; returns the roles that were created."""
    missing = await missing_roles()
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
