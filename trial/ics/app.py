"""Feeds by name, with ETags; tests replace the text of one, or send the reader on."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime

from aiohttp import web

from trial import faults as fault_injection
from trial.faults import CONTROL_PREFIX, Faults, Sleep
from trial.journal import Entry, Journal


class IcsStandIn:
    """`feeds` are texts by name; `moved` names of feeds and where they have gone."""

    def __init__(self, *, now: Callable[[], datetime], feeds: Mapping[str, str]) -> None:
        self.now = now
        self.feeds = dict(feeds)
        self.moved: dict[str, str] = {}
        self.journal = Journal()
        self.faults: Faults | None = None

    def create_app(self, *, sleep: Sleep | None = None) -> web.Application:
        app = web.Application()
        app.router.add_get("/feeds/{name}", self._feed)
        app.router.add_get("/about", self._page)
        app.router.add_get(f"{CONTROL_PREFIX}journal", self.journal.show)
        self.faults = fault_injection.install(app) if sleep is None else fault_injection.install(app, sleep=sleep)
        return app

    async def _feed(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        answer = self._answer(name, request.headers.get("If-None-Match", ""))
        self.journal.entries.append(Entry("GET", request.path, {}, "", answer.status, self.now()))
        return answer

    def _answer(self, name: str, known: str) -> web.Response:
        if name in self.moved:
            return web.Response(status=302, headers={"location": self.moved[name]})
        text = self.feeds.get(name)
        if text is None:
            return web.Response(status=404, text="Not found")
        etag = f'"{hashlib.sha256(text.encode()).hexdigest()[:16]}"'
        if known == etag:
            return web.Response(status=304, headers={"ETag": etag})
        return web.Response(text=text, content_type="text/calendar", headers={"ETag": etag})

    async def _page(self, _request: web.Request) -> web.Response:
        """What a person copies by mistake: the page instead of the feed."""
        return web.Response(text="<!doctype html><html><body>Календарь</body></html>", content_type="text/html")
