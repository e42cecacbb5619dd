"""What is asked of Gemini and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """Who said it, in Gemini's words."""

    USER = "user"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Picture:
    """An image to look at, sent inside the request (at most 20 MB in all, https://ai.google.dev/api/caching#Blob)."""

    mime_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a conversation."""

    role: Role
    text: str = field(repr=False)
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class GenerationSettings:
    """How to answer; None leaves Gemini's default. With `json_schema` the answer is JSON of that schema."""

    temperature: float | None = None
    max_output_tokens: int | None = None
    json_schema: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question: the conversation so far, the last turn being the user's, under one instruction."""

    model: str
    turns: tuple[Turn, ...]
    system_instruction: str = field(default="", repr=False)
    settings: GenerationSettings = field(default_factory=GenerationSettings)


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


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; cut off when `finish_reason` is MAX_TOKENS."""

    text: str = field(repr=False)
    finish_reason: str | None
    usage: Usage | None


@dataclass(frozen=True, slots=True)
class GeminiModel:
    """A model this key may use; `name` without `models/`, limits in tokens."""

    name: str
    display_name: str
    input_token_limit: int | None
    output_token_limit: int | None
    supports_generate: bool
