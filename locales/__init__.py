"""Sentences people read, in their language.

The English sentence in the code is the message id; `locales/ru/<subject>.po` holds the Russian one. The current
language is a context variable that a door sets per update or request, so that services need no language argument.
"""

import gettext as _stdlib_gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from functools import cache
from pathlib import Path

COMPILED = Path(__file__).parent / "compiled"


class Language(StrEnum):
    """Languages the product speaks; Russian is the default (product.md)."""

    RU = "ru"
    EN = "en"

    @classmethod
    def from_code(cls, code: str | None) -> "Language":
        """The closest language to an IETF tag such as Telegram's `language_code`: ru for Russian's neighbours too."""
        if code is None:
            return cls.RU
        return cls.RU if code.split("-")[0].lower() in {"ru", "be", "uk", "kk"} else cls.EN


_current: ContextVar[Language] = ContextVar("language", default=Language.RU)


@cache
def _translations(language: Language) -> _stdlib_gettext.NullTranslations:
    if language is Language.EN:
        return _stdlib_gettext.NullTranslations()
    with (COMPILED / f"{language}.mo").open("rb") as catalogue:
        return _stdlib_gettext.GNUTranslations(catalogue)


def current_language() -> Language:
    """The language sentences are rendered in right now."""
    return _current.get()


@contextmanager
def using(language: Language) -> Iterator[None]:
    """Render sentences in `language` inside the block."""
    token = _current.set(language)
    try:
        yield
    finally:
        _current.reset(token)


def gettext(message: str) -> str:
    """The sentence in the current language."""
    return _translations(_current.get()).gettext(message)


def ngettext(singular: str, plural: str, count: int) -> str:
    """The sentence in the plural form of the current language for `count`."""
    return _translations(_current.get()).ngettext(singular, plural, count)


def lazy(message: str) -> str:
    """Mark a sentence for the catalogue where it is defined and translate it later with `gettext`."""
    return message
