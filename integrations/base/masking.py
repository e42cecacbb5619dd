"""Masks vendor bodies before they are kept: what is not known to be harmless becomes its kind and length.

Names, résumé texts and comments cannot be recognised by a pattern, so the rule is an allow-list: only numbers of an
ordinary size, booleans and short words under structural keys (`type`, `status`, `detail` and such) stay readable.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias
from urllib.parse import parse_qsl, quote, urlsplit

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"

SECRET = "***"  # noqa: S105 - the mask itself

# Enough to see what a page of answers looked like; a journal row is read by a person.
MAX_ITEMS = 5
MAX_NODES = 200
MAX_DEPTH = 8
MAX_NUMBER_CHARS = 40
MAX_WORDS_CHARS = 120

# Ids of our vendors have up to nine digits; from ten on a number may be a telephone.
TELEPHONE_FROM = 10**9

_SECRET_KEY = re.compile(
    r"token|secret|password|passwd|authorization|cookie|credential|signature|api[-_]?key|apikey|x-goog|^key$|^code$"
    r"|verifier|private",
    re.IGNORECASE,
)
_PERSONAL_KEY = re.compile(
    r"name|phone|mail|birth|money|salary|skype|telegram|address|photo|avatar|picture|city|comment|text|body|company"
    r"|position|experience|social|^q$|^to$|^value$|url|link|description",
    re.IGNORECASE,
)
_STRUCTURAL_KEY = re.compile(
    r"^(type|state|status|detail|title|error|errors|err|ecode|reason|code|entity|variable|object|method|role|model|field"
    r"|priority|color|locale|precision|auth_type|member_type|content_type|social_type|token_type|domain|mine|sort|order"
    r"|finish_?reason|block_?reason|finish|periodicity|ondate|parammode)$",
    re.IGNORECASE,
)
_ID_KEY = re.compile(r"(^|_)id$", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_TELEPHONE = re.compile(r"\+?[\d\s().-]{7,25}")
_WORDS = re.compile(r"#?[^\W\d_]{0,20}(?:[ ._,/:;'-]{1,2}(?:[^\W\d_]{1,20}|\d{1,4}))*[.!]?|-?\d{1,4}", re.ASCII)
_PLAIN_KEY = re.compile(r"[A-Za-z][A-Za-z_-]{0,31}(\[\])?|\d{1,8}")
_SHORT_ID = re.compile(r"(?!\d{9,})[A-Za-z0-9]{1,12}")


class _Kind(NamedTuple):
    """What a key says about its value."""

    secret: bool
    personal: bool
    structural: bool
    id: bool
    plain: bool


@lru_cache(maxsize=1024)
def _kind(key: str) -> _Kind:
    """Vendors use the same few hundred keys all the time, so each is looked at once."""
    return _Kind(
        secret=_SECRET_KEY.search(key) is not None,
        personal=_PERSONAL_KEY.search(key) is not None,
        structural=_STRUCTURAL_KEY.match(key) is not None,
        id=_ID_KEY.search(key) is not None,
        plain=_PLAIN_KEY.fullmatch(key) is not None,
    )


def shape(value: str) -> str:
    """The kind and length of a text, nothing else."""
    if _EMAIL.fullmatch(value.strip()):
        return f"<email {len(value)}>"
    if _TELEPHONE.fullmatch(value):
        return f"<digits {len(value)}>"
    return f"<text {len(value)}>"


def mask(value: object, *, secrets: Iterable[str] = ()) -> Json:
    """A JSON value with everything masked that is not known to be harmless.

    Args:
        value: what `json.loads` gives, or what is handed to the request.
        secrets: values of this call that must not appear in any form, the token first of all.
    """
    return _Masking(tuple(secret for secret in secrets if secret)).value(value, key="", depth=0)


def mask_endpoint(url: str, *, secrets: Iterable[str] = (), hide_path: bool = False) -> str:
    """Path and query of a URL for the journal; `hide_path` for addresses that hold a signature or a file name."""
    parts = urlsplit(url)
    known = tuple(secret for secret in secrets if secret)
    if hide_path:
        return f"{parts.hostname or ''}/<path {len(parts.path)}>"
    masking = _Masking(known)
    path = SECRET if any(secret in parts.path for secret in known) else parts.path
    pairs = [
        f"{masking.key(name)}={quote(str(masking.query(name, text)), safe='<> *')}"
        for name, text in parse_qsl(parts.query, keep_blank_values=True)
    ]
    return f"{path}?{'&'.join(pairs)}" if pairs else path


def mask_file(name: str, size_bytes: int, content_type: str) -> Json:
    """What may be kept of a file: how long its name is, its type and size."""
    return {"name_length": len(name), "size_bytes": size_bytes, "content_type": content_type}


class _Masking:
    """One pass over one value; counts nodes so that a huge answer costs no more than a small one."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        self._secrets = secrets
        self._left = MAX_NODES

    def value(self, value: object, *, key: str, depth: int) -> Json:
        self._left -= 1
        if value is None or isinstance(value, bool):
            return value
        if _kind(key).secret and not (isinstance(value, str) and self._harmless(key, value)):
            return SECRET
        if isinstance(value, int | float):
            return self._number(value, key)
        if isinstance(value, str):
            return value if self._harmless(key, value) else shape(value)
        return self._nested(value, key, depth)

    def key(self, key: str) -> str:
        """Keys are vendor words; one that is not may be data (a map by e-mail, a map by id)."""
        hidden = any(secret in key for secret in self._secrets)
        return key if _kind(key).plain and not hidden else shape(key)

    def query(self, key: str, text: str) -> Json:
        """Values of a query are texts; whole numbers are judged as numbers."""
        is_number = text.isascii() and text.isdigit() and not any(secret in text for secret in self._secrets)
        return self.value(int(text) if is_number and len(text) <= MAX_NUMBER_CHARS else text, key=key, depth=0)

    def _number(self, value: float, key: str) -> Json:
        if _kind(key).personal or abs(value) >= TELEPHONE_FROM or str(value) in self._secrets:
            return f"<number {len(str(value))}>"
        return value

    def _harmless(self, key: str, text: str) -> bool:
        if any(secret in text or text in secret for secret in self._secrets):
            return False
        if _kind(key).structural:
            return len(text) <= MAX_WORDS_CHARS and _WORDS.fullmatch(text) is not None
        return _kind(key).id and _SHORT_ID.fullmatch(text) is not None

    def _nested(self, value: object, key: str, depth: int) -> Json:
        if depth >= MAX_DEPTH or self._left <= 0:
            return "<more>"
        if isinstance(value, Mapping):
            pairs = list(value.items())
            masked = {self.key(str(k)): self.value(v, key=str(k), depth=depth + 1) for k, v in pairs[: self._room()]}
            return {**masked, "<more>": len(pairs) - len(masked)} if len(pairs) > len(masked) else masked
        if isinstance(value, list | tuple):
            items = [self.value(item, key=key, depth=depth + 1) for item in value[:MAX_ITEMS]]
            return [*items, f"<{len(value) - len(items)} more>"] if len(value) > len(items) else items
        return f"<{type(value).__name__}>"

    def _room(self) -> int:
        return max(self._left, 0)
