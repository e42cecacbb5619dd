"""The truth about interviews in our tables. Every change of it asks for a look at the messages in the same transaction.

Call these inside a transaction and never across a vendor's answer.
"""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime

from tortoise.expressions import F

from models.interviews import Interview, InterviewNotice, InterviewParticipant, InterviewState, ParticipantState
from models.users import User
from services.interviews.faces import Reminder
from services.interviews.views import InterviewView, ParticipantView

OPEN = frozenset({InterviewState.BOOKING, InterviewState.PLANNED})
# Before any other look that waits.
LONG_DUE = datetime(2000, 1, 1, tzinfo=UTC)
OUT = frozenset({ParticipantState.DECLINED, ParticipantState.REMOVED})


async def look_again(interview_id: int, now: datetime) -> None:
    """Have every message about the interview looked at."""
    await InterviewNotice.filter(interview_id=interview_id).update(due_at=now, attempts=0)


async def look_again_at_all_of(user_id: int) -> None:
    """Have every message of a person looked at that can still change: their zone, hours or choices are others now."""
    await InterviewNotice.filter(user_id=user_id, due_at__isnull=False).update(due_at=LONG_DUE)


async def listen(interview_id: int, user_ids: Iterable[int], now: datetime, *, has_heard: bool = False) -> None:
    """Give people a message about the interview; `has_heard`: they know it as it is, and hear of the next change."""
    revision = int(str((await Interview.filter(id=interview_id).values_list("revision", flat=True))[0]))
    rung = f"{revision}:{int(Reminder.TEN_MINUTES)}" if has_heard else ""
    rows = [
        InterviewNotice(interview_id=interview_id, user_id=user_id, due_at=now, rung=rung)
        for user_id in dict.fromkeys(user_ids)
    ]
    await InterviewNotice.bulk_create(rows, ignore_conflicts=True)


async def know(interview_id: int, user_id: int, revision: int) -> None:
    """Somebody who only watches knows the revision: they made it."""
    if not await InterviewParticipant.filter(interview_id=interview_id, user_id=user_id).exists():
        rung = f"{revision}:{int(Reminder.TEN_MINUTES)}"
        await InterviewNotice.filter(interview_id=interview_id, user_id=user_id).update(rung=rung)


async def invite(interview_id: int, user_ids: Collection[int], now: datetime) -> None:
    """Let people take part; somebody taken off before is asked anew."""
    known = {row.user_id: row for row in await InterviewParticipant.filter(interview_id=interview_id)}  # type: ignore[attr-defined]
    for user_id in user_ids:
        row = known.get(user_id)
        if row is None:
            await InterviewParticipant.create(interview_id=interview_id, user_id=user_id)
        elif row.state in OUT:
            await InterviewParticipant.filter(id=row.id).update(
                state=ParticipantState.INVITED, minutes_late=0, replaced_by_id=None, answered_at=None
            )
            await InterviewNotice.filter(interview_id=interview_id, user_id=user_id).update(rung="")
    await listen(interview_id, user_ids, now)
    await look_again(interview_id, now)


async def take_off(interview_id: int, user_id: int, now: datetime, *, replaced_by: int | None = None) -> None:
    """Somebody does not take part any more."""
    await InterviewParticipant.filter(interview_id=interview_id, user_id=user_id).update(
        state=ParticipantState.REMOVED, replaced_by_id=replaced_by
    )
    await look_again(interview_id, now)


async def answer(interview_id: int, user_id: int, state: ParticipantState, now: datetime, *, late: int = 0) -> bool:
    """What an interviewer said; False when it is what they said before or they do not take part."""
    row = await InterviewParticipant.get_or_none(interview_id=interview_id, user_id=user_id)
    if row is None or row.state is ParticipantState.REMOVED or (row.state, row.minutes_late) == (state, late):
        return False
    await InterviewParticipant.filter(id=row.id).update(state=state, minutes_late=late, answered_at=now)
    await look_again(interview_id, now)
    return True


async def move(interview_id: int, start_at: datetime, end_at: datetime, now: datetime) -> bool:
    """Another time: everybody is asked anew. False when it is the time already. Plans a cancelled one again."""
    row = await Interview.filter(id=interview_id).select_for_update().get()
    if row.state is InterviewState.PLANNED and (row.start_at, row.end_at) == (start_at, end_at):
        return False
    starts_elsewhere = row.start_at != start_at or row.state is not InterviewState.PLANNED
    await Interview.filter(id=interview_id).update(
        start_at=start_at,
        end_at=end_at,
        state=InterviewState.PLANNED,
        revision=F("revision") + int(starts_elsewhere),
    )
    if starts_elsewhere:
        await (
            InterviewParticipant.filter(interview_id=interview_id)
            .exclude(state__in=list(OUT))
            .update(state=ParticipantState.INVITED, minutes_late=0, answered_at=None)
        )
    await look_again(interview_id, now)
    return True


async def cancel(interview_id: int, now: datetime) -> bool:
    """It does not take place; False when that is known or it is over."""
    changed = await Interview.filter(id=interview_id, state__in=list(OPEN)).update(
        state=InterviewState.CANCELLED, revision=F("revision") + 1
    )
    if changed:
        await look_again(interview_id, now)
    return bool(changed)


async def absorb(into: int, other: int) -> None:
    """Two rows turned out to be one interview: messages of the other become ours, so that nobody is left with two."""
    for notice in await InterviewNotice.filter(interview_id=other):
        ours = await InterviewNotice.get_or_none(interview_id=into, user_id=notice.user_id)  # type: ignore[attr-defined]
        if ours is None:
            await InterviewNotice.filter(id=notice.id).update(interview_id=into)
        elif ours.old_message_id is None and notice.message_id is not None:
            await InterviewNotice.filter(id=ours.id).update(old_message_id=notice.message_id)
    for participant in await InterviewParticipant.filter(interview_id=other):
        if not await InterviewParticipant.exists(interview_id=into, user_id=participant.user_id):  # type: ignore[attr-defined]
            await InterviewParticipant.filter(id=participant.id).update(interview_id=into)
    await Interview.filter(id=other).delete()


async def close_past(now: datetime) -> int:
    """Planned interviews that are over count as held."""
    return await Interview.filter(state=InterviewState.PLANNED, end_at__lte=now).update(state=InterviewState.HELD)


async def views(rows: list[Interview]) -> list[InterviewView]:
    """Rows as others see them, with people and how their messages fare; three queries."""
    ids = [row.id for row in rows]
    participants = await InterviewParticipant.filter(interview_id__in=ids).order_by("id").select_related("user")
    notices = {
        (notice.interview_id, notice.user_id): notice  # type: ignore[attr-defined]
        for notice in await InterviewNotice.filter(interview_id__in=ids)
    }
    of: dict[int, list[ParticipantView]] = {each: [] for each in ids}
    for one in participants:
        interview_id: int = one.interview_id  # type: ignore[attr-defined]
        user: User = one.user
        notice = notices.get((interview_id, user.id))
        of[interview_id].append(
            ParticipantView(
                user_id=user.id,
                name=user.full_name or user.username,
                state=one.state,
                minutes_late=one.minutes_late,
                delivered_at=notice.delivered_at if notice else None,
                undelivered=notice.last_error if notice else "",
            )
        )
    return [_view(row, tuple(of[row.id])) for row in rows]


def _view(row: Interview, participants: tuple[ParticipantView, ...]) -> InterviewView:
    return InterviewView(
        id=row.id,
        state=row.state,
        source=row.source,
        revision=row.revision,
        start_at=row.start_at,
        end_at=row.end_at,
        timezone=row.timezone,
        title=row.title,
        system=row.system,
        account_id=row.account_id,
        applicant_id=row.applicant_id,
        applicant_name=row.applicant_name,
        vacancy_id=row.vacancy_id,
        vacancy_name=row.vacancy_name,
        location=row.location,
        meet_url=row.meet_url,
        organiser_id=row.organiser_id,  # type: ignore[attr-defined]
        place=row.place,
        participants=participants,
    )
