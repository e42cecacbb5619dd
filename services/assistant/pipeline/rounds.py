"""One answer in rounds: the model asks for tools, they are called in the asker's rights, and it goes on."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

from integrations.gemini import Chunk, GeminiGateway, Prompt, Role, ToolCall, Turn, Usage
from services.access import Actor
from services.assistant.pipeline.evidence import Evidence
from services.assistant.pipeline.tools import PipelineTools

# Each costs a request of the person's quota.
MOST_ROUNDS = 5
MOST_CALLS = 8


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, on which key."""

    actor: Actor
    api_key: str


class ToolRounds:
    """Streams answers that may look things up."""

    def __init__(self, *, gemini: GeminiGateway, tools: PipelineTools) -> None:
        self._gemini = gemini
        self._tools = tools

    async def stream(self, prompt: Prompt, asker: Asker, evidence: Evidence) -> AsyncIterator[Chunk]:
        """The pieces of all rounds as one answer; tokens add up.

        Raises: as `GeminiGateway.stream`.
        """
        offered = frozenset(tool.name for tool in prompt.tools)
        spent = Usage(0, 0, 0, 0)
        for number in range(MOST_ROUNDS + 1):
            calls: list[ToolCall] = []
            said, newest = "", Usage(0, 0, 0, 0)
            # In the last round only words are left.
            asked = replace(prompt, may_call=number < MOST_ROUNDS)
            evidence.requests += 1
            async for chunk in self._gemini.stream(asked, api_key=asker.api_key, user_id=asker.actor.user_id):
                calls += chunk.calls
                said += chunk.text
                newest = chunk.usage or newest
                yield replace(chunk, usage=_sum(spent, newest), calls=())
            if not calls:
                return
            spent = _sum(spent, newest)
            results = [
                await self._tools.call(asker.actor, call, offered if number < MOST_ROUNDS else frozenset(), evidence)
                for call in calls[:MOST_CALLS]
            ]
            turns = (Turn(Role.MODEL, said, calls=tuple(calls[:MOST_CALLS])), Turn(Role.USER, results=tuple(results)))
            prompt = replace(prompt, turns=(*prompt.turns, *turns))


def _sum(one: Usage, other: Usage) -> Usage:
    return Usage(
        one.prompt_tokens + other.prompt_tokens,
        one.answer_tokens + other.answer_tokens,
        one.thoughts_tokens + other.thoughts_tokens,
        one.total_tokens + other.total_tokens,
    )
