"""The draft of an interview in the conversation's data, which outlives a restart."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from aiogram.fsm.context import FSMContext

from handlers.interviews.callbacks import InterviewStates
from services.interviews.draft import Draft
from services.interviews.errors import DraftOverError

KEY = "interview_draft"


async def keep(state: FSMContext, draft: Draft) -> None:
    """Remember the draft; /cancel and the main menu forget it."""
    values = asdict(draft) | {"start_at": draft.start_at.isoformat() if draft.start_at else None}
    await state.set_state(InterviewStates.scheduling)
    await state.update_data({KEY: values})


async def kept(state: FSMContext) -> Draft:
    """The draft of the conversation.

    Raises:
        DraftOverError: there is none any more.
    """
    values: dict[str, Any] | None = (await state.get_data()).get(KEY)
    if values is None:
        raise DraftOverError
    start = values["start_at"]
    return Draft(
        **(
            values
            | {
                "interviewer_ids": tuple(values["interviewer_ids"]),
                "start_at": datetime.fromisoformat(start) if start else None,
            }
        )
    )


async def take(state: FSMContext) -> Draft:
    """The draft, and it is over: of two taps only one gets it."""
    draft = await kept(state)
    await state.clear()
    return draft


def to_minutes(moment: datetime) -> int:
    """A moment short enough for a button."""
    return int(moment.timestamp()) // 60


def of_minutes(minutes: int) -> datetime:
    """The moment of a button."""
    return datetime.fromtimestamp(minutes * 60, UTC)
