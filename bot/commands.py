"""What the operator's commands do; each returns its exit code and prints a short account."""

from dataclasses import dataclass

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from bot.composition import Parts
from models.users import Role
from services.roles import count_people_per_role, missing_roles, seed_roles as seed

console = Console()


@dataclass(frozen=True, slots=True)
class NewUser:
    """What `create-user` was asked for."""

    username: str
    email: str
    role: str
    password: str | None = None
