"""Google Gemini, with every user's own key."""

from integrations.gemini.errors import (
    AnswerCutOffError,
    BlockedAnswerError,
    BlockedPromptError,
    RegionNotSupportedError,
)
from integrations.gemini.gateway import GeminiGateway
from integrations.gemini.schemas import (
    Answer,
    Chunk,
    GeminiModel,
    GenerationSettings,
    Picture,
    Prompt,
    Role,
    Turn,
    Usage,
)

__all__ = [
    "Answer",
    "AnswerCutOffError",
    "BlockedAnswerError",
    "BlockedPromptError",
    "Chunk",
    "GeminiGateway",
    "GeminiModel",
    "GenerationSettings",
    "Picture",
    "Prompt",
    "RegionNotSupportedError",
    "Role",
    "Turn",
    "Usage",
]
