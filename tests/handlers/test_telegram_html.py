"""The model's Markdown becomes HTML Telegram accepts, whatever the model wrote and wherever it broke off."""

import re
from html import escape
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.html_parts import visible_units
from handlers.telegram_html import render_markdown, split_html, visible_text

ALLOWED = {"b", "i", "s", "code", "pre", "a", "blockquote"}
FRAGMENTS = [
    "слово", "word", "**", "*", "_", "__", "`", "```", "```python\n", "\n", "\n\n", " ", "# ", "- ", "1. ", "> ",
    "| a | b |\n|---|---|\n", "| ", "[", "](https://example.com/?a=1&b=2)", "](javascript:x)", "![", "<b>", "</b>", "<",
    "&", "&lt;", "~~", "---\n", "    ", "😀", "\\", "[x]: https://example.com\n", "tail",
]  # fmt: skip
markdowns = st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join)


class Strict(HTMLParser):
    """Telegram's own strictness: known tags only, closed in their order, web links only."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED
        for name, value in attrs:
            assert (tag, name) in {("a", "href"), ("code", "class")}
            assert name != "href" or (value or "").startswith(("http://", "https://"))
        assert not (tag == "blockquote" and tag in self.open)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> str:
    parser = Strict()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    return parser.text


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("**b** *i* ~~s~~ `c<d`", "<b>b</b> <i>i</i> <s>s</s> <code>c&lt;d</code>"),
        ("# Title\ntext", "<b>Title</b>\ntext"),
        ("one\n\ntwo\nthree", "one\n\ntwo\nthree"),
        ("- a\n  - b\n- c\n\nend", "• a\n   • b\n• c\n\nend"),
        ("3. a\n4. b", "3. a\n4. b"),
        ("> quote\n> > inner\n\nafter", "<blockquote>quote\n\ninner</blockquote>\n\nafter"),
        ("```python\nx < 1\n```", '<pre><code class="language-python">x &lt; 1</code></pre>'),
        ('```"><b>\nx\n```', '<pre>"&gt;&lt;b&gt;\nx</pre>'),
        ("[site](https://a.b/?x=1&y=2)", '<a href="https://a.b/?x=1&amp;y=2">site</a>'),
        ("[bot](tg://resolve?domain=x) [mail](mailto:a@b.c)", "bot mail"),
        ("| имя | n |\n|---|---|\n| Анна | 1 |", "<pre>имя  | n\n-----+--\nАнна | 1</pre>"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("[1]: https://example.com", "[1]: https://example.com"),
        ("a **not closed", "a **not closed"),
        ("[](https://example.com)", '<a href="https://example.com">https://example.com</a>'),
        ("```word", "<pre>word</pre>"),
        ("> ", "&gt; "),
        ("```python\nprint(1)", '<pre><code class="language-python">print(1)</code></pre>'),
    ],
)
def test_markdown_as_telegram_html(markdown: str, html: str) -> None:
    assert render_markdown(markdown) == html


def test_a_script_link_stays_words() -> None:
    html = render_markdown("[x](javascript:alert(1)) [y](data:text/html,1)")

    assert "<a" not in html


@given(markdowns)
@settings(max_examples=300)
def test_html_is_valid_and_no_word_is_lost(markdown: str) -> None:
    html = render_markdown(markdown)

    # An address may hide behind its link and a language in the class of its block; words may hide nowhere.
    text = (
        read(html)
        + "".join(re.findall(r'class="language-([^"]*)"', html))
        + " ".join(re.findall(r'href="([^"]*)"', html))
    )
    for word in ("слово", "word", "tail", "😀"):
        assert text.count(word) + (text.count(quote(word)) if quote(word) != word else 0) >= markdown.count(word)


@given(markdowns, st.integers(0, 400))
def test_any_beginning_of_an_answer_is_valid_too(markdown: str, length: int) -> None:
    read(render_markdown(markdown[:length]))


@given(st.text(max_size=200))
def test_any_text_at_all_is_valid(markdown: str) -> None:
    read(render_markdown(markdown.replace("\x00", "")))


@pytest.mark.parametrize("markdown", ["> " * 3000, "- " * 3000 + "x", "*a _b " * 3000, "[" * 5000, " " * 5000 + "x"])
def test_hostile_nesting_neither_breaks_nor_loses_words(markdown: str) -> None:
    text = read(render_markdown(markdown))

    assert text.count("x") == markdown.count("x")
    assert text.count("b") == markdown.count("b")


html_texts = st.lists(
    st.one_of(
        st.sampled_from(
            ["<b>жирный\n\nтекст</b>", "<i>a<code>x &lt; y</code></i>", "😀😀😀", "слово ", "\n", "&amp;", " "]
        ),
        st.text(st.characters(exclude_characters="<&\r\x00", exclude_categories=["Cs"]), max_size=30),
        st.text("абв <&", max_size=30).map(lambda text: f'<pre><code class="language-a">{escape(text)}</code></pre>'),
    ),
    max_size=40,
).map("".join)


@given(html_texts, st.integers(2, 60))
@settings(max_examples=300)
def test_parts_are_within_the_limit_balanced_and_lose_no_visible_character(html: str, limit: int) -> None:
    parts = split_html(html, limit)

    for part in parts:
        text = read(part)
        assert text.strip()
        assert visible_units(text) <= limit
    assert "".join("".join(map(visible_text, parts)).split()) == "".join(visible_text(html).split())


def test_a_part_ends_at_an_empty_line_rather_than_in_a_word() -> None:
    parts = split_html("<b>один два\n\nтри четыре пять</b>", 20)

    assert parts == ["<b>один два\n\n</b>", "<b>три четыре пять</b>"]


def test_an_emoji_is_two_units_and_is_never_cut_in_half() -> None:
    assert split_html("😀😀😀", 5) == ["😀😀", "😀"]


def test_a_reference_is_one_character_and_is_never_cut() -> None:
    assert split_html("&lt;&lt;&lt;", 2) == ["&lt;&lt;", "&lt;"]


def test_nothing_visible_makes_no_part() -> None:
    assert split_html("<b> </b>\n\n") == []
