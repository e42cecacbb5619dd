"""An applicant's page and its forms (spec/huntflow-app.md, `/huntflow/accounts/{account_id}/applicants/{id}/…`).

Written through the same rows as the chat's buttons: proposed, confirmed at once, undone within 30 seconds; what
Huntflow cannot take back waits for 30 seconds. The organisation must be the one the person works in.
"""

from dataclasses import dataclass

from integrations.base import IntegrationError
from models.audit import Source
from services.access import Actor, Operation, require
from services.applicants.answers import NoSuchAnswerError
from services.applicants.cards import ApplicantCards, ResumeFileRow
from services.applicants.changes import ApplicantChanges
from services.applicants.errors import ChangeOverError, NothingToChangeError
from services.applicants.fields import ApplicantField
from services.applicants.ledger import ChangeView
from services.applicants.organisation import ApplicantButton, Organisation
from services.applicants.proposals import ApplicantProposals
from services.applicants.questionary import ApplicantQuestionary, FieldQuestion, QuestionaryPage
from services.applicants.questions import ApplicantQuestions, Choice
from services.applicants.rows import ApplicantCard, HistoryPage
from services.huntflow_connections import HuntflowConnections
from services.vacancy_rows import Stage


@dataclass(frozen=True, slots=True)
class ApplicantDetails:
    """Everything a page shows; `history` is None for an applicant whose log Huntflow cannot read (issues 595, 671)."""

    card: ApplicantCard
    questionary: QuestionaryPage
    files: tuple[ResumeFileRow, ...]
    history: HistoryPage | None


@dataclass(frozen=True, slots=True)
class ApplicantAt:
    """An applicant as an address of a page names them."""

    account_id: int
    applicant_id: int


@dataclass(frozen=True, slots=True)
class ApplicantTools:
    """What the chat's conversations use as well."""

    cards: ApplicantCards
    questionary: ApplicantQuestionary
    proposals: ApplicantProposals
    questions: ApplicantQuestions
    changes: ApplicantChanges


class HuntflowApplicants:
    """Reads and changes one applicant in one call each. `source` says which door it came through."""

    def __init__(self, *, huntflow: HuntflowConnections, tools: ApplicantTools) -> None:
        self._huntflow = huntflow
        self._tools = tools

    async def details(self, actor: Actor, at: ApplicantAt, history_page: int = 1) -> ApplicantDetails:
        """The applicant with questionary, files and a page of the history.

        Raises:
            ApplicantGoneError: there is none. OtherApplicantOrganisationError: another organisation is chosen.
        """
        button, cards = await self._button(actor, at, Operation.VIEW_APPLICANTS), self._tools.cards
        card = await cards.card(actor, button)
        try:
            history = await cards.history(actor, button, history_page)
        except IntegrationError:
            history = None
        return ApplicantDetails(
            card, await self._tools.questionary.page(actor, button), await cards.resume_files(actor, button), history
        )

    async def changeable(self, actor: Actor, at: ApplicantAt) -> ApplicantCard:
        """The card alone, for a form; raises as `details`, and AccessRefusedError for who may only look."""
        return await self._tools.cards.card(actor, await self._button(actor, at))

    async def comment(
        self, actor: Actor, at: ApplicantAt, text: str, vacancy_id: int | None = None, *, source: Source
    ) -> ChangeView:
        """Write a comment; it waits for 30 seconds, because Huntflow cannot delete one.

        Raises:
            BadCommentError: empty or too long. NotOnVacancyError: the applicant is not on the vacancy.
        """
        change = await self._tools.proposals.comment(actor, await self._button(actor, at), text, vacancy_id)
        return await self._confirm(actor, change, source)

    async def move(
        self,
        actor: Actor,
        at: ApplicantAt,
        stage: tuple[int, int],
        reason_id: int | None = None,
        *,
        source: Source,
    ) -> ChangeView:
        """Move to `stage`, a vacancy's and a stage's id; a rejection needs a reason of the organisation's list.

        Raises:
            ReasonGoneError: the reason is missing or not in the list. NotOnVacancyError, SameStageError, ...
        """
        change = await self._tools.proposals.move(actor, await self._button(actor, at), *stage)
        if reason_id is not None:
            change = await self._tools.questions.choose_reason(actor, actor.user_id, change.id, reason_id)
        return await self._confirm(actor, change, source)

    async def attach(self, actor: Actor, at: ApplicantAt, stage: tuple[int, int], *, source: Source) -> ChangeView:
        """Put the applicant on one more vacancy; it waits for 30 seconds, because Huntflow cannot take it back."""
        change = await self._tools.proposals.attach(actor, await self._button(actor, at), *stage)
        return await self._confirm(actor, change, source)

    async def edit(
        self, actor: Actor, at: ApplicantAt, fields: dict[ApplicantField, str], *, source: Source
    ) -> tuple[ChangeView, ...]:
        """Correct fields; those that are so already are left out. Nothing is written unless every value is one.

        Raises:
            BadNameError, BadPhoneError, BadEmailError, BadValueError: a text is no such value.
        """
        button = await self._button(actor, at)
        asked = []
        for name, text in fields.items():
            try:
                asked.append(await self._tools.proposals.edit(actor, button, name, text))
            except NothingToChangeError:
                continue
        return tuple([await self._confirm(actor, change, source) for change in asked])

    async def set_tags(self, actor: Actor, at: ApplicantAt, tag_ids: frozenset[int], *, source: Source) -> ChangeView:
        """Give the applicant exactly these tags.

        Raises:
            TagGoneError: one is not in the organisation's list. NothingToChangeError: they are so already.
        """
        choices = await self._tools.proposals.tags(actor, await self._button(actor, at))
        change = choices.change
        present = {tag.id for tag in choices.tags if tag.is_chosen}
        for tag_id in sorted(present ^ tag_ids):
            change = (await self._tools.questions.toggle_tag(actor, actor.user_id, change.id, tag_id)).change
        return await self._confirm(actor, change, source)

    async def answer(self, actor: Actor, at: ApplicantAt, field_id: int, text: str, *, source: Source) -> ChangeView:
        """Fill in a field of the questionary; a row of a dictionary by its whole name.

        Raises:
            NoSuchAnswerError: no row or several have the name. Others of `services.applicants.answers`.
        """
        asked = await self._tools.questionary.answer(actor, await self._button(actor, at), field_id, text)
        if isinstance(asked, FieldQuestion):
            raise NoSuchAnswerError(field=asked.row.title)
        return await self._confirm(actor, asked, source)

    async def undo(self, actor: Actor, change_id: int, *, source: Source) -> ChangeView:
        """Bring the previous state back; raises as `ApplicantChanges.undo`."""
        return await self._tools.changes.undo(actor, actor.user_id, change_id, source=source)

    async def take_back(self, actor: Actor, change_id: int, *, source: Source) -> ChangeView:
        """Do not write what still waits; bring the previous state back where it was written.

        Raises:
            TooLateToCancelError: Huntflow has it and offers no way back. Others as `ApplicantChanges.undo`.
        """
        try:
            return await self._tools.changes.drop(actor, actor.user_id, change_id)
        except ChangeOverError:
            return await self.undo(actor, change_id, source=source)

    async def stages(self, actor: Actor, at: ApplicantAt, vacancy_id: int) -> tuple[Stage, ...]:
        """Stages the applicant can be moved to on a vacancy; with those of the type REJECTION goes a reason.

        Raises:
            NotOnVacancyError: the applicant is not on the vacancy.
        """
        return await self._tools.proposals.stages(actor, await self._button(actor, at), vacancy_id)

    async def reasons(self, actor: Actor, at: ApplicantAt) -> tuple[Choice, ...]:
        """Reasons of a rejection."""
        return await self._tools.proposals.reasons(actor, await self._button(actor, at))

    async def _confirm(self, actor: Actor, change: ChangeView, source: Source) -> ChangeView:
        return await self._tools.changes.confirm(actor, actor.user_id, change.id, None, source=source)

    async def _button(
        self, actor: Actor, at: ApplicantAt, operation: Operation = Operation.CHANGE_APPLICANTS
    ) -> ApplicantButton:
        # Who may not is told so, and not that Huntflow is not connected.
        require(actor, operation)
        connection = await self._huntflow.of(actor.user_id)
        return ApplicantButton(actor.user_id, Organisation(connection.system, at.account_id).code, at.applicant_id)
