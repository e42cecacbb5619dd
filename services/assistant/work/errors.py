"""What can go wrong with ready work."""

from locales import lazy
from services.errors import ServiceError


class NoRequirementsError(ServiceError):
    """The vacancy's text names nothing that could be checked. Values: `vacancy`."""

    sentence = lazy(
        "The text of “{vacancy}” in Huntflow names no requirements to check. Fill in the vacancy there and try again."
    )


class NoResumeError(ServiceError):
    """There is no resume with a text. Values: `name`."""

    sentence = lazy(
        "{name} has no resume I can read: no file with text and no text in Huntflow. Add one there and try again."
    )


class NobodyToCompareError(ServiceError):
    """Nobody waits on the vacancy. Values: `vacancy`."""

    sentence = lazy("Nobody waits on the stages of “{vacancy}”, so there is nobody to choose from.")


class NothingHappenedError(ServiceError):
    """The history is empty. Values: `name`."""

    sentence = lazy("The history of {name} in Huntflow is empty, so there is nothing to summarise.")


class TooMuchWorkError(ServiceError):
    """The person has as many pieces of work under way as we do at once. Values: `limit`."""

    sentence = lazy(
        "{limit} pieces of work are still being done for you. This one was not begun; try it after one of them."
    )


class WorkGoesOnError(ServiceError):
    """The work is being done now."""

    sentence = lazy("This is still being worked on. Wait for the result, it appears in this message.")


class WorkBrokenOffError(ServiceError):
    """Our process ended in the middle."""

    sentence = lazy("We restarted while this was being worked on. Press «Ask again».")
