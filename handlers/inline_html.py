"""The inside of a paragraph of a model's Markdown: emphasis, code and links as Telegram's HTML."""

from html import escape
from urllib.parse import urlsplit

from markdown_it.token import Token

SIMPLE_TAGS = {"strong": "b", "em": "i", "s": "s"}


def inline_html(tokens: list[Token]) -> str:
    out: list[str] = []
    open_links: list[str] = []
    for token, following in zip(tokens, [*tokens, None][1:], strict=True):
        name = token.type.removesuffix("_open").removesuffix("_close")
        if token.type == "link_open":
            address = _web_address(token.attrs.get("href"))
            out.append(f'<a href="{escape(address)}">' if address else "")
            open_links.append("</a>" if address else "")
            if following is not None and following.type == "link_close":
                # A link without a name is named by its address.
                out.append(escape(str(token.attrs.get("href", "")), quote=False))
        elif token.type == "link_close":
            out.append(open_links.pop())
        elif name in SIMPLE_TAGS:
            out.append(f"<{SIMPLE_TAGS[name]}>" if token.nesting == 1 else f"</{SIMPLE_TAGS[name]}>")
        elif token.type == "code_inline":
            out.append(f"<code>{escape(token.content, quote=False)}</code>")
        else:
            out.append(escape(plain([token]), quote=False))
    return "".join(out)


def plain(tokens: list[Token]) -> str:
    """The words without any markup: for table cells and for whatever has no tag of its own."""
    words = []
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            words.append("\n")
        elif token.type == "image":
            # Telegram shows no pictures inside a text: what it depicts, and where it is.
            words.append(f"{token.content} ({token.attrs.get('src', '')})".strip())
        else:
            words.append(token.content)
    return "".join(words)


def _web_address(href: object) -> str:
    """The address when it is one a browser opens; everything else (tg:, mailto:, local paths) is no link for us."""
    if not isinstance(href, str):
        return ""
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    return href if parts.scheme in {"http", "https"} and parts.netloc else ""
