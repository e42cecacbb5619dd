"""Changing and deleting applicants, and reading very long lists of them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, fields
from datetime import date
from enum import Enum
from typing import Any

from huntflow_api_client import entities as vendor

from integrations.base.wire import Text, Wire
from integrations.huntflow.operations import Operations, read_one
from integrations.huntflow.schemas import Applicant, FoundApplicant, SearchField
from integrations.huntflow.transport import ask

MAX_FOUND = 100


class Keep(Enum):
    """Says that a field stays as it is, where None empties it."""

    AS_IS = "as_is"


KEEP = Keep.AS_IS
Change = str | Keep | None


@dataclass(frozen=True, slots=True)
class ApplicantChange:
    """What to change of an applicant: a value, None to empty the field, `KEEP` to leave it.

    Attributes:
        photo: id of an uploaded file.
        telegram: user name or phone.
    """

    first_name: str | Keep = field(default=KEEP, repr=False)
    last_name: str | Keep = field(default=KEEP, repr=False)
    middle_name: Change = field(default=KEEP, repr=False)
    phone: Change = field(default=KEEP, repr=False)
    email: Change = field(default=KEEP, repr=False)
    skype: Change = field(default=KEEP, repr=False)
    position: Change = field(default=KEEP, repr=False)
    company: Change = field(default=KEEP, repr=False)
    money: Change = field(default=KEEP, repr=False)
    birthday: date | Keep | None = field(default=KEEP, repr=False)
    photo: int | Keep | None = KEEP
    telegram: Change = field(default=KEEP, repr=False)

    def as_json(self) -> dict[str, Any]:
        """As Huntflow takes it, only what changes."""
        given = {each.name: getattr(self, each.name) for each in fields(self) if getattr(self, each.name) is not KEEP}
        if isinstance(self.birthday, date):
            given["birthday"] = self.birthday.isoformat()
        if "telegram" in given:
            telegram = given.pop("telegram")
            given["social"] = [{"social_type": "TELEGRAM", "value": telegram}] if telegram else []
        return given


class CursorPage(Wire):
    """A page of hits and where the next one begins; without a cursor it was the last."""

    items: tuple[FoundApplicant, ...]
    next_page_cursor: Text = None


class ApplicantChangeOperations(Operations):
    """Writes to an applicant that are not about a vacancy, and the search without end."""

    async def update_applicant(self, account_id: int, applicant_id: int, change: ApplicantChange) -> Applicant:
        """Change what is given; sent twice it does the same.

        https://api.huntflow.ai/v2/docs#patch-/accounts/-account_id-/applicants/-applicant_id-
        """
        # Not by the vendor's entity: its request model cannot tell a field to empty from one to leave.
        body, path = change.as_json(), f"/accounts/{account_id}/applicants/{applicant_id}"
        answer = await ask(
            self._session, "applicants.update", lambda api: api.request("PATCH", path, json=body), idempotent=True
        )
        return read_one(answer, Applicant)

    async def delete_applicant(self, account_id: int, applicant_id: int) -> None:
        """Delete for good.

        https://api.huntflow.ai/v2/docs#delete-/accounts/-account_id-/applicants/-applicant_id-

        Raises:
            AccessDeniedError: the token's owner lacks the separate right to delete (vendor's issue 176).
            NotFoundError: it is deleted already.
        """
        await ask(
            self._session, "applicants.delete", lambda api: vendor.Applicant(api).delete(account_id, applicant_id)
        )

    async def search_by_cursor(
        self,
        account_id: int,
        *,
        q: str = "",
        field: SearchField = SearchField.ALL,
        cursor: str | None = None,
        count: int = MAX_FOUND,
    ) -> CursorPage:
        """A page of hits, also beyond the 20,000th; with `cursor` the rest is what the first page was asked with.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants/search_by_cursor
        """
        words = {"q": q} if q else {}
        params = {"field": field.value, "count": count, **words} if cursor is None else {"next_page_cursor": cursor}
        path = f"/accounts/{account_id}/applicants/search_by_cursor"
        answer = await ask(
            self._session, "applicants.search_by_cursor", lambda api: api.request("GET", path, params=params)
        )
        return read_one(answer, CursorPage)

    async def found_applicants(
        self, account_id: int, *, q: str = "", field: SearchField = SearchField.ALL
    ) -> AsyncIterator[FoundApplicant]:
        """Every hit, page after page; stop whenever enough has been seen."""
        cursor: str | None = None
        while True:
            page = await self.search_by_cursor(account_id, q=q, field=field, cursor=cursor)
            for found in page.items:
                yield found
            if not page.next_page_cursor or not page.items:
                return
            cursor = page.next_page_cursor
