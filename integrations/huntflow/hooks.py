"""Webhooks of an organisation."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from huntflow_api_client import entities as vendor
from huntflow_api_client.models.consts import WebhookEvent
from huntflow_api_client.models.request.webhooks import WebhookRequest

from integrations.base.wire import Instant, Many, Text, Wire
from integrations.huntflow.operations import Operations, read_list, read_one
from integrations.huntflow.transport import ask

# Vendor's documentation of v1 and issue 652.
MAX_HOOKS = 5
MAX_SECRET_CHARS = 64
MAX_URL_CHARS = 255


class HookEvent(StrEnum):
    """Kinds of events a hook can ask for; there is no filter within a kind (vendor's issue 364)."""

    APPLICANT = "APPLICANT"
    VACANCY = "VACANCY"
    VACANCY_REQUEST = "VACANCY-REQUEST"
    RESPONSE = "RESPONSE"
    OFFER = "OFFER"
    RECRUITMENT_EVALUATION = "RECRUITMENT-EVALUATION"
    SURVEY_QUESTIONARY = "SURVEY-QUESTIONARY"


class Hook(Wire):
    """A webhook as Huntflow has it; it goes off by itself after four failed tries of one delivery."""

    id: int
    url: str = ""
    active: bool = False
    created: Instant = None
    webhook_events: Many[str] = ()
    type: Text = None


@dataclass(frozen=True, slots=True)
class NewHook:
    """A webhook to create. The address is posted a PING before Huntflow answers.

    Raises:
        ValueError: the secret is longer than 64 characters or the address than 255, which Huntflow does not take.
    """

    url: str = field(repr=False)
    secret: str = field(repr=False)
    events: Sequence[HookEvent]

    def __post_init__(self) -> None:
        """Refuse what Huntflow would answer with a 500 (vendor's issue 652)."""
        if len(self.secret) > MAX_SECRET_CHARS or len(self.url) > MAX_URL_CHARS:
            raise ValueError("the secret or the address is too long for Huntflow")


class HookOperations(Operations):
    """Registering webhooks; there is no call that switches one on again."""

    async def hooks(self, account_id: int) -> list[Hook]:
        """All webhooks of the organisation.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/hooks
        """
        answer = await ask(self._session, "hooks.list", lambda api: vendor.Webhook(api).list(account_id))
        return read_list(answer, Hook)

    async def create_hook(self, account_id: int, new: NewHook) -> Hook:
        """A new webhook, at most five in an organisation.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/hooks

        Raises:
            BadRequestError: there are five already, or the address did not answer the PING.
        """
        body = WebhookRequest(
            secret=new.secret,
            url=new.url,
            active=True,
            webhook_events=[WebhookEvent(each.value) for each in new.events],
        )
        answer = await ask(self._session, "hooks.create", lambda api: vendor.Webhook(api).create(account_id, body))
        return read_one(answer, Hook)

    async def delete_hook(self, account_id: int, hook_id: int) -> None:
        """Delete a webhook.

        https://api.huntflow.ai/v2/docs#delete-/accounts/-account_id-/hooks/-webhook_id-

        Raises:
            NotFoundError: it is deleted already.
        """
        await ask(self._session, "hooks.delete", lambda api: vendor.Webhook(api).delete(account_id, hook_id))
