"""Changing a vacancy in Huntflow (spec/huntflow-app.md, `update_vacancy`)."""

from dataclasses import fields

from integrations.base import NotFoundError
from integrations.huntflow.vacancies import VacancyChange
from locales import lazy
from models.audit import Source
from services import audit
from services.access import Actor, Operation, require
from services.errors import ServiceError
from services.huntflow_data.lists import HuntflowLists
from services.vacancies import VacancyGoneError
from services.vacancy_reading import RAW, key_prefix
from services.vacancy_rows import VacancyRow, vacancy_row
from services.vendor_cache import VendorCache

# What a person may change; Huntflow has more, and passes everything on through `HuntflowRequests`.
TEXTS = ("position", "company", "money", "body", "requirements", "conditions")
# The contract's limits (VacancyUpdatePartialRequest): 255 characters, for texts what a message to Huntflow may hold.
LONG_TEXTS = frozenset({"body", "requirements", "conditions"})
MAX_LINE_CHARS = 255
MAX_TEXT_CHARS = 65_535


class BadVacancyTextError(ServiceError):
    """A text that is empty or too long. Values: `field`."""

    sentence = lazy("“{field}” of the vacancy is empty or too long. Nothing was changed in Huntflow.")


class HuntflowVacancies:
    """Writes vacancies."""

    def __init__(self, *, lists: HuntflowLists, cache: VendorCache) -> None:
        self._lists = lists
        self._cache = cache

    async def update(
        self, actor: Actor, account_id: int, vacancy_id: int, change: VacancyChange, *, source: Source
    ) -> VacancyRow:
        """Change what is given; None leaves a field as it is.

        Raises:
            BadVacancyTextError: nothing was sent. VacancyGoneError: there is no such vacancy.
            IntegrationError: Huntflow refused, or does not answer; the same change may be sent again.
        """
        require(actor, Operation.EDIT_VACANCIES)
        _check(change)
        connection, _account = await self._lists.connection(actor, account_id)
        prefix = key_prefix(actor.user_id, connection.system, account_id)
        try:
            changed = await connection.client.update_vacancy(account_id, vacancy_id, change)
        except NotFoundError as error:
            raise VacancyGoneError from error
        finally:
            for kept in (f"vacancy:{vacancy_id}:", "list:", RAW):
                await self._cache.forget(f"{prefix}{kept}")
        await audit.record(
            actor, "vacancy_updated", object_type="vacancy", object_id=vacancy_id, source=source,
            system=connection.system.value, account_id=account_id,
            fields=sorted(each.name for each in fields(change) if getattr(change, each.name) not in (None, {})),
        )  # fmt: skip
        return vacancy_row(changed)


def _check(change: VacancyChange) -> None:
    for name in TEXTS:
        text = getattr(change, name)
        limit = MAX_TEXT_CHARS if name in LONG_TEXTS else MAX_LINE_CHARS
        if text is not None and (len(text) > limit or (name == "position" and not text.strip())):
            raise BadVacancyTextError(field=name)
