"""`/bot<token>/<method>` and `/file/bot<token>/<path>`: reading requests, calling methods, the journal of calls."""

import json
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import cast

from aiohttp import web

from . import answering, chats, editing, profile, sending
from .context import Context
from .errors import ApiError, Json, bad_request
from .parameters import RULES, Parameters, Upload, read_parameters
from .updates import webhook_is_active

JOURNAL_SIZE = 50_000
not_found = partial(ApiError, 404, "Not Found")
unauthorized = partial(ApiError, 401, "Unauthorized")
MAX_UPDATES = 100

Method = Callable[[Context, Parameters], object]

_NAME = profile.ProfileSetter("name")
_DESCRIPTION = profile.ProfileSetter("description")
_SHORT_DESCRIPTION = profile.ProfileSetter("short_description")


async def get_updates(context: Context, params: Parameters) -> list[Json]:
    """https://core.telegram.org/bots/api#getupdates."""
    if context.courier.webhook is not None:
        raise webhook_is_active()
    context.queue.allow(params.array("allowed_updates"))
    limit = min(max(params.number("limit", MAX_UPDATES), 1), MAX_UPDATES)
    return await context.queue.poll(params.number("offset"), limit, params.number("timeout"))


async def set_webhook(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#setwebhook."""
    await context.courier.set(params)
    return True


async def delete_webhook(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#deletewebhook."""
    await context.courier.set(Parameters({"url": "", "drop_pending_updates": params.flag("drop_pending_updates")}))
    return True


def get_webhook_info(context: Context, _: Parameters) -> Json:
    """https://core.telegram.org/bots/api#getwebhookinfo."""
    return context.courier.info()


METHODS: dict[str, Method] = {
    "getMe": profile.get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "sendMessage": sending.send_message,
    "sendMessageDraft": sending.send_message_draft,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": sending.copy_message,
    "forwardMessage": sending.forward_message,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "answerCallbackQuery": answering.answer_callback_query,
    "answerInlineQuery": answering.answer_inline_query,
    "getFile": chats.get_file,
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "leaveChat": chats.leave_chat,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": _NAME.set,
    "getMyName": _NAME.get,
    "setMyDescription": _DESCRIPTION.set,
    "getMyDescription": _DESCRIPTION.get,
    "setMyShortDescription": _SHORT_DESCRIPTION.set,
    "getMyShortDescription": _SHORT_DESCRIPTION.get,
    "setChatMenuButton": profile.set_chat_menu_button,
    "getChatMenuButton": profile.get_chat_menu_button,
}
NAMES = {name.lower(): name for name in RULES}  # Telegram takes method names in any case


@dataclass(frozen=True)
class JournalEntry:
    """One Bot API call: parameters without the bytes of files, and how it ended."""

    method: str
    params: Json
    at: datetime
    ok: bool
    error_code: int | None = None
    description: str | None = None

    def as_json(self) -> Json:
        """Show it for `GET /__journal`."""
        return {
            "method": self.method,
            "params": self.params,
            "at": self.at.isoformat(),
            "ok": self.ok,
            "error_code": self.error_code,
            "description": self.description,
        }


@dataclass
class BotApi:
    """Calls methods on the context and answers over HTTP."""

    token: str = field(repr=False)
    context: Context
    journal: deque[JournalEntry] = field(default_factory=lambda: deque(maxlen=JOURNAL_SIZE))

    async def call(self, name: str, raw: Json, uploads: dict[str, Upload]) -> object:
        """Call one method and write it down.

        Raises:
            ApiError: the refusal of the method; 404 for a method that does not exist.

        """
        method = NAMES.get(name.lower())
        at = self.context.state.now()
        if method is None:
            self.journal.append(JournalEntry(name, raw, at, ok=False, error_code=404, description="Not Found"))
            raise not_found()
        shown: Json = raw
        try:
            params = read_parameters(method, raw, uploads)
            shown = params.journal_entry()
            result = METHODS[method](self.context, params)
            if isinstance(result, Awaitable):
                result = await result
        except ApiError as refusal:
            entry = JournalEntry(method, shown, at, ok=False, error_code=refusal.code, description=refusal.description)
            self.journal.append(entry)
            raise
        self.journal.append(JournalEntry(method, shown, at, ok=True))
        return result

    async def reply_from_webhook(self, name: str, raw: Json, uploads: dict[str, Upload]) -> None:
        """Call the method a webhook's reply named; the bot never learns how it ended, only the journal does."""
        with suppress(ApiError):
            await self.call(name, raw, uploads)

    async def handle(self, request: web.Request) -> web.Response:
        """Answer `/bot<token>/<method>`."""
        try:
            if request.match_info["token"] != self.token:
                raise unauthorized()
            raw, uploads = await _read(request)
            result = await self.call(request.match_info["method"], raw, uploads)
        except ApiError as refusal:
            return web.json_response(refusal.body(), status=refusal.code)
        return web.json_response({"ok": True, "result": result})

    async def download(self, request: web.Request) -> web.Response:
        """Answer `/file/bot<token>/<path>` while the link given by getFile lives."""
        if request.match_info["token"] != self.token:
            return web.json_response(unauthorized().body(), status=401)
        now = self.context.state.now()
        for file in self.context.state.files.values():
            if file.path == request.match_info["path"] and file.link_ends_at is not None and file.link_ends_at > now:
                return web.Response(body=file.data, content_type="application/octet-stream")
        return web.json_response(not_found().body(), status=404)

    def routes(self) -> list[web.RouteDef]:
        """List the vendor's own addresses."""
        path = "/bot{token:[^/]+}/{method:[^/]+}"
        return [
            web.get(path, self.handle),
            web.post(path, self.handle),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self.download),
        ]


async def _read(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    """Read parameters from the query and a JSON, form or multipart body."""
    raw: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.method != "POST":
        return raw, uploads
    if request.content_type == "application/json":
        try:
            parsed = json.loads(await request.text() or "{}")
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(parsed, dict):
            raise bad_request("JSON object expected")
        return raw | parsed, uploads
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge:
        raise ApiError(413, "Request Entity Too Large") from None
    for name, value in form.items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            raw[name] = cast("object", value)
    return raw, uploads
