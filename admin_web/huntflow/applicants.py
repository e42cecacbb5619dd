"""Applicants of an organisation: list, card, corrections, stages, comments. What was changed can be taken back."""

from collections.abc import Iterable

from aiohttp import web

from admin_web.huntflow.parts import APPLICANTS, LISTS, ROWS, place
from admin_web.panel.forms import Form, submitted
from admin_web.panel.queries import number_in, page_in, read_number, text_in
from admin_web.panel.rendering import PROBLEM, page, said
from admin_web.panel.views import Views
from locales import gettext as _
from services.access import Actor
from services.applicants.fields import ApplicantField
from services.applicants.ledger import ChangeView
from services.applicants.log_words import LOG_WORDS
from services.applicants.rows import REJECTION, ApplicantCard
from services.huntflow_data.applicants import ApplicantAt
from services.huntflow_data.lists import ApplicantFilter, VendorPage
from services.vocabulary import Source

views = Views()
MOST_UNDONE = len(ApplicantField)


@views.get("/huntflow/accounts/{account_id}/applicants/")
async def show_applicants(request: web.Request, actor: Actor, account_id: int) -> web.Response:
    """Applicants: of a vacancy and its stage, found by a text, or of all open vacancies."""
    wanted = ApplicantFilter(number_in(request, "vacancy"), number_in(request, "status"), text_in(request, "search"))
    found = await request.app[LISTS].applicants(actor, account_id, wanted, VendorPage(page_in(request), ROWS))
    return await page(request, "huntflow/applicants.html", found=found, wanted=wanted)


@views.get("/huntflow/accounts/{account_id}/applicants/{applicant_id}/")
async def show_applicant(request: web.Request, actor: Actor, account_id: int, applicant_id: int) -> web.Response:
    """An applicant with questionary, files and history."""
    return await _card(request, actor, ApplicantAt(account_id, applicant_id), Form())


@views.post("/huntflow/accounts/{account_id}/applicants/{applicant_id}/comment/")
async def comment(request: web.Request, actor: Actor, account_id: int, applicant_id: int) -> web.Response:
    """Write a comment; it waits for half a minute, because Huntflow cannot delete one."""
    form, at = await submitted(request), ApplicantAt(account_id, applicant_id)
    vacancy_id = read_number(form.text("vacancy_id"))
    with form.refusals():
        change = await request.app[APPLICANTS].comment(actor, at, form.text("comment"), vacancy_id, source=Source.WEB)
        sentence = _("The comment goes to Huntflow in 30 seconds; until then you can take it back.")
        return await said(request, _address(at, [change]), sentence)
    return await _card(request, actor, at, form)


@views.get("/huntflow/accounts/{account_id}/applicants/{applicant_id}/edit/")
async def ask_fields(request: web.Request, actor: Actor, account_id: int, applicant_id: int) -> web.Response:
    """The form of an applicant."""
    at = ApplicantAt(account_id, applicant_id)
    return await _edit_form(request, at, await request.app[APPLICANTS].changeable(actor, at), Form())


@views.post("/huntflow/accounts/{account_id}/applicants/{applicant_id}/edit/")
async def change_fields(request: web.Request, actor: Actor, account_id: int, applicant_id: int) -> web.Response:
    """Correct what was typed anew; the rest stays as it is."""
    form, at = await submitted(request), ApplicantAt(account_id, applicant_id)
    card = await request.app[APPLICANTS].changeable(actor, at)
    present = _values(card)
    typed = {each: form.text(each.value) for each in ApplicantField}
    with form.refusals():
        changed = {each: text for each, text in typed.items() if text != present[each.value]}
        changes = await request.app[APPLICANTS].edit(actor, at, changed, source=Source.WEB)
        sentence = _("Saved in Huntflow. It can be undone for 30 seconds.") if changes else _("Nothing was different.")
        return await said(request, _address(at, changes), sentence)
    return await _edit_form(request, at, card, form)


@views.get("/huntflow/accounts/{account_id}/applicants/{applicant_id}/move/")
async def ask_stage(request: web.Request, actor: Actor, account_id: int, applicant_id: int) -> web.Response:
    """The stages of a vacancy to choose from."""
    return await _move_form(request, actor, ApplicantAt(account_id, applicant_id), Form())


@views.post("/huntflow/accounts/{account_id}/applicants/{applicant_id}/move/")
async def move(request: web.Request, actor: Actor, account_id: int, applicant_id: int) -> web.Response:
    """Move to a stage; a rejection with its reason."""
    form, at = await submitted(request), ApplicantAt(account_id, applicant_id)
    stage = read_number(form.text("vacancy_id")) or 0, read_number(form.text("stage_id")) or 0
    reason_id = read_number(form.text("reason_id"))
    with form.refusals():
        change = await request.app[APPLICANTS].move(actor, at, stage, reason_id, source=Source.WEB)
        return await said(request, _address(at, [change]), _("Moved. It can be undone for 30 seconds."))
    return await _move_form(request, actor, at, form)


@views.post("/huntflow/accounts/{account_id}/applicants/{applicant_id}/undo/")
async def take_back(request: web.Request, actor: Actor, account_id: int, applicant_id: int) -> web.Response:
    """Bring the previous state back."""
    form, at = await submitted(request), ApplicantAt(account_id, applicant_id)
    with form.refusals():
        # The last change first, so that each finds what it left.
        for change_id in reversed(_changed(form.text("changed"))):
            await request.app[APPLICANTS].take_back(actor, change_id, source=Source.WEB)
        return await said(request, _address(at), _("Taken back."))
    return await said(request, _address(at), form.message, PROBLEM)


async def _card(request: web.Request, actor: Actor, at: ApplicantAt, form: Form) -> web.Response:
    details = await request.app[APPLICANTS].details(actor, at, page_in(request))
    return await page(
        request,
        "huntflow/applicant.html",
        status=form.status,
        details=details,
        card=details.card,
        address=_address(at),
        account_id=at.account_id,
        form=form,
        changed=",".join(map(str, _changed(request.query.get("changed", "")))),
        log_words=LOG_WORDS,
    )


async def _edit_form(request: web.Request, at: ApplicantAt, card: ApplicantCard, form: Form) -> web.Response:
    return await page(
        request,
        "huntflow/applicant_form.html",
        status=form.status,
        card=card,
        values=_values(card),
        address=_address(at),
        form=form,
    )


async def _move_form(request: web.Request, actor: Actor, at: ApplicantAt, form: Form) -> web.Response:
    card = await request.app[APPLICANTS].changeable(actor, at)
    vacancy_id = read_number(form.text("vacancy_id")) or number_in(request, "vacancy") or 0
    stages = await request.app[APPLICANTS].stages(actor, at, vacancy_id)
    return await page(
        request,
        "huntflow/move.html",
        status=form.status,
        card=card,
        place=next((each for each in card.stages if each.vacancy_id == vacancy_id), None),
        vacancy_id=vacancy_id,
        stages=stages,
        reasons=await request.app[APPLICANTS].reasons(actor, at),
        rejection=REJECTION,
        address=_address(at),
        form=form,
    )


def _values(card: ApplicantCard) -> dict[str, str]:
    return {"name": card.name, "phone": card.phone, "email": card.email} | {
        "position": card.position,
        "money": card.money,
    }


def _address(at: ApplicantAt, changes: Iterable[ChangeView] = ()) -> str:
    changed = ",".join(str(change.id) for change in changes)
    return place(at.account_id, "applicants", at.applicant_id) + (f"?changed={changed}" if changed else "")


def _changed(text: str) -> list[int]:
    """Changes an address or a form names; a button for others' does nothing but say so."""
    return [number for each in text.split(",")[:MOST_UNDONE] if (number := read_number(each))]
