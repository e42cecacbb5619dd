"""The models `models.list` shows."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

# After this day requests to the older models are served by newer ones (vendor-facts.md, top item 6).
RETIREMENT = datetime(2026, 12, 1, tzinfo=UTC)
_GENERATE = ("generateContent", "countTokens", "createCachedContent", "batchGenerateContent")


@dataclass(frozen=True)
class Model:
    name: str
    title: str
    input_tokens: int = 1_048_576
    output_tokens: int = 65_536
    methods: tuple[str, ...] = _GENERATE
    thinking: bool = True
    successor: str = ""

    def as_json(self) -> dict[str, Any]:
        return {
            "name": f"models/{self.name}",
            "version": "001",
            "displayName": self.title,
            "description": f"{self.title}, stable",
            "inputTokenLimit": self.input_tokens,
            "outputTokenLimit": self.output_tokens,
            "supportedGenerationMethods": list(self.methods),
            "temperature": 1,
            "maxTemperature": 2,
            "topP": 0.95,
            "topK": 64,
            "thinking": self.thinking,
        }


MODELS = {
    each.name: each
    for each in (
        Model("gemini-2.5-flash", "Gemini 2.5 Flash", successor="gemini-3-flash"),
        Model("gemini-2.5-pro", "Gemini 2.5 Pro", successor="gemini-3-pro"),
        Model("gemini-flash-latest", "Gemini Flash Latest"),
        Model("gemini-3-flash", "Gemini 3 Flash"),
        Model("gemini-3-flash-preview", "Gemini 3 Flash Preview"),
        Model("gemini-3-pro", "Gemini 3 Pro"),
        Model("gemini-3-flash-lite", "Gemini 3 Flash-Lite", thinking=False),
        Model("gemini-embedding-001", "Gemini Embedding 001", 2048, 1, ("embedContent",), thinking=False),
    )
}
