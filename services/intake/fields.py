"""Our own reading of a resume's text: what is written there for certain, nothing else. Pure."""

import re
from dataclasses import dataclass

from services.task_import.contacts import Contacts, contacts_in
from services.task_import.names import PersonName, name_in_title

# The name stands at the top; further down there are chiefs and referees.
NAME_LINES = 15
MAX_NAME_LINE_CHARS = 90
MAX_VALUE_CHARS = 120
_OTHER_PEOPLE = re.compile(
    r"руководител|рекомендац|рекрутер|начальник|директор|hr\b|контактное лицо|manager|referee|reference|supervisor",
    re.IGNORECASE,
)
_NAME_LABEL = re.compile(r"(?:ф\.?\s?и\.?\s?о\.?|имя|кандидат|full name|name|candidate)\s*[:–—-]", re.IGNORECASE)


def _labelled(*words: str) -> re.Pattern[str]:
    return re.compile(rf"^[^\w\n]*(?:{'|'.join(words)})\s*[:–—-]\s*(?P<value>\S.*)$", re.IGNORECASE | re.MULTILINE)


_POSITION = _labelled("желаемая должность", "должность", "позиция", "вакансия", "position", "job title", "title")
_COMPANY = _labelled("компания", "место работы", "последнее место работы", "организация", "company", "employer")
_MONEY = _labelled(
    "зарплата", "ожидания по зарплате", "зарплатные ожидания", "ожидаемая зарплата", "ожидаемый доход", "ожидания",
    "доход", "salary", "salary expectations", "expected salary",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundFields:
    """What a text says; None or empty where it says nothing certain."""

    name: PersonName | None
    contacts: Contacts
    position: str = ""
    company: str = ""
    money: str = ""


def fields_in(text: str) -> FoundFields:
    """The fields of a resume or of a message about somebody."""
    return FoundFields(
        name=_name(text),
        contacts=contacts_in(text),
        position=_value(_POSITION, text),
        company=_value(_COMPANY, text),
        money=_value(_MONEY, text),
    )


def name_of_file(file_name: str) -> PersonName | None:
    """The name in «Иванов_Иван_резюме.pdf»."""
    stem = file_name.rpartition(".")[0] or file_name
    return name_in_title(re.sub(r"[_.\s]+", " ", stem))


def _name(text: str) -> PersonName | None:
    """The first line that holds a name for certain; one with a label counts wherever it stands."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    labelled = [line for line in lines if _NAME_LABEL.match(line)]
    for line in (*labelled, *lines[:NAME_LINES]):
        if len(line) > MAX_NAME_LINE_CHARS or _OTHER_PEOPLE.search(line):
            continue
        found = name_in_title(_NAME_LABEL.sub("", line, count=1).strip())
        if found is not None:
            return found
    return None


def _value(label: re.Pattern[str], text: str) -> str:
    found = label.search(text)
    value = " ".join(found["value"].split()) if found else ""
    return value if len(value) <= MAX_VALUE_CHARS else ""
