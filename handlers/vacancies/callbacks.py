"""What the buttons of `/vacancies` carry: everything needed to draw the screen again, so they outlive a restart."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from services.vacancies import VacancyQuery
from services.vacancy_rows import VacancyGroup, VacancyScope


class VacancyStates(StatesGroup):
    """What we wait for."""

    search = State()


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
