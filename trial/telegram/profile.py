"""The bot's own profile: who it is, its commands by scope and language, descriptions, menu button."""

import re

from .context import Context
from .errors import Json, bad_request
from .parameters import Parameters
from .state import Account, Chat, State

MAX_COMMANDS = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MAX_COMMAND_DESCRIPTION = 256
PROFILE_LIMITS = {"name": 64, "description": 512, "short_description": 120}  # Bot API, setMyName and its sisters
WHOLE_SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})

ScopeKey = tuple[str, int, int]


def get_me(context: Context, _: Parameters) -> Json:
    """https://core.telegram.org/bots/api#getme."""
    return context.state.bot.as_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_my_commands(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#setmycommands."""
    commands = [_command(item) for item in params.array("commands") or []]
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    key = _key(context, params)
    if commands:
        context.state.commands[key] = commands
    else:
        context.state.commands.pop(key, None)
    _show_commands(context.state, key[1])
    return True


def get_my_commands(context: Context, params: Parameters) -> list[Json]:
    """https://core.telegram.org/bots/api#getmycommands."""
    return context.state.commands.get(_key(context, params), [])


def delete_my_commands(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#deletemycommands."""
    key = _key(context, params)
    context.state.commands.pop(key, None)
    _show_commands(context.state, key[1])
    return True


def commands_for(state: State, person: Account, chat: Chat) -> list[Json]:
    """Choose the commands a person sees in a chat, by Telegram's order of scopes and languages."""
    scopes: list[ScopeKey] = [("chat", chat.id, 0), ("all_private_chats", 0, 0), ("default", 0, 0)]
    if not chat.is_private:
        scopes = [("chat_member", chat.id, person.id)]
        if person.id == chat.owner_id:
            scopes.append(("chat_administrators", chat.id, 0))
        scopes.append(("chat", chat.id, 0))
        if person.id == chat.owner_id:
            scopes.append(("all_chat_administrators", 0, 0))
        scopes += [("all_group_chats", 0, 0), ("default", 0, 0)]
    language = (person.language_code or "").split("-")[0]
    for scope in scopes:
        for code in (language, ""):
            if commands := state.commands.get((*scope, code)):
                return commands
    return []


def description_for(state: State, person: Account) -> str:
    """Return what a person reads before the first message."""
    language = (person.language_code or "").split("-")[0]
    return state.profile.get(("description", language)) or state.profile.get(("description", ""), "")


class ProfileSetter:
    """setMyName, setMyDescription, setMyShortDescription and their getters."""

    def __init__(self, field: str) -> None:
        self._field = field

    def set(self, context: Context, params: Parameters) -> bool:
        text = params.text(self._field)
        if len(text) > PROFILE_LIMITS[self._field]:
            raise bad_request(f"BOT_{self._field.upper()}_TOO_LONG")
        context.state.profile[self._field, _language(params)] = text
        return True

    def get(self, context: Context, params: Parameters) -> Json:
        profile = context.state.profile
        text = profile.get((self._field, _language(params))) or profile.get((self._field, ""), "")
        if self._field == "name" and not text:
            text = context.state.bot.first_name
        return {self._field: text}


def set_chat_menu_button(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#setchatmenubutton."""
    button = params.object("menu_button") or {"type": "default"}
    if str(button.get("type")) not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button: Unsupported menu button type specified")
    if button["type"] == "web_app" and not (button.get("text") and isinstance(button.get("web_app"), dict)):
        raise bad_request("can't parse menu button: Can't find field \"web_app\"")
    if "chat_id" in params.values:
        context.chat(params.number("chat_id"))
    context.state.menu_buttons[params.number("chat_id")] = button
    return True


def get_chat_menu_button(context: Context, params: Parameters) -> Json:
    """https://core.telegram.org/bots/api#getchatmenubutton."""
    buttons = context.state.menu_buttons
    return buttons.get(params.number("chat_id")) or buttons.get(0) or {"type": "commands"}


def _command(item: object) -> Json:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: BotCommand must be an Object")
    command, description = item.get("command"), item.get("description")
    if not isinstance(command, str) or not COMMAND.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(description, str) or not 1 <= len(description.strip()) <= MAX_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


def _key(context: Context, params: Parameters) -> tuple[str, int, int, str]:
    scope = params.object("scope") or {"type": "default"}
    kind = str(scope.get("type"))
    if kind in WHOLE_SCOPES:
        return kind, 0, 0, _language(params)
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat = context.chat(scope.get("chat_id", 0))
    user_id = scope.get("user_id", 0) if kind == "chat_member" else 0
    if not isinstance(user_id, int) or (kind == "chat_member" and user_id not in chat.members):
        raise bad_request("user not found")
    if kind != "chat" and chat.is_private:
        raise bad_request("can't use specified scope in private chats")
    return kind, chat.id, user_id, _language(params)


def _language(params: Parameters) -> str:
    code = params.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def _show_commands(state: State, chat_id: int) -> None:
    """Tell everybody concerned: the people of one chat, or all when the scope names no chat (0)."""
    one = state.chats.get(chat_id)
    for person in one.members.values() if one else state.people.values():
        for chat in [one] if one else chats_of(state, person):
            show_commands(state, chat, person)


def show_commands(state: State, chat: Chat, person: Account) -> None:
    """Tell a person which commands a chat offers now."""
    state.show(chat, "commands", {"commands": commands_for(state, person, chat)}, people=[person.id])


def chats_of(state: State, person: Account) -> list[Chat]:
    """List a person's chats; the one with the bot is there before its first message, as on a phone."""
    chats = [chat for chat in state.chats.values() if person.id in chat.members]
    return chats if person.id in state.chats else [Chat(person.id, "private", members={person.id: person}), *chats]
