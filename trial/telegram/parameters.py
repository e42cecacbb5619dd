"""Parameters of the Bot API methods handled here, and how they are read from JSON, forms and multipart.

The table repeats the Bot API's own lists so that the stand-in also runs without its machine-readable contract;
a test compares the two. Types: int, str, bool, chat (Integer or @username), list, obj (JSON object), file.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast

from .errors import ApiError, Json, bad_request

_TARGET = "business_connection_id:str *chat_id:chat message_thread_id:int"
_SENT = (
    "disable_notification:bool protect_content:bool allow_paid_broadcast:bool message_effect_id:str"
    " suggested_post_parameters:obj reply_parameters:obj reply_markup:obj"
)
_EDITED = "business_connection_id:str chat_id:chat message_id:int inline_message_id:str"
_CAPTION = "caption:str parse_mode:str caption_entities:list"

RULES = {
    "getMe": "",
    "getUpdates": "offset:int limit:int timeout:int allowed_updates:list",
    "setWebhook": (
        "*url:str certificate:file ip_address:str max_connections:int allowed_updates:list"
        " drop_pending_updates:bool secret_token:str"
    ),
    "deleteWebhook": "drop_pending_updates:bool",
    "getWebhookInfo": "",
    "sendMessage": (
        f"{_TARGET} direct_messages_topic_id:int *text:str parse_mode:str entities:list"
        f" link_preview_options:obj {_SENT}"
    ),
    "sendMessageDraft": "*chat_id:int message_thread_id:int *draft_id:int text:str parse_mode:str entities:list",
    "sendDocument": (
        f"{_TARGET} direct_messages_topic_id:int *document:file thumbnail:file {_CAPTION}"
        f" disable_content_type_detection:bool {_SENT}"
    ),
    "sendPhoto": (
        f"{_TARGET} direct_messages_topic_id:int *photo:file {_CAPTION}"
        f" show_caption_above_media:bool has_spoiler:bool {_SENT}"
    ),
    "sendChatAction": "business_connection_id:str *chat_id:chat message_thread_id:int *action:str",
    "copyMessage": (
        "*chat_id:chat message_thread_id:int direct_messages_topic_id:int *from_chat_id:chat *message_id:int"
        f" video_start_timestamp:int {_CAPTION} show_caption_above_media:bool {_SENT}"
    ),
    "forwardMessage": (
        "*chat_id:chat message_thread_id:int direct_messages_topic_id:int *from_chat_id:chat *message_id:int"
        " video_start_timestamp:int disable_notification:bool protect_content:bool message_effect_id:str"
        " suggested_post_parameters:obj"
    ),
    "editMessageText": (
        f"{_EDITED} text:str parse_mode:str entities:list link_preview_options:obj rich_message:obj reply_markup:obj"
    ),
    "editMessageCaption": f"{_EDITED} {_CAPTION} show_caption_above_media:bool reply_markup:obj",
    "editMessageReplyMarkup": f"{_EDITED} reply_markup:obj",
    "deleteMessage": "*chat_id:chat *message_id:int",
    "deleteMessages": "*chat_id:chat *message_ids:list",
    "answerCallbackQuery": "*callback_query_id:str text:str show_alert:bool url:str cache_time:int",
    "answerInlineQuery": (
        "*inline_query_id:str *results:list cache_time:int is_personal:bool next_offset:str button:obj"
    ),
    "getFile": "*file_id:str",
    "getChat": "*chat_id:chat",
    "getChatMember": "*chat_id:chat *user_id:int",
    "leaveChat": "*chat_id:chat",
    "setMyCommands": "*commands:list scope:obj language_code:str",
    "getMyCommands": "scope:obj language_code:str",
    "deleteMyCommands": "scope:obj language_code:str",
    "setMyName": "name:str language_code:str",
    "getMyName": "language_code:str",
    "setMyDescription": "description:str language_code:str",
    "getMyDescription": "language_code:str",
    "setMyShortDescription": "short_description:str language_code:str",
    "getMyShortDescription": "language_code:str",
    "setChatMenuButton": "chat_id:int menu_button:obj",
    "getChatMenuButton": "chat_id:int",
}
MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "from_chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "document": "there is no document in the request",
    "photo": "there is no photo in the request",
    "file_id": "file_id not specified",
    "user_id": "invalid user_id specified",
    "action": "wrong parameter action in request",
}
TRUE_WORDS = frozenset({"true", "1", "yes", "y", "t", "on"})
FALSE_WORDS = frozenset({"false", "0", "no", "n", "f", "off", ""})


@dataclass(frozen=True)
class Rule:
    """One parameter of a method."""

    name: str
    kind: str
    required: bool


@dataclass(frozen=True)
class Upload:
    """A file that came in the request."""

    name: str
    mime: str
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Parameters:
    """What a bot asked for: values already of the right type; uploads by form field name."""

    values: Json
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        return cast("str", self.values.get(name, default))

    def number(self, name: str, default: int = 0) -> int:
        return cast("int", self.values.get(name, default))

    def flag(self, name: str) -> bool:
        return cast("bool", self.values.get(name, False))

    def array(self, name: str) -> list[Any] | None:
        return cast("list[Any] | None", self.values.get(name))

    def object(self, name: str) -> Json | None:
        return cast("Json | None", self.values.get(name))

    def chat(self, name: str = "chat_id") -> int | str:
        return cast("int | str", self.values[name])

    def upload(self, name: str) -> Upload | None:
        """Return the upload a file parameter points at, if it is one (`attach://field` or the field itself)."""
        reference = self.text(name)
        return self.uploads.get(reference.removeprefix("attach://")) or self.uploads.get(name)

    def journal_entry(self) -> Json:
        """Describe the parameters without the bytes of files."""
        files = {
            name: {"file_name": upload.name, "mime_type": upload.mime, "size_bytes": len(upload.data)}
            for name, upload in self.uploads.items()
        }
        return self.values | ({"uploads": files} if files else {})


@cache
def rules_of(method: str) -> tuple[Rule, ...]:
    """Return the parameters of a method."""
    rules = []
    for word in RULES[method].split():
        name, kind = word.removeprefix("*").split(":")
        rules.append(Rule(name, kind, word.startswith("*")))
    return tuple(rules)


def read_parameters(method: str, raw: Json, uploads: dict[str, Upload]) -> Parameters:
    """Turn what came over HTTP into typed parameters; unknown ones are ignored as Telegram ignores them.

    Raises:
        ApiError: 400 for a missing required parameter or one of a wrong type.

    """
    values: Json = {}
    for rule in rules_of(method):
        value = raw.get(rule.name)
        if rule.kind == "file" and rule.name in uploads:
            values[rule.name] = f"attach://{rule.name}"
        elif value is not None and not (value == "" and rule.kind not in {"str", "bool"}):
            values[rule.name] = _READERS[rule.kind](rule.name, value)
        if rule.required and rule.name not in values:
            raise bad_request(MISSING.get(rule.name, f'parameter "{rule.name}" is required'))
    return Parameters(values, uploads)


def _wrong(name: str, expected: str) -> ApiError:
    return bad_request(f'can\'t parse parameter "{name}": {expected} expected')


def _integer(name: str, value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            pass
    raise _wrong(name, "Integer")


def _string(name: str, value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise _wrong(name, "String")


def _boolean(name: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).lower()
    if word in TRUE_WORDS:
        return True
    if word in FALSE_WORDS:
        return False
    raise _wrong(name, "Boolean")


def _chat(name: str, value: object) -> int | str:
    if isinstance(value, str) and value.startswith("@"):
        return value
    try:
        return _integer(name, value)
    except ApiError:
        raise bad_request("chat not found") from None


def _parsed(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return cast("object", json.loads(value))
    except ValueError:
        raise _wrong(name, "JSON") from None


def _list(name: str, value: object) -> list[Any]:
    parsed = _parsed(name, value)
    if isinstance(parsed, list):
        return parsed
    raise _wrong(name, "Array")


def _object(name: str, value: object) -> Json:
    parsed = _parsed(name, value)
    if isinstance(parsed, dict):
        return parsed
    raise bad_request("object expected as reply markup") if name == "reply_markup" else _wrong(name, "Object")


_READERS: dict[str, Callable[[str, object], object]] = {
    "int": _integer,
    "str": _string,
    "bool": _boolean,
    "chat": _chat,
    "list": _list,
    "obj": _object,
    "file": _string,
}
