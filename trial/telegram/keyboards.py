"""Keyboards a bot may attach, checked as Telegram checks them."""

import re
from typing import Any
from urllib.parse import urlsplit

from .errors import ApiError, Json, bad_request

MAX_BUTTONS = 100
MAX_CALLBACK_DATA_BYTES = 64
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
KEYBOARD_FIELDS = ("is_persistent", "resize_keyboard", "one_time_keyboard", "input_field_placeholder", "selective")
HOST = re.compile(r"(?:[\w-]+\.)+[\w-]+")


def inline_rows(markup: Json) -> list[list[Json]]:
    """Check an InlineKeyboardMarkup and return its rows without empty ones.

    Raises:
        ApiError: 400 BUTTON_DATA_INVALID, a wrong link, a button without text or action, over 100 buttons.

    """
    rows = _rows(markup.get("inline_keyboard"), "inline_keyboard")
    return [[_inline_button(button) for button in row] for row in rows]


def reply_markup(markup: Json) -> tuple[list[list[Json]] | None, Json | None]:
    """Sort a reply_markup into (inline rows, anything else); one of the two is None.

    Raises:
        ApiError: 400 when it is none of the four kinds or its buttons are wrong.

    """
    if "inline_keyboard" in markup:
        return inline_rows(markup) or None, None
    if "keyboard" in markup:
        rows = [[_reply_button(button) for button in row] for row in _rows(markup["keyboard"], "keyboard")]
        return None, {"keyboard": rows} | {key: markup[key] for key in KEYBOARD_FIELDS if key in markup}
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return None, markup
    raise bad_request("object expected as reply markup")


def _rows(value: object, field: str) -> list[list[Json]]:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        raise bad_request(f'can\'t parse keyboard: Field "{field}" must be of type Array of Arrays')
    rows = [row for row in value if row]
    if sum(len(row) for row in rows) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return rows


def _inline_button(button: object) -> Json:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    clean = {key: value for key, value in button.items() if value is not None}
    if not isinstance(clean.get("text"), str):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    if not clean["text"].strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    actions = [action for action in ACTIONS if action in clean]
    if len(actions) != 1:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
            if not actions
            else "can't parse inline keyboard button: exactly one action must be specified"
        )
    if "callback_data" in clean:
        _check_callback_data(clean["callback_data"])
    if "url" in clean:
        check_url(clean["url"])
    return clean


def _check_callback_data(data: object) -> None:
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= MAX_CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def check_url(url: Any) -> None:
    """Check the link of a button: http, https, tg or ton with a real host (a bare "localhost" is refused).

    Raises:
        ApiError: 400 with the vendor's reason.

    """
    text = str(url)
    if text.startswith(("tg://", "ton://")) and len(text) > len("ton://"):
        return
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise _wrong_url(text, "Wrong HTTP URL") from None
    if parts.scheme.lower() not in {"http", "https"}:
        raise _wrong_url(text, "Unsupported URL protocol")
    if not host:
        raise _wrong_url(text, "URL host is empty")
    if re.search(r"\s", text) or not HOST.fullmatch(host):
        raise _wrong_url(text, "Wrong HTTP URL")


def _wrong_url(url: str, reason: str) -> ApiError:
    return bad_request(f"inline keyboard button URL '{url}' is invalid: {reason}")


def _reply_button(button: object) -> Json:
    clean = {"text": button} if isinstance(button, str) else button
    if not isinstance(clean, dict) or not isinstance(clean.get("text"), str) or not clean["text"].strip():
        raise bad_request('can\'t parse keyboard button: Field "text" must be of type String')
    return {key: value for key, value in clean.items() if value is not None}
