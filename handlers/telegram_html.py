"""A model's Markdown as Telegram's HTML (https://core.telegram.org/bots/api#html-style).

Everything the model wrote is untrusted: only the tags below come out, the rest is escaped. Markdown that breaks off in
the middle, as it does while an answer streams in, gives valid HTML too.
"""

import re
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from handlers.html_parts import split_html, visible_text
from handlers.inline_html import inline_html, plain

__all__ = ["render_markdown", "split_html", "visible_text"]

PARAGRAPH, LINE = 2, 1  # newlines between blocks
RULE = "———"
INDENT = "   "
LANGUAGE = re.compile(r"[A-Za-z0-9_+#.-]{1,32}")
# The parser calls itself for every level of quotes and lists and drops what lies deeper than it may go. Nobody reads
# such a text as Markdown: it is shown as it came.
TOO_DEEP = re.compile(r"^(?:[ \t]*(?:[>*+-]|\d+[.)])){16}|^[ \t]{60}", re.MULTILINE)
DEEPEST_LEVEL = 100

# Without `reference` a line like "[1]: https://…" stays visible instead of turning into an invisible definition.
_PARSER = (
    MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST_LEVEL})
    .enable(["table", "strikethrough"])
    .disable("reference")
)


def render_markdown(markdown: str) -> str:
    """HTML with the same words; nothing but tags Telegram knows, all of them closed."""
    if TOO_DEEP.search(markdown):
        return escape(markdown, quote=False)
    writer = _Writer()
    for token in _PARSER.parse(markdown):
        writer.take(token)
    html = writer.html()
    # Nothing but marks, such as "**": shown as they are, because Telegram takes no empty message.
    return html if visible_text(html).strip() else escape(markdown, quote=False)


class _Writer:
    """Walks the parser's flat list of tokens; the space between two blocks is the larger of what both ask for."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._newlines = 0
        self._counters: list[int | None] = []  # of the open lists: next number, None for bullets
        self._quotes = 0
        self._table: list[list[str]] | None = None

    def html(self) -> str:
        return "".join(self._out)

    def take(self, token: Token) -> None:
        if token.type == "inline":
            self._inline(token)
        elif self._table is not None and token.type != "table_close":
            self._table_row(token)
        else:
            handler = getattr(self, f"_{token.type}", None)
            if handler is not None:
                handler(token)

    def _write(self, html: str) -> None:
        if self._newlines and self._out:
            self._out.append("\n" * self._newlines)
        self._newlines = 0
        self._out.append(html)

    def _space(self, newlines: int) -> None:
        self._newlines = max(self._newlines, newlines)

    def _paragraph_open(self, _token: Token) -> None:
        if self._newlines and self._counters:
            self._write(INDENT * len(self._counters))

    def _paragraph_close(self, token: Token) -> None:
        self._space(LINE if token.hidden or self._counters else PARAGRAPH)

    def _heading_open(self, _token: Token) -> None:
        self._space(PARAGRAPH)
        self._write("<b>")

    def _heading_close(self, _token: Token) -> None:
        self._out.append("</b>")
        self._space(LINE)

    def _bullet_list_open(self, _token: Token) -> None:
        self._counters.append(None)

    def _ordered_list_open(self, token: Token) -> None:
        self._counters.append(int(token.attrs.get("start", 1)))

    def _bullet_list_close(self, _token: Token) -> None:
        self._counters.pop()
        self._space(LINE if self._counters else PARAGRAPH)

    _ordered_list_close = _bullet_list_close

    def _list_item_open(self, _token: Token) -> None:
        self._space(LINE)
        number = self._counters[-1]
        if number is not None:
            self._counters[-1] = number + 1
        self._write(INDENT * (len(self._counters) - 1) + ("• " if number is None else f"{number}. "))

    def _blockquote_open(self, _token: Token) -> None:
        # Telegram does not nest quotes: an inner one becomes part of the outer one.
        self._quotes += 1
        if self._quotes == 1:
            self._write("<blockquote>")

    def _blockquote_close(self, _token: Token) -> None:
        self._quotes -= 1
        if self._quotes == 0:
            self._newlines = 0
            self._out.append("</blockquote>")
        self._space(PARAGRAPH)

    def _fence(self, token: Token) -> None:
        info = token.info.strip()
        language = LANGUAGE.fullmatch(info)
        code = escape(token.content.removesuffix("\n"), quote=False)
        if info and not language:
            # Words where a language belongs are words all the same.
            code = f"{escape(info, quote=False)}\n{code}"
        if code and language:
            self._write(f'<pre><code class="language-{language.group()}">{code}</code></pre>')
        elif code or info:
            self._write(f"<pre>{code or escape(info, quote=False)}</pre>")
        self._space(PARAGRAPH)

    _code_block = _fence

    def _hr(self, _token: Token) -> None:
        self._space(PARAGRAPH)
        self._write(RULE)
        self._space(PARAGRAPH)

    def _table_open(self, _token: Token) -> None:
        self._table = []

    def _table_row(self, token: Token) -> None:
        if token.type == "tr_open" and self._table is not None:
            self._table.append([])

    def _table_close(self, _token: Token) -> None:
        rows, self._table = self._table or [], None
        self._write(f"<pre>{escape(_aligned(rows), quote=False)}</pre>")
        self._space(PARAGRAPH)

    def _inline(self, token: Token) -> None:
        if self._table is not None:
            self._table[-1].append(plain(token.children or []))
            return
        html = inline_html(token.children or [])
        if html:
            self._write(html)


def _aligned(rows: list[list[str]]) -> str:
    columns = max((len(row) for row in rows), default=0)
    padded = [row + [""] * (columns - len(row)) for row in rows]
    widths = [max(len(row[column]) for row in padded) for column in range(columns)]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in padded]
    if len(lines) > 1:
        lines.insert(1, "-+-".join("-" * width for width in widths))
    return "\n".join(lines)
