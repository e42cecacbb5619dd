"""Two sources of one person confirmed within minutes make one applicant.

Huntflow's search shows a new applicant only after it has indexed it (`reindex_job_id` in the answer), so whoever is
created claims the contacts first. The second one finds the claim, waits for its end and is shown who is there.
"""

import hashlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from integrations.base import NotFoundError
from locales import lazy
from models.applicant_claims import ApplicantClaim
from services.applicants.organisation import Organisation
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnection
from services.task_import.contacts import normal_email, phone_key, profile_key
from services.task_import.draft import ImportDraft, KnownApplicant, MatchReason
from services.task_import.duplicates import known_applicant
from services.task_import.trail import ImportWork

# Huntflow says nothing of how long indexing takes; a lost answer is settled well within this time as well.
CLAIM_TIME = timedelta(minutes=15)
# How long to wait for an import that creates the same person now: a write with its waits ends within it.
LOOKS = 12
BETWEEN_LOOKS_S = 5.0


class SamePersonBusyError(ServiceError):
    """Another draft or task with the same contact is being created, and its outcome is not known yet."""

    sentence = lazy(
        "The same person is being added from another file or task at this moment. Nothing was created a second time. "
        "Try again in a minute."
    )


class _TakenError(Exception):
    """Others have claimed a contact; the transaction is rolled back."""

    def __init__(self, others: Sequence[ApplicantClaim]) -> None:
        super().__init__()
        self.others = others


class ApplicantClaims:
    """Claims the contacts of whom one kind of import creates."""

    def __init__(self, *, kind: str, now: Callable[[], datetime], sleep: Callable[[float], Awaitable[None]]) -> None:
        self._kind = kind
        self._now = now
        self._sleep = sleep

    async def take(self, work: ImportWork, connection: HuntflowConnection) -> tuple[KnownApplicant, ...]:
        """Claim everything, or say who was created with one of the contacts a moment ago; nothing is claimed then.

        Raises:
            SamePersonBusyError: somebody else is creating them and does not come to an end.
        """
        for look in range(LOOKS):
            try:
                await self._claim(work, Organisation.of(connection))
            except _TakenError as taken:
                created = {one.applicant_id for one in taken.others if one.applicant_id is not None}
                decided = {known.id for known in work.draft.duplicates or ()}
                # Those the person was shown are somebody else by the person's own word.
                if created and created <= decided and all(one.applicant_id for one in taken.others):
                    return ()
                if new := await self._known(connection, created - decided):
                    return new
                if look < LOOKS - 1:
                    await self._sleep(BETWEEN_LOOKS_S)
            else:
                return ()
        raise SamePersonBusyError

    async def give_up(self, work: ImportWork) -> None:
        """Huntflow certainly created nobody."""
        await ApplicantClaim.filter(kind=self._kind, import_id=work.id, applicant_id=None).delete()

    async def _claim(self, work: ImportWork, organisation: Organisation) -> None:
        hashes = sorted(contact_hashes(work.draft))
        where = {"system": organisation.installation, "account_id": organisation.account_id}
        now = self._now()
        async with in_transaction():
            await ApplicantClaim.filter(claimed_at__lt=now - CLAIM_TIME).delete()
            claims = [
                ApplicantClaim(**where, contact_hash=each, kind=self._kind, import_id=work.id, claimed_at=now)
                for each in hashes
            ]
            # Two processes with the same contacts take turns here: the second waits for the first one's commit.
            await ApplicantClaim.bulk_create(claims, ignore_conflicts=True)
            rows = await ApplicantClaim.filter(**where, contact_hash__in=hashes)
            others = [row for row in rows if (row.kind, row.import_id) != (self._kind, work.id)]
            if others:
                raise _TakenError(others)
            await ApplicantClaim.filter(id__in=[row.id for row in rows]).update(claimed_at=now)

    async def _known(self, connection: HuntflowConnection, ids: set[int]) -> tuple[KnownApplicant, ...]:
        found = []
        for applicant_id in sorted(ids):
            try:
                applicant = await connection.client.applicant(connection.account_id, applicant_id)
            except NotFoundError:
                # Somebody has deleted the applicant meanwhile: the contact is free.
                await ApplicantClaim.filter(applicant_id=applicant_id).delete()
                continue
            found.append(known_applicant(applicant, MatchReason.JUST_CREATED))
        return tuple(found)


async def note_created(kind: str, import_id: int, applicant_id: int) -> None:
    """Whom the claims of an import became; inside the transaction that records the applicant."""
    await ApplicantClaim.filter(kind=kind, import_id=import_id).update(applicant_id=applicant_id)


async def forget_old_claims(now: datetime) -> int:
    """Delete what Huntflow's own search knows by now; how many."""
    return await ApplicantClaim.filter(claimed_at__lt=now - CLAIM_TIME).delete()


def contact_hashes(draft: ImportDraft) -> frozenset[str]:
    """Hashes of everything that belongs to one person only; empty when the draft has nothing but a name."""
    keys = {f"profile:{profile_key(profile.value)}" for profile in draft.profiles}
    if draft.phone and (number := phone_key(draft.phone.value)):
        keys.add(f"phone:{number}")
    if draft.email and (address := normal_email(draft.email.value)):
        keys.add(f"email:{address}")
    if draft.telegram:
        keys.add(f"telegram:{draft.telegram.value.lstrip('@').casefold()}")
    return frozenset(hashlib.sha256(key.encode()).hexdigest() for key in keys)
