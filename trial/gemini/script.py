"""What the model shall do next, when a test or a demonstration wants to decide it."""

from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal[
    "answer", "echo", "calls", "blocked", "safety", "max_tokens",
    "quota", "overloaded", "retired", "no_location", "cut",
]  # fmt: skip


@dataclass(frozen=True)
class Behaviour:
    """One scripted turn, used for the next request whose JSON contains `match` (an empty one matches any).

    `chunks` are the pieces of the answer, the believable default without them. `echo` says what it was sent last.
    `calls` asks for tools, each a `{"name", "args"}`, whether they were offered or not. With `held` each piece after
    the first waits for `GeminiStandIn.release()`. `blocked` answers without candidates, `safety` with a candidate
    without text, `max_tokens` stops early (without `chunks` before the first word, as thinking models do), `cut` hangs
    up after `cut_after` pieces. `retry_delay_s` belongs to `quota`. `times=None` means without end.
    """

    kind: Kind = "answer"
    match: str = ""
    chunks: tuple[str, ...] = ()
    calls: tuple[dict[str, Any], ...] = ()
    held: bool = False
    retry_delay_s: int | None = None
    cut_after: int = 2
    times: int | None = 1
