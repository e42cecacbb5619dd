"""Which of the organisations a Huntflow token sees its owner works in."""

from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.transactions import in_transaction

from integrations.huntflow.schemas import Account
from models.audit import Source
from models.credentials import Credential, CredentialState, Integration
from services import audit
from services.access import Actor, Operation, require
from services.errors import BrokenConnectionError, GoneError, NotConnectedError
from services.huntflow_connections import HuntflowConnections
from services.token_states import integration_name
from services.vendor_patience import answered_in_time


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation (Huntflow: account) the token sees."""

    id: int
    name: str
    is_chosen: bool = False


def organisation_name(account: Account) -> str:
    """Its name as it fits into our column."""
    return (account.name or account.nick or str(account.id))[:255]


def sole_organisation(accounts: Sequence[Account]) -> dict[str, int | str]:
    """The columns to write when there is nothing to choose; empty when there is."""
    if len(accounts) != 1:
        return {}
    return {"account_id": accounts[0].id, "account_name": organisation_name(accounts[0])}


class HuntflowOrganisations:
    """Lists and chooses organisations."""

    def __init__(self, *, huntflow: HuntflowConnections) -> None:
        self._huntflow = huntflow

    async def all(self, actor: Actor, integration: Integration, *, owner_id: int) -> list[Organisation]:
        """Organisations the stored token sees, as Huntflow says now.

        Raises:
            NotConnectedError: there is no token. BrokenConnectionError: it does not work.
            IntegrationError: Huntflow did not answer.
        """
        require(actor, Operation.MANAGE_OWN_TOKENS, owner_id=owner_id)
        row = await _stored(actor.user_id, integration)
        async with answered_in_time(integration, "accounts.list"):
            accounts = await self._huntflow.client(row).accounts()
        return [Organisation(each.id, organisation_name(each), each.id == row.account_id) for each in accounts]

    async def choose(
        self, actor: Actor, integration: Integration, account_id: int, *, owner_id: int, source: Source
    ) -> None:
        """Work in this organisation from now on.

        Raises:
            GoneError: the token does not see it. Otherwise as `all`.
        """
        organisations = await self.all(actor, integration, owner_id=owner_id)
        chosen = next((each for each in organisations if each.id == account_id), None)
        if chosen is None:
            raise GoneError
        async with in_transaction():
            changed = await Credential.filter(user_id=actor.user_id, integration=integration).update(
                account_id=chosen.id, account_name=chosen.name
            )
            if not changed:
                raise GoneError
            await audit.record(
                actor, "organisation_chosen", object_type="credential", object_id=integration.value,
                source=source, account_id=chosen.id,
            )  # fmt: skip


async def _stored(user_id: int, integration: Integration) -> Credential:
    row = await Credential.get_or_none(user_id=user_id, integration=integration)
    if row is None or row.secret is None:
        raise NotConnectedError(integration=integration_name(integration))
    if row.state is CredentialState.BROKEN:
        raise BrokenConnectionError(integration=integration_name(integration))
    return row
