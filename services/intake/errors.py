"""What can go wrong between a forwarded message and an applicant; each says whether something was saved."""

from locales import lazy
from services.errors import ServiceError
from services.task_import.errors import AlreadyRunningError, ImportGoneError


class CandidateGoneError(ImportGoneError):
    """The draft has ended or its data were deleted."""

    sentence = lazy("This draft is over, its buttons no longer work. Send the file or the text once more.")


class CandidateRunningError(AlreadyRunningError):
    """The applicant is being created; a second tap changes nothing."""

    sentence = lazy("The applicant is already being created. You will see the result here.")


class CandidateBusyError(ServiceError):
    """Another draft of the same file or text runs, or stands unfinished."""

    sentence = lazy(
        "The same file or text is being added already, or that stopped half-way. Nothing was created a second time. "
        "Finish the first draft, then try again."
    )


class CandidateKnownError(ServiceError):
    """The same file or text became an applicant meanwhile. Values: `applicant`."""

    sentence = lazy(
        "The same file or text is already in Huntflow as applicant № {applicant}. Nothing was created a second time."
    )


class EmptyFileError(ServiceError):
    """No bytes."""

    sentence = lazy("The file is empty, so nothing was saved. Send another one.")


class UnknownFileError(ServiceError):
    """Neither a document nor a picture, whatever its name says."""

    sentence = lazy("This is neither PDF, DOCX, DOC, RTF, TXT nor a JPEG or PNG picture. Nothing was saved.")


class DangerousFileError(ServiceError):
    """Reading it takes more time or memory than any resume; it goes nowhere."""

    sentence = lazy("The file is built so that opening it is unsafe. It was not saved and not sent to Huntflow.")


class TooBigFileError(ServiceError):
    """Telegram gives bots files of up to 20 MB (Bot API, getFile)."""

    sentence = lazy(
        "The file is larger than 20 MB, and Telegram does not give such files to bots. Nothing was saved. "
        "Send a smaller one."
    )


class FileGoneError(ServiceError):
    """Telegram no longer has the file, or not for this bot."""

    sentence = lazy("Telegram no longer gives this file. Nothing was saved. Send it once more.")


class FileNotReachedError(ServiceError):
    """Telegram does not answer now."""

    sentence = lazy("Telegram does not give the file now. Nothing is lost: press “Read again” in a minute.")
