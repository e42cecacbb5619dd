"""A handler of a page as its signature describes it: `actor` makes signing in necessary, `id` stands in the path.

views = Views()

@views.get("/admin/users/{id}/")
async def show(request: web.Request, actor: Actor, id: int) -> web.Response: ...
"""

import inspect
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from admin_web.door.errors import NoSuchPageError, NotSignedInError
from admin_web.door.identity import caller_of
from admin_web.rest.fields import LARGEST_ID

View = Callable[..., Awaitable[web.StreamResponse]]
V = TypeVar("V", bound=View)
_GIVEN = frozenset({"request", "actor"})


class Views:
    """The pages of one subject, in the order they are matched."""

    def __init__(self) -> None:
        self._views: list[tuple[str, str, View]] = []

    def get(self, path: str) -> Callable[[V], V]:
        """Register a page; it changes nothing."""
        return self._register(hdrs.METH_GET, path)

    def post(self, path: str) -> Callable[[V], V]:
        """Register what a form does; it ends in a redirect, or in the form with what is wrong."""
        return self._register(hdrs.METH_POST, path)

    def add_to(self, app: web.Application) -> None:
        """Serve them."""
        for method, path, view in self._views:
            app.router.add_route(method, path, _served(view))

    def _register(self, method: str, path: str) -> Callable[[V], V]:
        def register(view: V) -> V:
            self._views.append((method, path, view))
            return view

        return register


def _served(view: View) -> Handler:
    names = [name for name in inspect.signature(view).parameters if name not in _GIVEN]
    needs_actor = "actor" in inspect.signature(view).parameters
    numbers = frozenset(name for name in names if inspect.signature(view).parameters[name].annotation is int)

    async def serve(request: web.Request) -> web.StreamResponse:
        values: dict[str, Any] = {
            name: _number(request.match_info[name]) if name in numbers else request.match_info[name] for name in names
        }
        if needs_actor:
            actor = caller_of(request).actor
            if actor is None:
                raise NotSignedInError
            values["actor"] = actor
        return await view(request, **values)

    return serve


def _number(text: str) -> int:
    """An id of the path.

    Raises:
        NoSuchPageError: nothing could have this number.
    """
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST_ID)) and 0 < int(text) <= LARGEST_ID):
        raise NoSuchPageError
    return int(text)
