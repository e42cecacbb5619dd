"""The questionary of an applicant: what is filled in, and one field changed like everything else on the card."""

from dataclasses import dataclass, field

from integrations.base import Json, NotFoundError
from integrations.huntflow.fields import FieldSchema, Values
from models.applicants import ChangeKind
from services.access import Actor, Operation
from services.applicants.answers import ClosedFieldError, NoSuchAnswerError, is_editable, shown, typed, written
from services.applicants.errors import ApplicantGoneError, NothingToChangeError
from services.applicants.ledger import ChangeLedger, ChangeView, view_of
from services.applicants.organisation import NOBODY, ApplicantButton, Organisation, connection_for
from services.applicants.questions import Choice
from services.applicants.reading import ApplicantReading
from services.errors import GoneError
from services.huntflow_connections import HuntflowConnections
from services.vacancy_rows import applicant_name
from services.vendor_cache import VendorCache

OPTION_ROWS = 8
# What is kept of a value in the row of a change, for its message.
MAX_SHOWN_CHARS = 500


@dataclass(frozen=True, slots=True)
class QuestionaryRow:
    """A field with what is filled in; `field_id` is what a button carries."""

    field_id: int
    title: str
    value: str = field(repr=False)
    may_change: bool = False


@dataclass(frozen=True, slots=True)
class QuestionaryPage:
    """All fields in the order of the organisation's form."""

    button: ApplicantButton
    rows: tuple[QuestionaryRow, ...]
    may_change: bool

    @property
    def answered(self) -> tuple[QuestionaryRow, ...]:
        """The fields somebody has filled in."""
        return tuple(row for row in self.rows if row.value)


@dataclass(frozen=True, slots=True)
class FieldQuestion:
    """One field to be changed: a page of what can be chosen, or a text to be typed.

    Attributes:
        type: Huntflow's word, for the hint beside the question.
        options: ids are positions in a select and rows of a dictionary.
        search: what was typed and fits several rows, empty for the whole list.
    """

    button: ApplicantButton
    row: QuestionaryRow
    type: str
    is_required: bool
    options: tuple[Choice, ...] = ()
    page: int = 1
    pages: int = 1
    search: str = ""


class ApplicantQuestionary:
    """Reads and prepares; every method checks the right, the owner of the button and the organisation."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache, ledger: ChangeLedger) -> None:
        self._huntflow = huntflow
        self._cache = cache
        self._ledger = ledger

    async def page(self, actor: Actor, button: ApplicantButton) -> QuestionaryPage:
        """The whole form.

        Raises:
            ApplicantGoneError: Huntflow has no such applicant.
        """
        reading = await self._reading(actor, button, Operation.VIEW_APPLICANTS)
        may_change = actor.may(Operation.CHANGE_APPLICANTS, owner_id=NOBODY)
        values = await _values(reading, button.applicant_id)
        rows = tuple(_row(one, values, may_change=may_change) for one in await reading.form())
        return QuestionaryPage(button, rows, may_change)

    async def question(self, actor: Actor, button: ApplicantButton, field_id: int, page: int) -> FieldQuestion:
        """A field with a page of what can be chosen.

        Raises:
            GoneError: the organisation has no such field any more. ClosedFieldError: it is not changed here.
        """
        reading = await self._reading(actor, button)
        one = await _field(reading, field_id)
        values = await _values(reading, button.applicant_id)
        return _question(button, one, values, await _options(reading, one, values), page)

    async def choose(self, actor: Actor, button: ApplicantButton, field_id: int, option_id: int) -> ChangeView:
        """What setting the field to this row would do.

        Raises:
            NoSuchAnswerError: the row is gone. NothingToChangeError: it is set so.
        """
        reading = await self._reading(actor, button)
        one = await _field(reading, field_id)
        options = await _options(reading, one, {})
        chosen = next((each for each in options if each.id == option_id), None)
        if chosen is None:
            raise NoSuchAnswerError(field=one.title)
        return await self._propose(reading, button, one, option_id if one.dictionary else chosen.name, chosen.name)

    async def answer(
        self, actor: Actor, button: ApplicantButton, field_id: int, text: str
    ) -> ChangeView | FieldQuestion:
        """What setting the field to a typed text would do; of a dictionary the rows it may mean, if there are several.

        Raises:
            The errors of `services.applicants.answers`: the text is no such value.
        """
        reading = await self._reading(actor, button)
        one = await _field(reading, field_id)
        if one.type != "dictionary" or text.strip() in {"-", "–", "—"}:
            value = typed(one, text)
            return await self._propose(reading, button, one, value, shown(value))
        wanted = " ".join(text.split()).casefold()
        options = await _options(reading, one, {})
        exact = [each for each in options if each.name.casefold() == wanted]
        fitting = exact if len(exact) == 1 else [each for each in options if wanted and wanted in each.name.casefold()]
        if not fitting:
            raise NoSuchAnswerError(field=one.title)
        if len(fitting) == 1:
            return await self._propose(reading, button, one, fitting[0].id, fitting[0].name)
        values = await _values(reading, button.applicant_id)
        return _question(button, one, values, tuple(fitting[:OPTION_ROWS]), 1, search=text.strip()[:50])

    async def _propose(
        self, reading: ApplicantReading, button: ApplicantButton, one: FieldSchema, value: Json, words: str
    ) -> ChangeView:
        values = await _values(reading, button.applicant_id)
        before = written(values.get(one.key))
        if before == value:
            raise NothingToChangeError
        connection = reading.connection
        try:
            applicant = await connection.client.applicant(connection.account_id, button.applicant_id)
        except NotFoundError as error:
            raise ApplicantGoneError from error
        subject = {
            "name": applicant_name(applicant),
            "field": one.title,
            "was": shown(values.get(one.key))[:MAX_SHOWN_CHARS],
            "becomes": words[:MAX_SHOWN_CHARS],
        }
        change = await self._ledger.propose(
            button,
            Organisation.of(connection),
            ChangeKind.ANSWERS,
            before={"answers": {one.key: before}},
            after={"answers": {one.key: value}},
            subject=subject,
        )
        return view_of(change)

    async def _reading(
        self, actor: Actor, button: ApplicantButton, operation: Operation = Operation.CHANGE_APPLICANTS
    ) -> ApplicantReading:
        connection = await connection_for(self._huntflow, actor, button, operation)
        return ApplicantReading(self._cache, connection, actor.user_id)


async def answer_in_words(reading: ApplicantReading, key: str, value: Json) -> str:
    """A value of a field as a person reads it; a row of a dictionary by its name."""
    one = next((each for each in await reading.form() if each.key == key), None)
    if one is not None and one.dictionary and isinstance(value, int):
        row = next((each for each in await reading.dictionary(one.dictionary) if each.id == value), None)
        return row.name if row else f"№ {value}"
    return shown(value)


async def _values(reading: ApplicantReading, applicant_id: int) -> Values:
    """As Huntflow has them now: what is compared before a write is never a kept answer."""
    try:
        return await reading.connection.client.questionary(reading.connection.account_id, applicant_id)
    except NotFoundError as error:
        raise ApplicantGoneError from error


async def _field(reading: ApplicantReading, field_id: int) -> FieldSchema:
    one = next((each for each in await reading.form() if each.id == field_id), None)
    if one is None:
        raise GoneError
    if not is_editable(one):
        raise ClosedFieldError(field=one.title)
    return one


async def _options(reading: ApplicantReading, one: FieldSchema, values: Values) -> tuple[Choice, ...]:
    """What can be chosen; the present one is marked."""
    if one.dictionary and one.type == "dictionary":
        present = written(values.get(one.key))
        rows = await reading.dictionary(one.dictionary)
        return tuple(Choice(row.id, row.name, is_chosen=row.id == present) for row in rows if row.active)
    if one.type == "select":
        present = values.get(one.key)
        return tuple(Choice(number, name, is_chosen=name == present) for number, name in enumerate(one.choices))
    return ()


def _row(one: FieldSchema, values: Values, *, may_change: bool) -> QuestionaryRow:
    # Without a number no button can carry the field.
    return QuestionaryRow(
        one.id, one.title, shown(values.get(one.key)), may_change=may_change and is_editable(one) and one.id > 0
    )


def _question(
    button: ApplicantButton,
    one: FieldSchema,
    values: Values,
    options: tuple[Choice, ...],
    page: int,
    *,
    search: str = "",
) -> FieldQuestion:
    pages = max(1, -(-len(options) // OPTION_ROWS))
    number = min(max(page, 1), pages)
    return FieldQuestion(
        button=button,
        row=_row(one, values, may_change=True),
        type=one.type,
        is_required=one.is_required,
        options=options[(number - 1) * OPTION_ROWS : number * OPTION_ROWS],
        page=number,
        pages=pages,
        search=search,
    )
