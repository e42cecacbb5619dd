"""What recruiters are told of an interviewer, looked up when it is shown: nothing when it is not so any more."""

from collections.abc import Callable
from datetime import datetime, timedelta

from handlers.interviews.notice_views import cannot_screen, late_screen, settled_screen
from handlers.screen import Screen
from services.access import Actor
from services.interviews.answers import InterviewAnswers
from services.interviews.errors import InterviewGoneError
from services.interviews.reading import InterviewReading
from services.interviews.views import InterviewView
from services.notifications import InterviewerCannot, InterviewerLate, InterviewSettled
from services.people import People

# Who is later than this has come or will not.
LATE_IS_NEWS = timedelta(minutes=15)


class InterviewNews:
    """Renders them for their reader."""

    def __init__(
        self,
        *,
        answers: InterviewAnswers,
        reading: InterviewReading,
        people: People,
        now: Callable[[], datetime],
    ) -> None:
        self._answers = answers
        self._reading = reading
        self._people = people
        self._now = now

    async def render(self, news: InterviewerLate | InterviewerCannot | InterviewSettled) -> Screen | None:
        """The screen; None when there is nothing left to say."""
        reader = await self._people.actor(news.user_id)
        if reader is None:
            return None
        try:
            card = await self._reading.card(reader, news.interview_id)
        except InterviewGoneError:
            return settled_screen(None, reader.zone, happened=False) if isinstance(news, InterviewSettled) else None
        if isinstance(news, InterviewSettled):
            return settled_screen(card.interview, reader.zone, happened=news.happened)
        # Planned for another time now, and everybody is asked anew.
        is_old = news.revision != card.interview.revision
        return None if is_old else await self._of_interviewer(news, card.interview, reader)

    async def _of_interviewer(
        self, news: InterviewerLate | InterviewerCannot, interview: InterviewView, reader: Actor
    ) -> Screen | None:
        if isinstance(news, InterviewerCannot):
            found = await self._answers.replacements(reader, interview.id, news.interviewer_id)
            return cannot_screen(interview, found, reader.zone)
        if self._now() > interview.start_at + LATE_IS_NEWS:
            return None
        contacts = await self._reading.contacts(reader, interview.id)
        return late_screen(interview, news.interviewer_id, contacts, reader.zone)
