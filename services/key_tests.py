"""Trying a typed key at its vendor without keeping it («Тест подключения» of the documents)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from integrations.huntflow import HuntflowGateway, TokenPair
from locales import gettext as _
from locales import lazy
from models.credentials import Integration
from services.access import Actor, Operation, require
from services.errors import ServiceError
from services.huntflow_connections import SYSTEM_OF
from services.key_probes import KeyProbes
from services.key_words import PROBLEMS
from services.pasted_secrets import Pasted, PasteProblem, read_key, read_tokens
from services.refresh_locks import RefreshLocks
from services.secret_vault import SecretVault
from services.token_trial import PairOnTrial
from services.typed_urls import HuntflowAddresses
from services.vendor_patience import answered_in_time


class KeyRefusedError(ServiceError):
    """A typed key was not accepted. Values: `reason`, a sentence in the language of the person."""

    sentence = lazy("{reason}")

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(reason=reason)
        self.field = field


class KeyNotTriedError(ServiceError):
    """The integration has no key that could be tried so."""

    sentence = lazy("This integration is connected in another way. Nothing was tried.")


@dataclass(frozen=True, slots=True)
class KeyOnTrial:
    """A key as it was typed; `base_url` is Huntflow's address, empty for the usual one."""

    integration: Integration
    text: str
    base_url: str = ""


class KeyTests:
    """Tries keys; nothing is stored, renewed or spent."""

    def __init__(
        self,
        *,
        probes: KeyProbes,
        huntflow: HuntflowGateway,
        addresses: HuntflowAddresses,
        vault: SecretVault,
        now: Callable[[], datetime],
    ) -> None:
        self._probes = probes
        self._huntflow = huntflow
        self._addresses = addresses
        self._vault = vault
        self._now = now

    async def run(self, actor: Actor, trial: KeyOnTrial) -> str:
        """Whose key it is, as its vendor says; may be empty.

        Raises:
            KeyRefusedError: it is no key at all.
            UrlRefusedError: the address may not be called.
            IntegrationError: the vendor refused it, or did not answer.
        """
        require(actor, Operation.MANAGE_OWN_TOKENS)
        is_huntflow = trial.integration in SYSTEM_OF
        read = read_tokens if is_huntflow else read_key
        pasted = read(trial.text, trial.integration)
        if isinstance(pasted, PasteProblem):
            raise KeyRefusedError("api_key", _(PROBLEMS[pasted]))
        self._vault.learn(pasted.access)
        async with answered_in_time(trial.integration, "key.test"):
            if is_huntflow:
                return await self._ask_huntflow(actor, trial, pasted)
            try:
                return (await self._probes.ask(trial.integration, pasted.access, actor.user_id)).name
            except LookupError:
                raise KeyNotTriedError from None

    async def _ask_huntflow(self, actor: Actor, trial: KeyOnTrial, pasted: Pasted) -> str:
        url = self._addresses.check(trial.base_url) if trial.base_url else self._addresses.own(trial.integration)
        # Without a refresh token nothing can be renewed, so a pair that is only tried stays as it was.
        pair = TokenPair(access=pasted.access, refresh=None, access_expires_at=None, refresh_expires_at=None, version=0)

        async def keep(_pair: TokenPair) -> None:
            raise AssertionError("a pair without a refresh token was renewed")

        tokens = PairOnTrial(pair, locks=RefreshLocks(), stored_id=None, keep=keep)
        client = self._huntflow.connect(base_url=url, tokens=tokens, user_id=actor.user_id)
        me = await client.me()
        return me.name or me.email or ""
