"""`/digest`: the morning brief, now."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.utils.chat_action import ChatActionSender

from handlers.brief_lines import WeekTap, hiring_line, week_picture
from handlers.foreign_text import day, safe, short
from handlers.intake.callbacks import ReadAct, ReadButton
from handlers.menu import MenuChoice, menu_button
from handlers.screen import Screen, show
from handlers.task_import.views import result_screen
from locales import gettext as _
from locales import lazy, ngettext
from services.access import Actor
from services.digest_sources import ConnectionLine, DigestLine, DraftLine, ImportLine, PeopleLine, VendorLine
from services.digests import Digest, Digests
from services.funnel_picture import PictureDrawer
from services.key_words import reason_words
from services.task_import.imports import TaskImports
from services.vendor_troubles import vendor_name
from services.vocabulary import CredentialState, ImportState

IMPORT_SENTENCES = {
    ImportState.FAILED: lazy("The import «{title}» has failed."),
    ImportState.DRAFT: lazy("The import «{title}» waits for your decision."),
}

DRAFT_SENTENCES = {
    ImportState.FAILED: lazy("The applicant «{name}» did not get into Huntflow."),
    ImportState.DRAFT: lazy("The draft of «{name}» waits for «Create»."),
}


class ImportFromBrief(CallbackData, prefix="dgi"):
    """An import the brief speaks of; whose it is, is checked at the tap."""

    id: int


def create_router() -> Router:
    """The router of the brief."""
    router = Router(name="digest")
    router.message.register(show_digest, Command("digest"))
    router.callback_query.register(digest_from_menu, MenuChoice.filter(F.to == "digest"))
    router.callback_query.register(open_import, ImportFromBrief.filter())
    router.callback_query.register(send_week, WeekTap.filter())
    return router


async def show_digest(message: Message, actor: Actor, digests: Digests) -> None:
    """`/digest`."""
    await show(message, digest_screen(await digests.of(actor), actor))


async def digest_from_menu(query: CallbackQuery, actor: Actor, digests: Digests) -> None:
    """The menu's button."""
    await show(query, digest_screen(await digests.of(actor), actor))


async def open_import(
    query: CallbackQuery, callback_data: ImportFromBrief, actor: Actor, task_imports: TaskImports
) -> None:
    """How the import stands now, below the brief: its other lines keep their buttons."""
    screen = result_screen(await task_imports.result(actor, callback_data.id))
    await query.answer()
    if isinstance(query.message, Message):
        await show(query.message, screen)


async def send_week(query: CallbackQuery, actor: Actor, digests: Digests, pictures: PictureDrawer) -> None:
    """Last week as a picture, below the brief."""
    found = await digests.week(actor)
    await query.answer()
    if found is None or query.bot is None:
        return
    async with ChatActionSender.upload_photo(chat_id=query.from_user.id, bot=query.bot):
        drawn = await pictures.funnel(week_picture(found))
    await query.bot.send_photo(query.from_user.id, BufferedInputFile(drawn, "week.png"))


def digest_screen(digest: Digest, actor: Actor) -> Screen:
    """One line per thing that needs the person, each with its button; one calm sentence without any."""
    if not digest.lines:
        text = _("Nothing needs you right now: connections work, and no import waits.")
        return Screen(text, InlineKeyboardMarkup(inline_keyboard=[[menu_button()]]))
    shown = [_line(line, actor) for line in digest.lines]
    title = _("<b>Today needs your attention</b>, {date}").format(date=day(digest.at, actor.zone))
    text = "\n".join([title, "", *(f"• {sentence}" for sentence, _button in shown)])
    rows = [[button] for _sentence, button in shown]
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[*rows, [menu_button()]]))


def _line(line: DigestLine, actor: Actor) -> tuple[str, InlineKeyboardButton]:
    match line:
        case ConnectionLine():
            return _connection(line, actor), _to(_("Mend {name}").format(name=line.name), "tokens")
        case ImportLine():
            return _import(line)
        case DraftLine():
            return _draft(line)
        case PeopleLine(count):
            sentence = ngettext("{count} person waits for approval.", "{count} people wait for approval.", count)
            return sentence.format(count=count), _to(_("Decide about people"), "users")
        case VendorLine(vendor, failures):
            name = vendor_name(vendor)
            sentence = ngettext(
                "{vendor} failed {count} time in the last 24 hours.",
                "{vendor} failed {count} times in the last 24 hours.",
                failures,
            )
            label = _("Health: {vendor}").format(vendor=name)
            return sentence.format(vendor=name, count=failures), _to(label, "health")
        case _:
            return hiring_line(line, actor)


def _connection(line: ConnectionLine, actor: Actor) -> str:
    if line.state is CredentialState.BROKEN:
        sentence = _("{name} does not accept the key any more.").format(name=line.name)
    elif line.expires_at is None:
        sentence = _("The connection to {name} ends soon.").format(name=line.name)
    else:
        sentence = _("The connection to {name} ends on {date}.").format(
            name=line.name, date=day(line.expires_at, actor.zone)
        )
    return f"{sentence} {reason_words(line.reason)}".rstrip()


def _import(line: ImportLine) -> tuple[str, InlineKeyboardButton]:
    data = ImportFromBrief(id=line.import_id).pack()
    # A task may have no words in its title; its vacancy, or at least its number, still tells it from the others.
    title = line.title.strip() or line.vacancy_name or f"№ {line.import_id}"
    sentence = _(IMPORT_SENTENCES[line.state]).format(title=safe(title))
    return sentence, InlineKeyboardButton(text=short(_("Open: {title}").format(title=title)), callback_data=data)


def _draft(line: DraftLine) -> tuple[str, InlineKeyboardButton]:
    name = line.name or f"№ {line.draft_id}"
    sentence = _(DRAFT_SENTENCES[line.state]).format(name=safe(name))
    data = ReadButton(id=line.draft_id, act=ReadAct.OPEN).pack()
    return sentence, InlineKeyboardButton(text=short(_("Open: {title}").format(title=name)), callback_data=data)


def _to(label: str, subject: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=label, callback_data=MenuChoice(to=subject).pack())
