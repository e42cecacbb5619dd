"""Text of a Word file that nobody sees: white letters on white, hidden or microscopic ones. Runs only in the child."""

from typing import Any

# Half of what a footnote has, in points.
TINY_PT = 2.5
WHITE = frozenset({"FFFFFF", "FEFEFE", "FDFDFD", "FCFCFC"})
_SHADING = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}shd"
_FILL = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}fill"
_PLAIN = frozenset({None, "auto", *WHITE})
_PROPERTIES = ("title", "subject", "keywords", "comments", "category", "author", "content_status", "identifier")


def apart(paragraph: Any) -> tuple[str, str]:
    """The words of a paragraph that can be seen, and those that cannot."""
    visible: list[str] = []
    hidden: list[str] = []
    for part in paragraph.iter_inner_content():
        # A link holds runs of its own.
        for run in getattr(part, "runs", None) or [part]:
            (hidden if _is_hidden(run, paragraph) else visible).append(run.text)
    return "".join(visible), "".join(hidden)


def properties_of(document: Any) -> str:
    """What the file says of itself, a line each."""
    told = document.core_properties
    return "\n".join(str(value) for name in _PROPERTIES if (value := getattr(told, name, "")))


def _is_hidden(run: Any, paragraph: Any) -> bool:
    fonts = [run.font, *(style.font for style in (run.style, paragraph.style) if style is not None)]
    if next((font.hidden for font in fonts if font.hidden is not None), False):
        return True
    size = next((font.size for font in fonts if font.size is not None), None)
    if size is not None and size.pt < TINY_PT:
        return True
    colour = next((str(font.color.rgb) for font in fonts if font.color is not None and font.color.rgb), "")
    return colour in WHITE and not _is_shaded(run)


def _is_shaded(run: Any) -> bool:
    """Whether the run, its paragraph or its table's cell has a ground of its own."""
    element = run._r  # noqa: SLF001 - the library has no words for shading
    while element is not None:
        for child in element:
            shading = child if child.tag == _SHADING else child.find(_SHADING) if child.tag.endswith("Pr") else None
            if shading is not None and shading.get(_FILL) not in _PLAIN:
                return True
        element = element.getparent()
    return False
