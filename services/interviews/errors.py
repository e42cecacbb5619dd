"""What can go wrong with interviews; each says whether something was changed."""

from locales import lazy
from services.errors import GoneError, ServiceError


class InterviewGoneError(GoneError):
    """There is no such interview, or it is not the person's."""

    sentence = lazy("This interview is not here, or it is not yours. Nothing was changed. Open /interviews.")


class InterviewOverError(ServiceError):
    """It has begun, was cancelled, or is over."""

    sentence = lazy("This interview has begun already or was cancelled. Nothing was changed. Open /interviews.")


class NotTakingPartError(ServiceError):
    """The person is not an interviewer of it (any more)."""

    sentence = lazy("You do not take part in this interview. Nothing was changed. Open /interviews.")


class NobodyChosenError(ServiceError):
    """An interview needs an interviewer."""

    sentence = lazy("Choose at least one interviewer. Nothing was created.")


class NoInterviewersError(ServiceError):
    """Nobody has the role, or all are inactive."""

    sentence = lazy(
        "There are no active interviewers yet. An administrator gives the role in /users, "
        "the person then fills in the profile in /interviewer."
    )


class NoSlotsError(ServiceError):
    """Nothing is free for all. Values: `days`."""

    sentence = lazy(
        "In the next {days} days there is no time that suits everybody. Nothing was created. "
        "Choose fewer people, a shorter interview or other days."
    )


class SlotTakenError(ServiceError):
    """Somebody is not free any more."""

    sentence = lazy("This time was taken meanwhile. Nothing was created. Choose another one.")


class PastTimeError(ServiceError):
    """Before now."""

    sentence = lazy("This time is over already. Nothing was changed. Choose another one.")


class NoCalendarError(ServiceError):
    """Neither a calendar connected in Huntflow nor a Google account."""

    sentence = lazy(
        "There is no calendar to put the interview into: connect one in Huntflow's settings or Google in /tokens. "
        "Nothing was created."
    )


class InterviewOutcomeUnknownError(ServiceError):
    """The calendar did not answer; we look and tell."""

    sentence = lazy(
        "The calendar did not answer in time. I do not know yet whether the interview is there; I look myself and "
        "tell you. Do not repeat it."
    )


class DraftOverError(ServiceError):
    """The conversation that held it has ended."""

    sentence = lazy("This was created or left already; the second tap changed nothing. Open /interviews.")


class BadHoursError(ServiceError):
    """Not working hours."""

    sentence = lazy("I did not understand. Send hours such as 10-18 or 9:30-17:00, or «-» for a day off.")


class BadNumberError(ServiceError):
    """Not a whole number within limits. Values: `most`."""

    sentence = lazy("Send a whole number from 0 to {most}. Nothing was changed.")


class BadDatesError(ServiceError):
    """Not days to be away."""

    sentence = lazy(
        "I did not understand the dates, so nothing was saved. Send two days such as 1.12 - 5.12, or one day."
    )


class BadProfileTextError(ServiceError):
    """An empty or too long text. Values: `most`."""

    sentence = lazy("Send one line of at most {most} characters. Nothing was changed.")


class BadProfileEmailError(ServiceError):
    """Not an e-mail address, or somebody else's."""

    sentence = lazy("This is no e-mail address, or it belongs to somebody else. Nothing was changed.")


class NotAnInterviewerError(ServiceError):
    """No such person, or without the role."""

    field = "user"
    sentence = lazy("This person does not have the role of an interviewer. Nothing was changed.")


class ProfileExistsError(ServiceError):
    """The person has a profile."""

    field = "user"
    sentence = lazy("This person has an interviewer's profile already. Nothing was changed.")
