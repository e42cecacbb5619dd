"""Names and contacts are read only when they are certain, and never invented."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.task_import.contacts import contacts_in, normal_phone, phone_key, profile_key
from services.task_import.name_words import FIRST_NAMES
from services.task_import.names import PersonName, name_in_title, typed_name


@pytest.mark.parametrize(
    ("title", "last", "first", "middle"),
    [
        ("Python dev – Иванов Иван", "Иванов", "Иван", ""),
        ("Иванов Иван Иванович (Java)", "Иванов", "Иван", "Иванович"),
        ("Иван Петрович Сидоров | QA", "Сидоров", "Иван", "Петрович"),
        ("Ivan Petrov - QA", "Petrov", "Ivan", ""),
        ("Senior Python Developer Ivan Petrov", "Petrov", "Ivan", ""),
        ("[HH] Сидорова Анна, 30 лет", "Сидорова", "Анна", ""),
        ("ИВАНОВ ИВАН – QA", "Иванов", "Иван", ""),
        ("Іванова Алеся Мікалаеўна", "Іванова", "Алеся", "Мікалаеўна"),
        ("Дар'я Кавалёва | HR", "Кавалёва", "Дар'я", ""),
        ("Салтыков-Щедрин Михаил - Go", "Салтыков-Щедрин", "Михаил", ""),
        ("Фёдор Кузнецов", "Кузнецов", "Фёдор", ""),
        ("Мамедов Эльчин Рашидович", "Мамедов", "Эльчин", "Рашидович"),
        ("Петров, Иван", "Петров", "Иван", ""),
        ("<b>Иванов Иван</b>", "Иванов", "Иван", ""),
        ("Адамович Иван", "Адамович", "Иван", ""),
        ("[hh] Глеб Юшкевич | Инженер данных | 3000$", "Юшкевич", "Глеб", ""),
        ("Fwd: CV Игорь Уваров.pdf", "Уваров", "Игорь", ""),
    ],
)
def test_a_certain_name_is_found_in_its_order(title: str, last: str, first: str, middle: str) -> None:
    assert name_in_title(title) == PersonName(last, first, middle)


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Java",
        "Golden Apple",
        "Новая вакансия",
        "Senior Python Developer",
        "Роман Александр",  # two first names
        "Иван Петрович",  # a patronymic or a surname
        "Иван Адамович",
        "Анна Юрьевна",
        "Олег Михайлович",
        "Иванов И.И.",
        "Иванов Иван и Петров Пётр",  # two people
        "Созвон с командой",
        "JavaScript Anna",
        "12345",
    ],
)
def test_a_doubtful_title_gives_no_name(title: str) -> None:
    assert name_in_title(title) is None


@given(st.text(max_size=80))
def test_no_word_of_a_name_is_invented(title: str) -> None:
    name = name_in_title(title)

    if name is not None:
        assert all(part.casefold() in title.casefold() for part in (name.last, name.first, name.middle))


@given(st.lists(st.from_regex(r"[А-Я][а-я]{3,9}", fullmatch=True), min_size=1, max_size=5))
def test_words_without_a_known_name_give_none(words: list[str]) -> None:
    known = [word for word in words if word.casefold() in FIRST_NAMES or word.endswith(("ич", "вна", "чна", "овіч"))]

    if not known:
        assert name_in_title(" ".join(words)) is None


ROLES = ["Python dev", "QA", "Java", "Аналитик", "Senior DevOps engineer", "Бухгалтер"]
SEPARATORS = [" – ", " - ", " | ", ": ", " / "]
RUSSIAN_FIRST = ["Иван", "Анна", "Сергей", "Ольга", "Дмитрий", "Екатерина"]
RUSSIAN_LAST = ["Кузнецов", "Шевченко", "Ковальчук", "Лукашевич", "Новицкая", "Бондарь"]


@given(
    role=st.sampled_from(ROLES),
    separator=st.sampled_from(SEPARATORS),
    first=st.sampled_from(RUSSIAN_FIRST),
    last=st.sampled_from(RUSSIAN_LAST),
    role_first=st.booleans(),
    surname_first=st.booleans(),
)
def test_role_name_and_order_do_not_matter(
    role: str, separator: str, first: str, last: str, *, role_first: bool, surname_first: bool
) -> None:
    name = f"{last} {first}" if surname_first else f"{first} {last}"
    title = f"{role}{separator}{name}" if role_first else f"{name}{separator}{role}"

    found = name_in_title(title)

    assert found == PersonName(last, first)


def test_a_typed_name_is_taken_surname_first() -> None:
    assert typed_name("цой виктор") == PersonName("Цой", "Виктор")
    assert typed_name("Нгуен Минь") == PersonName("Нгуен", "Минь")
    assert typed_name("Иванов") is None
    assert typed_name("12 34") is None


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("+375 (29) 123-45-67", "+375291234567"),
        ("8 029 123 45 67", "+375291234567"),
        ("80291234567", "+375291234567"),
        ("(29) 123-45-67", "+375291234567"),
        ("8 (916) 123-45-67", "+79161234567"),
        ("+48 600 100 200", "+48600100200"),
    ],
)
def test_numbers_are_brought_into_one_form(text: str, phone: str) -> None:
    assert [contact.value for contact in contacts_in(f"тел. {text}, звонить вечером").phones] == [phone]


@pytest.mark.parametrize(
    "text", ["зп 1500-2000", "12.03.2026 10:15", "id 4012888888881881", "100500", "1 000 000 рублей"]
)
def test_other_numbers_are_no_phones(text: str) -> None:
    assert contacts_in(text).phones == ()


def test_local_and_international_forms_have_one_key() -> None:
    assert phone_key("80291234567") == phone_key("+375291234567") == phone_key("375 29 123-45-67") == "291234567"
    assert phone_key("89161234567") == phone_key("+7 916 123 45 67") == "9161234567"
    assert phone_key("123") == ""


def test_every_contact_is_found_with_its_words() -> None:
    found = contacts_in(
        "Почта: Ivan.Petrov@Mail.ru, tg: @ivan_petrov\nhttps://t.me/foo_bar1 "
        "[LinkedIn](https://www.linkedin.com/in/ivan-petrov/) rabota.by/resume/abc123 https://t.me/joinchat/AAA"
    )

    assert [contact.value for contact in found.emails] == ["ivan.petrov@mail.ru"]
    assert [contact.value for contact in found.telegrams] == ["@foo_bar1", "@ivan_petrov"]
    assert [contact.value for contact in found.profiles] == [
        "https://linkedin.com/in/ivan-petrov",
        "https://rabota.by/resume/abc123",
    ]


def test_a_bare_mention_of_a_colleague_is_no_telegram() -> None:
    assert contacts_in("спросить у @maria_hr про созвон").telegrams == ()


def test_profile_addresses_are_compared_without_their_dress() -> None:
    assert profile_key("https://www.linkedin.com/in/Ivan/") == profile_key("by.linkedin.com/in/ivan")


@given(st.text(max_size=200))
def test_any_text_is_read_without_failing_and_in_stored_form(text: str) -> None:
    found = contacts_in(text)

    assert all(re.fullmatch(r"\+\d{10,15}", contact.value) for contact in found.phones)
    assert all(contact.value == contact.value.lower() for contact in found.emails)


@given(st.text(alphabet="0123456789+-() ", max_size=25))
def test_a_normal_phone_stays_what_it_is(text: str) -> None:
    phone = normal_phone(text)

    if phone is not None:
        assert normal_phone(phone) == phone
