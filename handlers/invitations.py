"""/invite: a one-time link that gives a role, and the invitations that are still open."""

from datetime import datetime

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.utils.deep_linking import create_start_link

from handlers.menu import menu_button
from handlers.names import ROLE_NAMES, shown
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor
from services.one_time_codes import IssuedCode, OneTimeCodes, OpenInvitation
from services.vocabulary import Role

# Telegram takes 100 buttons in a message; more open invitations than this are shown as they end or are revoked.
SHOWN = 8


class InviteAs(CallbackData, prefix="inv"):
    """Make an invitation with this role."""

    role: Role


class Revoke(CallbackData, prefix="invx"):
    """Make an open invitation worthless."""

    code_id: int


class OpenInvitations(CallbackData, prefix="invs"):
    """The first screen of /invite."""


def create_router() -> Router:
    """The router of /invite."""
    router = Router(name="invitations")
    router.message.register(invite_as, Command("invite", magic=F.args.in_(set(Role))))
    router.message.register(overview, Command("invite"))
    router.callback_query.register(overview, OpenInvitations.filter())
    router.callback_query.register(invite, InviteAs.filter())
    router.callback_query.register(revoke, Revoke.filter())
    return router


async def overview(event: Message | CallbackQuery, actor: Actor, one_time_codes: OneTimeCodes) -> None:
    """Ask for the role, and list what is open."""
    await show(event, overview_screen(await one_time_codes.open_invitations(actor), actor))


async def invite_as(
    message: Message, command: CommandObject, actor: Actor, bot: Bot, one_time_codes: OneTimeCodes
) -> None:
    """`/invite recruiter`: the link at once."""
    issued = await one_time_codes.invite(actor, Role(command.args or ""))
    await show(message, invitation_screen(issued, await create_start_link(bot, issued.code), actor))


async def invite(
    query: CallbackQuery, callback_data: InviteAs, actor: Actor, bot: Bot, one_time_codes: OneTimeCodes
) -> None:
    """The link for the chosen role."""
    issued = await one_time_codes.invite(actor, callback_data.role)
    await show(query, invitation_screen(issued, await create_start_link(bot, issued.code), actor))


async def revoke(query: CallbackQuery, callback_data: Revoke, actor: Actor, one_time_codes: OneTimeCodes) -> None:
    """Take an invitation back and show the rest."""
    await one_time_codes.revoke_invitation(actor, callback_data.code_id)
    await overview(query, actor, one_time_codes)


def overview_screen(invitations: list[OpenInvitation], viewer: Actor) -> Screen:
    """Roles to invite as, then the open invitations with a button to revoke each."""
    lines = [_("Whom do you invite? I make a link that works once and ends in 7 days.")]
    rows = [
        [InlineKeyboardButton(text=_(ROLE_NAMES[role]), callback_data=InviteAs(role=role).pack())]
        for role in (Role.RECRUITER, Role.INTERVIEWER, Role.OBSERVER, Role.ADMIN)
    ]
    if invitations:
        lines += ["", _("Open invitations: {count}").format(count=len(invitations))]
    for number, invitation in enumerate(invitations[:SHOWN], start=1):
        lines.append(
            _("{number}. {role}, until {moment}, made by {name}").format(
                number=number,
                role=_(ROLE_NAMES[invitation.role]),
                moment=_moment(invitation.expires_at, viewer),
                name=shown(invitation.made_by),
            )
        )
        text = _("✖️ Revoke {number}").format(number=number)
        rows.append([InlineKeyboardButton(text=text, callback_data=Revoke(code_id=invitation.code_id).pack())])
    rows.append([menu_button()])
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def invitation_screen(issued: IssuedCode, link: str, viewer: Actor) -> Screen:
    """The link, shown this once."""
    role = _(ROLE_NAMES[issued.role]) if issued.role else ""
    text = _(
        "Invitation as <b>{role}</b>:\n{link}\n\nForward it to one person. It works once, until {moment}. "
        "I cannot show it again; an unused one can be revoked."
    ).format(role=role, link=link, moment=_moment(issued.expires_at, viewer))
    back = InlineKeyboardButton(text=_("All invitations"), callback_data=OpenInvitations().pack())
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[[back]]))


def _moment(moment: datetime, viewer: Actor) -> str:
    return f"{moment.astimezone(viewer.zone):%d.%m.%Y %H:%M} ({viewer.timezone})"
