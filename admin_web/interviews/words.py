"""Words for interviews and for what interviewers said."""

from locales import gettext as _
from locales import lazy
from services.interviews.views import ParticipantView
from services.vocabulary import InterviewState, ParticipantState

STATES = {
    InterviewState.BOOKING: lazy("is being created"),
    InterviewState.PLANNED: lazy("planned"),
    InterviewState.CANCELLED: lazy("cancelled"),
    InterviewState.HELD: lazy("took place"),
    InterviewState.SCORED: lazy("scored"),
}
TONES = {InterviewState.PLANNED: "good", InterviewState.CANCELLED: "bad"}
CAME_TONES = {ParticipantState.CONFIRMED: "good", ParticipantState.DECLINED: "bad", ParticipantState.LATE: "warn"}
_CAME = {
    ParticipantState.INVITED: lazy("has not answered"),
    ParticipantState.CONFIRMED: lazy("comes"),
    ParticipantState.DECLINED: lazy("cannot come"),
    ParticipantState.REMOVED: lazy("was replaced"),
}


def came_words(one: ParticipantView) -> str:
    """What an interviewer said."""
    if one.state is ParticipantState.LATE:
        return _("is {minutes} minutes late").format(minutes=one.minutes_late)
    return _(_CAME[one.state])
