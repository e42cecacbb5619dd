"""What the buttons of `/vacancies` carry: everything needed to draw the screen again, so they outlive a restart."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from services.vacancies import VacancyQuery
from services.vacancy_record_rows import RecordButton, RecordField
from services.vacancy_rows import VacancyGroup, VacancyScope


class VacancyStates(StatesGroup):
    """What we wait for."""

    search = State()
    record_text = State()


class ListPlace(CallbackData, prefix="vl"):
    """A page of a list. `act` is what to do there: `s` show, `r` refresh first, `f` ask for the text to search."""

    owner: int
    scope: VacancyScope
    group: VacancyGroup
    page: int = 1
    search: str = ""
    act: str = "s"

    @property
    def query(self) -> VacancyQuery:
        """The page as the service knows it."""
        return VacancyQuery(self.owner, self.scope, self.group, self.page, self.search)


class CardPlace(CallbackData, prefix="vc"):
    """A vacancy, and the page of the list to go back to."""

    owner: int
    vacancy: int
    scope: VacancyScope
    group: VacancyGroup
    page: int
    search: str = ""

    @property
    def back(self) -> ListPlace:
        """The list the card was opened from."""
        return ListPlace(owner=self.owner, scope=self.scope, group=self.group, page=self.page, search=self.search)


class StagePlace(CallbackData, prefix="vs"):
    """A page of applicants on a stage, and the card and list behind it."""

    owner: int
    vacancy: int
    stage: int
    at: int
    scope: VacancyScope
    group: VacancyGroup
    page: int
    search: str = ""

    @property
    def back(self) -> CardPlace:
        """The card the stage was opened from."""
        return CardPlace(
            owner=self.owner,
            vacancy=self.vacancy,
            scope=self.scope,
            group=self.group,
            page=self.page,
            search=self.search,
        )


class InsightAct(StrEnum):
    """What is told of a vacancy as a whole."""

    FUNNEL = "f"
    TIMES = "t"


class InsightPlace(CallbackData, prefix="vi"):
    """A picture or a screen about a vacancy, and the card behind it."""

    owner: int
    vacancy: int
    act: InsightAct
    scope: VacancyScope
    group: VacancyGroup
    page: int
    search: str = ""

    @property
    def back(self) -> CardPlace:
        """The card."""
        return CardPlace.model_validate(self.model_dump(exclude={"act"}))


class EventsPlace(CallbackData, prefix="ve"):
    """Whether a vacancy's events are told: `act` is `s` to show, `1` to hear them, `0` not to."""

    owner: int
    vacancy: int
    act: str
    scope: VacancyScope
    group: VacancyGroup
    page: int
    search: str = ""

    @property
    def back(self) -> CardPlace:
        """The card."""
        return CardPlace.model_validate(self.model_dump(exclude={"act"}))


class RecordAct(StrEnum):
    """What a button of our own record of a vacancy does; `value` of the button is what is written here."""

    SHOW = "s"
    FIELD = "f"  # field and page: `field_value`
    REPLACE = "w"  # field
    APPEND = "a"  # field
    CLEAR = "x"  # field
    GRADES = "g"
    GRADE_ADD = "j"  # id of the grade
    GRADE_REMOVE = "k"  # id of the grade
    TURN_ON = "y"
    TURN_OFF = "n"
    TAKE = "t"
    LEAVE = "l"


class OfferTap(CallbackData, prefix="fo"):
    """Check an amount against the grades of a vacancy."""

    owner: int
    org: str
    vacancy: int

    @property
    def button(self) -> RecordButton:
        """The vacancy's record as the service knows it."""
        return RecordButton(self.owner, self.org, self.vacancy)


FIELDS = tuple(RecordField)
# A field and a page of it in one number; the longest text has four pages.
PAGES_OF_FIELD = 10


class RecordPlace(CallbackData, prefix="vr"):
    """A button of a record: whose, of which organisation and vacancy, and the card behind it."""

    owner: int
    vacancy: int
    act: RecordAct = RecordAct.SHOW
    value: int = 0
    org: str = ""
    scope: VacancyScope
    group: VacancyGroup
    page: int
    search: str = ""

    @property
    def back(self) -> CardPlace:
        """The card."""
        return CardPlace.model_validate(self.model_dump(exclude={"act", "value", "org"}))

    @property
    def button(self) -> RecordButton:
        """The record as the service knows it."""
        return RecordButton(self.owner, self.org, self.vacancy)

    @property
    def field(self) -> RecordField:
        """The field of `value`; a number nobody made is the last one."""
        return FIELDS[min(max(self.value // PAGES_OF_FIELD, 0), len(FIELDS) - 1)]

    @property
    def field_page(self) -> int:
        """The page of `value`, from 1."""
        return self.value % PAGES_OF_FIELD + 1

    def to(self, act: RecordAct, value: int = 0) -> "RecordPlace":
        """Another button of the same record."""
        return self.model_copy(update={"act": act, "value": value})


def field_value(field: RecordField, page: int = 1) -> int:
    """`value` of a button about a field; pages start at 1."""
    return FIELDS.index(field) * PAGES_OF_FIELD + page - 1


def list_place(query: VacancyQuery, **changes: object) -> ListPlace:
    """The button of a page of a list, with some of it changed."""
    values = {
        "owner": query.owner_id,
        "scope": query.scope,
        "group": query.group,
        "page": query.page,
        "search": query.search,
    }
    return ListPlace.model_validate(values | changes)
