"""Forgets what of the assistant has served its time: results hold quotes of resumes, counters are of no use later."""

from datetime import datetime, timedelta

from models.gemini import AssistantUse, AssistantWork, ChatAttachment, WorkState

OLD_WORK = timedelta(days=60)
# Sent beside a question that was never asked.
OLD_PENDING = timedelta(days=7)
OLD_USE = timedelta(days=90)


async def forget_old_work(now: datetime) -> int:
    """Delete old results, attachments of questions nobody asked, and old counters; how many rows."""
    over = AssistantWork.filter(state__in=(WorkState.DONE, WorkState.FAILED), updated_at__lt=now - OLD_WORK)
    works = await over.delete()
    pending = await ChatAttachment.filter(message_id=None, created_at__lt=now - OLD_PENDING).delete()
    return works + pending + await AssistantUse.filter(day__lt=(now - OLD_USE).date()).delete()


async def forget_applicant(place: str, applicant_id: int) -> int:
    """Delete everything the assistant keeps about one applicant of an organisation; how many rows."""
    works = await AssistantWork.filter(place=place, applicant_id=applicant_id).delete()
    return works + await ChatAttachment.filter(place=place, record_id=applicant_id, kind="applicant").delete()
