"""The bot's way into the panel: links that sign in or set a new password, each once (product.md §2 `/web`)."""

from dataclasses import dataclass, field

from models.users import CodePurpose
from services.access import Actor
from services.one_time_codes import LIFETIMES, OneTimeCodes

ENTER_PATH, RESET_PATH = "/accounts/enter/", "/accounts/reset/"


@dataclass(frozen=True, slots=True)
class PanelLinks:
    """Both addresses; whoever has one is the person."""

    sign_in: str = field(repr=False)
    new_password: str = field(repr=False)
    sign_in_minutes: int
    new_password_minutes: int


class PanelDoor:
    """Gives the links out. `url` is the address people reach the panel at, without a slash at its end."""

    def __init__(self, *, codes: OneTimeCodes, url: str) -> None:
        self._codes = codes
        self._url = url

    async def links(self, actor: Actor) -> PanelLinks:
        """Fresh links; those given out before are worth nothing any more."""
        login, reset = await self._codes.issue_login(actor), await self._codes.issue_reset(actor)
        return PanelLinks(
            sign_in=f"{self._url}{ENTER_PATH}?code={login.code}",
            new_password=f"{self._url}{RESET_PATH}?code={reset.code}",
            sign_in_minutes=_minutes(CodePurpose.LOGIN),
            new_password_minutes=_minutes(CodePurpose.RESET),
        )


def _minutes(purpose: CodePurpose) -> int:
    return int(LIFETIMES[purpose].total_seconds() // 60)
