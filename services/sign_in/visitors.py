"""Where a request to sign in comes from, as a person sees it later in the list of their sessions."""

from dataclasses import dataclass
from typing import Any

ADDRESS_CHARS, USER_AGENT_CHARS = 45, 255


@dataclass(frozen=True, slots=True)
class Visitor:
    """The address of the network and what the program calls itself; both are only shown and counted, never trusted."""

    address: str = ""
    user_agent: str = ""

    def columns(self) -> dict[str, Any]:
        """Both, as wide as their columns; PostgreSQL does not store the character with the number zero."""
        return {
            "address": self.address[:ADDRESS_CHARS],
            "user_agent": self.user_agent.replace("\x00", "")[:USER_AGENT_CHARS],
        }
