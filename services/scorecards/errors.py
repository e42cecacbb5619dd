"""What can be wrong with a scorecard, in sentences."""

from locales import lazy
from services.errors import GoneError, ServiceError


class CardOverError(ServiceError):
    """It was sent, let go, or its interview was moved or cancelled."""

    sentence = lazy(
        "This scorecard is closed: it was sent already, or the interview was moved or cancelled. Nothing was changed."
    )


class CardIncompleteError(ServiceError):
    """Marks or the recommendation are missing. Values: `missing`."""

    sentence = lazy("Not sent yet: {missing}. Your answers are kept.")


class CardTextTooLongError(ServiceError):
    """More than a comment should hold. Values: `limit` in characters."""

    sentence = lazy("The text would be longer than {limit} characters, so it was not added. Send a shorter one.")


class EmptyCardTextError(ServiceError):
    """Nothing to write down."""

    sentence = lazy("There is nothing to write down. Send a text or a voice message, or /cancel.")


class VoiceNeedsKeyError(ServiceError):
    """Voice is understood by Gemini on the person's own key, and they have none."""

    sentence = lazy(
        "I understand voice with Gemini, and you have not connected it, so nothing was saved. Write it as text, or "
        "connect Gemini under /tokens and send the voice message again."
    )


class StillBlindError(ServiceError):
    """Others' cards are not shown yet."""

    sentence = lazy("Others' scorecards are shown once yours is sent, and to recruiters once all are in.")


class NoScorecardsYetError(GoneError):
    """Nobody was asked about this interview: it is not over, or it was too long ago."""

    sentence = lazy("Nobody has been asked for a scorecard of this interview: they come when it has ended.")


class NotTiedToApplicantError(ServiceError):
    """The interview was never matched to an applicant of Huntflow."""

    sentence = lazy("This interview is not tied to an applicant of Huntflow, so nothing can be done there.")


class NoRejectionStageError(ServiceError):
    """The organisation has no stage for rejections."""

    sentence = lazy("Huntflow has no stage for rejections here. Choose a stage on the applicant's card.")
