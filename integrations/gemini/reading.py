"""Reads Gemini's answers: candidates may be absent, and a candidate may have no text. Pure."""

from typing import TYPE_CHECKING

from integrations.base import IntegrationError
from integrations.gemini.errors import AnswerCutOffError, BlockedAnswerError, BlockedPromptError
from integrations.gemini.schemas import Chunk, GeminiModel, ToolCall, Usage

if TYPE_CHECKING:
    from google.genai import types

# finishReason has some twenty values and gets more; these are ordinary, all others withhold the answer.
STOP = "STOP"
MAX_TOKENS = "MAX_TOKENS"
GENERATE = "generateContent"


def read_chunk(operation: str, response: "types.GenerateContentResponse") -> Chunk:
    """The text and the calls of the first candidate, why it ended and what was spent.

    Raises:
        BlockedPromptError: no candidates, and Gemini says why.
    """
    feedback = response.prompt_feedback
    if not response.candidates and feedback is not None and feedback.block_reason is not None:
        raise BlockedPromptError(operation, _word(feedback.block_reason))
    candidate = response.candidates[0] if response.candidates else None
    parts = candidate.content.parts if candidate and candidate.content and candidate.content.parts else []
    text = "".join(part.text for part in parts if part.text and not part.thought)
    reason = _word(candidate.finish_reason) if candidate and candidate.finish_reason else None
    calls = tuple(_call(part) for part in parts if part.function_call and part.function_call.name)
    return Chunk(text, reason, _usage(response.usage_metadata), calls)


def error_of_silence(operation: str, finish_reason: str) -> IntegrationError:
    """Why an answer that ended has no text."""
    if finish_reason == MAX_TOKENS:
        return AnswerCutOffError(operation, finish_reason)
    return BlockedAnswerError(operation, finish_reason)


def read_model(model: "types.Model") -> GeminiModel:
    """A model as the settings offer it."""
    name = (model.name or "").removeprefix("models/")
    return GeminiModel(
        name=name,
        display_name=model.display_name or name,
        input_token_limit=model.input_token_limit,
        output_token_limit=model.output_token_limit,
        supports_generate=GENERATE in (model.supported_actions or ()),
    )


def _call(part: "types.Part") -> ToolCall:
    call = part.function_call
    # A reader of parts that have a call gives only such; the SDK's types do not know.
    name, arguments, id = (call.name or "", call.args or {}, call.id) if call else ("", {}, None)
    return ToolCall(name, arguments, id, part.thought_signature)


def _word(value: object) -> str:
    """The vendor's word of an enum, also of one this SDK does not know yet."""
    return str(getattr(value, "value", value))


def _usage(usage: "types.GenerateContentResponseUsageMetadata | None") -> Usage | None:
    if usage is None:
        return None
    return Usage(
        prompt_tokens=usage.prompt_token_count or 0,
        answer_tokens=usage.candidates_token_count or 0,
        thoughts_tokens=usage.thoughts_token_count or 0,
        total_tokens=usage.total_token_count or 0,
    )
