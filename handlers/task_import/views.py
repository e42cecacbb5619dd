"""Screens of a running and an ended import, and the small ones of `/import`. Pure; the background job uses them too."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import safe, short
from handlers.menu import MenuChoice, menu_button
from handlers.screen import Screen
from handlers.task_import.buttons import TASK_BUTTONS, ImportButtons
from handlers.task_import.callbacks import (
    ChooseStage,
    ChooseVacancy,
    ImportAct,
    VacancyPage,
)
from handlers.task_import.words import NOTES, STEPS, VERDICTS
from locales import gettext as _
from services.error_messages import describe
from services.task_import.cards import KnownTask
from services.task_import.outcomes import ImportNote, ImportProgress, ImportResult
from services.vacancies import VacancyChoices
from services.vacancy_rows import Stage
from services.vocabulary import ImportState, ImportStep

FILES_SHOWN = 10


def act(text: str, import_id: int, action: ImportAct, buttons: ImportButtons = TASK_BUTTONS) -> InlineKeyboardButton:
    """A button of an import."""
    return InlineKeyboardButton(text=text, callback_data=buttons.plain(id=import_id, act=action).pack())


def progress_screen(progress: ImportProgress, buttons: ImportButtons = TASK_BUTTONS) -> Screen:
    """The message that is edited while the import runs."""
    lines = [f"<b>{_(buttons.title)}</b> · {safe(progress.name)}", ""]
    lines += [f"{_mark(step, progress)} {_(STEPS[step])}" for step in buttons.steps]
    rows = []
    if ImportStep.APPLICANT not in progress.done and progress.current is not ImportStep.APPLICANT:
        rows = [[act(_(buttons.stop), progress.import_id, ImportAct.STOP, buttons)]]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _mark(step: ImportStep, progress: ImportProgress) -> str:
    if step in progress.done:
        return "✅"
    return "⏳" if step is progress.current else "▫️"


def result_screen(result: ImportResult, buttons: ImportButtons = TASK_BUTTONS) -> Screen:
    """How the import ended, and what can be done now."""
    if result.state is ImportState.RUNNING:
        return progress_screen(ImportProgress(result.import_id, result.name, result.done, None), buttons)
    if result.state is ImportState.DONE:
        return _done(result)
    if result.state is ImportState.CANCELLED:
        text = describe(result.failure) if result.failure else _(buttons.dropped)
        return Screen(safe(text, 1000), InlineKeyboardMarkup(inline_keyboard=[[menu_button()]]))
    return _stopped(result, buttons)


def _done(result: ImportResult) -> Screen:
    name = safe(result.name) if result.name else f"№ {result.applicant_id}"
    place = _("Vacancy: {vacancy} · {stage}").format(vacancy=safe(result.vacancy_name), stage=safe(result.status_name))
    if ImportNote.ALREADY_ON_VACANCY in result.notes:
        # The chosen stage is not the one the applicant stands on.
        place = _("Vacancy: {vacancy}").format(vacancy=safe(result.vacancy_name))
    lines = [_("✅ {name} is in Huntflow (№ {id}).").format(name=name, id=result.applicant_id), place]
    lines += _remarks(result)
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[*_link(result.link), [menu_button()]]))


def _link(address: str) -> list[list[InlineKeyboardButton]]:
    return [[InlineKeyboardButton(text=_("Open in Huntflow"), url=address)]] if address else []


def _remarks(result: ImportResult) -> list[str]:
    lines = [_(NOTES[note]) for note in result.notes]
    lines += [f"📎 {safe(file.name)} — {_(VERDICTS[file.verdict])}" for file in result.left_out[:FILES_SHOWN]]
    return ["", *lines] if lines else []


def _stopped(result: ImportResult, buttons: ImportButtons) -> Screen:
    """Failed, or waiting for a decision: what is saved, what went wrong, what to do."""
    lines = [f"<b>{_(buttons.title)}</b> · {safe(result.name)}", ""]
    if result.failure is not None:
        lines.append(safe(describe(result.failure), 1000))
    lines.append(_saved(result))
    lines += _remarks(result)
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=_stopped_buttons(result, buttons)))


def _saved(result: ImportResult) -> str:
    if result.applicant_id is None and result.may_edit:
        return _("Nothing was created in Huntflow. What you chose here is kept.")
    if result.applicant_id is None:
        return _("It is not certain whether the applicant was created. “Retry” looks first and creates no second one.")
    done = ", ".join(_(STEPS[step]).lower() for step in result.done if step is not ImportStep.RESUME)
    return _("Saved in Huntflow as № {id}: {done}. “Retry” goes on from there, nothing is doubled.").format(
        id=result.applicant_id, done=done
    )


def _stopped_buttons(result: ImportResult, buttons: ImportButtons) -> list[list[InlineKeyboardButton]]:
    number = result.import_id
    if result.state is ImportState.DRAFT:
        return [
            [act(_("Look and decide"), number, ImportAct.CARD, buttons)],
            [act(_(buttons.drop), number, ImportAct.CANCEL, buttons)],
        ]
    rows = [[act(_("Retry"), number, ImportAct.CREATE, buttons)]]
    if result.may_edit:
        rows.append([act(_(buttons.open), number, ImportAct.CARD, buttons)])
    elif ImportStep.VACANCY not in result.done and result.applicant_id is not None:
        rows.append([_to_vacancies(_("Another vacancy"), number, buttons)])
    return [*rows, *_link(result.link), [act(_("Leave as it is"), number, ImportAct.CANCEL, buttons)]]


def _to_vacancies(text: str, import_id: int, buttons: ImportButtons) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=buttons.page(id=import_id, page=1).pack())


def known_screen(known: KnownTask) -> Screen:
    """The task is in Huntflow already."""
    text = _("“{title}” is already in Huntflow: {name} (№ {id}). Nothing was created a second time.").format(
        title=safe(known.title), name=safe(known.applicant_name), id=known.applicant_id
    )
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[*_link(known.link), [menu_button()]]))


def vacancies_screen(import_id: int, choices: VacancyChoices, buttons: ImportButtons = TASK_BUTTONS) -> Screen:
    """Vacancies to choose from."""
    lines = [_("Which vacancy? Yours come first.")]
    if choices.search_text:
        lines.append(_("Search: “{text}”").format(text=safe(choices.search_text)))
    if not choices.rows:
        lines.append(_("There is no such open vacancy."))
    rows = [
        [
            _choice(
                f"{row.name} · {row.company}" if row.company else row.name,
                buttons.vacancy(id=import_id, vacancy=row.id),
            )
        ]
        for row in choices.rows
    ]
    if choices.pages > 1:
        rows.append(_pages(import_id, choices, buttons))
    rows.append(
        [
            act(_("🔍 Search"), import_id, ImportAct.SEARCH, buttons),
            act(_("‹ To the card"), import_id, ImportAct.CARD, buttons),
        ]
    )
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _choice(text: str, choice: ChooseVacancy | ChooseStage | VacancyPage) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=short(text), callback_data=choice.pack())


def _pages(import_id: int, choices: VacancyChoices, buttons: ImportButtons) -> list[InlineKeyboardButton]:
    number, last = choices.page, choices.pages
    places = ((number - 1 or last, "‹"), (number, f"{number}/{last}"), (number % last + 1, "›"))
    return [_choice(text, buttons.page(id=import_id, page=page, search=choices.search)) for page, text in places]


def stages_screen(import_id: int, stages: tuple[Stage, ...], buttons: ImportButtons = TASK_BUTTONS) -> Screen:
    """Stages to choose from, the default first."""
    rows = [[_choice(stage.name, buttons.stage(id=import_id, stage=stage.id))] for stage in stages]
    rows.append([act(_("‹ To the card"), import_id, ImportAct.CARD, buttons)])
    return Screen(_("Which stage?"), InlineKeyboardMarkup(inline_keyboard=rows))


def ask_link_screen() -> Screen:
    """`/import` without a task."""
    text = _(
        "Send a link to a ClickUp task or a Notion page, or its id; a link to a list imports the whole list. "
        "/cancel to leave."
    )
    from_list = InlineKeyboardButton(text=_("From a list or table"), callback_data=MenuChoice(to="sources").pack())
    whole = InlineKeyboardButton(text=_("📋 A whole list"), callback_data=MenuChoice(to="import_list").pack())
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[[from_list], [whole]]))
