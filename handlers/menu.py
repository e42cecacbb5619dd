"""The main menu: one button per subject the person may use; each subject's router answers its own value."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from locales import gettext as _
from locales import lazy
from services.access import Actor, Operation


class MenuChoice(CallbackData, prefix="menu"):
    """A tap on the main menu. `to` is a value of `ENTRIES`; `main` brings the menu itself back."""

    to: str


# Value, label and the right a person needs to see the button; the right is checked again in the service behind it.
ENTRIES: tuple[tuple[str, str, Operation | None], ...] = (
    ("vacancies", lazy("Vacancies"), Operation.VIEW_VACANCIES),
    ("find", lazy("Find an applicant"), Operation.VIEW_APPLICANTS),
    ("interviews", lazy("Interviews"), Operation.VIEW_INTERVIEWS),
    ("import", lazy("Import a task or page"), Operation.IMPORT_TASKS),
    ("sources", lazy("Lists and tables"), Operation.IMPORT_TASKS),
    ("ask", lazy("Ask the assistant"), Operation.ASK_ASSISTANT),
    ("digest", lazy("Morning brief"), Operation.VIEW_DIGEST),
    ("rates", lazy("Rates and ranges"), Operation.VIEW_RATES),
    ("tokens", lazy("Integrations"), Operation.MANAGE_OWN_TOKENS),
    ("settings", lazy("Settings"), Operation.EDIT_OWN_SETTINGS),
    ("users", lazy("People"), Operation.MANAGE_USERS),
    ("health", lazy("Health"), Operation.VIEW_HEALTH),
    ("help", lazy("Help"), None),
)
COLUMNS = 2
# What a person who opens the bot for the first time reads above the buttons.
FIRST_STEPS: tuple[tuple[str, Operation], ...] = (
    (lazy("Integrations: your keys; begin here"), Operation.MANAGE_OWN_TOKENS),
    (lazy("Vacancies: who stands on which stage in Huntflow"), Operation.VIEW_VACANCIES),
    (lazy("Applicants: send a name to find somebody, a resume or a contact to add"), Operation.CHANGE_APPLICANTS),
    (lazy("Interviews: when, with whom; answer from the message"), Operation.VIEW_INTERVIEWS),
    (lazy("Import: a ClickUp task or Notion page becomes an applicant, without doubles"), Operation.IMPORT_TASKS),
    (lazy("Assistant: questions, letters, descriptions with Gemini"), Operation.ASK_ASSISTANT),
    (lazy("People: let newcomers in, give roles"), Operation.MANAGE_USERS),
)


def main_menu(actor: Actor) -> InlineKeyboardMarkup:
    """Buttons for what the actor may do now, two in a row."""
    buttons = [
        InlineKeyboardButton(text=_(label), callback_data=MenuChoice(to=to).pack())
        for to, label, operation in ENTRIES
        if operation is None or actor.may(operation)
    ]
    rows = [buttons[start : start + COLUMNS] for start in range(0, len(buttons), COLUMNS)]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def first_steps(actor: Actor) -> str:
    """What the actor may begin with, a line each."""
    return "\n".join(f"• {_(step)}" for step, operation in FIRST_STEPS if actor.may(operation))


def menu_button() -> InlineKeyboardButton:
    """The way back to the main menu, for the last row of other screens."""
    return InlineKeyboardButton(text=_("Main menu"), callback_data=MenuChoice(to="main").pack())
