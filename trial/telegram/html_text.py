"""Telegram's HTML: parsed into a plain text and entities, refused in the vendor's words.

Rules: https://core.telegram.org/bots/api#html-style. Offsets in refusals are bytes of the UTF-8 source.
"""

import re
from dataclasses import dataclass, field

from .entities import utf16_length
from .errors import ApiError, Json, bad_request

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
SUPPORTED = frozenset(SIMPLE) | {"a", "span", "tg-emoji"}
CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:(lt|gt|amp|quot)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));?")
TAG_NAME = re.compile(r"[^\s/>]*")
ATTRIBUTE = re.compile(r"\s*([^\s=>/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")


@dataclass
class _OpenTag:
    name: str
    attributes: dict[str, str]
    offset: int  # UTF-16 units of the text before it
    byte: int


@dataclass
class _Scanner:
    source: str
    position: int = 0
    text: list[str] = field(default_factory=list)
    length: int = 0
    open_tags: list[_OpenTag] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def run(self) -> None:
        while self.position < len(self.source):
            character = self.source[self.position]
            if character == "<":
                self._tag()
            elif character == "&":
                self._reference()
            else:
                stop = re.compile(r"[<&]").search(self.source, self.position)
                end = stop.start() if stop else len(self.source)
                self._emit(self.source[self.position : end])
                self.position = end
        if self.open_tags:
            raise _refused(f'Can\'t find end tag corresponding to start tag "{self.open_tags[-1].name}"')

    def _emit(self, piece: str) -> None:
        self.text.append(piece)
        self.length += utf16_length(piece)

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _reference(self) -> None:
        match = REFERENCE.match(self.source, self.position)
        if match is None:
            self._emit("&")
            self.position += 1
            return
        self._emit(_decoded(match))
        self.position = match.end()

    def _tag(self) -> None:
        start = self.position
        closing = self.source.startswith("</", start)
        name_match = TAG_NAME.match(self.source, start + (2 if closing else 1))
        name = name_match.group().lower() if name_match else ""
        self.position = name_match.end() if name_match else start + 1
        if closing:
            self._close(name, start)
            return
        if name not in SUPPORTED:
            raise _refused(f'Unsupported start tag "{name}" at byte offset {self._byte(start)}')
        attributes = self._attributes(name, start)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _refused(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(start)}')
        self.open_tags.append(_OpenTag(name, attributes, self.length, self._byte(start)))

    def _attributes(self, name: str, start: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            rest = re.compile(r"\s*").match(self.source, self.position)
            self.position = rest.end() if rest else self.position
            if self.position >= len(self.source):
                raise _refused(f'Unclosed start tag "{name}" at byte offset {self._byte(start)}')
            if self.source[self.position] == ">":
                self.position += 1
                return attributes
            match = ATTRIBUTE.match(self.source, self.position)
            if match is None:
                raise _refused(
                    f'Unexpected end of attribute in the tag "{name}" at byte offset {self._byte(self.position)}'
                )
            value = next((group for group in match.groups()[1:] if group is not None), "")
            attributes[match.group(1).lower()] = REFERENCE.sub(_decoded, value)
            self.position = match.end()

    def _close(self, name: str, start: int) -> None:
        if not self.open_tags:
            raise _refused(f"Unexpected end tag at byte offset {self._byte(start)}")
        end = re.compile(r"\s*>").match(self.source, self.position)
        if end is None:
            raise _refused(f"Unclosed end tag at byte offset {self._byte(start)}")
        opened = self.open_tags.pop()
        if name not in {opened.name, ""}:
            raise _refused(
                f'Unmatched end tag at byte offset {self._byte(start)}, expected "</{opened.name}>", found "</{name}>"'
            )
        self.position = end.end()
        self._finish(opened)

    def _finish(self, opened: _OpenTag) -> None:
        length = self.length - opened.offset
        if length == 0:
            return
        place: Json = {"offset": opened.offset, "length": length}
        if opened.name == "a":
            url = opened.attributes.get("href") or "".join(self.text)[-length:]
            entity = link_entity(url)
        elif opened.name == "tg-emoji":
            entity = {"type": "custom_emoji", "custom_emoji_id": opened.attributes.get("emoji-id", "")}
        elif opened.name == "span":
            entity = {"type": "spoiler"}
        elif opened.name == "blockquote" and "expandable" in opened.attributes:
            entity = {"type": "expandable_blockquote"}
        else:
            entity = {"type": SIMPLE[opened.name]}
        language = opened.attributes.get("class", "").removeprefix("language-")
        if opened.name == "code" and language:
            place["language"] = language
        if entity is not None:
            self.entities.append(entity | place)


def _decoded(match: re.Match[str]) -> str:
    name, decimal, hexadecimal = match.groups()
    if name:
        return CHARACTERS[name]
    number = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else match.group()


def _refused(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")


def link_entity(url: str) -> Json | None:
    """Make the entity of a link; an address Telegram would not open makes none, and the text stays plain."""
    if re.fullmatch(r"(?:https?|tg|ton|mailto|tel):\S+", url, re.IGNORECASE):
        return {"type": "text_link", "url": url}
    if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?", url):
        return {"type": "text_link", "url": f"http://{url}"}
    return None


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Return the plain text of an HTML source and its entities.

    Raises:
        ApiError: 400 "can't parse entities: …" for an unknown, unclosed or wrongly nested tag.

    """
    scanner = _Scanner(source)
    scanner.run()
    return "".join(scanner.text), _merged(scanner.entities)


def _merged(entities: list[Json]) -> list[Json]:
    """Give a pre its inner code's language, and leave nothing inside preformatted text."""
    result: list[Json] = []
    blocks = [entity for entity in entities if entity["type"] == "pre"]
    solid = [entity for entity in entities if entity["type"] in {"pre", "code"}]
    for entity in entities:
        twin = next((block for block in blocks if _same_place(block, entity)), None)
        if entity["type"] == "code" and twin is not None:
            if "language" in entity:
                twin["language"] = entity["language"]
            continue
        if any(_inside(entity, outer) for outer in solid if outer is not entity and not _same_place(outer, entity)):
            continue
        result.append(entity)
    for entity in result:
        if entity["type"] == "code":
            entity.pop("language", None)
    return result


def _same_place(left: Json, right: Json) -> bool:
    return bool(left["offset"] == right["offset"] and left["length"] == right["length"])


def _inside(inner: Json, outer: Json) -> bool:
    return bool(
        outer["offset"] <= inner["offset"] and inner["offset"] + inner["length"] <= outer["offset"] + outer["length"]
    )
