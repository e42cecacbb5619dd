"""What is asked of a data source."""

from dataclasses import dataclass
from datetime import datetime

# The vendor's largest page.
PAGE_SIZE = 100


@dataclass(frozen=True, slots=True)
class PageQuery:
    """Which pages of a data source, in which order.

    Attributes:
        edited_since: pages changed at or after this instant. Notion keeps the time of a change to the minute only, so
            the minute itself is always included.
        oldest_first: by the time of the last change.
        cursor: `Listed.cursor` of the page before.
    """

    edited_since: datetime | None = None
    oldest_first: bool = True
    cursor: str | None = None
    count: int = PAGE_SIZE

    def arguments(self) -> dict[str, object]:
        """The arguments of the library's `data_sources.query`."""
        arguments: dict[str, object] = {
            "sorts": [
                {"timestamp": "last_edited_time", "direction": "ascending" if self.oldest_first else "descending"}
            ],
            "page_size": self.count,
            "result_type": "page",
        }
        if self.edited_since is not None:
            minute = self.edited_since.replace(second=0, microsecond=0)
            since = minute.isoformat().replace("+00:00", "Z")
            arguments["filter"] = {"timestamp": "last_edited_time", "last_edited_time": {"on_or_after": since}}
        if self.cursor is not None:
            arguments["start_cursor"] = self.cursor
        return arguments
