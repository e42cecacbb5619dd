"""Whatever surrounds a pasted key is cleaned away, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.credentials import Integration
from services.pasted_secrets import Pasted, PasteProblem, looks_like_secret, read_key, read_tokens

HUNTFLOW = Integration.HUNTFLOW_PROD
ACCESS, REFRESH = "a1" * 32, "b2" * 32

tokens = st.text("0123456789abcdef", min_size=64, max_size=64)
# What copying from pages, letters and messengers leaves around a key.
dirt = st.text(" \t\n\r\u00a0\u2009\u200b\u200d\ufeff\u2060\u00ad\u202a\u202c\"'`«»“”„<>(),;", max_size=8)
inside = st.sampled_from(["", "\u200b", "\ufeff", "\u00ad", "\u2060", "\u200e"])


@st.composite
def pasted(draw: st.DrawFn) -> tuple[str, str, bool]:
    """A key, the text it was pasted in, and whether «Bearer» stands inside quotation marks."""
    token, before, after = draw(tokens), draw(dirt), draw(dirt)
    prefix = draw(st.sampled_from(["", "Bearer ", "bearer ", "Authorization: Bearer "]))
    at, unseen = draw(st.integers(1, 63)), draw(inside)
    text = f"{before}{prefix}{token[:at]}{unseen}{token[at:]}{after}"
    return token, text, bool(prefix and set(before) & set("\"'`«»“”„<>(),;"))


@given(pasted())
def test_a_key_is_found_in_its_dirt(found_in: tuple[str, str, bool]) -> None:
    token, text, is_quoted_header = found_in

    found = read_key(text, HUNTFLOW)

    # A quotation mark before «Bearer» leaves two words: then the person is asked, never a wrong key taken.
    assert found == Pasted(token) or (is_quoted_header and found is PasteProblem.SEVERAL)


@given(tokens, tokens, dirt, dirt, st.sampled_from(["\n", " ", "\r\n", "\t", "\u2028"]))
def test_both_tokens_are_found_in_one_message(access: str, refresh: str, before: str, after: str, between: str) -> None:
    found = read_tokens(f"{before}{access}{between}{refresh}{after}", HUNTFLOW)

    assert found == (Pasted(access, refresh) if access != refresh else PasteProblem.SAME_TWICE)


@given(st.text(max_size=300))
def test_any_text_gives_a_clean_key_or_a_problem(text: str) -> None:
    for found in (read_key(text, HUNTFLOW), read_tokens(text, HUNTFLOW)):
        for token in () if isinstance(found, PasteProblem) else (found.access, found.refresh or found.access):
            assert token.isascii()
            assert token.isprintable()
            assert " " not in token
            assert 32 <= len(token) <= 1024


@pytest.mark.parametrize(
    "text",
    [
        f'{{"access_token": "{ACCESS}", "refresh_token": "{REFRESH}"}}',
        f'{{"refresh_token":"{REFRESH}","access_token":"{ACCESS}","token_type":"bearer"}}',
        f"access_token: {ACCESS}\nrefresh_token: {REFRESH}",
        f"Access token = «{ACCESS}»\nRefresh token = «{REFRESH}»",
        f"access_token={ACCESS} refresh_token={REFRESH}",
        f"«{ACCESS}»,\n\n“{REFRESH}”",
        f"Bearer {ACCESS}\n{REFRESH}",
    ],
)
def test_the_forms_in_which_a_pair_is_shown(text: str) -> None:
    assert read_tokens(text, HUNTFLOW) == Pasted(ACCESS, REFRESH)


def test_lifetimes_in_huntflows_json_are_kept() -> None:
    text = (
        f'{{"access_token": "{ACCESS}", "token_type": "bearer", "expires_in": 604800, '
        f'"refresh_token_expires_in": 1209600, "refresh_token": "{REFRESH}"}}'
    )

    assert read_tokens(text, HUNTFLOW) == Pasted(ACCESS, REFRESH, 604_800, 1_209_600)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", PasteProblem.EMPTY),
        ("«»", PasteProblem.EMPTY),
        ("\u200b\ufeff", PasteProblem.EMPTY),
        (ACCESS[:20], PasteProblem.SHORT),
        (ACCESS[:40] + "...", PasteProblem.CUT),
        (ACCESS[:40] + "…", PasteProblem.CUT),
        ("ключ" * 10, PasteProblem.STRANGE),
        ("x" * 2000, PasteProblem.LONG),
        (f"{ACCESS} {REFRESH} {ACCESS}", PasteProblem.SEVERAL),
        (f"{ACCESS}\n{ACCESS}", PasteProblem.SAME_TWICE),
        (f"{ACCESS}\n{REFRESH[:10]}", PasteProblem.SHORT),
    ],
)
def test_what_cannot_be_a_pair_is_named(text: str, problem: PasteProblem) -> None:
    assert read_tokens(text, HUNTFLOW) is problem


def test_a_sentence_around_a_key_is_not_guessed_at() -> None:
    assert read_key("мой ключ pk_1_" + "A" * 32, Integration.CLICKUP) is PasteProblem.SEVERAL


def test_a_pasted_key_is_not_in_its_repr() -> None:
    assert ACCESS not in repr(Pasted(ACCESS, REFRESH))
    assert REFRESH not in repr(Pasted(ACCESS, REFRESH))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"вот {ACCESS}", True),
        ("pk_4471_ABCDEFGHJKLMNPQRSTUVWXYZ", True),
        ("ntn_" + "A1b2C3d4E5" * 5, True),
        ("secret_" + "A1b2C3d4E5" * 4 + "abc", True),
        ("AIzaSyD-planted-gemini-key-0123456789abc", True),
        ('{"access_token": "x"}', True),
        (f"{ACCESS[:20]}\u200b{ACCESS[20:]}", True),
        ("Иванов Иван, +375 29 123-45-67", False),
        ("https://app.clickup.com/t/86c0abc12", False),
        ("access token не работает", False),
    ],
)
def test_stray_keys_are_recognised(text: str, *, expected: bool) -> None:
    assert looks_like_secret(text) is expected
