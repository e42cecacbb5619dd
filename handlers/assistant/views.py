"""What the assistant's screens look like."""

from html import escape

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.applicants.callbacks import CardAct, tap
from handlers.assistant.callbacks import (
    AnswerAct,
    AnswerTap,
    DraftAct,
    DraftTap,
    NewTap,
    RecordBelow,
    SessionAct,
    SessionsPage,
    SessionTap,
    SettingsTap,
    WorkPick,
)
from handlers.foreign_text import safe, short
from handlers.menu import MenuChoice, menu_button
from handlers.screen import Screen
from handlers.telegram_html import render_markdown, split_html
from locales import gettext as _
from locales import ngettext
from services.applicants.organisation import ApplicantButton
from services.assistant.errors import mended_in_tokens
from services.assistant.pipeline.evidence import Record, RecordKind
from services.assistant.views import AnswerView, Asked, OpenedSession, SessionPage, SessionView
from services.error_messages import describe

REMINDER_CHARS = 300
HEARD_CHARS = 1000


def invitation_screen(*, fresh: bool, owner_id: int, may_work: bool) -> Screen:
    """What `/ask` and `/new` say without a question."""
    text = _("A new conversation. Send your question.") if fresh else _("Send your question to the assistant.")
    hint = _(
        "Everything you write now goes to Gemini on your own key, until /cancel or another command. "
        "/new begins a new conversation, /sessions shows the earlier ones."
    )
    more = _("You can send a PDF or Word file, a picture, a voice message, or forward a message here too.")
    rows = [
        [InlineKeyboardButton(text=_("✨ Ready work"), callback_data=WorkPick(owner=owner_id).pack())],
        [
            InlineKeyboardButton(text=_("🧠 Model"), callback_data=SettingsTap(to="models").pack()),
            InlineKeyboardButton(text=_("📊 Usage"), callback_data=SettingsTap(to="usage").pack()),
        ],
        [menu_button()],
    ]
    if not may_work:
        rows = rows[1:]
    return Screen(f"{text}\n\n{hint}\n\n{more}", InlineKeyboardMarkup(inline_keyboard=rows))


def placeholder(asked: Asked) -> Screen:
    """What stands where the answer will be."""
    text = _("… I answer this as soon as the previous answer is finished.") if asked.waits else "…"
    return Screen(text, stop_keyboard(asked.answer_id))


def draft_screen(characters: int) -> Screen:
    """A part as long as a message can be: there is probably more."""
    text = ngettext(
        "I have {count} character of your question. Send the rest, or press «Ask» if that is all.",
        "I have {count} characters of your question. Send the rest, or press «Ask» if that is all.",
        characters,
    ).format(count=characters)
    buttons = [
        InlineKeyboardButton(text=_("Ask"), callback_data=DraftTap(act=DraftAct.SEND).pack()),
        InlineKeyboardButton(text=_("Discard"), callback_data=DraftTap(act=DraftAct.DROP).pack()),
    ]
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[buttons]))


def stop_keyboard(answer_id: int) -> InlineKeyboardMarkup:
    """The button under an answer that is being written."""
    data = AnswerTap(act=AnswerAct.STOP, answer=answer_id).pack()
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=_("Stop"), callback_data=data)]])


def progress_screen(view: AnswerView) -> Screen:
    """The answer so far; of one that is longer than a message the newest part."""
    parts = split_html(render_markdown(view.text)) or ["…"]
    text = parts[0] if len(parts) == 1 else split_html(f"…\n{parts[-1]}")[0]
    return Screen(text, stop_keyboard(view.answer_id))


def answer_parts(view: AnswerView) -> list[str]:
    """The finished answer with what went wrong, as messages; never empty."""
    blocks = [f"🎤 <i>{safe(view.heard, HEARD_CHARS)}</i>"] if view.heard else []
    blocks += [render_markdown(view.text)] if view.text.strip() else []
    if view.problem is not None:
        sentence = escape(describe(view.problem), quote=False)
        blocks.append(f"<i>{sentence}</i>" if blocks else sentence)
    elif not blocks:
        blocks.append(_("Stopped before the first word."))
    return split_html("\n\n".join(blocks))


def answer_keyboard(view: AnswerView) -> InlineKeyboardMarkup | None:
    """What can be done with a finished answer."""
    buttons = []
    if view.can_repeat:
        data = AnswerTap(act=AnswerAct.AGAIN, answer=view.answer_id).pack()
        buttons.append(InlineKeyboardButton(text=_("Ask again"), callback_data=data))
    if mended_in_tokens(view.problem):
        buttons.append(InlineKeyboardButton(text=_("Integrations"), callback_data=MenuChoice(to="tokens").pack()))
    rows = [[_record_button(view.owner_id, record)] for record in view.records]
    rows += [buttons] if buttons else []
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def _record_button(owner_id: int, record: Record) -> InlineKeyboardButton:
    if record.kind is RecordKind.APPLICANT:
        data = tap(ApplicantButton(owner_id, record.place, record.id), CardAct.CARD_BELOW).pack()
        return InlineKeyboardButton(text=short(f"👤 {record.name}"), callback_data=data)
    data = RecordBelow(owner=owner_id, vacancy=record.id).pack()
    return InlineKeyboardButton(text=short(f"📁 {record.name}"), callback_data=data)


def sessions_screen(page: SessionPage) -> Screen:
    """The list of conversations."""
    new = InlineKeyboardButton(text=_("New conversation"), callback_data=NewTap().pack())
    if not page.sessions:
        text = _("No conversations yet. Ask something with /ask.")
        return Screen(text, InlineKeyboardMarkup(inline_keyboard=[[new], [menu_button()]]))
    rows = [
        [InlineKeyboardButton(text=_row(session), callback_data=_tap(SessionAct.CARD, session, page.page))]
        for session in page.sessions
    ]
    if page.pages > 1:
        rows.append(_pager(page))
    return Screen(
        _("Your conversations with the assistant, newest first:"),
        InlineKeyboardMarkup(inline_keyboard=[*rows, [new], [menu_button()]]),
    )


def session_screen(session: SessionView, page: int) -> Screen:
    """One conversation and what can be done with it."""
    count = ngettext("{count} question", "{count} questions", session.questions).format(count=session.questions)
    labels = (
        (_("Continue"), SessionAct.OPEN),
        (_("Rename"), SessionAct.RENAME),
        (_("Export"), SessionAct.EXPORT),
        (_("Delete"), SessionAct.ASK_DELETE),
    )
    buttons = [InlineKeyboardButton(text=text, callback_data=_tap(act, session, page)) for text, act in labels]
    keyboard = InlineKeyboardMarkup(inline_keyboard=[buttons[:1], buttons[1:3], buttons[3:], [_back(page)]])
    return Screen(f"<b>{safe(session.title)}</b>\n{count}", keyboard)


def opened_screen(opened: OpenedSession) -> Screen:
    """The conversation goes on; its last turn reminds of what it was about."""
    lines = [_("We go on with «{title}». Send your question.").format(title=safe(opened.session.title))]
    if opened.last_question:
        lines.append(f"<b>{safe(opened.last_question, REMINDER_CHARS)}</b>")
    if opened.last_answer:
        lines.append(f"<blockquote>{safe(opened.last_answer, REMINDER_CHARS)}</blockquote>")
    return Screen("\n\n".join(lines))


def ask_title_screen(session: SessionView) -> Screen:
    """Wait for a title."""
    return Screen(_("Send the new title for «{title}», or /cancel.").format(title=safe(session.title)))


def confirm_delete_screen(session: SessionView, page: int) -> Screen:
    """Deleting cannot be undone."""
    text = _("Delete «{title}» with all its questions and answers? This cannot be undone.")
    buttons = [
        InlineKeyboardButton(text=_("Yes, delete"), callback_data=_tap(SessionAct.DELETE, session, page)),
        InlineKeyboardButton(text=_("Keep"), callback_data=_tap(SessionAct.CARD, session, page)),
    ]
    return Screen(text.format(title=safe(session.title)), InlineKeyboardMarkup(inline_keyboard=[buttons]))


def _row(session: SessionView) -> str:
    return short(f"• {session.title}" if session.is_current else session.title)


def _tap(act: SessionAct, session: SessionView, page: int) -> str:
    return SessionTap(act=act, session=session.session_id, page=page).pack()


def _back(page: int) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=_("Back"), callback_data=SessionsPage(page=page).pack())


def _pager(page: SessionPage) -> list[InlineKeyboardButton]:
    def to(text: str, number: int) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=text, callback_data=SessionsPage(page=number % page.pages).pack())

    here = to(f"{page.page + 1}/{page.pages}", page.page)
    return [to("‹", page.page - 1), here, to("›", page.page + 1)]
