"""What can go wrong around a run over a whole list; each says whether something was changed."""

from locales import lazy
from services.errors import ServiceError


class NoListError(ServiceError):
    """The text is neither a link to a list nor an id."""

    sentence = lazy(
        "This is neither a ClickUp list nor a Notion database. Open it there, copy its link, such as "
        "https://app.clickup.com/1234567/v/li/901200000021, and send it here."
    )


class ListNotFoundError(ServiceError):
    """The vendor has no such list or data source for this key. Values: `list`."""

    sentence = lazy(
        "The list {list} is not shown to your key: it was deleted, or the key may not see it. Nothing was saved. "
        "Check the link."
    )


class ListBusyError(ServiceError):
    """Another run over the same list is under way."""

    sentence = lazy(
        "An import of this list is under way already. Nothing was started a second time. Its progress is in /imports."
    )


class WrongMomentError(ServiceError):
    """The button belongs to another moment of the run."""

    sentence = lazy("The import has moved on, this button no longer fits. Nothing was changed. Open it in /imports.")


class PlaceMissingError(ServiceError):
    """No vacancy or no stage is chosen."""

    sentence = lazy("Choose the vacancy and the stage first. Nothing was started.")


class NothingToDoError(ServiceError):
    """No task of the list is left to import, or none has failed."""

    sentence = lazy("There is nothing to do here: no task is waiting. Nothing was changed.")


class DecidedError(ServiceError):
    """The task no longer waits for a decision."""

    sentence = lazy("This task no longer waits for a decision. Nothing was changed.")


class EmptyTaskError(ServiceError):
    """A task without a title, a text and a contact."""

    sentence = lazy("The task is empty: no title, no description, no contact.")


class SameInListError(ServiceError):
    """Another task of the list seems to be the same person. Values: `title`."""

    sentence = lazy("Another task of this list seems to be the same person: “{title}”.")


class LeftOutError(ServiceError):
    """Tasks of this status are left out by the rules. Values: `status`."""

    sentence = lazy("Tasks with the status “{status}” are left out by your rules.")


class NoStageError(ServiceError):
    """No stage is chosen for the status. Values: `status`."""

    sentence = lazy("No stage is chosen for tasks with the status “{status}”.")


class LongOutageError(ServiceError):
    """A vendor has refused task after task, so the run waits. Values: `vendor`."""

    sentence = lazy("{vendor} does not answer for a while. The import waits and goes on by itself; nothing is lost.")
