"""Takes out of a resume what must not weigh: name, contacts, age, sex, family, children, photo. Pure.

A model judges by what it sees (field.md W18, W19), so it does not see these. What is taken out leaves a mark in its
place, because a quote has to stand in the text the model was given.
"""

import re
from collections.abc import Iterable

from services.task_import.names import name_in_title

NAME, CONTACT, PERSONAL, YEAR, HIDDEN = "[имя]", "[контакт]", "[личное]", "[год]", "[скрыто]"
LEAST_NAME = 3
# The heading of a resume is in its first lines.
HEAD_LINES = 5
# Endings of cases are at most so long: Петрова, Петровой, Петровою.
CASE_CHARS = 3

_CONTACTS = re.compile(
    r"""(?ix)
    [\w.+-]+@[\w-]+\.[\w.-]+            # e-mail
    | (?:https?://|www\.)\S+            # any address: most hold a name
    | \b(?:t\.me|linkedin\.com|github\.com|facebook\.com|vk\.com|instagram\.com)/\S+
    | (?<![\w@])@\w{4,32}               # a handle
    | (?<!\w)\+?\d[\d\s().-]{7,17}\d(?!\w)  # a telephone number
    """
)
# A number of years would look like a telephone number: «2019-2024» has eight digits and one dash.
_YEARS = re.compile(r"^\s*(?:19|20)\d\d\s*[-.\s]+\s*(?:19|20)\d\d\s*$")
# Whole lines, or the rest of one after the word.
_LABELLED = re.compile(
    r"""(?imx)
    (?P<label>\b(?:
        дата\ рождения | год\ рождения | родил(?:ся|ась) | возраст | пол | семейное\ положение | дети | национальность
        | гражданство | вероисповедание | рост | вес | фото(?:графия)?
        | date\ of\ birth | birth\ ?date | birthday | d\.?o\.?b\.? | age | gender | sex | marital\ status | children
        | nationality | citizenship | religion | photo
    )\s*(?::|—|–|-)\s*)(?P<value>[^\n;|]{1,120})
    """
)
_LOOSE = re.compile(
    r"""(?ix)
    \b(?:мужчина|женщина|male|female|холост|не\ ?женат|женат|замужем|не\ замужем|разведен[а]?|разведён
        |single|married|divorced|widowed)\b
    | \b\d{2}\s*(?:years\ old|y\.\ ?o\.)
    | \bborn\ (?:in|on)\ [\w\s,.]{4,24}\d{4}
    | \b(?:[Рр]одил(?:ся|ась))\s+[^\n]{4,40}\d{4}
    | \b(?:отпуск\w*\ по\ уходу(?:\ за\ реб[её]нком)?|декрет\w*|maternity|paternity|parental\ leave|career\ break
        |caregiving(?:\ break|\ leave)?)\b
    | \b(?:мать|отец|мама|папа|mother|father)\ (?:двоих|троих|of\ \w+)[\w\s]{0,20}
    """
)
# «34 года» alone; with work before or behind it, it is experience.
_AGE = re.compile(r"(?i)(?P<before>[^\n]{0,40})\b(?:1[6-9]|[2-7]\d)\s*(?:года?|лет)\b(?P<after>[^\n]{0,20})")
_OF_WORK = re.compile(r"(?i)опыт|стаж|работ|разраб|коммерч|experience|за\s*$|более|свыше|команд|компани|рынк")
_MONEY = re.compile(
    r"(?i)зарплат|оклад|вилк|доход|оплат\w* труда|по деньгам|salary|salaries|compensation|income|\bpay\b|wage"
    r"|\d\s*(?:usd|eur|byn|rub|pln|gbp|руб|долл|евро|тыс|[$€₽£])|[$€£]\s*\d|\bk\s*(?:net|gross)"
)
_EDUCATION = re.compile(r"(?im)^.*\b(?:образование|университет|институт|education|university|degree|бгу|бгуир)\b.*$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "e",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "",
            "y",
            "",
            "e",
            "yu",
            "ya",
        ],
        strict=True,
    )
)


def anonymous(text: str, names: Iterable[str] = ()) -> str:
    """The text without what must not weigh; `names` are those known of the person, in any order and form."""
    known = {part for name in (*names, *_heading_names(text)) for part in re.split(r"[\s.,]+", name)}
    text = _CONTACTS.sub(lambda found: found[0] if _YEARS.match(found[0]) else CONTACT, text)
    text = _LABELLED.sub(lambda found: found["label"] + PERSONAL, text)
    text = _LOOSE.sub(PERSONAL, text)
    text = _AGE.sub(_aged, text)
    text = _EDUCATION.sub(lambda found: _YEAR.sub(YEAR, found[0]), text)
    return _without(text, known)


def without_names(text: str, names: Iterable[str]) -> str:
    """The text without these names only."""
    return _without(text, {part for name in names for part in re.split(r"[\s.,]+", name)})


def without_salaries(text: str) -> str:
    """The text for somebody who may not see money: lines about it go whole."""
    return "\n".join(HIDDEN if _MONEY.search(line) else line for line in text.splitlines())


def _aged(found: re.Match[str]) -> str:
    before, after = found["before"], found["after"]
    return found[0] if _OF_WORK.search(before) or _OF_WORK.search(after) else f"{before}{PERSONAL}{after}"


def _heading_names(text: str) -> list[str]:
    """The name a resume begins with, if a line of its head is one."""
    lines = [line.strip() for line in text.splitlines() if line.strip()][:HEAD_LINES]
    found = (name_in_title(line) for line in lines if len(line) < 60)  # noqa: PLR2004 - a heading is short
    return [name.full for name in found if name is not None]


def _without(text: str, parts: Iterable[str]) -> str:
    spelt = {form for part in parts if len(part) >= LEAST_NAME for form in (part, latin(part))}
    if not spelt:
        return text
    stems = sorted({_stem(each) for each in spelt}, key=len, reverse=True)
    pattern = "|".join(rf"{re.escape(stem)}\w{{0,{CASE_CHARS}}}" for stem in stems)
    return re.sub(rf"(?i)\b(?:{pattern})\b", NAME, text)


def _stem(name: str) -> str:
    """Without the vowel that changes with the case; short names stay whole."""
    return name[:-1] if len(name) > LEAST_NAME and name[-1].casefold() in "аяйьоеиы" else name


def latin(name: str) -> str:
    """A Russian name as a passport spells it, roughly."""
    return "".join(_LATIN.get(char, char) for char in name.casefold())
