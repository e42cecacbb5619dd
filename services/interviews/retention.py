"""Forgets whom old interviews were about; that they took place stays, with who interviewed."""

from datetime import datetime, timedelta

from tortoise.expressions import Q

from models.interviews import Interview

# A vacancy is closed within months; after a year nobody looks up whom it was about here instead of in Huntflow.
OLD_INTERVIEW = timedelta(days=365)


async def forget_old_candidates(now: datetime) -> int:
    """Empty names, addresses and links of interviews long over; how many."""
    old = Interview.filter(
        ~Q(applicant_name="") | ~Q(applicant_email="") | ~Q(title=""), end_at__lt=now - OLD_INTERVIEW
    )
    return await old.update(applicant_name="", applicant_email="", title="", location="", meet_url="", intent={})
