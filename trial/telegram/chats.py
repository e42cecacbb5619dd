"""Methods about chats, members and files."""

from .context import Context
from .errors import Json, bad_request
from .parameters import Parameters
from .state import FILE_LINK_LIFETIME, Account, Chat, State

MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024
NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_file(context: Context, params: Parameters) -> Json:
    """https://core.telegram.org/bots/api#getfile (the link lives an hour, not longer)."""
    file = context.state.files.get(params.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > MAX_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    file.link_ends_at = context.state.now() + FILE_LINK_LIFETIME
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": file.path,
    }


def get_chat(context: Context, params: Parameters) -> Json:
    """https://core.telegram.org/bots/api#getchat."""
    chat = context.chat(params.chat())
    return chat.as_chat() | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": NO_GIFTS,
    }


def get_chat_member(context: Context, params: Parameters) -> Json:
    """https://core.telegram.org/bots/api#getchatmember."""
    chat = context.chat_to_write(params.chat())
    user_id = params.number("user_id")
    if user_id == context.state.bot.id:
        return bot_member(context.state, chat.bot_status)
    person = context.state.people.get(user_id)
    if person is None:
        raise bad_request("invalid user_id specified")
    if user_id not in chat.members:
        return {"status": "left", "user": person.as_user()}
    return person_member(chat, person)


def leave_chat(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#leavechat."""
    chat = context.chat_to_write(params.chat())
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    before = chat.bot_status
    chat.bot_status = "left"
    context.queue.put("my_chat_member", status_change(context.state, chat, context.state.bot, before))
    return True


def status_change(state: State, chat: Chat, actor: Account, before: str) -> Json:
    """Describe a change of the bot's own status in a chat as a Bot API ChatMemberUpdated."""
    return {
        "chat": chat.as_chat(),
        "from": actor.as_user(),
        "date": int(state.now().timestamp()),
        "old_chat_member": bot_member(state, before),
        "new_chat_member": bot_member(state, chat.bot_status),
    }


def bot_member(state: State, status: str) -> Json:
    """Show the bot as a Bot API ChatMember."""
    member: Json = {"status": status, "user": state.bot.as_user()}
    if status == "kicked":
        member["until_date"] = 0
    if status == "administrator":
        rights: tuple[str, ...] = (
            "manage_chat",
            "delete_messages",
            "manage_video_chats",
            "restrict_members",
            "promote_members",
        )
        rights += ("change_info", "invite_users", "post_stories", "edit_stories", "delete_stories")
        member |= {f"can_{right}": right in {"manage_chat", "delete_messages"} for right in rights}
        member |= {"can_be_edited": False, "is_anonymous": False}
    return member


def person_member(chat: Chat, person: Account) -> Json:
    """Show a person of a chat as a Bot API ChatMember."""
    if person.id == chat.owner_id:
        return {"status": "creator", "user": person.as_user(), "is_anonymous": False}
    return {"status": "member", "user": person.as_user()}
