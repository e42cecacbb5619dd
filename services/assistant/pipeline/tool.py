"""What a tool is: its name and words for the model, the form of its arguments, the right it needs, what it does."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict

from integrations.gemini import Tool
from services.access import Actor, Operation
from services.applicants.organisation import NOBODY
from services.assistant.pipeline.evidence import Evidence


class Arguments(BaseModel):
    """The form of a tool's arguments; what the model sends is checked against it."""

    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)


A = TypeVar("A", bound=Arguments)
Found = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PipelineTool(Generic[A]):
    """One tool. `run` calls our services with the asker, so that their rights are checked there as for a button."""

    name: str
    description: str
    arguments: type[A]
    operation: Operation
    run: Callable[[Actor, A, Evidence], Awaitable[Found]]

    def is_offered(self, actor: Actor) -> bool:
        """Whether the model hears of it at all; the service behind it decides again."""
        return actor.may(self.operation, owner_id=NOBODY) or actor.may(self.operation, owner_id=actor.user_id)

    @property
    def declaration(self) -> Tool:
        """As Gemini is told."""
        schema = self.arguments.model_json_schema()
        schema.pop("title", None)
        return Tool(self.name, self.description, schema)
