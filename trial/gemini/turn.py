"""One question and its answer, as a whole and in pieces."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from trial.gemini import errors, writing
from trial.gemini.script import Behaviour

Json = dict[str, Any]

_CHARACTERS_PER_TOKEN = 4
_THINKING_TOKENS = 64
_KNOWN_FIELDS = {
    "contents",
    "systemInstruction",
    "generationConfig",
    "safetySettings",
    "tools",
    "toolConfig",
    "cachedContent",
    "model",
    "store",
    "serviceTier",
}
_SAFETY = [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": True}]


def check_request(given: Any) -> Json:
    """The request when it can be answered; raises the vendor's 400."""
    if not isinstance(given, dict):
        raise errors.invalid("Invalid JSON payload received.")
    for name in given:
        if name not in _KNOWN_FIELDS:
            raise errors.invalid(f'Invalid JSON payload received. Unknown name "{name}": Cannot find field.')
    contents = given.get("contents")
    if not isinstance(contents, list) or not contents:
        raise errors.invalid("* GenerateContentRequest.contents: contents is not specified")
    for index, content in enumerate(contents):
        if not content.get("parts"):
            raise errors.invalid(f"* GenerateContentRequest.contents[{index}].parts: contents.parts must not be empty.")
        if content.get("role", "user") not in {"user", "model"}:
            raise errors.invalid("Please use a valid role: user, model.")
    return given


@dataclass
class Turn:
    """A request that was let through, and how the model behaves about it."""

    request: Json
    behaviour: Behaviour
    model: str
    response_id: str

    @property
    def pieces(self) -> tuple[str, ...]:
        if self.behaviour.chunks:
            return self.behaviour.chunks
        if self.behaviour.kind in {"blocked", "safety", "max_tokens"}:
            return ()
        config = self.request.get("generationConfig", {})
        if config.get("responseMimeType") == "application/json":
            schema = config.get("responseJsonSchema") or config.get("responseSchema") or {"type": "object"}
            return writing.pieces_of(writing.json_answer(schema, self.request["contents"]))
        return writing.pieces_of(writing.answer_to(self.request["contents"]))

    @staticmethod
    def tokens_of(contents: list[Json]) -> int:
        text = "".join(part.get("text", "") for content in contents for part in content.get("parts", []))
        return max(1, len(text) // _CHARACTERS_PER_TOKEN)

    def whole(self) -> Json:
        if self.behaviour.kind == "blocked":
            return self._blocked()
        return self._event("".join(self.pieces), self._finish(), len(self.pieces))

    def events(self) -> Iterator[Json]:
        if self.behaviour.kind == "blocked":
            yield self._blocked()
            return
        pieces = self.pieces
        if not pieces:
            yield self._event("", self._finish(), 0)
        for index, piece in enumerate(pieces, 1):
            yield self._event(piece, self._finish() if index == len(pieces) else None, index)

    def _finish(self) -> str:
        return {"safety": "SAFETY", "max_tokens": "MAX_TOKENS"}.get(self.behaviour.kind, "STOP")

    def _event(self, text: str, finish: str | None, said: int) -> Json:
        """A candidate without text has no `content` at all, which surprises those who look for it."""
        candidate: Json = {"index": 0}
        if text:
            candidate["content"] = {"role": "model", "parts": [{"text": text}]}
        if finish is not None:
            candidate["finishReason"] = finish
        if finish == "SAFETY":
            candidate["safetyRatings"] = _SAFETY
        return {"candidates": [candidate], **self._tail(said)}

    def _blocked(self) -> Json:
        return {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, **self._tail(0)}

    def _tail(self, said: int) -> Json:
        prompt = self.tokens_of(self.request["contents"])
        answered = sum(len(each) for each in self.pieces[:said]) // _CHARACTERS_PER_TOKEN
        usage: Json = {"promptTokenCount": prompt, "totalTokenCount": prompt + answered + _THINKING_TOKENS}
        if answered:
            usage["candidatesTokenCount"] = answered
        usage["thoughtsTokenCount"] = _THINKING_TOKENS
        return {"usageMetadata": usage, "modelVersion": self.model, "responseId": self.response_id}
