"""Grades in the chat: the list for everybody, changes for administrators."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.finance.callbacks import FinanceStates, GradeAct, GradeTap, RateTap
from handlers.foreign_text import safe, short
from handlers.screen import Screen, show
from locales import gettext as _
from locales import lazy
from services.access import Actor, Operation
from services.finance.amounts import salary_in
from services.finance.grades import BadSalaryRangeError, GradeData, GradePage, GradeRow, Grades, GradeSalary
from services.finance.words import range_words

# A conversation remembers the button that asked for the text.
ASKED = "grade_asked"
ROWS = 10
QUESTIONS = {
    GradeAct.ADD: lazy("Send the name of the new grade, for example “Middle+”. /cancel to leave it."),
    GradeAct.RENAME: lazy("Send the new name of the grade. /cancel to leave it as it is."),
    GradeAct.RANGE: lazy("Send what is paid a month, for example “2000-3500 USD”. /cancel to leave it as it is."),
}
SWITCHES = {GradeAct.TURN_ON, GradeAct.TURN_OFF}


def create_router() -> Router:
    """The router of grades."""
    router = Router(name="finance.grades")
    router.message.register(take_text, FinanceStates.grade, F.text, ~F.text.startswith("/"))
    router.message.register(needs_text, FinanceStates.grade, ~F.text)
    router.callback_query.register(show_list, GradeTap.filter(F.act == GradeAct.LIST))
    router.callback_query.register(show_card, GradeTap.filter(F.act == GradeAct.CARD))
    router.callback_query.register(ask_text, GradeTap.filter(F.act.in_(set(QUESTIONS))))
    router.callback_query.register(switch, GradeTap.filter(F.act.in_(SWITCHES)))
    router.callback_query.register(clear_range, GradeTap.filter(F.act == GradeAct.CLEAR))
    router.callback_query.register(ask_before_deleting, GradeTap.filter(F.act == GradeAct.DELETE))
    router.callback_query.register(delete, GradeTap.filter(F.act == GradeAct.DELETE_SURELY))
    return router


async def show_list(query: CallbackQuery, callback_data: GradeTap, actor: Actor, grades: Grades) -> None:
    """A page of grades."""
    await show(query, list_screen(await grades.page(actor, callback_data.page, size=ROWS), actor))


async def show_card(query: CallbackQuery, callback_data: GradeTap, actor: Actor, grades: Grades) -> None:
    """One grade."""
    await show(query, card_screen(await grades.grade(actor, callback_data.grade), actor))


async def ask_text(
    query: CallbackQuery, callback_data: GradeTap, actor: Actor, grades: Grades, state: FSMContext
) -> None:
    """Ask for a name or a range."""
    grades.check_edit(actor)
    await state.set_state(FinanceStates.grade)
    await state.update_data({ASKED: callback_data.pack()})
    if query.message is not None:
        await query.message.answer(_(QUESTIONS[callback_data.act]))
    await query.answer()


async def take_text(message: Message, actor: Actor, grades: Grades, state: FSMContext) -> None:
    """The name or the range; after a refusal the next text may be better."""
    asked = GradeTap.unpack(str((await state.get_data())[ASKED]))
    row = await _written(asked, message.text or "", actor, grades)
    await state.clear()
    await show(message, card_screen(row, actor))


async def _written(asked: GradeTap, text: str, actor: Actor, grades: Grades) -> GradeRow:
    if asked.act is GradeAct.ADD:
        return await grades.create(actor, GradeData(text))
    if asked.act is GradeAct.RENAME:
        return await grades.rename(actor, asked.grade, text)
    found = salary_in(text)
    if found is None or not found.currency:
        raise BadSalaryRangeError
    return await grades.set_salary(actor, asked.grade, GradeSalary(found.low, found.high, found.currency))


async def needs_text(message: Message) -> None:
    """A sticker or a file instead of the text."""
    await message.answer(_("Send the text to write down, or /cancel."))


async def switch(query: CallbackQuery, callback_data: GradeTap, actor: Actor, grades: Grades) -> None:
    """Use the grade or put it aside."""
    is_active = callback_data.act is GradeAct.TURN_ON
    await show(query, card_screen(await grades.set_active(actor, callback_data.grade, is_active=is_active), actor))


async def clear_range(query: CallbackQuery, callback_data: GradeTap, actor: Actor, grades: Grades) -> None:
    """No range any more."""
    await show(query, card_screen(await grades.set_salary(actor, callback_data.grade, None), actor))


async def ask_before_deleting(query: CallbackQuery, callback_data: GradeTap, actor: Actor, grades: Grades) -> None:
    """Deleting has no way back."""
    grades.check_edit(actor)
    row = await grades.grade(actor, callback_data.grade)
    text = _("Delete the grade <b>{name}</b>? Vacancies that are open for it will be so no longer.")
    yes = _button(_("Yes, delete"), GradeAct.DELETE_SURELY, row.id)
    no = _button(_("No, keep it"), GradeAct.CARD, row.id)
    await show(query, Screen(text.format(name=safe(row.name)), InlineKeyboardMarkup(inline_keyboard=[[yes, no]])))


async def delete(query: CallbackQuery, callback_data: GradeTap, actor: Actor, grades: Grades) -> None:
    """Delete, and show what is left."""
    await grades.delete(actor, callback_data.grade)
    await show(query, list_screen(await grades.page(actor, size=ROWS), actor))


def list_screen(page: GradePage, actor: Actor) -> Screen:
    """Grades with their ranges, a button each for administrators."""
    lines = [f"<b>{_('Grades')}</b>", ""]
    lines += [_line(row) for row in page.rows]
    may_edit = actor.may(Operation.MANAGE_GRADES)
    if not page.rows:
        lines.append(_("There are no grades in HR Helper yet. An administrator enters them."))
    if not actor.may(Operation.VIEW_SALARIES):
        lines += ["", _("Salary ranges are shown to recruiters, administrators and observers.")]
    rows = [[_button(row.name, GradeAct.CARD, row.id)] for row in page.rows] if may_edit else []
    if page.pages > 1:
        before = page.number - 1 if page.number > 1 else page.pages
        after = page.number + 1 if page.number < page.pages else 1
        labels = ((before, "‹"), (page.number, f"{page.number}/{page.pages}"), (after, "›"))
        rows.append([_button(text, GradeAct.LIST, page=at) for at, text in labels])
    if may_edit:
        rows.append([_button(_("➕ New grade"), GradeAct.ADD)])
    back = InlineKeyboardButton(text=_("‹ All rates"), callback_data=RateTap().pack())
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[*rows, [back]]))


def card_screen(row: GradeRow, actor: Actor) -> Screen:
    """One grade and what can be done with it."""
    lines = [f"<b>{safe(row.name)}</b>", *([safe(row.description, 1000)] if row.description else [])]
    if actor.may(Operation.VIEW_SALARIES):
        lines.append(range_words(row.salary) if row.salary else _("No salary range yet."))
    if not row.is_active:
        lines.append(_("Put aside: it is not offered for vacancies."))
    rows: list[list[InlineKeyboardButton]] = []
    if actor.may(Operation.MANAGE_GRADES):
        power = (GradeAct.TURN_OFF, _("Put aside")) if row.is_active else (GradeAct.TURN_ON, _("Use again"))
        rows = [
            [_button(_("✏️ Name"), GradeAct.RENAME, row.id), _button(_("💰 Range"), GradeAct.RANGE, row.id)],
            [_button(power[1], power[0], row.id), _button(_("🗑 Delete"), GradeAct.DELETE, row.id)],
        ]
        if row.salary:
            rows.insert(1, [_button(_("Remove the range"), GradeAct.CLEAR, row.id)])
    return Screen(
        "\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[*rows, [_button(_("‹ Grades"), GradeAct.LIST)]])
    )


def _line(row: GradeRow) -> str:
    salary = f": {range_words(row.salary)}" if row.salary else ""
    aside = "" if row.is_active else " " + _("(put aside)")
    return f"• {safe(row.name)}{salary}{aside}"


def _button(text: str, act: GradeAct, grade: int = 0, *, page: int = 1) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=short(text), callback_data=GradeTap(act=act, grade=grade, page=page).pack())
