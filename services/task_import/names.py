"""The applicant's name in a task's title: «Python dev – Иванов Иван», «Ivan Petrov (QA)». Pure.

A wrong name in Huntflow costs more than a question, so a name is taken only when one of its words is a known first name
or a patronymic and the order is certain; otherwise there is no name and the person is asked.
"""

import re
from dataclasses import dataclass
from itertools import chain

from services.task_import.name_words import FIRST_NAMES, NOT_NAMES

MAX_TITLE_CHARS = 500

_WORD = r"[A-ZА-ЯЁІЎ][A-Za-zА-Яа-яЁёІіЎў]*(?:['’ʼ-][A-Za-zА-Яа-яЁёІіЎў]+)*"
_NAME_WORD = re.compile(_WORD)
_LATIN = re.compile(r"[A-Za-z'’ʼ-]+")
_CYRILLIC = re.compile(r"[А-Яа-яЁёІіЎў'’ʼ-]+")
# A dash or slash separates only with a space beside it, otherwise it belongs to the word (Салтыков-Щедрин).
_SEPARATOR = re.compile(
    r"\s[-–—/]+\s?|\s?[-–—/]+\s|\.(?:pdf|docx?|rtf|odt|txt)\b|[–—|:;()\[\]{}<>«»\"“”„!?•·#№*+=&_~]|\d+|\.(?=\s|$)"
)
_LAST_COMMA_FIRST = re.compile(rf"\s*({_WORD}),\s*({_WORD}(?:\s+{_WORD})?)\s*")
_PATRONYMIC = re.compile(
    r".+(?:ович|евич|ёвич|ьич|мич|тич|овна|евна|ёвна|ична|инична|авіч|евіч|ёвіч|овіч|аўна|еўна|ёўна|оўна"
    r"|ovich|evich|yevich|ovna|evna|yevna|ichna|avich|avna)$"
)
_FATHER = re.compile(r"(?P<stem>.+)(?:[ое]вич|[ое]вна|[аое]віч|[аое]ўна)")
# Stems of fathers' names that differ from the name itself.
_CHANGED_STEMS = frozenset({"павл", "льв", "михайл", "яковл", "пятр", "паўл", "міхайл", "якаўл", "сцяпан"})
_SURNAME = re.compile(
    r".+(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|ко|чук|юк|ук|ік|ик|ак|як|ець|ец|ич|іч|ий|ая"
    r"|оў|аў|еў|ёў|скі|цкі|енка"
    r"|ov|ova|ev|eva|in|ina|sky|skiy|skaya|ski|ska|tsky|enko|ko|chuk|uk|yuk|ich|vich|ik|son|ez)$"
)
_TWO, _THREE = 2, 3


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as it stands in Huntflow; `middle` is the patronymic, empty when there is none."""

    last: str
    first: str
    middle: str = ""

    @property
    def full(self) -> str:
        """Surname first, as Russian lists have it."""
        return " ".join(part for part in (self.last, self.first, self.middle) if part)


def name_in_title(title: str) -> PersonName | None:
    """The one name in a title, None when there is none, or several, or any doubt."""
    title = title[:MAX_TITLE_CHARS]
    found = {name for run in _runs(title) if (name := _read(run)) is not None}
    if not found and (pair := _LAST_COMMA_FIRST.fullmatch(title)):
        found = {name for name in [_surname_first([pair[1], *pair[2].split()])] if name is not None}
    return found.pop() if len(found) == 1 else None


def typed_name(text: str) -> PersonName | None:
    """A name a person typed: two or three words, surname first unless the words themselves say otherwise."""
    words = text.split()
    if not _TWO <= len(words) <= _THREE or not all(_NAME_WORD.fullmatch(word[:1].upper() + word[1:]) for word in words):
        return None
    words = [word[:1].upper() + word[1:] for word in words]
    return _read(words) or PersonName(words[0], words[1], words[2] if len(words) == _THREE else "")


def _runs(title: str) -> list[list[str]]:
    """Neighbouring words that could together be a name, in one alphabet."""
    parts = (part.split() for part in chain.from_iterable(piece.split(",") for piece in _SEPARATOR.split(title)))
    runs: list[list[str]] = []
    for words in parts:
        run: list[str] = []
        for word in words:
            if _may_be_name(word) and (not run or _alphabet(word) == _alphabet(run[-1])):
                run.append(_cased(word))
                continue
            runs.append(run)
            run = [_cased(word)] if _may_be_name(word) else []
        runs.append(run)
    return [run for run in runs if _TWO <= len(run) <= _THREE]


def _may_be_name(word: str) -> bool:
    return (
        len(word) > 1
        and _NAME_WORD.fullmatch(word) is not None
        and _alphabet(word) != ""
        and word.casefold() not in NOT_NAMES
        and (word[1:].islower() or word.isupper() or _is_composed(word))
    )


def _is_composed(word: str) -> bool:
    """McDonald, O'Brien, Салтыков-Щедрин, but not JavaScript or QaOps: each piece is capitalised on its own."""
    pieces = re.split(r"['’ʼ-]|(?<=^Mc)|(?<=^Mac)", word)
    return len(pieces) > 1 and all(not piece or piece[1:].islower() or len(piece) == 1 for piece in pieces)


def _alphabet(word: str) -> str:
    if _LATIN.fullmatch(word):
        return "latin"
    return "cyrillic" if _CYRILLIC.fullmatch(word) else ""


def _cased(word: str) -> str:
    """ИВАНОВ as Иванов; everything else stays as written."""
    return re.sub(r"[^\W\d_]+", lambda piece: piece[0].capitalize(), word) if word.isupper() else word


def _is_first(word: str) -> bool:
    name = word.casefold().replace("ё", "е").replace("’", "'").replace("ʼ", "'")
    return name in FIRST_NAMES or ("-" in name and FIRST_NAMES.issuperset(name.split("-")))


def _is_patronymic(word: str) -> bool:
    return _PATRONYMIC.fullmatch(word.casefold()) is not None


def _is_fathers_name(word: str) -> bool:
    """Whether a patronymic is made of a known name: Петрович is in doubt, Юшкевич can only be a surname."""
    made = _FATHER.fullmatch(word.casefold().replace("ё", "е"))
    if made is None:
        return _is_patronymic(word)
    stem = made["stem"]
    fathers = {stem, f"{stem}й", f"{stem}ь", f"{stem.removesuffix('ь')}ий"}
    return not fathers.isdisjoint(FIRST_NAMES | _CHANGED_STEMS)


def _read(run: list[str]) -> PersonName | None:
    return _read_two(run) if len(run) == _TWO else _read_three(run)


def _read_two(run: list[str]) -> PersonName | None:
    one, two = run
    if _is_first(two) and not _is_first(one):
        return PersonName(last=one, first=two)
    if _is_first(one) and not _is_first(two) and not _is_fathers_name(two):
        return PersonName(last=two, first=one)
    if _is_first(one) and _is_first(two):
        return _by_surname(one, two)
    return None


def _by_surname(one: str, two: str) -> PersonName | None:
    """Both words are first names somewhere (Мартин, Роман): only a surname's ending on exactly one of them decides."""
    one_is, two_is = (_SURNAME.fullmatch(word.casefold()) is not None for word in (one, two))
    if one_is and not two_is:
        return PersonName(last=one, first=two)
    if two_is and not one_is:
        return PersonName(last=two, first=one)
    return None


def _read_three(run: list[str]) -> PersonName | None:
    one, two, three = run
    if _is_patronymic(two) and (_is_first(one) or not _is_patronymic(three)):
        # «Иван Петрович Сидоров»; a surname in -ович may stand behind the patronymic as well.
        return PersonName(last=three, first=one, middle=two) if _is_first(one) else None
    if _is_patronymic(three) and not _is_patronymic(two):
        return PersonName(last=one, first=two, middle=three)
    return None


def _surname_first(words: list[str]) -> PersonName | None:
    """«Петров, Иван»: the comma itself says which is which."""
    if not all(_may_be_name(word) for word in words) or not _is_first(_cased(words[1])):
        return None
    last, first, *middle = (_cased(word) for word in words)
    return PersonName(last, first, middle[0] if middle else "")
