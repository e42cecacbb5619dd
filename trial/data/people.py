"""Invented people: Russian, Belarusian and Latin names, contacts nobody answers (example.com, numbers made up)."""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta


def _words(text: str) -> list[str]:
    return text.split()


_MEN = _words(
    "Александр Алексей Андрей Антон Артём Вадим Владислав Глеб Даниил Денис Дмитрий Егор Иван Игорь Кирилл Константин "
    "Максим Михаил Никита Олег Павел Роман Сергей Станислав Тимофей Фёдор Юрий Ярослав"
)
_WOMEN = _words(
    "Алина Анастасия Анна Валерия Вера Вероника Виктория Галина Дарья Диана Евгения Екатерина Елена Ирина Кристина "
    "Ксения Любовь Маргарита Мария Надежда Наталья Ольга Полина Светлана Софья Татьяна Юлия Яна"
)
_FATHERS = (
    ("Александрович", "Александровна"),
    ("Алексеевич", "Алексеевна"),
    ("Андреевич", "Андреевна"),
    ("Викторович", "Викторовна"),
    ("Владимирович", "Владимировна"),
    ("Дмитриевич", "Дмитриевна"),
    ("Игоревич", "Игоревна"),
    ("Николаевич", "Николаевна"),
    ("Олегович", "Олеговна"),
    ("Павлович", "Павловна"),
    ("Сергеевич", "Сергеевна"),
    ("Юрьевич", "Юрьевна"),
)
_SURNAMES = _words(
    "Абрамов Белов Беляев Богданов Виноградов Воробьёв Гаврилов Герасимов Гусев Давыдов Егоров Ершов Жуков Зайцев "
    "Зотов Исаев Калинин Киселёв Комаров Королёв Крылов Кузьмин Лапин Логинов Макаров Медведев Миронов "
    "Наумов Никитин Орлов Панин Поляков Пономарёв Рогов Рябов Савельев Семёнов Сорокин Тарасов Титов Туманов "
    "Уваров Фомин Чернов Шилов Щукин"
)
_SHARED_SURNAMES = _words(
    "Адамович Бондаренко Василевич Гринюк Давидюк Жданович Климук Ковальчук Лис Мельник Новик Остапенко "
    "Пашкевич Романюк Савчук Ткаченко Шевчик Юшкевич Ясько"
)
_BELARUSIAN = (
    ("Алесь", "Багдановіч", True),
    ("Зміцер", "Карпаў", True),
    ("Яўген", "Кавалёў", True),
    ("Вольга", "Ластоўская", False),
    ("Кацярына", "Шаўчук", False),
    ("Ганна", "Сапега", False),
    ("Уладзіслаў", "Ціхановіч", True),
    ("Аксана", "Рудзевіч", False),
)
_LATIN = (
    ("Anna", "Kowalska", False),
    ("Tomasz", "Zielinski", True),
    ("Elena", "Marinescu", False),
    ("Aliaksandr", "Hrynevich", True),
    ("Maryna", "Dubrouskaya", False),
    ("John", "Whitfield", True),
    ("Giorgi", "Beridze", True),
    ("Milena", "Petrovic", False),
)
_CITIES = (
    "Минск",
    "Гродно",
    "Брест",
    "Гомель",
    "Витебск",
    "Могилёв",
    "Москва",
    "Санкт-Петербург",
    "Вильнюс",
    "Варшава",
)

_CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщыэюяіў"
_LATIN_LETTERS = dict(
    zip(
        _CYRILLIC,
        _words("a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh sch y e yu ya i u"),
        strict=True,
    )
) | dict.fromkeys("ъь'’", "")


@dataclass(frozen=True)
class Person:
    first_name: str
    last_name: str
    middle_name: str | None
    is_man: bool
    phone: str
    email: str
    telegram: str | None
    city: str
    born_on: date

    @property
    def full_name(self) -> str:
        return " ".join(each for each in (self.last_name, self.first_name, self.middle_name) if each)


# Two applicants of Huntflow whom a ClickUp task brings again: one with the same phone, one with the same e-mail.
KNOWN_BY_PHONE = Person(
    first_name="Артём",
    last_name="Соболевский",
    middle_name="Игоревич",
    is_man=True,
    phone="+375 29 615-40-18",
    email="artem.sobolevsky@example.com",
    telegram="artsobol",
    city="Минск",
    born_on=date(1994, 3, 8),
)
KNOWN_BY_EMAIL = Person(
    first_name="Вероника",
    last_name="Радкевич",
    middle_name="Павловна",
    is_man=False,
    phone="+375 44 507-93-62",
    email="v.radkevich@example.org",
    telegram=None,
    city="Гродно",
    born_on=date(1997, 11, 21),
)


def latin(text: str) -> str:
    """A name as it stands in an e-mail address: Latin letters, lower case."""
    return "".join(_LATIN_LETTERS.get(letter, letter) for letter in text.lower())


class People:
    """An endless row of different people from one seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._names: set[tuple[str, str]] = set()
        self._special = [*_BELARUSIAN, *_LATIN]
        self._random.shuffle(self._special)
        self._count = 0

    def many(self, count: int) -> list[Person]:
        return [self.one() for _ in range(count)]

    def one(self) -> Person:
        self._count += 1
        # Every ninth person has a Belarusian or a Latin name, as long as there are some left.
        if self._count % 9 == 4 and self._special:
            first, last, is_man = self._special.pop()
            return self._with_contacts(first, last, None, is_man=is_man)
        while True:
            is_man = self._random.random() < 0.55
            first, last, middle = self._russian(is_man=is_man)
            if (first, last) not in self._names:
                self._names.add((first, last))
                return self._with_contacts(first, last, middle, is_man=is_man)

    def _russian(self, *, is_man: bool) -> tuple[str, str, str | None]:
        first = self._random.choice(_MEN if is_man else _WOMEN)
        shared = self._random.random() < 0.3
        last = self._random.choice(_SHARED_SURNAMES if shared else _SURNAMES)
        middle = self._random.choice(_FATHERS)[0 if is_man else 1] if self._random.random() < 0.7 else None
        return first, last if is_man or shared else f"{last}а", middle

    def _with_contacts(self, first: str, last: str, middle: str | None, *, is_man: bool) -> Person:
        login = f"{latin(first)[:1]}.{latin(last)}" if self._random.random() < 0.5 else f"{latin(last)}.{latin(first)}"
        domain = self._random.choice(("example.com", "example.org", "example.net"))
        return Person(
            first_name=first,
            last_name=last,
            middle_name=middle,
            is_man=is_man,
            phone=self._phone(),
            email=f"{login}{self._random.randint(1, 99)}@{domain}",
            telegram=f"{latin(first)}_{latin(last)}"[:32] if self._random.random() < 0.4 else None,
            city=self._random.choice(_CITIES),
            born_on=date(1978, 1, 1) + timedelta(days=self._random.randint(0, 365 * 26)),
        )

    def _phone(self) -> str:
        """A number as people write them: with and without plus, spaces, brackets, hyphens."""
        digits = f"{self._random.randint(0, 9_999_999):07d}"
        one, two, three = digits[:3], digits[3:5], digits[5:]
        code = self._random.choice(("29", "33", "44", "25"))
        russian = f"9{self._random.randint(10, 99)}"
        return self._random.choice(
            (
                f"+375 {code} {one}-{two}-{three}",
                f"+375{code}{digits}",
                f"375 ({code}) {one} {two} {three}",
                f"8 0{code} {one}-{two}-{three}",
                f"+7 {russian} {one}-{two}-{three}",
            )
        )


def with_other_spelling(person: Person) -> Person:
    """The same person as somebody else typed them in: Latin letters, no patronymic, the phone without spaces."""
    digits = "".join(each for each in person.phone if each.isdigit())
    return replace(
        person,
        first_name=latin(person.first_name).capitalize(),
        last_name=latin(person.last_name).capitalize(),
        middle_name=None,
        phone=f"+{digits}" if not digits.startswith("80") else f"+375{digits[2:]}",
        telegram=None,
    )
