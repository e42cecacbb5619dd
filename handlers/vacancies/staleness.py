"""What is said when Huntflow does not answer and an older answer is shown."""

from datetime import timedelta

from locales import ngettext


def stale_note(age: timedelta) -> str:
    """That Huntflow does not answer, and how old what is shown is."""
    minutes = max(1, int(age.total_seconds() // 60))
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return ngettext(
            "⚠️ Huntflow does not answer now. This is how it was {count} minute ago.",
            "⚠️ Huntflow does not answer now. This is how it was {count} minutes ago.",
            minutes,
        ).format(count=minutes)
    hours = minutes // 60
    return ngettext(
        "⚠️ Huntflow does not answer now. This is how it was {count} hour ago.",
        "⚠️ Huntflow does not answer now. This is how it was {count} hours ago.",
        hours,
    ).format(count=hours)
