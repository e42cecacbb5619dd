"""Compiles the catalogues: all `locales/<language>/*.po` of a language become one `compiled/<language>.mo`.

One file per subject keeps a translation beside the conversation it belongs to; gettext reads one.
Run as `python -m locales.catalogue`.
"""

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from locales import COMPILED, Language


class CatalogueError(Exception):
    """A sentence is translated in two different ways, so one of them would never be seen."""


def read_catalogue(language: Language) -> Catalog:
    """All sentences of a language, from its subject files.

    Raises:
        CatalogueError: two files translate one sentence differently.
    """
    merged = Catalog(locale=language.value)
    for path in sorted((COMPILED.parent / language.value).glob("*.po")):
        with path.open("rb") as subject:
            for message in read_po(subject, locale=language.value, abort_invalid=True):
                if not message.id:
                    continue
                known = merged.get(message.id if isinstance(message.id, str) else message.id[0])
                if known is not None and known.string != message.string:
                    both = f"{known.string!r} and {message.string!r}"
                    raise CatalogueError(f"{path.name}: {message.id!r} is translated as {both}")
                merged.add(message.id, message.string)
    return merged


def compile_catalogues(target: Path = COMPILED) -> None:
    """Write every language that needs a catalogue (English is the language of the message ids)."""
    target.mkdir(exist_ok=True)
    for language in set(Language) - {Language.EN}:
        with (target / f"{language}.mo").open("wb") as compiled:
            write_mo(compiled, read_catalogue(language))


if __name__ == "__main__":
    compile_catalogues()
