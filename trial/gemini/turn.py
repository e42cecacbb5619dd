"""One question and its answer, as a whole and in pieces."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from trial.gemini import looking, writing
from trial.gemini.script import Behaviour

Json = dict[str, Any]

# Base64, as everything of bytes.
SIGNATURE = "dHJpYWw="
_CHARACTERS_PER_TOKEN = 4
_THINKING_TOKENS = 64
_TOKENS_PER_FILE = 258
_SAFETY = [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": True}]


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
        contents = self.request["contents"]
        if self.behaviour.kind == "echo":
            return writing.pieces_of("\n".join(part.get("text", "") for part in contents[-1]["parts"]))
        config = self.request.get("generationConfig", {})
        if config.get("responseMimeType") == "application/json":
            schema = config.get("responseJsonSchema") or config.get("responseSchema") or {"type": "object"}
            return writing.pieces_of(writing.json_answer(schema, contents, self._instruction))
        return writing.pieces_of(writing.answer_to(contents))

    @staticmethod
    def tokens_of(contents: list[Json]) -> int:
        parts = [part for content in contents for part in content.get("parts", [])]
        text = "".join(part.get("text", "") for part in parts)
        files = sum("inlineData" in part for part in parts)
        return max(1, len(text) // _CHARACTERS_PER_TOKEN + files * _TOKENS_PER_FILE)

    @property
    def _instruction(self) -> str:
        parts = self.request.get("systemInstruction", {}).get("parts", [])
        return "".join(part.get("text", "") for part in parts)

    @property
    def calls(self) -> tuple[Json, ...]:
        """Tools the model wants called now."""
        if self.behaviour.kind == "calls":
            return self.behaviour.calls
        is_default = self.behaviour.kind == "answer" and not self.behaviour.chunks
        return looking.calls_for(self.request) if is_default else ()

    def whole(self) -> Json:
        if self.behaviour.kind == "blocked":
            return self._blocked()
        if self.calls:
            return self._asking()
        return self._event("".join(self.pieces), self._finish(), len(self.pieces))

    def events(self) -> Iterator[Json]:
        if self.behaviour.kind == "blocked":
            yield self._blocked()
            return
        if self.calls:
            yield self._asking()
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

    def _asking(self) -> Json:
        """Newer models sign their first call of a turn and want the signature back with it."""
        parts: list[Json] = [
            {
                "functionCall": {
                    "name": call["name"],
                    "args": call.get("args", {}),
                    "id": f"call-{self.response_id}-{index}",
                }
            }
            for index, call in enumerate(self.calls)
        ]
        parts[0]["thoughtSignature"] = SIGNATURE
        candidate = {"index": 0, "content": {"role": "model", "parts": parts}, "finishReason": "STOP"}
        return {"candidates": [candidate], **self._tail(0)}

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
