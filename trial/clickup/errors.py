"""ClickUp's refusals: `{"err": "...", "ECODE": "..."}` (vendor-facts.md, "ClickUp")."""

from aiohttp import web


class RefusalError(Exception):
    def __init__(self, status: int, code: str, sentence: str) -> None:
        super().__init__(code)
        self.status, self.code, self.sentence = status, code, sentence

    def answer(self) -> web.Response:
        return web.json_response({"err": self.sentence, "ECODE": self.code}, status=self.status)


def no_header() -> RefusalError:
    return RefusalError(401, "OAUTH_017", "Authorization header required")


def unknown_token() -> RefusalError:
    return RefusalError(401, "OAUTH_019", "Oauth token not found")


def not_authorized() -> RefusalError:
    return RefusalError(401, "OAUTH_023", "Team not authorized")


def not_found(what: str) -> RefusalError:
    return RefusalError(404, "ITEM_015", f"{what} not found, deleted")


def no_route() -> RefusalError:
    return RefusalError(404, "APP_001", "Route not found")


def rate_limited() -> RefusalError:
    return RefusalError(429, "APP_002", "Rate limit reached")


def wrong(sentence: str, code: str = "INPUT_005") -> RefusalError:
    return RefusalError(400, code, sentence)
