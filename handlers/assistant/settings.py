"""Which model answers, what the key was used for, and the vacancies an answer rests on."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.assistant.callbacks import ModelTap, RecordBelow, SettingsTap
from handlers.foreign_text import safe, short
from handlers.menu import menu_button
from handlers.screen import Screen, show
from handlers.vacancies.callbacks import CardPlace
from handlers.vacancies.views import card_screen
from locales import gettext as _
from services.access import Actor
from services.assistant.models import AssistantModels, ModelChoice, ModelGoneError
from services.assistant.usage import AssistantUsage, DayOfUse
from services.vacancies import Vacancies
from services.vacancy_rows import VacancyGroup, VacancyScope

NAME_CHARS = 24


def create_router() -> Router:
    """The router of choices."""
    router = Router(name="assistant-settings")
    router.callback_query.register(show_models, SettingsTap.filter(F.to == "models"))
    router.callback_query.register(show_usage, SettingsTap.filter(F.to == "usage"))
    router.callback_query.register(choose_model, ModelTap.filter())
    router.callback_query.register(show_vacancy, RecordBelow.filter())
    return router


async def show_models(query: CallbackQuery, actor: Actor, assistant_models: AssistantModels) -> None:
    """Google's own list for this key."""
    await show(query, models_screen(await assistant_models.choices(actor)))


async def choose_model(
    query: CallbackQuery, callback_data: ModelTap, actor: Actor, assistant_models: AssistantModels
) -> None:
    """Answer by this one from now on; a list that has changed since is shown anew."""
    choices = await assistant_models.choices(actor)
    number = callback_data.number
    if not 0 <= number < len(choices) or not choices[number].name.startswith(callback_data.name):
        raise ModelGoneError(model=callback_data.name)
    await assistant_models.choose(actor, choices[number].name)
    await show(query, models_screen(await assistant_models.choices(actor)))


async def show_usage(query: CallbackQuery, actor: Actor, assistant_usage: AssistantUsage) -> None:
    """A week of one's own key."""
    await show(query, usage_screen(await assistant_usage.days(actor), actor))


async def show_vacancy(query: CallbackQuery, callback_data: RecordBelow, actor: Actor, vacancies: Vacancies) -> None:
    """A vacancy an answer rests on, below it."""
    card = await vacancies.card(actor, callback_data.owner, callback_data.vacancy)
    place = CardPlace(
        owner=callback_data.owner,
        vacancy=callback_data.vacancy,
        scope=VacancyScope.ALL,
        group=VacancyGroup.OPEN,
        page=1,
    )
    screen = card_screen(card, place, actor.zone)
    if isinstance(query.message, Message):
        await query.message.answer(screen.text, reply_markup=screen.keyboard)
    await query.answer()


def models_screen(choices: tuple[ModelChoice, ...]) -> Screen:
    """A button per model."""
    text = _("Which model shall answer you? This is what your key may use, by Google's own list.")
    rows = [
        [
            InlineKeyboardButton(
                text=short(f"• {one.title}" if one.is_chosen else one.title),
                callback_data=ModelTap(number=number, name=one.name[:NAME_CHARS].replace(":", "")).pack(),
            )
        ]
        for number, one in enumerate(choices)
    ]
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[*rows, [menu_button()]]))


def usage_screen(days: tuple[DayOfUse, ...], actor: Actor) -> Screen:
    """What was spent, day by day."""
    lines = [f"<b>{_('Your Gemini key')}</b>", ""]
    for day in days:
        counts = _("{requests} requests · {prompt} tokens sent · {answer} received").format(
            requests=day.requests, prompt=day.prompt_tokens, answer=day.answer_tokens
        )
        lines.append(f"{day.day:%d.%m.%Y}: {counts}")
        if day.refusals:
            lines.append("   " + _("Google said the quota was used up: {count} times").format(count=day.refusals))
        if day.refused_until:
            at = f"{day.refused_until.astimezone(actor.zone):%H:%M:%S}"
            lines.append("   " + _("It takes questions again at {time}").format(time=safe(at)))
    lines += [
        "",
        _(
            "A day begins at midnight Pacific time, as Google counts. "
            "What is left of a quota Google shows only in AI Studio."
        ),
    ]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[[menu_button()]]))
