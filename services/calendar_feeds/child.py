"""The child process: a line of JSON with the window and the zone, then the calendar; answers one line of JSON."""

import json
import sys
from datetime import datetime

from services.file_reading.child import limit


def main() -> None:
    """Read, answer, end."""
    limit()
    header, _, content = sys.stdin.buffer.read().partition(b"\n")
    wanted = json.loads(header)
    from services.calendar_feeds.busy_times import TooManyEventsError, busy_times  # noqa: PLC0415 - under the limits

    answer: dict[str, object]
    try:
        window = (datetime.fromisoformat(wanted["start"]), datetime.fromisoformat(wanted["end"]))
        answer = {"busy": busy_times(content, *window, str(wanted["zone"]))}
    except (MemoryError, RecursionError, TooManyEventsError, OverflowError):
        answer = {"error": "too_complex"}
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError):
        # The libraries meet damage with whatever their code stumbles over.
        answer = {"error": "damaged"}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
