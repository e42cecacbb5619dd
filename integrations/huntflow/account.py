"""Operations of the account: who we are, vacancies, stages, dictionaries, tags."""

from collections.abc import Sequence

from huntflow_api_client import entities as vendor
from huntflow_api_client.models.request.tags import CreateAccountTagRequest

from integrations.huntflow.operations import Operations, page_params, read_list, read_one, read_page
from integrations.huntflow.schemas import (
    Account,
    ApplicantSource,
    Coworker,
    CurrentUser,
    Page,
    RejectionReason,
    Tag,
    Vacancy,
    VacancyState,
    VacancyStatus,
)
from integrations.huntflow.transport import ask

MAX_PAGE = 100


class AccountOperations(Operations):
    """Everything that belongs to the organisation rather than to an applicant."""

    async def me(self) -> CurrentUser:
        """The owner of the token.

        https://api.huntflow.ai/v2/docs#get-/me
        """
        answer = await ask(self._session, "me.get", lambda api: vendor.Account(api).get_current_user())
        return read_one(answer, CurrentUser)

    async def accounts(self) -> list[Account]:
        """Organisations this token can see.

        https://api.huntflow.ai/v2/docs#get-/accounts
        """
        answer = await ask(self._session, "accounts.list", lambda api: vendor.Account(api).list())
        return read_list(answer, Account)

    async def vacancies(
        self,
        account_id: int,
        *,
        mine: bool = False,
        state: Sequence[VacancyState] = (),
        page: int = 1,
        count: int = MAX_PAGE,
    ) -> Page[Vacancy]:
        """A page of vacancies, at most 100; `mine`: the owner of the token works on them, `state`: empty for all.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/vacancies
        """
        number, size = page_params(page, count, MAX_PAGE)
        states = [one.value for one in state]
        answer = await ask(
            self._session,
            "vacancies.list",
            lambda api: vendor.Vacancy(api).list(account_id, count=size, page=number, mine=mine, state=states),
        )
        return read_page(answer, Vacancy)

    async def vacancy(self, account_id: int, vacancy_id: int) -> Vacancy:
        """One vacancy.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/vacancies/-vacancy_id-
        """
        answer = await ask(self._session, "vacancies.get", lambda api: vendor.Vacancy(api).get(account_id, vacancy_id))
        return read_one(answer, Vacancy)

    async def vacancy_statuses(self, account_id: int) -> list[VacancyStatus]:
        """All stages in their order, removed ones too (`is_usable`).

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/vacancies/statuses
        """
        answer = await ask(
            self._session, "vacancies.statuses", lambda api: vendor.ApplicantOnVacancyStatus(api).list(account_id)
        )
        return sorted(read_list(answer, VacancyStatus), key=lambda status: status.order)

    async def tags(self, account_id: int) -> list[Tag]:
        """All tags.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/tags
        """
        answer = await ask(self._session, "tags.list", lambda api: vendor.AccountTag(api).list(account_id))
        return read_list(answer, Tag)

    async def create_tag(self, account_id: int, *, name: str, color: str) -> Tag:
        """A new tag, `color` as six HEX digits.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/tags
        """
        body = CreateAccountTagRequest(name=name, color=color)
        answer = await ask(self._session, "tags.create", lambda api: vendor.AccountTag(api).create(account_id, body))
        return read_one(answer, Tag)

    async def sources(self, account_id: int) -> list[ApplicantSource]:
        """Sources of resumes.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants/sources
        """
        answer = await ask(self._session, "applicants.sources", lambda api: vendor.Resume(api).get_sources(account_id))
        return read_list(answer, ApplicantSource)

    async def rejection_reasons(self, account_id: int) -> list[RejectionReason]:
        """Reasons for refusing.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/rejection_reasons
        """
        answer = await ask(
            self._session, "rejection_reasons.list", lambda api: vendor.RejectionReason(api).list(account_id)
        )
        return read_list(answer, RejectionReason)

    async def coworkers(self, account_id: int, *, vacancy_id: int | None = None) -> list[Coworker]:
        """All members, or those who work on a vacancy, page by page.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/coworkers
        """
        found: list[Coworker] = []
        number = 1
        while True:
            page = await self._coworkers_page(account_id, vacancy_id, number)
            found.extend(page.items)
            if not page.items or number >= page.total_pages:
                return found
            number += 1

    async def _coworkers_page(self, account_id: int, vacancy_id: int | None, page: int) -> Page[Coworker]:
        of_vacancy = [vacancy_id] if vacancy_id is not None else None
        answer = await ask(
            self._session,
            "coworkers.list",
            lambda api: vendor.Coworker(api).list(account_id, vacancy_id=of_vacancy, count=MAX_PAGE, page=page),
        )
        return read_page(answer, Coworker)
