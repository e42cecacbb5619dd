"""Message entities: UTF-16 offsets, trimming, and what Telegram recognises in plain text by itself."""

import re
from collections.abc import Iterable

from .errors import Json, bad_request

# MessageEntity.type values a bot may pass itself (Bot API, "MessageEntity").
STYLES = frozenset(
    {
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
    }
)
DETECTED = (
    ("url", re.compile(r"(?<![\w@/.])(?:https?://|tg://)[^\s<>\"']*[^\s<>\"'.,;:!?)\]}»]", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("url", re.compile(r"(?<![\w@/.])(?:[\w-]+\.)+(?:ru|com|org|net|io|by|me|dev|ai)(?:/[^\s<>\"']*[\w/])?(?![\w.@])")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d[\d() -]{7,17}\d(?!\w)")),
    ("bot_command", re.compile(r"(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{3,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#&])#[^\W\d]\w{0,254}")),
)


def utf16_length(text: str) -> int:
    """Count UTF-16 code units, the unit of every offset and length of an entity."""
    return len(text.encode("utf-16-le")) // 2


def utf16_slice(text: str, offset: int, length: int) -> str:
    """Cut a part of a text by UTF-16 offset and length."""
    return text.encode("utf-16-le")[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Strip the ends of a text as Telegram does and move its entities along; empty ones disappear."""
    kept = text.rstrip().lstrip()
    shift = utf16_length(text[: len(text) - len(text.lstrip())])
    end = utf16_length(kept)
    moved: list[Json] = []
    for entity in entities:
        start = max(entity["offset"] - shift, 0)
        stop = min(entity["offset"] + entity["length"] - shift, end)
        if stop > start:
            moved.append(entity | {"offset": start, "length": stop - start})
    return kept, ordered(moved)


def ordered(entities: Iterable[Json]) -> list[Json]:
    """Sort entities: outer before inner."""
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def with_detected(text: str, entities: list[Json]) -> list[Json]:
    """Add what Telegram finds in a text by itself: commands, links, addresses, mentions, hashtags, phones."""
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in entities
        if entity["type"] in {"code", "pre", "text_link", "text_mention", "custom_emoji"}
    ]
    found: list[Json] = []
    for kind, pattern in DETECTED:
        for match in pattern.finditer(text):
            start = utf16_length(text[: match.start()])
            stop = start + utf16_length(match.group())
            if all(stop <= left or start >= right for left, right in taken):
                taken.append((start, stop))
                found.append({"type": kind, "offset": start, "length": stop - start})
    return ordered([*entities, *found])


def checked(text: str, entities: list[object]) -> list[Json]:
    """Check entities a bot passed itself.

    Raises:
        ApiError: 400 for an entity without its required fields or outside the text.

    """
    end = utf16_length(text)
    result: list[Json] = []
    for entity in entities:
        if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
            raise bad_request("can't parse MessageEntity: Can't find field \"type\"")
        offset, length = entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad_request('can\'t parse MessageEntity: Field "offset" must be of type Number')
        if offset < 0 or length < 0 or offset + length > end:
            raise bad_request("entity beginning or end is out of the message text")
        if entity["type"] in STYLES:
            result.append({key: value for key, value in entity.items() if value is not None})
    return ordered(result)
