"""Forms: what was typed, what is wrong with it, and the same form again with both."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from aiohttp import web

from admin_web.door.errors import BAD_REQUEST, Details, foreseen
from services.errors import AccessRefusedError, GoneError, NotActivatedError, ServiceError, TurnedOffError
from services.vocabulary import IntegrationError

# A form cannot put these right: they are pages of their own.
_NOT_ABOUT_THE_FORM = (AccessRefusedError, NotActivatedError, TurnedOffError, GoneError)
# Never shown again, whatever happens to the form.
_SECRET = ("password", "token", "key", "secret")


@dataclass
class Form:
    """What a form holds. `errors`: sentences by field; `message`: what is wrong with all of it."""

    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    errors: Details = field(default_factory=dict)
    message: str = ""
    status: int = 200

    def text(self, name: str) -> str:
        """What was typed, without spaces around it."""
        return self.values.get(name, "").strip()

    def secret(self, name: str) -> str:
        """What was typed, as it is."""
        return self.values.get(name, "")

    def is_on(self, name: str) -> bool:
        """Whether a box was ticked."""
        return name in self.values

    def shown(self, name: str) -> str:
        """What the form shows again; secrets are typed anew."""
        return "" if any(part in name for part in _SECRET) else self.values.get(name, "")

    def refusals(self) -> "_Refusals":
        """Take what a service says is wrong into the form; what follows the block shows it again."""
        return _Refusals(self)

    def refuse(self, error: Exception) -> None:
        """Remember what is wrong."""
        failure = foreseen(error)
        self.status = failure.status if failure else BAD_REQUEST
        self.errors = failure.details if failure else {}
        self.message = failure.message if failure else ""


class _Refusals:
    """The block in which a form is worked off."""

    def __init__(self, form: Form) -> None:
        self._form = form

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> bool:
        if not isinstance(error, ServiceError | IntegrationError) or isinstance(error, _NOT_ABOUT_THE_FORM):
            return False
        self._form.refuse(error)
        return True


async def submitted(request: web.Request) -> Form:
    """What a form of ours sent. Files are not taken, and a character no database stores is left out."""
    sent = await request.post()
    return Form({name: value.replace("\x00", "") for name, value in sent.items() if isinstance(value, str)})
