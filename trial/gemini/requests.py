"""What the vendor refuses before any model sees it."""

import base64
import binascii
from typing import Any

from trial.gemini import errors

Json = dict[str, Any]

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
# https://ai.google.dev/gemini-api/docs: image, audio and document understanding.
_MIME_TYPES = {
    "image/png", "image/jpeg", "image/webp", "image/heic", "image/heif",
    "audio/wav", "audio/mp3", "audio/mpeg", "audio/aiff", "audio/aac", "audio/ogg", "audio/flac", "audio/mp4",
    "video/mp4", "application/pdf", "text/plain",
}  # fmt: skip


# What the sender fills as they like; everything else has the vendor's names.
_FREE = {"args", "response", "responseJsonSchema", "parametersJsonSchema"}


def in_vendors_names(given: Any) -> Any:
    """Google's JSON takes each name as the documents write it and as its protocol buffers do; here as documents do."""
    if isinstance(given, list):
        return [in_vendors_names(each) for each in given]
    if not isinstance(given, dict):
        return given
    named = {_camel(name): value for name, value in given.items()}
    return {name: value if name in _FREE else in_vendors_names(value) for name, value in named.items()}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def check_request(given: Any) -> Json:
    """The request in the vendor's names when it can be answered; raises the vendor's 400."""
    given = in_vendors_names(given)
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
        for part in content["parts"]:
            _check_file(part.get("inlineData"))
    _check_calls(contents)
    _check_config(given)
    return given


def _check_file(blob: Json | None) -> None:
    if blob is None:
        return
    if blob.get("mimeType") not in _MIME_TYPES:
        raise errors.invalid(f"Unsupported MIME type: {blob.get('mimeType')}")
    try:
        # The SDK writes the alphabet that is safe in addresses; the vendor takes both.
        is_empty = not base64.urlsafe_b64decode(blob.get("data", "") + "==")
    except binascii.Error:
        is_empty = True
    if is_empty:
        raise errors.invalid(
            "Unable to process input image. Please retry or report in https://developers.generativeai.google/guide/troubleshooting"
        )


def _check_calls(contents: list[Json]) -> None:
    """Every turn of calls is followed by as many results, and its signature has come back."""
    for index, content in enumerate(contents):
        calls = [part for part in content["parts"] if "functionCall" in part]
        after = contents[index + 1]["parts"] if index + 1 < len(contents) else []
        results = [part for part in after if "functionResponse" in part]
        if len(calls) != len(results):
            raise errors.invalid(
                "Please ensure that the number of function response parts is equal to the number of function call "
                "parts of the function call turn."
            )
        if calls and not any(part.get("thoughtSignature") for part in calls):
            raise errors.invalid("Function call is missing a thought_signature in functionCall parts.")


def _check_config(given: Json) -> None:
    config = given.get("generationConfig", {})
    is_json = config.get("responseMimeType") == "application/json"
    if ("responseJsonSchema" in config or "responseSchema" in config) and not is_json:
        raise errors.invalid("response_schema is only supported with response_mime_type application/json")
    names = [each.get("name") for tool in given.get("tools", []) for each in tool.get("functionDeclarations", [])]
    if len(names) != len(set(names)):
        raise errors.invalid(f"Duplicate function declaration found: {max(names, key=names.count)}")
    if names and is_json:
        raise errors.invalid("Function calling with a response mime type: 'application/json' is unsupported")
