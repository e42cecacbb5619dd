"""What can go wrong in an import besides the vendors' own errors; each says whether something was saved."""

from locales import lazy
from services.errors import ServiceError


class NoTaskError(ServiceError):
    """The text is neither a link to a task nor an id."""

    sentence = lazy(
        "This is neither a ClickUp task nor a Notion page. Send a link such as https://app.clickup.com/t/86abc1234 or "
        "https://www.notion.so/…, or the id."
    )


class CustomIdError(ServiceError):
    """The workspace's own id without the workspace it belongs to. Values: `task`."""

    sentence = lazy("{task} is your workspace's own number. Send the full link to the task: ClickUp finds it by that.")


class TaskNotFoundError(ServiceError):
    """ClickUp has no such task for this key. Values: `task`."""

    sentence = lazy(
        "ClickUp does not show task {task}: it was deleted, or your key may not see it. Nothing was saved. "
        "Check the link."
    )


class PageNotFoundError(ServiceError):
    """Notion has no such page for this connection, or nobody has shared it."""

    sentence = lazy(
        "Notion does not show this page: it was deleted, or it is not shared with the connection "
        "(••• → Connections on the page). Nothing was saved. Share it and send the link again."
    )


class ImportGoneError(ServiceError):
    """The import has ended or its data were deleted."""

    sentence = lazy("This import is over, its buttons no longer work. Start anew with /import.")


class AlreadyRunningError(ServiceError):
    """The import runs; a second tap changes nothing."""

    sentence = lazy("The import is already running. You will see the result here.")


class TaskBusyError(ServiceError):
    """Another import of the same task runs or stands unfinished."""

    sentence = lazy(
        "This task is being imported already, or that import stopped half-way. Nothing was created a second time. "
        "Finish the first import, then try again."
    )


class TaskAlreadyImportedError(ServiceError):
    """The same task became an applicant before. Values: `applicant`."""

    sentence = lazy("This task is already in Huntflow as applicant № {applicant}. Nothing was created a second time.")


class NotReadyError(ServiceError):
    """Something needed is missing; the card says what."""

    sentence = lazy("Not everything is chosen yet. Nothing was created. The card says what is missing.")


class BadNameError(ServiceError):
    """Not surname and name."""

    field = "name"
    sentence = lazy("Send surname and first name, for example: Иванов Иван. The old value is kept.")


class BadPhoneError(ServiceError):
    """No telephone."""

    field = "phone"
    sentence = lazy("Send a telephone number with its country code, for example +375291234567. The old value is kept.")


class BadEmailError(ServiceError):
    """No e-mail address."""

    field = "email"
    sentence = lazy("Send an e-mail address, for example name@example.com. The old value is kept.")


class BadTelegramError(ServiceError):
    """No Telegram name."""

    sentence = lazy("Send a Telegram name, for example @ivanov. The old value is kept.")


class BadTextError(ServiceError):
    """Nothing, or too much."""

    sentence = lazy("Send one line of at most 255 characters. The old value is kept.")


class VacancyClosedError(ServiceError):
    """The chosen vacancy is not open any more. Values: `vacancy`."""

    sentence = lazy("The vacancy “{vacancy}” is no longer open in Huntflow. Choose another one and try again.")


class StageRemovedError(ServiceError):
    """The chosen stage was removed. Values: `stage`."""

    sentence = lazy("The stage “{stage}” was removed in Huntflow. Choose another one and try again.")


class OtherOrganisationError(ServiceError):
    """The person now works in another organisation than the one the import was made for."""

    sentence = lazy(
        "This import was made for another Huntflow organisation. "
        "Choose that one in /tokens, or start anew with /import."
    )


class DuplicateByResumeError(ServiceError):
    """The person must decide anew: an applicant is there whom they have not been shown."""

    sentence = lazy(
        "The resume shows that this person may already be in Huntflow. Nothing was created. Look and decide."
    )


class JustCreatedError(DuplicateByResumeError):
    """Another file or task of the same person became an applicant a moment ago."""

    sentence = lazy(
        "The same person was added from another file or task a moment ago. Nothing was created a second time. "
        "Look and decide."
    )


class StoppedError(ServiceError):
    """The person stopped the import before anything was created."""

    sentence = lazy("The import is stopped. Nothing was created in Huntflow.")


class TooLateToStopError(ServiceError):
    """The applicant exists already; the rest is finished."""

    sentence = lazy(
        "The applicant is already in Huntflow, so the import cannot be stopped half-way. It ends in a moment."
    )


class NoRightsAnyMoreError(ServiceError):
    """The person was turned off or lost the role while the import ran."""

    sentence = lazy("You no longer have the right to import, so the import was stopped.")
