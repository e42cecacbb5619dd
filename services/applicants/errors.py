"""What can go wrong with applicants besides the vendor's own errors; each says whether something was changed."""

from locales import lazy
from services.errors import GoneError, ServiceError


class ForeignApplicantButtonError(ServiceError):
    """The button was made for another person."""

    sentence = lazy("This card belongs to another person. Nothing was changed. Open your own with /find.")


class OtherApplicantOrganisationError(ServiceError):
    """The person works in another organisation now than the button was made for."""

    sentence = lazy(
        "This button is about another Huntflow organisation than the one you work in now. Nothing was changed. "
        "Choose that one in /tokens, or search anew with /find."
    )


class NoOwnApplicantsError(ServiceError):
    """An interviewer sees applicants of own interviews only, and this is none of them."""

    sentence = lazy("You see the applicants of your own interviews only: open /interviews and choose one.")


class ApplicantGoneError(GoneError):
    """Huntflow does not have the applicant any more, or not for this person."""

    sentence = lazy(
        "Huntflow no longer has this applicant, or your key may not see them. Nothing was changed. Search with /find."
    )


class ShortSearchError(ServiceError):
    """Too little to search for."""

    sentence = lazy("Send at least two letters of a name, a telephone number or an e-mail address.")


class NothingKeptError(ServiceError):
    """The text of the list is not kept any more."""

    sentence = lazy("That list is no longer kept. Search anew with /find.")


class NotOnVacancyError(ServiceError):
    """The applicant does not stand on the vacancy (any more)."""

    sentence = lazy("The applicant is not on this vacancy any more. Nothing was changed. Open the card anew.")


class AlreadyOnVacancyError(ServiceError):
    """The applicant stands on the vacancy already."""

    sentence = lazy("The applicant is on this vacancy already. Nothing was changed.")


class SameStageError(ServiceError):
    """The applicant stands on the stage already. Values: `stage`."""

    sentence = lazy("The applicant is on the stage “{stage}” already. Nothing was changed.")


class StageGoneError(ServiceError):
    """The stage was removed."""

    sentence = lazy("This stage was removed in Huntflow. Nothing was changed. Choose another one.")


class ReasonGoneError(ServiceError):
    """The reason is not in the organisation's list."""

    sentence = lazy("A rejection needs a reason of the organisation's list. Nothing was changed. Choose one.")


class TagGoneError(ServiceError):
    """The tag is not in the organisation's list."""

    sentence = lazy("This tag was removed in Huntflow. Nothing was changed. Open the tags anew.")


class NothingToChangeError(ServiceError):
    """The value is the one that is there."""

    sentence = lazy("That is how it is already. Nothing was changed.")


class BadValueError(ServiceError):
    """Too long, or empty."""

    sentence = lazy("Send one line of at most 200 characters. The old value is kept.")


class BadCommentError(ServiceError):
    """An empty comment, or one longer than a message. Values: `most`."""

    sentence = lazy("Send the comment as text, at most {most} characters. Nothing was sent to Huntflow.")


class ChangeGoneError(ServiceError):
    """There is no such change of this person any more."""

    sentence = lazy("This button is out of date. Nothing was changed. Open the card anew with /find.")


class ChangeOverError(ServiceError):
    """A second tap: the change was carried out, dropped or undone before."""

    sentence = lazy("This was decided already; the second tap changed nothing.")


class ChangedMeanwhileError(ServiceError):
    """Between the question and the answer somebody changed the same thing. Values: `now`."""

    sentence = lazy("In Huntflow this has changed meanwhile; now it is: {now}. Nothing was changed by me. Look anew.")


class UndoOverError(ServiceError):
    """The time for undoing is over."""

    sentence = lazy("The 30 seconds for undoing are over. The change stays; you can change it again on the card.")


class UndoConflictError(ServiceError):
    """Somebody changed the same thing after us, so going back would destroy their work. Values: `now`."""

    sentence = lazy("Not undone: in Huntflow this has changed since; now it is: {now}. Nothing was changed by me.")


class TooLateToCancelError(ServiceError):
    """The delayed write is on its way or done."""

    sentence = lazy("Too late: it is in Huntflow already, and Huntflow does not let it be taken back.")


class OutcomeUnknownError(ServiceError):
    """Huntflow did not answer, so the change may have happened; we look and tell."""

    sentence = lazy(
        "Huntflow did not answer in time. I do not know yet whether the change is there; "
        "I look myself and write the result into this message. Do not repeat it."
    )


class NoCardError(ServiceError):
    """`/history` without a card it could be about."""

    sentence = lazy("Whose history? Open an applicant's card with /find, or answer one with /history.")


class NoFileError(ServiceError):
    """The applicant has no resume file, or it is gone."""

    sentence = lazy("There is no such file in Huntflow. Open the card anew.")


class FileTooLargeForChatError(ServiceError):
    """Telegram takes at most 50 MB from a bot."""

    sentence = lazy("The file is larger than 50 MB, Telegram does not take it from a bot. Open it in Huntflow.")


class LostRightToChangeError(ServiceError):
    """The person lost the right while the change waited."""

    sentence = lazy("You no longer have the right to change applicants, so nothing was sent to Huntflow.")


class NotCarriedOutError(ServiceError):
    """What was intended did not happen, and is not tried any more."""

    sentence = lazy(
        "I have looked: this did not reach Huntflow, and I do not try any more, because something has changed there "
        "or too much time has passed. Look at the card and decide again."
    )
