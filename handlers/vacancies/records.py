"""Handlers of our own records of vacancies."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.screen import show
from handlers.vacancies import record_views as views
from handlers.vacancies.callbacks import RecordAct, RecordPlace, VacancyStates
from locales import gettext as _
from services.access import Actor
from services.errors import ServiceError
from services.vacancy_record_rows import RecordTooLongError
from services.vacancy_records import VacancyRecords

# A conversation remembers the button that asked for the text.
RECORD_PLACE = "vacancy_record"
# Telegram cuts what is pasted into messages of at most 4,096 characters, between words where it can.
CUT_MESSAGE_CHARS = 4000
SWITCHES = (RecordAct.TURN_ON, RecordAct.TURN_OFF, RecordAct.TAKE, RecordAct.LEAVE)


def create_router() -> Router:
    """The router of the records."""
    router = Router(name="vacancies.records")
    router.message.register(take_text, VacancyStates.record_text, F.text, ~F.text.startswith("/"))
    router.message.register(needs_text, VacancyStates.record_text, ~F.text)
    router.callback_query.register(show_field, RecordPlace.filter(F.act == RecordAct.FIELD))
    router.callback_query.register(ask_text, RecordPlace.filter(F.act.in_({RecordAct.REPLACE, RecordAct.APPEND})))
    router.callback_query.register(clear, RecordPlace.filter(F.act == RecordAct.CLEAR))
    router.callback_query.register(show_grades, RecordPlace.filter(F.act == RecordAct.GRADES))
    router.callback_query.register(
        set_grade, RecordPlace.filter(F.act.in_({RecordAct.GRADE_ADD, RecordAct.GRADE_REMOVE}))
    )
    router.callback_query.register(switch, RecordPlace.filter(F.act.in_(set(SWITCHES))))
    router.callback_query.register(show_record, RecordPlace.filter())
    return router


async def show_record(
    query: CallbackQuery, callback_data: RecordPlace, actor: Actor, vacancy_records: VacancyRecords
) -> None:
    """Everything in short."""
    record = await vacancy_records.record(actor, callback_data.button)
    await show(query, views.record_screen(record, callback_data))


async def show_field(
    query: CallbackQuery, callback_data: RecordPlace, actor: Actor, vacancy_records: VacancyRecords
) -> None:
    """A page of one text."""
    record = await vacancy_records.record(actor, callback_data.button)
    await show(query, views.field_screen(record, callback_data))


async def show_grades(
    query: CallbackQuery, callback_data: RecordPlace, actor: Actor, vacancy_records: VacancyRecords
) -> None:
    """Grades to tap."""
    vacancy_records.check_edit(actor, callback_data.owner)
    record = await vacancy_records.record(actor, callback_data.button)
    await show(query, views.grades_screen(record, callback_data))


async def set_grade(
    query: CallbackQuery, callback_data: RecordPlace, actor: Actor, vacancy_records: VacancyRecords
) -> None:
    """One grade on or off."""
    tapped = callback_data
    is_open = tapped.act is RecordAct.GRADE_ADD
    record = await vacancy_records.set_grade(actor, tapped.button, tapped.value, is_open=is_open)
    await show(query, views.grades_screen(record, tapped))


async def switch(
    query: CallbackQuery, callback_data: RecordPlace, actor: Actor, vacancy_records: VacancyRecords
) -> None:
    """In work or aside, led by me or not."""
    act, button = callback_data.act, callback_data.button
    if act in {RecordAct.TURN_ON, RecordAct.TURN_OFF}:
        record = await vacancy_records.set_active(actor, button, is_active=act is RecordAct.TURN_ON)
    else:
        record = await vacancy_records.set_recruiter(actor, button, is_mine=act is RecordAct.TAKE)
    await show(query, views.record_screen(record, callback_data))


async def clear(
    query: CallbackQuery, callback_data: RecordPlace, actor: Actor, vacancy_records: VacancyRecords
) -> None:
    """Empty a field."""
    record = await vacancy_records.write(actor, callback_data.button, callback_data.field, "")
    await show(query, views.field_screen(record, callback_data))


async def ask_text(
    query: CallbackQuery, callback_data: RecordPlace, actor: Actor, vacancy_records: VacancyRecords, state: FSMContext
) -> None:
    """Ask for the text of a field."""
    vacancy_records.check_edit(actor, callback_data.owner)
    record = await vacancy_records.record(actor, callback_data.button)
    await state.set_state(VacancyStates.record_text)
    await state.update_data({RECORD_PLACE: callback_data.pack()})
    if query.message is not None:
        append = callback_data.act is RecordAct.APPEND
        await query.message.answer(views.ask_text(callback_data.field, record.vacancy, append=append))
    await query.answer()


async def take_text(message: Message, actor: Actor, vacancy_records: VacancyRecords, state: FSMContext) -> None:
    """The typed text; the end of one that Telegram has cut is waited for."""
    place = RecordPlace.unpack(str((await state.get_data())[RECORD_PLACE]))
    text, append = message.text or "", place.act is RecordAct.APPEND
    try:
        record = await vacancy_records.write(actor, place.button, place.field, text, append=append)
    except RecordTooLongError:
        raise  # the next text may be shorter
    except ServiceError:
        # No other text would help, so we stop waiting for one.
        await state.clear()
        raise
    if len(text) >= CUT_MESSAGE_CHARS and not place.field.is_title:
        await state.update_data({RECORD_PLACE: place.to(RecordAct.APPEND, place.value).pack()})
        await message.answer(views.goes_on())
        return
    await state.clear()
    await show(message, views.field_screen(record, place))


async def needs_text(message: Message) -> None:
    """A sticker or a file instead of the text."""
    await message.answer(_("Send the text to write down, or /cancel."))
