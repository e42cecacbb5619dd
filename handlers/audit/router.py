"""Pages of the trail with filters by subject, period and person."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.foreign_text import safe, short
from handlers.menu import menu_button
from handlers.names import shown
from handlers.screen import Screen, show
from locales import gettext as _
from locales import lazy
from services.access import Actor, Operation, require
from services.audit_trail import AuditPerson, AuditQuery, AuditRow, AuditSubject, AuditTrail, AuditTrailPage
from services.audit_words import SOURCES, SUBJECTS, operation_words

PERIODS = {1: lazy("24 hours"), 7: lazy("7 days"), 0: lazy("All the time")}
LONGEST_NAME = 100
IN_A_ROW = 2


class AuditStates(StatesGroup):
    """What we wait for."""

    person = State()


class AuditTap(CallbackData, prefix="au"):
    """A page of the trail; `asks` 1: ask for a name first."""

    subject: AuditSubject = AuditSubject.ALL
    days: int = 0
    person: int = 0
    page: int = 1
    asks: int = 0

    @property
    def query(self) -> AuditQuery:
        """The page as the service knows it."""
        return AuditQuery(self.subject, self.days, self.person or None, self.page)


def create_router() -> Router:
    """The router of the trail."""
    router = Router(name="audit")
    router.message.register(audit, Command("audit"))
    router.message.register(take_name, AuditStates.person, F.text, ~F.text.startswith("/"))
    router.callback_query.register(ask_name, AuditTap.filter(F.asks == 1))
    router.callback_query.register(turn, AuditTap.filter())
    return router


async def audit(message: Message, command: CommandObject, actor: Actor, audit_trail: AuditTrail) -> None:
    """`/audit`, or `/audit name`."""
    await show(message, await _by_name(command.args or "", actor, audit_trail))


async def take_name(message: Message, actor: Actor, audit_trail: AuditTrail, state: FSMContext) -> None:
    """Whose actions."""
    screen = await _by_name(message.text or "", actor, audit_trail)
    await state.clear()
    await show(message, screen)


async def ask_name(query: CallbackQuery, actor: Actor, state: FSMContext) -> None:
    """Wait for a name."""
    require(actor, Operation.VIEW_AUDIT)
    await state.set_state(AuditStates.person)
    back = InlineKeyboardButton(text=_("Back"), callback_data=AuditTap().pack())
    await show(
        query, Screen(_("Whose actions? Send a part of the name."), InlineKeyboardMarkup(inline_keyboard=[[back]]))
    )


async def turn(
    query: CallbackQuery, callback_data: AuditTap, actor: Actor, audit_trail: AuditTrail, state: FSMContext
) -> None:
    """Another page, subject, period or person."""
    page = await audit_trail.page(actor, callback_data.query)
    await state.clear()
    await show(query, trail_screen(page, actor))


async def _by_name(text: str, actor: Actor, audit_trail: AuditTrail) -> Screen:
    text = " ".join(text.split())[:LONGEST_NAME]
    if not text:
        return trail_screen(await audit_trail.page(actor, AuditQuery()), actor)
    people = await audit_trail.people(actor, text)
    if len(people) == 1:
        return trail_screen(await audit_trail.page(actor, AuditQuery(person_id=people[0].user_id)), actor)
    return people_screen(people, text)


def people_screen(people: tuple[AuditPerson, ...], text: str) -> Screen:
    """Several people of that name, or nobody."""
    said = _("Whose actions?") if people else _("Nobody is called “{text}”.").format(text=safe(text, LONGEST_NAME))
    rows = [[_button(short(one.name), AuditTap(person=one.user_id))] for one in people]
    return Screen(said, InlineKeyboardMarkup(inline_keyboard=[*rows, [_button(_("Everybody's actions"), AuditTap())]]))


def trail_screen(page: AuditTrailPage, actor: Actor) -> Screen:
    """One line per action; times in the reader's zone."""
    query = page.query
    heads = [_(SUBJECTS[query.subject]), _(PERIODS.get(query.days, PERIODS[0]))]
    if page.person:
        heads.append(shown(page.person))
    lines = [f"<b>{_('Actions')}</b> · {' · '.join(heads)}", _("Found: {count}").format(count=page.total), ""]
    lines += [_line(row, actor) for row in page.rows]
    if not page.rows:
        lines.append(_("Nothing of the kind was done."))
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=_buttons(page)))


def _line(row: AuditRow, actor: Actor) -> str:
    who = shown(row.who) if row.who else _("the program")
    what = safe(operation_words(row.operation))
    thing = f" № {safe(row.object_id, 20)}" if row.object_id else ""
    details = "".join(f" · {safe(name)}={safe(value)}" for name, value in row.details)
    small = f"\n   <i>{_(SOURCES[row.source])}{details}</i>"
    return f"{row.at.astimezone(actor.zone):%d.%m.%Y %H:%M} · {who}: {what}{thing}{small}"


def _buttons(page: AuditTrailPage) -> list[list[InlineKeyboardButton]]:
    query = page.query
    here = AuditTap(subject=query.subject, days=query.days, person=query.person_id or 0)
    subjects = [
        _button(_mark(_(name), is_chosen=subject is query.subject), here.model_copy(update={"subject": subject}))
        for subject, name in SUBJECTS.items()
    ]
    periods = [
        _button(_mark(_(name), is_chosen=days == query.days), here.model_copy(update={"days": days}))
        for days, name in PERIODS.items()
    ]
    rows = [subjects[start : start + IN_A_ROW] for start in range(0, len(subjects), IN_A_ROW)]
    if page.pages > 1:
        number, last = query.page, page.pages
        turns = ((number - 1 if number > 1 else last, "‹"), (number, f"{number}/{last}"), (number % last + 1, "›"))
        rows.insert(0, [_button(text, here.model_copy(update={"page": at})) for at, text in turns])
    whose = (
        _button(_("Everybody's actions"), here.model_copy(update={"person": 0}))
        if query.person_id
        else _button(_("🔎 By name"), here.model_copy(update={"asks": 1}))
    )
    return [*rows, periods, [whose], [menu_button()]]


def _mark(text: str, *, is_chosen: bool) -> str:
    return f"• {text}" if is_chosen else text


def _button(text: str, data: AuditTap) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=data.pack())
