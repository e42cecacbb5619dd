"""Answers to questions of people: pressed buttons and inline queries."""

from datetime import timedelta

from .context import MAX_TEXT, Context, formatted
from .errors import Json, bad_request
from .keyboards import check_url, inline_rows
from .parameters import Parameters

MAX_CALLBACK_ANSWER = 200
MAX_INLINE_RESULTS = 50
INLINE_LIFETIME = timedelta(seconds=60)
QUERY_IS_OLD = "query is too old and response timeout expired or query ID is invalid"
RESULT_TYPES = frozenset(
    {
        "article",
        "audio",
        "contact",
        "document",
        "game",
        "gif",
        "location",
        "mpeg4_gif",
        "photo",
        "sticker",
        "venue",
        "video",
        "voice",
    }
)


def answer_callback_query(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery (a second answer changes nothing on the screen)."""
    text = params.text("text")
    if len(text) > MAX_CALLBACK_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    question = context.state.callbacks.get(params.text("callback_query_id"))
    lifetime = timedelta(seconds=context.flood.limits.callback_lifetime_s)
    if question is None or context.state.now() - question.asked_at > lifetime:
        raise bad_request(QUERY_IS_OLD)
    if params.text("url"):
        check_url(params.text("url"))
    if not question.is_answered:
        question.is_answered = True
        shown = {
            "message_id": question.message_id,
            "text": text,
            "show_alert": params.flag("show_alert"),
            "url": params.text("url"),
        }
        chat = context.state.chats[question.chat_id]
        context.state.show(chat, "callback_answer", shown, people=[question.person_id])
    return True


def answer_inline_query(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#answerinlinequery."""
    question = context.state.inline_queries.get(params.text("inline_query_id"))
    if question is None or context.state.now() - question.asked_at > INLINE_LIFETIME:
        raise bad_request(QUERY_IS_OLD)
    results = params.array("results") or []
    if len(results) > MAX_INLINE_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    checked = [_checked(result) for result in results]
    if len({result["id"] for result in checked}) != len(checked):
        raise bad_request("RESULT_ID_DUPLICATE")
    question.results = checked
    answer = {"inline_query_id": params.text("inline_query_id"), "query": question.query, "results": checked}
    button = params.object("button")
    context.state.events.publish(
        [question.person_id], "inline_results", answer | ({"button": button} if button else {})
    )
    return True


def _checked(result: object) -> Json:
    if not isinstance(result, dict) or str(result.get("type")) not in RESULT_TYPES:
        raise bad_request("can't parse inline query result: Unknown inline query result type")
    identifier = result.get("id")
    if not isinstance(identifier, str) or not 1 <= len(identifier.encode()) <= 64:
        raise bad_request("RESULT_ID_INVALID")
    clean = {key: value for key, value in result.items() if value is not None}
    if clean["type"] == "article":
        _check_article(clean)
    if "reply_markup" in clean:
        if not isinstance(clean["reply_markup"], dict):
            raise bad_request("object expected as reply markup")
        inline_rows(clean["reply_markup"])
    return clean


def _check_article(article: Json) -> None:
    if not isinstance(article.get("title"), str) or not article["title"]:
        raise bad_request("can't parse inline query result: Can't find field \"title\"")
    content = article.get("input_message_content")
    if not isinstance(content, dict) or not isinstance(content.get("message_text"), str):
        raise bad_request("can't parse inline query result: Can't find field \"message_text\"")
    content = {key: value for key, value in content.items() if value is not None}
    if not isinstance(content.get("parse_mode", ""), str) or not isinstance(content.get("entities", []), list):
        raise bad_request("can't parse inline query result: InputTextMessageContent has wrong fields")
    text, _ = formatted(Parameters(content), "message_text", "entities", MAX_TEXT)
    if not text:
        raise bad_request("message text is empty")
