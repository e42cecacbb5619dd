"""The six kinds of change: what stands in Huntflow now, and how it is written. No rows, no rights.

`Values` are what a change keeps before and after itself; for one applicant and kind they can be compared and written
back. Huntflow has no idempotency keys and cannot delete a comment or take an applicant off a vacancy.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol

from integrations.base import IntegrationError, NotFoundError
from integrations.huntflow import HuntflowClient
from integrations.huntflow.applicant_changes import ApplicantChange as FieldChange
from integrations.huntflow.schemas import Applicant
from models.applicants import ApplicantChange, ChangeKind
from services.applicants.answers import written
from services.applicants.errors import NotOnVacancyError
from services.applicants.fields import values_of
from services.applicants.reading import plain_comment
from services.huntflow_connections import HuntflowConnection

Values = Mapping[str, Any]

# Huntflow's clock and ours differ a little.
CLOCK_MARGIN = timedelta(minutes=2)
# A comment just written stands among the newest entries.
NEWEST_LOGS = 30


class Action(Protocol):
    """One kind of change."""

    # A delayed kind is written only when the time for thinking again is over, because Huntflow has no way back.
    is_delayed: bool

    async def current(self, connection: HuntflowConnection, change: ApplicantChange) -> Values:
        """What stands in Huntflow now, in the form of `before` and `after`."""

    async def write(self, connection: HuntflowConnection, change: ApplicantChange, values: Values) -> None:
        """Make it so."""


class Move:
    """Another stage of the vacancy, with the reason if it is a rejection."""

    is_delayed = False

    async def current(self, connection: HuntflowConnection, change: ApplicantChange) -> Values:
        """The stage on the vacancy.

        Raises:
            NotOnVacancyError: the applicant is not on it any more.
        """
        return place_on(await _applicant(connection, change), change.before["vacancy"])

    async def write(self, connection: HuntflowConnection, change: ApplicantChange, values: Values) -> None:
        """Move the applicant."""
        await connection.client.change_status(
            connection.account_id,
            change.applicant_id,
            vacancy_id=values["vacancy"],
            status_id=values["status"],
            rejection_reason_id=values.get("reason"),
        )


class Tags:
    """The whole set of tags."""

    is_delayed = False

    async def current(self, connection: HuntflowConnection, change: ApplicantChange) -> Values:
        """Ids of the tags."""
        return await tags_of(connection.client, connection.account_id, change.applicant_id)

    async def write(self, connection: HuntflowConnection, change: ApplicantChange, values: Values) -> None:
        """Replace the set."""
        await connection.client.set_applicant_tags(connection.account_id, change.applicant_id, values["tags"])


class Fields:
    """Fields of the applicant's own page; `values` are Huntflow's names of the changed ones."""

    is_delayed = False

    async def current(self, connection: HuntflowConnection, change: ApplicantChange) -> Values:
        """The same fields as they are now."""
        return values_of(await _applicant(connection, change), change.after)

    async def write(self, connection: HuntflowConnection, change: ApplicantChange, values: Values) -> None:
        """Correct the fields."""
        await connection.client.update_applicant(connection.account_id, change.applicant_id, FieldChange(**values))


class Answers:
    """One field of the questionary, under `answers` by its key."""

    is_delayed = False

    async def current(self, connection: HuntflowConnection, change: ApplicantChange) -> Values:
        """The same field as it is now."""
        kept = await connection.client.questionary(connection.account_id, change.applicant_id)
        return {"answers": {key: written(kept.get(key)) for key in change.after["answers"]}}

    async def write(self, connection: HuntflowConnection, change: ApplicantChange, values: Values) -> None:
        """Change the field, and leave the others."""
        client, account_id = connection.client, connection.account_id
        try:
            await client.update_questionary(account_id, change.applicant_id, values["answers"])
        except NotFoundError:
            # Nothing was ever filled in, so there is nothing to update; a write of the whole makes it.
            await client.create_questionary(account_id, change.applicant_id, values["answers"])


class Comment:
    """A comment; `before` is empty, it is there or it is not."""

    is_delayed = True

    async def current(self, connection: HuntflowConnection, change: ApplicantChange) -> Values:
        """`after` when the comment is in the history since we intended it, nothing otherwise."""
        since = (change.intended_at or change.created_at) - CLOCK_MARGIN
        page = await connection.client.applicant_logs(connection.account_id, change.applicant_id, count=NEWEST_LOGS)
        text = plain_comment(change.after["text"])
        for entry in page.items:
            is_ours = connection.owner_huntflow_id is None or (
                entry.account_info is not None and entry.account_info.id == connection.owner_huntflow_id
            )
            if is_ours and _is_since(entry.created, since) and plain_comment(entry.comment) == text:
                return dict(change.after)
        return {}

    async def write(self, connection: HuntflowConnection, change: ApplicantChange, values: Values) -> None:
        """Write the comment."""
        await connection.client.comment(
            connection.account_id, change.applicant_id, text=values["text"], vacancy_id=values["vacancy"]
        )


class Attach:
    """A place on one more vacancy."""

    is_delayed = True

    async def current(self, connection: HuntflowConnection, change: ApplicantChange) -> Values:
        """`after` when the applicant is on the vacancy, on whatever stage; nothing otherwise."""
        applicant = await _applicant(connection, change)
        return dict(change.after) if is_on(applicant, change.after["vacancy"]) else {}

    async def write(self, connection: HuntflowConnection, change: ApplicantChange, values: Values) -> None:
        """Put the applicant on the vacancy."""
        await connection.client.attach_to_vacancy(
            connection.account_id, change.applicant_id, vacancy_id=values["vacancy"], status_id=values["status"]
        )


ACTIONS: Mapping[ChangeKind, Action] = {
    ChangeKind.MOVE: Move(),
    ChangeKind.TAGS: Tags(),
    ChangeKind.FIELDS: Fields(),
    ChangeKind.ANSWERS: Answers(),
    ChangeKind.COMMENT: Comment(),
    ChangeKind.ATTACH: Attach(),
}


def place_on(applicant: Applicant, vacancy_id: int) -> dict[str, Any]:
    """Where an applicant stands on a vacancy.

    Raises:
        NotOnVacancyError: nowhere on it.
    """
    link = next((link for link in applicant.links if link.vacancy == vacancy_id), None)
    if link is None:
        raise NotOnVacancyError
    return {"vacancy": vacancy_id, "status": link.status}


async def reason_on(connection: HuntflowConnection, applicant_id: int, place: Values) -> int | None:
    """Why an applicant was rejected on a vacancy; Huntflow tells it in the history only."""
    try:
        page = await connection.client.applicant_logs(
            connection.account_id, applicant_id, vacancy_id=place["vacancy"], count=NEWEST_LOGS
        )
    except IntegrationError:
        return None  # particular histories cannot be read (vendor's issues 595, 671); the stage alone is restored
    entries = (entry for entry in page.items if entry.status == place["status"])
    return next((entry.rejection_reason for entry in entries), None)


def is_same(one: Values, other: Values) -> bool:
    """Whether two states are one; the reason of a rejection is restored with it but cannot be read back."""
    if "status" in one and "status" in other:
        return (one["vacancy"], one["status"]) == (other["vacancy"], other["status"])
    return one == other


def is_on(applicant: Applicant, vacancy_id: int) -> bool:
    """Whether an applicant stands on a vacancy."""
    return any(link.vacancy == vacancy_id for link in applicant.links)


async def tags_of(client: HuntflowClient, account_id: int, applicant_id: int) -> dict[str, Any]:
    """The set of tags, in an order that can be compared."""
    return {"tags": sorted(set(await client.applicant_tags(account_id, applicant_id)))}


async def _applicant(connection: HuntflowConnection, change: ApplicantChange) -> Applicant:
    return await connection.client.applicant(connection.account_id, change.applicant_id)


def _is_since(at: datetime | None, since: datetime) -> bool:
    return at is None or at >= since
