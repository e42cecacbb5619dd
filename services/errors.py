"""What can go wrong in our own work. Errors carry values, `error_messages.describe` turns them into a sentence."""

from typing import ClassVar

from locales import lazy


class ServiceError(Exception):
    """Base of our errors.

    A subclass names its sentence (an English message id, marked with `lazy`) and gets the sentence's placeholders as
    keyword arguments. Values are shown to the person: never pass a secret. `field` names the one input that is wrong,
    in the documents' words, so that a form can show the sentence beside it.
    """

    sentence: ClassVar[str]
    field: str = ""

    def __init__(self, **values: object) -> None:
        super().__init__(type(self).__name__)
        self.values = values


class AccessRefusedError(ServiceError):
    """The person's roles do not allow this operation, or not on this object."""

    sentence = lazy("You do not have the right to do this. Nothing was changed. Ask an administrator if you need it.")


class NotActivatedError(ServiceError):
    """An administrator has not approved the person yet."""

    sentence = lazy("An administrator has not approved you yet. You will get a message here as soon as it happens.")


class TurnedOffError(ServiceError):
    """An administrator has turned the person off."""

    sentence = lazy("Your access is turned off. Ask an administrator if this is a mistake.")


class GoneError(ServiceError):
    """The object a button or a link points at does not exist any more."""

    sentence = lazy("This is no longer here. Nothing was changed. Open a fresh list and choose again.")


class NotConnectedError(ServiceError):
    """The person has not connected the system the operation needs. Values: `integration` (its name for people)."""

    sentence = lazy("{integration} is not connected. Open /tokens and connect it, then try again.")


class BrokenConnectionError(ServiceError):
    """The stored key is known not to work. Values: `integration`."""

    sentence = lazy(
        "{integration} does not accept the stored key. Open /tokens and connect it anew; your data is kept."
    )
