"""Methods that put something new into a chat."""

from .context import MAX_CAPTION, MAX_TEXT, Context, formatted
from .errors import ApiError, Json, bad_request
from .images import image_size
from .parameters import Parameters
from .state import Chat, State, StoredFile, StoredMessage

MAX_UPLOAD_BYTES = 50 * 1024 * 1024
MAX_PHOTO_BYTES = 10 * 1024 * 1024
MAX_PHOTO_SIDES = 10_000  # Bot API, sendPhoto: width and height together
MAX_PHOTO_RATIO = 20
CHAT_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def send_message(context: Context, params: Parameters) -> Json:
    """https://core.telegram.org/bots/api#sendmessage."""
    text, entities = formatted(params, "text", "entities", MAX_TEXT)
    if not text:
        raise bad_request("message text is empty")
    chat = context.chat_to_write(params.chat())
    message = context.new_message(chat, params)
    message.text, message.entities = text, entities
    return context.post(chat, message)


def send_message_draft(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#sendmessagedraft (private chats only; shown, never stored)."""
    text, entities = formatted(params, "text", "entities", MAX_TEXT)
    chat = context.chat_to_write(params.chat())
    if not chat.is_private:
        raise bad_request("chat not found")
    if params.number("draft_id") == 0:
        raise bad_request("draft identifier must be non-zero")
    draft = {"draft_id": params.number("draft_id"), "text": text, "entities": entities}
    context.state.show(chat, "draft", draft)
    return True


def send_chat_action(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#sendchataction (shown for 5 seconds)."""
    if params.text("action") not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = context.chat_to_write(params.chat())
    context.state.show(chat, "chat_action", {"action": params.text("action")})
    return True


def send_document(context: Context, params: Parameters) -> Json:
    """https://core.telegram.org/bots/api#senddocument."""
    chat, message = _captioned(context, params)
    file = _file(context.state, params, "document", MAX_UPLOAD_BYTES, "documents")
    message.media = document_media(file)
    return context.post(chat, message)


def send_photo(context: Context, params: Parameters) -> Json:
    """https://core.telegram.org/bots/api#sendphoto."""
    chat, message = _captioned(context, params)
    upload = params.upload("photo")
    if upload is not None and len(upload.data) > MAX_PHOTO_BYTES:
        raise bad_request("file is too big")
    if upload is not None:
        checked_size(upload.data)
    file = _file(context.state, params, "photo", MAX_PHOTO_BYTES, "photos")
    message.media = photo_media(file)
    return context.post(chat, message)


def copy_message(context: Context, params: Parameters) -> Json:
    """https://core.telegram.org/bots/api#copymessage."""
    original = _original(context, params, "message to copy not found")
    if original.service:
        raise bad_request("message can't be copied")
    chat = context.chat_to_write(params.chat())
    message = context.new_message(chat, params)
    message.text, message.media = original.text, original.media
    message.caption, message.entities = original.caption, original.entities
    if original.media and "caption" in params.values:
        message.caption, message.entities = formatted(params, "caption", "caption_entities", MAX_CAPTION)
    return {"message_id": context.post(chat, message)["message_id"]}


def forward_message(context: Context, params: Parameters) -> Json:
    """https://core.telegram.org/bots/api#forwardmessage."""
    original = _original(context, params, "message to forward not found")
    if original.service or original.is_protected:
        raise bad_request("message can't be forwarded")
    chat = context.chat_to_write(params.chat())
    message = context.new_message(chat, params)
    message.text, message.media = original.text, original.media
    message.caption, message.entities = original.caption, original.entities
    message.forward_origin = original.forward_origin or {
        "type": "user",
        "date": int(original.at.timestamp()),
        "sender_user": original.sender.as_user(),
    }
    return context.post(chat, message)


def document_media(file: StoredFile) -> Json:
    """Describe a file as a Bot API Document."""
    return {"document": _file_fields(file) | {"file_name": file.name, "mime_type": file.mime}}


def photo_media(file: StoredFile) -> Json:
    """Describe a picture as Bot API PhotoSize list (one size: the original)."""
    width, height = image_size(file.data) or (1, 1)
    return {"photo": [_file_fields(file) | {"width": width, "height": height}]}


def voice_media(file: StoredFile, duration_s: int) -> Json:
    """Describe a voice message as a Bot API Voice."""
    return {"voice": _file_fields(file) | {"duration": duration_s, "mime_type": file.mime}}


def checked_size(data: bytes) -> tuple[int, int]:
    """Check that bytes are a picture Telegram would take as a photo.

    Raises:
        ApiError: 400 for what is no picture, too large or too narrow.

    """
    size = image_size(data)
    if size is None or 0 in size:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > MAX_PHOTO_SIDES or max(size) > MAX_PHOTO_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def _file_fields(file: StoredFile) -> Json:
    return {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": len(file.data)}


def _captioned(context: Context, params: Parameters) -> tuple[Chat, StoredMessage]:
    caption, entities = formatted(params, "caption", "caption_entities", MAX_CAPTION)
    chat = context.chat_to_write(params.chat())
    message = context.new_message(chat, params)
    message.caption, message.entities = caption or None, entities
    return chat, message


def _file(state: State, params: Parameters, name: str, limit_bytes: int, folder: str) -> StoredFile:
    """Take an uploaded file, or one Telegram already has by its id; an address is not fetched here."""
    upload = params.upload(name)
    if upload is None:
        known = state.files.get(params.text(name))
        if known is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return known
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > limit_bytes:
        raise ApiError(413, "Request Entity Too Large")
    return state.store_file(upload.name, upload.mime, upload.data, folder)


def _original(context: Context, params: Parameters, problem: str) -> StoredMessage:
    message = context.chat(params.chat("from_chat_id")).messages.get(params.number("message_id"))
    if message is None:
        raise bad_request(problem)
    return message
