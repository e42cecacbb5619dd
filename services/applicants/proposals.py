"""What a person may do with an applicant, and what exactly would happen; nothing is written at Huntflow here."""

from collections.abc import Mapping
from typing import Any

from integrations.base import NotFoundError
from integrations.huntflow.schemas import Applicant
from models.applicants import ApplicantChange, ChangeKind
from services.access import Actor, Operation
from services.applicants.actions import is_on, place_on, reason_on, tags_of
from services.applicants.errors import (
    AlreadyOnVacancyError,
    ApplicantGoneError,
    BadCommentError,
    NothingToChangeError,
    SameStageError,
    StageGoneError,
)
from services.applicants.fields import ApplicantField, typed_values, values_of
from services.applicants.ledger import ChangeLedger, ChangeView, view_of
from services.applicants.organisation import ApplicantButton, Organisation, connection_for
from services.applicants.questions import Choice, TagChoices, tag_choices_of
from services.applicants.reading import ApplicantReading
from services.applicants.rows import REJECTION
from services.huntflow_connections import HuntflowConnections
from services.vacancies import Vacancies
from services.vacancy_rows import Stage, applicant_name
from services.vendor_cache import VendorCache

# One message of Telegram; Huntflow takes more.
MAX_COMMENT_CHARS = 4000


class ApplicantProposals:
    """Prepares changes; every method checks the right, the owner of the button and the organisation."""

    def __init__(
        self, *, huntflow: HuntflowConnections, cache: VendorCache, vacancies: Vacancies, ledger: ChangeLedger
    ) -> None:
        self._huntflow = huntflow
        self._cache = cache
        self._vacancies = vacancies
        self._ledger = ledger

    async def check(self, actor: Actor, button: ApplicantButton) -> None:
        """Before asking a person to type something: whether they may change this applicant."""
        await self._reading(actor, button)

    async def stages(self, actor: Actor, button: ApplicantButton, vacancy_id: int) -> tuple[Stage, ...]:
        """Stages the applicant can be moved to: all but the present one."""
        reading = await self._reading(actor, button)
        applicant = (await reading.applicant(button.applicant_id)).data
        present = place_on(applicant, vacancy_id)["status"]
        return tuple(stage for stage in await reading.usable_stages(vacancy_id) if stage.id != present)

    async def free_stages(self, actor: Actor, button: ApplicantButton, vacancy_id: int) -> tuple[Stage, ...]:
        """Stages of a vacancy somebody can be put on, without rejections."""
        reading = await self._reading(actor, button)
        return tuple(stage for stage in await reading.usable_stages(vacancy_id) if stage.type != REJECTION)

    async def reasons(self, actor: Actor, button: ApplicantButton) -> tuple[Choice, ...]:
        """Why somebody may be rejected, by the organisation's own list."""
        reading = await self._reading(actor, button)
        return tuple(Choice(one.id, one.name) for one in await reading.reasons() if one.id is not None)

    async def move(self, actor: Actor, button: ApplicantButton, vacancy_id: int, stage_id: int) -> ChangeView:
        """Move to a stage of a vacancy the applicant is on; a rejection comes back with the reasons to choose from.

        Raises:
            NotOnVacancyError, SameStageError, StageGoneError: not possible.
        """
        reading = await self._reading(actor, button)
        stage, applicant = await _stage(reading, vacancy_id, stage_id), await self._applicant(reading, button)
        before = place_on(applicant, vacancy_id)
        if before["status"] == stage_id:
            raise SameStageError(stage=stage.name)
        reasons = {str(one.id): one.name for one in await reading.reasons()} if stage.type == REJECTION else {}
        names = await reading.names([vacancy_id])
        if names.is_rejection(before["status"]):
            before["reason"] = await reason_on(reading.connection, button.applicant_id, before)
        after = {"vacancy": vacancy_id, "status": stage_id, "reason": None}
        subject = {
            "vacancy": names.vacancy(vacancy_id),
            "was": names.stage(before["status"]),
            "becomes": stage.name,
            "reasons": reasons,
        }
        return view_of(
            await self._propose(
                reading, button, applicant, ChangeKind.MOVE, before=before, after=after, subject=subject
            )
        )

    async def tags(self, actor: Actor, button: ApplicantButton) -> TagChoices:
        """Begin to choose tags from the present set, which is read first because Huntflow replaces the whole set."""
        reading = await self._reading(actor, button)
        applicant = await self._applicant(reading, button)
        connection = reading.connection
        before = await tags_of(connection.client, connection.account_id, button.applicant_id)
        names = {str(tag.id): tag.name for tag in await reading.tags()}
        return tag_choices_of(
            await self._propose(
                reading, button, applicant, ChangeKind.TAGS, before=before, after=before, subject={"tags": names}
            )
        )

    async def edit(self, actor: Actor, button: ApplicantButton, field: ApplicantField, text: str) -> ChangeView:
        """Correct a field.

        Raises:
            BadNameError, BadPhoneError, BadEmailError, BadValueError: the text is no such value.
            NothingToChangeError: it is the present value.
        """
        reading = await self._reading(actor, button)
        after = typed_values(field, text)
        applicant = await self._applicant(reading, button)
        before = values_of(applicant, after)
        if before == after:
            raise NothingToChangeError
        subject = {"field": field.value}
        return view_of(
            await self._propose(
                reading, button, applicant, ChangeKind.FIELDS, before=before, after=after, subject=subject
            )
        )

    async def comment(
        self, actor: Actor, button: ApplicantButton, text: str, vacancy_id: int | None = None
    ) -> ChangeView:
        """Write a comment, on the vacancy moved last if none is named.

        Raises:
            BadCommentError: empty or too long.
        """
        reading = await self._reading(actor, button)
        text = text.strip()
        if not text or len(text) > MAX_COMMENT_CHARS:
            raise BadCommentError(most=MAX_COMMENT_CHARS)
        applicant = await self._applicant(reading, button)
        if vacancy_id is not None:
            place_on(applicant, vacancy_id)
        names = await reading.names([vacancy_id] if vacancy_id else [])
        subject = {"vacancy": names.vacancy(vacancy_id) if vacancy_id else ""}
        after = {"text": text, "vacancy": vacancy_id}
        return view_of(
            await self._propose(reading, button, applicant, ChangeKind.COMMENT, before={}, after=after, subject=subject)
        )

    async def attach(self, actor: Actor, button: ApplicantButton, vacancy_id: int, stage_id: int) -> ChangeView:
        """Put the applicant on one more vacancy.

        Raises:
            AlreadyOnVacancyError: they are on it.
            VacancyGoneError: it is not open.
        """
        reading = await self._reading(actor, button)
        vacancy = await self._vacancies.open_vacancy(actor, vacancy_id)
        stage, applicant = await _stage(reading, vacancy_id, stage_id), await self._applicant(reading, button)
        if is_on(applicant, vacancy_id):
            raise AlreadyOnVacancyError
        after = {"vacancy": vacancy_id, "status": stage_id}
        subject = {"vacancy": vacancy.name, "becomes": stage.name}
        return view_of(
            await self._propose(reading, button, applicant, ChangeKind.ATTACH, before={}, after=after, subject=subject)
        )

    async def _reading(self, actor: Actor, button: ApplicantButton) -> ApplicantReading:
        connection = await connection_for(self._huntflow, actor, button, Operation.CHANGE_APPLICANTS)
        return ApplicantReading(self._cache, connection, actor.user_id)

    @staticmethod
    async def _applicant(reading: ApplicantReading, button: ApplicantButton) -> Applicant:
        """As Huntflow has them now: what is compared before a write and restored after it is never a kept answer."""
        connection = reading.connection
        try:
            return await connection.client.applicant(connection.account_id, button.applicant_id)
        except NotFoundError as error:
            raise ApplicantGoneError from error

    async def _propose(
        self,
        reading: ApplicantReading,
        button: ApplicantButton,
        applicant: Applicant,
        kind: ChangeKind,
        *,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        subject: Mapping[str, Any],
    ) -> ApplicantChange:
        whole = {"name": applicant_name(applicant), **subject}
        organisation = Organisation.of(reading.connection)
        return await self._ledger.propose(button, organisation, kind, before=before, after=after, subject=whole)


async def _stage(reading: ApplicantReading, vacancy_id: int, stage_id: int) -> Stage:
    stage = next((stage for stage in await reading.usable_stages(vacancy_id) if stage.id == stage_id), None)
    if stage is None:
        raise StageGoneError
    return stage
