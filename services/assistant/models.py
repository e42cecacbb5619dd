"""Which Gemini model answers a person: their own choice of what their key may use, or the one in the settings."""

import re
from dataclasses import dataclass

from integrations.gemini import GeminiGateway, GeminiModel
from locales import lazy
from models.audit import Source
from models.credentials import Integration
from models.gemini import AssistantChoice
from services import audit
from services.access import Actor, Operation, require
from services.assistant.errors import KEY_PAGE, KeyRefusedError, explained
from services.credentials import Credentials
from services.errors import ServiceError
from services.vocabulary import IntegrationError

MOST_MODELS = 30
# What a header can carry; anything else is no key of Google.
_KEY = re.compile(r"[!-~]{10,200}")
# Models for pictures, speech and such answer no questions about hiring.
_OTHER_TRADES = ("embedding", "image", "tts", "audio", "live", "robotics", "computer-use", "veo", "imagen", "aqa")


class ModelGoneError(ServiceError):
    """Google does not offer this model to the key (any more). Values: `model`."""

    sentence = lazy("Your key cannot use the model {model}. Nothing was changed. Choose one of the list.")


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model to choose from; `is_chosen`: it answers the person now."""

    name: str
    title: str
    is_chosen: bool


class AssistantModels:
    """Lists and keeps the choice."""

    def __init__(self, *, credentials: Credentials, gemini: GeminiGateway, model: str) -> None:
        self._credentials = credentials
        self._gemini = gemini
        self._model = model

    async def of(self, user_id: int) -> str:
        """The name of the model that answers a person."""
        chosen = await AssistantChoice.get_or_none(user_id=user_id)
        return chosen.model if chosen else self._model

    async def choices(self, actor: Actor) -> tuple[ModelChoice, ...]:
        """What the actor's key may use, by Google's own list.

        Raises:
            KeyMissingError, KeyRefusedError, QuotaError, OverloadedError: the list cannot be had.
        """
        chosen = await self.of(actor.user_id)
        return tuple(ModelChoice(one.name, one.display_name, one.name == chosen) for one in await self._usable(actor))

    async def choose(self, actor: Actor, name: str) -> str:
        """Answer the actor by this model from now on; its title.

        Raises:
            ModelGoneError: the key may not use it.
        """
        model = next((one for one in await self._usable(actor) if one.name == name), None)
        if model is None:
            raise ModelGoneError(model=name)
        await AssistantChoice.update_or_create(user_id=actor.user_id, defaults={"model": name[:64]})
        await audit.record(
            actor, "assistant_model_chosen", object_type="user", object_id=actor.user_id, source=Source.BOT, model=name
        )
        return model.display_name

    async def try_key(self, actor: Actor, key: str) -> None:
        """Whether Google takes a key, without keeping it (POST /accounts/api/test-gemini/).

        Raises:
            KeyRefusedError: it does not. RegionRefusedError, QuotaError, OverloadedError: it cannot be used now.
        """
        require(actor, Operation.MANAGE_OWN_TOKENS)
        key = key.strip()
        if not _KEY.fullmatch(key):
            raise KeyRefusedError(page=KEY_PAGE)
        try:
            await self._gemini.check_key(api_key=key, user_id=actor.user_id)
        except IntegrationError as error:
            raise explained(error, model=self._model, has_text=False) from error

    async def _usable(self, actor: Actor) -> list[GeminiModel]:
        require(actor, Operation.ASK_ASSISTANT)
        try:
            key = await self._credentials.secret(actor.user_id, Integration.GEMINI)
            models = await self._gemini.list_models(api_key=key, user_id=actor.user_id)
        except (ServiceError, IntegrationError) as error:
            raise explained(error, model=self._model, has_text=False) from error
        usable = [
            one for one in models if one.supports_generate and not any(word in one.name for word in _OTHER_TRADES)
        ]
        return usable[:MOST_MODELS]
