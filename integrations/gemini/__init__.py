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
    InlineFile,
    Prompt,
    Role,
    Tool,
    ToolCall,
    ToolResult,
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
    "InlineFile",
    "Prompt",
    "RegionNotSupportedError",
    "Role",
    "Tool",
    "ToolCall",
    "ToolResult",
    "Turn",
    "Usage",
]
