"""`/__people/`: people's acts and screens over HTTP, for the chat page and for tests in another process.

Every act answers `{"event": n, …}` where n is the number of the person's newest event just before the act: what the
person sees of its consequences has a higher number.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import quote

from aiohttp import web

from .errors import ApiError, Json
from .people import IncomingFile, People, PersonError
from .profile import chats_of, commands_for, description_for
from .state import Account, Chat, StoredMessage

HEARTBEAT_S = 15.0
SHOWN_INLINE = frozenset(
    {"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "audio/ogg", "audio/mpeg"}
)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def explain_refusals(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn what a person may not do into 400 with a sentence."""
    try:
        return await handler(request)
    except PersonError as error:
        return web.json_response({"error": str(error)}, status=400)
    except ApiError as error:
        return web.json_response({"error": error.description}, status=400)


@dataclass
class PeopleApi:
    """The control endpoints."""

    people: People

    def routes(self) -> list[web.RouteDef]:
        """List the control addresses."""
        one, chat = "/__people/{person:\\d+}", "/__people/{person:\\d+}/chats/{chat:-?\\d+}"
        acts: dict[str, Callable[[web.Request, Json], Json]] = {
            f"{one}/start": self.start,
            f"{one}/link": self.link,
            f"{one}/block": self.block,
            f"{one}/unblock": self.unblock,
            f"{one}/groups": self.create_group,
            f"{one}/inline": self.ask_inline,
            f"{chat}/messages": self.say,
            f"{chat}/messages/{{message:\\d+}}/text": self.edit,
            f"{chat}/messages/{{message:\\d+}}/press": self.press,
            f"{chat}/contact": self.contact,
            f"{chat}/forward": self.forward,
            f"{chat}/inline": self.choose_inline,
            f"{chat}/migrate": self.migrate,
            f"{chat}/bot": self.place_bot,
        }
        return [
            web.get("/__people", self.list_people),
            web.post("/__people", self.create),
            web.get(one, self.snapshot),
            web.get(f"{one}/events", self.events),
            web.get(f"{one}/files/{{file}}", self.file),
            web.get(f"{chat}/messages", self.messages),
            web.post(f"{chat}/files", self.send_file),
            *(web.post(path, self._act(act)) for path, act in acts.items()),
        ]

    async def list_people(self, _: web.Request) -> web.Response:
        """Everybody, and the bot they talk to."""
        state = self.people.context.state
        listed = [person.as_user() | {"note": state.notes[person.id]} for person in state.people.values()]
        return web.json_response({"bot": state.bot.as_user(), "people": listed})

    async def create(self, request: web.Request) -> web.Response:
        """Create a person: id (optional), first_name, last_name, username, language_code, note (for the page)."""
        wanted = await _body(request)
        account = Account(
            id=int(wanted.get("id") or 0),
            first_name=str(wanted.get("first_name") or "Person"),
            last_name=wanted.get("last_name"),
            username=wanted.get("username"),
            language_code=wanted.get("language_code"),
        )
        return web.json_response(self.people.create(account, str(wanted.get("note") or "")).as_user())

    async def snapshot(self, request: web.Request) -> web.Response:
        """Everything on a person's screen, and the number of the event it is up to."""
        state = self.people.context.state
        person = self.people.person(_person(request))
        return web.json_response(
            {
                "person": person.as_user(),
                "bot": state.bot.as_user(),
                "description": description_for(state, person),
                "event": state.events.last_number(person.id),
                "chats": [self._screen(person, chat) for chat in chats_of(state, person)],
            }
        )

    async def messages(self, request: web.Request) -> web.Response:
        """The messages of one chat, oldest first."""
        person = self.people.person(_person(request))
        chat = self.people.chat(person.id, int(request.match_info["chat"]))
        return web.json_response(self._screen(person, chat))

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events after `?after=` or `Last-Event-ID`; without either, from now on."""
        person = self.people.person(_person(request))
        hub = self.people.context.state.events
        after = request.headers.get("Last-Event-ID") or request.query.get("after")
        number = int(after) if after else hub.last_number(person.id)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
        await response.prepare(request)
        # Whoever looks at the screen may close it between any two events.
        with suppress(ConnectionResetError):
            await self._stream(request, response, person.id, number)
        return response

    async def _stream(self, request: web.Request, response: web.StreamResponse, person_id: int, number: int) -> None:
        hub = self.people.context.state.events
        await response.write(b": hello\n\n")
        while request.transport is not None and not request.transport.is_closing():
            try:
                events = await asyncio.wait_for(hub.next_after(person_id, number), HEARTBEAT_S)
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if not events:
                return
            number = events[-1].number
            for event in events:
                data = json.dumps({"kind": event.kind, **event.payload}, ensure_ascii=False)
                await response.write(f"id: {event.number}\ndata: {data}\n\n".encode())

    async def file(self, request: web.Request) -> web.Response:
        """Download a file by its id."""
        self.people.person(_person(request))
        stored = self.people.context.state.files.get(request.match_info["file"])
        if stored is None:
            raise web.HTTPNotFound
        mime = stored.mime if stored.mime in SHOWN_INLINE else "application/octet-stream"
        headers = {
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(stored.name)}",
            "X-Content-Type-Options": "nosniff",
        }
        return web.Response(body=stored.data, content_type=mime, headers=headers)

    async def send_file(self, request: web.Request) -> web.Response:
        """Multipart: `file`, and optionally `kind` (document, photo, voice), `caption`, `duration`."""
        form = await request.post()
        upload = form.get("file")
        if not isinstance(upload, web.FileField):
            raise PersonError("the form has no file")
        kind = str(form.get("kind") or "document")
        duration_s = int(str(form.get("duration") or 1))
        incoming = IncomingFile(kind, upload.filename, upload.content_type, upload.file.read(), duration_s)
        caption = cast("str | None", form.get("caption"))
        person, chat = _place(request)
        event = self._event(person)
        return web.json_response(
            {"event": event} | self._shown(self.people.sends_file(person, chat, incoming, caption))
        )

    def start(self, request: web.Request, _: Json) -> Json:
        return self._shown(self.people.says(_person(request), None, "/start"))

    def link(self, request: web.Request, body: Json) -> Json:
        return self._shown(self.people.opens_link(_person(request), str(body["url"])))

    def block(self, request: web.Request, _: Json) -> Json:
        self.people.blocks(_person(request))
        return {}

    def unblock(self, request: web.Request, _: Json) -> Json:
        self.people.unblocks(_person(request))
        return {}

    def create_group(self, request: web.Request, body: Json) -> Json:
        """Body: title, people (ids of the others), kind."""
        others = [int(other) for other in body.get("people", [])]
        group = self.people.creates_group(_person(request), str(body["title"]), others, body.get("kind", "group"))
        return {"chat": group.as_chat()}

    def ask_inline(self, request: web.Request, body: Json) -> Json:
        return {"inline_query_id": self.people.asks_inline(_person(request), str(body.get("query", "")))}

    def choose_inline(self, request: web.Request, body: Json) -> Json:
        person, chat = _place(request)
        chosen = self.people.chooses_inline(person, str(body["inline_query_id"]), str(body["result_id"]), chat)
        return self._shown(chosen)

    def say(self, request: web.Request, body: Json) -> Json:
        return self._shown(self.people.says(*_place(request), str(body["text"]), body.get("reply_to")))

    def edit(self, request: web.Request, body: Json) -> Json:
        return self._shown(self.people.edits(*_place(request), _message(request), str(body["text"])))

    def press(self, request: web.Request, body: Json) -> Json:
        query_id = self.people.presses(*_place(request), _message(request), str(body["data"]))
        return {"callback_query_id": query_id}

    def contact(self, request: web.Request, body: Json) -> Json:
        known = ("phone_number", "first_name", "last_name", "user_id", "vcard")
        contact = {name: body[name] for name in known if body.get(name)}
        return self._shown(self.people.sends_contact(*_place(request), contact))

    def forward(self, request: web.Request, body: Json) -> Json:
        """Body: text, and from (a User) or from_name (somebody who hides the account)."""
        origin = dict(body.get("from") or {"sender_user_name": str(body.get("from_name") or "?")})
        return self._shown(self.people.forwards(*_place(request), str(body["text"]), origin))

    def migrate(self, request: web.Request, _: Json) -> Json:
        return {"chat": self.people.migrates(*_place(request)).as_chat()}

    def place_bot(self, request: web.Request, body: Json) -> Json:
        """Body: status (member, administrator, left, kicked)."""
        self.people.adds_bot(*_place(request), str(body["status"]))
        return {}

    def _act(self, act: Callable[[web.Request, Json], Json]) -> Handler:
        async def handle(request: web.Request) -> web.Response:
            body = await _body(request)
            event = self._event(_person(request))
            try:
                done = act(request, body)
            except KeyError as error:
                raise PersonError(f"{error.args[0]} is missing") from None
            return web.json_response({"event": event} | done)

        return handle

    def _event(self, person_id: int) -> int:
        return self.people.context.state.events.last_number(self.people.person(person_id).id)

    def _shown(self, message: StoredMessage) -> Json:
        return {"message": self.people.context.state.screen(message)}

    def _screen(self, person: Account, chat: Chat) -> Json:
        state = self.people.context.state
        return {
            "chat": chat.as_chat(),
            "bot_status": chat.bot_status,
            "commands": commands_for(state, person, chat),
            "menu_button": state.menu_buttons.get(chat.id) or state.menu_buttons.get(0) or {"type": "commands"},
            "messages": [state.screen(message) for message in chat.messages.values()],
        }


def _person(request: web.Request) -> int:
    return int(request.match_info["person"])


def _place(request: web.Request) -> tuple[int, int]:
    return _person(request), int(request.match_info["chat"])


def _message(request: web.Request) -> int:
    return int(request.match_info["message"])


async def _body(request: web.Request) -> dict[str, Any]:
    text = await request.text()
    try:
        parsed = json.loads(text or "{}")
    except ValueError:
        raise PersonError("the body is not JSON") from None
    if not isinstance(parsed, dict):
        raise PersonError("the body is not a JSON object")
    return parsed
