"""What an operator's command prints. Names of people are foreign text: rich must not read markup in them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

WELL, FOUND, WRONG_USE = 0, 1, 2


def say(sentence: str) -> None:
    """A line of the account; the terminal wraps it."""
    _console().print(escape(sentence), highlight=False, soft_wrap=True)


def warn(sentence: str) -> None:
    """A line about what went wrong."""
    _console().print(f"[red]{escape(sentence)}[/]", highlight=False, soft_wrap=True)


def approve(sentence: str) -> None:
    """A line about what is well."""
    _console().print(f"[green]{escape(sentence)}[/]", highlight=False, soft_wrap=True)


def show_rows(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """A table; nothing when there is nothing in it."""
    if not rows:
        return
    table = Table(*heads)
    for row in rows:
        table.add_row(*(escape(cell) for cell in row))
    _console().print(table)


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar and the function that moves it: how many are done, of how many."""
    console = _console()
    # In a file or a mail of cron even a bar that vanishes leaves an empty line.
    with Progress(transient=True, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task(title, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def _console() -> Console:
    return Console()
