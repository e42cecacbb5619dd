"""The command lists Telegram shows: for strangers by language, for a known person by rights (field.md §5)."""

from collections.abc import Iterator
from dataclasses import dataclass

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)

import locales
from locales import Language, lazy
from locales import gettext as _
from services.access import Actor, Operation

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Command:
    """A command and what it does in a few words; `needs` is the right to it, None for everybody."""

    name: str
    description: str
    needs: Operation | None = None


COMMANDS = (
    Command("start", lazy("Main menu")),
    Command("vacancies", lazy("Vacancies of your organisation"), Operation.VIEW_VACANCIES),
    Command("find", lazy("Find an applicant"), Operation.VIEW_APPLICANTS),
    Command("interviews", lazy("Interviews ahead"), Operation.VIEW_INTERVIEWS),
    Command("today", lazy("Interviews of today"), Operation.VIEW_INTERVIEWS),
    Command("interviewer", lazy("Your interviewer's profile and absences"), Operation.TAKE_INTERVIEWS),
    Command("history", lazy("Who did what with an applicant"), Operation.VIEW_APPLICANTS),
    Command("drive", lazy("Take a resume from Google Drive"), Operation.ADD_APPLICANTS),
    Command("import", lazy("Make an applicant from a ClickUp task or Notion page"), Operation.IMPORT_TASKS),
    Command("sources", lazy("ClickUp lists and Notion tables to import from"), Operation.IMPORT_TASKS),
    Command("imports", lazy("Imports of whole lists: progress, decisions, reports"), Operation.MANAGE_IMPORTS),
    Command("ask", lazy("Ask the assistant"), Operation.ASK_ASSISTANT),
    Command("new", lazy("Begin a new conversation with the assistant"), Operation.ASK_ASSISTANT),
    Command("sessions", lazy("Your conversations with the assistant"), Operation.ASK_ASSISTANT),
    Command("digest", lazy("Morning brief now"), Operation.VIEW_DIGEST),
    Command("rates", lazy("Currency rates and salary ranges"), Operation.VIEW_RATES),
    Command("tokens", lazy("Integrations and their keys"), Operation.MANAGE_OWN_TOKENS),
    Command("hooks", lazy("Events of Huntflow"), Operation.MANAGE_HOOKS),
    Command("users", lazy("People and their roles"), Operation.MANAGE_USERS),
    Command("invite", lazy("Invite somebody"), Operation.INVITE),
    Command("web", lazy("Links into the panel"), Operation.EDIT_OWN_SETTINGS),
    Command("health", lazy("State of the system"), Operation.VIEW_HEALTH),
    Command("audit", lazy("Who did what"), Operation.VIEW_AUDIT),
    Command("broadcast", lazy("A message to everybody of a role"), Operation.BROADCAST),
    Command("chats", lazy("Groups the bot is in"), Operation.MANAGE_TELEGRAM_CHATS),
    Command("settings", lazy("Settings")),
    Command("notifications", lazy("What the bot tells you about"), Operation.EDIT_OWN_SETTINGS),
    Command("language", lazy("Russian or English")),
    Command("link", lazy("Link your account from the panel")),
    Command("privacy", lazy("Who sees what")),
    Command("help", lazy("What the bot can do")),
    Command("cancel", lazy("Leave what you have begun")),
)
# Tags whose speakers get Russian (`Language.from_code`); everybody else gets the list without a tag, in English.
RUSSIAN_TAGS = ("ru", "be", "uk", "kk")
IN_GROUPS = frozenset({"start", "help"})


def commands_of(actor: Actor | None) -> Iterator[Command]:
    """Commands the person may use now; None is a stranger."""
    for command in COMMANDS:
        if command.needs is None or (actor is not None and actor.may(command.needs)):
            yield command


def _listed(actor: Actor | None, language: Language) -> list[BotCommand]:
    with locales.using(language):
        return [BotCommand(command=c.name, description=_(c.description)) for c in commands_of(actor)]


async def set_default_commands(bot: Bot) -> None:
    """Tell Telegram what strangers and groups see; called once at start-up."""
    for tag, language in ((None, Language.EN), *((tag, Language.RU) for tag in RUSSIAN_TAGS)):
        commands = _listed(None, language)
        in_groups = [command for command in commands if command.command in IN_GROUPS]
        await bot.set_my_commands(commands, scope=BotCommandScopeAllPrivateChats(), language_code=tag)
        await bot.set_my_commands(in_groups, scope=BotCommandScopeDefault(), language_code=tag)


async def set_commands_for(bot: Bot, actor: Actor) -> None:
    """Make the person's own list match their rights and language; a person turned off has none of their own.

    The list is a convenience and never the check of a right, so a refusal of Telegram's is noted and nothing more.
    """
    if actor.telegram_id is None:
        return
    scope = BotCommandScopeChat(chat_id=actor.telegram_id)
    try:
        if actor.is_active:
            await bot.set_my_commands(_listed(actor, actor.language), scope=scope)
        else:
            await bot.delete_my_commands(scope=scope)
    except TelegramAPIError as error:
        log.warning("commands_not_set", user_id=actor.user_id, error=type(error).__name__)
