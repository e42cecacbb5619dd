"""The services of this folder as the doors get them."""

from dataclasses import dataclass

from services.sign_in.bearer import BearerTokens
from services.sign_in.entrance import Entrance
from services.sign_in.newcomers import Newcomers
from services.sign_in.own_password import OwnPassword
from services.sign_in.sessions import WebSessions


@dataclass(frozen=True, slots=True)
class SignInServices:
    """Everything about coming in."""

    entrance: Entrance
    sessions: WebSessions
    tokens: BearerTokens
    own_password: OwnPassword
    newcomers: Newcomers
