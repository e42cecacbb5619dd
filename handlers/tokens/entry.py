"""Entering a key: the message with it is deleted before anything else is done."""

from typing import Any

from aiogram import F, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.screen import show
from handlers.tokens.callbacks import Act, AddressTap, EnterTap, SecretEntry, TokensTap
from handlers.tokens.cards import typing
from handlers.tokens.prompts import address_screen, needs_text_screen, outcome_screen, prompt_screen
from handlers.tokens.views import kinds_screen
from locales import gettext as _
from services.access import Actor
from services.credential_entry import CredentialEntry, EntryDraft, SecretKind
from services.errors import GoneError
from services.key_words import HUNTFLOW
from services.token_states import integration_name
from services.vocabulary import Integration, Source

NOT_A_COMMAND = ~F.text.startswith("/")


def create_router() -> Router:
    """The router of the entry."""
    router = Router(name="tokens.entry")
    router.callback_query.register(begin, TokensTap.filter(F.act == Act.SET))
    router.callback_query.register(enter, EnterTap.filter())
    router.callback_query.register(ask_address, AddressTap.filter(), StateFilter(SecretEntry))
    router.message.register(take_secret, StateFilter(SecretEntry.secret), F.text, NOT_A_COMMAND)
    router.message.register(take_address, StateFilter(SecretEntry.address), F.text, NOT_A_COMMAND)
    router.message.register(refuse_other, StateFilter(SecretEntry), ~F.text)
    return router


async def begin(
    query: CallbackQuery,
    *,
    callback_data: TokensTap,
    actor: Actor,
    credential_entry: CredentialEntry,
    state: FSMContext,
) -> None:
    """Ask which kind of Huntflow key, or for the key itself where there is one kind."""
    integration, owner_id = callback_data.integration, callback_data.user_id
    draft = await credential_entry.begin(actor, integration, SecretKind.KEY, owner_id=owner_id)
    if integration in HUNTFLOW:
        await state.clear()
        await show(query, kinds_screen(integration, integration_name(integration), actor))
        return
    await _wait_for_secret(query, draft, credential_entry, state)


async def enter(
    query: CallbackQuery, *, callback_data: EnterTap, actor: Actor, credential_entry: CredentialEntry, state: FSMContext
) -> None:
    """Ask for the key."""
    owner_id = callback_data.user_id or actor.user_id
    draft = await credential_entry.begin(actor, callback_data.integration, callback_data.kind, owner_id=owner_id)
    await _wait_for_secret(query, draft, credential_entry, state)


async def ask_address(query: CallbackQuery, state: FSMContext) -> None:
    """Wait for another Huntflow address."""
    await state.set_state(SecretEntry.address)
    await show(query, address_screen((await _draft(state)).integration))


async def take_secret(message: Message, actor: Actor, credential_entry: CredentialEntry, state: FSMContext) -> None:
    """A pasted key, or a part of it."""
    await wipe(message)
    draft = await _draft(state)
    async with typing(message):
        result = await credential_entry.submit(actor, draft, message.text or "", source=Source.BOT)
    if result.draft is None:
        await state.clear()
    else:
        await state.set_data(_packed(result.draft))
    await show(message, outcome_screen(result, actor))


async def take_address(message: Message, actor: Actor, credential_entry: CredentialEntry, state: FSMContext) -> None:
    """A typed address; deleted too, because people paste the key here by mistake."""
    await wipe(message)
    draft = credential_entry.with_address(actor, await _draft(state), message.text or "")
    await _wait_for_secret(message, draft, credential_entry, state)


async def refuse_other(message: Message) -> None:
    """A picture or a file instead of text: it may show the key, so it goes as well."""
    await wipe(message)
    await show(message, needs_text_screen())


async def wipe(message: Message) -> None:
    """Delete what the person sent, at once; when Telegram does not let us, ask the person to."""
    try:
        await message.delete()
    except TelegramAPIError:
        await message.answer(_("I could not delete your message. Delete it yourself: there may be a key in it."))


async def _wait_for_secret(
    event: Message | CallbackQuery, draft: EntryDraft, credential_entry: CredentialEntry, state: FSMContext
) -> None:
    await state.set_state(SecretEntry.secret)
    await state.set_data(_packed(draft))
    address = credential_entry.address(draft) if draft.integration in HUNTFLOW else ""
    await show(event, prompt_screen(draft, address))


def _packed(draft: EntryDraft) -> dict[str, Any]:
    return {
        "integration": draft.integration.value,
        "kind": draft.kind.value,
        "base_url": draft.base_url,
        "sealed_access": draft.sealed_access,
        "key_id": draft.key_id,
    }


async def _draft(state: FSMContext) -> EntryDraft:
    """The entry under way.

    Raises:
        GoneError: the conversation's data is not there any more.
    """
    data = await state.get_data()
    if "integration" not in data:
        await state.clear()
        raise GoneError
    return EntryDraft(
        integration=Integration(data["integration"]),
        kind=SecretKind(data["kind"]),
        base_url=str(data["base_url"]),
        sealed_access=str(data["sealed_access"]),
        key_id=str(data["key_id"]),
    )
