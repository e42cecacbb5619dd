"""Files of pages, blocks and comments: uploaded ones have a link signed for an hour, others are links to anywhere."""

from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from integrations.base.wire import Instant, Wire
from integrations.notion.rich_text import text_at


class PageFile(Wire):
    """A file; `url` of an uploaded one ends at `expires_at`, an external one was never Notion's."""

    name: str = ""
    url: str = ""
    expires_at: Instant = None
    is_external: bool = False

    @property
    def is_downloadable(self) -> bool:
        return bool(self.url) and not self.is_external


def file_of(value: object, *, name: str = "") -> PageFile | None:
    """A file object, whatever of its kinds it is; None when there is no address."""
    if not isinstance(value, Mapping):
        return None
    for kind in ("file", "external"):
        url = text_at(value, kind, "url")
        if url:
            named = text_at(value, "name") or name or name_in(url)
            expires = text_at(value, kind, "expiry_time") or None
            return PageFile.model_validate(
                {"name": named, "url": url, "expires_at": expires, "is_external": kind == "external"}
            )
    return None


def name_in(url: str) -> str:
    """The last part of an address as a file name."""
    try:
        return unquote(urlsplit(url).path.rpartition("/")[2])
    except ValueError:
        return ""
