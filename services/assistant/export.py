"""A conversation as a file its owner can keep."""

from dataclasses import dataclass, field

from locales import gettext as _
from models.gemini import ChatAttachment, ChatMessage, ChatRole
from services.access import Actor
from services.assistant.pipeline.evidence import without_marks
from services.assistant.rows import own_session


@dataclass(frozen=True, slots=True)
class ExportedSession:
    """A Markdown file."""

    name: str
    content: bytes = field(repr=False)


async def export_session(actor: Actor, session_id: int) -> ExportedSession:
    """Everything said in a conversation of the actor, oldest first, in their language.

    Raises:
        GoneError: it is not there, or somebody else's.
    """
    session = await own_session(actor, session_id)
    beside: dict[int, list[str]] = {}
    for row in await ChatAttachment.filter(session_id=session.id).order_by("id"):
        message_id: int | None = row.message_id  # type: ignore[attr-defined]
        if message_id is not None:
            beside.setdefault(message_id, []).append(row.name or row.kind.value)
    lines = [f"# {session.title}", ""]
    for message in await ChatMessage.filter(session_id=session.id).order_by("id"):
        is_question = message.role is ChatRole.USER
        who = _("Question") if is_question else _("Answer")
        at = f"{message.timestamp.astimezone(actor.zone):%d.%m.%Y %H:%M}"
        lines += [f"## {who} · {at}", ""]
        lines += [f"*{name}*" for name in beside.get(message.id, ())]
        lines += [without_marks(message.content) or "—", ""]
    return ExportedSession(f"conversation-{session.id}.md", "\n".join(lines).encode())
