"""Carries confirmed changes to Huntflow and back, each exactly once.

The intent stands in the row before the call and the result after it. Whatever was intended and has no result is looked
up at Huntflow before anything is written again.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from integrations.base import BadResponseError, IntegrationError, UnavailableError
from models.applicants import ApplicantChange, ChangeKind, ChangeState
from models.audit import Source
from services.access import Actor
from services.applicants.actions import ACTIONS, is_same
from services.applicants.errors import (
    AlreadyOnVacancyError,
    ChangedMeanwhileError,
    NotOnVacancyError,
    OutcomeUnknownError,
    UndoConflictError,
)
from services.applicants.fields import shown_values
from services.applicants.index import ApplicantIndex
from services.applicants.ledger import ChangeLedger
from services.applicants.organisation import Organisation
from services.applicants.questionary import answer_in_words
from services.applicants.reading import ApplicantReading
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnection
from services.vacancy_reading import key_prefix
from services.vendor_cache import VendorCache

# Huntflow shows a write at once; an outage lasts longer.
LOOK_AFTER = timedelta(seconds=20)
# Whoever confirmed a change that long ago may have done it by hand since, so it is looked up but not written any more.
STILL_WANTED = timedelta(minutes=10)
# After a day of silence nobody waits for the answer.
GIVE_UP_AFTER = timedelta(days=1)
# The effect of a write that ended like this is not known, also of those that are safe to repeat.
UNKNOWN = (UnavailableError, BadResponseError)


class Settled(Enum):
    """What became of a write whose answer was lost."""

    UNKNOWN = "unknown"
    HAPPENED = "happened"
    NOT_HAPPENED = "not_happened"


class ChangeCarrier:
    """Writes changes; rows must be in APPLYING or UNDOING and held by the caller."""

    def __init__(
        self, *, cache: VendorCache, index: ApplicantIndex, ledger: ChangeLedger, now: Callable[[], datetime]
    ) -> None:
        self._cache = cache
        self._index = index
        self._ledger = ledger
        self._now = now

    async def apply(
        self, change: ApplicantChange, actor: Actor, connection: HuntflowConnection, *, source: Source
    ) -> None:
        """Write a change for the first time.

        Raises:
            ChangedMeanwhileError, AlreadyOnVacancyError, NotOnVacancyError: it is not as it was; nothing was written.
            OutcomeUnknownError: the answer was lost; `settle` finds out.
            IntegrationError: Huntflow refused; nothing was written.
        """
        try:
            await self._require_unchanged(change, actor, connection)
        except (IntegrationError, ServiceError) as error:
            await self._ledger.failed(change, error)
            raise
        await self._write(change, connection, change.after)
        await self._ledger.done(change, actor, source=source)
        await self._look_again(change, actor, connection)

    async def undo(
        self, change: ApplicantChange, actor: Actor, connection: HuntflowConnection, *, source: Source
    ) -> None:
        """Write the previous state back.

        Raises:
            UndoConflictError: somebody changed it since; nothing was written and it cannot be undone any more.
            OutcomeUnknownError: the answer was lost; `settle` finds out.
        """
        try:
            current = await ACTIONS[change.kind].current(connection, change)
        except IntegrationError:
            # Nothing was written: the person may try again while there is time.
            await self._ledger.reopen(change)
            raise
        except NotOnVacancyError:
            await self._ledger.keep_for_good(change)
            raise
        if not is_same(current, change.after):
            now = await self._in_words(change, actor, connection, current)
            await self._ledger.keep_for_good(change)
            raise UndoConflictError(now=now)
        await self._write(change, connection, change.before)
        await self._ledger.undone(change, actor, source=source)
        await self._look_again(change, actor, connection)

    async def settle(
        self, change: ApplicantChange, actor: Actor | None, connection: HuntflowConnection, *, may_write: bool
    ) -> Settled:
        """Find out what became of an intended write, and carry it out if it did not happen and still may."""
        is_undo = change.state is ChangeState.UNDOING
        wanted, other = (change.before, change.after) if is_undo else (change.after, change.before)
        age = self._now() - (change.intended_at or change.updated_at)
        try:
            current = await ACTIONS[change.kind].current(connection, change)
            if is_same(current, other) and may_write and age <= STILL_WANTED:
                await self._write(change, connection, wanted)
                current = wanted
        except OutcomeUnknownError:
            return Settled.UNKNOWN
        except (IntegrationError, NotOnVacancyError) as error:
            if isinstance(error, UNKNOWN) and age < GIVE_UP_AFTER:
                await self._ledger.look_later(change, LOOK_AFTER * 3)
                return Settled.UNKNOWN
            return await self._give_up(change, error)
        if not is_same(current, wanted):
            return await self._give_up(change, ChangedMeanwhileError())
        end = self._ledger.undone if is_undo else self._ledger.done
        await end(change, actor, source=Source.JOB)
        if actor is not None:
            await self._look_again(change, actor, connection)
        return Settled.HAPPENED

    async def _give_up(self, change: ApplicantChange, error: Exception) -> Settled:
        if change.state is ChangeState.UNDOING:
            await self._ledger.keep_for_good(change)
        elif change.state is not ChangeState.FAILED:
            await self._ledger.failed(change, error)
        return Settled.NOT_HAPPENED

    async def _require_unchanged(self, change: ApplicantChange, actor: Actor, connection: HuntflowConnection) -> None:
        if change.kind is ChangeKind.COMMENT:
            return  # a second comment of the same text may be meant
        current = await ACTIONS[change.kind].current(connection, change)
        if change.kind is ChangeKind.ATTACH and current:
            raise AlreadyOnVacancyError
        if not is_same(current, change.before):
            raise ChangedMeanwhileError(now=await self._in_words(change, actor, connection, current))

    async def _write(self, change: ApplicantChange, connection: HuntflowConnection, values: Mapping[str, Any]) -> None:
        try:
            await ACTIONS[change.kind].write(connection, change, values)
        except IntegrationError as error:
            if error.may_have_happened or isinstance(error, UNKNOWN):
                await self._ledger.look_later(change, LOOK_AFTER)
                raise OutcomeUnknownError from error
            if change.state is ChangeState.UNDOING:
                await self._ledger.reopen(change)
            else:
                await self._ledger.failed(change, error)
            raise

    async def _in_words(
        self, change: ApplicantChange, actor: Actor, connection: HuntflowConnection, current: Mapping[str, Any]
    ) -> str:
        """What stands in Huntflow now, for a sentence."""
        if change.kind is ChangeKind.FIELDS:
            return shown_values(dict(current)) or "—"
        if change.kind is ChangeKind.ANSWERS:
            ((key, value),) = current["answers"].items()
            return await answer_in_words(self._reading(actor, connection), key, value) or "—"
        names = await self._reading(actor, connection).names([])
        if change.kind is ChangeKind.TAGS:
            return ", ".join(names.tags.get(tag, f"№ {tag}") for tag in current["tags"]) or "—"
        return names.stage(current["status"])

    async def _look_again(self, change: ApplicantChange, actor: Actor, connection: HuntflowConnection) -> None:
        """What was kept of the applicant is old: drop it, and put the new state into the index."""
        reading = self._reading(actor, connection)
        await reading.forget(change.applicant_id)
        for values in (change.before, change.after):
            if "vacancy" in values and values["vacancy"] is not None:
                prefix = key_prefix(actor.user_id, connection.system, connection.account_id)
                await self._cache.forget(f"{prefix}vacancy:{values['vacancy']}:")
        organisation = Organisation.of(connection)
        try:
            applicant = (await reading.applicant(change.applicant_id)).data
            await self._index.note(organisation, [applicant])
            await self._index.note_stage(organisation, applicant.id, await reading.stage_name(applicant))
        except (IntegrationError, ServiceError):
            return  # the next look at the card does it

    def _reading(self, actor: Actor, connection: HuntflowConnection) -> ApplicantReading:
        return ApplicantReading(self._cache, connection, actor.user_id)
