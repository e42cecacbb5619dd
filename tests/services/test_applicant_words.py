"""What a search text means, and by which keys an applicant is found."""

import pytest

from services.applicants.organisation import Organisation
from services.applicants.words import SearchKind, initials, keys_of, understood
from services.vocabulary import System


def finds(text: str, *, last: str = "", first: str = "", middle: str = "", phone: str = "", email: str = "") -> bool:
    wanted = understood(text)
    assert wanted is not None
    return any(wanted.key <= key < wanted.end for key in keys_of(last, first, middle, phone, email))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("иванов", True),
        ("ИВА", True),
        ("Иван Иванов", True),
        ("иванов ив", True),
        ("Иван Петрович", True),
        ("иванов иван петрович", True),
        ("петров", False),
        ("ванов", False),
    ],
)
def test_a_name_is_found_by_the_beginning_of_any_usual_order(text: str, *, expected: bool) -> None:
    assert finds(text, last="Иванов", first="Иван", middle="Петрович") is expected


def test_yo_apostrophes_and_hyphens_do_not_matter() -> None:
    assert finds("семенова алена", last="Семёнова", first="Алёна")
    assert finds("щедрин", last="Салтыков-Щедрин", first="Михаил")
    assert finds("obrien", last="O’Brien", first="Pat")


@pytest.mark.parametrize("text", ["+375 (29) 123-45-67", "80291234567", "375291234567", "8 029 123 45 67"])
def test_a_telephone_is_found_in_any_form(text: str) -> None:
    assert finds(text, last="Иванов", first="Иван", phone="+375291234567")
    assert not finds(text, phone="+375291234568")


def test_an_email_is_found_by_its_beginning() -> None:
    assert finds("Ivan@Example.com", email="ivan@example.com")
    assert finds("ivan@ex", email="ivan@example.com")
    assert not finds("ivan@example.com", email="anna@example.com")


@pytest.mark.parametrize("text", ["", " ", "а", "?!", "1 2"])
def test_too_little_to_search_for(text: str) -> None:
    assert understood(text) is None


def test_a_key_of_one_kind_is_no_key_of_another() -> None:
    assert understood("12345 67") is not None
    assert understood("12345 67").kind is SearchKind.PHONE  # type: ignore[union-attr]
    assert not finds("1234567", last="1234567", first="")


@pytest.mark.parametrize(
    ("name", "expected"), [("Иванов Иван Петрович", "И. И."), ("№ 7", "•"), ("", "•"), ("anna", "A.")]
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_an_organisation_in_a_button() -> None:
    assert Organisation(System.PROD, 11).code == "p11"
    assert Organisation.read("s91") == Organisation(System.SANDBOX, 91)
    assert [Organisation.read(text) for text in ("", "x1", "p", "p1x", "11")] == [None] * 5
