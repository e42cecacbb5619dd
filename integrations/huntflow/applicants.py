"""Operations on applicants: finding, creating, moving along the stages, commenting, tagging.

Huntflow has no idempotency keys: a create or comment repeated makes a second one. Such writes are never repeated here
after an unknown outcome; their error says `may_have_happened`.
"""

from collections.abc import Sequence
from datetime import date

from huntflow_api_client import entities as vendor
from huntflow_api_client.models.request.applicant_logs import CreateApplicantLogRequest
from huntflow_api_client.models.request.applicant_on_vacancy import (
    AddApplicantToVacancyRequest,
    ChangeVacancyApplicantStatusRequest,
)
from huntflow_api_client.models.request.tags import UpdateApplicantTagsRequest

from integrations.base import Answer, BadRequestError, FieldError, Vendor
from integrations.base.wire import Wire
from integrations.huntflow.log_types import LogType
from integrations.huntflow.new_applicant import create_request
from integrations.huntflow.operations import Operations, page_params, read_one, read_page
from integrations.huntflow.schemas import (
    Applicant,
    ApplicantLog,
    ApplicantOnVacancy,
    CreatedApplicant,
    CreatedLog,
    FoundApplicant,
    NewApplicant,
    Page,
    SearchField,
)
from integrations.huntflow.transport import ask

# From the contract: `GET /applicants` 30, search and logs 100 items a page.
MAX_APPLICANTS = 30
MAX_FOUND = 100
MAX_LOGS = 100
# From the vendor's documentation of v1; longer comments are refused.
MAX_COMMENT_CHARS = 65_535


class _ApplicantTags(Wire):
    tags: tuple[int, ...] = ()


class ApplicantOperations(Operations):
    """Everything about one applicant or a list of them."""

    async def applicants(
        self,
        account_id: int,
        *,
        vacancy_id: int | None = None,
        status_id: int | None = None,
        page: int = 1,
        count: int = MAX_APPLICANTS,
    ) -> Page[Applicant]:
        """A page of applicants, at most 30. Without `vacancy_id` only those on open vacancies (vendor's issue 624).

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants
        """
        number, size = page_params(page, count, MAX_APPLICANTS)
        # Not by the vendor's entity: it spells the filter `vacancy_id`, which the API ignores and lists everybody.
        params = {"count": size, "page": number, **_given(vacancy=vacancy_id, status=status_id)}
        path = f"/accounts/{account_id}/applicants"
        answer = await ask(self._session, "applicants.list", lambda api: api.request("GET", path, params=params))
        return read_page(answer, Applicant)

    async def count_applicants(
        self, account_id: int, *, vacancy_id: int | None = None, status_id: int | None = None
    ) -> int:
        """How many applicants `applicants` would list.

        Huntflow may leave `total_items` out; then the last page tells.
        """
        one = await self.applicants(account_id, vacancy_id=vacancy_id, status_id=status_id, count=1)
        if one.total_items is not None:
            return one.total_items
        last = first = await self.applicants(account_id, vacancy_id=vacancy_id, status_id=status_id)
        if first.total_pages > 1:
            last = await self.applicants(account_id, vacancy_id=vacancy_id, status_id=status_id, page=first.total_pages)
        return MAX_APPLICANTS * max(first.total_pages - 1, 0) + len(last.items)

    async def search_applicants(
        self,
        account_id: int,
        *,
        q: str,
        field: SearchField = SearchField.ALL,
        page: int = 1,
        count: int = MAX_FOUND,
    ) -> Page[FoundApplicant]:
        """A page of hits, at most 100 a page and 20,000 in all; hits have no status, links or tags.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants/search
        """
        number, size = page_params(page, count, MAX_FOUND)
        params = {"q": q, "field": field.value, "page": number, "count": size}
        path = f"/accounts/{account_id}/applicants/search"
        # The vendor's client has only the variant with a cursor, which cannot say how many there are.
        answer = await ask(self._session, "applicants.search", lambda api: api.request("GET", path, params=params))
        return read_page(answer, FoundApplicant)

    async def applicant(self, account_id: int, applicant_id: int) -> Applicant:
        """One applicant.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants/-applicant_id-
        """
        answer = await ask(
            self._session, "applicants.get", lambda api: vendor.Applicant(api).get(account_id, applicant_id)
        )
        return read_one(answer, Applicant)

    async def create_applicant(self, account_id: int, new: NewApplicant) -> CreatedApplicant:
        """A new applicant, every time it is called.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/applicants

        Raises:
            BadRequestError: `externals` among its fields when the source was deleted (vendor's issue 437).
            PaymentRequiredError: the licence has no room for another applicant.
        """
        body = create_request(new)
        answer = await ask(
            self._session, "applicants.create", lambda api: vendor.Applicant(api).create(account_id, body)
        )
        return read_one(answer, CreatedApplicant)

    async def attach_to_vacancy(
        self,
        account_id: int,
        applicant_id: int,
        *,
        vacancy_id: int,
        status_id: int,
        comment: str | None = None,
        file_ids: Sequence[int] = (),
    ) -> ApplicantOnVacancy:
        """Put an applicant on a vacancy; a removed status gives 500 (vendor's issue 311).

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/applicants/-applicant_id-/vacancy
        """
        body = AddApplicantToVacancyRequest(
            vacancy=vacancy_id, status=status_id, comment=comment, files=list(file_ids) or None
        )
        answer = await ask(
            self._session,
            "applicants.attach",
            lambda api: vendor.ApplicantOnVacancy(api).attach_applicant_to_vacancy(account_id, applicant_id, body),
        )
        return read_one(answer, ApplicantOnVacancy)

    async def change_status(
        self,
        account_id: int,
        applicant_id: int,
        *,
        vacancy_id: int,
        status_id: int,
        comment: str | None = None,
        rejection_reason_id: int | None = None,
        employment_date: date | None = None,
    ) -> ApplicantOnVacancy:
        """Move an applicant to another stage of the vacancy they are on.

        https://api.huntflow.ai/v2/docs#put-/accounts/-account_id-/applicants/-applicant_id-/vacancy
        """
        body = ChangeVacancyApplicantStatusRequest(
            vacancy=vacancy_id,
            status=status_id,
            comment=comment,
            rejection_reason=rejection_reason_id,
            employment_date=employment_date,
        )
        answer = await ask(
            self._session,
            "applicants.change_status",
            lambda api: vendor.ApplicantOnVacancy(api).change_vacancy_status_for_applicant(
                account_id, applicant_id, body
            ),
        )
        return read_one(answer, ApplicantOnVacancy)

    async def comment(
        self, account_id: int, applicant_id: int, *, text: str, vacancy_id: int | None = None
    ) -> CreatedLog:
        """A comment, cannot be edited or deleted; without a vacancy it is a personal note.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/applicants/-applicant_id-/logs

        Raises:
            BadRequestError: longer than 65,535 characters; nothing was sent.
        """
        if len(text) > MAX_COMMENT_CHARS:
            raise BadRequestError(Vendor.HUNTFLOW, "applicants.comment", (FieldError("comment", "too_long"),))
        body = CreateApplicantLogRequest(comment=text, vacancy=vacancy_id)
        answer = await ask(
            self._session,
            "applicants.comment",
            lambda api: vendor.ApplicantLog(api).create(account_id, applicant_id, body),
        )
        return read_one(answer, CreatedLog)

    async def applicant_logs(
        self,
        account_id: int,
        applicant_id: int,
        *,
        vacancy_id: int | None = None,
        types: Sequence[LogType] = (),
        personal: bool = False,
        page: int = 1,
        count: int = MAX_LOGS,
    ) -> Page[ApplicantLog]:
        """A page of an applicant's history, newest first, at most 100; `personal`: only notes without a vacancy.

        Fails for particular applicants (vendor's issues 595, 671).

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants/-applicant_id-/logs
        """
        number, size = page_params(page, count, MAX_LOGS)
        params = {"page": number, "count": size, **_given(vacancy=vacancy_id)}
        # Not by the vendor's entity: it takes one type, the API several.
        kinds = {"type": [each.value for each in types]} if types else {}
        only = {"personal": True} if personal else {}
        path = f"/accounts/{account_id}/applicants/{applicant_id}/logs"
        answer = await ask(
            self._session, "applicants.logs", lambda api: api.request("GET", path, params={**params, **kinds, **only})
        )
        return read_page(answer, ApplicantLog)

    async def applicant_tags(self, account_id: int, applicant_id: int) -> tuple[int, ...]:
        """Ids of an applicant's tags.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants/-applicant_id-/tags
        """
        answer = await ask(
            self._session, "applicants.tags", lambda api: vendor.ApplicantTag(api).list(account_id, applicant_id)
        )
        return _tags(answer)

    async def set_applicant_tags(self, account_id: int, applicant_id: int, tag_ids: Sequence[int]) -> tuple[int, ...]:
        """Replace the whole set of an applicant's tags: read first to add one. Sent twice it does the same.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/applicants/-applicant_id-/tags
        """
        body = UpdateApplicantTagsRequest(tags=list(tag_ids))
        answer = await ask(
            self._session,
            "applicants.set_tags",
            lambda api: vendor.ApplicantTag(api).update(account_id, applicant_id, body),
            idempotent=True,
        )
        return _tags(answer)


def _given(**params: int | None) -> dict[str, int]:
    return {name: value for name, value in params.items() if value is not None}


def _tags(answer: Answer) -> tuple[int, ...]:
    return read_one(answer, _ApplicantTags).tags
