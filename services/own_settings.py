"""A person's own settings as the documents show them (spec/accounts-api.md, «Настройки»)."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from locales import Language, lazy
from models.audit import Source
from models.credentials import Integration
from models.users import System, User
from services import audit
from services.access import Actor, Operation, require
from services.credentials import Credentials, CredentialView
from services.errors import ServiceError
from services.huntflow_connections import INTEGRATION_OF
from services.preferences import Preferences
from services.typed_urls import HuntflowAddresses

LONGEST_URL = 2000


class CalendarUrlError(ServiceError):
    """The address of a calendar cannot be used."""

    field = "interviewer_calendar_url"
    sentence = lazy("The calendar's address has to begin with https:// and name a host. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class OwnSettingsView:
    """What a person has chosen; of keys only whether they are there."""

    language: Language
    timezone: str
    active_system: System
    interviewer_calendar_url: str
    is_observer_active: bool
    keys: dict[Integration, CredentialView]
    huntflow_urls: dict[System, str]


@dataclass(frozen=True, slots=True)
class SettingsInput:
    """What to change; None and an empty time zone stay as they are, an empty calendar address takes it away."""

    language: Language | None = None
    timezone: str = ""
    system: System | None = None
    calendar_url: str | None = None
    is_observer_active: bool | None = None


class OwnSettings:
    """Reads and changes them."""

    def __init__(self, *, preferences: Preferences, credentials: Credentials, addresses: HuntflowAddresses) -> None:
        self._preferences = preferences
        self._credentials = credentials
        self._addresses = addresses

    async def of(self, actor: Actor) -> OwnSettingsView:
        """The person's settings."""
        require(actor, Operation.EDIT_OWN_SETTINGS)
        user = await User.get(id=actor.user_id)
        keys = {view.integration: view for view in await self._credentials.overview(actor)}
        urls = {
            system: keys[integration].base_url or self._addresses.own(integration)
            for system, integration in INTEGRATION_OF.items()
        }
        return OwnSettingsView(
            language=Language(user.language),
            timezone=user.timezone,
            active_system=user.active_system,
            interviewer_calendar_url=user.interviewer_calendar_url,
            is_observer_active=user.is_observer_active,
            keys=keys,
            huntflow_urls=urls,
        )

    async def change(self, actor: Actor, given: SettingsInput, *, source: Source) -> None:
        """Write what is given.

        Raises:
            CalendarUrlError, UnknownTimeZoneError: nothing was changed.
            NotConnectedError: the chosen system of Huntflow is not connected.
            AccessRefusedError: nobody but an administrator lets an observer in.
        """
        require(actor, Operation.EDIT_OWN_SETTINGS)
        user = await User.get(id=actor.user_id)
        if given.calendar_url and given.calendar_url != user.interviewer_calendar_url:
            _check_url(given.calendar_url)
        if given.is_observer_active not in {None, user.is_observer_active}:
            require(actor, Operation.MANAGE_USERS)
            await User.filter(id=actor.user_id).update(is_observer_active=given.is_observer_active)
        if given.system is not None and given.system is not user.active_system:
            await self._credentials.choose_system(actor, given.system, owner_id=actor.user_id, source=source)
        if given.timezone and given.timezone != user.timezone:
            await self._preferences.set_timezone(actor, given.timezone)
        if given.language is not None:
            await self._preferences.set_language(actor, given.language)
        if given.calendar_url is not None and given.calendar_url != user.interviewer_calendar_url:
            await User.filter(id=actor.user_id).update(interviewer_calendar_url=given.calendar_url)
            await audit.record(actor, "calendar_url_set", object_type="user", object_id=actor.user_id, source=source)


def _check_url(text: str) -> None:
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        raise CalendarUrlError from None
    if parts.scheme != "https" or not host or "." not in host or len(text) > LONGEST_URL or not text.isprintable():
        raise CalendarUrlError
