"""/start, the main menu, /help, and what deep links bring."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.commands import commands_of, set_commands_for
from handlers.linking import offer
from handlers.menu import MenuChoice, first_steps, main_menu
from handlers.names import ROLE_NAMES, role_names, shown
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor, require_switched_on
from services.account_links import AccountLinks
from services.one_time_codes import PREFIXES, OneTimeCodes, purpose_of
from services.people import People
from services.vocabulary import CodePurpose

CODES = (PREFIXES[CodePurpose.INVITE], PREFIXES[CodePurpose.LINK])


def create_router() -> Router:
    """The router of /start, /help and the main menu."""
    router = Router(name="start")
    # Other deep links belong to the subjects they open; fallback answers for those nobody knows.
    router.message.register(start_with_code, CommandStart(deep_link=True, magic=F.args.startswith(CODES)))
    router.message.register(start, CommandStart(magic=~F.args))
    router.message.register(explain, Command("help"))
    router.callback_query.register(back_to_menu, MenuChoice.filter(F.to == "main"))
    router.callback_query.register(explain, MenuChoice.filter(F.to == "help"))
    return router


async def start(message: Message, actor: Actor, state: FSMContext, bot: Bot) -> None:
    """Greet by role with the main menu; a newcomer learns what happens next."""
    require_switched_on(actor)
    await state.clear()
    await show(message, greeting(actor))
    await set_commands_for(bot, actor)


async def start_with_code(
    message: Message,
    *,
    command: CommandObject,
    actor: Actor,
    bot: Bot,
    one_time_codes: OneTimeCodes,
    account_links: AccountLinks,
    people: People,
) -> None:
    """Do what the deep link's code is for."""
    code = (command.args or "").strip()
    if purpose_of(code) is CodePurpose.LINK:
        await offer(message, code, actor, account_links)
        return
    role = await one_time_codes.redeem_invitation(actor, code)
    invited = await people.actor(actor.user_id) or actor
    welcome = _("The invitation is accepted. Your role: {role}.").format(role=_(ROLE_NAMES[role]))
    await show(message, Screen(f"{welcome}\n\n{greeting(invited).text}", main_menu(invited)))
    await set_commands_for(bot, invited)


async def back_to_menu(query: CallbackQuery, actor: Actor, state: FSMContext) -> None:
    """The main menu in place of the screen the button stood on; it also leaves a question asked there."""
    require_switched_on(actor)
    await state.clear()
    await show(query, greeting(actor))


async def explain(event: Message | CallbackQuery, actor: Actor) -> None:
    """Every command the person may use, a line each."""
    lines = [f"/{command.name}: {_(command.description)}" for command in commands_of(actor)]
    intro = _("I help a hiring team: vacancies and applicants of Huntflow, tasks of ClickUp, answers of Gemini.")
    if actor.is_waiting:
        intro += "\n\n" + _("An administrator has not approved you yet; until then only these commands work.")
    await show(event, Screen("\n".join([intro, "", *lines]), main_menu(actor)))


def greeting(actor: Actor) -> Screen:
    """What a person reads when they open the bot."""
    hello = _("Hello, {name}!").format(name=shown(actor.name))
    if actor.is_waiting:
        body = _(
            "This is HR Helper, the assistant of a hiring team. I have told the administrators that you are here. "
            "As soon as one of them approves you, you will get a message with what you can do.\n\n"
            "Has an account been made for you already? Link it: /link"
        )
    else:
        role = _("Your role: {roles}. What shall we do?").format(roles=role_names(actor.effective_roles))
        body = f"{role}\n\n{first_steps(actor)}"
    return Screen(f"{hello}\n\n{body}", main_menu(actor))
