import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.base import mask, mask_endpoint, mask_file

OUR_WORDS = """type status id title detail error name email phone token code items value custom_id state reason page count
description access_token Authorization x method"""
KEYS = st.sampled_from(OUR_WORDS.split())
TELEPHONES = st.from_regex(r"\+[1-9]\d{10,13}", fullmatch=True) | st.from_regex(
    r"\+375 \(29\) \d{3}-\d{2}-\d{2}", fullmatch=True
)
EMAILS = st.from_regex(r"[a-z]{3,12}[.][a-z]{3,12}@[a-z]{3,10}[.](com|by|ru)", fullmatch=True)
SECRETS = st.from_regex(r"(pk_[0-9]{6}_|Bearer |AIza|eyJ|ntn_|secret_)[A-Za-z0-9]{24,48}", fullmatch=True).filter(
    lambda text: any(char.isdigit() for char in text[-24:])
)
PLANTED = SECRETS | EMAILS | TELEPHONES


def nested(leaf: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.recursive(
        leaf,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(KEYS, inner, max_size=4)
            | st.dictionaries(KEYS | PLANTED, inner, max_size=2)
        ),
        max_leaves=20,
    )


@given(nested(PLANTED))
def test_no_secret_email_or_phone_survives_anywhere(value: object) -> None:
    shown = json.dumps(mask(value), ensure_ascii=False)

    assert [text for text in strings(value) if text in shown] == []


@given(st.text(min_size=4, max_size=30), nested(st.just(None)), KEYS)
def test_the_token_of_the_call_is_masked_whatever_it_looks_like(token: str, rest: object, key: str) -> None:
    value = {key: token, "rest": [rest, {"detail": f"{token} is unknown"}]}

    shown = mask(value, secrets=[token])

    assert token not in list(strings(shown))
    assert all(token not in text for text in strings(shown) if text.endswith("is unknown"))


@given(st.integers(min_value=10_000_000_000, max_value=99_999_999_999_999))
def test_a_phone_written_as_a_number_is_masked(phone: int) -> None:
    assert str(phone) not in json.dumps(mask({"page": phone, "list": [phone]}))


def strings(value: object) -> list[str]:
    """All texts of a value; keys only when they are planted and not our own words."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        planted = [key for key in value if len(key) > 15]
        return planted + [text for item in value.values() for text in strings(item)]
    if isinstance(value, list | tuple):
        return [text for item in value for text in strings(item)]
    return []


def test_structure_stays_readable() -> None:
    body = {
        "errors": [{"type": "authorization_error", "title": "Authorization Error", "detail": "token_expired"}],
        "page": 1,
        "has_more": True,
        "id": 154,
    }

    assert mask(body) == body


def test_a_text_becomes_its_kind_and_length() -> None:
    masked = mask({"first_name": "Иван", "email": "ivan@example.com", "phone": "+375291234567", "money": 2500})

    assert masked == {
        "first_name": "<text 4>",
        "email": "<email 16>",
        "phone": "<digits 13>",
        "money": "<number 4>",
    }


def test_a_long_list_is_clipped_and_says_so() -> None:
    masked = mask({"items": list(range(100))})

    assert masked == {"items": [*range(5), "<95 more>"]}


def test_a_huge_answer_costs_no_more_than_a_large_one() -> None:
    masked = mask([[{"id": n} for n in range(20)] for _ in range(10_000)])

    assert len(json.dumps(masked)) < 20_000


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (
            "https://api.huntflow.ru/v2/accounts/7/applicants?page=2&count=30",
            "/v2/accounts/7/applicants?page=2&count=30",
        ),
        ("https://x/applicants/search?q=Иванова Мария", "/applicants/search?q=<text 13>"),
        ("https://x/a?access_token=abcdef123456", "/a?access_token=***"),
        ("https://x/bot123:SECRETTOKEN/get", "***"),
    ],
)
def test_an_endpoint_keeps_the_path_and_hides_what_people_wrote(url: str, shown: str) -> None:
    assert mask_endpoint(url, secrets=["123:SECRETTOKEN"]) == shown


def test_a_signed_address_keeps_only_its_host() -> None:
    url = "https://t1.clickup-attachments.com/t1/uuid/Ivanov.pdf?sig=abc"

    assert mask_endpoint(url, hide_path=True) == "t1.clickup-attachments.com/<path 19>"


def test_of_a_file_only_name_length_type_and_size_are_kept() -> None:
    assert mask_file("Иванов.pdf", 1024, "application/pdf") == {
        "name_length": 10,
        "size_bytes": 1024,
        "content_type": "application/pdf",
    }
