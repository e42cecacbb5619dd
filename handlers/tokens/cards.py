"""The list of integrations and their cards: testing, switching, organisations, removing."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.menu import MenuChoice
from handlers.screen import show
from handlers.tokens.callbacks import Act, CardTap, ListTap, OrganisationTap, SecretEntry, TokensTap
from handlers.tokens.views import SYSTEMS, card_screen, organisations_screen, overview_screen, removal_screen
from locales import gettext as _
from services.access import Actor
from services.credentials import Credentials
from services.huntflow_organisations import HuntflowOrganisations
from services.token_health import TokenHealth
from services.vocabulary import Integration, Source

# `/tokens clickup` opens a card at once.
ARGUMENTS = {
    "huntflow": Integration.HUNTFLOW_PROD,
    "prod": Integration.HUNTFLOW_PROD,
    "sandbox": Integration.HUNTFLOW_SANDBOX,
    "clickup": Integration.CLICKUP,
    "notion": Integration.NOTION,
    "gemini": Integration.GEMINI,
}


def create_router() -> Router:
    """The router of the list and the cards."""
    router = Router(name="tokens.cards")
    router.message.register(tokens, Command("tokens"))
    router.callback_query.register(show_list, MenuChoice.filter(F.to == "tokens"))
    router.callback_query.register(show_list, ListTap.filter())
    router.callback_query.register(show_card, CardTap.filter())
    router.callback_query.register(test, TokensTap.filter(F.act == Act.TEST))
    router.callback_query.register(activate, TokensTap.filter(F.act == Act.ACTIVATE))
    router.callback_query.register(show_organisations, TokensTap.filter(F.act == Act.ORGANISATIONS))
    router.callback_query.register(choose_organisation, OrganisationTap.filter())
    router.callback_query.register(ask_before_removal, TokensTap.filter(F.act == Act.ASK_REMOVE))
    router.callback_query.register(remove, TokensTap.filter(F.act == Act.REMOVE))
    return router


async def tokens(
    message: Message, command: CommandObject, actor: Actor, credentials: Credentials, state: FSMContext
) -> None:
    """All integrations, or the one that is named."""
    await leave_entry(state)
    integration = ARGUMENTS.get((command.args or "").strip().lower())
    if integration is not None:
        view = await credentials.view(actor, integration, owner_id=actor.user_id)
        await show(message, card_screen(view, actor))
        return
    await show(message, overview_screen(await credentials.overview(actor)))


async def show_list(query: CallbackQuery, actor: Actor, credentials: Credentials, state: FSMContext) -> None:
    """The list in place of the tapped message."""
    await leave_entry(state)
    await show(query, overview_screen(await credentials.overview(actor)))


async def show_card(
    query: CallbackQuery, callback_data: CardTap, actor: Actor, credentials: Credentials, state: FSMContext
) -> None:
    """One integration."""
    await leave_entry(state)
    view = await credentials.view(actor, callback_data.integration, owner_id=actor.user_id)
    await show(query, card_screen(view, actor))


async def test(query: CallbackQuery, callback_data: TokensTap, actor: Actor, token_health: TokenHealth) -> None:
    """Ask the vendor now."""
    async with typing(query):
        view = await token_health.check_one(
            actor, callback_data.integration, owner_id=callback_data.user_id, source=Source.BOT
        )
    await show(query, card_screen(view, actor, before=_("Tested just now.")))


async def activate(query: CallbackQuery, callback_data: TokensTap, actor: Actor, credentials: Credentials) -> None:
    """Work in the other Huntflow."""
    integration, owner_id = callback_data.integration, callback_data.user_id
    await credentials.choose_system(actor, SYSTEMS[integration], owner_id=owner_id, source=Source.BOT)
    view = await credentials.view(actor, integration, owner_id=owner_id)
    await show(query, card_screen(view, actor, before=_("Vacancies and imports now go to this system.")))


async def show_organisations(
    query: CallbackQuery, callback_data: TokensTap, actor: Actor, huntflow_organisations: HuntflowOrganisations
) -> None:
    """What the token sees."""
    async with typing(query):
        found = await huntflow_organisations.all(actor, callback_data.integration, owner_id=callback_data.user_id)
    if not found:
        text = _("This token sees no organisation. Ask the owner of the Huntflow account to invite its owner.")
        await query.answer(text, show_alert=True)
        return
    await show(query, organisations_screen(callback_data.integration, found, actor))


async def choose_organisation(
    query: CallbackQuery,
    *,
    callback_data: OrganisationTap,
    actor: Actor,
    credentials: Credentials,
    huntflow_organisations: HuntflowOrganisations,
) -> None:
    """Work in one of them."""
    chosen = callback_data
    await huntflow_organisations.choose(
        actor, chosen.integration, chosen.account_id, owner_id=chosen.user_id, source=Source.BOT
    )
    view = await credentials.view(actor, chosen.integration, owner_id=chosen.user_id)
    await show(query, card_screen(view, actor, before=_("The organisation is chosen.")))


async def ask_before_removal(
    query: CallbackQuery, callback_data: TokensTap, actor: Actor, credentials: Credentials
) -> None:
    """Say what stops, and ask."""
    view = await credentials.view(actor, callback_data.integration, owner_id=callback_data.user_id)
    await show(query, removal_screen(view, actor) if view.is_set else card_screen(view, actor))


async def remove(query: CallbackQuery, callback_data: TokensTap, actor: Actor, credentials: Credentials) -> None:
    """Delete the key."""
    integration, owner_id = callback_data.integration, callback_data.user_id
    await credentials.remove(actor, integration, owner_id=owner_id, source=Source.BOT)
    view = await credentials.view(actor, integration, owner_id=owner_id)
    await show(query, card_screen(view, actor, before=_("The key is removed.")))


async def leave_entry(state: FSMContext) -> None:
    """Going elsewhere ends the entering of a key, so that the next message is not taken for one."""
    current = await state.get_state()
    if current is not None and current.startswith(f"{SecretEntry.__full_group_name__}:"):
        await state.clear()


def typing(event: Message | CallbackQuery) -> ChatActionSender:
    """Show that something is under way."""
    if event.bot is None or event.from_user is None:
        raise LookupError("an update of a person, handled by a bot")
    return ChatActionSender.typing(chat_id=event.from_user.id, bot=event.bot)
