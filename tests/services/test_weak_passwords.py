"""Passwords that are among the first to be tried."""

import gzip
from importlib.util import find_spec
from pathlib import Path

import pytest

from services.sign_in.weak_passwords import SHORTEST, is_weak


def commonest(count: int) -> list[str]:
    """The commonest passwords as Django lists them; it is here for the measurements."""
    found = find_spec("django")
    assert found is not None
    assert found.origin is not None
    packed = Path(found.origin).parent / "contrib" / "auth" / "common-passwords.txt.gz"
    return gzip.open(packed, "rt", encoding="utf-8").read().split()[:count]


@pytest.mark.skipif(find_spec("django") is None, reason="Django is not installed")
def test_the_three_thousand_commonest_passwords_are_weak() -> None:
    long_enough = [word for word in commonest(3_000) if len(word) >= SHORTEST]

    assert len(long_enough) > 1_000
    assert [word for word in long_enough if not is_weak(word)] == []


@pytest.mark.parametrize(
    "password",
    [
        "Password2026!", "P@ssw0rd2026", "qwertyuiop", "йцукенгш", "пароль12345", "Привет2026", "12345678", "11111111",
        "abcabcabc", "02.03.1990", "1qaz2wsx3edc", "admin_2026", "hrhelper2026",
    ],
)  # fmt: skip
def test_a_common_word_in_disguise_is_weak(password: str) -> None:
    assert is_weak(password)


def test_ones_own_name_is_weak() -> None:
    assert is_weak("Kovaleva1990", ("Анна", "kovaleva@example.com"))
    assert not is_weak("Kovaleva1990")


@pytest.mark.parametrize(
    "password", ["correct horse battery staple", "vLk3-91xQz!", "вечерний трамвай едет", "hR7!kdmQ2z", "трубач-лопата"]
)
def test_unrelated_words_and_random_characters_are_not_weak(password: str) -> None:
    assert not is_weak(password)
