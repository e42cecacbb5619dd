"""Tasks that wait for a person, one after another."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from handlers.bulk_import.callbacks import BulkAct, BulkAnswer, BulkDecide, BulkStates
from handlers.bulk_import.views import act, button
from handlers.foreign_text import safe
from handlers.screen import Screen, show
from handlers.task_import.words import REASONS
from locales import gettext as _
from locales import ngettext
from services.access import Actor
from services.bulk_import.decisions import BulkDecisions
from services.bulk_import.views import BulkTask, Waiting
from services.error_messages import describe
from services.task_import.draft import KnownApplicant
from services.vocabulary import BulkItemState

PLACE = "bulk_name"
ATTACH, NEW, SKIP, TYPE = "a", "n", "k", "t"


def register(router: Router) -> None:
    """Add these handlers."""
    router.message.register(take_name, BulkStates.name, F.text, ~F.text.startswith("/"))
    router.message.register(needs_text, BulkStates.name, ~F.text)
    router.callback_query.register(show_next, BulkDecide.filter())
    router.callback_query.register(ask_name, BulkAnswer.filter(F.answer == TYPE))
    router.callback_query.register(decide, BulkAnswer.filter())


async def show_next(
    query: CallbackQuery, callback_data: BulkDecide, actor: Actor, bulk_decisions: BulkDecisions
) -> None:
    """The next task that waits."""
    waiting = await bulk_decisions.next(actor, callback_data.id, callback_data.after)
    screen = decision_screen(callback_data.id, waiting)
    if callback_data.anew and isinstance(query.message, Message):
        await show(query.message, screen)
        await query.answer()
        return
    await show(query, screen)


async def decide(query: CallbackQuery, callback_data: BulkAnswer, actor: Actor, bulk_decisions: BulkDecisions) -> None:
    """The answer, and the next task."""
    match callback_data.answer:
        case "a":
            task = await bulk_decisions.attach(actor, callback_data.item, callback_data.applicant)
        case "n":
            task = await bulk_decisions.create(actor, callback_data.item)
        case _:
            task = await bulk_decisions.skip(actor, callback_data.item)
    await show(query, decision_screen(task.run_id, await bulk_decisions.next(actor, task.run_id, task.position)))


async def ask_name(
    query: CallbackQuery, callback_data: BulkAnswer, actor: Actor, bulk_decisions: BulkDecisions, state: FSMContext
) -> None:
    """Ask for the name."""
    task = await bulk_decisions.task(actor, callback_data.item)
    await state.set_state(BulkStates.name)
    await state.update_data({PLACE: task.id})
    if query.message is not None:
        await query.message.answer(
            "\n".join([safe(task.title), _("Send surname and name, for example: Иванов Иван."), _("/cancel to leave.")])
        )
    await query.answer()


async def take_name(message: Message, actor: Actor, bulk_decisions: BulkDecisions, state: FSMContext) -> None:
    """The typed name; one that does not fit leaves the question open."""
    task = await bulk_decisions.name(actor, int((await state.get_data())[PLACE]), message.text or "")
    await state.clear()
    waiting = await bulk_decisions.next(actor, task.run_id, task.position)
    await show(message, decision_screen(task.run_id, waiting))


async def needs_text(message: Message) -> None:
    """A file or a sticker instead of a name."""
    await message.answer(_("Send the new value as text, or /cancel."))


def decision_screen(run_id: int, waiting: Waiting) -> Screen:
    """A task and what can be decided about it."""
    to_run = act(_("‹ To the import"), run_id, BulkAct.SHOW)
    if waiting.task is None:
        return Screen(_("Nobody waits for a decision any more."), InlineKeyboardMarkup(inline_keyboard=[[to_run]]))
    task = waiting.task
    left = ngettext("{count} task waits for you", "{count} tasks wait for you", waiting.left)
    lines = [f"<b>{left.format(count=waiting.left)}</b>", "", _title(task)]
    if task.name:
        lines.append(_("Name: {name}").format(name=safe(task.name)))
    lines += _question(task)
    rows = [
        [
            button(
                _("Add to {name}").format(name=known.name), BulkAnswer(item=task.id, answer=ATTACH, applicant=known.id)
            )
        ]
        for known in task.matches
    ]
    if task.state is BulkItemState.INCOMPLETE:
        rows.append([button(_("✏️ Type the name"), BulkAnswer(item=task.id, answer=TYPE))])
    else:
        rows.append([button(_("🆕 Create a new one"), BulkAnswer(item=task.id, answer=NEW))])
    rows.append([button(_("➖ Skip the task"), BulkAnswer(item=task.id, answer=SKIP))])
    if waiting.left > 1:
        rows.append([button(_("Later ›"), BulkDecide(id=run_id, after=task.position))])
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[*rows, [to_run]]))


def _title(task: BulkTask) -> str:
    title = safe(task.title or task.source_id, 150)
    return f'<a href="{safe(task.url)}">{title}</a>' if task.url.startswith("https://") else title


def _question(task: BulkTask) -> list[str]:
    if task.state is BulkItemState.INCOMPLETE:
        return ["", _("The task does not say for certain what the person is called.")]
    if task.matches:
        return ["", _("⚠️ Maybe already in Huntflow:"), *(_match(known) for known in task.matches)]
    return ["", "⚠️ " + safe(describe(task.failure), 400)] if task.failure is not None else []


def _match(known: KnownApplicant) -> str:
    reasons = ", ".join(_(REASONS[reason]) for reason in known.reasons)
    position = f", {safe(known.position, 60)}" if known.position else ""
    return f"• {safe(known.name, 80)} (№ {known.id}{position}) — {reasons}"
