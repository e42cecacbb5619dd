"""All tools of the assistant, as one person may use them."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import structlog
from pydantic import ValidationError

from integrations.gemini import Tool, ToolCall, ToolResult
from services.access import Actor
from services.assistant.pipeline.evidence import Evidence
from services.assistant.pipeline.tool import PipelineTool
from services.error_messages import describe
from services.errors import ServiceError
from services.vocabulary import IntegrationError

log = structlog.get_logger(__name__)

# About 5,000 tokens; a longer answer is told to be asked for in parts.
MOST_CHARS = 16_000


class PipelineTools:
    """Offers tools and carries out calls. What a tool refuses is told to the model, never raised."""

    def __init__(self, tools: Iterable[PipelineTool[Any]]) -> None:
        self._tools = {tool.name: tool for tool in tools}

    def offered(self, actor: Actor) -> tuple[Tool, ...]:
        """What the model may call for the actor."""
        return tuple(tool.declaration for tool in self._tools.values() if tool.is_offered(actor))

    async def call(self, actor: Actor, call: ToolCall, offered: frozenset[str], evidence: Evidence) -> ToolResult:
        """Carry out one call; one that was not offered in this answer is none, whoever talked the model into it."""
        tool = self._tools.get(call.name) if call.name in offered else None
        if tool is None:
            log.warning("assistant_tool_refused", tool=call.name[:40], user_id=actor.user_id)
            return ToolResult(call.name, {"error": "there is no such tool here"}, call.id)
        evidence.tools.append(tool.name)
        return ToolResult(call.name, await self._answer(actor, tool, call.arguments, evidence), call.id)

    @staticmethod
    async def _answer(
        actor: Actor, tool: PipelineTool[Any], arguments: Mapping[str, object], evidence: Evidence
    ) -> Mapping[str, Any]:
        try:
            found = await tool.run(actor, tool.arguments.model_validate(arguments), evidence)
        except ValidationError as error:
            fields = ", ".join(".".join(map(str, each["loc"])) for each in error.errors())
            return {"error": f"wrong arguments: {fields}"}
        except (ServiceError, IntegrationError) as error:
            log.info("assistant_tool_failed", tool=tool.name, user_id=actor.user_id, error=type(error).__name__)
            return {"error": describe(error)}
        if len(json.dumps(found, ensure_ascii=False, default=str)) > MOST_CHARS:
            return {"error": "too much to read at once: ask for a page, one vacancy or one stage"}
        return found
