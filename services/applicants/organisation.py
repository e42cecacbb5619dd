"""Where an applicant is: a system of Huntflow and an organisation in it; ids mean nothing without it."""

import re
from dataclasses import dataclass

from models.users import System
from services.access import Actor, Operation, require
from services.applicants.errors import (
    ForeignApplicantButtonError,
    NoOwnApplicantsError,
    OtherApplicantOrganisationError,
)
from services.errors import AccessRefusedError, ServiceError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.interviews.own_applicants import is_own, lenders
from services.vocabulary import Role

# Applicants belong to the team, not to one person: whose right ends at own objects has none here.
NOBODY = 0
_LETTERS = {System.PROD: "p", System.SANDBOX: "s"}
_SYSTEMS = {letter: system for system, letter in _LETTERS.items()}
_CODE = re.compile(r"([ps])([0-9]{1,10})")


@dataclass(frozen=True, slots=True)
class Organisation:
    """One organisation of one system; `host` as in `HuntflowConnection`."""

    system: System
    account_id: int
    host: str = ""

    @property
    def installation(self) -> str:
        """The system and the host in the eight signs our tables have for it."""
        return f"{_LETTERS[self.system]}{self.host}" if self.host else self.system.value

    @property
    def code(self) -> str:
        """The short form for buttons and links: `p11`."""
        return f"{_LETTERS[self.system]}{self.account_id}"

    @classmethod
    def read(cls, code: str) -> "Organisation | None":
        """The organisation of a short form, None for anything else."""
        match = _CODE.fullmatch(code)
        return cls(_SYSTEMS[match[1]], int(match[2])) if match else None

    @classmethod
    def of(cls, connection: HuntflowConnection) -> "Organisation":
        """Where a connection leads."""
        return cls(connection.system, connection.account_id, connection.host)


def details_of(place: str) -> dict[str, object]:
    """The organisation as the chronicle of an applicant knows it; nothing for what is no short form."""
    found = Organisation.read(place)
    return {"account_id": found.account_id, "system": found.system.value} if found else {}


@dataclass(frozen=True, slots=True)
class ApplicantButton:
    """What a button about an applicant carries: whose it is, and which applicant of which organisation."""

    owner_id: int
    place: str
    applicant_id: int


def require_applicants(actor: Actor, operation: Operation = Operation.VIEW_APPLICANTS) -> None:
    """Let through who may see (or change) any applicant of the organisation.

    Raises:
        NoOwnApplicantsError: an interviewer; none of the applicants is theirs.
    """
    try:
        require(actor, operation, owner_id=NOBODY)
    except AccessRefusedError:
        if Role.INTERVIEWER in actor.effective_roles and operation is Operation.VIEW_APPLICANTS:
            raise NoOwnApplicantsError from None
        raise


async def connection_for(
    huntflow: HuntflowConnections,
    actor: Actor,
    button: ApplicantButton,
    operation: Operation = Operation.VIEW_APPLICANTS,
) -> HuntflowConnection:
    """The person's connection, if the button is theirs and about the organisation they work in.

    An interviewer looks at the applicants of their own interviews through a recruiter's key: they need none.

    Raises:
        ForeignApplicantButtonError: the button was made for another person.
        OtherApplicantOrganisationError: another organisation.
        NoOwnApplicantsError: an interviewer, and the applicant is not theirs.
    """
    if button.owner_id == actor.user_id and await _is_own(actor, button, operation):
        return await _lent_connection(huntflow, actor, button)
    require_applicants(actor, operation)
    if button.owner_id != actor.user_id:
        raise ForeignApplicantButtonError
    connection = await huntflow.of(actor.user_id)
    if Organisation.of(connection).code != button.place:
        raise OtherApplicantOrganisationError
    return connection


async def _is_own(actor: Actor, button: ApplicantButton, operation: Operation) -> bool:
    """Whether the person has the right to this applicant only because they interview them."""
    if actor.may(operation, owner_id=NOBODY) or not actor.may(operation):
        return False
    place = Organisation.read(button.place)
    return place is not None and await is_own(actor.user_id, place.system, place.account_id, button.applicant_id)


async def _lent_connection(huntflow: HuntflowConnections, actor: Actor, button: ApplicantButton) -> HuntflowConnection:
    place = Organisation.read(button.place)
    if place is None:
        raise OtherApplicantOrganisationError
    users = [actor.user_id, *await lenders(place.system, place.account_id, button.applicant_id)]
    missing: ServiceError = OtherApplicantOrganisationError()
    for user_id in users:
        try:
            connection = await huntflow.of_system(user_id, place.system)
        except ServiceError as error:
            missing = error
            continue
        if connection.account_id == place.account_id:
            return connection
    raise missing
