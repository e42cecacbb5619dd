"""A person at a phone, for end-to-end tests: acts through the stand-in's control API, sees what the screen shows.

    async with Person.joined(base_url, first_name="Anna", language_code="ru") as anna:
        await anna.says("/start")
        menu = await anna.waits_for("Vacancies")
        await anna.presses("Vacancies")
        await anna.waits_for(lambda message: message.document is not None)

`waits_for` looks at what the bot sent or edited since the person's last act, so an older message with the same words
does not count. Waiting follows the event stream; `timeout_s` only limits how long a failing test takes.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp

from .screen import Button, Message, Screen, Toast

Wanted = str | re.Pattern[str] | Callable[[Message], bool]
DEFAULT_TIMEOUT_S = 30.0
LONGEST_EVENT_BYTES = 2**21
LINK = re.compile(r"(?:https?://)?(?:t\.me|telegram\.me)/", re.IGNORECASE)


class Person:
    """One person and everything on their screen. Any number may act at once; each has a stream of its own."""

    def __init__(self, base_url: str, user: dict[str, Any], session: aiohttp.ClientSession) -> None:
        self.id = int(user["id"])
        self.user = user
        self.screen = Screen(self.id)
        self._base = f"{base_url.rstrip('/')}/__people/{self.id}"
        self._session = session
        self._since = 0
        self._changed = asyncio.Event()
        self._reader: asyncio.Task[None] | None = None

    @classmethod
    @asynccontextmanager
    async def joined(
        cls,
        base_url: str,
        *,
        id: int | None = None,
        first_name: str = "Anna",
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "ru",
    ) -> AsyncIterator["Person"]:
        """Create a person (or take the one with this id, renewing the name), and follow the screen until the end."""
        wanted = {"id": id, "first_name": first_name, "last_name": last_name, "username": username}
        timeout = aiohttp.ClientTimeout(total=None, connect=10)
        async with aiohttp.ClientSession(timeout=timeout, read_bufsize=LONGEST_EVENT_BYTES) as session:
            body = wanted | {"language_code": language_code}
            async with session.post(f"{base_url.rstrip('/')}/__people", json=body) as answer:
                user = await _read(answer)
            person = cls(base_url, user, session)
            await person.follow()
            try:
                yield person
            finally:
                await person.leave()

    async def follow(self) -> None:
        """Read the screen and begin to follow its changes."""
        async with self._session.get(self._base) as answer:
            snapshot = await _read(answer)
        self.screen.load(snapshot)
        self._since = self.screen.event
        self._reader = asyncio.create_task(self._read_events(self.screen.event))

    async def leave(self) -> None:
        """Stop following."""
        if self._reader is not None:
            self._reader.cancel()
            with suppress(asyncio.CancelledError, aiohttp.ClientError):
                await self._reader
            self._reader = None

    async def says(self, text: str, *, chat_id: int | None = None, reply_to: Message | None = None) -> Message:
        """Send a text."""
        body = {"text": text, "reply_to": reply_to.id if reply_to else None}
        return await self._acts_on_message(f"{self._chat(chat_id)}/messages", body)

    async def edits(self, message: Message, text: str) -> Message:
        """Change the text of an own message."""
        return await self._acts_on_message(f"{self._chat(message.chat_id)}/messages/{message.id}/text", {"text": text})

    async def sends_file(
        self,
        name: str,
        data: bytes,
        mime: str = "application/octet-stream",
        caption: str | None = None,
        *,
        chat_id: int | None = None,
    ) -> Message:
        """Send a document."""
        return await self._uploads("document", (name, data, mime), caption, chat_id)

    async def sends_photo(
        self, data: bytes, caption: str | None = None, *, mime: str = "image/jpeg", chat_id: int | None = None
    ) -> Message:
        """Send a picture (PNG, JPEG, GIF or WebP) as a photo."""
        return await self._uploads("photo", ("photo", data, mime), caption, chat_id)

    async def sends_voice(self, data: bytes, *, mime: str = "audio/ogg", chat_id: int | None = None) -> Message:
        """Send a voice message."""
        return await self._uploads("voice", ("voice.ogg", data, mime), None, chat_id)

    async def sends_contact(
        self,
        phone_number: str,
        first_name: str,
        last_name: str | None = None,
        *,
        user_id: int | None = None,
        chat_id: int | None = None,
    ) -> Message:
        """Send a contact card."""
        contact = {"phone_number": phone_number, "first_name": first_name, "last_name": last_name, "user_id": user_id}
        return await self._acts_on_message(f"{self._chat(chat_id)}/contact", contact)

    async def forwards(
        self, text: str, *, from_name: str, from_id: int | None = None, chat_id: int | None = None
    ) -> Message:
        """Forward somebody's text; without `from_id` the author hides the account behind the name."""
        origin: dict[str, Any] = {"from_name": from_name}
        if from_id is not None:
            origin = {"from": {"id": from_id, "is_bot": False, "first_name": from_name}}
        return await self._acts_on_message(f"{self._chat(chat_id)}/forward", {"text": text, **origin})

    async def presses(self, button: str, message: Message | None = None) -> None:
        """Press a button by its label or callback data: on `message`, or on the newest bot message that has it.

        A button of the keyboard under the input field sends its text; a link to the bot itself is opened.

        Raises:
            AssertionError: no such button, with the list of those on the screen; or a link to elsewhere.

        """
        place, found = self._button(button, message)
        if found is None:
            await self._presses_keyboard(button)
        elif found.data is not None and place is not None:
            path = f"{self._chat(place.chat_id)}/messages/{place.id}/press"
            await self._act(path, {"data": found.data})
        elif found.url is not None and LINK.match(found.url):
            await self.opens_link(found.url)
        else:
            raise AssertionError(f"the button {found.text!r} opens {found.url!r}, it does not ask the bot")

    async def opens_link(self, url: str) -> None:
        """Tap a link `t.me/<bot>?start=<payload>`."""
        await self._act("/link", {"url": url})

    async def blocks_bot(self) -> None:
        """Block the bot."""
        await self._act("/block", {})

    async def unblocks_bot(self) -> None:
        """Unblock the bot."""
        await self._act("/unblock", {})

    async def creates_group(self, title: str, others: "tuple[Person, ...]" = (), *, kind: str = "group") -> int:
        """Make a group with other people and the bot; returns the chat id."""
        done = await self._act("/groups", {"title": title, "people": [other.id for other in others], "kind": kind})
        return int(done["chat"]["id"])

    async def migrates_group(self, chat_id: int) -> int:
        """Turn a group into a supergroup; returns the new chat id."""
        return int((await self._act(f"/chats/{chat_id}/migrate", {}))["chat"]["id"])

    async def asks_inline(self, query: str, timeout_s: float = DEFAULT_TIMEOUT_S) -> list[dict[str, Any]]:
        """Type `@bot query` and return the results the bot offers (Bot API InlineQueryResult objects)."""
        query_id = (await self._act("/inline", {"query": query}))["inline_query_id"]
        await self.waits_until(lambda: query_id in self.screen.inline_results, timeout_s, f"results for {query!r}")
        return self.screen.inline_results[query_id]

    async def chooses_inline(self, result_id: str, *, chat_id: int | None = None) -> Message:
        """Send one of the results of the last inline query."""
        body = {"inline_query_id": next(reversed(self.screen.inline_results)), "result_id": result_id}
        return await self._acts_on_message(f"{self._chat(chat_id)}/inline", body)

    def messages(self, chat_id: int | None = None) -> list[Message]:
        """Everything in a chat now, oldest first: the bot's and people's."""
        return self.screen.messages(self.id if chat_id is None else chat_id)

    def toasts(self) -> list[Toast]:
        """Answers to pressed buttons, oldest first; those without text are left out."""
        return [toast for toast in self.screen.toasts if toast.text]

    async def downloads(self, message: Message) -> bytes:
        """Return the bytes of a message's document, photo or voice."""
        if message.file_id is None:
            raise AssertionError(f"there is no file in {message}")
        async with self._session.get(f"{self._base}/files/{message.file_id}") as answer:
            answer.raise_for_status()
            return await answer.read()

    async def waits_for(
        self, wanted: Wanted, timeout_s: float = DEFAULT_TIMEOUT_S, *, chat_id: int | None = None
    ) -> Message:
        """Wait for a bot message sent or edited since the person's last act, and return the newest that fits.

        `wanted` is a part of the text, a pattern to search for, or a predicate over the message.

        Raises:
            AssertionError: it did not come in time; says what is on the screen.

        """
        found: list[Message] = []

        def has_come() -> bool:
            fresh = [message for message in self.messages(chat_id) if message.event > self._since and message.from_bot]
            found[:] = [message for message in fresh if _fits(message, wanted)]
            return bool(found)

        await self.waits_until(has_come, timeout_s, f"a message with {wanted!r}")
        return found[-1]

    async def waits_for_toast(self, text: str = "", timeout_s: float = DEFAULT_TIMEOUT_S) -> Toast:
        """Wait for an answer to the last press that contains `text` (empty: for any answer, also a silent one)."""
        found: list[Toast] = []

        def has_come() -> bool:
            found[:] = [toast for toast in self.screen.toasts if toast.event > self._since and text in toast.text]
            return bool(found)

        await self.waits_until(has_come, timeout_s, f"a toast with {text!r}")
        return found[-1]

    async def waits_until_gone(self, message: Message, timeout_s: float = DEFAULT_TIMEOUT_S) -> None:
        """Wait until a message is deleted."""
        await self.waits_until(
            lambda: all(other.id != message.id for other in self.messages(message.chat_id)),
            timeout_s,
            f"the deletion of {message.text!r}",
        )

    async def waits_until(
        self, condition: Callable[[], bool], timeout_s: float = DEFAULT_TIMEOUT_S, what: str = "the condition"
    ) -> None:
        """Wait until a condition over this screen holds; looked at after every change.

        Raises:
            AssertionError: not in time.

        """
        try:
            async with asyncio.timeout(timeout_s):
                while not condition():
                    self._check_reader()
                    changed = self._changed
                    await changed.wait()
        except TimeoutError:
            raise AssertionError(f"{what} did not come in {timeout_s} s. On the screen:\n{self.screen}") from None

    def _check_reader(self) -> None:
        if self._reader is None or self._reader.done():
            raise AssertionError("the event stream of this person has ended")

    def _button(self, wanted: str, message: Message | None) -> tuple[Message | None, Button | None]:
        places = [message] if message else [each for each in reversed(self.screen.everything()) if each.from_bot]
        for place in places:
            current = self.screen.current(place)
            for button in current.flat_buttons() if current else ():
                if wanted in {button.text, button.data}:
                    return current, button
        return None, None

    async def _presses_keyboard(self, text: str) -> None:
        button = next((button for button in self.screen.keyboard() if button.text == text), None)
        if button is None:
            raise AssertionError(f"there is no button {text!r}. On the screen:\n{self.screen}")
        if button.asks_contact:
            await self.sends_contact(f"+3752{self.id % 10**8:08}", str(self.user["first_name"]), user_id=self.id)
        else:
            await self.says(text)

    def _chat(self, chat_id: int | None) -> str:
        return f"/chats/{self.id if chat_id is None else chat_id}"

    async def _acts_on_message(self, path: str, body: dict[str, Any]) -> Message:
        return self.screen.message((await self._act(path, body))["message"])

    async def _uploads(
        self, kind: str, file: tuple[str, bytes, str], caption: str | None, chat_id: int | None
    ) -> Message:
        name, data, mime = file
        form = aiohttp.FormData({"kind": kind}, quote_fields=False)
        form.add_field("file", data, filename=name, content_type=mime)
        if caption:
            form.add_field("caption", caption)
        async with self._session.post(f"{self._base}{self._chat(chat_id)}/files", data=form) as answer:
            done = await _read(answer)
        self._since = int(done["event"])
        return self.screen.message(done["message"])

    async def _act(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        async with self._session.post(f"{self._base}{path}", json=body) as answer:
            done = await _read(answer)
        self._since = int(done["event"])
        return done

    async def _read_events(self, after: int) -> None:
        async with self._session.get(f"{self._base}/events", params={"after": str(after)}) as stream:
            number = after
            try:
                while line := await stream.content.readline():
                    if line.startswith(b"id: "):
                        number = int(line[4:])
                    elif line.startswith(b"data: "):
                        self.screen.apply(number, json.loads(line[6:]))
                        self._changed.set()
                        self._changed = asyncio.Event()
            finally:
                self._changed.set()


def _fits(message: Message, wanted: Wanted) -> bool:
    if isinstance(wanted, str):
        return wanted in message.text
    if isinstance(wanted, re.Pattern):
        return wanted.search(message.text) is not None
    return wanted(message)


async def _read(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    body: dict[str, Any] = await answer.json()
    if answer.status >= 400:
        raise AssertionError(body.get("error") or body)
    return body
