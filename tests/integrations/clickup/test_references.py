import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.clickup import TaskReference, parse_task_reference


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("https://app.clickup.com/t/86c2abcde", TaskReference("86c2abcde")),
        ("  https://app.clickup.com/t/86c2abcde\n", TaskReference("86c2abcde")),
        ("https://app.clickup.com/t/86c2abcde?comment=9001&threaded=1", TaskReference("86c2abcde")),
        ("https://app.clickup.com/t/86c2abcde/", TaskReference("86c2abcde")),
        (
            "https://app.clickup.com/t/9009012345/HR-123",
            TaskReference("HR-123", is_custom=True, workspace_id="9009012345"),
        ),
        ("https://app.clickup.com/t/9009012345/86c2abcde", TaskReference("86c2abcde", workspace_id="9009012345")),
        ("https://app.clickup.com/t/HR-123", TaskReference("HR-123", is_custom=True)),
        ("86c2abcde", TaskReference("86c2abcde")),
        ("#86c2abcde", TaskReference("86c2abcde")),
        ("9hz", TaskReference("9hz")),
        ("HR-12", TaskReference("HR-12", is_custom=True)),
    ],
)
def test_a_link_or_id_is_understood(text: str, reference: TaskReference) -> None:
    assert parse_task_reference(text) == reference


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "http://app.clickup.com/t/86c2abcde",
        "https://app.clickup.com.evil.com/t/86c2abcde",
        "https://evil.com/https://app.clickup.com/t/86c2abcde",
        "https://user@app.clickup.com/t/86c2abcde",
        "https://app.clickup.com/t/86c2abcde/../../user",
        "https://app.clickup.com/t/%2e%2e/user",
        "https://app.clickup.com/t/",
        "86c2abcde 86c2abcdf",
        "86c2abc/../user",
        "٨٦c2abcde",
        "86c2abcde?token=x",
        "../user1",
        "#" * 5000,
        "https://app.clickup.com/t/86c2abcde?" + "x" * 3000,
    ],
)
def test_anything_else_is_nobodys_task(text: str) -> None:
    assert parse_task_reference(text) is None


@given(st.text(max_size=200))
def test_an_id_is_always_harmless_in_a_path(text: str) -> None:
    reference = parse_task_reference(text)

    assert reference is None or (
        reference.task_id.isascii() and reference.task_id.replace("-", "").replace("_", "").isalnum()
    )
