"""Words the assistant's modules share."""

from locales import Language

LANGUAGE_NAMES = {Language.RU: "Russian", Language.EN: "English"}
TITLE_CHARS = 48


def title_of(question: str) -> str:
    """The first words of a question, as the name of its conversation."""
    words = " ".join(question.split())
    if len(words) <= TITLE_CHARS:
        return words
    cut = words[:TITLE_CHARS].rsplit(" ", 1)[0]
    return cut.rstrip(" ,.;:-") + "…"
