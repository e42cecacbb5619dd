"""A typed address leads to an allowed Huntflow host or nowhere."""

import ipaddress
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.credentials import Integration
from services.typed_urls import AddressNotAllowedError, HuntflowAddresses, UrlRefusedError

ALLOWED = ("api.huntflow.ru", "hf.company.example")
STAND_IN = "http://127.0.0.1:9001"
ADDRESSES = HuntflowAddresses(prod_url="https://api.huntflow.ru/", sandbox_url=STAND_IN, allowed_hosts=ALLOWED)

pieces = st.sampled_from(
    [
        "https://", "http://", "//", "/", "\\", "@", ":", "?", "#", ".", "..", "%2e", "%40", "%00", "\t", "\n", "\u3002", "\uff0f",
        "api.huntflow.ru", "hf.company.example", "evil.example", "127.0.0.1", "[::1]", "localhost", "2130706433", "0x7f.1",
        "169.254.169.254", "user:pass", ":443", ":22", "v2", "API.Huntflow.RU", "аpi.huntflow.ru", "ⓐpi.huntflow.ru",
    ]
)  # fmt: skip
hostile = st.lists(pieces, max_size=7).map("".join) | st.text(max_size=80)


@given(hostile)
def test_no_text_leads_anywhere_else(text: str) -> None:
    try:
        address = ADDRESSES.check(text)
    except UrlRefusedError:
        return

    for parsed_host, port in (
        (urlsplit(address).hostname, urlsplit(address).port),
        (httpx.URL(address).host, httpx.URL(address).port),
    ):
        assert address == STAND_IN or (parsed_host in ALLOWED and port is None)
    assert address == STAND_IN or address.startswith("https://")
    assert "@" not in address


@pytest.mark.parametrize(
    "text",
    [
        "http://api.huntflow.ru",
        "https://user@api.huntflow.ru",
        "https://api.huntflow.ru@evil.example",
        "https://api.huntflow.ru:22",
        "https://api.huntflow.ru:443",
        "https://api.huntflow.ru.evil.example",
        "https://evil.example/https://api.huntflow.ru",
        "https://evil.example#api.huntflow.ru",
        "https://evil.example?api.huntflow.ru",
        "https://evil.example\\@api.huntflow.ru",
        "https://api.huntflow.ru/v2/../admin",
        "https://api.huntflow.ru/v2?x=1",
        "https://127.0.0.1",
        "https://[::1]",
        "https://2130706433",
        "https://localhost",
        "http://127.0.0.1:9002",
        "api.huntflow.ru",
        "https://аpi.huntflow.ru",
        "https://api.huntflow.ru\nHost: evil.example",
        "",
        "https://" + "a" * 300,
    ],
)
def test_hostile_addresses_are_refused(text: str) -> None:
    with pytest.raises(UrlRefusedError):
        ADDRESSES.check(text)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://api.huntflow.ru", "https://api.huntflow.ru"),
        (" https://API.huntflow.ru/v2/ ", "https://api.huntflow.ru"),
        ("https://hf.company.example/", "https://hf.company.example"),
        (STAND_IN, STAND_IN),
        (STAND_IN + "/", STAND_IN),
    ],
)
def test_allowed_addresses_are_brought_to_one_form(text: str, address: str) -> None:
    assert ADDRESSES.check(text) == address


@given(st.ip_addresses())
def test_no_ip_address_is_taken_even_if_it_is_on_the_list(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    careless = HuntflowAddresses(prod_url="https://a.b", sandbox_url="https://c.d", allowed_hosts=(str(address),))

    with pytest.raises(UrlRefusedError):
        careless.check(f"https://{address}")


def test_a_stored_address_is_checked_again_at_use() -> None:
    assert ADDRESSES.of(Integration.HUNTFLOW_PROD, "") == "https://api.huntflow.ru"
    assert ADDRESSES.of(Integration.HUNTFLOW_PROD, "https://hf.company.example") == "https://hf.company.example"
    with pytest.raises(AddressNotAllowedError):
        ADDRESSES.of(Integration.HUNTFLOW_PROD, "https://left.example")


def test_another_host_has_a_mark_of_its_own_and_the_operators_none() -> None:
    prod = Integration.HUNTFLOW_PROD
    marks = [
        ADDRESSES.host_mark(prod, url)
        for url in ("", ADDRESSES.own(prod), "https://hf.company.example", "https://api.huntflow.ai")
    ]

    assert marks[:2] == ["", ""]
    assert len(set(marks[2:])) == 2
    assert all(len(mark) == 7 for mark in marks[2:])
