"""Entering a key: read what was pasted, try it at the vendor, and only then let it take the place of the old one."""

from dataclasses import dataclass, replace
from enum import StrEnum

from integrations.base import IntegrationError
from models.audit import Source
from models.credentials import Credential, Integration
from services.access import Actor, Operation, require
from services.credentials import SUPPORTED, Credentials, CredentialView
from services.errors import GoneError
from services.huntflow_connections import SYSTEM_OF
from services.huntflow_organisations import Organisation
from services.key_probes import KeyProbes
from services.key_storage import KeyStorage, NewKey
from services.pasted_secrets import Pasted, PasteProblem, read_key, read_tokens
from services.refused_entries import Refusal, refusal_of
from services.secret_box import UndecryptableError
from services.secret_vault import SecretVault
from services.token_trial import HuntflowTrial, TrialResult
from services.typed_urls import HuntflowAddresses
from services.vendor_patience import answered_in_time


class SecretKind(StrEnum):
    """What is asked for: a single key (for Huntflow: one of the older kind), or an access and a refresh token."""

    KEY = "key"
    PAIR = "pair"


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """An entry under way; safe to keep in a conversation, because the half-entered token in it is sealed.

    Attributes:
        base_url: Huntflow: the typed address, empty for the usual one.
        sealed_access: the access token that waits for its refresh token, encrypted with the key `key_id`.
    """

    integration: Integration
    kind: SecretKind = SecretKind.KEY
    base_url: str = ""
    sealed_access: str = ""
    key_id: str = ""

    @property
    def waits_for_refresh(self) -> bool:
        """The access token is here, the refresh token is not."""
        return bool(self.sealed_access)


class EntryStep(StrEnum):
    """How a pasted message was taken."""

    SAVED = "saved"
    # The pair had to be renewed at once and was kept, but the vendor then stopped answering.
    SAVED_UNSEEN = "saved_unseen"
    NEEDS_REFRESH = "needs_refresh"
    PROBLEM = "problem"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class EntryResult:
    """What came of a pasted message; `draft` is the conversation's next state, None when it is over.

    `problem` with PROBLEM, `refusal` with REFUSED, `view` with SAVED and SAVED_UNSEEN; `organisations` when the person
    has to choose one.
    """

    step: EntryStep
    integration: Integration
    draft: EntryDraft | None = None
    problem: PasteProblem | None = None
    refusal: Refusal | None = None
    view: CredentialView | None = None
    organisations: tuple[Organisation, ...] = ()


class CredentialEntry:
    """The conversation about a key, one message at a time."""

    def __init__(
        self,
        *,
        vault: SecretVault,
        trial: HuntflowTrial,
        probes: KeyProbes,
        storage: KeyStorage,
        addresses: HuntflowAddresses,
        credentials: Credentials,
    ) -> None:
        self._vault = vault
        self._trial = trial
        self._probes = probes
        self._storage = storage
        self._addresses = addresses
        self._credentials = credentials

    async def begin(self, actor: Actor, integration: Integration, kind: SecretKind, *, owner_id: int) -> EntryDraft:
        """Start entering; an address typed earlier is kept.

        Raises:
            GoneError: this integration cannot be connected.
        """
        require(actor, Operation.MANAGE_OWN_TOKENS, owner_id=owner_id)
        if integration not in SUPPORTED:
            raise GoneError
        row = await Credential.get_or_none(user_id=actor.user_id, integration=integration)
        return EntryDraft(integration, kind, base_url=row.base_url if row else "")

    def address(self, draft: EntryDraft) -> str:
        """The Huntflow address the tokens will be tried at, for people to see."""
        return draft.base_url or self._addresses.own(draft.integration)

    def with_address(self, actor: Actor, draft: EntryDraft, typed: str) -> EntryDraft:
        """The draft with another Huntflow address; a token already entered stays in it.

        Raises:
            UrlRefusedError: the address is not allowed.
        """
        require(actor, Operation.MANAGE_OWN_TOKENS)
        checked = self._addresses.check(typed)
        return replace(draft, base_url="" if checked == self._addresses.own(draft.integration) else checked)

    async def submit(self, actor: Actor, draft: EntryDraft, text: str, *, source: Source) -> EntryResult:
        """Take a pasted message: try it and, when the vendor accepts it, store it. Nothing is kept otherwise."""
        require(actor, Operation.MANAGE_OWN_TOKENS)
        pasted = self._read(draft, text)
        if isinstance(pasted, PasteProblem):
            return EntryResult(EntryStep.PROBLEM, draft.integration, draft, problem=pasted)
        for secret in filter(None, (pasted.access, pasted.refresh)):
            self._vault.learn(secret)
        if draft.kind is SecretKind.PAIR and pasted.refresh is None:
            sealed = self._vault.seal(pasted.access)
            waiting = replace(draft, sealed_access=sealed.ciphertext, key_id=sealed.key_id)
            return EntryResult(EntryStep.NEEDS_REFRESH, draft.integration, waiting)
        if draft.integration in SYSTEM_OF:
            return await self._try_huntflow(actor, draft, pasted, source)
        return await self._try_key(actor, draft, pasted.access, source)

    def _read(self, draft: EntryDraft, text: str) -> Pasted | PasteProblem:
        if draft.integration not in SYSTEM_OF:
            return read_key(text, draft.integration)
        pasted = read_tokens(text, draft.integration)
        if isinstance(pasted, PasteProblem) or pasted.refresh is not None or not draft.waits_for_refresh:
            return pasted
        try:
            access = self._vault.open(draft.sealed_access, draft.key_id)
        except UndecryptableError:
            # The keys were changed during the conversation: what was sent now is the access token of a new start.
            return pasted
        return (
            PasteProblem.SAME_TWICE
            if access == pasted.access
            else replace(pasted, access=access, refresh=pasted.access)
        )

    async def _try_key(self, actor: Actor, draft: EntryDraft, key: str, source: Source) -> EntryResult:
        try:
            async with answered_in_time(draft.integration, "key.trial"):
                owner = await self._probes.ask(draft.integration, key, actor.user_id)
        except IntegrationError as error:
            return EntryResult(EntryStep.REFUSED, draft.integration, draft, refusal=refusal_of(error))
        new = NewKey(draft.integration, key, owner_name=owner.name, has_model=owner.has_model)
        await self._storage.store(actor, new, source=source)
        return await self._saved(actor, draft, EntryStep.SAVED)

    async def _try_huntflow(self, actor: Actor, draft: EntryDraft, pasted: Pasted, source: Source) -> EntryResult:
        try:
            result = await self._trial.run(actor, draft.integration, draft.base_url, pasted, source=source)
        except IntegrationError as error:
            start_again = replace(draft, sealed_access="", key_id="")
            return EntryResult(EntryStep.REFUSED, draft.integration, start_again, refusal=refusal_of(error))
        return await self._saved(actor, draft, EntryStep.SAVED if result.is_seen else EntryStep.SAVED_UNSEEN, result)

    async def _saved(
        self, actor: Actor, draft: EntryDraft, step: EntryStep, result: TrialResult | None = None
    ) -> EntryResult:
        view = await self._credentials.view(actor, draft.integration, owner_id=actor.user_id)
        to_choose = result.organisations if result is not None and view.account_id is None else ()
        return EntryResult(step, draft.integration, view=view, organisations=to_choose)
