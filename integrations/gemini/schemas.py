"""What is asked of Gemini and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """Who said it, in Gemini's words."""

    USER = "user"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class InlineFile:
    """A picture, sound or PDF sent inside the request (20 MB in all, https://ai.google.dev/api/caching#Blob)."""

    mime_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tool:
    """A function the model may ask us to call; `parameters` is the JSON schema of its arguments (an object)."""

    name: str
    description: str
    parameters: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ToolCall:
    """What the model asks to be called. `signature` has to be sent back with it: newer models refuse the turn without.

    https://ai.google.dev/gemini-api/docs/thought-signatures
    """

    name: str
    arguments: Mapping[str, object] = field(repr=False)
    id: str | None = None
    signature: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ToolResult:
    """What came of a call: an object of JSON."""

    name: str
    response: Mapping[str, object] = field(repr=False)
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a conversation. Calls are the model's, results, files and material the user's.

    Attributes:
        material: foreign texts the turn is about, each a part of its own before `text`.
    """

    role: Role
    text: str = field(default="", repr=False)
    material: tuple[str, ...] = field(default=(), repr=False)
    files: tuple[InlineFile, ...] = ()
    calls: tuple[ToolCall, ...] = ()
    results: tuple[ToolResult, ...] = ()


@dataclass(frozen=True, slots=True)
class GenerationSettings:
    """How to answer; None leaves Gemini's default. With `json_schema` the answer is JSON of that schema."""

    temperature: float | None = None
    max_output_tokens: int | None = None
    json_schema: Mapping[str, object] | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question: the conversation so far, the last turn being the user's, under one instruction.

    Attributes:
        may_call: whether the tools may be called now; they are declared either way, since earlier turns name them.
    """

    model: str
    turns: tuple[Turn, ...]
    system_instruction: str = field(default="", repr=False)
    settings: GenerationSettings = field(default_factory=GenerationSettings)
    tools: tuple[Tool, ...] = ()
    may_call: bool = True


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens spent so far."""

    prompt_tokens: int
    answer_tokens: int
    thoughts_tokens: int
    total_tokens: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a streamed answer; `finish_reason` (STOP, MAX_TOKENS, SAFETY, ...) only on the last one."""

    text: str = field(repr=False)
    finish_reason: str | None = None
    usage: Usage | None = None
    calls: tuple[ToolCall, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; cut off when `finish_reason` is MAX_TOKENS."""

    text: str = field(repr=False)
    finish_reason: str | None
    usage: Usage | None
    calls: tuple[ToolCall, ...] = ()


@dataclass(frozen=True, slots=True)
class GeminiModel:
    """A model this key may use; `name` without `models/`, limits in tokens."""

    name: str
    display_name: str
    input_token_limit: int | None
    output_token_limit: int | None
    supports_generate: bool
